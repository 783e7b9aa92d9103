"""What every page wears, named by its bytes."""

import re
from pathlib import Path

import pytest

from yunyouguan.derive.wardrobe import dress
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

MUSEUM = Place("exhibits/museum.yml", 1)


def test_names_change_with_the_bytes(tmp_path: Path) -> None:
    """A visitor never sees an old style on a new page: another content is another name."""
    first = dress("法治", "法", MUSEUM, tmp_path)
    again = dress("治法", "法", MUSEUM, tmp_path)
    other = dress("法治馆", "法", MUSEUM, tmp_path)

    assert first.findings == ()
    assert first.assets == again.assets
    assert {name for name in first.assets if first.assets[name] != other.assets[name]} == {
        "font_song", "css",
    }  # fmt: skip


def test_the_style_sheet_names_its_typefaces(tmp_path: Path) -> None:
    """Every file that a page is told to load is written, and the style finds its typefaces."""
    worn = dress("法治", "法", MUSEUM, tmp_path, rare_text="治典册 Code")
    files = {asset.path: asset.content for asset in worn.files}
    style = files[worn.assets["css"]]

    assert isinstance(style, bytes)
    asked = {f"assets/{name}" for name in re.findall(r"url\(([^)]+woff2)\)", style.decode())}
    assert {*worn.assets.values(), *asked} == set(files)
    assert len(asked) == 4
    assert worn.assets["font_song"].removeprefix("assets/").encode() in style
    assert b"__" not in style
    assert b"unicode-range:U+5178,U+518c" in style.lower().replace(b"u+", b"U+")
    assert b"unicode-range:U+43,U+64-65,U+6f" in style.lower().replace(b"u+", b"U+")


@pytest.mark.parametrize(
    ("song", "brush", "called"), [("𠮷法", "法", "宋体"), ("法", "𠮷", "毛笔体")]
)
def test_a_missing_glyph_is_named(tmp_path: Path, song: str, brush: str, called: str) -> None:
    """A title is never shown with a hole: the character is named before anything is built."""
    assert dress(song, brush, MUSEUM, tmp_path).findings == (
        Finding(
            rule="typeface.glyph-missing",
            place=MUSEUM,
            message=f"标题里有{called}字库没有的字：「𠮷」，观众会看到空白或换了样子的字。",
            remedy="请在馆名、题字、展厅标题或展品标题里换一个常用字，例如把「囍」换成「喜」。",
        ),
    )
