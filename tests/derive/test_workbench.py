"""One original becomes everything a phone needs, and nothing else gets out."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin, TiffImagePlugin

from derive.darkroom import RED, at, flag, grain, hung, matrix_profile, near, opened, saved
from yunyouguan.derive.ledger import Entry, Ledger
from yunyouguan.derive.recipe import HOUSE, Recipe
from yunyouguan.derive.workbench import Order, make, orders_for
from yunyouguan.model.picture import Format, Picture

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


def order(root: Path, picture: Picture, recipe: Recipe = HOUSE, *, fine: bool = False) -> Order:
    """For one picture."""
    works = frozenset({picture.path} if fine else ())
    (one,) = orders_for([picture], root, root / "cache", recipe, works)
    return one


def made(one: Order) -> tuple[Entry, dict[str, bytes]]:
    """The entry and the files, by their paths in the site."""
    ledger = Ledger(one.cache)
    ledger.open()
    entry = make(one)
    assert isinstance(entry, Entry)
    assert ledger.entry(one.key) == entry
    paths = [rendition.path for rendition, _ in entry.renditions]
    return entry, {path: ledger.file(path).read_bytes() for path in paths}


def test_photo_becomes_avif_and_jpeg(tmp_path: Path) -> None:
    """Upright, in every width below its own, with a blur to begin with."""
    one = order(tmp_path, hung(tmp_path, "a.jpg", photo()))
    entry, files = made(one)
    assert [(r.path, r.format, r.width, r.height) for r, _ in entry.renditions] == [
        (f"media/{one.key[:16]}-{width}.{kind}", kind, width, height)
        for kind in (Format.AVIF, Format.JPEG)
        for width, height in ((320, 457), (480, 686), (700, 1000))
    ]
    for rendition, size in entry.renditions:
        content = files[rendition.path]
        assert opened(content).size == (rendition.width, rendition.height)
        assert len(content) == size
    assert re.fullmatch(r"data:image/webp;base64,[\w+/=]{40,400}", entry.placeholder)
    assert entry.notes == ()


def test_drawing_becomes_webp(tmp_path: Path) -> None:
    """What shows through goes where JPEG cannot, and has no blur."""
    picture = hung(tmp_path, "a.png", saved(Image.new("RGBA", (600, 300), (*RED, 90)), "PNG"))
    entry, files = made(order(tmp_path, picture))
    assert [(r.format, r.width) for r, _ in entry.renditions] == [
        (Format.WEBP, 320), (Format.WEBP, 480), (Format.WEBP, 600),
    ]  # fmt: skip
    assert entry.placeholder == ""
    assert all(near(at(opened(file), 0.5, 0.5), (*RED, 90), by=6) for file in files.values())


@pytest.mark.parametrize("original", [photo(), drawing(), scan()], ids=["JPEG", "PNG", "TIFF"])
def test_nothing_beside_the_pixels_gets_out(tmp_path: Path, original: bytes) -> None:
    """No place, no name, no comment, no profile: not one byte of it in any file."""
    assert SECRET in original
    _, files = made(order(tmp_path, hung(tmp_path, "a", original)))
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
    _, files = made(order(tmp_path, hung(tmp_path, "a", original, ai=True)))
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
    _, files = made(order(tmp_path, picture))
    assert len(files) == 2
    for content in files.values():
        assert b'{"Label":"2","ContentProducer":"","ProduceID":"abc",' in content


def test_replaced_photo_gets_other_names(tmp_path: Path) -> None:
    """New bytes under an old name never hide behind a browser's copy."""
    old, _ = made(order(tmp_path, hung(tmp_path, "a.png", saved(flag(), "PNG"))))
    new, _ = made(order(tmp_path, hung(tmp_path, "a.png", saved(flag(121), "PNG"))))
    assert not {r.path for r, _ in old.renditions} & {r.path for r, _ in new.renditions}


def test_changed_recipe_gets_other_names(tmp_path: Path) -> None:
    """A quality that is changed changes every name."""
    picture = hung(tmp_path, "a.png", saved(flag(), "PNG"))
    recipes = (HOUSE, replace(HOUSE, avif_quality=56), replace(HOUSE, jpeg_quality=78))
    names = [name for recipe in recipes for name in made(order(tmp_path, picture, recipe))[1]]
    assert len(set(names)) == 3 * 2


def test_work_of_art_is_made_finer(tmp_path: Path) -> None:
    """The same picture as a work of art has its own names and more bytes."""
    picture = hung(tmp_path, "a.png", saved(grain(120, 80), "PNG"))
    (_, plain), (_, fine) = (
        made(order(tmp_path, picture, fine=one)) for one in (False, True)
    )  # fmt: skip
    assert not set(plain) & set(fine)
    assert sum(map(len, fine.values())) > sum(map(len, plain.values()))
