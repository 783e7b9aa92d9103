"""A paper is cut into its questions and its lists of answers, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import ANSWER
from yunyouguan.read.excerpt import shown
from yunyouguan.read.fences import fenced
from yunyouguan.read.quiz.key import KeyEntry, entries_of, is_list, key_count
from yunyouguan.read.quiz.kinds import kind_of
from yunyouguan.read.quiz.lines import CHOICE, NOTE, QUESTION, QUOTE, STEP, note_name
from yunyouguan.read.quiz.sections import NUMBER, key_of, looks_asked, section_of
from yunyouguan.read.quiz.spans import find_spans
from yunyouguan.read.text_file import Numbered


@dataclass(slots=True)
class Block:
    """The lines of one question.

    Attributes:
        stem: what of the first line is asked; only for one without 【题型】.
        group: how many heads stand above it.
        section: the last of them; empty without one.
        is_raw: without 【题型】.
    """

    number: int
    stem: str
    lines: list[Numbered]
    group: int
    section: str
    is_raw: bool


@dataclass(slots=True)
class Paper:
    """What a file of questions is made of, in the order of its lines."""

    blocks: list[Block] = field(default_factory=list)
    entries: list[KeyEntry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def cut(lines: Sequence[Numbered], file: str) -> Paper:
    """Every line belongs to a question, to a list of answers, to a head, or is told."""
    cutter = _Cutter(lines, file)
    spans = {span.first: span for span in find_spans(lines, file) if not span.is_raw}
    is_code, _ = fenced(lines, file)
    at = 0
    while at < len(lines):
        span = spans.get(at)
        if span and not cutter.is_entry(lines[at][1]):
            cutter.take_written(lines[span.first : span.last + 1])
            at = span.last
        elif is_code[at]:
            cutter.leave_out(at)
        elif lines[at][1].strip():
            cutter.take(at)
        else:
            cutter.pause(at)
        at += 1
    return cutter.paper


class _Cutter:
    """Remembers the head, the open question and whether a list of answers has begun."""

    def __init__(self, lines: Sequence[Numbered], file: str) -> None:
        self.paper = Paper()
        self._lines = lines
        self._file = file
        self._group = 0
        self._section = ""
        self._seen: set[str] = set()
        self._block: Block | None = None
        self._key: tuple[bool, bool] | None = None
        self._key_section: str | None = None
        self._since = self._until = 0
        self._run = self._last = 0
        self._after_blank = False
        self._in_note = False
        self._count = 0

    def pause(self, at: int) -> None:
        """A blank line."""
        self._after_blank = True
        if self._block:
            self._block.lines.append(self._lines[at])

    def is_entry(self, line: str) -> bool:
        """``1.【答案】A`` in a list of answers, which looks like a question."""
        found = QUESTION.match(line)
        return bool(self._key and found and NOTE.match(f"【{found['kind'].strip()}】"))

    def take_written(self, lines: Sequence[Numbered]) -> None:
        """A question with 【题型】."""
        found = NUMBER.match(lines[0][1].strip())
        number = int(found["plain"]) if found and found["plain"] else 0
        self._key = None
        self._block = Block(number, "", list(lines), self._group, self._section, is_raw=False)
        self.paper.blocks.append(self._block)
        self._seen.add(self._section)
        self._block = None

    def leave_out(self, at: int) -> None:
        """A line that is no part of any question."""
        number, line = self._lines[at]
        self._block = None
        if line.strip():
            self.paper.findings.append(_outside(Place(self._file, number), line))

    def take(self, at: int) -> None:
        """A line with words."""
        line = self._lines[at][1]
        following = next((one.strip() for _, one in self._lines[at + 1 :][:9] if one.strip()), "")
        if key := key_of(line, following):
            self._begin_key(key)
        elif section := section_of(line):
            self._begin_section(section)
        elif self._key:
            self._take_entry(at)
        elif not self._takes_list(at) and not self._begins_question(at):
            self._go_on(at)
        self._after_blank = False

    def _begin_key(self, key: tuple[bool, bool]) -> None:
        """A list is about the questions since the list before it."""
        self._key, self._key_section, self._block = key, None, None
        self._run = self._last = 0
        if len(self.paper.blocks) > self._until:
            self._since, self._until = self._until, len(self.paper.blocks)

    def _begin_section(self, section: str) -> None:
        self._block = None
        if self._key and section in self._seen:
            self._key_section, self._run, self._last = section, 0, 0
            return
        self._key = None
        self._group += 1
        self._section = section

    def _takes_list(self, at: int) -> bool:
        """``答案：1-5 ABCDE`` is a list, and no answer of the question above it."""
        number, line = self._lines[at]
        note = NOTE.match(QUOTE.sub("", line.strip(), count=1))
        if note is None or note_name(note["boxed"] or note["name"]) != ANSWER:
            return False
        if not is_list(note["text"]) or kind_of(self._section) is QuestionKind.ORDER:
            return False
        self._begin_key((True, False))
        self._add_entries(number, note["text"])
        return True

    def _take_entry(self, at: int) -> None:
        number, line = self._lines[at]
        if not self._add_entries(number, line) and self.paper.entries:
            self.paper.entries[-1].text.append(line.strip())

    def _add_entries(self, number: int, line: str) -> bool:
        """Whether the line was one of the list's."""
        try:
            entries = entries_of(line)
        except ValueError:
            self.paper.findings.append(key_count(Place(self._file, number), line))
            return True
        is_why = bool(self._key and not self._key[0])
        for count, text in entries:
            self._run += bool(self._last and count <= self._last)
            self._last = count
            entry = KeyEntry(count, number, [text], is_why, self._key_section, self._run)
            entry.since, entry.until = self._since, self._until
            self.paper.entries.append(entry)
        return bool(entries)

    def _begins_question(self, at: int) -> bool:
        number, line = self._lines[at]
        found = NUMBER.fullmatch(line.strip())
        if found is None or (found["boxed"] and self._is_plainly_numbered()):
            return False
        count = int(found["plain"] or found["boxed"])
        if self._is_own_list(at, count, found["stem"]):
            self._count = count
            return False
        self._block = Block(
            count, found["stem"].strip(), [(number, line)], self._group, self._section, is_raw=True
        )
        self.paper.blocks.append(self._block)
        self._seen.add(self._section)
        self._in_note, self._count = False, 0
        return True

    def _is_plainly_numbered(self) -> bool:
        """Below ``1.`` a line with ``（1）`` is a part or a point of it."""
        head = NUMBER.match(self._block.lines[0][1].strip()) if self._block else None
        return bool(head and head["plain"])

    def _is_own_list(self, at: int, count: int, stem: str) -> bool:
        """A list inside an explanation, a story or a 排序 counts for itself from 1."""
        if self._block is None or looks_asked(stem, self._lines[at + 1 : at + 9]):
            return False
        is_order = kind_of(self._section) is QuestionKind.ORDER
        goes_on = count == self._count + 1
        return (self._in_note or is_order) and goes_on

    def _go_on(self, at: int) -> None:
        """More of the open question, unless something else begins below a blank line."""
        number, line = self._lines[at]
        text = line.strip()
        content = QUOTE.sub("", text, count=1)
        note = NOTE.match(content)
        is_piece = bool(note or content != text or CHOICE.fullmatch(text) or STEP.match(text))
        is_story = kind_of(self._section) is QuestionKind.CASE
        is_below = line != line.lstrip() or is_story or not self._after_blank
        if self._block is None or not (is_piece or is_below):
            self.leave_out(at)
            return
        if CHOICE.fullmatch(text):
            self._in_note = False
        elif note:
            self._in_note = True
            self._count = 1 if note["text"].startswith(("1.", "1、", "1．", "（1）", "①")) else 0
        self._block.lines.append((number, line))


def _outside(place: Place, text: str) -> Finding:
    return Finding(
        rule="quiz.line-outside",
        place=place,
        message=f"「{shown(text)}」不属于哪一道题，没有读进来。",
        remedy="是标题或说明就不用管；是题目就在前面写上题号，例如：1. 【单选】……（ C ）",
    )
