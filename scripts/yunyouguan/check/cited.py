"""Walks through everything that staff write in Chinese and holds its citations to the table."""

from collections.abc import Iterator
from datetime import date

from yunyouguan.check.calendars import sheet_of_calendar
from yunyouguan.check.citations import Reader
from yunyouguan.check.page import Sheet, sheet_of, text_of, words_of
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum


def citations(museum: Museum, today: date) -> Iterator[Finding]:
    """What is wrong with any citation, page by page; nothing when there is no table."""
    if museum.laws is None:
        return
    reader = Reader(museum.laws, today)
    for sheet, reviewed in sheets(museum):
        yield from reader.findings(sheet, reviewed)


def sheets(museum: Museum) -> Iterator[tuple[Sheet, str]]:
    """Everything written, with the day on which somebody last read it against the law."""
    yield sheet_of(museum), ""
    for hall in museum.halls:
        yield text_of(hall).everything, ""
    for exhibit in museum.exhibits:
        yield text_of(exhibit).everything, exhibit.card.reviewed
        for recording in exhibit.recordings:
            yield words_of(recording), exhibit.card.reviewed
    for way in (*museum.paths, *museum.tours):
        yield text_of(way).everything, way.card.reviewed
    if museum.glossary:
        yield text_of(museum.glossary).everything, museum.glossary.card.reviewed
    for calendar in museum.calendars:
        yield sheet_of_calendar(calendar), calendar.card.reviewed


MUSEUM_RULES = (citations,)
