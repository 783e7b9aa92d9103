"""What `make bench-pictures` measures with: drawn photos, a drawn scan, a lock file of its own."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from bench.made import Made, compare
from bench.photos import SHOTS, photo
from bench.scan import scan
from bench.scene import Scene, draw, fractal
from bench.wide_gamut import wide_gamut

SMALL = Scene(320, 240, sky=0.3, things=60, relief=10)
WEB = Path(__file__).parents[1] / "scripts/bench/web"
ORIENTATION = 0x0112


def test_bench_photos_are_as_large_as_a_cameras() -> None:
    """87 megapixels together, lying in every way that phones are held."""
    megapixels = [shot.scene.width * shot.scene.height / 1_000_000 for shot in SHOTS]
    assert [round(one) for one in megapixels] == [24, 12, 12, 12, 12, 14]
    assert {shot.turn for shot in SHOTS} == {1, 3, 6, 8}
    assert len({shot.name for shot in SHOTS}) == len(SHOTS)


def test_bench_photo_says_how_it_lies_and_which_colours_it_means() -> None:
    """A turned photo in wide colours comes with both, and with the same bytes every time."""
    shot = replace(SHOTS[1], scene=SMALL)
    content = photo(shot)
    image = Image.open(io.BytesIO(content))
    assert (image.size, image.getexif()[ORIENTATION]) == ((320, 240), 6)
    assert image.info["icc_profile"] == wide_gamut()
    assert photo(shot) == content


@pytest.mark.parametrize(
    ("screen", "wide"),
    [
        ((255, 0, 0), (234, 51, 35)),
        ((0, 255, 0), (117, 251, 76)),
        ((0, 0, 255), (0, 0, 245)),
        ((128, 128, 128), (128, 128, 128)),
    ],
)
def test_bench_profile_is_display_p3(
    screen: tuple[int, int, int], wide: tuple[int, int, int]
) -> None:
    """A screen's colours have the numbers that Display P3 gives them.

    Source: CSS Color 4, ``color(srgb …)`` to ``color(display-p3 …)``; 6 of 255 for the plain curve.
    """
    profile = ImageCms.ImageCmsProfile(io.BytesIO(wide_gamut()))
    seen = ImageCms.profileToProfile(
        Image.new("RGB", (1, 1), screen), ImageCms.createProfile("sRGB"), profile
    )
    assert seen is not None
    assert np.abs(np.asarray(seen).astype(int)[0, 0] - wide).max() <= 6


@pytest.mark.parametrize("fall", [1.0, 2.0])
def test_bench_surface_falls_with_the_frequency(fall: float) -> None:
    """At eight times the frequency the amplitude is an eighth, or an eighth of that in clouds."""
    field = fractal(256, 256, fall, np.random.default_rng(1))
    waves = np.abs(np.fft.rfft2(field))[0]
    low, high = (
        float(np.sqrt((waves[band] ** 2).mean())) for band in (slice(6, 12), slice(48, 96))
    )
    assert low / high == pytest.approx(8**fall, rel=0.35)


def test_bench_scene_is_smooth_above_and_rough_below() -> None:
    """Where no thing stands there is only the sensor's noise."""
    grey = np.asarray(draw(SMALL, 1).convert("L"), np.float32)
    sky, ground = (float(np.abs(np.diff(part, axis=1)).mean()) for part in (grey[:30], grey[-80:]))
    assert 0.5 < sky < 2.5
    assert ground > 1.4 * sky


def test_bench_scan_is_ink_on_paper() -> None:
    """Paper at the margin, ink in the columns."""
    page = np.asarray(scan(900, 900).convert("L"))
    assert page.shape == (900, 900)
    assert page[:100].mean() == pytest.approx(226, abs=3)
    assert page[350:500, 350:500].min() < 60


@pytest.mark.parametrize("theirs", [(), (Made("avif", 320, 242, 5),), (Made("jpeg", 320, 240, 5),)])
def test_bench_compares_only_the_same_pictures(theirs: tuple[Made, ...]) -> None:
    """Another height, format or number of files ends the measurement; other bytes do not."""
    ours = {"a.jpg": (Made("avif", 320, 240, 9),)}
    compare(ours, {"a.jpg": (Made("avif", 320, 239, 5),)})
    with pytest.raises(RuntimeError, match=r"a\.jpg"):
        compare(ours, {"a.jpg": theirs})


def test_bench_lock_file_names_no_registry() -> None:
    """Npm fetches from whatever registry the office uses; integrity hashes hold the bytes."""
    lock = (WEB / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert lock.count('"integrity": "sha512-') == lock.count('\n    "node_modules/')
