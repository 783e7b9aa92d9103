"""Walks through everything that staff write in Chinese and holds its citations to the table."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from yunyouguan.check.calendars import sheet_of_calendar
from yunyouguan.check.citations import Reader, table_date
from yunyouguan.check.page import Sheet, sheet_of, text_of, words_of
from yunyouguan.model.body import Body, Prose
from yunyouguan.model.citation import Citation
from yunyouguan.model.citing.verdict import Judged, Verdict
from yunyouguan.model.event import Calendar
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.tour import Tour

Mark = tuple[int, str]
"""A line of a file, and the stem of the question that begins there; empty for prose."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Something written, and what its page says of itself.

    Attributes:
        reviewed: the day on which somebody last read it against the law; empty when nobody said.
        is_shown: visitors see it.
        marks: where its questions and its prose begin, in the order of the file.
    """

    sheet: Sheet
    title: str
    reviewed: str = ""
    is_shown: bool = True
    marks: tuple[Mark, ...] = ()

    def question_at(self, line: int) -> str:
        """The stem of the question that holds the line; empty when none does."""
        at = bisect_right(self.marks, line, key=itemgetter(0))
        return self.marks[at - 1][1] if at else ""


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation of the museum, with its verdict and where it stands."""

    citation: Citation
    judged: Judged
    place: Place
    writing: Writing

    @property
    def question(self) -> str:
        """The stem of the question that it stands in; empty when it stands in none."""
        return self.writing.question_at(self.place.line)


def citations(museum: Museum, today: date) -> Iterator[Finding]:
    """What is wrong with any citation, page by page; nothing when there is no table."""
    if museum.laws is None:
        return
    reader = Reader(museum.laws, today)
    for one in writings(museum):
        yield from reader.findings(one.sheet, one.reviewed)


def cited_laws(museum: Museum, today: date) -> Iterator[Cited]:
    """Every citation of a law, right or wrong, page by page; nothing when there is no table.

    A book between 《》 is no law, as for the rules.
    """
    if museum.laws is None:
        return
    reader = Reader(museum.laws, today)
    for one in writings(museum):
        for citation, judged in reader.judged(one.sheet.text, one.reviewed):
            if citation.at is not None or judged.verdict is not Verdict.UNKNOWN:
                yield Cited(citation, judged, one.sheet.place_at(citation.start), one)


def writings(museum: Museum) -> Iterator[Writing]:
    """Everything written, in the order of the walk."""
    yield Writing(sheet_of(museum), museum.card.name)
    for hall in museum.halls:
        yield Writing(text_of(hall).everything, hall.card.title, marks=_marks(hall.body))
    for exhibit in museum.exhibits:
        yield _page(exhibit)
        for recording in exhibit.recordings:
            card = exhibit.card
            yield Writing(words_of(recording), card.title, card.reviewed, exhibit.is_published)
    ways: tuple[LearningPath | Tour, ...] = (*museum.paths, *museum.tours)
    for way in ways:
        yield _page(way)
    if museum.glossary:
        yield _page(museum.glossary)
    for calendar in museum.calendars:
        yield _calendar(calendar)


def _page(page: Exhibit | LearningPath | Tour | Glossary) -> Writing:
    card = page.card
    sheet, marks = text_of(page).everything, _marks(page.body)
    return Writing(sheet, card.title, card.reviewed, page.is_published, marks)


def _calendar(calendar: Calendar) -> Writing:
    card, sheet = calendar.card, sheet_of_calendar(calendar)
    year = f"{calendar.year}年" if calendar.year else "每年都有的日子"
    return Writing(sheet, card.title or year, card.reviewed, calendar.is_published)


def _marks(body: Body) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    for part in body.parts:
        if isinstance(part, Prose):
            marks.append((part.place.line, ""))
        else:
            marks += ((one.place.line, one.stem) for one in part.questions)
    return tuple(marks)


MUSEUM_RULES = (citations, table_date)
