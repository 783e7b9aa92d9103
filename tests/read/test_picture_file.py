"""A picture's facts come from its header, and a bad file is named and never opened."""

import hashlib
import random
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from read.drawn import (
    chunk,
    claimed_gif,
    claimed_heif,
    claimed_jpeg,
    claimed_png,
    claimed_tiff,
    claimed_webp,
    drawn,
)
from read.written import said
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import PictureFacts
from yunyouguan.model.place import Place
from yunyouguan.read.picture_file import read_picture

PLACE = Place("exhibits/square/liyi/index.md", 12)


def read(folder: Path, data: bytes) -> tuple[PictureFacts | None, tuple[Finding, ...]]:
    path = folder / "photo"
    path.write_bytes(data)
    return read_picture(path, "photo.jpg", PLACE)


def facts(folder: Path, data: bytes) -> PictureFacts:
    """The facts of a file that must be read without a finding."""
    found, findings = read(folder, data)
    assert findings == ()
    assert found is not None
    return found


def fault(folder: Path, data: bytes) -> list[tuple[int, str, str, str]]:
    found, findings = read(folder, data)
    assert found is None
    return said(findings)


def test_facts_of_a_sound_picture(tmp_path: Path) -> None:
    """Size, format, weight and fingerprint; the name's ending does not matter."""
    data = drawn("PNG")
    assert facts(tmp_path, data) == PictureFacts(
        width=40, height=30, format="PNG", sha256=hashlib.sha256(data).hexdigest(), size=len(data)
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "MPO", "AVIF", "HEIF"])
def test_every_kind_that_the_museum_takes_is_known_by_content(tmp_path: Path, kind: str) -> None:
    """Pillow's name for it is the format."""
    assert facts(tmp_path, drawn(kind)).format == kind


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_size_is_that_which_visitors_see(tmp_path: Path, kind: str) -> None:
    """A phone held upright stores the picture lying."""
    sizes = {}
    for orientation in (1, 3, 6, 8):
        found = facts(tmp_path, drawn(kind, orientation=orientation))
        sizes[orientation] = (found.width, found.height)
    assert sizes == {1: (40, 30), 3: (40, 30), 6: (30, 40), 8: (30, 40)}


def test_orientation_behind_the_pixels_of_a_png_counts(tmp_path: Path) -> None:
    """The chunk may stand anywhere; finding it decodes nothing."""
    upright = drawn("PNG")
    exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    at = upright.index(b"IEND") - 4
    found = facts(tmp_path, upright[:at] + chunk(b"eXIf", exif) + upright[at:])
    assert (found.width, found.height) == (30, 40)


def test_place_of_the_camera_is_noticed(tmp_path: Path) -> None:
    """In EXIF, and in XMP."""
    assert facts(tmp_path, drawn("JPEG", gps=True)).has_gps
    assert facts(tmp_path, drawn("PNG", gps=True)).has_gps
    assert facts(tmp_path, drawn("HEIF", gps=True)).has_gps
    assert facts(tmp_path, drawn("JPEG") + b"<exif:GPSLatitude>31,52N").has_gps
    assert not facts(tmp_path, drawn("JPEG", orientation=6)).has_gps


def test_transparency_is_noticed(tmp_path: Path) -> None:
    """By mode and by a transparent colour of a palette."""
    assert facts(tmp_path, drawn("PNG", "RGBA")).has_alpha
    assert facts(tmp_path, drawn("WEBP", "RGBA")).has_alpha
    assert facts(tmp_path, drawn("PNG", "LA")).has_alpha
    assert facts(tmp_path, drawn("HEIF", "RGBA")).has_alpha
    assert not facts(tmp_path, drawn("GIF", "P")).has_alpha
    assert not facts(tmp_path, drawn("PNG", "P")).has_alpha


@pytest.mark.parametrize(
    "label",
    [
        b"<TC260:AIGC>",
        b'{"AIGC":{"Label":"1"}}',
        b"digitalsourcetype/trainedAlgorithmicMedia",
        b"digitalsourcetype/compositeWithTrainedAlgorithmicMedia",
        b"digitalsourcetype/compositeSynthetic",
        b"UNICODE\0" + '{"AIGC":{"Label":"1"}}'.encode("utf-16-be"),
    ],
)
def test_label_of_a_machine_made_picture_is_noticed(tmp_path: Path, label: bytes) -> None:
    """Wherever the file carries it."""
    assert facts(tmp_path, drawn("JPEG") + label).ai_label


