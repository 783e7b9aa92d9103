"""Questions out of Markdown pages written for mkdocs-quiz.

Source: mkdocs-quiz 1.7.1, ``parsing.py`` and ``plugin.py``.
"""

import re
from collections.abc import Iterator
from textwrap import dedent

from yunyouguan.exchange.feedback_notes import answer_note, notes_in
from yunyouguan.exchange.foreign_text import text_of
from yunyouguan.exchange.judged_words import judged
from yunyouguan.exchange.mkdocs_quiz_block import Block, MisplacedLineError, block_of
from yunyouguan.exchange.reading_findings import (
    MOST_CHOICES,
    broken,
    feedback_moved,
    picture_left,
    short,
    too_many_choices,
    wording_unfit,
)
from yunyouguan.exchange.rich_text import plain_lines
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import (
    ANSWER,
    EXPLANATION,
    WrittenChoice,
    WrittenQuestion,
)

START, END = "<quiz>", "</quiz>"
OLD = "<?quiz?>"
GAP = "＿＿＿＿"
LETTERS = "ABCDEFGHIJ"

# What the plugin itself matches, but for a bracket or a line end inside: 20,000 of ``[`` stall it.
_BLANK = re.compile(r"\[\[([^\[\]\n]+)\]\]")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})")
_LIKE_THIS = "照这样写：<quiz>，题目，「- [x] 对的选项」「- [ ] 错的选项」各占一行，</quiz>"


def read_mkdocs_quiz(text: str | bytes, file: str) -> WrittenBank:
    """Every ``<quiz>`` outside of a code block is a question or a finding.

    Args:
        file: as a Place names it.

    Raises:
        MuseumError: staff's; the file holds no text.
    """
    questions: list[WrittenQuestion] = []
    findings: list[Finding] = []
    for line, content in _quizzes(text_of(text, file)):
        place = Place(file, line)
        found, noticed = _question(content, place)
        findings += noticed
        if isinstance(found, Finding):
            findings.append(found)
        else:
            questions.append(found)
    return WrittenBank(tuple(questions), tuple(findings))


def is_mkdocs_quiz(data: bytes) -> bool:
    """Whether a page looks like one for mkdocs-quiz."""
    return START.encode() in data


def _quizzes(text: str) -> Iterator[tuple[int, str | None]]:
    """Line and content of each; no content when it is never closed, or in the old writing."""
    opened, held = 0, ""
    for number, line in _outside_code(text):
        rest = line
        if not opened and OLD in line:
            yield number, None
        while rest:
            if not opened:
                _, begun, rest = rest.partition(START)
                opened = number if begun else 0
                continue
            inside, closed, rest = rest.partition(END)
            held += inside
            if closed:
                yield opened, held
                opened, held = 0, ""
        held += "\n" if opened else ""
    if opened:
        yield opened, None


def _outside_code(text: str) -> Iterator[tuple[int, str]]:
    """Numbered lines but those of code blocks, unless the code stands in a question."""
    fence, is_asking = "", False
    for number, line in enumerate(text.split("\n"), 1):
        mark = None if is_asking else _FENCE.match(line)
        if mark and fence in {"", mark[1][0]}:
            fence = "" if fence else mark[1][0]
        elif not fence:
            last = max(line.rfind(START), line.rfind(END))
            is_asking = line.startswith(START, last) if last >= 0 else is_asking
            yield number, line


def _question(content: str | None, place: Place) -> tuple[WrittenQuestion | Finding, list[Finding]]:
    if content is None:
        return broken(place, "这里的 <quiz> 没有写完，或者用的是旧写法 <?quiz?>", _LIKE_THIS), []
    content = dedent(content)
    try:
        block = block_of(content.split("\n"), has_blanks=bool(_BLANK.search(content)))
    except MisplacedLineError as trouble:
        what = f"「{short(str(trouble))}」这一行不合 mkdocs-quiz 的写法"
        return broken(place, what, _LIKE_THIS), []
    told, explained = plain_lines(block.stem, "markdown"), plain_lines(block.content, "markdown")
    written = WrittenQuestion("", place.line, told.lines, notes=notes_in(explained.lines))
    if not told.lines:
        return broken(place, "有一题没有题干", _LIKE_THIS), []
    findings: list[Finding] = []
    if told.has_picture or explained.has_picture:
        findings.append(picture_left(place, " ".join(told.lines)))
    blanks = _BLANK.findall(block.stem)
    fault = _fill(written, blanks, place) if blanks else _choose(written, block, place, findings)
    return fault or written, findings


def _fill(written: WrittenQuestion, blanks: list[str], place: Place) -> Finding | None:
    written.kind = QuestionKind.FILL
    note = answer_note([word.strip()] for word in blanks)
    stem = " ".join(written.stem)
    if not note:
        return wording_unfit(place, stem, "、".join(blanks))
    written.stem = [_BLANK.sub(GAP, line) for line in written.stem]
    written.notes[ANSWER] = [note]
    return None


def _choose(
    written: WrittenQuestion, block: Block, place: Place, findings: list[Finding]
) -> Finding | None:
    stem = " ".join(written.stem)
    right = [one.is_right for one in block.answers]
    if not any(right):
        return broken(place, f"「{short(stem)}」没有写明哪个是对的", "在对的选项前面写 - [x]")
    if len(right) > MOST_CHOICES:
        return too_many_choices(place, stem, len(right))
    texts = [plain_lines(one.text, "markdown").lines for one in block.answers]
    said = [plain_lines(one.feedback, "markdown").lines for one in block.answers]
    truths = judged([" ".join(lines) for lines in texts]) if right.count(True) == 1 else ()
    if truths:
        written.kind = QuestionKind.JUDGE
        written.notes[ANSWER] = [truths[right.index(True)]]
        if any(said):
            told = [line for lines in said for line in lines]
            written.notes[EXPLANATION] = [*written.notes.get(EXPLANATION, []), *told]
            findings.append(feedback_moved(place, stem))
        return None
    written.kind = QuestionKind.MULTIPLE if right.count(True) > 1 else QuestionKind.SINGLE
    for letter, is_right, lines, told in zip(LETTERS, right, texts, said, strict=False):
        written.choices.append(
            WrittenChoice(letter, place.line, is_ticked=is_right, text=lines, feedback=told)
        )
    return None
