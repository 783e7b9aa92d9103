"""A body is cut into prose and quizzes, line by line; nothing without 【…】 is ever touched."""

import re
from collections.abc import Iterator, Sequence

from yunyouguan.model.body import Body, Heading, Image, Link, Prose
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Question, Quiz
from yunyouguan.read.excerpt import shown
from yunyouguan.read.fences import fenced
from yunyouguan.read.prose import mentions
from yunyouguan.read.quiz.kinds import KINDS
from yunyouguan.read.quiz.misfits import no_kind
from yunyouguan.read.quiz.spans import find_spans
from yunyouguan.read.quiz.text import read_question
from yunyouguan.read.text_file import Numbered, Text

# What a question looks like when its number was lost, at the beginning of a line.
NO_NUMBER = re.compile(
    r"\s*(?:[-*+#]+\s+)?(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、]?\s*)?(?:\*\*)?【\s*(?P<kind>"
    + "|".join(KINDS)
    + r")题?\s*】(?P<rest>.*)"
)


def read_body(text: Text, first_line: int) -> tuple[Body, tuple[Finding, ...]]:
    """Everything below the header.

    Args:
        text: the whole file.
        first_line: number of the first line of the body.
    """
    lines = list(enumerate(text.lines[first_line - 1 :], first_line))
    is_code, findings = fenced(lines, text.file)
    spans = {span.first: span for span in find_spans(lines, text.file)}
    body = _Body(text.file)
    at = 0
    while at < len(lines):
        span = spans.get(at)
        if span and not span.is_raw:
            body.add_question(lines[span.first : span.last + 1])
            at = span.last + 1
            continue
        if span:
            body.add_finding(no_kind(span.place))
        body.add_line(lines[at], is_code=is_code[at])
        at += 1
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
            self._images += _pictures(question)

    def add_finding(self, finding: Finding) -> None:
        """What the cutting itself noticed."""
        self._findings.append(finding)

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


def _pictures(question: Question) -> Iterator[Image]:
    """Those of its own stem and of its parts', so that every rule over pictures holds."""
    for one in (question, *question.parts):
        for picture in one.pictures:
            yield Image(picture.target, picture.alt, picture.caption, picture.place)


def _no_number(place: Place, hit: re.Match[str]) -> Finding:
    return Finding(
        rule="quiz.no-number",
        place=place,
        message=f"「【{hit['kind']}】」前面没有题号，没有当作题目，答案会直接露在页面上。",
        remedy=f"行首写上数字和点：1. 【{hit['kind']}】{shown(hit['rest'], 60)}",
    )
