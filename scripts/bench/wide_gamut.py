"""A colour profile like a phone's: Display P3, written from its numbers."""

import struct

Triple = tuple[float, float, float]

WHITE: Triple = (0.9642, 1.0, 0.8249)
"""D50, which every profile is told in (ICC.1:2004-10, 7.2.16)."""
PRIMARIES: tuple[Triple, ...] = (
    (0.5151, 0.2412, -0.0011),
    (0.2919, 0.6922, 0.0419),
    (0.1572, 0.0666, 0.7841),
)
"""Red, green and blue of SMPTE EG 432-1 with a D65 white, adapted to D50."""
GAMMA = 2.2
NAME = b"Wide gamut"


def wide_gamut() -> bytes:
    """An ICC profile that any reader takes: three primaries and one curve."""
    described = b"desc" + bytes(4) + struct.pack(">I", len(NAME) + 1) + NAME + bytes(79)
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(GAMMA * 256))
    tags = {b"desc": described, b"wtpt": _xyz(WHITE)}
    tags |= dict(zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(_xyz, PRIMARIES), strict=True))
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        table += tag + struct.pack(">II", start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    head = struct.pack(">I", start + len(body)) + bytes(4) + b"\x02\x40\x00\x00mntrRGB XYZ "
    head += bytes(12) + b"acsp" + bytes(28)
    head += b"".join(struct.pack(">i", round(part * 65536)) for part in WHITE)
    return head.ljust(128, b"\0") + table + body


def _xyz(values: Triple) -> bytes:
    parts = (struct.pack(">i", round(part * 65536)) for part in values)
    return b"XYZ " + bytes(4) + b"".join(parts)
