"""Questions of a file go into an exhibit: all of them or none, and nothing else moves."""

from dataclasses import dataclass
from pathlib import Path

from yunyouguan.banks import words as say
from yunyouguan.banks.incoming import Bank, blocking
from yunyouguan.banks.sameness import placeless
from yunyouguan.exchange.practice_section import with_questions
from yunyouguan.exchange.tiku import question_lines
from yunyouguan.intake.changed_file import change_file
from yunyouguan.model.body import Body
from yunyouguan.model.exhibit import Exhibit, ExhibitCard
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Question
from yunyouguan.read.blocks import read_body
from yunyouguan.read.fields import known_keys
from yunyouguan.read.front_matter import read_header
from yunyouguan.read.text_file import Text

UTF8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Addition:
    """What became of it.

    Attributes:
        file: of the exhibit; empty when the questions cannot go in.
        reasons: why they cannot.
        is_written: False when it was only tried.
    """

    file: str = ""
    reasons: tuple[Finding, ...] = ()
    is_written: bool = False


def add_to_exhibit(
    bank: Bank, root: Path, museum: Museum | None, address: str, *, only_try: bool = False
) -> Addition:
    """Canonical 题库体 below 「## 练一练」, after what stands there.

    Args:
        root: the museum's folder.
        address: ``展厅/展品``, the names of the folders.
        only_try: everything is done but the writing.

    Raises:
        MuseumError: the disk refuses, or somebody changed the file meanwhile.
    """
    exhibit = exhibit_at(museum, address)
    if exhibit is None:
        there = (root / "exhibits" / address / "index.md").exists()
        tell = say.exhibit_unread if there else say.no_such_exhibit
        return Addition(reasons=(tell(address.strip("/")),))
    if reasons := blocking(bank.all_findings, published=exhibit.is_published):
        return Addition(reasons=reasons)
    file = exhibit.place.file
    before = (root / file).read_bytes()
    try:
        text = before.removeprefix(UTF8_MARK).decode("utf-8")
    except UnicodeDecodeError:
        return Addition(reasons=(say.not_utf8(Place(file)),))
    after = with_questions(
        text, len(bank.questions), lambda at, number: question_lines(bank.questions[at], number)
    )
    if wrong := _read_differently(bank, _body(text, file), _body(after, file)):
        return Addition(reasons=wrong)
    mark = UTF8_MARK if before.startswith(UTF8_MARK) else b""
    if not only_try:
        change_file(root / file, before, mark + after.encode())
    return Addition(file, is_written=not only_try)


def exhibit_at(museum: Museum | None, address: str) -> Exhibit | None:
    """The exhibit in ``展厅/展品``."""
    known = museum.exhibits if museum else ()
    return next((one for one in known if one.address.strip("/") == address.strip("/")), None)


def _body(text: str, file: str) -> Body:
    whole = Text(file, tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))
    body, _ = read_body(whole, read_header(whole, known_keys(ExhibitCard)).body_line)
    return body


def _asked(body: Body) -> list[Question]:
    return [question for quiz in body.quizzes for question in quiz.questions]


def _read_differently(bank: Bank, before: Body, after: Body) -> tuple[Finding, ...]:
    """The page is read again before it is written: what was there, and what came, is there."""
    old = {placeless(one) for one in _asked(before)}
    now = [placeless(one) for one in _asked(after)]
    wanted = [placeless(one) for one in bank.questions]
    if [one for one in now if one not in old] == wanted and old <= set(now):
        return ()
    missing = [one for one in bank.questions if placeless(one) not in now]
    return tuple(say.cannot_be_written(one) for one in missing or bank.questions[:1])
