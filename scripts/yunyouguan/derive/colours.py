"""Any original's colours become what every screen understands: sRGB, with alpha or without."""

import io
import re
from typing import cast

from PIL import Image, ImageCms, ImageFilter

BAD_PROFILE, PRINT_COLOURS = "picture.bad-profile", "picture.print-colours"

SRGB = re.compile(r"sRGB(?: built-in| IEC61966-2.*)?")
"""How sRGB profiles describe themselves; linear ones begin alike (``sRGB-elle-V2-g10.icc``)."""

RELATIVE = ImageCms.Intent.RELATIVE_COLORIMETRIC
BLACK_POINT = ImageCms.Flags.BLACKPOINTCOMPENSATION

FITTING = {"RGB": ("RGB", "L"), "GRAY": ("L",), "CMYK": ("CMYK",)}
"""What a profile is for, to the modes it may stand in, the one it converts first."""

WHITE, WIDE_WHITE = 255, 65_535

INKS = (
    (35, 31, 32), (237, 28, 36), (0, 166, 81), (255, 242, 0),
    (46, 49, 146), (236, 0, 140), (0, 174, 239), (255, 255, 255),
)  # fmt: skip
"""What SWOP inks look like in sRGB: black, red, green, yellow, blue, magenta, cyan, paper, in
the order of a colour cube whose red runs fastest. Pillow's own conversion shows cyan as
(0, 255, 255), a colour that no press prints; on four photos it missed by 15 to 32 of 255."""


def resizable(image: Image.Image) -> Image.Image:
    """The same pixels in a mode that can be averaged: L, RGB, RGBa (premultiplied) or CMYK.

    Palettes and 1-bit pictures would be resized by picking pixels; colours of transparent
    pixels would bleed into the edge if they were not premultiplied.
    """
    if image.mode.startswith(("I", "F")):
        return _eight_bits(image)
    if image.has_transparency_data:
        return _premultiplied(image.convert("RGBA"))
    match image.mode:
        case "L" | "RGB" | "CMYK":
            return image
        case "1":
            return image.convert("L")
        case _:
            return image.convert("RGB")


def on_screen(image: Image.Image, profile: bytes | None) -> tuple[Image.Image, tuple[str, ...]]:
    """RGB or RGBA in sRGB, and the codes of what staff should know.

    Runs after the resize: at full size it cost 18.8 ms a megapixel, more than the resize itself.

    Args:
        image: as ``resizable`` gave it, resized.
        profile: the ICC profile that the original came with.
    """
    if image.mode == "RGBa":
        alpha = image.convert("RGBA").getchannel("A")
        seen, notes = on_screen(image.convert("RGBA").convert("RGB"), profile)
        seen.putalpha(alpha)
        return seen, notes
    if profile:
        try:
            return _managed(image, profile), ()
        except (ImageCms.PyCMSError, OSError, ValueError):
            plain, notes = on_screen(image, None)
            return plain, (BAD_PROFILE, *notes)
    if image.mode == "CMYK":
        return image.convert("RGB").filter(_press()), (PRINT_COLOURS,)
    return image.convert("RGB"), ()


def _managed(image: Image.Image, profile: bytes) -> Image.Image:
    """Converted by the profile.

    Raises:
        ValueError, OSError, PyCMSError: the profile is broken or for other colours.
    """
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    space = source.profile.xcolor_space.strip()
    if image.mode not in FITTING.get(space, ()):
        raise ValueError(f"a profile for {space} in a picture of mode {image.mode}")
    mode = FITTING[space][0]
    if SRGB.fullmatch(source.profile.profile_description or ""):
        return image.convert("RGB")
    screen = ImageCms.createProfile("sRGB")
    seen = ImageCms.profileToProfile(
        image.convert(mode), source, screen, RELATIVE, "RGB", flags=BLACK_POINT
    )
    if seen is None:  # only when asked to work in place
        raise ValueError("no picture came back")
    return seen


def _premultiplied(image: Image.Image) -> Image.Image:
    """RGB when nothing shows through, though the file has an alpha channel."""
    lowest, _ = image.getchannel("A").getextrema()
    return image.convert("RGB" if lowest == WHITE else "RGBa")


def _eight_bits(image: Image.Image) -> Image.Image:
    """L, scaled; plain convert() cuts everything above 255 to white."""
    wide = image.convert("F")
    _, highest = cast(tuple[float, float], wide.getextrema())
    # Only I;16 says how white its white is; the others are taken by what they hold.
    scales = (WHITE, WIDE_WHITE) if image.mode in {"I", "F"} else (WIDE_WHITE,)
    top = next((scale for scale in scales if highest <= scale), highest)
    return wide.point(lambda value: value * (WHITE / top) + 0.5).convert("L")


def _press() -> ImageFilter.Color3DLUT:
    """Mixes the colours of overprinted inks by area (Neugebauer's equations)."""
    return ImageFilter.Color3DLUT(2, [part / 255 for ink in INKS for part in ink])
