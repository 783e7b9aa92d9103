"""What a stop shows of a picture: a part, the cut of a long one, or all of it."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from yunyouguan.model.picture import Picture, RenditionSet
from yunyouguan.model.region import WHOLE, Region, framed
from yunyouguan.model.tour import Stop
from yunyouguan.render import tour_words as words
from yunyouguan.render.picture_html import picture_html
from yunyouguan.render.slot import Slot

# Measured at 390 × 844, 1440 × 900 and 1920 × 1000 (tour.css).
AT_A_STOP = Slot(phone=100, desk=52, widest=780, highest=80, hint=False)


@dataclass(frozen=True, slots=True)
class Seen:
    """See `StopView`, whose fields these are."""

    picture: Markup
    alt: str
    region: str
    ratio: str
    whole: str


NOTHING_SEEN = Seen(Markup(""), "", "", "", "")


def stop_picture(
    picture: Picture, made: RenditionSet, stop: Stop, exhibit: str, heading: str, root: str
) -> Seen:
    """The picture of one stop.

    Args:
        exhibit: its title.
        heading: of the stop.
    """
    width, height = (picture.facts.width, picture.facts.height) if picture.facts else (4, 3)
    region, shown, alt = WHOLE, made, picture.card.alt
    part = framed(stop.region, width, height) if stop.region else None
    found = next((one for one in made.parts if one.region == part), None)
    if part and found:
        region, alt = part, words.part_of(exhibit, heading)
        shown = replace(made, renditions=found.renditions, placeholder="", cut=())
    elif made.cut:
        region = _middle(picture.card.focus, width, height)
    return Seen(
        picture_html(shown, AT_A_STOP, root=root, alt=alt),
        alt,
        f"{region.left:g} {region.top:g} {region.width:g} {region.height:g}",
        f"{width / height:.4f}",
        made.stills[-1].path,
    )


def _middle(focus: str, width: int, height: int) -> Region:
    """Where the cut of a long picture lies: as high as the picture, around its focus."""
    across = float(focus.partition("%")[0] or 50)
    return framed(Region(across, 0, 0, 100), width, height)
