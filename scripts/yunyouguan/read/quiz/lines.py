"""What a line of a question is: its head, a choice, a note, a part, a scene, a step, a row."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from yunyouguan.model.written_question import (
    ANSWER,
    CITATION,
    EXPLANATION,
    HINT,
    NUMBER,
    REFERENCE,
)
from yunyouguan.read.quiz.kinds import kind_of

_LETTER = r"[A-Za-z\uff21-\uff3a\uff41-\uff5a]"
_KIND = r"(?:\*\*)?【\s*(?P<kind>[^【】]{1,10}?)\s*】(?:\*\*)?"
_BULLET = r"(?:[-*+•]\s+)?"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"

QUESTION = re.compile(rf"\s{{0,3}}\d{{1,3}}\s*(?P<mark>[.．、)）])\s*{_KIND}(?P<stem>.*)")
CHOICE = re.compile(
    rf"{_BULLET}(?:\[(?P<tick>[ xX√])\]\s*)?"
    rf"(?:[（(](?P<boxed>{_LETTER})[）)]|(?P<letter>{_LETTER})\s*[.．、:：)）])\s*(?P<text>.*)"
)
BULLET = re.compile(r"[-*+•]\s+(?:\[(?P<tick>[ xX√])\]\s*)?(?P<text>.*)")
QUOTE = re.compile(r"[>\uff1e]+\s?")
PART = re.compile(
    rf"{_BULLET}(?:\*\*)?(?:[（(]\s*(?:\d{{1,2}}|[一二三四五六七八九十])\s*[）)]|[{CIRCLED}]"
    rf"|\d{{1,2}}\s*(?P<mark>[.．、)）]))\s*(?:{_KIND})?(?P<stem>.*)"
)
SCENE = re.compile(
    rf"{_BULLET}(?:\*\*)?【\s*(?P<name>[^【】]{{1,20}})】(?:\*\*)?\s*[：:]?(?P<text>.*)"
)
STEP = re.compile(
    rf"{_BULLET}(?:(?P<number>\d{{1,2}})\s*(?:[、)）]|[.．](?!\d))"
    rf"|[（(](?P<boxed>\d{{1,2}})[）)]|(?P<circled>[{CIRCLED}])[.．、]?)\s*(?P<text>.*)"
)
RULE = re.compile(r"\s*[:：]?\s*[-—－\u2013]+\s*[:：]?\s*")

_NAMES = (
    "(?:正确|参考|标准|本题)?答案|(?:答案|试题)?解析|(?:法律|法条)?依据|法条|编号|提示"
    "|参考(?:要点)?|答题要点"
)
NOTE = re.compile(
    rf"(?:\*\*)?(?:[【\[](?P<boxed>{_NAMES})[】\]](?!\()|(?P<name>{_NAMES}))(?:\*\*)?\s*"
    r"(?(boxed)[：:]?|(?:[：:]|(?<=答案)[是为]?(?=\s*[（(]?\s*[A-Ja-j√×]{1,10}\s*[）)]?[。.]?\s*$)))"
    r"(?:\*\*)?\s*(?P<text>.*)"
)
# A second note on a line: boxed anywhere, else behind a blank or a mark that ends a sentence.
_NOTE_INSIDE = re.compile(
    r"【(?:(?:正确|参考|标准|本题)?答案|(?:答案|试题)?解析|(?:法律|法条)?依据|提示)】"
    r"|(?<=[\s。；;？?！!）)])(?:(?:正确|参考|标准|本题)?答案|(?:答案|试题)?解析"
    r"|(?:法律|法条)?依据|提示)[：:]"
)
_ASKED = re.compile(r"[？?]\s*$|[（(]\s*(?:[A-Ja-j\s]{0,10}|[√×✓✗])\s*[）)]|[_＿]{2}")
_CELL_END = re.compile(r"(?<!\\)[|｜]")
_ESCAPED_END = re.compile(r"\\([|｜])")


def indent_of(line: str) -> int:
    """Columns before the first word; a full-width space is two, as it looks."""
    line = line.expandtabs(4)
    blank = line[: len(line) - len(line.lstrip())]
    return len(blank) + blank.count("\u3000")


def part_of(line: str, head: str) -> "re.Match[str] | None":
    """A sub-question of the 案例 that begins with ``head``; None for a point of its story.

    ``1.`` is a part when it is indented below the head, ``1）`` also when the head is ``1.``.
    """
    found = PART.fullmatch(line.strip())
    if found is None or not (found["kind"] or _ASKED.search(found["stem"])):
        return None
    if found["mark"]:
        whole = QUESTION.match(head)
        own = whole["mark"] if whole else ""
        is_other_mark = found["mark"] in ")）" and own not in ")）"
        is_below = indent_of(line) > indent_of(head) + 1
        return found if found["kind"] and (is_other_mark or is_below) else None
    return found


def scene_of(line: str) -> "re.Match[str] | None":
    """``【名字】……``, unless the name is that of a note or of a kind."""
    text = line.strip()
    found = SCENE.fullmatch(text) if "【" in text else None
    return found if found and not NOTE.match(text) and kind_of(found["name"]) is None else None


def cells_of(line: str) -> tuple[str, ...]:
    r"""The cells of a table's row; ``\|`` is a stroke inside a cell."""
    cells = [cell.strip() for cell in _CELL_END.split(line.strip())]
    if "\\" in line:
        cells = [_ESCAPED_END.sub(r"\1", cell) for cell in cells]
    if len(cells) > 1 and not cells[0]:
        cells = cells[1:]
    if len(cells) > 1 and not cells[-1]:
        cells = cells[:-1]
    return tuple(cells)


def is_row(line: str) -> bool:
    """Whether it has a stroke that ends a cell."""
    return bool(_CELL_END.search(line))


def note_name(label: str) -> str:
    """Which of the six notes staff mean."""
    if label == "法条":
        return CITATION
    names = (ANSWER, EXPLANATION, CITATION, NUMBER, HINT)
    return next((name for name in names if label.endswith(name)), REFERENCE)


def with_notes_apart(text: str, *, is_note: bool) -> Iterator[str]:
    """``答案：B 解析：……`` is two notes; what stands before the first one comes first.

    Args:
        is_note: the text begins with a note; else only 【】, 答案 and 解析 begin one inside it.
    """
    start = 0
    for found in _NOTE_INSIDE.finditer(text, 1):
        label = found.group().rstrip("：:")
        if is_note or label.endswith(("】", ANSWER, EXPLANATION)):
            yield text[start : found.start()].strip()
            start, is_note = found.start(), True
    yield text[start:].strip()


def letter_of(found: re.Match[str]) -> str:
    """The letter of a choice, as the museum prints it."""
    return unicodedata.normalize("NFKC", found["letter"] or found["boxed"]).upper()


def run_on(parts: Iterable[str]) -> str:
    """One text: wrapped lines meet without a space between Chinese characters.

    Args:
        parts: an empty one begins a new paragraph.
    """
    text = ""
    for part in parts:
        if not part:
            text = f"{text.rstrip()}\n" if text.strip() else ""
            continue
        if text and text[-1] != "\n" and text[-1].isascii() and part[0].isascii():
            text += " "
        text += part
    return text.replace("**", "").strip()
