"""What tours show of a picture is cut from the whole of it, in every width and format."""

from pathlib import Path

import pytest
from PIL import Image

from derive.commission import framed
from derive.darkroom import flag, saved
from yunyouguan.derive.workshop import derive_pictures, kept_pictures
from yunyouguan.model.picture import Format
from yunyouguan.model.region import Region

pytestmark = pytest.mark.slow

CORNER, MIDDLE = Region(75, 50, 25, 50), Region(25, 25, 50, 50)


def test_parts_are_made_of_the_whole_picture_and_kept(tmp_path: Path) -> None:
    """A narrow part of a wide picture is as sharp as the original; a second run makes nothing."""
    picture = framed(tmp_path, "a.png", saved(flag(4_000, 1_000), "PNG"))
    plain = framed(tmp_path, "b.png", saved(flag(640, 480), "PNG"))
    parts = {picture.path: (CORNER, MIDDLE)}
    cache = tmp_path / "cache"
    derived = derive_pictures([picture, plain], tmp_path, cache, parts=parts)
    made = derived.sets[picture.path]

    assert [one.region for one in made.parts] == [CORNER, MIDDLE]
    assert [
        (one.format, one.width, one.height) for one in made.parts[0].renditions[-1:]
    ] == [(Format.JPEG, 1_000, 500)]  # fmt: skip
    assert {one.format for one in made.parts[1].renditions} == {Format.AVIF, Format.JPEG}
    assert derived.sets[plain.path].parts == ()
    again = derive_pictures([picture, plain], tmp_path, cache, parts=parts)
    assert (again.encoded, again.sets) == (0, derived.sets)
    kept = kept_pictures([picture, plain], cache, parts=parts)
    assert kept.sets == derived.sets


def test_part_shows_just_its_region(tmp_path: Path) -> None:
    """The colour of the corner, and nothing of what lies beside it."""
    image = Image.new("RGB", (800, 400), "#ffffff")
    image.paste((148, 38, 27), (600, 200, 800, 400))
    picture = framed(tmp_path, "a.png", saved(image, "PNG"))
    derived = derive_pictures(
        [picture], tmp_path, tmp_path / "cache", parts={picture.path: (CORNER,)}
    )
    widest = derived.sets[picture.path].parts[0].renditions[-1]
    with Image.open(derived.files[widest.path]) as seen:
        low, high = zip(*seen.convert("RGB").getextrema(), strict=True)
    assert (widest.width, widest.height) == (200, 200)
    assert max(abs(a - b) for a, b in zip(low, (148, 38, 27), strict=True)) <= 4
    assert max(abs(a - b) for a, b in zip(high, (148, 38, 27), strict=True)) <= 4
