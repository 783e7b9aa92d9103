"""The theme's sources keep the promises of the look, and are built only when they changed."""

import re
import shutil
from itertools import product
from pathlib import Path

import pytest

import yunyouguan
from hatch_build import NPM_FILES, THEME, build_theme, sources_hash

ROOT = Path(__file__).parents[2]
CSS = Path(yunyouguan.__file__).parent / "theme" / "css"


def palette(selector: str) -> dict[str, str]:
    """The colours declared behind a selector of base.css or modes.css."""
    text = (CSS / "base.css").read_text("utf-8") + (CSS / "modes.css").read_text("utf-8")
    block = re.search(re.escape(selector) + r" \{(.*?)\}", text, re.DOTALL)
    assert block is not None
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6});", block[1]))


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, 1.4.6."""
    digits = colour.lstrip("#")
    whole = digits if len(digits) == 6 else "".join(2 * one for one in digits)
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Between 1 and 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("selector", [":root", ".hc"])
def test_every_text_colour_reaches_seven_to_one(selector: str) -> None:
    """Ink, second ink and cinnabar on paper; cream and gold in the vitrine."""
    colours = palette(":root") | palette(selector)
    pairs = [*product(("ink", "ink2", "red"), ("paper",)), *product(("cream", "gold"), ("night",)),
             ("ink", "mount"), ("ink", "water")]  # fmt: skip

    weak = [pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 7]

    assert weak == []


def test_styles_never_slant_force_sizes_or_go_below_sixteen_pixels() -> None:
    """No italics, WeChat's own text size is obeyed, and 0.9rem (16.2 px) is the smallest text."""
    text = "".join(one.read_text("utf-8") for one in sorted(CSS.glob("*.css")))
    museum = text.replace((CSS / "material.css").read_text("utf-8"), "")
    sizes = [float(one) for one in re.findall(r"font-size: ?(\d*\.?\d+)rem", museum)]

    assert "italic" not in text
    assert "text-size-adjust" not in text
    assert min(sizes) >= 0.9


@pytest.mark.parametrize(
    ("script", "makers"),
    [("zoom", ["CodePlex"]), ("panorama", ["Petroff"]), ("certificate", ["Miller", "Arase"])],
)
def test_the_work_of_others_carries_their_licence(script: str, makers: list[str]) -> None:
    """Copyright line, conditions and disclaimer go wherever the script goes."""
    built = (CSS.parent / "static" / f"{script}.js").read_text("utf-8")
    licences = built.split("/*!")[-len(makers) :]

    for maker, licence in zip(makers, licences, strict=True):
        assert re.search(rf"Copyright.*{maker}", licence)
        assert re.search('["“]AS IS["”]', licence)


def a_copy(folder: Path) -> Path:
    """The sources of the theme alone, in a folder of their own."""
    for name in (*NPM_FILES, "scripts/hatch_build.py", f"{THEME}/icon.svg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    for name in ("js", "css"):
        shutil.copytree(ROOT / THEME / name, folder / THEME / name)
    return folder


@pytest.mark.parametrize(
    "name", ["package-lock.json", f"{THEME}/js/app.js", f"{THEME}/css/base.css"]
)
def test_any_changed_source_makes_the_built_theme_stale(tmp_path: Path, name: str) -> None:
    """A byte in a script, a style or the lock file changes the stamp."""
    root = a_copy(tmp_path)
    before = sources_hash(root)

    with (root / name).open("a") as file:
        file.write("\n")

    assert sources_hash(root) != before


def test_build_without_the_registry_says_what_to_do(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Chinese, with a remedy; nothing half-built is left behind."""
    root = a_copy(tmp_path)
    with (root / ".npmrc").open("a") as settings:
        settings.write("registry=http://127.0.0.1:9/\nfetch-retries=0\n")

    with pytest.raises(SystemExit) as told:
        build_theme(root)

    capfd.readouterr()
    assert str(told.value) == (
        "云游馆的界面没有造好：没能从 npm 取到界面用的字体和打包工具。\n"
        "    怎么办：检查网络后再装一次；内网请设置：npm config set registry <镜像网址>"
    )
    assert not (root / THEME / "static").exists()
