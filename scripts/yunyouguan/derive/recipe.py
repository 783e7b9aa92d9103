"""How renditions are made: every number, with the measurement behind it."""

import hashlib
import json
from dataclasses import asdict, dataclass

from PIL import AvifImagePlugin, features


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that decides what comes out of one original, besides its bytes.

    Source: shared/research/images.md (20 photos, 288 megapixels; four photos at 1280 px for the
    encoders), unless a line below says otherwise.

    Attributes:
        widths: wanted widths, pixels, ascending. A 390 px phone at 1×, at 2.5×, a desk.
        worth_a_step: two widths nearer than this save a phone nothing and cost a file.
        tallest: pixels; WebP ends at 16,383, and a scrolled chat picture gets there.
        avif_quality: equal to WebP 67 and JPEG 59 (MS-SSIM 0.9925), 30 % fewer bytes.
        avif_quality_fine: at MS-SSIM 0.995, for works of art.
        avif_speed: 6 costs 0.65 CPU s a megapixel; 5 costs 4.3 times that for 3 % fewer bytes.
        jpeg_quality: for the few phones without AVIF; progressive is 4 % smaller, always.
        webp_quality, webp_method: only for pictures with alpha; method 6 doubles the time for
            1.7 %.
        placeholder_width, placeholder_quality: 96 to 232 bytes as WebP; AVIF and JPEG need 700.
        edition: raise it when the code makes other pixels out of the same numbers.
    """

    # 320 for two pictures side by side on a phone: a hall of eight weighs 160 kB, not 250.
    widths: tuple[int, ...] = (320, 480, 960, 1600)
    worth_a_step: float = 1.25
    tallest: int = 16_383
    avif_quality: int = 55
    avif_quality_fine: int = 65
    avif_speed: int = 6
    jpeg_quality: int = 77
    webp_quality: int = 77
    webp_method: int = 4
    placeholder_width: int = 20
    placeholder_quality: int = 30
    edition: int = 1

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
    return {**versions, "aom": AvifImagePlugin.get_codec_version("aom")}
