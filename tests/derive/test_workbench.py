"""One original becomes everything a phone needs, and nothing else gets out."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin, TiffImagePlugin

from derive.commission import framed, order_for, panorama, wide
from derive.darkroom import (
    GREEN,
    RED,
    at,
    flag,
    grain,
    hung,
    matrix_profile,
    near,
    opened,
    saved,
    tree,
)
from yunyouguan.derive.cube import plan_cube
from yunyouguan.derive.entries import Entry, Page
from yunyouguan.derive.ledger import Ledger
from yunyouguan.derive.operations import Kind
from yunyouguan.derive.plan import shrunk_on_load
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.derive.tiles import plan_tiles
from yunyouguan.derive.workbench import (
    ENCODING,
    Order,
    Refusal,
    died,
    make,
    prove,
)
from yunyouguan.model.picture import CubeSet, Format, TileSet

pytestmark = pytest.mark.slow


SECRET = b"3205821949 secret"
SPOKEN = SECRET.decode()
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{SPOKEN}</dc:creator></x:xmpmeta>'.encode()
TRACES = (
    SECRET, b"Exif", b"EXIF", b"XMP", b"xmpmeta", b"Photoshop", b"8BIM", b"ICC_PROFILE", b"ICCP",
    b"acsp",
)  # fmt: skip
"""What no rendition may hold: the secret, and every marker of a block beside the pixels."""


def told() -> Image.Exif:
    """EXIF as a phone writes it: who, when, where, and which way up."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x013B] = exif[0x9C9D] = SPOKEN
    exif.get_ifd(0x8825).update({1: "N", 2: (31.0, 52.0, 7.5), 29: SPOKEN})
    return exif


def photo() -> bytes:
    """A JPEG with everything in it that must not get out."""
    content = saved(
        flag(1000, 700), "JPEG", exif=told(), xmp=XMP, comment=SECRET,
        icc_profile=matrix_profile(((0.5, 0.2, 0), (0.3, 0.7, 0), (0.2, 0.1, 0.8))),
    )  # fmt: skip
    iptc = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\0\0\x16" + b"\x1c\x02\x50\0\x11" + SECRET
    return content[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + content[2:]


def drawing() -> bytes:
    """A PNG with text chunks, half of it see-through."""
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", SPOKEN)
    text.add_itxt("Comment", SPOKEN, zip=True)
    image = flag(600, 300).convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 300, 300))
    return saved(image, "PNG", pnginfo=text, exif=told(), dpi=(72, 72))


def scan() -> bytes:
    """A TIFF, which keeps its notes among the pixels' own tags."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[270], tags[315], tags[700] = SPOKEN, SPOKEN, XMP
    return saved(flag(), "TIFF", tiffinfo=tags)


def made(one: Order) -> tuple[list[Entry], dict[str, bytes]]:
    """What each operation made, in order, and the files by their paths in the site."""
    ledger = Ledger(one.cache)
    ledger.open()
    page = make(one)
    assert isinstance(page, Page)
    assert ledger.page(one.facts.sha256, [each.key for each in one.operations]) == page
    assert page.notes == ledger.proof(one.facts.sha256) == ()
    entries = [page.entries[operation.key] for operation in one.operations]
    paths = [path for entry in entries for path in entry.files]
    return entries, {path: ledger.file(path).read_bytes() for path in paths}


def stems(one: Order) -> tuple[str, ...]:
    """What the names of each operation's files begin with."""
    return tuple(f"media/{operation.key[:16]}" for operation in one.operations)


