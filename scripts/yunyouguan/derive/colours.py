"""Any original's colours become what every screen understands: sRGB, with alpha or without."""

import io
import re

from PIL import Image, ImageCms, ImageFilter

BAD_PROFILE, PRINT_COLOURS = "picture.bad-profile", "picture.print-colours"

SRGB = re.compile(r"sRGB(?: built-in| IEC61966-2.*)?")
"""How sRGB profiles describe themselves; linear ones begin alike (``sRGB-elle-V2-g10.icc``)."""

RELATIVE = ImageCms.Intent.RELATIVE_COLORIMETRIC
BLACK_POINT = ImageCms.Flags.BLACKPOINTCOMPENSATION

FITTING = {"RGB": ("RGB", "L"), "GRAY": ("L",), "CMYK": ("CMYK",)}
"""What a profile is for, to the modes it may stand in, the one it converts first."""

WHITE, GREY = 255, "GRAY"
DEEP = ("I", "F")
"""How Pillow's modes for more than 256 greys begin."""

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
    if image.mode.startswith(DEEP):
        # numpy takes 0.1 s and 25 MB, and phones give no such greys.
        from yunyouguan.derive.greys import eight_bits  # noqa: PLC0415

        image = eight_bits(image)
    if image.has_transparency_data:
        return _premultiplied(_in_mode(image, "RGBA"))
    match image.mode:
        case "L" | "CMYK":
            return image
        case "1":
            return image.convert("L")
        case _:
            return _in_mode(image, "RGB")


def on_screen(image: Image.Image, profile: bytes | None) -> tuple[Image.Image, tuple[str, ...]]:
    """RGB or RGBA in sRGB, and the codes of what staff should know.

    Runs after the resize: at full size it cost 18.8 ms a megapixel, more than the resize itself.

    Args:
        image: as ``resizable`` gave it, resized.
        profile: the ICC profile that the original came with.
    """
    if image.mode == "RGBa":
        whole = image.convert("RGBA")
        seen, notes = on_screen(whole.convert("RGB"), profile)
        seen.putalpha(whole.getchannel("A"))
        return seen, notes
    if profile:
        try:
            return _managed(image, profile), ()
        except (ImageCms.PyCMSError, OSError, ValueError):
            plain, notes = on_screen(image, None)
            return plain, (BAD_PROFILE, *notes)
    if image.mode == "CMYK":
        return image.convert("RGB").filter(_press()), (PRINT_COLOURS,)
    return _in_mode(image, "RGB"), ()


def _managed(image: Image.Image, profile: bytes) -> Image.Image:
    """Converted by the profile.

    Raises:
        ValueError, OSError, PyCMSError: the profile is broken or for other colours.
    """
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    space = source.profile.xcolor_space.strip()
    if image.mode not in FITTING.get(space, ()) and not (space == GREY and _is_grey(image)):
        raise ValueError(f"a profile for {space} in a picture of mode {image.mode}")
    if SRGB.fullmatch(source.profile.profile_description or ""):
        return _in_mode(image, "RGB")
    screen = ImageCms.createProfile("sRGB")
    seen = ImageCms.profileToProfile(
        _in_mode(image, FITTING[space][0]), source, screen, RELATIVE, "RGB", flags=BLACK_POINT
    )
    if seen is None:  # only when asked to work in place
        raise ValueError("no picture came back")
    return seen


def _is_grey(image: Image.Image) -> bool:
    """Grey in three channels, as a grey picture with alpha is by now."""
    return image.mode == "RGB" and image.convert("L").convert("RGB") == image


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    """As it is when it has the mode; convert() would copy a scan of 1.6 GB."""
    return image if image.mode == mode else image.convert(mode)


def _premultiplied(image: Image.Image) -> Image.Image:
    """RGB when nothing shows through, though the file has an alpha channel."""
    lowest, _ = image.getchannel("A").getextrema()
    return image.convert("RGB" if lowest == WHITE else "RGBa")


def _press() -> ImageFilter.Color3DLUT:
    """Mixes the colours of overprinted inks by area (Neugebauer's equations)."""
    return ImageFilter.Color3DLUT(2, [part / 255 for ink in INKS for part in ink])
