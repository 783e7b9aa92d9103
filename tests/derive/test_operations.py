"""What is to be made of each original."""

from dataclasses import replace
from typing import Any

import pytest

from derive.darkroom import PAGE
from yunyouguan.derive.operations import Kind, Wish, wishes_for
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.model.picture import Picture, PictureCard, PictureFacts, PictureKind

NONE: frozenset[str] = frozenset()


def picture(path: str = "a.jpg", size: tuple[int, int] = (3000, 2000), **said: Any) -> Picture:
    """One of the bytes ``a``, about which staff say something."""
    card = PictureCard(file="a.jpg").model_copy(update=said)
    return Picture(path, card, PictureFacts(*size, "JPEG", "a" * 64, 7), PAGE)


def wish(one: Picture, *, fine: bool = False, closely: bool = True) -> Wish:
    """What the museum wishes of it alone."""
    paths = frozenset({one.path})
    (only,) = wishes_for([one], HOUSE, paths if fine else NONE, paths if closely else NONE)
    return only


def keys(one: Wish) -> dict[Kind, str]:
    """Of each operation."""
    return {operation.kind: operation.key for operation in one.operations}


@pytest.mark.parametrize(
    ("size", "said", "kinds"),
    [
        ((3000, 2000), {}, ()),
        ((4000, 4000), {}, ()),
        ((4001, 10), {}, (Kind.CUT, Kind.TILES)),
        ((2501, 1000), {}, (Kind.CUT,)),
        ((2500, 1000), {}, ()),
        ((1000, 2501), {}, ()),
        ((10, 4001), {}, (Kind.TILES,)),
        ((8192, 4096), {"kind": PictureKind.PANORAMA}, (Kind.CUBE,)),
        ((8273, 4096), {"kind": PictureKind.PANORAMA}, (Kind.CUBE,)),
        ((8111, 4096), {"kind": PictureKind.PANORAMA}, (Kind.CUBE,)),
        ((8274, 4096), {"kind": PictureKind.PANORAMA}, ()),
        ((8110, 4096), {"kind": PictureKind.PANORAMA}, ()),
    ],
)
def test_size_and_kind_decide_what_is_made(
    size: tuple[int, int], said: dict[str, Any], kinds: tuple[Kind, ...]
) -> None:
    """Every picture has a ladder and squares; a long one a cut, a large one tiles or a cube."""
    made = wish(picture(size=size, **said))
    assert tuple(keys(made)) == (Kind.LADDER, Kind.SQUARES, *kinds)
    assert made.whole == bool({Kind.TILES, Kind.CUBE} & set(kinds))


def test_picture_that_nobody_looks_into_has_no_tiles() -> None:
    """The home page's picture is a picture; a panorama is one wherever it hangs."""
    assert tuple(keys(wish(picture(size=(9000, 9000)), closely=False))) == (
        Kind.LADDER, Kind.SQUARES,
    )  # fmt: skip
    scene = picture(size=(8192, 4096), kind=PictureKind.PANORAMA)
    assert Kind.CUBE in keys(wish(scene, closely=False))


def test_keys_differ_with_everything_that_matters() -> None:
    """Bytes, recipe and label count everywhere; fineness in ladders, the focus in squares."""
    plain = picture(size=(9000, 6000))
    assert plain.facts
    others = {
        "bytes": wish(replace(plain, facts=replace(plain.facts, sha256="b" * 64))),
        "label": wish(picture(size=(9000, 6000), ai=True)),
        "recipe": wishes_for([plain], replace(HOUSE, edition=99), NONE, frozenset({"a.jpg"}))[0],
        "fine": wish(plain, fine=True),
        "focus": wish(picture(size=(9000, 6000), focus="0% 0%")),
    }
    own, every = keys(wish(plain)), {Kind.LADDER, Kind.SQUARES, Kind.TILES}
    changed = {
        what: {kind for kind, key in keys(other).items() if key != own[kind]}
        for what, other in others.items()
    }
    assert changed == {
        "bytes": every, "label": every, "recipe": every,
        "fine": {Kind.LADDER}, "focus": {Kind.SQUARES},
    }  # fmt: skip
    met = {key for one in (*others.values(), wish(plain)) for key in keys(one).values()}
    assert len(met) == 3 + 3 * 3 + 1 + 1


def test_cut_is_keyed_by_its_box_and_fineness() -> None:
    """The focus moves the cut of a long picture, and a work of art has a finer one."""
    long = (3000, 1000)
    plain, moved, fine = (
        keys(wish(picture(size=long, focus=focus), fine=fine))[Kind.CUT]
        for focus, fine in (("", False), ("0% 0%", False), ("", True))
    )
    assert len({plain, moved, fine}) == 3


def test_key_knows_nothing_that_does_not_matter() -> None:
    """Where the picture hangs, what it is called, and a focus that cuts as no focus does."""
    told = picture("b.jpg", alt="一块石碑", caption="石碑", focus="50% 50%")
    assert keys(wish(told)) == keys(wish(picture()))


def test_way_of_decoding_is_in_the_key() -> None:
    """A ladder beside tiles is made from the whole picture, and is another than one without."""
    near, far = (
        keys(wish(picture(size=(9000, 6000)), closely=closely)) for closely in (True, False)
    )
    assert near[Kind.LADDER] != far[Kind.LADDER]
    assert near[Kind.SQUARES] != far[Kind.SQUARES]


def test_equal_bytes_are_decoded_one_way() -> None:
    """Where one of two equal pictures needs the whole, both share the ladder made from it."""
    home, hall = picture("home.jpg", (9000, 6000)), picture("hall.jpg", (9000, 6000))
    one, other = wishes_for([home, hall], HOUSE, NONE, frozenset({"hall.jpg"}))
    assert (one.whole, other.whole) == (True, True)
    assert keys(one).items() < keys(other).items()


def test_picture_without_facts_is_wished_nothing() -> None:
    """Reading has named it already."""
    assert wishes_for([replace(picture(), facts=None)], HOUSE, NONE, NONE) == []