def test_photo_becomes_avif_and_jpeg(tmp_path: Path) -> None:
    """Upright, in every width below its own and in squares, with a blur to begin with."""
    one = order_for(tmp_path, hung(tmp_path, "a.jpg", photo()))
    (ladder, squares), files = made(one)
    whole, cut = stems(one)
    assert [(r.path, r.format, r.width, r.height) for r in ladder.renditions] == [
        (f"{whole}-{width}.{kind}", kind, width, height)
        for kind in (Format.AVIF, Format.JPEG)
        for width, height in ((320, 457), (480, 686), (700, 1000))
    ]
    assert [(r.path, r.format, r.width, r.height) for r in squares.renditions] == [
        (f"{cut}-s{side}.{kind}", kind, side, side)
        for kind in (Format.AVIF, Format.JPEG)
        for side in (160, 320)
    ]
    for entry in (ladder, squares):
        for rendition, (path, size) in zip(entry.renditions, entry.files.items(), strict=True):
            assert (path, size) == (rendition.path, len(files[path]))
            assert opened(files[path]).size == (rendition.width, rendition.height)
    assert re.fullmatch(r"data:image/webp;base64,[\w+/=]{40,400}", ladder.placeholder)
    assert squares.placeholder == ""


def test_drawing_becomes_webp(tmp_path: Path) -> None:
    """What shows through goes where JPEG cannot, and has no blur."""
    picture = hung(tmp_path, "a.png", saved(Image.new("RGBA", (600, 300), (*RED, 90)), "PNG"))
    (ladder, squares), files = made(order_for(tmp_path, picture))
    assert [(r.format, r.width) for r in ladder.renditions + squares.renditions] == [
        (Format.WEBP, width) for width in (320, 480, 600, 160, 300)
    ]
    assert ladder.placeholder == ""
    assert all(near(at(opened(file), 0.5, 0.5), (*RED, 90), by=6) for file in files.values())


@pytest.mark.parametrize(
    ("focus", "middle"),
    [("0% 0%", RED), ("100% 0%", GREEN), ("0% 100%", RED), ("30% 50%", RED), ("75% 50%", GREEN)],
)
def test_squares_are_cut_around_the_focus(
    tmp_path: Path, focus: str, middle: tuple[int, int, int]
) -> None:
    """What staff point at is in the middle of the square, and the other end is cut off."""
    picture = framed(tmp_path, "a.png", saved(flag(1200, 300), "PNG"), focus=focus)
    one = order_for(tmp_path, picture, only=(Kind.SQUARES,))
    _, files = made(one)
    assert len(files) == 4
    for content in files.values():
        image = opened(content)
        assert near(at(image, 0.25, 0.25), middle, by=12)
        assert near(at(image, 0.75, 0.25), middle, by=12)


@pytest.mark.parametrize(("width", "sides"), [(100, [100]), (199, [160]), (200, [160, 200])])
def test_squares_never_enlarge(tmp_path: Path, width: int, sides: list[int]) -> None:
    """The short side is as large as a square can be, and a size worth a file has one."""
    one = order_for(tmp_path, framed(tmp_path, "a.png", saved(flag(900, width), "PNG")))
    (_, squares, *_), _ = made(one)
    assert [r.width for r in squares.renditions if r.format is Format.JPEG] == sides


@pytest.mark.parametrize(("focus", "shown"), [("0% 50%", RED), ("100% 50%", GREEN)])
def test_long_picture_is_cut_around_the_focus(
    tmp_path: Path, focus: str, shown: tuple[int, int, int]
) -> None:
    """Four by three, of the full height, in every width below its own."""
    picture = framed(tmp_path, "a.png", saved(flag(3000, 600), "PNG"), focus=focus)
    one = order_for(tmp_path, picture, only=(Kind.CUT,))
    ((cut,), files) = made(one)
    assert [(r.format, r.width, r.height) for r in cut.renditions] == [
        (kind, *size)
        for kind in (Format.AVIF, Format.JPEG)
        for size in ((320, 240), (480, 360), (720, 540))
    ]
    assert list(cut.files) == [r.path for r in cut.renditions]
    assert cut.renditions[0].path == f"{stems(one)[0]}-c320.avif"
    for content in files.values():
        image = opened(content)
        assert near(at(image, 0.2, 0.25), shown, by=12)
        assert near(at(image, 0.8, 0.25), shown, by=12)


