"""The lines of one question are told apart: stem, choices with feedback, notes."""

import re
import unicodedata
from collections.abc import Iterable

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.written_question import CITATION, WrittenChoice, WrittenQuestion
from yunyouguan.read.excerpt import shown

Numbered = tuple[int, str]
"""A line with its number in the file."""

_LETTER = r"[A-Za-z\uff21-\uff3a\uff41-\uff5a]"

QUESTION = re.compile(
    r"\s{0,3}\d{1,3}\s*[.．、)）]\s*(?:\*\*)?【\s*(?P<kind>[^【】]{1,10}?)\s*】(?:\*\*)?(?P<stem>.*)"
)
CHOICE = re.compile(
    r"(?:[-*+•]\s+)?(?:\[(?P<tick>[ xX√])\]\s*)?"
    rf"(?:[（(](?P<boxed>{_LETTER})[）)]|(?P<letter>{_LETTER})\s*[.．、:：)）])\s*(?P<text>.*)"
)
BULLET = re.compile(r"[-*+•]\s+(?:\[(?P<tick>[ xX√])\]\s*)?(?P<text>.*)")
NOTE = re.compile(
    r"(?:\*\*)?(?:【(?P<boxed>{0})】|(?P<name>{0}))(?:\*\*)?\s*(?(boxed)[：:]?|[：:])(?:\*\*)?"
    r"\s*(?P<text>.*)".replace(
        "{0}", "(?:正确|参考)?答案|(?:答案)?解析|(?:法律)?依据|法条|编号|提示"
    )
)
QUOTE = re.compile(r"[>\uff1e]+\s?")


def take_apart(lines: Iterable[Numbered], file: str) -> WrittenQuestion:
    """Every line finds its part or is a finding.

    Args:
        lines: the first one matches ``QUESTION``.
        file: as a Place names it.
    """
    lines = iter(lines)
    number, head = next(lines)
    start = QUESTION.match(head)
    if start is None:
        raise ValueError(f"not a question: {head!r}")
    written = WrittenQuestion(start["kind"], number, [start["stem"].strip()])
    sorter = _Sorter(written, file)
    for number, line in lines:
        sorter.take(number, line)
    return written


def run_on(parts: Iterable[str]) -> str:
    """One text: wrapped lines meet without a space between Chinese characters."""
    text = ""
    for part in parts:
        if text and part and text[-1].isascii() and part[0].isascii():
            text += " "
        text += part
    return text.replace("**", "").strip()


class _Sorter:
    """Remembers which part is open, since the next line may go on with it."""

    def __init__(self, written: WrittenQuestion, file: str) -> None:
        self._written = written
        self._file = file
        self._open = written.stem
        self._in_note = False
        self._after_blank = False

    def take(self, number: int, line: str) -> None:
        """Puts one line where it belongs."""
        text = line.strip()
        if not text:
            self._after_blank = True
            return
        indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
        mark = QUOTE.match(text)
        content = text[mark.end() :].strip() if mark else text
        if note := NOTE.match(content):
            self._take_note(number, note)
        elif mark:
            self._take_quote(number, content, indent)
        elif choice := CHOICE.fullmatch(text):
            letter = unicodedata.normalize("NFKC", choice["letter"] or choice["boxed"]).upper()
            self._take_choice(number, indent, letter, choice)
        elif bullet := BULLET.fullmatch(text):
            self._take_choice(number, indent, "", bullet)
        elif self._open is self._written.stem or not self._after_blank:
            self._open.append(text)
        else:
            self._written.findings.append(_lost(Place(self._file, number), text))
        self._after_blank = False

    def _take_note(self, number: int, note: re.Match[str]) -> None:
        label = note["boxed"] or note["name"]
        name = CITATION if label == "法条" else label[-2:]
        self._in_note = True
        self._open = [note["text"]]
        if name in self._written.notes:
            self._written.findings.append(_note_twice(Place(self._file, number), name))
        else:
            self._written.notes[name] = self._open

    def _take_quote(self, number: int, content: str, indent: int) -> None:
        """Goes on with a note, or is the feedback of the choice above it."""
        if not content:
            return
        if self._in_note:
            self._open.append(content)
            return
        choice = self._written.choices[-1] if self._written.choices else None
        if choice and (indent > choice.indent or not self._after_blank):
            choice.feedback.append(content)
            self._open = choice.feedback
        else:
            self._written.findings.append(_nameless(Place(self._file, number), content))

    def _take_choice(self, number: int, indent: int, letter: str, found: re.Match[str]) -> None:
        ticked = (found["tick"] or " ") != " "
        choice = WrittenChoice(letter, number, indent, ticked, [found["text"].strip()])
        self._written.choices.append(choice)
        self._open = choice.text
        self._in_note = False


def _lost(place: Place, text: str) -> Finding:
    return Finding(
        rule="quiz.lost-line",
        place=place,
        message=f"「{shown(text)}」夹在题目里，看不出是题干、选项还是解析，观众看不到它。",
        remedy=f"是解析就写成：> 解析：{shown(text, 60)}；是另起的正文，就把行首的空格删掉。",
    )


def _nameless(place: Place, text: str) -> Finding:
    return Finding(
        rule="quiz.note-without-name",
        place=place,
        message=f"「{shown(text)}」没有写明是解析还是依据，观众看不到这段话。",
        remedy=f"在前面写上名称，例如：> 解析：{shown(text, 60)}",
    )


def _note_twice(place: Place, name: str) -> Finding:
    return Finding(
        rule="quiz.note-twice",
        place=place,
        message=f"这一题写了两次「{name}」，可能是下一题丢了题号，两题连在一起，观众会看糊涂。",
        remedy=f"是同一题就合成一行「> {name}：……」；"
        "是下一题就在它的题干前写上题号和题型，例如：2. 【单选】……",
    )
