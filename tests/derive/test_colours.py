"""Whatever the colours of the original, a screen shows them right."""

import pytest
from PIL import Image, ImageCms

from derive.darkroom import (
    GREEN,
    RED,
    at,
    flag,
    grey_profile,
    half,
    matrix_profile,
    near,
    press_profile,
    same_size,
    saved,
)
from yunyouguan.derive.pixels import develop

P3 = matrix_profile(
    ((0.51512, 0.2412, -0.00105), (0.29198, 0.69225, 0.04189), (0.1571, 0.06657, 0.78407))
)
ADOBE = matrix_profile(
    ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)), 2.2
)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SRGB_RED, SRGB_GREEN, SRGB_BLUE = PRIMARIES = (
    (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.7141),
)  # fmt: skip
SWAPPED = matrix_profile((SRGB_GREEN, SRGB_RED, SRGB_BLUE))
LINEAR = matrix_profile(PRIMARIES, 1.0, b"sRGB-elle-V2-g10.icc")


@pytest.mark.parametrize(
    ("profile", "stored", "seen"),
    [
        (P3, (234, 51, 35), RED),
        (P3, (117, 251, 76), GREEN),
        (ADOBE, (219, 0, 0), RED),
        (ADOBE, (144, 255, 60), GREEN),
        (SWAPPED, RED, GREEN),
        (LINEAR, (128, 128, 128), (188, 188, 188)),
        (SRGB, (9, 99, 199), (9, 99, 199)),
        (b"", (9, 99, 199), (9, 99, 199)),
    ],
)  # fmt: skip
def test_colours_are_converted_by_the_profile(
    profile: bytes, stored: tuple[int, ...], seen: tuple[int, ...]
) -> None:
    """A wide-gamut red is the same red on an sRGB screen, not a dull one."""
    content = saved(Image.new("RGB", (40, 30), stored), "PNG", icc_profile=profile)
    developed = develop(content, half)
    assert near(at(developed.image, 0.5, 0.5), seen, by=3)
    assert developed.notes == ()
    assert developed.image.info == {}


def test_grey_profile_is_used() -> None:
    """A grey picture with a linear profile is brightened as the profile says."""
    content = saved(Image.new("L", (20, 20), 128), "PNG", icc_profile=grey_profile(1.0))
    assert near(at(develop(content, half).image, 0.5, 0.5), (188, 188, 188), by=2)


def test_grey_photo_with_a_colour_profile_is_used() -> None:
    """Scanners put an RGB profile into grey pictures; they are no less grey."""
    content = saved(Image.new("L", (20, 20), 128), "JPEG", icc_profile=P3)
    developed = develop(content, half)
    assert near(at(developed.image, 0.5, 0.5), (128, 128, 128), by=2)
    assert developed.notes == ()


@pytest.mark.parametrize("profile", [b"rubbish", P3[:200], grey_profile(1.0), press_profile(RED)])
def test_unusable_profile_is_told_and_left_out(profile: bytes) -> None:
    """A broken profile, or one for other colours: the picture is shown as sRGB, and staff hear."""
    content = saved(Image.new("RGB", (20, 20), (9, 99, 199)), "PNG", icc_profile=profile)
    developed = develop(content, same_size)
    assert at(developed.image, 0.5, 0.5) == (9, 99, 199)
    assert developed.notes == ("picture.bad-profile",)


def test_cmyk_is_converted_by_its_profile() -> None:
    """What a press prints in cyan is what its profile says, here a red (Lab 53, 80, 67)."""
    profile = press_profile((136, 208, 195))
    content = saved(Image.new("CMYK", (20, 20), (255, 0, 0, 0)), "JPEG", icc_profile=profile)
    developed = develop(content, half)
    assert near(at(developed.image, 0.5, 0.5), RED, by=12)
    assert developed.notes == ()


@pytest.mark.parametrize(
    ("inks", "seen"),
    [
        ((255, 0, 0, 0), (0, 174, 239)),
        ((0, 255, 0, 0), (236, 0, 140)),
        ((0, 0, 255, 0), (255, 242, 0)),
        ((0, 255, 255, 0), (237, 28, 36)),
        ((255, 0, 255, 0), (0, 166, 81)),
        ((255, 255, 0, 0), (46, 49, 146)),
        ((0, 0, 0, 255), (35, 31, 32)),
        ((0, 0, 0, 0), (255, 255, 255)),
    ],
)
def test_cmyk_without_profile_looks_like_ink(inks: tuple[int, ...], seen: tuple[int, ...]) -> None:
    """Printer's cyan is no screen cyan; staff hear that it is a guess."""
    content = saved(Image.new("CMYK", (20, 20), inks), "JPEG", quality=100)
    developed = develop(content, half)
    assert near(at(developed.image, 0.5, 0.5), seen, by=3)
    assert developed.notes == ("picture.print-colours",)


@pytest.mark.parametrize(("stored", "seen"), [(0, 0), (0x8080, 128), (0xFFFF, 255), (300, 1)])
def test_sixteen_bit_grey_is_scaled(stored: int, seen: int) -> None:
    """A scan in 65,536 greys keeps its greys; Pillow alone would turn them white."""
    content = saved(Image.new("I;16", (20, 20), stored), "PNG")
    assert at(develop(content, half).image, 0.5, 0.5) == (seen, seen, seen)