def test_large_work_becomes_tiles(tmp_path: Path) -> None:
    """Every file of the plan, below a folder of its own, showing the part that its name says."""
    one = order_for(tmp_path, wide(tmp_path), closely=True)
    (_, _, _, tiles), files = made(one)
    folder, plan = stems(one)[3], plan_tiles(4200, 320)
    assert tiles.tiles == TileSet(
        folder, 4200, 320, plan.tile, plan.scale_factors, plan.sizes
    )  # fmt: skip
    assert list(tiles.files) == [f"{folder}/{path}" for path in plan.paths()]
    last = opened(files[f"{folder}/4096,0,104,320/104,320/0/default.jpg"])
    assert (last.size, near(at(last, 0.5, 0.1), GREEN)) == ((104, 320), True)


def test_panorama_becomes_a_cube(tmp_path: Path) -> None:
    """Six faces, one behind the visitor, below a folder of their own."""
    one = order_for(tmp_path, panorama(tmp_path))
    (_, _, cube), files = made(one)
    folder, plan = stems(one)[2], plan_cube(1024)
    assert cube.cube == CubeSet(folder, plan.tile, plan.resolution, plan.levels)
    assert list(cube.files) == [f"{folder}/{path}" for path in plan.paths()]
    left, right = (opened(files[f"{folder}/fallback/{face}.jpg"]) for face in "lr")
    assert near(at(left, 0.5, 0.2), RED, by=12)
    assert near(at(right, 0.5, 0.2), GREEN, by=12)


def test_parts_do_not_depend_on_each_other(tmp_path: Path) -> None:
    """Made alone, each operation's files are those that it makes beside the others."""
    picture = wide(tmp_path)
    _, together = made(order_for(tmp_path, picture, closely=True))
    alone: dict[str, bytes] = {}
    for kind in (Kind.TILES, Kind.CUT, Kind.SQUARES, Kind.LADDER):
        alone |= made(order_for(tmp_path, picture, closely=True, only=(kind,)))[1]
    assert alone == together


