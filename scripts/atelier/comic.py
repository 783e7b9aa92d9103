"""The four-panel comic 《一通“公检法”电话》."""

from atelier.balloons import shout, speech, thought, words
from atelier.inked import PEN, SAND, SLATE, elder_head, flat, form, stroke, worker_head
from atelier.inked_people import bust, call, swindler, tea
from atelier.materials import CINNABAR, INK, paper
from atelier.motifs import polar
from atelier.pen import box, brush, oval, points, polygon, smooth
from atelier.sheet import Sheet

SIZE = 2400


PANEL = (1080.0, 1010.0)


PLACES = points("90,250 1230,250 90,1310 1230,1310")


def comic() -> Sheet:
    """Title above, four panels read left to right, top to bottom."""
    title = (
        f'<text x="1200" y="186" text-anchor="middle" font-family="brush" font-size="128" '
        f'fill="{INK}">《一通“公检法”电话》</text>'
    )
    panels = "".join(
        _panel(place, draw, number)
        for number, (place, draw) in enumerate(
            zip(PLACES, (_threat(), _doubt(), _ask(), _relief()), strict=True), start=1
        )
    )
    return Sheet(SIZE, SIZE, paper(SIZE, SIZE) + title + panels, PEN)


def _panel(place: tuple[float, float], drawing: tuple[str, str], number: int) -> str:
    picture, words = drawing
    frame = box(0, 0, *PANEL)
    mark = (
        f'<circle cx="56" cy="954" r="34" fill="{CINNABAR}"/><text x="56" y="970" font-size="46" '
        f'text-anchor="middle" font-family="song" fill="#f6f1e6">{number}</text>'
    )
    return (
        f'<g transform="translate({place[0]} {place[1]})"><clipPath id="panel"><path d="{frame}"/>'
        f'</clipPath><g clip-path="url(#panel)"><rect width="1080" height="1010" fill="#fdf9f0"/>'
        f'<g filter="url(#pen)">{picture}</g></g><path d="{frame}" fill="none" stroke="{INK}" '
        f'stroke-width="11" filter="url(#pen)"/>{words}{mark}</g>'
    )


def _window(x: float, y: float, width: float, height: float) -> str:
    bars = "".join(
        stroke([(x + width * k / 4, y), (x + width * k / 4, y + height)], 9, (1, 1))
        for k in (1, 2, 3)
    )
    rails = "".join(
        stroke([(x, y + height * k / 3), (x + width, y + height * k / 3)], 9, (1, 1))
        for k in (1, 2)
    )
    water = "".join(
        flat(
            brush(
                [
                    (x + 20, y + height * t),
                    (x + width / 2, y + height * t - 8),
                    (x + width - 20, y + height * t),
                ],
                10,
            ),
            SLATE,
        )
        for t in (0.78, 0.86, 0.93)
    )
    far = flat(box(x, y + height * 0.7, width, height * 0.3), "#e9e4d4")
    return form(box(x, y, width, height), "#f3eee0", 12) + far + water + bars + rails


def _threat() -> tuple[str, str]:
    """Panel 1: out of the dark, a voice."""
    dark = flat("M0 0H560L420 1010H0Z", SLATE)
    rays = "".join(
        flat(polygon([(300, 640), polar(300, 640, 900, a), polar(300, 640, 900, a + 5)]), "#8f9c92")
        for a in range(90, 275, 14)
    )
    split = (
        '<clipPath id="dark"><path d="M0 0H560L420 1010H0Z"/></clipPath>'
        f'<g clip-path="url(#dark)">{rays}{swindler(210, 660, 125)}</g>'
    )
    bolt = stroke([(560, 0), (420, 1010)], 14, (1, 1))
    room = flat("M560 0H1080V1010H420Z", "#f1e9d8") + _window(800, 330, 240, 300)
    lady = (
        bust(770, 650, 150, SAND)
        + elder_head(770, 650, 150, "worried")
        + call(770, 650, 150, SAND, -1)
    )
    sweat = form(smooth(points("968,540 990,580 968,600 948,580")), "#fdf9f0", 4)
    balloon = shout((560, 190, 450, 140), (575, 610), 4)
    return dark + split + room + bolt + lady + sweat + balloon, words(
        ("我是公安局的，", "你的账户有问题！"), 560, 166
    )


