"""Pictures as HTML: every rendition offered, the box reserved, nothing jumps."""

from dataclasses import replace

from markupsafe import Markup, escape

from yunyouguan.model.picture import Format, Picture, Rendition, RenditionSet
from yunyouguan.render import words
from yunyouguan.render.slot import DESK_FROM, Slot
from yunyouguan.render.tongue import CHINESE, Tongue

NOTHING = Markup("")

# What a browser without srcset gets: it fills a phone at twice the density.
FALLBACK_WIDTH = 720
TYPES = {Format.AVIF: "image/avif", Format.JPEG: "image/jpeg", Format.WEBP: "image/webp"}

# The styles cover the screen with it; on the phones in use its width decides (home.css).
HERO = Slot(phone=100, desk=100, eager=True)
WIDE_SCREEN = "(min-width:700px) and (orientation:landscape)"
NARROW_SCREEN = f"(max-width:{DESK_FROM - 1}px)"


def picture_html(made: RenditionSet, slot: Slot, *, root: str, alt: str) -> Markup:
    """One picture in its slot; the box is reserved before a byte of it has come.

    A square slot shows the square crop; a picture without any is cropped by the styles. Of a long
    picture, which would be a strip on a phone, the cut around the focus is shown.
    """
    part = made.squares if slot.square else made.cut
    if not part:
        return _framed(_offered(made, slot, root, alt), made.placeholder if slot.hint else "")
    # The placeholder shows the whole picture, and one for the part would not be worth its bytes.
    cut = replace(made, renditions=part, placeholder="")
    if not slot.whole:
        return _framed(_offered(cut, slot, root, alt), "")
    return _framed(_in_full(cut, slot, root, NARROW_SCREEN) + _offered(made, slot, root, alt), "")


def hero_html(wide: RenditionSet, tall: RenditionSet, *, root: str, alt: str) -> Markup:
    """Two pictures for two shapes of screen: the wide one only where there is room for it."""
    inner = ""
    if wide != tall:
        inner += _in_full(wide, HERO, root, WIDE_SCREEN)
    return _framed(
        inner + _offered(tall, HERO, root, alt), tall.placeholder if wide == tall else ""
    )


def missing_html(picture: Picture, caption: str, tongue: Tongue = CHINESE) -> Markup:
    """The words of a picture that could not be made: never a silent gap."""
    text = tongue.say(words.PICTURE_MISSING) + (picture.card.alt or caption)
    return Markup('<figure class="fig"><p class="fig-missing">{}</p></figure>').format(text)


def caption_html(
    picture: Picture, caption: str, tongue: Tongue = CHINESE, below: Markup = NOTHING
) -> Markup:
    """The line under a picture, and what stands below it; empty when there is neither."""
    label = ai_label(picture, tongue)
    if not caption and not label and not below:
        return NOTHING
    return Markup("<figcaption>{}{}{}</figcaption>").format(caption, label, below)


def ai_label(picture: Picture, tongue: Tongue = CHINESE) -> Markup:
    """「AI生成」 beside every picture that a machine made; else empty.

    Source: 人工智能生成合成内容标识办法 (2025-09-01): 显式标识.
    """
    if not picture.is_ai:
        return Markup("")
    return Markup(' <span class="ai">{}</span>').format(tongue.say(words.AI_LABEL))


def _framed(inner: str, placeholder: str) -> Markup:
    under = f'<img class="pic-ph" src="{escape(placeholder)}" alt="">' if placeholder else ""
    return Markup(f'<span class="pic">{under}<picture>{inner}</picture></span>')  # noqa: S704


def _offered(made: RenditionSet, slot: Slot, root: str, alt: str) -> str:
    """Every format, the last of them as the picture itself."""
    return _sources(made, slot, root, media="") + _image(made, slot, root, alt)


def _in_full(made: RenditionSet, slot: Slot, root: str, media: str) -> str:
    """Every format as a source, for the screens that ``media`` names alone."""
    return _sources(made, slot, root, media) + _source(made.stills, slot, root, media)


def _srcset(renditions: tuple[Rendition, ...], root: str) -> str:
    return ", ".join(f"{root}{one.path} {one.width}w" for one in renditions)


# Half of a page's time went into Markup.format here: five pictures a page. Only words of staff
# need escaping; paths, widths and sizes are ours.


def _source(renditions: tuple[Rendition, ...], slot: Slot, root: str, media: str) -> str:
    last = renditions[-1]
    narrowed = f' media="{media}"' if media else ""
    return (
        f'<source type="{TYPES[last.format]}"{narrowed} srcset="{_srcset(renditions, root)}" '
        f'sizes="{slot.sizes(last.width / last.height)}" '
        f'width="{last.width}" height="{last.height}">'
    )


def _sources(made: RenditionSet, slot: Slot, root: str, media: str) -> str:
    better = made.of(Format.AVIF)
    if not better or better == made.stills:
        return ""
    return _source(better, slot, root, media)


def _image(made: RenditionSet, slot: Slot, root: str, alt: str) -> str:
    plain = made.stills
    last = plain[-1]
    fallback = next((one for one in plain if one.width >= FALLBACK_WIDTH), last)
    load = 'fetchpriority="high"' if slot.eager else 'loading="lazy" decoding="async"'
    return (
        f'<img src="{root}{fallback.path}" srcset="{_srcset(plain, root)}" '
        f'sizes="{slot.sizes(last.width / last.height)}" '
        f'width="{last.width}" height="{last.height}" alt="{escape(alt)}" {load}>'
    )
