"""The old camphor tree and the notice board in its shade."""

from random import Random

from atelier.brush import curve3, filled, filtered, mix, stroke, swell
from atelier.materials import CINNABAR, INK


def camphor(x: float, y: float, rng: Random) -> str:
    """An old camphor: a leaning trunk, boughs like arms, a broad crown of ink dots."""
    wood = [
        stroke(
            curve3((x - 10, y + 12), (x - 40, y - 220), (x + 20, y - 430), 16),
            lambda t: 150 - 70 * t,
        ),
    ]
    clumps = []
    for dx, dy, bend, width in (
        (-430, -640, -500, 44),
        (-250, -760, -520, 52),
        (0, -830, -600, 50),
        (250, -780, -520, 56),
        (470, -650, -500, 46),
        (-540, -500, -440, 34),
        (610, -520, -450, 34),
    ):
        bough = curve3(
            (x + dx * 0.04, y - 330), (x + dx * 0.7, y + bend + 60), (x + dx, y + dy), 14
        )
        wood.append(stroke(bough, swell(width, 0.01, 0.97)))
        clumps.append((x + dx, y + dy))
        clumps.append((x + dx * 0.62, y + dy * 0.84 - 30))
    bark = filled("".join(wood), "#4a4238")
    furrows = "".join(
        stroke(
            curve3(
                (x - 62 + k * 20, y),
                (x - 74 + k * 20, y - 200),
                (x - 22 + k * 12, y - 400 + rng.uniform(0, 90)),
            ),
            swell(6, 0.3, 0.6),
        )
        for k in range(5)
    )
    haze = "".join(
        f'<ellipse cx="{cx:.0f}" cy="{cy:.0f}" '
        f'rx="{rng.uniform(140, 200):.0f}" '
        f'ry="{rng.uniform(90, 130):.0f}" '
        f'fill="#7d8860" opacity=".3"/>'
        for cx, cy in clumps
    )
    back, front = _leaves(clumps, 190, "#6f7a52", rng), _leaves(clumps, 210, "#3c4735", rng)
    return (
        filtered("mist", haze)
        + filtered("brush", back)
        + filtered("ink", bark)
        + filled(furrows, INK, 0.55)
        + filtered("brush", front)
    )


def _leaves(clumps: list[tuple[float, float]], count: int, deep: str, rng: Random) -> str:
    dabs: dict[str, list[str]] = {}
    for cx, cy in clumps:
        for _ in range(count):
            dx, dy = rng.gauss(0, 80), rng.gauss(0, 48)
            lit = max(0.0, min(1.0, 0.5 - dy / 130 + rng.uniform(-0.25, 0.25)))
            shade = mix(deep, "#a3a878", round(lit * 5) / 5)
            px, py, size = cx + dx, cy + dy, rng.uniform(8, 19)
            turn = rng.uniform(-1.2, 1.2)
            leaf = curve3(
                (px - size, py + size * turn),
                (px, py - size * 0.2),
                (px + size, py - size * turn),
                5,
            )
            dabs.setdefault(shade, []).append(stroke(leaf, swell(size * 0.7, 0.5, 0.5)))
    return "".join(
        filled("".join(d), shade, 0.7) for shade, d in sorted(dabs.items(), reverse=True)
    )


def board(x: float, y: float) -> str:
    """The village notice board: two posts, a little tiled roof, sheets of paper behind glass."""
    width, height = 430, 250
    posts = filled(f"M{x + 20} {y}v-430h22v430ZM{x + width - 42} {y}v-430h22v430Z", "#5d3f2c")
    frame = filled(f"M{x} {y - 400}h{width}v{height}h{-width}Z", "#6d4a33")
    pane = filled(f"M{x + 18} {y - 382}h{width - 36}v{height - 36}h{36 - width}Z", "#efe8d6")
    roof = filled(
        f"M{x - 44} {y - 402}Q{x + 20} {y - 420} {x + 50} "
        f"{y - 470}H{x + width - 50}Q{x + width - 20} "
        f"{y - 420} {x + width + 44} {y - 402}Z",
        "#3a3b39",
    )
    tiles = "".join(
        stroke([(x - 20 + k * 26, y - 404), (x + 56 + k * 17.2, y - 466)], lambda _: 3)
        for k in range(19)
    )
    ridge = filled(
        stroke(
            curve3((x + 30, y - 478), (x + width / 2, y - 466), (x + width - 30, y - 478)),
            lambda _: 14,
        ),
        INK,
    )
    sheets = ""
    for left, top, wide, tall, colour in (
        (40, 350, 96, 130, "#fdfaf1"),
        (152, 356, 120, 84, "#d8a08c"),
        (152, 258, 120, 56, "#fdfaf1"),
        (288, 350, 102, 150, "#fdfaf1"),
    ):
        sheets += filled(f"M{x + left} {y - top}h{wide}v{tall}h{-wide}Z", colour)
        sheets += filled(
            "".join(
                f"M{x + left + 12} {y - top + 18 + k * 17}h{row}v4h{-row}Z"
                for k in range(int((tall - 20) / 17))
                for row in (wide - 24 - 20 * (k % 3 == 2),)
            ),
            "#6b655a",
            0.6,
        )
    sheets += f'<rect x="{x + 348}" y="{y - 232}" width="28" height="28" fill="{CINNABAR}"/>'
    return posts + frame + pane + sheets + roof + filled(tiles, "#6a6b66", 0.7) + ridge
