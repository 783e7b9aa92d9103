"""总则 General Provisions: cradle, school, work and old age, four windows round one flower."""

import math

from atelier.figures import at, head, leaf, legs, person, sleeve
from atelier.figures import coat as jacket
from atelier.motifs import (
    CUT,
    STAYS,
    arc,
    crescent,
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
    turned,
)
from atelier.ornament import medallion, mounted
from atelier.sheet import Sheet

SIZE, MIDDLE, APART, WINDOW = 1800, 900, 446, 296


def _ground() -> str:
    soil = stays("M-222 186Q-120 166 0 176T222 186A290 290 0 0 1-222 186Z")
    return (
        soil
        + "".join(flower(x, y, 24, 5) for x, y in ((-110, 214), (0, 230), (110, 214)))
        + ("".join(crescent(x, y, 36) for x, y in ((-56, 206), (56, 206), (-60, 258), (60, 258))))
    )


def _bough(flip: int) -> str:
    """Leaves growing in from the window's rim."""
    return strand(f"M{flip * 276} -40Q{flip * 226} -120 {flip * 150} -196", 11) + "".join(
        leaf(flip * x, y, 74, a if flip > 0 else 180 - a)
        for x, y, a in ((256, -78, 190), (226, -122, 160), (222, -122, 280), (182, -166, 168))
    )


def _hanging(x: float, drop_by: float) -> str:
    y = -278 + drop_by
    top = -math.sqrt(280**2 - x**2)
    return (
        strand(f"M{x} {top:.0f}V{y}", 8)
        + (f'<circle cx="{x}" cy="{y + 24}" r="31" fill="{STAYS}"/>' + flower(x, y + 24, 24, 6))
        + "".join(strand(f"M{x + k * 11} {y + 50}v26", 6) for k in (-1, 0, 1))
    )


def _cradle() -> str:
    hood = stays("M-196-14C-236-146-118-206-46-150C-92-116-104-40-92 24Z") + "".join(
        slit(
            f"M{-180 + k * 24} {-20 - k * 2}C{-204 + k * 26} {-110 - k * 4} {-140 + k * 12} -162 "
            f"{-96 + k * 10} {-156 + k * 8}",
            6,
        )
        for k in range(3)
    )
    quilt = stays("M-10 30C20-80 120-92 186-24L170 50H-10Z") + flower(92, -16, 36, 8)
    quilt += slit("M8 20C34-56 116-66 172-16", 6)
    hull = stays("M-200-16Q-188 122-96 134L96 134Q188 122 204-34Q150 26 0 26Q-150 26-200-16Z")
    weave = "".join(
        hole(f"M{x} {y - 15}L{x + 13} {y}L{x} {y + 15}L{x - 13} {y}Z")
        for row, y in enumerate((58, 84, 110))
        for x in range(-130 + 20 * (row % 2), 140, 40)
    )
    rim = slit("M-180 14Q-150 42 0 42T186 4", 6)
    feet = strand("M-176 146Q0 196 176 146", 22) + strand("M-90 128V164M90 128V164", 18)
    bed = feet + hood + quilt + hull + weave + rim + head(-34, -30, 60, "baby")
    toys = _hanging(-4, 60) + _hanging(80, 22) + _hanging(160, 78)
    return toys + at(0, 22, 1.12, bed)


def _pupil() -> str:
    book = (
        stays("M-86-206Q-40-228 0-202Q40-228 86-206V-118Q40-140 0-112Q-40-140-86-118Z", 7)
        + stays("M-100-176Q-112-150-92-132L-66-150Q-66-172-80-182Z")
        + stays("M100-176Q112-150 92-132L66-150Q66-172 80-182Z")
        + slit("M0-190V-124", 6)
        + "".join(
            slit(f"M{s * 16} {y}Q{s * 40} {y - 12} {s * 66} {y - 3}", 5)
            for s in (-1, 1)
            for y in (-172, -154, -136)
        )
    )
    book += strand("M-52-136V-104M52-136V-104M0-122V-96", 13)
    arms = sleeve("M78-262Q124-196 70-150", 38) + sleeve("M-78-262Q-124-196-70-150", 38)
    body = legs(58, 120) + at(0, -96, 1, jacket(152, 196))
    return _bough(-1) + _bough(1) + at(0, 196, 1.1, body + arms + book + head(0, -342, 66, "girl"))


