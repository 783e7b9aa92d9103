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
    "search": "search.js",
    "search_help": "search_help.js",
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
    "search_css": "search.css",
    "material": "material.css",
    "look": "look.css",
    "languages_css": "languages.css",
    "law_css": "law.css",
    "law_tree_css": "law_tree.css",
}


FIRST_HAN = 0x2E80
"""Where the scripts of East Asia begin; what stands before is Latin for us."""

NOBODYS = 0xE000
"""In Unicode's private use area: no text of ours holds it."""


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


def dress(
    song_text: str, brush_text: str, museum: Place, cache: Path, rare_text: str = ""
) -> Wardrobe:
    """Every asset under a name that changes with its bytes, so that no old copy is ever shown.

    Args:
        song_text: every character set in Noto Serif SC.
        brush_text: every character set in Ma Shan Zheng; may be empty.
        museum: where a missing glyph is reported.
        rare_text: characters set in Noto Serif SC besides, on pages that few open: they come in
            two files of their own, Latin letters and the rest, which a browser fetches when it
            meets one of them.

    Raises:
        MuseumError: the theme was not built (the package is not installed as it should be).
    """
    theme = Path(str(files("yunyouguan"))) / "theme"
    song = subset_face(theme / "fonts" / "song.woff", song_text, "YYG Song", cache)
    others = set(rare_text) - set(song_text)
    latin_only = "".join(sorted(one for one in others if ord(one) < FIRST_HAN))
    rare_only = "".join(sorted(others - set(latin_only)))
    rare = subset_face(theme / "fonts" / "song.woff", rare_only, "YYG Song", cache)
    latin = subset_face(theme / "fonts" / "song.woff", latin_only, "YYG Song", cache)
    brush = subset_face(theme / "fonts" / "brush.woff", brush_text, "YYG Brush", cache)
    assets = {"font_song": song.path, "font_brush": brush.path}
    marks = {
        b"__SONG__": _name(song), b"__BRUSH__": _name(brush),
        b"__SONG_RARE__": _name(rare), b"__RARE__": unicode_range(rare_only).encode(),
        b"__SONG_LATIN__": _name(latin), b"__LATIN__": unicode_range(latin_only).encode(),
    }  # fmt: skip
    # Two faces without any character are one file.
    faces = {face.path: face for face in (song, rare, latin, brush)}
    written = [SiteAsset(path, face.file) for path, face in faces.items()]
    for name, file in {**STYLES, **SCRIPTS}.items():
        content = _built(theme / "static" / file)
        for mark, told in marks.items():
            content = content.replace(mark, told)
        assets[name] = _hashed(file, content)
        written.append(SiteAsset(assets[name], content))
    icon = (theme / "icon.svg").read_bytes()
    drawn = {"icon": ("icon.svg", icon)}
    for one in ICONS:
        drawn[one.name] = (f"{one.name.replace('_', '-')}.png", draw_icon(icon, one))
    for name, (file, content) in drawn.items():
        assets[name] = _hashed(file, content)
        written.append(SiteAsset(assets[name], content))
    missing = (
        *_missing(song, "宋体", museum),
        *_missing(rare, "宋体", museum),
        *_missing(brush, "毛笔体", museum),
    )
    return Wardrobe(assets, tuple(written), missing)


def unicode_range(text: str) -> str:
    """The characters as CSS names them, neighbours together; a private one when there are none."""
    runs: list[list[int]] = []
    for point in sorted({ord(one) for one in text if not one.isspace()}) or [NOBODYS]:
        if runs and point == runs[-1][1] + 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return ",".join(f"U+{a:x}" if a == b else f"U+{a:x}-{b:x}" for a, b in runs)


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