def test_order_weighs_what_is_decoded(tmp_path: Path) -> None:
    """A JPEG that is shrunk while it is decoded is light; a PNG and whatever is tiled are not."""
    one = order_for(tmp_path, framed(tmp_path, "a.jpg", saved(flag(), "JPEG")))

    def weight(width: int, form: str = "JPEG", **how: bool) -> float:
        facts = replace(one.facts, width=width, height=width // 2, format=form)
        facts = replace(facts, has_alpha=how.get("alpha", False))
        order = replace(one, facts=facts, whole=how.get("whole", False))
        return (order.memory - ENCODING) / (width * width // 2)

    assert [weight(width) for width in (1600, 3200, 6400, 12_800)] == [6, 6, 4, 3]
    assert (weight(6400, "PNG"), weight(6400, "PNG", alpha=True)) == (7, 10)
    assert (weight(6400, whole=True), weight(6400, "PNG", whole=True, alpha=True)) == (10, 17)
    proof = replace(one, operations=(), facts=replace(one.facts, width=2000, height=1000))
    assert (proof.memory - ENCODING) / 2_000_000 == 2


@pytest.mark.parametrize("size", [(1600, 1200), (1601, 1200), (3199, 2400), (6400, 4799), (333, 7)])
def test_weight_knows_how_jpeg_is_shrunk(size: tuple[int, int]) -> None:
    """As Pillow shrinks it for the same wish."""
    for wanted in ((16, 16), (100, 75), (400, 300), (800, 600)):
        image = Image.open(io.BytesIO(saved(Image.new("L", size), "JPEG")))
        image.draft(None, (2 * wanted[0], 2 * wanted[1]))
        assert image.size == tuple(
            -(-side // shrunk_on_load(size, wanted)) for side in size
        )  # fmt: skip


@pytest.mark.parametrize("original", [photo(), drawing(), scan()], ids=["JPEG", "PNG", "TIFF"])
def test_nothing_beside_the_pixels_gets_out(tmp_path: Path, original: bytes) -> None:
    """No place, no name, no comment, no profile: not one byte of it in any file."""
    assert SECRET in original
    _, files = made(order_for(tmp_path, hung(tmp_path, "a", original)))
    for path, content in files.items():
        assert [trace for trace in TRACES if trace in content] == []
        if path.endswith("jpg"):
            head = content[: content.index(b"\xff\xda")]
            assert set(re.findall(rb"\xff[\xe0-\xef\xfe]", head)) == {b"\xff\xe0"}
        image = opened(content)
        assert not image.getexif()
        assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(image.info)


@pytest.mark.parametrize("original", [photo(), drawing()], ids=["AVIF and JPEG", "WebP"])
def test_label_of_a_machine_survives_in_every_file(tmp_path: Path, original: bytes) -> None:
    """Staff's word is enough: every rendition says so, and nothing else."""
    _, files = made(order_for(tmp_path, hung(tmp_path, "a", original, ai=True)))
    for content in files.values():
        packet = opened(content).info["xmp"]
        assert b">http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia<" in packet
        assert b'<TC260:AIGC>{"Label":"1",' in packet
        assert SECRET not in content


def test_label_of_the_file_survives(tmp_path: Path) -> None:
    """What the file itself says stays as it was said."""
    xmp = b'<x:xmpmeta><TC260:AIGC>{"Label":"2","ProduceID":"abc"}</TC260:AIGC></x:xmpmeta>'
    picture = hung(tmp_path, "a.jpg", saved(flag(), "JPEG", xmp=xmp))
    assert picture.facts
    picture = replace(picture, facts=replace(picture.facts, ai_label=True))
    _, files = made(order_for(tmp_path, picture))
    assert len(files) == 4
    for content in files.values():
        assert b'{"Label":"2","ContentProducer":"","ProduceID":"abc",' in content


def test_replaced_photo_gets_other_names(tmp_path: Path) -> None:
    """New bytes under an old name never hide behind a browser's copy."""
    old, new = (
        made(order_for(tmp_path, hung(tmp_path, "a.png", saved(flag(width), "PNG"))))[1]
        for width in (120, 121)
    )
    assert not set(old) & set(new)


def test_changed_recipe_gets_other_names(tmp_path: Path) -> None:
    """A quality that is changed changes every name."""
    picture = hung(tmp_path, "a.png", saved(flag(), "PNG"))
    recipes = (HOUSE, replace(HOUSE, avif_quality=56), replace(HOUSE, jpeg_quality=78))
    names = [name for one in recipes for name in made(order_for(tmp_path, picture, one))[1]]
    assert len(set(names)) == 3 * 4


def test_work_of_art_is_made_finer(tmp_path: Path) -> None:
    """The same picture as a work of art has a ladder of its own, of more bytes."""
    picture = framed(tmp_path, "a.png", saved(grain(1200, 80), "PNG"))
    plain, fine = (
        made(order_for(tmp_path, picture, fine=one, only=(Kind.LADDER,)))[1]
        for one in (False, True)
    )
    assert not set(plain) & set(fine)
    assert sum(map(len, fine.values())) > sum(map(len, plain.values()))


@pytest.mark.parametrize("work", [make, prove])
def test_other_bytes_are_refused(tmp_path: Path, work: Callable[[Order], object]) -> None:
    """Changed, cut or gone since it was read: nothing is made under a key that tells of others."""
    one = order_for(tmp_path, hung(tmp_path, "a.png", saved(flag(), "PNG")))
    file = tmp_path / one.path
    Ledger(one.cache).open()
    for content in (file.read_bytes()[:-1] + b"!", b""):
        file.write_bytes(content)
        assert work(one) == Refusal("picture.changed-meanwhile")
    file.unlink()
    assert work(one) == Refusal("picture.changed-meanwhile")
    assert tree(one.cache) == {}


def test_death_of_a_process_is_told_apart(tmp_path: Path) -> None:
    """A decoder that dies on what was read is told of the picture; on a file cut short, not."""
    one = order_for(tmp_path, hung(tmp_path, "a.png", saved(flag(), "PNG")))
    assert died(one) == Refusal("picture.broken")
    (tmp_path / one.path).write_bytes(b"")
    assert died(one) == Refusal("picture.changed-meanwhile")
    (tmp_path / one.path).unlink()
    assert died(one) == Refusal("picture.changed-meanwhile")
