"""What the poster of a page shows besides its title and its sentence."""

from collections.abc import Mapping
from dataclasses import dataclass

from yunyouguan.model.picture import Picture, RenditionSet
from yunyouguan.render import words

POSTER = 900
"""Dots: as wide as a poster shows a picture; twice that would not be seen and cost 400 kB."""


@dataclass(frozen=True, slots=True)
class ShareView:
    """What share.block() needs; every part may be empty.

    Attributes:
        sign: a few words above the title, such as the number of the exhibit.
        link: a shorter address of the same page that stays, below the site.
        picture: below the site.
        caption: what the picture is, 示意图 and all.
        label: that a machine made it.
    """

    sign: str = ""
    link: str = ""
    picture: str = ""
    caption: str = ""
    label: str = ""


def share_view(
    sets: Mapping[str, RenditionSet], picture: Picture | None, *, sign: str = "", link: str = ""
) -> ShareView:
    """Of a long picture the part around its focus; of the others the smallest that is sharp."""
    if picture is None or picture.path not in sets:
        return ShareView(sign, link)
    made = sets[picture.path]
    stills = tuple(one for one in made.cut if one.format == made.stills[0].format) or made.stills
    fit = next((one for one in stills if one.width >= POSTER), stills[-1])
    label = words.AI_LABEL if picture.is_ai else ""
    return ShareView(sign, link, fit.path, picture.card.caption, label)
