"""Pictures as HTML: every rendition offered, the box reserved, nothing jumps."""

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from yunyouguan.model.picture import Format, Picture, Rendition, RenditionSet
from yunyouguan.render import words

# What a browser without srcset gets; 960 fills a phone at twice the density.
FALLBACK_WIDTH = 960
FOCUS = re.compile(r"\s*(\d{1,3})\s*%\s*[ ,，]\s*(\d{1,3})\s*%\s*")
TYPES = {Format.AVIF: "image/avif", Format.JPEG: "image/jpeg", Format.WEBP: "image/webp"}


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on a page that a picture fills.

    Attributes:
        sizes: the ``sizes`` attribute. For phones two thirds of the true width: with three pixels
            a point nobody sees the third, and it doubles the bytes (paper-cut, 390 px: 134 kB
            without, 69 kB with; at two pixels a point 69 and 27 kB).
        eager: it is in the first view and must not wait.
    """

    sizes: str
    eager: bool = False


def still(made: RenditionSet) -> tuple[Rendition, ...]:
    """The renditions that every browser can show, ascending: JPEG, or WebP when alpha."""
    return made.of(Format.JPEG) or made.of(Format.WEBP) or made.of(Format.AVIF)


def largest(made: RenditionSet) -> Rendition:
    """What a visitor opens to look closely."""
    return still(made)[-1]


def picture_html(made: RenditionSet, slot: Slot, *, root: str, alt: str, focus: str = "") -> Markup:
    """One picture in its slot; the box is reserved before a byte of it has come."""
    return _framed(
        _sources(made, slot, root, media="") + _image(made, slot, root, alt),
        made.placeholder,
        focus,
    )


def hero_html(wide: RenditionSet, tall: RenditionSet, *, root: str, alt: str) -> Markup:
    """Two pictures for two shapes of screen: the wide one only where there is room for it."""
    slot = Slot("(min-width:700px) 100vw, 67vw", eager=True)
    media = "(min-width:700px) and (orientation:landscape)"
    inner = ""
    if wide != tall:
        inner += _sources(wide, slot, root, media=media)
        inner += _source(still(wide), slot, root, media)
    return _framed(
        inner + _sources(tall, slot, root, media="") + _image(tall, slot, root, alt),
        tall.placeholder if wide == tall else "",
        "",
    )


def figure_html(
    picture: Picture, made: RenditionSet | None, slot: Slot, *, root: str, caption: str = ""
) -> Markup:
    """A picture with its caption and the AI label; its words alone when it could not be made."""
    card = picture.card
    said = caption or card.caption
    if made is None:
        text = words.PICTURE_MISSING + (card.alt or said)
        return Markup('<figure class="fig"><p class="fig-missing">{}</p></figure>').format(text)
    shown = picture_html(made, slot, root=root, alt=card.alt)
    link = Markup('<a href="{}">{}</a>').format(root + largest(made).path, shown)
    return Markup('<figure class="fig">{}{}</figure>').format(link, caption_html(picture, said))


def caption_html(picture: Picture, caption: str) -> Markup:
    """The line under a picture; empty when there is nothing to say."""
    label = ai_label(picture)
    if not caption and not label:
        return Markup("")
    return Markup("<figcaption>{}{}</figcaption>").format(caption, label)


def ai_label(picture: Picture) -> Markup:
    """「AI生成」 beside every picture that a machine made; else empty.

    Source: 人工智能生成合成内容标识办法 (2025-09-01): 显式标识.
    """
    if not picture.is_ai:
        return Markup("")
    return Markup(' <span class="ai">{}</span>').format(words.AI_LABEL)


def _framed(inner: str, placeholder: str, focus: str) -> Markup:
    under = f'<img class="pic-ph" src="{escape(placeholder)}" alt="">' if placeholder else ""
    names = " ".join(("pic", *focus_classes(focus)))
    return Markup(f'<span class="{names}">{under}<picture>{inner}</picture></span>')  # noqa: S704


def focus_classes(focus: str) -> tuple[str, ...]:
    """Classes for the point that a crop keeps, in quarters; none for the centre.

    A ``style`` attribute would need a hole in the content security policy.
    """
    found = FOCUS.fullmatch(focus)
    if not found:
        return ()
    quarters = (round(min(int(part), 100) / 25) for part in found.groups())
    return tuple(f"f{axis}{quarter}" for axis, quarter in zip("xy", quarters, strict=True))


def _srcset(renditions: tuple[Rendition, ...], root: str) -> str:
    return ", ".join(f"{root}{one.path} {one.width}w" for one in renditions)


# Half of a page's time went into Markup.format here: five pictures a page. Only words of staff
# need escaping; paths, widths and sizes are ours.


def _source(renditions: tuple[Rendition, ...], slot: Slot, root: str, media: str) -> str:
    last = renditions[-1]
    narrowed = f' media="{media}"' if media else ""
    return (
        f'<source type="{TYPES[last.format]}"{narrowed} srcset="{_srcset(renditions, root)}" '
        f'sizes="{slot.sizes}" width="{last.width}" height="{last.height}">'
    )


def _sources(made: RenditionSet, slot: Slot, root: str, media: str) -> str:
    better = made.of(Format.AVIF)
    if not better or better == still(made):
        return ""
    return _source(better, slot, root, media)


def _image(made: RenditionSet, slot: Slot, root: str, alt: str) -> str:
    plain = still(made)
    last = plain[-1]
    fallback = next((one for one in plain if one.width >= FALLBACK_WIDTH), last)
    load = 'fetchpriority="high"' if slot.eager else 'loading="lazy" decoding="async"'
    return (
        f'<img src="{root}{fallback.path}" srcset="{_srcset(plain, root)}" sizes="{slot.sizes}" '
        f'width="{last.width}" height="{last.height}" alt="{escape(alt)}" {load}>'
    )
