"""A typeface of the characters used."""

import io
from pathlib import Path
from typing import Any

import pytest
from fontTools import fontBuilder
from fontTools.feaLib import builder as features
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.ttProgram import Program

from yunyouguan.derive.typefaces import Face, subset_face
from yunyouguan.model.errors import MuseumError

MAKERS: Any = fontBuilder
FEATURE_MAKERS: Any = features
"""fontTools declares no types for these."""

LONG_AGO = 3_000_000_000

GLYPHS = {" ": "space", "法": "fa", "治": "zhi", "（": "open", "A": "a"}
FEATURES = """
feature vert { sub open by upright; } vert;
feature kern { pos a fa -80; } kern;
feature smcp { sub a by zhi; } smcp;
"""


def square(side: int) -> object:
    """A glyph."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for point in ((0, side), (side, side), (side, 0)):
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()


@pytest.fixture
def font(tmp_path: Path) -> Path:
    """A small one with five characters, a vertical form, kerning and small capitals."""
    names = [".notdef", *GLYPHS.values(), "upright"]
    builder = MAKERS.FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(one): name for one, name in GLYPHS.items()})
    builder.setupGlyf({name: square(100 * (at + 1)) for at, name in enumerate(names)})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (1000, 0)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable(
        {
            "copyright": "(c) the makers",
            "familyName": "Source",
            "styleName": "Regular",
            "uniqueFontIdentifier": "1.0;Source",
            "fullName": "Source Regular",
            "version": "Version 1.0",
            "psName": "Source-Regular",
            "licenseInfoURL": "https://openfontlicense.org",
        }
    )
    builder.setupOS2()
    builder.setupPost()
    FEATURE_MAKERS.addOpenTypeFeaturesFromString(builder.font, FEATURES)
    hints: Any = newTable("prep")
    hints.program = Program()
    hints.program.fromBytecode(b"\xb0\x00")
    builder.font["prep"] = hints
    builder.font["head"].modified = LONG_AGO
    builder.font.recalcTimestamp = False
    path = tmp_path / "song.woff"
    builder.font.flavor = "woff"
    builder.save(path)
    return path


def read(face: Face) -> TTFont:
    """The subset."""
    return TTFont(io.BytesIO(face.file.read_bytes()))


def test_face_has_the_characters_used_and_tells_what_it_lacks(font: Path, tmp_path: Path) -> None:
    """Nothing but what is set, and no missing glyph goes unseen."""
    face = subset_face(font, "治法治√①\n", "YYG Song", tmp_path / "cache")
    subset = read(face)
    assert set(map(chr, subset.getBestCmap() or {})) == {" ", "法", "治"}
    assert (face.missing, face.size) == ("√①", face.file.stat().st_size)
    assert subset.flavor == "woff2"
    assert face.path.startswith("assets/song.")
    assert face.path.endswith(".woff2")
    assert len(face.path) == len("assets/song.01234567.woff2")


def test_face_keeps_what_setting_needs(font: Path, tmp_path: Path) -> None:
    """Kerning and vertical forms stay, other features and hints go."""
    subset = read(subset_face(font, "A法（", "YYG Song", tmp_path / "cache"))
    tags = {
        record.FeatureTag
        for table in ("GSUB", "GPOS")
        for record in subset[table].table.FeatureList.FeatureRecord
    }
    assert tags == {"vert", "kern"}
    assert subset["maxp"].numGlyphs == 6
    assert "prep" not in subset


def test_face_bears_our_name_and_the_makers_licence(font: Path, tmp_path: Path) -> None:
    """The licence reserves the old name, and asks for its own text to stay."""
    names = read(subset_face(font, "法", "YYG Song", tmp_path / "cache"))["name"].names
    assert {record.nameID: str(record) for record in names} == {
        0: "(c) the makers",
        1: "YYG Song",
        2: "Regular",
        3: "YYGSong-Regular",
        4: "YYG Song",
        5: "Version 1.0",
        6: "YYGSong-Regular",
        14: "https://openfontlicense.org",
    }


def test_face_is_the_same_for_the_same_characters(font: Path, tmp_path: Path) -> None:
    """Order and repetition do not matter, nor does the day; another character does."""
    one = subset_face(font, "法治", "YYG Song", tmp_path / "one")
    two = subset_face(font, "治治法", "YYG Song", tmp_path / "two")
    assert one.file.read_bytes() == two.file.read_bytes()
    assert read(one)["head"].modified == LONG_AGO
    assert one.path == two.path != subset_face(font, "法", "YYG Song", tmp_path / "one").path


def test_face_is_made_once(font: Path, tmp_path: Path) -> None:
    """The second time it is read from the cache, unless that lost a byte."""
    first = subset_face(font, "法①", "YYG Song", tmp_path / "cache")
    stamp = first.file.stat().st_mtime_ns
    assert subset_face(font, "法①", "YYG Song", tmp_path / "cache") == first
    assert first.file.stat().st_mtime_ns == stamp
    first.file.write_bytes(b"half")
    assert subset_face(font, "法①", "YYG Song", tmp_path / "cache") == first
    assert len(first.file.read_bytes()) == first.size


def test_face_of_no_text_is_a_space(font: Path, tmp_path: Path) -> None:
    """Nothing to set is no mistake."""
    face = subset_face(font, "", "YYG Song", tmp_path / "cache")
    assert (set(read(face).getBestCmap() or {}), face.missing) == ({32}, "")


def test_font_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    """A broken installation is no traceback."""
    with pytest.raises(MuseumError, match=r"字体文件「.*song.woff2」读不到"):
        subset_face(tmp_path / "song.woff2", "法", "YYG Song", tmp_path / "cache")
    (tmp_path / "song.woff2").write_bytes(b"wOF2 rubbish")
    with pytest.raises(MuseumError, match=r"字体文件「.*song.woff2」坏了"):
        subset_face(tmp_path / "song.woff2", "法", "YYG Song", tmp_path / "cache")
