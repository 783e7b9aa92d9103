"""People of the long scroll, a line each."""

import pytest

from atelier.materials import CINNABAR
from atelier.scroll_cast import cast
from atelier.scroll_line import GREEN, TILE
from atelier.scroll_people import Folk, folk


def test_a_line_is_a_person() -> None:
    """Place, height, clothes, hair, mood and arms, then whatever else is said."""
    drawn = cast(
        """
        10 20 118 green tile bun glad up/down skirt flip glasses vest=cinnabar look=-0.5
        30 20 84 #123456 tile crop smile low/hip child held=kite
        """,
        kite="<path/>",
    )
    assert drawn == folk(
        Folk(10, 20, 118, GREEN, TILE, "bun", "glad", "up down", "skirt",
             look=-0.5, flip=True, glasses=True, vest=CINNABAR),
        Folk(30, 20, 84, "#123456", TILE, "crop", "smile", "low hip", child=True, held="<path/>"),
    )  # fmt: skip


def test_a_word_nobody_knows_is_refused() -> None:
    """A slip of the pen is told, never drawn."""
    with pytest.raises(ValueError, match="10 20 118 green tile bun glad up/down flipp"):
        cast("10 20 118 green tile bun glad up/down flipp")