def test_label_in_a_chunk_of_a_png_is_noticed(tmp_path: Path) -> None:
    """GB 45438 in a PNG; four letters that happen to stand there are no label."""
    png = drawn("PNG")
    at = png.index(b"IEND") - 4
    labelled = png[:at] + chunk(b"tEXt", b"AIGC\0{}") + png[at:]
    assert facts(tmp_path, labelled).ai_label
    assert not facts(tmp_path, png + b"xAIGCx").ai_label
    packed = chunk(b"iTXt", b"AIGC\0\1\0\0\0" + zlib.compress(b"{}"))
    assert facts(tmp_path, png[:at] + packed + png[at:]).ai_label


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "AVIF", "HEIF", "TIFF", "GIF"])
def test_label_and_place_are_found_in_every_format(tmp_path: Path, kind: str) -> None:
    """Each keeps its XMP elsewhere."""
    xmp = b"<x exif:GPSLatitude='31,52N'>digitalsourcetype/trainedAlgorithmicMedia</x>"
    found = facts(tmp_path, drawn(kind, xmp=xmp))
    assert (found.ai_label, found.has_gps) == (True, True)


def test_what_a_program_drew_by_rule_is_not_machine_made(tmp_path: Path) -> None:
    """Nobody trained it: algorithmicMedia is a drawing by code."""
    drawing = drawn("JPEG") + b"digitalsourcetype/algorithmicMedia"
    assert not facts(tmp_path, drawing).ai_label


def test_empty_file_is_named(tmp_path: Path) -> None:
    """A copy that never began."""
    assert fault(tmp_path, b"") == [
        (
            12,
            "picture.empty",
            "图片「photo.jpg」是空文件（0 字节），观众看到的是空框。",
            "多半是没有传完，从相机或手机重新复制一份，盖掉它。",
        )
    ]


UNREADABLE = (
    12,
    "picture.unreadable",
    "图片「photo.jpg」打不开，多半是损坏了，观众看到的是空框。",
    "用看图软件打开原图，另存为 JPEG，换掉这个文件；原图也打不开就换一张。",
)


@pytest.mark.parametrize(
    "data",
    [b"\xff\xd8\xff\xe0garbage", b"\x89PNG\r\n\x1a\n\0\0\0\0", b"GIF89a", claimed_png(0, 5)],
    ids=["JPEG", "PNG", "GIF", "no width"],
)
def test_damaged_header_is_named(tmp_path: Path, data: bytes) -> None:
    """What Pillow raises never reaches staff."""
    assert fault(tmp_path, data) == [UNREADABLE]


def test_file_that_is_gone_is_unreadable(tmp_path: Path) -> None:
    """Deleted between listing and reading."""
    found, findings = read_picture(tmp_path / "gone.jpg", "photo.jpg", PLACE)
    assert found is None
    assert said(findings) == [UNREADABLE]


TRUNCATED = (
    12,
    "picture.truncated",
    "图片「photo.jpg」不完整，后半截没有传完，观众只能看到半张图。",
    "从相机或手机重新复制一份，盖掉它。",
)


@pytest.mark.parametrize(
    ("kind", "scan"),
    [
        ("JPEG", b"\xff\xda"),
        ("MPO", b"\xff\xda"),
        ("PNG", b"IDAT"),
        ("AVIF", b"mdat"),
        ("HEIF", b"mdat"),
        ("GIF", b",\0\0\0\0"),
    ],
)
def test_half_a_file_is_named_though_its_header_is_sound(
    tmp_path: Path, kind: str, scan: bytes
) -> None:
    """Pillow would say nothing until the pixels are decoded."""
    whole = drawn(kind)
    assert fault(tmp_path, whole[: whole.index(scan) + 20]) == [TRUNCATED]


