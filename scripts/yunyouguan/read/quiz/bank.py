"""A whole file of questions, with or without 【题型】, answers where they stand or at the end."""

import re
from collections.abc import Iterator, Sequence

from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import ANSWER, EXPLANATION, WrittenQuestion
from yunyouguan.read.excerpt import shown
from yunyouguan.read.quiz.answer import judgement, letters_in
from yunyouguan.read.quiz.inferred import inferred_kind
from yunyouguan.read.quiz.key import KeyEntry, key_unmatched
from yunyouguan.read.quiz.kinds import kind_of
from yunyouguan.read.quiz.lines import NOTE, note_name, part_of, run_on, with_notes_apart
from yunyouguan.read.quiz.paper import Block, cut
from yunyouguan.read.quiz.sections import OPEN_KINDS
from yunyouguan.read.quiz.sorter import sort_out, take_apart
from yunyouguan.read.quiz.spans import Span, find_spans
from yunyouguan.read.quiz.strays import note_twice
from yunyouguan.read.text_file import Numbered

__all__ = ["Span", "find_spans", "read_bank"]

Asked = tuple[Block, WrittenQuestion]
_ANSWER_FIRST = re.compile(
    r"(?P<answer>[A-Ja-j\uff21-\uff2a]{1,10}|[√✓✔×✕✗✘]|正确|错误|对|错)(?:[\s。.，,；;：:]+(?P<rest>.*))?"
)

# 「A，B」, 「A 错，B 对」, 「A，应改为 B」: what follows the letter changes it, and is no reason.
_MORE_ANSWER = re.compile(
    r"(?![A-J](?:[、A-J]*|\s)[两三四]?选?项)[A-Ja-j\uff21-\uff2a](?![A-Za-z])"
    r"|错|误|不对|不是|或|和|及|与|应|改|[√✓✔×✕✗✘]"
)


def read_bank(lines: Sequence[Numbered], file: str) -> WrittenBank:
    """Every question taken apart; every line that is none, and every answer without one, is told.

    Args:
        lines: of the file, or of a part of it.
        file: as a Place names it.
    """
    paper = cut(lines, file)
    asked = [(block, _written(block, file)) for block in paper.blocks]
    findings = list(paper.findings)
    for entry, found in _matched(asked, paper.entries):
        if found is None:
            findings.append(key_unmatched(Place(file, entry.line), entry.number))
        else:
            _apply(entry, found, file)
    for _, written in asked:
        for one in (written, *written.parts):
            kind = kind_of(one.kind)
            told = one.kind or inferred_kind(one, is_part=one is not written)
            one.kind = kind.value if kind else told
    return WrittenBank(tuple(written for _, written in asked), tuple(findings))


def _written(block: Block, file: str) -> WrittenQuestion:
    if not block.is_raw:
        return take_apart(block.lines, file)
    number, head = block.lines[0]
    kind = "" if block.section in OPEN_KINDS else block.section
    if not kind and any(part_of(line, head) for _, line in block.lines[1:]):
        kind = QuestionKind.CASE.value
    return sort_out(WrittenQuestion(kind, number), block.stem, head, block.lines[1:], file)


def _matched(
    asked: Sequence[Asked], entries: Sequence[KeyEntry]
) -> Iterator[tuple[KeyEntry, WrittenQuestion | None]]:
    """Each answer with its question; none when there is no such number, or more than one."""
    by_number: dict[int, list[int]] = {}
    runs: list[int] = []
    for at, (block, _) in enumerate(asked):
        by_number.setdefault(block.number, []).append(at)
        before = asked[at - 1][0] if at else block
        begins_again = at and (block.group != before.group or block.number <= before.number)
        runs.append(runs[-1] + bool(begins_again) if runs else 0)
    told: dict[int, int] = {}
    for entry in entries:
        told[entry.since] = max(told.get(entry.since, 0), entry.run)
    for entry in entries:
        fits = [at for at in by_number.get(entry.number, []) if entry.since <= at < entry.until]
        if entry.section is not None:
            fits = [at for at in fits if asked[at][0].section == entry.section]
        elif len(fits) > 1:
            first, last = runs[entry.since], runs[entry.until - 1]
            is_even = told[entry.since] == last - first
            fits = [at for at in fits if is_even and runs[at] - first == entry.run]
        yield entry, asked[fits[0]][1] if len(fits) == 1 else None


def _apply(entry: KeyEntry, written: WrittenQuestion, file: str) -> None:
    """Writes down what the list says, as if it stood below the question."""
    place = Place(file, entry.line)
    pieces: list[list[str]] = [[]]
    for line in entry.text:
        for piece in with_notes_apart(line, is_note=True):
            if NOTE.match(piece):
                pieces.append([piece])
            else:
                pieces[-1].append(piece)
    if plain := run_on(pieces[0]):
        for name, part in _plain(plain, written, is_why=entry.is_why):
            _note(written, name, part, place)
    for one in map(run_on, pieces[1:]):
        if note := NOTE.match(one):
            _note(written, note_name(note["boxed"] or note["name"]), note["text"], place)


def _plain(text: str, written: WrittenQuestion, *, is_why: bool) -> Iterator[tuple[str, str]]:
    """What stands there without a name: the answer, and behind it why it is right."""
    if is_why:
        yield EXPLANATION, text
        return
    kind = kind_of(written.kind)
    is_chosen = bool(written.choices) or kind not in {None, QuestionKind.FILL, QuestionKind.OPEN}
    found = None if letters_in(text) else _ANSWER_FIRST.fullmatch(text)
    if found and _MORE_ANSWER.match(found["rest"] or ""):
        found = None
    if found and (is_chosen or not found["rest"]) and kind is not QuestionKind.FILL:
        yield ANSWER, found["answer"]
        if found["rest"]:
            yield EXPLANATION, found["rest"]
    else:
        yield ANSWER, text


def _note(written: WrittenQuestion, name: str, text: str, place: Place) -> None:
    """Two different answers are told; the same one again is no news."""
    known = run_on(written.notes.get(name, ()))
    if not known:
        written.notes[name] = [text]
    elif name == ANSWER and not _same(known, text):
        written.findings.append(_two_answers(place, known, text))
    elif name != ANSWER and known != text:
        written.findings.append(note_twice(place, name))


def _same(one: str, other: str) -> bool:
    """As letters, as a judgement, or to the letter."""
    if letters_in(one):
        return set(letters_in(one)) == set(letters_in(other))
    return judgement(one) == judgement(other) if judgement(one) else one.strip() == other.strip()


def _two_answers(place: Place, one: str, other: str) -> Finding:
    return Finding(
        rule="quiz.two-answers",
        place=place,
        message=f"题目里的答案是「{shown(one)}」，这里的答案是「{shown(other)}」，观众会学到错的。",
        remedy="核对法条，只留对的那一个，删掉另一处。",
    )
