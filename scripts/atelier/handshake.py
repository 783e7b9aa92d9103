"""合同 Contracts: two hands meet over a sealed sheet, under an even balance."""

from atelier.figures import leaf
from atelier.motifs import (
    CUT,
    STAYS,
    crescent,
    crescents,
    drop,
    flower,
    hole,
    mirrored,
    slit,
    stays,
    strand,
)
from atelier.ornament import cloud, medallion, mounted
from atelier.sheet import Sheet

MIDDLE = 900


def _finger(d: str, width: float) -> str:
    """A finger along `d` from its knuckle to its tip, parted from what lies under."""
    return (
        f'<path d="{d}" fill="none" stroke="{CUT}" stroke-width="{width + 16}" '
        f'stroke-linecap="butt"/>'
        f'<path d="{d}" fill="none" stroke="{CUT}" stroke-width="{width + 14}" '
        f'stroke-linecap="round" '
        f'stroke-dasharray="2 4000" pathLength="4002" stroke-dashoffset="-3999"/>'
        f'<path d="{d}" fill="none" stroke="{STAYS}" stroke-width="{width}" '
        f'stroke-linecap="round"/>'
    )


def _cuff(x: float, y: float, angle: float) -> str:
    """A wide sleeve with a patterned cuff, its mouth at (x, y) facing along `angle`."""
    sleeve = stays("M20-112L-96-128Q-260-170-440-150L-452 196Q-260 176-96 138L20 118Q34 0 20-112Z")
    band = slit("M-52-118Q-38 0-52 126", 8) + slit("M-108-124Q-92 0-108 136", 8)
    blooms = "".join(flower(-80, y0, 22, 5) for y0 in (-70, 0, 74))
    lip = "".join(drop(-30, y0, 34, 0, 0.24) for y0 in (-84, -56, -28, 0, 28, 56, 84))
    folds = (
        "".join(slit(f"M-150 {y0}Q-260 {y0 - 16} -380 {y0 + 8}", 8) for y0 in (-96, 60, 106))
        + flower(-230, -22, 56, 8)
        + flower(-384, 40, 44, 6)
        + crescents([(-440, -96), (-300, -126)], 48, 36)
    )
    return (
        f'<g transform="translate({x} {y}) rotate({angle})">{sleeve}{band}{blooms}{lip}{folds}</g>'
    )


def _hands() -> str:
    left = stays(
        "M520 700Q640 640 760 660Q850 676 930 700L1120 760Q1150 800 1120 850L900 "
        "900Q760 900 640 868L520 850Z"
    )
    right = stays(
        "M1280 690Q1180 640 1060 650Q980 652 930 690L900 740Q930 820 1010 880L1180 880L1280 850Z", 8
    )
    bridge_over = strand("M1180 700L1290 720M1180 860L1290 840", 40)
    fingers = "".join(
        _finger(
            f"M{1010 - 4 * k} {740 + 46 * k}Q{900 - 6 * k} {716 + 50 * k} {790 + 18 * k} "
            f"{742 + 48 * k}",
            42,
        )
        for k in range(3, -1, -1)
    )
    thumb = _finger("M690 716Q780 640 860 622Q886 618 900 630", 56)
    nails = "".join(crescent(812 + 18 * k, 742 + 48 * k, 24, -90, 0.3) for k in range(4))
    nails += crescent(878, 622, 26, 100, 0.3)
    lines = slit("M1060 700Q1120 690 1180 716", 7) + slit("M1080 840Q1130 850 1190 834", 7)
    lines += slit("M600 740Q660 724 720 744", 7) + slit("M600 820Q650 826 700 846", 7)
    return left + right + bridge_over + thumb + fingers + nails + lines


def _sheet_of_paper() -> str:
    page = stays(
        "M610 880H1190V1420Q1140 1452 1090 1420T990 1420T890 1420T790 1420T690 1420T610 1420Z"
    )
    border = slit("M640 900V1384M1160 900V1384", 7)
    columns = "".join(
        slit(f"M{x} {y}v{length}", 13)
        for i, x in enumerate(range(1104, 680, -58))
        for y, length in ((980, 60), (1070, 96), (1196, 44), (1270, 70 if i not in (6, 7) else 0))
        if length and not (i > 4 and y > 1150)
    )
    stamp = hole("M676 1196H820V1340H676Z") + stays("M688 1208H808V1328H688Z")
    glyph = (
        f'<text x="748" y="1306" font-size="108" text-anchor="middle" '
        f'font-family="song" fill="{CUT}">信</text>'
    )
    ties = strand("M670 1268H700M796 1268H830", 12)
    head_band = crescents([(700, 930), (1100, 930)], 66, 50)
    return page + head_band + border + columns + stamp + ties + glyph


def _balance() -> str:
    pan = strand("M620 300L540 470M620 300L700 470", 9) + stays(
        "M520 466H720Q700 540 620 540T520 466Z"
    )
    pan += crescents([(560, 500), (680, 500)], 40, 30) + flower(620, 300, 20, 4)
    beam = strand("M620 300Q760 262 900 292", 22)
    post = strand("M900 110V610", 24)
    post += f'<circle cx="900" cy="196" r="40" fill="{STAYS}"/>' + flower(900, 196, 32, 6)
    ring = f'<circle cx="900" cy="292" r="54" fill="{STAYS}"/>' + flower(900, 292, 44, 8)
    return mirrored(beam + pan, MIDDLE) + post + ring


def _foot() -> str:
    """Below the sheet: a blossom with leaves that holds it to the frame."""
    petals = "".join(drop(900, 1530, 104, a, 0.3, STAYS) for a in range(0, 360, 45))
    heart = f'<circle cx="900" cy="1530" r="66" fill="{STAYS}"/>' + flower(900, 1530, 54, 8)
    sprays = leaf(836, 1544, 190, 196) + leaf(850, 1500, 150, 168) + leaf(850, 1590, 170, 150)
    return strand("M900 1400V1670", 20) + mirrored(sprays, MIDDLE) + petals + heart


def contracts() -> Sheet:
    """团花."""
    clouds = mirrored(
        cloud(270, 1100, 92)
        + cloud(400, 1290, 84)
        + leaf(610, 1200, 120, 190)
        + leaf(610, 1330, 130, 176)
        + leaf(610, 1010, 110, 200)
        + leaf(900, 470, 96, 200)
        + leaf(900, 560, 120, 196),
        MIDDLE,
    )
    arms = mirrored(_cuff(560, 776, 4), MIDDLE)
    shapes = clouds + _balance() + _sheet_of_paper() + _foot() + arms + _hands()
    return mounted(shapes + medallion(MIDDLE, MIDDLE, 862), 1800, 1800)
