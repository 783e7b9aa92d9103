"""The plan of a square, drawn from the number of its exhibits; schematic, never a map."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render import words
from yunyouguan.render.tongue import CHINESE, Tongue

SIDE = 480.0
MIDDLE = SIDE / 2
ZONE_WIDTH, ZONE_HEIGHT = 124.0, 92.0
# Seven zones of this size stand along three sides; eight and nine need all of the left and right
# side, four high, and leave the far side to one; more of them only fit as numbers.
ALONG_THREE_SIDES = 7
COLUMN = 4
NAMED_ZONES = 2 * COLUMN + 1
# Four characters of 27 units are 16 px high on a phone 300 px wide, the smallest caption allowed.
NAME_LENGTH = 4
EDGE = 78.0


@dataclass(frozen=True, slots=True)
class Zone:
    """One exhibit on the plan.

    Attributes:
        name: at most ``NAME_LENGTH`` characters are shown; the whole is spoken.
        href: relative.
        language: of its title, when that is not the page's own; else empty.
    """

    name: str
    title: str
    href: str
    language: str = ""

    @property
    def title_html(self) -> Markup:
        """What is spoken of it."""
        lang = Markup(' lang="{}"').format(self.language) if self.language else ""
        return Markup("<title{}>{}</title>").format(lang, self.title)


def short_name(title: str) -> str:
    """What stands before the colon, such as 婚姻家庭 of 婚姻家庭编：…; empty when too long."""
    name = title.partition("：")[0].strip().removesuffix("编")
    return name if len(name) <= NAME_LENGTH else ""


def plan_svg(hall: str, zones: tuple[Zone, ...], tongue: Tongue = CHINESE) -> Markup:
    """A square garden: the first zone on the island in the middle, the others around the water."""
    if not zones:
        return Markup("")
    around = zones[1:]
    named = len(around) <= NAMED_ZONES
    plates = Markup("").join(
        _plate(zone, number, spot, roomy=named and bool(zone.name or tongue.language))
        for number, (zone, spot) in enumerate(zip(around, spots(len(around)), strict=True), 2)
    )
    return Markup(
        '<svg class="plan" viewBox="0 0 480 480" role="group" aria-labelledby="plan-t plan-d">'
        '<title id="plan-t">{}</title><desc id="plan-d">{}</desc>{}{}{}{}</svg>'
    ).format(
        words.plan_title(hall, tongue),
        words.plan_description(zones[0].title, len(around), tongue),
        _ground(tongue.say(words.PLAN_GATE)),
        _walk(len(around)),
        plates,
        _island(zones[0]),
    )


def spots(count: int) -> tuple[tuple[float, float], ...]:
    """Middles of the zones along three sides, from the gate's left around to its right."""
    side = SIDE - 2 * EDGE
    if count == 1:
        return ((MIDDLE, EDGE),)
    if ALONG_THREE_SIDES < count <= NAMED_ZONES:
        column = [round(side / (COLUMN - 1) * row, 1) for row in range(COLUMN)]
        far = ((MIDDLE, EDGE),) if count == NAMED_ZONES else ()
        return (
            *((EDGE, SIDE - EDGE - up) for up in column),
            *far,
            *((SIDE - EDGE, EDGE + down) for down in column),
        )
    step = 3 * side / (count - 1) if count else 0.0
    return tuple(_along(step * index, side) for index in range(count))


def _along(distance: float, side: float) -> tuple[float, float]:
    if distance <= side:
        return (EDGE, round(SIDE - EDGE - distance, 1))
    if distance <= 2 * side:
        return (round(EDGE + distance - side, 1), EDGE)
    return (SIDE - EDGE, round(EDGE + distance - 2 * side, 1))


def _ground(gate: str) -> Markup:
    """Paving, water with a few lines of current, four bridges, reeds and the gate."""
    paving = "".join(f"M{at} 12V468M12 {at}H468" for at in range(36, 468, 24))
    waves = "".join(
        f"M{x} {y}q6 -5 12 0t12 0" for x, y in ((160, 170), (292, 178), (152, 300), (300, 306))
    )
    reeds = "".join(
        f"M{x} {y}q-2 -12 -7 -17M{x} {y}q0 -14 1 -22M{x} {y}q3 -11 8 -15"
        for x, y in ((168, 330), (312, 168), (322, 322), (158, 178))
    )
    return Markup(
        '<g aria-hidden="true"><rect class="p-wall" x="6" y="6" width="468" height="468"/>'
        '<path class="p-pave" d="{}"/>'
        '<rect class="p-water" x="142" y="142" width="196" height="196" rx="26"/>'
        '<path class="p-wave" d="{}"/>'
        '<path class="p-bridge" d="M224 330h32v40h-32zM224 110h32v40h-32zM110 224h40v32h-40z'
        'M330 224h40v32h-40z"/>'
        '<path class="p-reed" d="{}"/>'
        '<path class="p-gate" d="M204 468v-14h72v14"/>'
        '<text class="p-gate-t" x="240" y="446">{}</text></g>'
    ).format(paving, waves, reeds, gate)


def _walk(count: int) -> Markup:
    """The way from the gate to the island and along the zones, in the order of the exhibits."""
    line = "".join(f"L{x} {y}" for x, y in spots(count)) if count else ""
    return Markup('<path class="p-walk" aria-hidden="true" d="M240 424V300M240 402{}"/>').format(
        line
    )


def _island(zone: Zone) -> Markup:
    eight = "M212 176h56l36 36v56l-36 36h-56l-36-36v-56z"
    name = Markup('<text x="240" y="256">{}</text>').format(zone.name) if zone.name else ""
    return Markup(
        '<a class="p-zone p-island" href="{}">{}<path d="{}"/>'
        '<text class="p-num" x="240" y="{}">1</text>{}</a>'
    ).format(zone.href, zone.title_html, eight, 222 if zone.name else 249, name)


def _plate(zone: Zone, number: int, spot: tuple[float, float], *, roomy: bool) -> Markup:
    x, y = spot
    wide, high = (ZONE_WIDTH, ZONE_HEIGHT) if roomy else (56.0, 56.0)
    named = roomy and bool(zone.name)
    name = Markup('<text x="{}" y="{}">{}</text>').format(x, y + 27, zone.name) if named else ""
    return Markup(
        '<a class="p-zone" href="{}">{}'
        '<rect x="{}" y="{}" width="{}" height="{}"/>'
        '<path class="p-roof" d="M{} {}h{}"/>'
        '<text class="p-num" x="{}" y="{}">{}</text>{}</a>'
    ).format(
        zone.href, zone.title_html,
        x - wide / 2, y - high / 2, wide, high,
        x - wide / 2 - 4, y - high / 2, wide + 8,
        x, y - 4 if named else y + 9, number, name,
    )  # fmt: skip
