"""Hall of the archive: the report on a desk, and the four ways of learning the law."""

from collections.abc import Callable
from random import Random

from atelier.desk import LIFT, inkstone, wood, writing_brush
from atelier.four_ways import four_ways
from atelier.materials import FILTERS, INK
from atelier.sheet import Sheet


def report() -> Sheet:
    """The first page of the report on a desk, stamped 馆藏 by the museum."""
    rng = Random(2021)
    heading = (
        '<text x="750" y="470" font-family="song" font-size="60" '
        f'text-anchor="middle" fill="{INK}">南丰镇2020年法治政府建设</text>'
        '<text x="750" y="556" font-family="song" font-size="60" '
        f'text-anchor="middle" fill="{INK}">情况报告</text>'
        '<text x="750" y="352" font-family="song" font-size="40" '
        'text-anchor="middle" fill="#51473d">南政发〔2021〕3号</text>'
        '<path d="M330 392H1170" stroke="#51473d" stroke-width="3"/>'
    )
    lines = "".join(
        f'<rect x="{330 + 64 * (row in (0, 5, 11))}" y="{650 + row * 54}" '
        f'width="{width}" height="15" rx="7" fill="#b9b2a4"/>'
        for row, width in enumerate(
            (776, 840, 840, 840, 520, 776, 840, 840, 840, 840, 310, 776, 840, 840, 640)
        )
    )
    page = (
        '<g transform="rotate(-2.2 750 980)" filter="url(#lift)"><path '
        'd="M216 214H1284V1650H216Z" fill="#e9e1cf" '
        'transform="rotate(2.6 750 980)"/></g>'
        '<g transform="rotate(-2.2 750 980)" filter="url(#lift)"><path '
        'd="M216 214H1284V1650H216Z" fill="#fbf7ec"/></g>'
        f'<g transform="rotate(-2.2 750 980)">{heading}{lines}<g '
        f'transform="rotate(-5 1080 1500)">{_stamp(940, 1480)}</g></g>'
    )
    props = inkstone(1330, 1830, 120) + writing_brush(250, 1850, 520, -5)
    return Sheet(1500, 2000, wood(1500, 2000, rng) + page + props, FILTERS + LIFT)


def _stamp(x: float, y: float) -> str:
    """An upright-edged library stamp, two characters side by side: no round official seal."""
    return (
        '<g filter="url(#stamp)" fill="none" stroke="#94261b"><rect '
        f'x="{x}" y="{y}" width="280" height="132" stroke-width="10"/>'
        f'<rect x="{x + 15}" y="{y + 15}" width="250" height="102" stroke-width="4"/>'
        f'<text x="{x + 140}" y="{y + 98}" font-family="song" '
        'font-size="88" letter-spacing="14" text-anchor="middle" '
        'fill="#94261b" stroke="none">馆藏</text></g>'
    )


PICTURES: dict[str, Callable[[], Sheet]] = {
    "archive/report-2020/cover": report,
    "archive/four-ways/cover": four_ways,
}
