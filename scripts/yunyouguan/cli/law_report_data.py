"""The report on the law as programs read it."""

from collections.abc import Iterable

from yunyouguan.check.cited import Cited
from yunyouguan.check.report import as_data
from yunyouguan.cli.law_words import as_record
from yunyouguan.law_report import Coming, LawCount, LawReport

Record = dict[str, object]


def of_report(report: LawReport) -> Record:
    """Every citation once, under ``citations``; the other lists count into it, from 0."""
    at = {id(one): number for number, one in enumerate(report.cited)}

    def numbers(cited: Iterable[Cited]) -> list[int]:
        return [at[id(one)] for one in cited]

    def law(one: LawCount) -> Record:
        title = one.statute.title if one.statute else None
        return {"name": one.name, "title": title, "citations": numbers(one.cited)}

    def coming(one: Coming) -> Record:
        return {"name": one.law.name, "day": one.day.isoformat(), "ends": one.becomes is None,
                "citations": numbers(one.law.cited)}  # fmt: skip

    return {
        "has_work": report.has_work,
        "museum": report.museum,
        "day": report.today.isoformat(),
        "table": {
            "as_of": report.table.as_of.isoformat(),
            "days": (report.today - report.table.as_of).days,
            "is_old": report.is_old,
            "source": report.table.source,
        },
        "unread": as_data(report.unread),
        "repealed": numbers(report.repealed),
        "wrong": numbers(report.wrong),
        "changed_after_review": numbers(report.changed),
        "not_yet_in_force": numbers(report.not_yet),
        "coming": [coming(one) for one in report.coming],
        "unknown": numbers(report.unknown),
        "never_reviewed": numbers(report.undated),
        "laws": [law(one) for one in report.laws],
        "topics": [
            {"topic": one.topic, "exhibits": list(one.exhibits), "citations": one.citations,
             "laws": list(one.laws)}
            for one in report.topics
        ],
        "citations": [_cited(one) for one in report.cited],
    }  # fmt: skip


def _cited(one: Cited) -> Record:
    record = as_record(one.citation, one.judged, one.place.line)
    since = one.judged.since
    return {
        "file": one.place.file, **record,
        "since": since.isoformat() if since else None,
        "page": one.writing.title,
        "question": one.question or None,
        "reviewed": one.writing.reviewed or None,
        "is_shown": one.writing.is_shown,
    }  # fmt: skip
