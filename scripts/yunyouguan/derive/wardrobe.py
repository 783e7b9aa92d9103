"""The theme's styles, scripts and typefaces become files named by their content."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from yunyouguan.derive.icons import ICONS, draw_icon
from yunyouguan.derive.typefaces import Face, subset_face
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.site import SiteAsset

SCRIPTS = {
    "app": "app.js",
    "quiz": "quiz.js",
    "lesson": "lesson.js",
    "study": "study.js",
    "practice": "practice.js",
    "certificate": "certificate.js",
    "calendar": "calendar.js",
    "speak": "speak.js",
    "player": "player.js",
    "keys": "keys.js",
    "term": "term.js",
    "plan": "plan.js",
    "poster": "poster.js",
    "tour": "tour.js",
    "zoom": "zoom.js",
    "panorama": "panorama.js",
}
STYLES = {
    "css": "museum.css",
    "quiz_css": "quiz.css",
    "study_css": "study.css",
    "calendar_css": "calendar.css",
    "speak_css": "speak.css",
    "tour_css": "tour.css",
    "material": "material.css",
    "look": "look.css",
    "languages_css": "languages.css",
}


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """What every page wears.

    Attributes:
        assets: the names in ``STYLES``, ``SCRIPTS`` and ``ICONS``, ``icon``, ``font_song`` and
            ``font_brush`` to site paths; the last is empty when nothing is lettered in it.
        findings: glyphs that a typeface lacks.
    """

    assets: Mapping[str, str]
    files: tuple[SiteAsset, ...]
    findings: tuple[Finding, ...]


def dress(song_text: str, brush_text: str, museum: Place, cache: Path) -> Wardrobe:
    """Every asset under a name that changes with its bytes, so that no old copy is ever shown.

    Args:
        song_text: every character set in Noto Serif SC.
        brush_text: every character set in Ma Shan Zheng; may be empty.
        museum: where a missing glyph is reported.

    Raises:
        MuseumError: the theme was not built (the package is not installed as it should be).
    """
    theme = Path(str(files("yunyouguan"))) / "theme"
    song = subset_face(theme / "fonts" / "song.woff", song_text, "YYG Song", cache)
    brush = subset_face(theme / "fonts" / "brush.woff", brush_text, "YYG Brush", cache)
    assets = {"font_song": song.path, "font_brush": brush.path}
    written = [SiteAsset(face.path, face.file) for face in (song, brush)]
    for name, file in {**STYLES, **SCRIPTS}.items():
        content = _built(theme / "static" / file)
        content = content.replace(b"__SONG__", _name(song)).replace(b"__BRUSH__", _name(brush))
        assets[name] = _hashed(file, content)
        written.append(SiteAsset(assets[name], content))
    icon = (theme / "icon.svg").read_bytes()
    drawn = {"icon": ("icon.svg", icon)}
    for one in ICONS:
        drawn[one.name] = (f"{one.name.replace('_', '-')}.png", draw_icon(icon, one))
    for name, (file, content) in drawn.items():
        assets[name] = _hashed(file, content)
        written.append(SiteAsset(assets[name], content))
    missing = (*_missing(song, "宋体", museum), *_missing(brush, "毛笔体", museum))
    return Wardrobe(assets, tuple(written), missing)


def _built(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError as gone:
        raise MuseumError(
            f"网页要用的「{file.name}」还没有做好。请重新安装：在项目文件夹里运行 make setup。"
        ) from gone


def _hashed(name: str, content: bytes) -> str:
    stem, dot, extension = name.rpartition(".")
    return f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:8]}{dot}{extension}"


def _name(face: Face) -> bytes:
    """The file name alone: the style sheet stands beside the typeface."""
    return face.path.rpartition("/")[2].encode()


def _missing(face: Face, called: str, museum: Place) -> tuple[Finding, ...]:
    if not face.missing:
        return ()
    glyphs = "、".join(f"「{glyph}」" for glyph in face.missing)
    return (
        Finding(
            rule="typeface.glyph-missing",
            place=museum,
            message=f"标题里有{called}字库没有的字：{glyphs}，观众会看到空白或换了样子的字。",
            remedy="请在馆名、题字、展厅标题或展品标题里换一个常用字，例如把「囍」换成「喜」。",
        ),
    )
