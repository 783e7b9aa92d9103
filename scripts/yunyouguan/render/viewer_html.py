"""Where a picture can be looked into: the links that open a viewer, and the spots in a panorama."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.model.picture import HotspotCard, Picture, RenditionSet
from yunyouguan.render import words
from yunyouguan.render.picture_html import (
    caption_html,
    missing_html,
    picture_html,
)
from yunyouguan.render.slot import Slot
from yunyouguan.render.tongue import CHINESE, Tongue

ZOOM = "zoom"
PANORAMA = "panorama"
KINDS = (ZOOM, PANORAMA)
"""Each is the name of a script of the theme, which a page loads when a visitor first asks."""

Linking = Callable[[str], str | None]
"""From ``hall/exhibit`` to a link that works on this page; None when it is not shown."""


@dataclass(frozen=True, slots=True)
class Look:
    """A way of looking into a picture; addresses are below the site.

    Attributes:
        kind: which viewer, or empty when a tap only shows the picture larger.
        source: what the viewer reads first.
        flat: what the same link opens without any script.
        words: on the button.
        focus: where the viewer begins in a long picture, of which it shows the full height.
    """

    kind: str
    source: str
    flat: str
    words: str
    focus: str = ""


def look_of(picture: Picture, made: RenditionSet) -> Look:
    """Around in a panorama, closely into a large picture, else the largest rendition as it is."""
    flat = made.large
    if picture.is_panorama and made.cube:
        return Look(PANORAMA, f"{made.cube.folder}/cube.json", flat, words.LOOK_AROUND)
    if made.tiles:
        return Look(
            ZOOM, f"{made.tiles.folder}/info.json", flat, words.LOOK_CLOSELY, _begin(picture, made)
        )
    return Look("", "", flat, "")


def shown_html(picture: Picture, made: RenditionSet, slot: Slot, *, root: str) -> Markup:
    """The picture as a link that looks into it."""
    inner = picture_html(made, slot, root=root, alt=picture.card.alt)
    return _opening(look_of(picture, made), root, "look-at", inner)


def enter_html(
    picture: Picture, made: RenditionSet, *, root: str, tongue: Tongue = CHINESE
) -> Markup:
    """The button that opens the viewer; on a phone also that only a part is seen above it."""
    look = look_of(picture, made)
    part = tongue.say(words.ONLY_A_PART)
    note = Markup('<span class="cut">{}</span>').format(part) if made.cut else ""
    button = _opening(look, root, "btn", tongue.say(look.words)) if look.kind else ""
    if not note and not button:
        return Markup("")
    return Markup('<p class="look-in">{}{}</p>').format(note, button)


def spots_html(
    picture: Picture, made: RenditionSet, link: Linking, tongue: Tongue = CHINESE
) -> Markup:
    """The spots of a panorama as a plain list, which works without the viewer; else empty."""
    spots = picture.card.hotspots
    if look_of(picture, made).kind != PANORAMA or not spots:
        return Markup("")
    lines = Markup("").join(_spot(one, link) for one in spots)
    return Markup('<ol class="spots" aria-label="{}">{}</ol>').format(
        tongue.say(words.SPOTS_LABEL), lines
    )


def figure_html(
    picture: Picture, made: RenditionSet | None, slot: Slot, *, root: str, link: Linking,
    tongue: Tongue = CHINESE,
) -> Markup:  # fmt: skip
    """A picture with its caption and the AI label; its words alone when it could not be made."""
    said = picture.card.caption
    if made is None:
        return missing_html(picture, said, tongue)
    # A figure holds a picture and its caption, nothing behind it.
    below = enter_html(picture, made, root=root, tongue=tongue)
    below += spots_html(picture, made, link, tongue)
    return Markup('<figure class="fig">{}{}</figure>').format(
        shown_html(picture, made, slot, root=root),
        caption_html(picture, said, tongue, below),
    )


def kinds_in(*fragments: str) -> tuple[str, ...]:
    """The viewers that a page needs, by what it shows."""
    return tuple(kind for kind in KINDS if any(f'data-look="{kind}"' in one for one in fragments))


def _begin(picture: Picture, made: RenditionSet) -> str:
    """For a long picture alone, which would open as a strip."""
    return (picture.card.focus or "50% 50%") if made.cut else ""


def _opening(look: Look, root: str, name: str, inner: str | Markup) -> Markup:
    told = Markup("")
    if look.kind:
        told = Markup(' data-look="{}" data-source="{}"').format(look.kind, root + look.source)
    if look.focus:
        told += Markup(' data-focus="{}"').format(look.focus)
    return Markup('<a class="{}" href="{}"{}>{}</a>').format(name, root + look.flat, told, inner)


def _spot(spot: HotspotCard, link: Linking) -> Markup:
    place = Markup('data-yaw="{:g}" data-pitch="{:g}"').format(spot.yaw, spot.pitch)
    address = link(spot.exhibit) if spot.exhibit else None
    if address is None:
        return Markup("<li><span {}>{}</span></li>").format(place, spot.text)
    return Markup('<li><a href="{}" {}>{}</a></li>').format(address, place, spot.text)
