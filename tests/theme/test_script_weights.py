"""What a phone downloads to learn, as it comes over the line."""

import gzip
from pathlib import Path

import yunyouguan

STATIC = Path(yunyouguan.__file__).parent / "theme" / "static"


def weight(name: str) -> int:
    """Bytes of a built script, gzipped."""
    return len(gzip.compress((STATIC / f"{name}.js").read_bytes(), 9))


def test_what_every_page_loads_stays_under_three_kilobytes() -> None:
    """我的 has a script of its own, so that an exhibit does not pay for it."""
    assert weight("app") <= 3_000


def test_the_search_weighs_no_more_than_six_kilobytes() -> None:
    """Its page loads it; what may have been meant comes only when nothing is found."""
    assert weight("search") <= 6_000
    assert weight("search_help") <= 2_000


def test_my_learning_weighs_no_more_than_eight_kilobytes() -> None:
    """The page 我的; and the player, without the questions that it shares with exhibits."""
    assert weight("study") <= 8_000
    assert weight("practice") - weight("quiz") <= 8_000


def test_moving_the_plan_weighs_no_more_than_one_and_a_half_kilobytes() -> None:
    """The square's page loads it; elsewhere it comes when 放大 is pressed."""
    assert weight("plan") <= 1_500
