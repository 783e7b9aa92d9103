"""A law whose text the museum holds is known, also when the table of laws does not name it."""

from dataclasses import replace
from datetime import date

from yunyouguan.model.law_text import Law, LawText
from yunyouguan.model.statute import LawTable, Statute


def with_texts(table: LawTable, laws: tuple[Law, ...]) -> LawTable:
    """The table with a row for each law that stands in the museum alone, as its text counts it.

    A town's own regulation is in no national table.
    """
    new = [_statute(one.current) for one in laws if not table.versions(one.current.card.name)]
    return replace(table, statutes=(*table.statutes, *new)) if new else table


def _statute(text: LawText) -> Statute:
    articles = text.articles.values()
    return Statute(
        title=text.card.name,
        names=(),
        articles=max((one.number for one in articles), default=0),
        effective=_day(text.card.effective),
        inserted=frozenset(one.key for one in articles if one.extra),
        shapes={
            one.key: tuple(len(paragraph.items) for paragraph in one.paragraphs) for one in articles
        },
    )


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