def _doubt() -> tuple[str, str]:
    """Panel 2: she listens and thinks."""
    ground = flat(box(0, 0, 1080, 1010), SLATE)
    dots = "".join(
        flat(oval(x + 16 * (r % 2), 600 + r * 30, 3 + r * 0.55), "#8f9c92")
        for r in range(15)
        for x in range(0, 1090, 32)
    )
    lady = (
        bust(420, 700, 165, SAND)
        + elder_head(420, 700, 165, "doubt")
        + call(420, 700, 165, SAND, -1)
    )
    voice = shout((500, 165, 420, 120), (190, 590), 9)
    mind = thought((772, 474, 290, 190), (560, 650))
    return ground + dots + lady + voice + mind, words(("把钱转到", "安全账户！"), 500, 140) + words(
        ("公安从不", "这样办案……"), 772, 452, 74
    )


def _ask() -> tuple[str, str]:
    """Panel 3: she rings somebody she knows."""
    left = flat("M0 0H620L520 1010H0Z", "#f1e9d8") + _window(40, 380, 170, 300)
    right = flat("M620 0H1080V1010H520Z", SLATE)
    bolt = stroke([(620, 0), (520, 1010)], 14, (1, 1))
    lady = (
        bust(285, 680, 140, SAND) + elder_head(285, 680, 140, "calm") + call(285, 680, 140, SAND, 1)
    )
    clip = '<clipPath id="far"><path d="M626 0H1080V1010H526Z"/></clipPath>'
    aide = (
        bust(820, 690, 135, "#fdf9f0", vest=CINNABAR)
        + worker_head(820, 690, 135, "calm")
        + (call(820, 690, 135, "#fdf9f0", 1))
    )
    wave = "".join(
        f'<path d="M{540 + k * 26} {640 - k * 12}q22 30 0 {70 + k * 16}" '
        f'fill="none" stroke="{CINNABAR}" '
        'stroke-width="9" stroke-linecap="round"/>'
        for k in range(3)
    )
    balloon = speech((440, 190, 370, 150), (300, 480), 300)
    return (
        left + right + f'{clip}<g clip-path="url(#far)">{aide}</g>' + bolt + lady + wave + balloon,
        words(("帮我看看，", "这是不是骗子？"), 440, 164),
    )


def _relief() -> tuple[str, str]:
    """Panel 4: both smile."""
    sky = flat(box(0, 0, 1080, 1010), "#f1e9d8") + flat(box(0, 640, 1080, 370), "#dfe0d2")
    bridge = form(
        "M-20 690V560Q120 540 250 470Q330 430 400 430Q470 430 550 470Q680 540 820 560V690H560"
        "A160 160 0 0 0 240 690Z",
        "#fdf9f0",
    )
    rail = stroke(
        points("-20,520 120,500 250,430 400,388 550,430 680,500 820,520"),
        16,
        (1, 1, 1),
    )
    posts = "".join(
        stroke([(px, py), (px, py + 48)], 16, (1, 1))
        for px, py in ((60, 500), (160, 470), (260, 416), (540, 416), (640, 470), (740, 504))
    )
    stones = "".join(
        stroke([polar(400, 690, 168, a), polar(400, 690, 208, a)], 7, (1, 1))
        for a in range(190, 355, 16)
    )
    wall = (
        form(box(840, 470, 300, 220), "#fdf9f0")
        + flat("M800 486Q960 430 1100 400V452L1100 486H800Z", INK)
        + (form(box(960, 530, 70, 90), SLATE))
    )
    reeds = "".join(
        stroke([(x, 720), (x + 8, 600), (tip, y - 10)], 9, (1, 0.7, 0.5))
        + form(
            brush([(tip, y), (tip + 16, y - 50), (tip + 44, y - 80)], 34, (0.1, 1, 0.1)), SAND, 4
        )
        for x, tip, y in ((30, 50, 490), (70, 104, 530), (110, 136, 580))
    )
    bridge += rail + posts + stones
    ripples = "".join(
        stroke([(x, y), (x + 60, y - 6), (x + 120, y)], 7)
        for x, y in ((40, 690), (900, 700), (460, 680))
    )
    lady = bust(330, 700, 140, SAND) + elder_head(330, 700, 140, "smile")
    aide = bust(760, 680, 140, "#fdf9f0", vest=CINNABAR) + worker_head(760, 680, 140, "smile")
    balloon = speech((540, 180, 470, 145), (690, 490), 640)
    table = form(box(-20, 930, 1120, 100), SAND) + tea(530, 870, 110)
    return sky + bridge + wall + reeds + ripples + lady + aide + table + balloon, words(
        ("不听、不信、不转账，", "先问一问。"), 540, 156
    )
