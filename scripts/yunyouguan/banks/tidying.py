"""Questions of a page are rewritten in the one way of the museum; every other byte stays."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.banks import words as say
from yunyouguan.banks.same_letters import loses_letters
from yunyouguan.banks.sameness import placeless
from yunyouguan.check.run import has_errors
from yunyouguan.exchange.kept_lines import kept_lines, usual_end
from yunyouguan.exchange.tiku import question_lines
from yunyouguan.intake.changed_file import change_file
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.exhibit import ExhibitCard
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Question
from yunyouguan.read.fields import known_keys
from yunyouguan.read.front_matter import read_header
from yunyouguan.read.quiz.bank import Span, find_spans, read_bank
from yunyouguan.read.quiz.text import read_question, understood
from yunyouguan.read.text_file import Numbered, Text

UTF8_MARK = b"\xef\xbb\xbf"
_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class Tidied:
    """What became of a page.

    Attributes:
        content: of the file; as it was when nothing was to do.
        count: of blocks that changed.
        findings: of blocks that were left as they are.
    """

    content: bytes
    count: int = 0
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class TidiedPage:
    """A page on the disk.

    Attributes:
        file: as a Place names it.
        count: of blocks that changed, or would.
    """

    file: str
    count: int
    findings: tuple[Finding, ...]

    @property
    def has_errors(self) -> bool:
        """Something in it could not be read, and was left."""
        return has_errors(self.findings)


def tidy_museum(
    root: Path, files: Sequence[Path] = (), *, only_tell: bool = False
) -> tuple[TidiedPage, ...]:
    """Every page with what became of it, in order.

    Args:
        root: the museum's folder.
        files: none are all exhibits of the museum.
        only_tell: nothing is written.

    Raises:
        MuseumError: the disk refuses, or somebody changed a file meanwhile.
        OSError: a file cannot be read.
    """
    pages = []
    for path in files or sorted((root / "exhibits").glob("*/*/index.md")):
        inside = path.resolve()
        file = inside.relative_to(root).as_posix() if inside.is_relative_to(root) else str(path)
        before = path.read_bytes()
        tidied = tidy(before, file)
        if tidied.count and not only_tell:
            change_file(path, before, tidied.content)
        pages.append(TidiedPage(file, tidied.count, tidied.findings))
    return tuple(pages)


def tidy(before: bytes, file: str) -> Tidied:
    """Twice gives the same as once."""
    mark = UTF8_MARK if before.startswith(UTF8_MARK) else b""
    try:
        text = before.removeprefix(UTF8_MARK).decode("utf-8")
    except UnicodeDecodeError:
        return Tidied(before, 0, (say.not_utf8(Place(file)),))
    lines = kept_lines(text)
    whole = Text(file, tuple(line.rstrip("\r\n") for line in lines))
    first = read_header(whole, known_keys(ExhibitCard)).body_line
    body = tuple(enumerate(whole.lines[first - 1 :], first))
    spans = find_spans(body, file)
    page = _Page(lines, _Reader(body, spans, file), file)
    for span in reversed(spans):
        page.tidy_block(body[span.first : span.last + 1], is_raw=span.is_raw)
    after = "".join(page.lines)
    if after != text and not page.is_as_wanted(after, first):
        return Tidied(before, 0, (say.would_change(Place(file)),))
    return Tidied(mark + after.encode(), page.count, tuple(reversed(page.findings)))


class _Reader:
    """Reads the questions of a body, those without 【题型】 only when nothing else says more."""

    def __init__(self, body: Sequence[Numbered], spans: Sequence[Span], file: str) -> None:
        self._file = file
        # A head above it, such as 多选题, or a list of answers at the end may say more.
        bank = read_bank(body, file) if any(span.is_raw for span in spans) else WrittenBank()
        self._among = {one.line: one for one in bank.questions}

    def read(
        self, block: Sequence[Numbered], *, is_raw: bool
    ) -> tuple[Question | None, tuple[Finding, ...]]:
        """None, and why, when it could be read in two ways."""
        if not is_raw:
            return read_question(block, self._file)
        unsure = (say.would_change(Place(self._file, block[0][0])),)
        alone, among = read_bank(block, self._file), self._among.get(block[0][0])
        if len(alone.questions) != 1 or among is None or alone.findings:
            return None, alone.findings or unsure
        read = understood(alone.questions[0], self._file)
        return read if read == understood(among, self._file) else (None, unsure)


class _Page:
    """Takes blocks from the last to the first, so that the numbers of lines above stay true."""

    def __init__(self, lines: list[str], reader: _Reader, file: str) -> None:
        self.lines = lines
        self.count = 0
        self.findings: list[Finding] = []
        self._end = usual_end(lines)
        self._reader = reader
        self._file = file
        self._wanted: list[Question] = []

    def tidy_block(self, block: Sequence[Numbered], *, is_raw: bool) -> None:
        """Rewrites one question, or leaves it as it is and says why."""
        question, found = self._reader.read(block, is_raw=is_raw)
        if question:
            self._wanted.append(placeless(question))
        # What is no error, such as choices on one line that were told apart, is mended by this.
        self.findings += reversed(found)
        if question is None or has_errors(found):
            return
        number = _NUMBER.search(block[0][1])
        fresh = question_lines(question, int(number[0]) if number else 1)
        again, faults = read_question(list(enumerate(fresh, 1)), self._file)
        was = " ".join(line for _, line in block)
        is_same = again and not has_errors(faults) and placeless(again) == placeless(question)
        if not is_same or loses_letters(was, " ".join(fresh)):
            self.findings.append(say.would_change(Place(self._file, block[0][0])))
        else:
            self._put(block[0][0] - 1, block[-1][0], fresh)

    def is_as_wanted(self, after: str, first: int) -> bool:
        """The page is read as a whole again: no question took from its neighbour.

        Args:
            first: number of the first line of the body.
        """
        lines = [line.rstrip("\r\n") for line in kept_lines(after)]
        body = tuple(enumerate(lines[first - 1 :], first))
        spans = find_spans(body, self._file)
        reader = _Reader(body, spans, self._file)
        read = (
            reader.read(body[span.first : span.last + 1], is_raw=span.is_raw)[0] for span in spans
        )
        return [placeless(one) for one in read if one] == self._wanted[::-1]

    def _put(self, start: int, stop: int, fresh: Sequence[str]) -> None:
        """In the place of some lines, with a blank line on either side."""
        above = [""] if start and self.lines[start - 1].strip() else []
        below = [""] if stop < len(self.lines) and self.lines[stop].strip() else []
        written = [line + self._end for line in (*above, *fresh, *below)]
        if stop == len(self.lines) and not self.lines[-1].endswith(("\n", "\r")):
            written[-1] = written[-1].rstrip("\r\n")
        if written != self.lines[start:stop]:
            self.lines[start:stop] = written
            self.count += 1