def test_half_a_scan_is_named(tmp_path: Path) -> None:
    """The strips of a TIFF lie where its header says, or the file is not whole."""
    assert fault(tmp_path, drawn("TIFF")[:-20]) == [TRUNCATED]


def test_half_a_webp_cannot_be_read(tmp_path: Path) -> None:
    """Its header tells how long the file must be, and Pillow holds it to that."""
    assert fault(tmp_path, drawn("WEBP")[:-20]) == [UNREADABLE]


def test_half_a_jpeg_with_a_whole_thumbnail_is_named(tmp_path: Path) -> None:
    """The end of the embedded thumbnail is not the end of the picture."""
    whole = drawn("JPEG")
    thumbnail = b"\xff\xe2" + (2 + len(whole)).to_bytes(2, "big") + whole
    photo = whole[:2] + thumbnail + whole[2:]
    assert facts(tmp_path, photo).width == 40
    assert [one[1] for one in fault(tmp_path, photo[:-2])] == ["picture.truncated"]


def test_bytes_behind_the_end_do_no_harm(tmp_path: Path) -> None:
    """Phones append films and maps of brightness."""
    assert facts(tmp_path, drawn("JPEG") + b"\0" * 5_000).width == 40


PHOTO = "用看图软件把它另存为 JPEG，长边缩到 6000 像素以内，换掉这个文件。"
SCAN = "用看图软件打开，长边缩到 18000 像素以内，例如宽 18000、高 12000，另存后换掉这个文件。"


@pytest.mark.parametrize(
    ("data", "seen", "remedy"),
    [
        (claimed_png(30_000, 30_001), "宽 30000、高 30001 像素，超过 PNG 图片 4 亿", SCAN),
        (claimed_tiff(30_000, 30_001), "宽 30000、高 30001 像素，超过 TIFF 图片 4 亿", SCAN),
        (claimed_gif(65_535, 9_000), "宽 65535、高 9000 像素，超过 GIF 图片 2.2 亿", PHOTO),
        (claimed_webp(16_383, 16_383), "宽 16383、高 16383 像素，超过 WebP 图片 2.2 亿", PHOTO),
        (claimed_jpeg(65_500, 9_000), "宽 65500、高 9000 像素，超过 JPEG 图片 2.2 亿", PHOTO),
        (claimed_heif(30_000, 9_000), "宽 30000、高 9000 像素，超过 HEIC 图片 2.2 亿", PHOTO),
    ],
    ids=["PNG", "TIFF", "GIF", "WebP", "JPEG", "HEIC"],
)  # fmt: skip
def test_bomb_is_refused_by_its_header(tmp_path: Path, data: bytes, seen: str, remedy: str) -> None:
    """A few bytes that claim hundreds of million pixels are not unpacked; staff see the size."""
    start = time.process_time()
    message = f"图片「photo.jpg」{seen}像素的上限，打开它会拖垮电脑，观众看不到它。"
    assert fault(tmp_path, data) == [(12, "picture.too-large", message, remedy)]
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    ("claimed", "width", "height"),
    [(claimed_png, 20_000, 20_000), (claimed_gif, 22_000, 10_000)],
    ids=["scan", "photo"],
)
def test_limit_itself_is_allowed(
    tmp_path: Path, claimed: Callable[[int, int], bytes], width: int, height: int
) -> None:
    """Far above Pillow's own, the limit is ours; one column more is too much."""
    assert facts(tmp_path, claimed(width, height)).width == width
    assert [one[1] for one in fault(tmp_path, claimed(width + 1, height))] == ["picture.too-large"]


