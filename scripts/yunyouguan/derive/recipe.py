"""How renditions are made: every number, with the measurement behind it."""

import hashlib
import json
from dataclasses import asdict, dataclass
from importlib.metadata import version

from PIL import AvifImagePlugin, features


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that decides what comes out of one original, besides its bytes.

    Source: measured on 20 photos of 288 megapixels, the encoders on four of them at 1280 px,
        unless a line below says otherwise.

    Attributes:
        widths: wanted widths, pixels, ascending, each half as wide again as the one before: two
            side by side on a phone at 1× and 2×, the whole phone at 2×, a desk at 1× and 2×.
        squares: wanted sides of the square crops, pixels, ascending: a list on a phone at 1×, and
            at 2×.
        worth_a_step: two widths nearer than this save a phone nothing and cost a file.
        tallest: pixels; WebP ends at 16,383, and a scrolled chat picture gets there.
        avif_quality: equal to WebP 67 and JPEG 59 (MS-SSIM 0.9925), 30 % fewer bytes.
        avif_quality_fine: at MS-SSIM 0.995, for works of art from ``fine_from`` pixels on.
        light_to, light_bytes, lighter: up to so many pixels wide, which is what a phone fetches for
            its first view, an AVIF weighs no more than so many bytes, or is made at one of
            these qualities instead. A dense paper-cut of 720 weighs 73 kB at 55.
        lightening: what each of these steps leaves of the bytes.
        avif_speed: 6 costs 0.65 CPU s a megapixel; 5 costs 4.3 times that for 3 % fewer bytes.
        jpeg_quality: for the few phones without AVIF; progressive is 4 % smaller, always.
        webp_quality, webp_method: only for pictures with alpha; method 6 doubles the time for
            1.7 %.
        tile_quality: JPEG; a 400 megapixel scan becomes 48 MB, 20 such works fill a site.
        placeholder_width, placeholder_quality: 96 to 232 bytes as WebP; AVIF and JPEG need 700.
        edition: raise it when the code makes other pixels out of the same numbers.
    """

    widths: tuple[int, ...] = (320, 480, 720, 1080, 1600)
    squares: tuple[int, ...] = (160, 320)
    worth_a_step: float = 1.25
    tallest: int = 16_383
    avif_quality: int = 55
    avif_quality_fine: int = 65
    fine_from: int = 1080
    light_to: int = 720
    light_bytes: int = 58_000
    lighter: tuple[int, ...] = (48, 41, 34)
    lightening: float = 0.76
    avif_speed: int = 6
    jpeg_quality: int = 77
    webp_quality: int = 77
    webp_method: int = 4
    tile_quality: int = 80
    placeholder_width: int = 20
    placeholder_quality: int = 30
    edition: int = 3

    @property
    def tag(self) -> str:
        """Changes with any number above and with any encoder's version."""
        told = json.dumps({**asdict(self), "encoders": encoders()}, sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()[:16]


HOUSE = Recipe()
"""What the museum uses."""


def encoders() -> dict[str, str | None]:
    """The versions of everything that turns pixels into bytes."""
    names = ("pil", "avif", "webp", "libjpeg_turbo", "littlecms2")
    versions = {name: features.version(name) for name in names}
    # Asked of its package's own record: importing it would cost every build 20 MB.
    heif = version("pillow-heif")
    return {**versions, "aom": AvifImagePlugin.get_codec_version("aom"), "heif": heif}
