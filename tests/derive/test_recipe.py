"""The recipe's tag."""

from dataclasses import asdict, fields

from yunyouguan.derive.recipe import HOUSE, Recipe, encoders


def test_tag_changes_with_every_number() -> None:
    """No constant can be changed without making everything anew."""
    tags = {HOUSE.tag}
    for field in fields(HOUSE):
        value = getattr(HOUSE, field.name)
        other = (*value, 2400) if isinstance(value, tuple) else value + 1
        tags.add(Recipe(**{**asdict(HOUSE), field.name: other}).tag)
    assert len(tags) == 1 + len(fields(HOUSE))
    assert HOUSE.tag == Recipe().tag


def test_every_encoder_tells_its_version() -> None:
    """An encoder that cannot be told apart would leave old bytes under a new version."""
    assert all(encoders().values())