@pytest.mark.parametrize(
    ("start", "size", "seen", "remedy"),
    [
        (drawn("JPEG"), 60_000_001, "有 61 MB，超过 JPEG 图片 60 MB", PHOTO),
        (drawn("PNG"), 500_000_001, "有 501 MB，超过 PNG 图片 500 MB", SCAN),
        (drawn("TIFF"), 2_000_000_001, "有 2001 MB，超过 TIFF 图片 2000 MB", SCAN),
    ],
    ids=["JPEG", "PNG", "TIFF"],
)
def test_file_too_heavy_for_its_kind_is_refused_unread(
    tmp_path: Path, start: bytes, size: int, seen: str, remedy: str
) -> None:
    """Its weight alone tells."""
    message = f"图片「photo.jpg」{seen} 的上限，处理不了，观众看不到它。"
    found, findings = read_picture(heavy(tmp_path, start, size), "photo.jpg", PLACE)
    assert found is None
    assert said(findings) == [(12, "picture.too-large", message, remedy)]


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_scan_of_many_megabytes_never_comes_into_memory(tmp_path: Path, kind: str) -> None:
    """100 MB behind the picture are fingerprinted and nothing else."""
    data = drawn(kind)
    path = heavy(tmp_path, data, 100_000_000)
    tracemalloc.start()
    found, findings = read_picture(path, "photo.jpg", PLACE)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    fingerprint = hashlib.sha256(path.read_bytes()).hexdigest()
    assert (findings, most < 3_000_000) == ((), True)
    assert found == PictureFacts(40, 30, kind, fingerprint, 100_000_000)


def heavy(folder: Path, start: bytes, size: int) -> Path:
    """A file that begins so and has a hole behind."""
    path = folder / "photo"
    with path.open("wb") as stream:
        stream.write(start)
        stream.truncate(size)
    return path


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"BM" + b"\0" * 60, "的格式本馆不收"),
        (b"PK\x03\x04 a Word file", "的格式本馆不收"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "的格式本馆不收"),
        (b"\0\0\0\x18ftypisom\0\0\0\0isomiso2", "的格式本馆不收"),
        (b'<?xml version="1.0"?><svg xmlns="x"/>', "是矢量图（SVG），里面可能藏着程序"),
    ],
    ids=["BMP", "Word", "EPS", "film", "SVG"],
)
def test_kind_that_the_museum_does_not_take_is_named(
    tmp_path: Path, data: bytes, seen: str
) -> None:
    """No decoder that nobody asked for is ever reached."""
    assert fault(tmp_path, data) == [
        (
            12,
            "picture.unknown-format",
            f"图片「photo.jpg」{seen}，观众看不到它。",
            "用看图软件打开，另存为 JPEG 或 PNG，换掉这个文件。",
        )
    ]


def test_photo_of_an_iphone_is_known_by_any_of_its_brands(tmp_path: Path) -> None:
    """The first one may be that of the family."""
    photo = drawn("HEIF")
    assert photo[8:12] == b"heic"
    assert facts(tmp_path, photo[:8] + b"mif1" + photo[12:]).format == "HEIF"


def test_rows_that_the_strips_of_a_scan_cannot_hold_are_missing(tmp_path: Path) -> None:
    """Pillow would paint them black."""
    assert facts(tmp_path, claimed_tiff(40, 30)).height == 30
    assert fault(tmp_path, claimed_tiff(40, 31)) == [TRUNCATED]


def test_packed_text_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    """A hundred kilobytes that claim to be a hundred megabytes of notes or of colours."""
    bomb = zlib.compress(bytes(100_000_000))
    png = drawn("PNG")
    for name, head in ((b"zTXt", b"Note\0\0"), (b"iTXt", b"Note\0\1\0\0\0"), (b"iCCP", b"c\0\0")):
        tracemalloc.start()
        found, findings = read(tmp_path, png[:33] + chunk(name, head + bomb) + png[33:])
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert (found is None) == (len(findings) == 1)
        assert most < 20_000_000


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "AVIF", "HEIF"])
def test_damage_of_any_kind_gives_facts_or_one_finding(tmp_path: Path, kind: str) -> None:
    """A hundred and fifty damaged files, the same in each run, and nothing is raised."""
    dice = random.Random(2026)  # noqa: S311 - the same damage in each run
    modes = {"GIF": "P", "PNG": "RGBA"}
    sound = drawn(kind, modes.get(kind, "RGB"), orientation=6, gps=True)
    for _ in range(150):
        data = bytearray(sound)
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.choice((0, 255, dice.randrange(256)))
        kept = dice.choice((len(data), dice.randrange(len(data))))
        found, findings = read(tmp_path, bytes(data[:kept]))
        assert (found is None) == (len(findings) == 1)