def test_transparent_palette_keeps_its_hole() -> None:
    """A drawing with a see-through colour stays see-through, smoothly resized."""
    drawing = Image.new("P", (40, 40), 0)
    drawing.putpalette([*RED, *GREEN])
    drawing.paste(1, (0, 0, 20, 40))
    seen = develop(saved(drawing, "PNG", transparency=1), half).image
    assert (seen.mode, at(seen, 0.2, 0.5)[3], at(seen, 0.8, 0.5)) == ("RGBA", 0, (*RED, 255))


def test_colour_of_transparent_pixels_does_not_bleed() -> None:
    """Green that nobody sees leaves no green rim around a red disc."""
    drawing = Image.new("RGBA", (90, 90), (*GREEN, 0))
    drawing.paste((*RED, 255), (0, 0, 47, 90))
    seen = develop(saved(drawing, "PNG"), lambda *_: (20, 20)).image
    rim = [at(seen, x / 20, 0.5) for x in range(20)]
    assert any(0 < alpha < 255 for *_, alpha in rim)
    assert max(green for _, green, _, alpha in rim if alpha) <= 6


def test_alpha_that_shows_nothing_through_is_dropped() -> None:
    """An opaque picture is a photo, whatever its file says."""
    assert develop(saved(flag().convert("RGBA"), "PNG"), half).image.mode == "RGB"


def test_profile_holds_under_alpha() -> None:
    """Colours are converted and alpha is kept."""
    drawing = Image.new("RGBA", (20, 20), (234, 51, 35, 128))
    seen = develop(saved(drawing, "PNG", icc_profile=P3), same_size).image
    assert near(at(seen, 0.5, 0.5), (*RED, 128), by=5)


def test_one_bit_scan_becomes_grey() -> None:
    """A fax is smoothed, not picked pixel by pixel."""
    scan = Image.new("1", (40, 40))
    scan.paste(1, (0, 0, 21, 40))
    seen = develop(saved(scan, "TIFF"), half).image
    assert seen.mode == "RGB"
    assert len({at(seen, x / 20, 0.5) for x in range(20)}) > 2


def test_profile_of_a_heic_is_used() -> None:
    """An iPhone takes Display P3: its red is a screen's red."""
    content = saved(Image.new("RGB", (64, 64), (234, 51, 35)), "HEIF", icc_profile=P3)
    developed = develop(content, half)
    assert near(at(developed.image, 0.5, 0.5), RED, by=5)
    assert developed.notes == ()


def test_alpha_of_a_heic_is_kept() -> None:
    """See-through is see-through in every format."""
    content = saved(Image.new("RGBA", (64, 64), (*RED, 128)), "HEIF")
    assert at(develop(content, half).image, 0.5, 0.5) == (*RED, 128)


def test_inks_stored_the_right_way_round_are_not_turned() -> None:
    """Only Adobe's JPEGs hold them upside down: without its mark, no cyan is all other inks."""
    content = saved(Image.new("CMYK", (20, 20), (255, 0, 0, 0)), "JPEG", quality=100)
    mark = content.index(b"\xff\xee")
    unmarked = content[:mark] + content[mark + 16 :]
    assert near(at(develop(unmarked, half).image, 0.5, 0.5), (35, 31, 32), by=3)


def test_inks_stored_as_brightness_and_colour_are_inks() -> None:
    """YCCK, as Photoshop writes: the mark says 2, and the three colours are a YCbCr picture."""
    inks = (200, 40, 90, 30)
    as_rgb = Image.new("RGB", (1, 1), inks[:3]).convert("YCbCr").getpixel((0, 0))
    assert isinstance(as_rgb, tuple)
    stored = Image.new("CMYK", (20, 20), (*(255 - part for part in as_rgb), inks[3]))
    content = bytearray(saved(stored, "JPEG", quality=100, subsampling=0))
    content[content.index(b"Adobe") + 11] = 2
    plain = saved(Image.new("CMYK", (20, 20), inks), "JPEG", quality=100)
    wanted = at(develop(plain, half).image, 0.5, 0.5)
    assert near(at(develop(bytes(content), half).image, 0.5, 0.5), wanted, by=3)


@pytest.mark.parametrize(
    ("lab", "seen"),
    [
        ((255, 128, 128), (255, 255, 255)),
        ((128, 128, 128), (119, 119, 119)),
        ((138, 209, 198), (255, 0, 0)),
    ],
)
def test_lab_scan_is_shown_as_colours(lab: tuple[int, ...], seen: tuple[int, ...]) -> None:
    """L* 54, a* 81, b* 70 under D50 is the red of a screen."""
    content = saved(Image.new("LAB", (20, 20), lab), "TIFF")
    assert near(at(develop(content, half).image, 0.5, 0.5), seen, by=6)


def test_fine_lines_shrink_to_their_mean() -> None:
    """Sharp and without ripples: black and white lines of one pixel are grey from afar."""
    lines = Image.new("L", (800, 400))
    for column in range(0, 800, 2):
        lines.paste(255, (column, 0, column + 1, 400))
    seen = develop(saved(lines, "PNG"), lambda *_: (100, 50)).image
    inner = seen.crop((2, 2, 98, 48)).convert("L")
    assert {level for _, level in inner.getcolors() or ()} <= {126, 127, 128, 129}


def test_edge_stays_sharp_when_shrunk() -> None:
    """From black to white within two pixels, and no grey haze beyond the third."""
    edge = Image.new("L", (800, 400))
    edge.paste(255, (400, 0, 800, 400))
    seen = develop(saved(edge, "JPEG", quality=95), lambda *_: (200, 100)).image
    row = [at(seen, x / 200, 0.5)[0] for x in range(200)]
    assert max(row[:97]) <= 6
    assert min(row[103:]) >= 249
