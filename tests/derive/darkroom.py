"""Originals drawn in code, with every odd thing that cameras and presses put into files."""

import hashlib
import io
import resource
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

import pillow_heif
from PIL import Image, ImageDraw

from yunyouguan.derive.workshop import derive_pictures
from yunyouguan.model.picture import Picture, PictureCard, PictureFacts
from yunyouguan.model.place import Place

RED, GREEN, BLUE, YELLOW = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)
PAGE = Place("exhibits/hall/one/index.md", 7)


def flag(width: int = 120, height: int = 80) -> Image.Image:
    """Red and green above blue and yellow: shows which way is up."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2 - 1), fill=GREEN)
    draw.rectangle((0, height // 2, width // 2 - 1, height), fill=BLUE)
    draw.rectangle((width // 2, height // 2, width, height), fill=YELLOW)
    return image


def grain(width: int, height: int, number: int = 0) -> Image.Image:
    """A picture that takes an encoder its time; the same for the same number."""
    dots = hashlib.shake_256(str(number).encode()).digest(width * height * 3)
    return Image.frombytes("RGB", (width, height), dots)


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    """A file's bytes; a HEIC keeps its colours as they are when it is lossless."""
    out = io.BytesIO()
    if kind == "HEIF":
        exact = {"quality": -1, "chroma": 444, "matrix_coefficients": 0}
        exif = how.pop("exif", None)
        more = {"exif": exif.tobytes() if isinstance(exif, Image.Exif) else exif} if exif else {}
        pillow_heif.from_pillow(image).save(out, **exact | more | how)
    else:
        image.save(out, kind, **how)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    """Decoded."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def at(image: Image.Image, across: float, down: float) -> tuple[int, ...]:
    """The colour at a part of the width and of the height."""
    point = (int(image.width * across), int(image.height * down))
    colour = image.getpixel(point)
    assert isinstance(colour, tuple)
    return tuple(int(part) for part in colour)


def near(seen: tuple[int, ...], wanted: tuple[int, ...], by: int = 4) -> bool:
    """No channel is off by more."""
    return len(seen) == len(wanted) and all(
        abs(one - other) <= by for one, other in zip(seen, wanted, strict=True)
    )


def same_size(width: int, height: int) -> tuple[int, int]:
    """As large as the original."""
    return width, height


def half(width: int, height: int) -> tuple[int, int]:
    """Half as wide and high."""
    return width // 2, height // 2


def hung(root: Path, name: str, content: bytes, *, ai: bool = False) -> Picture:
    """Written beside its exhibit, with facts as reading finds them, but for the size."""
    path = f"exhibits/hall/one/{name}"
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(content)
    facts = PictureFacts(100, 100, "JPEG", hashlib.sha256(content).hexdigest(), len(content))
    return Picture(path, PictureCard(file=name, ai=ai), facts, PAGE)


def tree(folder: Path) -> Mapping[str, bytes]:
    """Every file below, by its path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def matrix_profile(
    primaries: tuple[tuple[float, ...], ...], gamma: float = 0, name: bytes = b"Drawn in code"
) -> bytes:
    """An RGB profile from its primaries (XYZ under D50); gamma 0 is sRGB's own curve."""
    curve = _gamma(gamma) if gamma else _srgb_curve()
    columns = zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(_xyz, primaries), strict=True)
    curves = dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    return _profile((b"mntr", b"RGB ", b"XYZ "), {**dict(columns), **curves}, name)


def grey_profile(gamma: float) -> bytes:
    """A profile for one channel."""
    return _profile((b"mntr", b"GRAY", b"XYZ "), {b"kTRC": _gamma(gamma)})


def press_profile(cyan: tuple[int, int, int]) -> bytes:
    """A press that prints ``cyan`` (8-bit Lab) and black, and no other ink."""
    nodes = [
        (0, 128, 128) if node & 1 else cyan if node & 8 else (255, 128, 128) for node in range(16)
    ]
    straight = bytes(range(256))
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0))
    table += b"".join(struct.pack(">i", 65536 * one) for one in (1, 0, 0, 0, 1, 0, 0, 0, 1))
    table += straight * 4 + bytes(part for lab in nodes for part in lab) + straight * 3
    return _profile((b"prtr", b"CMYK", b"Lab "), {b"A2B0": table})


def _profile(
    kinds: tuple[bytes, bytes, bytes], tags: Mapping[bytes, bytes], name: bytes = b"Drawn in code"
) -> bytes:
    """ICC.1:2004-10, clause 7: header (class, colours, connection), table of tags, tags."""
    white = (0.9642, 1.0, 0.8249)
    described = b"desc" + bytes(4) + struct.pack(">I", len(name) + 1) + name + bytes(79)
    every = {b"desc": described, b"wtpt": _xyz(white), **tags}
    table, body = struct.pack(">I", len(every)), b""
    start = 128 + 4 + 12 * len(every)
    for tag, content in every.items():
        padded = content + bytes(-len(content) % 4)
        table += tag + struct.pack(">II", start + len(body), len(content))
        body += padded
    head = struct.pack(">I", start + len(body)) + bytes(4) + b"\x02\x40\x00\x00"
    head += b"".join(kinds) + bytes(12) + b"acsp" + bytes(28)
    head += b"".join(struct.pack(">i", round(one * 65536)) for one in white)
    return head.ljust(128, b"\0") + table + body


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(v * 65536)) for v in values)


def _gamma(value: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IH", 1, round(value * 256))


def _srgb_curve() -> bytes:
    """As 1,024 points, which every version of the format knows."""
    steps = [step / 1023 for step in range(1024)]
    line = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in steps]
    points = b"".join(struct.pack(">H", round(one * 65535)) for one in line)
    return b"curv" + bytes(4) + struct.pack(">I", 1024) + points


def grains(root: Path, count: int) -> list[Picture]:
    """Hung, all different, each a moment's work."""
    return [hung(root, f"{one}.png", saved(grain(200, 120, one), "PNG")) for one in range(count)]


def main(root: str, cache: str, count: str, limit: str) -> None:
    """A build that a test may kill, or let run into a full disk."""
    pictures = grains(Path(root), int(count))
    if int(limit):
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    derive_pictures(pictures, Path(root), Path(cache), workers=2)


if __name__ == "__main__":
    main(*sys.argv[1:])
