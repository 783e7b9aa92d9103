"""The scroll before noon: the school and the crossing before it."""

import math
from random import Random

from atelier.scroll_boats import bicycle, car, wupeng
from atelier.scroll_cast import cast
from atelier.scroll_land import quay
from atelier.scroll_line import (
    BLUE,
    BLUE_DEEP,
    BLUE_PALE,
    GOLD,
    GREEN_DEEP,
    GREY,
    ROUGE,
    SLATE,
    STONE,
    STONE_DEEP,
    TILE,
    WHITE,
    WOOD,
    block,
    cell,
    disc,
    flat,
    moved,
    slip,
    thread,
    tube,
    written,
)
from atelier.scroll_signs import phone
from atelier.scroll_town import coping, wall
from atelier.scroll_trees import camphor
from atelier.scroll_wares import rock


def school(rng: Random) -> str:
    """A white school behind its wall; the gate, the telephones' cupboard, pupils arriving."""
    hall = block(6380, 470, 640, 300, WHITE, 1.6) + flat("M6380 470h640v22h-640Z", GREY)
    rooms = "".join(
        _classroom(6402 + i * 122, 512 + j * 124, 100, rng) for j in range(2) for i in range(5)
    )
    roof = (
        cell("M6340 476L6420 372H6980L7060 476Z", TILE, 1.8)
        + thread(
            "".join(f"M{6430 + k * 22} 376L{6356 + k * 28.6:.0f} 472" for k in range(25)),
            1.5,
            "#6a706f",
        )
        + thread("M6404 368H6996", 8)
    )
    gate = (
        block(6560, 640, 280, 214, WHITE, 1.8)
        + coping(6540, 6860, 640)
        + block(6610, 690, 180, 164, "#b7a283", 1.6)
        + thread("".join(f"M{6618 + k * 18} 690V854" for k in range(10)), 2, WOOD)
        + block(6640, 650, 120, 34, TILE)
        + written("学　校", 6700, 667, 25, GOLD)
    )
    walls = wall(6200, 6556, 852, 120) + wall(6844, 7240, 852, 120)
    locker = (
        block(6858, 770, 96, 84, SLATE, 1.6)
        + "".join(
            block(
                6864 + (k % 4) * 22, 800 + (k // 4) * 17, 18, 13, BLUE_PALE if k % 3 else TILE, 0.8
            )
            + disc(6878 + (k % 4) * 22, 807 + (k // 4) * 17, 1.2, GOLD, 0)
            for k in range(12)
        )
        + written("手机统一管理", 6906, 786, 13.6, WHITE)
    )
    people = cast(
        """
        6880 926 122 green tile bob smile offer/down glasses
        6932 930 96 white blue_deep pupil calm front/down child flip held=phone
        6985 930 92 white blue_deep buns glad down/down skirt child flip sash=cinnabar
        6668 918 90 white blue_deep pupil laugh wave/down walk child
        6612 922 118 blue tile man smile wave/hip
        6300 924 92 rouge tile tail laugh up/up walk child
        6240 926 90 ochre blue_deep crop laugh front/front walk child
        """,
        phone=phone(),
    )
    hoop = thread("M6352 906a17 17 0 1 0 .1 0", 2.2, WOOD) + thread("M6330 890L6352 906", 2)
    trees = camphor(6290, 770, 330, rng, GREEN_DEEP) + camphor(7130, 770, 360, rng)
    return (
        trees
        + hall
        + rooms
        + roof
        + moved(6700, 424, _clock(7, 50))
        + quay(6110, 7260, 850, rng)
        + walls
        + gate
        + locker
        + people
        + hoop
        + slip(7010, 640, ["未成年人保护法第七十条", "未经允许　手机不进课堂"], 12)
    )


def _clock(hour: int, minute: int) -> str:
    """The hall's clock at that time, its middle at 0 0."""

    def hand(turns: float, start: float, end: float) -> str:
        x, y = math.sin(turns * math.tau), -math.cos(turns * math.tau)
        return f"M{x * start:.1f} {y * start:.1f}L{x * end:.1f} {y * end:.1f}"

    return (
        disc(0, 0, 30, WHITE, 2)
        + thread("".join(hand(k / 12, 26 if k % 3 else 23, 27) for k in range(12)), 1.4)
        + thread(hand((hour + minute / 60) / 12, 0, 12), 3.2)
        + thread(hand(minute / 60, 0, 20), 1.8)
    )


def _classroom(x: float, y: float, wide: float, rng: Random) -> str:
    """One window: a pupil or two, a lamp, sometimes the teacher at the blackboard."""
    who = rng.randrange(3)
    inside = block(x, y, wide, 84, "#e9e2c8", 1.6)
    if who == 0:
        word = rng.choice(("宪法", "诚信", "平等", "规则"))
        inside += block(x + 10, y + 10, 60, 34, GREEN_DEEP, 1) + written(
            word, x + 40, y + 27, 17, WHITE
        )
        inside += cast(f"{x + 82} {y + 118} 92 rouge tile bun talk point/down flip")
    else:
        hair, other = rng.choice(("crop", "buns", "bob", "tail")), rng.choice(("crop", "bob"))
        mood, arms = rng.choice(("calm", "glad", "talk")), rng.choice(("up/lap", "chin/lap"))
        inside += cast(
            f"""
            {x + 72} {y + 108} 70 blue_pale tile {other} smile lap/lap child flip
            {x + 30} {y + 108} 70 white tile {hair} {mood} {arms} child sash=cinnabar
            """
        )
    name = f"c{x:.0f}{y:.0f}"
    return (
        f'<clipPath id="{name}"><path d="M{x} {y}h{wide}v84h{-wide}'
        f'Z"/></clipPath><g clip-path="url(#{name})">{inside}</g>'
        + thread(
            f"M{x + wide / 2} {y}v84M{x} {y + 84}h{wide}M{x} {y}h{wide}v84h{-wide}Z", 2.2, WOOD
        )
    )


def crossing() -> str:
    """The flat bridge to the school, the striped crossing, the car that waits."""
    slab = (
        cell("M6420 972H6540L6600 1264H6400Z", "#dcd6c6", 1.8)
        + thread(
            "".join(
                f"M{6420 - k * 2.2:.0f} {972 + k * 32}H{6540 + k * 6.6:.0f}" for k in range(1, 9)
            ),
            1.3,
            STONE_DEEP,
        )
        + tube("M6420 952L6400 1240M6540 952L6600 1240", 5, STONE)
    )
    posts = "".join(
        block(6413 - k * 5, 944 + k * 70, 10, 40, STONE)
        + block(6535 + k * 15, 944 + k * 70, 10, 40, STONE)
        for k in range(5)
    )
    road = (
        flat("M6236 1402H7440V1540H6236Z", "#b9b4a8")
        + thread("M6236 1402H7440M6236 1540H7440", 3, STONE_DEEP)
        + thread("M6240 1471H6440M6700 1471H7430", 3, WHITE).replace(
            "<path", '<path stroke-dasharray="34 22"'
        )
    )
    stripes = "".join(flat(f"M{6462 + k * 36} 1404h20l10 134h-22Z", WHITE) for k in range(6))
    crossing_folk = cast("""
        6408 1440 150 slate tile peaked calm up/front vest=straw shade=blue_deep
        6540 1474 100 white blue_deep pupil glad wave/down walk child flip
        6584 1480 98 white rouge buns laugh down/front skirt child flip sash=cinnabar
        6628 1490 156 green tile tail smile low/down walk flip dotted
        6462 1534 160 grey tile elder calm low/chest walk
        """)
    stick = tube("M6500 1464L6510 1532", 3, WOOD)
    rider = moved(7290, 1392, bicycle()) + cast(
        "7284 1384 140 rouge blue_deep helmet smile low/down sit flip"
    )
    watchers = cast("""
        6700 1340 152 pink blue_deep long smile wave/down skirt flip
        7170 1336 96 ochre green_deep crop laugh up/low walk child
        7080 1340 150 blue_pale tile straw smile hip/down
        6330 1380 158 blue_deep tile bun talk front/belly dotted flip
        """)
    sign = (
        tube("M6690 1402V1262", 4, GREY)
        + cell("M6666 1272H6714V1224H6666Z", BLUE_DEEP, 1.4)
        + cell("M6690 1230L6710 1266H6670Z", WHITE, 1)
        + cast("6690 1264 26 tile tile crop smile front/down walk")
    )
    kites = thread("M7176 1246Q7240 1000 7330 640", 1) + moved(
        7330,
        600,
        cell(
            "M0 -34C24-50 54-40 60-14C44-18 26-10 12 6L22 40L0 26L-22 40"
            "L-12 6C-26-10-44-18-60-14C-54-40-24-50 0-34Z",
            ROUGE,
            1.6,
        )
        + disc(-30, -24, 7, GOLD)
        + disc(30, -24, 7, GOLD)
        + thread("M-8 30q-12 40 4 70M8 30q16 40 0 74", 2.4, BLUE),
    )
    return (
        moved(7020, 1130, wupeng(330))
        + slab
        + posts
        + road
        + stripes
        + watchers
        + sign
        + rider
        + crossing_folk
        + stick
        + moved(6870, 1520, car())
        + slip(6760, 1270, ["道路交通安全法第四十七条", "车到斑马线　停下让行人"], 12)
        + kites
        + moved(7230, 1604, rock(90))
        + moved(6300, 1602, rock(70))
        + cast("""
        7364 1600 164 green_deep tile granny laugh chest/low flip dotted
        7300 1606 100 straw rouge tuft wonder point/down child
        """)
    )
