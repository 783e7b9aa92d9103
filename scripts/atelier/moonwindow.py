"""人格权 Personality rights: a face in profile, kept within a moon window of lattice."""

from atelier.motifs import (
    CUT,
    STAYS,
    arc,
    crescent,
    crescents,
    drop,
    flower,
    hole,
    line,
    polar,
    ring,
    slit,
    stays,
    strand,
    teeth,
)
from atelier.ornament import frame, lattice, mounted
from atelier.sheet import Sheet

WIDTH, HEIGHT = 1500, 1890
CX, CY, R = 750, 850, 520


def _face() -> str:
    """A woman looking right: hair stays red, her face is the paper behind, edged by one line."""
    head = stays(
        "M930 640C958 672 968 712 963 748C968 780 986 808 1004 830Q1010 848 990 853L970 857"
        "Q963 864 968 875Q990 884 987 897L974 903Q986 909 981 922Q976 931 964 933Q959 940 964 952"
        "Q970 986 940 1002Q900 1020 850 1006Q834 1050 852 1130L620 1140Q664 1080 654 1010"
        "C590 950 552 860 548 760C540 620 600 530 730 520C830 514 900 566 930 640Z"
    )
    face = hole(
        "M914 664C940 690 949 722 945 752C950 788 968 814 986 834L954 844Q946 862 951 878"
        "L946 900L951 926Q944 940 947 954Q951 974 928 986Q892 998 846 984Q800 968 778 926"
        "C792 868 776 800 812 742C840 700 886 700 914 664Z"
    )
    neck = hole(
        "M676 1020Q690 1070 664 1112L822 1112Q816 1060 832 1002Q790 988 762 950Q730 1000 676 1020Z"
    )
    eye = stays("M846 786Q886 746 936 780Q890 768 846 786Z") + (
        f'<circle cx="900" cy="783" r="15" fill="{STAYS}"/>'
    )
    eye += strand("M868 800Q896 812 924 796", 5) + strand("M848 785L786 774", 7)
    brow = stays("M832 742Q884 704 946 736Q888 724 832 742Z") + strand("M836 740L800 746", 8)
    lips = stays(
        "M990 886Q960 874 936 890Q946 900 974 901ZM978 904Q952 902 936 892Q944 922 980 920Z"
    )
    nostril = strand("M990 850Q968 832 962 842", 6)
    ear = hole("M728 812C702 804 700 880 722 900Q740 912 746 888C750 866 760 822 728 812Z")
    ear += strand("M722 836Q740 840 728 868", 7) + strand("M724 898V930", 6)
    earring = f'<circle cx="724" cy="962" r="36" fill="{CUT}"/>' + drop(
        724, 926, 62, 90, 0.34, STAYS
    )
    return (
        head + face + neck + eye + brow + lips + nostril + ear + earring + flower(724, 970, 15, 5)
    )


def _hair() -> str:
    bun = f'<circle cx="556" cy="590" r="130" fill="{STAYS}"/>'
    bun += "".join(
        slit(line(arc(552, 590, r, a, a + 230)), 9) for r, a in ((100, 130), (68, 30), (36, 210))
    )
    strands = "".join(
        slit(
            f"M{892 - 44 * k} {648 - 22 * k}C{840 - 40 * k} {640 - 12 * k} "
            f"{770 - 40 * k} {690 + 4 * k} "
            f"{752 - 40 * k} {790 + 6 * k}",
            8,
        )
        for k in range(4)
    )
    nape = "".join(
        slit(f"M{690 - 34 * k} {884 - 24 * k}Q{670 - 24 * k} 930 {700 - 18 * k} {984 - 22 * k}", 8)
        for k in range(3)
    )
    pin = strand("M380 520L600 610", 14)
    blossom = f'<circle cx="690" cy="560" r="78" fill="{CUT}"/>'
    blossom += "".join(drop(690, 560, 72, a, 0.38, STAYS) for a in range(0, 360, 60))
    blossom += f'<circle cx="690" cy="560" r="38" fill="{STAYS}"/>' + flower(690, 560, 30, 6)
    ties = strand("M600 560H660M736 588L766 606M690 510V478", 14)
    tassels = "".join(
        strand(f"M{400 + 20 * k} {526 + 9 * k}V{660 + 26 * (k % 2)}", 7)
        + drop(400 + 20 * k, 650 + 26 * (k % 2), 38, 90, 0.3, STAYS)
        for k in range(3)
    )
    return bun + strands + nape + pin + tassels + blossom + ties


