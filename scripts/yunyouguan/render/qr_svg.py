"""A QR code as a drawing of squares."""

import segno
from markupsafe import Markup

QUIET = 4
"""Empty points around it. Source: ISO/IEC 18004, 9.1."""


def qr_svg(text: str, label: str) -> Markup:
    """The code of a text, a quarter of which may be dirty or scratched (level Q, or better).

    Args:
        label: what a screen reader says.
    """
    # Never below Q; a level more where it costs no further points.
    code = segno.make_qr(text, error="q", boost_error=True)
    side = code.symbol_size(border=QUIET)[0]
    squares = "".join(
        f"M{x + QUIET} {y + QUIET}h{length}v1h-{length}z"
        for y, row in enumerate(code.matrix)
        for x, length in _runs(row)
    )
    return Markup(
        '<svg class="code" viewBox="0 0 {0} {0}" role="img" aria-label="{1}"'
        ' shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{0}v{0}H0z"/>'
        '<path d="{2}"/></svg>'
    ).format(side, label, squares)


def _runs(row: bytearray) -> list[tuple[int, int]]:
    """Where each run of dark points begins, and how long it is."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((x, 1))
    return runs
