"""Rules over the Markdown itself: what the site would remove, and what would stall it."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import Text
from yunyouguan.model.finding import Finding

RUN_MOST = 200
"""Unpaired marks in one paragraph. `[` x 200 takes Python-Markdown 0.01 s, x 2,000 0.8 s, x 20,000
120 s; `[a][` is three times worse, `![` twice."""

LINE_MOST = 20_000

REMOVED = frozenset(
    {
        "applet", "audio", "base", "body", "button", "canvas", "dialog", "embed", "form", "frame",
        "frameset", "head", "html", "iframe", "img", "input", "link", "math", "meta", "noscript",
        "object", "picture", "script", "select", "source", "style", "svg", "template", "textarea",
        "title", "video",
    }
)  # fmt: skip
"""Elements that the sanitiser takes out, some with all they hold."""

_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9]{0,19})(?=[\s/>])([^<>]{0,2000})")
_HANDLER = re.compile(r"(?:^|[\s\"'/])(on[a-z]{3,20})\s*=", re.IGNORECASE)
_RUNS_CODE = re.compile(r"(?:javascript|vbscript)\s*:", re.IGNORECASE)

_GAP = re.compile(r"\n[ \t]*\n")
_LONG_LINE = re.compile(rf"[^\n]{{{LINE_MOST + 1},}}")
# Pairs that Python-Markdown settles at once: [a](b), [a][b], and [a] with nothing behind it.
_SETTLED = re.compile(r"\[[^\[\]\n]*\](?:\([^()\n]*\)|\[[^\[\]\n]*\]|(?![\[(]))")
_OPEN_TAG = re.compile(r"<[A-Za-z/][^<>]*(?=<|\Z)")


def html_removed(text: Text) -> Iterator[Finding]:
    """Nothing that staff wrote vanishes silently: what the sanitiser takes out is named first."""
    sheet = text.prose
    if "<" in sheet.text:
        for tag, place in sheet.find(_TAG):
            if what := _removed(tag[1], tag[2]):
                yield Finding(
                    rule="text.html-removed",
                    place=place,
                    message=f"正文里的网页代码「{what}」不会显示，里面的内容可能跟着消失。",
                    remedy=_instead(tag[1].lower()),
                )


def endless_run(text: Text) -> Iterator[Finding]:
    """No text stalls the build."""
    sheet = text.prose
    if max(sheet.text.count("["), sheet.text.count("<")) > RUN_MOST:
        for start, paragraph in _paragraphs(sheet.text):
            if found := _unpaired(paragraph):
                count, mark = found
                yield Finding(
                    rule="text.endless-run",
                    place=sheet.place_at(start),
                    message=f"这一段有{count}个没有配对的「{mark}」，生成网页时会卡住，"
                    "整个网站都做不出来。",
                    remedy=f"多半是粘贴出的乱码，删掉多余的「{mark}」；"
                    "链接写成 [文字](网址) 的样子。",
                )
    if len(sheet.text) > LINE_MOST:
        for line, place in sheet.find(_LONG_LINE):
            yield Finding(
                rule="text.endless-run",
                place=place,
                message=f"这一行有{len(line[0])}个字，生成网页时会卡住，整个网站都做不出来。",
                remedy="多半是粘贴出的乱码，删掉它；如果是正文，请隔一行分成几段。",
            )


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each paragraph behind the offset where it begins."""
    start = 0
    for gap in _GAP.finditer(text):
        yield start, text[start : gap.start()]
        start = gap.end()
    yield start, text[start:]


def _unpaired(paragraph: str) -> tuple[int, str] | None:
    """How many of which mark are too many to bear, or None."""
    if paragraph.count("[") > RUN_MOST:
        open_brackets = _SETTLED.sub("", paragraph).count("[")
        if open_brackets > RUN_MOST:
            return open_brackets, "["
    if paragraph.count("<") > RUN_MOST:
        open_tags = len(_OPEN_TAG.findall(paragraph))
        if open_tags > RUN_MOST:
            return open_tags, "<"
    return None


def _removed(name: str, attributes: str) -> str:
    """What of the tag would vanish, or an empty text."""
    if name.lower() in REMOVED:
        return f"<{name}>"
    if handler := _HANDLER.search(attributes):
        return f"{handler[1]}="
    if _RUNS_CODE.search(attributes):
        return "javascript:"
    return ""


def _instead(name: str) -> str:
    match name:
        case "img" | "picture" | "svg":
            return "图片写成这样，文件放在旁边：![村民在广场听讲解](photo.jpg)"
        case "video" | "audio" | "iframe" | "embed" | "object":
            return "删掉这段代码，改成一个链接，例如：[观看宣讲录像](https://www.example.cn/)"
        case _:
            return "删掉这段代码，只留文字；要加粗写成 **文字**。"


TEXT_RULES = (html_removed, endless_run)