def _robe() -> str:
    """Shoulders resting on the window's lower rim, a crossed collar, blossoms."""
    chord = line(arc(CX, CY, R + 8, 49, 131, 40))
    robe = stays(
        f"{chord}C500 1170 560 1130 632 1108Q740 1180 846 1108C940 1130 1020 1180 1090 1240Z"
    )
    collar = slit("M628 1118Q700 1200 790 1300", 10) + slit("M852 1118Q820 1190 760 1250", 10)
    collar += slit("M586 1134Q660 1216 744 1322", 8) + slit("M892 1136Q860 1216 806 1284", 8)
    beads = crescents([(624, 1156), (700, 1250), (756, 1318)], 38, 26)
    blooms = flower(560, 1230, 54, 8) + flower(930, 1234, 58, 8) + flower(640, 1320, 34, 6)
    moons = "".join(
        crescent(x, y, 46, a)
        for x, y, a in (
            (496, 1216, -40),
            (1010, 1232, 36),
            (880, 1310, 10),
            (850, 1200, 60),
            (600, 1170, -50),
        )
    )
    return robe + collar + beads + blooms + moons


def personality_rights() -> Sheet:
    """窗花, upright."""
    screen = lattice(120, 120, WIDTH - 240, HEIGHT - 320, 105, 12)
    moon = f'<circle cx="{CX}" cy="{CY}" r="{R + 70}" fill="{STAYS}"/>'
    moon += f'<circle cx="{CX}" cy="{CY}" r="{R}" fill="{CUT}"/>'
    rim = crescents(arc(CX, CY, R + 36, 0, 356, 90), 66, 44) + teeth(
        arc(CX, CY, R + 1, 0, 360, 180), 30, -18
    )
    corners = "".join(
        f'<circle cx="{x}" cy="{y}" r="112" fill="{STAYS}"/>'
        + flower(x, y, 92, 8)
        + "".join(crescent(*polar(x, y, 99, a), 28, a + 90) for a in range(0, 360, 30))
        for x in (290, WIDTH - 290)
        for y in (1566, 254)
    )
    border = frame(50, 50, WIDTH - 100, HEIGHT - 180, 76)
    rim = ring(CX, CY, R + 35, 70) + rim
    shapes = screen + corners + moon + _bough() + _robe() + _face() + _hair() + rim
    return mounted(shapes + _lock(CX, 1520) + border, WIDTH, HEIGHT)


def _bough() -> str:
    """Plum blossom before her, growing from the window's rim."""
    twig = strand(
        "M1262 960C1200 920 1180 800 1130 700M1190 830Q1140 820 1110 790M1160 750"
        "Q1190 690 1180 620M1130 700Q1100 640 1104 580",
        14,
    )
    blooms = "".join(
        "".join(drop(x, y, 42, a, 0.42, STAYS) for a in range(-90, 270, 72)) + flower(x, y, 20, 5)
        for x, y in ((1104, 572), (1180, 622), (1100, 786), (1192, 740), (1130, 690))
    )
    return twig + blooms


def _lock(x: float, y: float) -> str:
    """长命锁: the lock that guards a child's name and life."""
    body = stays(
        f"M{x - 150} {y - 30}Q{x - 170} {y + 110} {x} {y + 120}Q{x + 170} {y + 110} "
        f"{x + 150} {y - 30}Q{x + 70} {y - 62} {x} {y - 30}Q{x - 70} {y - 62} {x - 150} {y - 30}Z",
        12,
    )
    hoop = strand(f"M{x - 110} {y - 30}V{y - 130}M{x + 110} {y - 30}V{y - 130}", 16)
    return (
        body
        + hoop
        + flower(x, y + 40, 48, 8)
        + crescents([(x - 100, y + 20), (x - 70, y + 84)], 40, 34)
        + crescents([(x + 70, y + 84), (x + 100, y + 20)], 40, 34)
    )
