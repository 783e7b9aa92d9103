"""An ICC profile drawn up from three primaries, a white and a curve."""

import struct
from collections.abc import Sequence

import numpy as np

from yunyouguan.derive.curves import Curve

D50 = (0.9642, 1.0, 0.8249)
BRADFORD = np.array(
    ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
)
"""What adapts colours to the white of all profiles (ICC.1:2022, annex E)."""

POINTS, FULL = 4_096, 65_535


def drawn_up(primaries: Sequence[float], white: Sequence[float], curve: Curve) -> bytes | None:
    """None when no colours can be mixed of these primaries.

    Args:
        primaries: x and y of red, green and blue.
        white: x and y.

    Source: ICC.1:2004-10, 7.2, 10.5, 10.14, 10.27.
    """
    try:
        colours = _adapted(primaries, white)
    except np.linalg.LinAlgError:
        return None
    steps = (curve(step / (POINTS - 1)) for step in range(POINTS))
    points = (round(min(1.0, max(0.0, one)) * FULL) for one in steps)
    curved = b"curv" + bytes(4) + struct.pack(f">I{POINTS}H", POINTS, *points)
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 1) + bytes(80),
        b"wtpt": _xyz(D50),
        **{name: _xyz(one) for name, one in zip((b"rXYZ", b"gXYZ", b"bXYZ"), colours, strict=True)},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curved),
    }
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += name + struct.pack(">II", start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    head = struct.pack(">I", start + len(body)) + bytes(4) + b"\x02\x40\x00\x00"
    head += b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28) + _xyz(D50)[8:]
    return head.ljust(128, b"\0") + table + body


def _adapted(primaries: Sequence[float], white: Sequence[float]) -> list[tuple[float, ...]]:
    """X, Y, Z of red, green and blue under D50.

    Raises:
        LinAlgError: the primaries lie on one line.
    """
    pairs = zip(primaries[::2], primaries[1::2], strict=True)
    mixing = np.array([_whole(x, y) for x, y in pairs]).T
    paper = _whole(*white)
    amounts = np.linalg.solve(mixing, paper)
    seen, wanted = BRADFORD @ paper, BRADFORD @ np.array(D50)
    adapted = np.linalg.inv(BRADFORD) @ np.diag(wanted / seen) @ BRADFORD @ (mixing * amounts)
    return [tuple(float(part) for part in column) for column in adapted.T]


def _whole(x: float, y: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """X, Y, Z of a colour of which Y is 1."""
    return np.array((x / y, 1.0, (1 - x - y) / y))


def _xyz(values: Sequence[float]) -> bytes:
    """Held within what a profile can write, however odd the primaries are."""
    held = (max(-32_767.0, min(32_767.0, one)) for one in values)
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(one * 65_536) for one in held))
