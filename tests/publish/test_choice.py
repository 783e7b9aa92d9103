"""What a browser chooses: asked of many screens, and the whole answer compared."""

import pytest

from yunyouguan.publish.choice import PHONE, Screen, chosen, matches, slot_width

LADDER = "a-320.avif 320w, a-480.avif 480w, a-720.avif 720w, a-1600.avif 1600w"
SIZES = "(min-width:900px) 47vw, (min-resolution:2.5dppx) 61vw, 92vw"
DESK = Screen(1440, 900, 1.0)


@pytest.mark.parametrize(
    ("screen", "width"),
    [
        (PHONE, 390 * 0.92),
        (Screen(390, 844, 3.0), 390 * 0.61),
        (DESK, 1440 * 0.47),
        (Screen(899, 600, 1.0), 899 * 0.92),
        (Screen(900, 600, 3.0), 900 * 0.47),
    ],
    ids=["phone", "sharp-phone", "desk", "below-the-edge", "on-the-edge"],
)
def test_slot_is_the_first_entry_that_holds(screen: Screen, width: float) -> None:
    """Entries are asked in order; one without a condition always holds."""
    assert slot_width(SIZES, screen) == pytest.approx(width)


@pytest.mark.parametrize(
    ("sizes", "width"),
    [
        ("132px", 132),
        ("36rem", 576),
        ("25vh", 211),
        ("(min-width: 20em) 10rem, 5px", 160),
        ("(max-height:844px) and (orientation: portrait) 7px, 8px", 7),
        ("(orientation:landscape) 7px, 8px", 8),
        ("(max-resolution:1.5x) 7px, 8px", 8),
        ("(max-width:389px) 7px, 8px", 8),
        ("(hover) 7px, 8px", 8),
        ("calc(100vw - 2rem), 50vw", 195),
        ("", 390),
        ("(min-width:900px) 10px", 390),
    ],
)
def test_slot_on_a_phone(sizes: str, width: float) -> None:
    """Every unit that we write; what cannot be read is passed over; nothing left is the screen."""
    assert slot_width(sizes, PHONE) == pytest.approx(width)


@pytest.mark.parametrize(
    ("sizes", "address"),
    [("160px", "a-320.avif"), ("160.1px", "a-480.avif"), ("100vw", "a-1600.avif"),
     ("3000px", "a-1600.avif")],
)  # fmt: skip
def test_choice_is_the_smallest_that_is_sharp(sizes: str, address: str) -> None:
    """Just enough is enough; when nothing is enough, the largest; order in srcset is no matter."""
    backwards = ", ".join(reversed(LADDER.split(", ")))
    assert (chosen(LADDER, sizes, PHONE), chosen(backwards, sizes, PHONE)) == (address, address)


def test_choice_of_nothing_is_a_fault_of_ours() -> None:
    """A srcset without widths is not one that we write."""
    with pytest.raises(ValueError, match="nothing to choose from"):
        chosen("a.jpg 2x", "100vw", PHONE)


@pytest.mark.parametrize(
    ("media", "holds"),
    [
        ("", True),
        ("(min-width:700px) and (orientation:landscape)", False),
        ("(min-width:300px) and (orientation:portrait)", True),
        ("(prefers-color-scheme:dark)", False),
    ],
)
def test_media_holds_when_every_condition_does(media: str, *, holds: bool) -> None:
    """No condition always holds, one that we do not know never."""
    assert matches(media, PHONE) is holds