def _worker() -> str:
    hoe = strand("M-150-388L104-132", 15) + stays(
        "M-168-408C-214-392-232-350-226-310C-196-316-152-348-132-372Z"
    )
    ears = strand("M-96-156Q-150-230-196-232M-96-156Q-170-190-214-172M-96-156Q-120-240-150-276", 9)
    grain = "".join(
        drop(x + dx, y + dy, 26, a, 0.3, STAYS)
        for x, y in ((-200, -232), (-216, -172), (-154, -280))
        for dx, dy, a in ((14, 6, 190), (14, 6, 240), (14, 6, 140), (34, 14, 250), (34, 14, 120))
    )
    arms = sleeve("M70-292Q132-222 84-152", 40) + sleeve("M-70-292Q-134-226-92-158", 40)
    return _bough(1) + at(10, 198, 1.08, ears + grain + person("man") + hoe + arms)


def _elder() -> str:
    fans = "".join(
        stays(line(arc(x, y, 52, 180, 360), closed=True))
        + "".join(
            slit(line([polar(x, y, 16, a), polar(x, y, 44, a)]), 5) for a in range(196, 360, 24)
        )
        for x, y in ((-196, -96), (-150, -150), (-110, -206))
    )
    pine = strand("M-276-30Q-230-90-150-150T-84-214", 13)
    stick = strand("M152-12L148-268Q150-312 116-306Q92-300 98-276", 15)
    arms = sleeve("M82-268Q160-238 146-176", 42) + sleeve("M-82-268Q-142-206-40-176", 42)
    return (
        pine
        + fans
        + at(10, 198, 1.08, person("elder", robe=True) + stick + arms + head(0, -352, 60, "elder"))
    )


def _scene(angle: float, shapes: str) -> str:
    x, y = polar(MIDDLE, MIDDLE, APART, angle)
    rim = ring(x, y, WINDOW, 26)
    saw = teeth(arc(x, y, WINDOW + 1, 0, 360, 200), 27, -9)
    return rim + saw + at(x, y, 1, _ground() + shapes)


def _spray() -> str:
    """Upward from the heart to the frame: stem, leaves and a pierced blossom."""
    petals = "".join(drop(0, -668, 62, a, 0.34, STAYS) for a in range(0, 360, 45))
    blossom = f'<circle cy="-668" r="44" fill="{STAYS}"/>' + flower(0, -668, 36, 8)
    leaves = "".join(
        leaf(s * 6, -y, size, -90 + s * a)
        for s in (-1, 1)
        for y, size, a in ((520, 104, 48), (590, 150, 76))
    )
    return at(MIDDLE, MIDDLE, 1, strand("M0-300V-760", 16) + leaves + petals + blossom)


def general_provisions() -> Sheet:
    """团花: life's course clockwise from the cradle."""
    scenes = zip((-135, -45, 45, 135), (_cradle(), _pupil(), _worker(), _elder()), strict=True)
    heart = (
        f'<circle cx="{MIDDLE}" cy="{MIDDLE}" r="140" fill="{STAYS}"/>'
        + turned(drop(*polar(MIDDLE, MIDDLE, 46, -90), 58, -90, 0.26), MIDDLE, MIDDLE, 12)
        + turned(crescent(*polar(MIDDLE, MIDDLE, 122, -90), 34), MIDDLE, MIDDLE, 16)
    )
    heart += f'<circle cx="{MIDDLE}" cy="{MIDDLE}" r="24" fill="{CUT}"/>'
    shapes = turned(_spray(), MIDDLE, MIDDLE, 4) + heart + "".join(_scene(a, s) for a, s in scenes)
    return mounted(shapes + medallion(MIDDLE, MIDDLE, 862), SIZE, SIZE)
