"""The scroll's bridge: a lost purse handed back, a ring to save lives, boats below."""

from random import Random

from atelier.scroll_boats import awning, rower, sampan, wupeng
from atelier.scroll_cast import cast
from atelier.scroll_line import OCHRE, WHITE, WOOD, flat, moved, slip, thread, tube
from atelier.scroll_signs import lifebuoy, wallet
from atelier.scroll_stone import bridge
from atelier.scroll_trees import willow
from atelier.scroll_wares import basket

SPAN = (7390.0, 8290.0, 1345.0, 300.0)


def bridge_scene(rng: Random) -> str:
    """The bridge: a lost purse handed back, a ring to save lives, boats below."""
    walkers = cast(
        """
        8120 1146 132 blue tile straw smile cross/hip walk flip
        8020 1083 130 rouge tile bun wonder front/chest flip
        7905 1049 94 white blue_deep pupil glad offer/down child held=purse
        7842 1039 130 green slate long smile point/down skirt
        7742 1052 132 grey tile elder laugh chin/down
        7630 1098 130 ochre tile man talk point/hip walk lean=4
        7550 1154 92 pink green_deep crop laugh up/up walk child
        """,
        purse=moved(2, 2, wallet()),
    )
    pole = tube("M8180 1107L8062 1099", 3, WOOD)
    loads = moved(8176, 1201, basket("greens", rng, 38)) + thread(
        "M8180 1107L8162 1173M8180 1107L8192 1173", 1
    )
    ducks = "".join(
        moved(
            x,
            y,
            flat(
                "M-12 -4C-8-10 2-10 6-6C6-14 14-15 15-9L20-8L14-6C14 0 8 3-2 3C-9 3-12 0-12-4Z",
                WHITE,
            )
            + thread(
                "M-12 -4C-8-10 2-10 6-6C6-14 14-15 15-9L20-8L14-6C14 0 8 3-2 3C-9 3-12 0-12-4Z", 1
            )
            + flat("M15 -9l6 1-6 2Z", OCHRE)
            + thread("M-16 6q6 4 12 0t12 0", 1.4, WHITE),
        )
        for x, y in ((7570, 1500), (7616, 1512), (7660, 1498), (8120, 1440))
    )
    far_boat = moved(
        7866, 1236, moved(0, 0, awning(-60, 110, 60) + rower(-96, -14, 104)) + sampan(280)
    )
    return (
        far_boat
        + walkers
        + pole
        + loads
        + bridge(*SPAN, rng, "平安")
        + moved(8088, 1166, lifebuoy())
        + slip(8136, 1200, ["民法典第一百八十四条", "自愿急救　不必怕赔"], 12)
        + slip(7672, 1152, ["民法典第三百一十四条", "捡到东西　还给人家"], 12)
        + willow(7396, 1330, 300, rng)
        + moved(7850, 1512, wupeng(360))
        + ducks
        + moved(
            7560,
            1590,
            sampan(
                230,
                cast("-20 0 130 green_deep tile calico smile low/down dotted")
                + moved(40, 0, basket("melons", rng, 50))
                + moved(84, 0, basket("roots", rng, 40)),
            ),
        )
    )
