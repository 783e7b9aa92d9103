"""`pip install` alone is enough: the package carries everything that a museum needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEEDED = {
    "yunyouguan/theme/static/app.js",
    "yunyouguan/theme/static/quiz.js",
    "yunyouguan/theme/static/certificate.js",
    "yunyouguan/theme/static/speak.js",
    "yunyouguan/theme/static/museum.css",
    "yunyouguan/theme/static/material.css",
    "yunyouguan/theme/fonts/song.woff",
    "yunyouguan/theme/fonts/song-OFL.txt",
    "yunyouguan/theme/fonts/brush.woff",
    "yunyouguan/theme/fonts/brush-OFL.txt",
    "yunyouguan/theme/icon.svg",
    "yunyouguan/theme/templates/404.html",
    "yunyouguan/theme/templates/museum/exhibit.html",
    "yunyouguan/intake/starter/exhibits/museum.yml",
    "yunyouguan/intake/starter/mkdocs.yml",
}


@pytest.mark.slow
def test_the_wheel_carries_theme_typefaces_and_starter(tmp_path: Path) -> None:
    """A wheel built from the sources holds the built theme and leaves the workshop out."""
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
         "--wheel-dir", str(tmp_path), str(ROOT)],
        check=True,
    )  # fmt: skip
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())

    assert NEEDED - names == set()
    assert [name for name in names if name.startswith(("atelier", "bench", "shots"))] == []
