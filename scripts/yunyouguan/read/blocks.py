"""A body is cut into prose and quizzes, line by line; nothing without 【…】 is ever touched."""

import re
from collections.abc import Sequence

from yunyouguan.model.body import Body, Heading, Image, Link, Prose
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Question, QuestionKind, Quiz
from yunyouguan.read.excerpt import shown
from yunyouguan.read.prose import mentions
from yunyouguan.read.quiz_lines import CHOICE, NOTE, QUESTION, QUOTE, Numbered
from yunyouguan.read.quiz_text import read_question
from yunyouguan.read.text_file import Text

CODE_FENCE = re.compile(r"\s{0,3}(?P<marks>`{3,}|~{3,})(?P<rest>.*)")
HEADING_START = re.compile(r"#{1,6}[^#]")
NUMBERED_ITEM = re.compile(r"\d{1,3}\s*[.．、)）]")
# What a question looks like when its number was lost, at the beginning of a line.
NO_NUMBER = re.compile(
    r"\s*(?:[-*+#]+\s+)?(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、]?\s*)?(?:\*\*)?【\s*(?P<kind>"
    + "|".join(QuestionKind)
    + r")题?\s*】(?P<rest>.*)"
)


def read_body(text: Text, first_line: int) -> tuple[Body, tuple[Finding, ...]]:
    """Everything below the header.

    Args:
        text: the whole file.
        first_line: number of the first line of the body.
    """
    lines = list(enumerate(text.lines[first_line - 1 :], first_line))
    is_code, findings = _code(lines, text.file)
    body = _Body(text.file)
    at = 0
    while at < len(lines):
        if is_code[at] or not QUESTION.match(lines[at][1]):
            body.add_line(lines[at], is_code=is_code[at])
            at += 1
            continue
        end = _end_of_question(lines, is_code, at)
        body.add_question(lines[at:end])
        at = end
    made, found = body.finish()
    return made, (*findings, *found)


class _Body:
    """Collects lines until something else begins."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._parts: list[Prose | Quiz] = []
        self._prose: list[Numbered] = []
        self._plain: list[Numbered] = []
        self._questions: list[Question] = []
        self._quiz_line = 0
        self._headings: list[Heading] = []
        self._images: list[Image] = []
        self._links: list[Link] = []
        self._findings: list[Finding] = []

    def add_line(self, line: Numbered, *, is_code: bool) -> None:
        """One line of prose; code is shown, but mentions nothing."""
        if line[1].strip():
            self._close_quiz()
        self._prose.append(line)
        if not is_code:
            self._plain.append(line)
            if "【" in line[1] and (hit := NO_NUMBER.match(line[1])):
                self._findings.append(_no_number(Place(self._file, line[0]), hit))

    def add_question(self, lines: Sequence[Numbered]) -> None:
        """One question; several with only blank lines between are one quiz."""
        self._close_prose()
        self._quiz_line = self._quiz_line or lines[0][0]
        question, findings = read_question(lines, self._file)
        self._findings += findings
        if question:
            self._questions.append(question)

    def finish(self) -> tuple[Body, tuple[Finding, ...]]:
        """Closes what is open."""
        self._close_quiz()
        self._close_prose()
        body = Body(
            tuple(self._parts), tuple(self._headings), tuple(self._images), tuple(self._links)
        )
        return body, tuple(self._findings)

    def _close_quiz(self) -> None:
        if self._questions:
            place = Place(self._file, self._quiz_line)
            self._parts.append(Quiz(tuple(self._questions), place))
            self._questions = []
        self._quiz_line = 0

    def _close_prose(self) -> None:
        written = [at for at, (_, line) in enumerate(self._prose) if line.strip()]
        if written:
            kept = self._prose[written[0] : written[-1] + 1]
            markdown = "\n".join(line for _, line in kept)
            self._parts.append(Prose(markdown, Place(self._file, kept[0][0])))
            found = mentions(self._plain, self._file)
            self._headings += found.headings
            self._images += found.images
            self._links += found.links
            self._findings += found.findings
        self._prose, self._plain = [], []


def _code(lines: Sequence[Numbered], file: str) -> tuple[list[bool], tuple[Finding, ...]]:
    """For every line, whether it belongs to fenced code, the fences too."""
    is_code: list[bool] = []
    fence, opened = "", 0
    for number, line in lines:
        hit = CODE_FENCE.fullmatch(line) if "```" in line or "~~~" in line else None
        if not fence:
            if hit and "`" not in hit["rest"]:
                fence, opened = hit["marks"], number
            is_code.append(bool(fence))
        else:
            is_code.append(True)
            if hit and hit["marks"].startswith(fence) and not hit["rest"].strip():
                fence = ""
    if fence:
        return is_code, (_open_fence(Place(file, opened), fence),)
    return is_code, ()


def _end_of_question(lines: Sequence[Numbered], is_code: Sequence[bool], start: int) -> int:
    """Index of the first line that is no part of the question that begins at ``start``."""
    after_blank, has_note = False, False
    for at in range(start + 1, len(lines)):
        line = lines[at][1]
        text = line.strip()
        if not text:
            after_blank = True
            continue
        if is_code[at] or QUESTION.match(line) or HEADING_START.match(line):
            return at
        quote = QUOTE.match(text)
        note = NOTE.match(text[quote.end() :] if quote else text)
        # At the margin and below a blank line, 法条 opens the law box of the page.
        is_note = note is not None and not (after_blank and note["name"] == "法条")
        if line == line.lstrip() and not is_note and _stands_alone(text, after_blank, has_note):
            return at
        has_note = has_note or note is not None
        after_blank = False
    return len(lines)


def _stands_alone(text: str, after_blank: bool, has_note: bool) -> bool:  # noqa: FBT001
    """Whether a line without indentation and without a note's name begins something else."""
    if NUMBERED_ITEM.match(text):
        return True
    if CHOICE.fullmatch(text):
        return False
    if text.startswith(("- ", "* ", "+ ")):
        return has_note
    return after_blank


def _no_number(place: Place, hit: re.Match[str]) -> Finding:
    return Finding(
        rule="quiz.no-number",
        place=place,
        message=f"「【{hit['kind']}】」前面没有题号，没有当作题目，答案会直接露在页面上。",
        remedy=f"行首写上数字和点：1. 【{hit['kind']}】{shown(hit['rest'], 60)}",
    )


def _open_fence(place: Place, fence: str) -> Finding:
    return Finding(
        rule="text.fence-not-closed",
        place=place,
        message=f"「{fence}」只有开头没有结尾，后面的正文和题目都变成了原样文字，观众看不成。",
        remedy=f"在原样文字的末尾加一行：{fence}；不需要就删掉这一行。",
    )
