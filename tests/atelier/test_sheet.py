"""A drawing becomes one PNG, however wide it is."""

from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageChops

from atelier.sheet import STRIP, WIDEST, Sheet, compressed, render

HEIGHT = 40


def drawing(seed: int) -> str:
    """Blocks of three flat tones on whole pixels, some across the edge of every strip."""
    luck = Random(seed)  # noqa: S311 - the same blocks in each run
    return f'<rect width="9999" height="{HEIGHT}" fill="#f6f1e6"/>' + "".join(
        f'<rect x="{x}" y="{luck.randrange(20)}" width="{luck.randrange(9, 58)}" height="15" '
        f'fill="{luck.choice(("#94261b", "#35566a", "#221d18"))}"/>'
        for x in range(0, WIDEST + STRIP, 31)
    )


@pytest.mark.slow
def test_a_wide_sheet_has_no_seams(tmp_path: Path) -> None:
    """Strips meet as if the sheet had been drawn whole."""
    body, shift = drawing(3), STRIP - 700
    wide, window = tmp_path / "wide.png", tmp_path / "window.png"
    render(
        {
            wide: Sheet(WIDEST + STRIP // 2, HEIGHT, body),
            window: Sheet(WIDEST - 400, HEIGHT, f'<g transform="translate({-shift} 0)">{body}</g>'),
        }
    )
    with Image.open(wide) as one, Image.open(window) as other:
        assert one.size == (WIDEST + STRIP // 2, HEIGHT)
        there = one.convert("RGB").crop((shift, 0, shift + other.width, HEIGHT))
        assert ImageChops.difference(there, other.convert("RGB")).getbbox() is None


@pytest.mark.slow
def test_a_flat_sheet_keeps_its_tones(tmp_path: Path) -> None:
    """The colours of a drawing in flat tones are not averaged away."""
    path = tmp_path / "flat.png"
    render({path: Sheet(1200, HEIGHT, drawing(5), inks=12)})
    with Image.open(path) as picture:
        assert picture.mode == "P"
        used = {tone for _, tone in picture.convert("RGB").getcolors(99) or []}
    assert used == {(246, 241, 230), (148, 38, 27), (53, 86, 106), (34, 29, 24)}


def test_a_sheet_over_its_budget_is_refused() -> None:
    """No picture heavier than agreed enters the repository."""
    luck = Random(1)  # noqa: S311 - the same noise in each run
    noise = Image.frombytes("RGB", (60, 60), luck.randbytes(60 * 60 * 3))
    with pytest.raises(ValueError, match="60×60: more than 900 bytes"):
        compressed(noise, 900, 16)
