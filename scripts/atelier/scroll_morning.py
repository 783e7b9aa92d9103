"""The scroll's right end: the title, dawn on the water, the early market, the bridge."""

from random import Random

from atelier.materials import CINNABAR
from atelier.scroll_air import mist
from atelier.scroll_beasts import cat, dog, hen
from atelier.scroll_cast import cast
from atelier.scroll_land import quay, steps_down
from atelier.scroll_line import (
    BLUE_PALE,
    GREEN,
    OCHRE,
    STRAW,
    TILE,
    WHITE,
    WOOD_PALE,
    moved,
    slip,
    thread,
    tube,
)
from atelier.scroll_signs import banner, board, label, lantern, paper_sheet
from atelier.scroll_town import home, shop
from atelier.scroll_trees import camphor, willow
from atelier.scroll_wares import basket, scale, stall_roof, stool, table, umbrella


def shops(rng: Random) -> str:
    """The shops behind the market and who passes them."""
    back = (
        home(8700, 842, 210, 420, rng, "gable", wing=90)
        + home(8250, 842, 190, 410, rng, "stepped", roof=100)
        + home(7930, 842, 200, 370, rng, roof=90)
    )
    row = (
        shop(8800, 850, 235, 330, "粮油", rng, moved(-60, 0, basket("eggs", rng, 40)))
        + home(8620, 850, 176, 330, rng, "gable", door=True)
        + shop(8386, 850, 228, 318, "茶馆", rng)
        + home(8200, 850, 180, 300, rng, "stepped", roof=110, door=True)
        + shop(7960, 850, 226, 322, "豆腐", rng)
    )
    lamps = "".join(
        moved(x, y, lantern(20)) for x, y in ((8394, 690), (8606, 690), (8808, 694), (9028, 694))
    )
    people = cast("""
        8980 918 118 green tile calico smile offer/down dotted flip
        8935 922 120 slate tile elder talk chest/down
        8720 912 116 rouge blue_deep bun calm low/low walk flip
        8560 916 112 blue tile grey laugh lap/chin sit
        8470 918 112 straw earth beard smile lap/lap sit flip
        8150 914 120 white tile peaked smile offer/hip vest=blue_deep shade=white
        8096 920 84 pink blue_deep buns glad up/down skirt child flip
        """)
    seats = (
        moved(8556, 916, stool(30, 26))
        + moved(8474, 918, stool(30, 26))
        + moved(8515, 914, table(40, 34))
        + moved(8680, 918, hen())
        + moved(8652, 922, hen(OCHRE))
    )
    return (
        back
        + mist(8050, 500, 620, 3, rng)
        + quay(7890, 9060, 850, rng)
        + row
        + lamps
        + moved(8290, 850, steps_down(0, 128, 6))
        + seats
        + people
        + willow(9066, 872, 330, rng)
        + moved(8744, 920, cat())
        + moved(8480, 448, cat(TILE), 0.8)
    )


def market(rng: Random) -> str:
    """Stalls on the near bank, the law's table among them."""
    stall_one = (
        stall_roof(250, 168, GREEN)
        + cast("""
        -44 -8 160 blue_deep tile calico talk offer/belly dotted
        56 -8 160 earth tile straw smile front/down vest=white
        """)
        + table(236, 46, STRAW)
        + "".join(
            moved(x, -50, basket(load, rng, 50))
            for x, load in ((-88, "greens"), (-34, "roots"), (72, "melons"))
        )
        + moved(22, -52, scale())
        + "".join(
            moved(x, -26, label(said, 9.5))
            for x, said in ((-88, "青菜/三元一斤"), (-34, "萝卜/两元一斤"), (74, "甜瓜/四元一斤"))
        )
    )
    stall_two = (
        stall_roof(230, 160, CINNABAR)
        + cast("""
        -30 -8 158 slate tile grey smile offer/hip vest=white
        58 -8 150 pink tile bob glad wave/down
        """)
        + table(214, 46, BLUE_PALE)
        + "".join(
            moved(x, -50, basket(load, rng, 50))
            for x, load in ((-72, "fish"), (-14, "eggs"), (64, "flowers"))
        )
        + "".join(
            moved(x, -26, label(said, 9.5))
            for x, said in ((-72, "鲜鱼/九元一斤"), (-14, "鸡蛋/六元一斤"), (64, "鲜花/五元一把"))
        )
    )
    desk = (
        umbrella(290, 292, CINNABAR, WHITE)
        + cast("""
        -70 0 160 white tile bob talk offer/lap glasses vest=cinnabar
        40 0 160 white tile man smile point/belly vest=cinnabar
        """)
        + table(250, 54, CINNABAR, "法律早市")
        + moved(-20, -60, paper_sheet(4, 30, 12))
        + moved(84, -60, paper_sheet(3, 26, 10))
    )
    asking = cast(
        """
        9108 1560 166 blue tile granny wonder offer/down flip glasses
        8822 1566 168 green_deep tile man talk front/down held=sheet
        8772 1574 104 ochre blue_deep crop wonder up/down child
        """,
        sheet=paper_sheet(4),
    )
    # They stand low enough for every price behind them to be read over their heads.
    shoppers = cast(
        """
        8585 1534 166 straw slate straw calm low/down back
        8656 1562 164 rouge blue_deep knot smile offer/low flip
        8312 1496 98 white rouge buns laugh up/down skirt child
        8466 1570 158 green tile tail glad chin/down
        8520 1600 160 pink blue_deep bun smile low/chest walk held=basket
        8412 1584 166 slate tile man calm low/down walk flip
        """,
        basket=moved(4, 20, basket("greens", rng, 30)),
    )
    leash = thread("M8372 1514Q8344 1556 8299 1565", 2, CINNABAR)
    baskets = (
        moved(8690, 1590, basket("greens", rng, 60))
        + moved(8622, 1596, basket("melons", rng, 54))
        + moved(8992, 1592, cat(OCHRE))
        + moved(9242, 1440, basket("fish", rng, 60))
        + moved(9296, 1446, basket("fish", rng, 50))
    )
    return (
        camphor(8326, 1350, 270, rng)
        + moved(8450, 1440, stall_one)
        + moved(8716, 1430, stall_two)
        + slip(8586, 1180, ["消费者权益保护法第十条", "秤要准　价公道"])
        + shoppers
        + moved(8318, 1590, dog(), flip=True)
        + leash
        + slip(8268, 1346, ["民法典第一千二百五十一条", "养狗不妨碍旁人"], 12)
        + moved(8966, 1540, desk)
        + asking
        + baskets
        + tube("M9192 1620V1322", 5, WOOD_PALE)
        + moved(9192, 1330, banner("每月一次法律早市", 24))
        + moved(9318, 1520, board("家门口学法/有事问一问", 17, 118))
    )
