"""Rules over dates: they exist, and what has been has been."""

from collections.abc import Iterator
from datetime import date

from yunyouguan.check import edtf
from yunyouguan.check.page import Reviewed, is_blank
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import ExhibitType


def exhibit_date(exhibit: Exhibit, today: date) -> Iterator[Finding]:
    """The date of an exhibit exists; only an event may lie ahead."""
    written = exhibit.card.date
    if is_blank(exhibit, written):
        return
    place = exhibit.place_of("date")
    span = edtf.parse(written)
    if not span:
        yield _invalid(place, "日期", written)
    elif span.first > today and exhibit.card.type is not ExhibitType.EVENT:
        yield _future(place, "日期", written)


def review_date(exhibit: Reviewed, today: date) -> Iterator[Finding]:
    """A review was done on a day that has been."""
    written = exhibit.card.reviewed
    if written and not is_blank(exhibit, written):
        yield from _day(exhibit.place_of("reviewed"), "复核日期", written, today)


def law_data_date(museum: Museum, today: date) -> Iterator[Finding]:
    """The day up to which laws are known has been."""
    if written := museum.card.law_data_as_of:
        yield from _day(museum.place_of("law_data_as_of"), "法律数据截至", written, today)


def _day(place: Place, field: str, written: str, today: date) -> Iterator[Finding]:
    day = edtf.parse_day(written)
    if not day:
        yield _invalid(place, field, written)
    elif day > today:
        yield _future(place, field, written)


def _invalid(place: Place, field: str, written: str) -> Finding:
    example = edtf.likely_meant(written) or "2026-05-04"
    return Finding(
        rule="date.invalid",
        place=place,
        message=f"{field}「{written}」不是一个日期，观众会看到错的年代。",
        remedy=f"写成年-月-日，月和日都是两位，例如：{field}: {example}",
    )


def _future(place: Place, field: str, written: str) -> Finding:
    return Finding(
        rule="date.future",
        place=place,
        message=f"{field}「{written}」还没有到，多半是年份写错了。",
        remedy=f"核对以后改成已经过去的日期，例如：{field}: 2026-05-04",
    )


EXHIBIT_RULES = (exhibit_date, review_date)
PATH_RULES = (review_date,)
CALENDAR_RULES = (review_date,)
MUSEUM_RULES = (law_data_date,)
