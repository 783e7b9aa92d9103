"""The scroll's first things: the title, the seals, dawn on the water."""

from random import Random

from atelier.materials import CINNABAR, INK
from atelier.scroll_air import birds, mist, sun
from atelier.scroll_boats import sampan
from atelier.scroll_cast import cast
from atelier.scroll_line import block, column, moved, thread
from atelier.scroll_trees import reeds
from atelier.scroll_wares import basket


def title() -> str:
    """引首: four characters and how to read the scroll."""
    sheet = block(9736, -10, 290, 1630, "#f8f2e4", 0) + thread(
        "M9736-10V1630M9748-10V1630", 2.4, "#c9a254"
    )
    name = "".join(
        column(glyph, 9868, 170 + i * 232, 216, INK, face="brush")
        for i, glyph in enumerate("水乡一日")
    )
    how = column("从右往左看，从清晨看到夜晚", 9916, 1130, 21, "#51473d") + column(
        "每张题签，藏着一条法律", 9876, 1130, 21, "#51473d"
    )
    return sheet + name + how + stamp(9820, 1440, ("云游", "馆"))


def stamp(x: float, y: float, columns: tuple[str, str]) -> str:
    """A flat seal, two columns read from right to left."""
    left = column(columns[1], x - 22, y - 22 * len(columns[1]), 42, "#fbe9c8")
    return (
        block(x - 48, y - 48, 96, 96, CINNABAR, 0)
        + column(columns[0], x + 22, y - 44, 42, "#fbe9c8")
        + left
    )


def dawn(rng: Random) -> str:
    """Sun, mist, reeds, a boat casting its net."""
    net = thread(
        "".join(f"M9560 1030L{9588 + k * 15} {1150 + abs(k - 4) * -3}" for k in range(9))
        + "M9588 1138Q9648 1162 9708 1138M9577 1096Q9622 1116 9666 1096",
        1.1,
        "#8a7a62",
    )
    fisher = cast("66 0 128 earth green_deep straw calm offer/down walk lean=6")
    return (
        sun(9430, 352, 74)
        + birds(8960, 250, 7, rng)
        + mist(9000, 470, 720, 4, rng)
        + moved(9490, 1150, sampan(250, fisher + moved(-40, 0, basket("fish", rng, 44))))
        + net
        + reeds(9420, 9730, 1625, 330, 54, rng)
        + reeds(9330, 9560, 1640, 210, 26, rng)
    )
