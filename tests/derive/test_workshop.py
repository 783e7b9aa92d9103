"""From originals to everything a phone needs."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from derive.commission import contents, framed, panorama, wide
from derive.darkroom import PAGE, flag, grain, grains, hung, saved
from yunyouguan.derive.cube import plan_cube
from yunyouguan.derive.operations import Kind
from yunyouguan.derive.tiles import plan_tiles
from yunyouguan.derive.workshop import Derived, derive_pictures, kept_pictures
from yunyouguan.model.picture import Format, Picture, PictureCard

pytestmark = pytest.mark.slow


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """An empty one, not yet made."""
    return tmp_path / "cache"


def test_second_run_makes_nothing(tmp_path: Path, cache: Path) -> None:
    """What was made is found again, notes and all, and no file is touched."""
    pictures = [
        hung(tmp_path, "a.jpg", saved(flag(), "JPEG", icc_profile=b"rubbish")),
        hung(tmp_path, "b.png", saved(flag().convert("LA"), "PNG")),
    ]
    first = derive_pictures(pictures, tmp_path, cache)
    stamps = {file: file.stat().st_mtime_ns for file in cache.rglob("*") if file.is_file()}
    said: list[object] = []
    second = derive_pictures(pictures, tmp_path, cache, progress=lambda *args: said.append(args))
    assert (first.encoded, second, said) == (8, replace(first, encoded=0), [])
    assert stamps == {f: f.stat().st_mtime_ns for f in cache.rglob("*") if f.is_file()}
    assert [one.rule for one in second.findings] == ["picture.bad-profile"]


def test_same_picture_in_two_exhibits_is_made_once(tmp_path: Path, cache: Path) -> None:
    """Equal bytes share their files; each exhibit still finds its set and its findings."""
    content = saved(flag(), "JPEG", icc_profile=b"rubbish")
    pictures = [hung(tmp_path, name, content) for name in ("a.jpg", "b.jpg")]
    derived = derive_pictures(pictures, tmp_path, cache)
    one, other = (derived.sets[picture.path] for picture in pictures)
    assert one.renditions == other.renditions
    assert (derived.encoded, len(derived.findings)) == (4, 2)


def test_truncated_photo_costs_itself_alone(tmp_path: Path, cache: Path) -> None:
    """One finding where staff mention it; the others are made."""
    whole = hung(tmp_path, "a.jpg", saved(grain(300, 200), "JPEG"))
    broken = hung(tmp_path, "b.jpg", saved(grain(300, 200), "JPEG")[:-3000])
    seen: list[tuple[int, int]] = []
    derived = derive_pictures(
        [broken, whole], tmp_path, cache, progress=lambda done, of, _: seen.append((done, of))
    )
    assert set(derived.sets) == {whole.path}
    assert [(one.rule, one.place) for one in derived.findings] == [("picture.truncated", PAGE)]
    assert seen == [(1, 2), (2, 2)]


def test_picture_changed_meanwhile_is_not_made(tmp_path: Path, cache: Path) -> None:
    """Other bytes than those that were read, or none: they would poison the cache for ever."""
    changed, gone = grains(tmp_path, 2)
    (tmp_path / changed.path).write_bytes(saved(flag(), "PNG"))
    (tmp_path / gone.path).unlink()
    derived = derive_pictures([changed, gone], tmp_path, cache)
    assert [one.rule for one in derived.findings] == ["picture.changed-meanwhile"] * 2
    assert (derived.sets, derived.files, derived.encoded) == ({}, {}, 0)


def test_picture_without_facts_is_passed_over(tmp_path: Path, cache: Path) -> None:
    """Reading has named it already."""
    picture = Picture("exhibits/hall/one/a.jpg", PictureCard(file="a.jpg"), None, PAGE)
    assert derive_pictures([picture], tmp_path, cache) == Derived({}, {}, (), 0, {})


def test_what_was_made_is_told_by_kind(tmp_path: Path, cache: Path) -> None:
    """How many files of how many bytes; together they are what the site gets."""
    photo, scroll, scene = (
        framed(tmp_path, "a.png", saved(flag(700, 600), "PNG")), wide(tmp_path), panorama(tmp_path)
    )  # fmt: skip
    derived = derive_pictures(
        [photo, scroll, scene], tmp_path, cache, closely=frozenset({photo.path, scroll.path})
    )
    told = {path: [(one.kind, one.files) for one in of] for path, of in derived.outputs.items()}
    tiles, faces = len(list(plan_tiles(4200, 320).paths())), len(list(plan_cube(1024).paths()))
    assert told == {
        photo.path: [(Kind.LADDER, 6), (Kind.SQUARES, 4)],
        scroll.path: [(Kind.LADDER, 10), (Kind.SQUARES, 4), (Kind.CUT, 4), (Kind.TILES, tiles)],
        scene.path: [(Kind.LADDER, 8), (Kind.SQUARES, 4), (Kind.CUBE, faces)],
    }
    every = [one for of in derived.outputs.values() for one in of]
    assert sum(one.files for one in every) == len(derived.files) == derived.encoded
    assert sum(one.size for one in every) == sum(map(len, contents(derived).values()))


def test_sets_name_everything(tmp_path: Path, cache: Path) -> None:
    """What a page may show stands in the site: ladder, squares, tiles and cube."""
    scroll, scene = wide(tmp_path), panorama(tmp_path)
    derived = derive_pictures([scroll, scene], tmp_path, cache, closely=frozenset({scroll.path}))
    deep, round_ = derived.sets[scroll.path], derived.sets[scene.path]
    assert (deep.cube, round_.tiles) == (None, None)
    assert deep.tiles
    assert round_.cube
    assert f"{deep.tiles.folder}/full/max/0/default.jpg" in derived.files
    assert f"{round_.cube.folder}/1/f0_0.jpg" in derived.files
    for one in (deep, round_):
        assert {rendition.path for rendition in one.renditions + one.squares} < set(derived.files)
        assert [rendition.width for rendition in one.of(Format.JPEG)][-1] in {1024, 1600}
        assert [r.width for r in one.squares if r.format is Format.JPEG] == [160, 320]


def test_equal_pictures_with_different_wishes_are_decoded_once(tmp_path: Path, cache: Path) -> None:
    """One order makes what each of them needs, and they share what they both need."""
    content = saved(flag(500, 400), "PNG")
    plain, fine, cut = (
        framed(tmp_path, "a.png", content),
        framed(tmp_path, "b.png", content),
        framed(tmp_path, "c.png", content, focus="0% 0%"),
    )
    steps: list[tuple[int, int, str]] = []
    derived = derive_pictures(
        [plain, fine, cut], tmp_path, cache, fine=frozenset({fine.path}),
        progress=lambda *step: steps.append(step),
    )  # fmt: skip
    assert steps == [(1, 1, plain.path)]
    a, b, c = (derived.sets[one.path] for one in (plain, fine, cut))
    assert (a.renditions == c.renditions, a.renditions == b.renditions) == (True, False)
    assert (a.squares == b.squares, a.squares == c.squares) == (True, False)
    assert derived.encoded == 2 * 4 + 2 * 4


def test_changed_focus_makes_squares_alone(tmp_path: Path, cache: Path) -> None:
    """Four files, and the rest is found again."""
    content = saved(flag(900, 400), "PNG")
    derive_pictures([framed(tmp_path, "a.png", content)], tmp_path, cache)
    moved = framed(tmp_path, "a.png", content, focus="0% 50%")
    assert derive_pictures([moved], tmp_path, cache).encoded == 4


def test_kept_pictures_are_told_without_making(tmp_path: Path, cache: Path) -> None:
    """What a build made is told as the build told it; what lacks a part is missing."""
    assert kept_pictures([wide(tmp_path)], cache) == Derived({}, {}, (), 0, {})
    assert not cache.exists()
    pictures = [wide(tmp_path), framed(tmp_path, "a.jpg", saved(flag(), "JPEG"))]
    made = derive_pictures(pictures, tmp_path, cache)
    assert kept_pictures(pictures, cache) == replace(made, encoded=0)
    closely = frozenset(picture.path for picture in pictures)
    assert list(kept_pictures(pictures, cache, closely=closely).sets) == [pictures[1].path]


def test_picture_outside_a_museum_is_made_the_same(tmp_path: Path) -> None:
    """Any folder will do, also one that is named from where the user stands."""
    hanging = wide(tmp_path)
    loose = replace(hanging, path="wide.png")
    (tmp_path / "wide.png").write_bytes((tmp_path / hanging.path).read_bytes())
    here = Path(os.path.relpath(tmp_path))
    near, far = (
        derive_pictures([one], root, root / name, closely=frozenset({one.path}))
        for one, root, name in ((loose, here, "near"), (hanging, tmp_path, "far"))
    )
    assert contents(near) == contents(far)
    assert near.sets["wide.png"].tiles
