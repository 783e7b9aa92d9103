"""Every rule is asked about everything it judges; the answers come in the order of the files."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from yunyouguan.check import (
    calendars,
    dates,
    glossary,
    halls,
    levels,
    links,
    markup,
    paths,
    privacy,
    recordings,
    status,
    stops,
    texts,
    tours,
    translations,
)
from yunyouguan.check.lineup import (
    CALENDAR_RULES,
    DATED_MUSEUM_RULES,
    EXHIBIT_RULES,
    MUSEUM_RULES,
    PAGE_RULES,
    PATH_RULES,
    PICTURE_RULES,
    READER_RULES,
    TEXT_RULES,
)
from yunyouguan.check.page import (
    Page,
    sheet_of,
    sheet_of_passages,
    sheet_of_words,
    text_of,
    words_of,
)
from yunyouguan.check.registry import Level, level_of
from yunyouguan.check.sheets import judge_sheet, judge_told
from yunyouguan.model.event import Calendar
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import Picture
from yunyouguan.model.place import Place
from yunyouguan.model.tour import Tour
from yunyouguan.model.translation import ExhibitWords, HallWords, Translation


def judge(whole: Museum, today: date) -> tuple[Finding, ...]:
    """Everything that the rules find, in order; nothing is read from the disk.

    Args:
        today: what is dated later lies in the future.
    """
    return in_order(_all_findings(whole, today))


def settled(findings: Iterable[Finding], whole: Museum | None) -> tuple[Finding, ...]:
    """The findings of all rooms as this museum takes them, in order: the last step before telling.

    Args:
        whole: None when no museum could be read, so that nothing is known of its wishes.
    """
    return in_order(levels.as_ordered(findings, whole) if whole else findings)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By file and line, then rule and message, so that two runs print the same.

    What a rule quotes is masked here for all of them: no report repeats somebody's number. What
    is found twice, as in a picture that the text shows, is told once.
    """
    told = {
        replace(one, message=privacy.masked(one.message), remedy=privacy.masked(one.remedy))
        for one in findings
    }
    return tuple(sorted(told, key=lambda one: (one.place, one.rule, one.message)))


def has_errors(findings: Iterable[Finding]) -> bool:
    """One of them stops publishing."""
    return any(level_of(one) is Level.ERROR for one in findings)


def _all_findings(whole: Museum, today: date) -> Iterator[Finding]:
    for rule in MUSEUM_RULES:
        yield from rule(whole)
    for dated_rule in DATED_MUSEUM_RULES:
        yield from dated_rule(whole, today)
    yield from judge_sheet(sheet_of(whole))
    yield from judge_told(sheet_of(whole))
    for home_words in whole.translations:
        yield from judge_sheet(sheet_of_words(home_words))
    for hero in whole.hero:
        yield from _picture(hero)
    known = links.addresses(whole)
    for hall in whole.halls:
        for hall_rule in halls.HALL_RULES:
            yield from hall_rule(hall)
        yield from _page(hall, known)
    for exhibit in whole.exhibits:
        yield from _exhibit(exhibit, today)
        yield from _page(exhibit, known)
    yield from _ways(whole, known, today)
    yield from _translations(whole, known, today)
    for calendar in whole.calendars:
        yield from judge_calendar(calendar, whole, today)


def _ways(whole: Museum, known: links.Addresses, today: date) -> Iterator[Finding]:
    """Paths, tours and the glossary: what leads through the exhibits."""
    for path in whole.paths:
        yield from _path(path, whole, today)
        yield from _page(path, known)
    for tour in whole.tours:
        yield from _tour(tour, whole, today)
        yield from _page(tour, known)
    if whole.glossary:
        yield from _glossary(whole.glossary, whole, today)
        yield from _page(whole.glossary, known)


def judge_calendar(calendar: Calendar, whole: Museum, today: date) -> Iterator[Finding]:
    """Everything that the rules find in one file of events.

    Args:
        whole: holds the exhibits that it may lead to.
    """
    for rule in CALENDAR_RULES:
        yield from rule(calendar)
    yield from calendars.exhibits(calendar, whole)
    for dated_rule in dates.CALENDAR_RULES:
        yield from dated_rule(calendar, today)
    sheet = calendars.sheet_of_calendar(calendar)
    if calendar.is_published:
        yield from status.placeholder_in(sheet)
    yield from judge_sheet(sheet)
    yield from judge_told(sheet)


def judge_cell(place: Place, text: str) -> Iterator[Finding]:
    """What must not be shown, wherever it comes from."""
    yield from judge_sheet(sheet_of_passages(place.file, [(place.line, text)]))


def _exhibit(exhibit: Exhibit, today: date) -> Iterator[Finding]:
    for rule in EXHIBIT_RULES:
        yield from rule(exhibit)
    for dated_rule in dates.EXHIBIT_RULES:
        yield from dated_rule(exhibit, today)
    for picture in exhibit.pictures:
        yield from _picture(picture)
    for recording in exhibit.recordings:
        for rule_of_sound in recordings.RECORDING_RULES:
            yield from rule_of_sound(recording)
        yield from judge_sheet(words_of(recording))


def _translations(whole: Museum, known: links.Addresses, today: date) -> Iterator[Finding]:
    for hall in whole.halls:
        for hall_words in hall.translations:
            yield from _translation(hall_words, known)
    for exhibit in whole.exhibits:
        for words in exhibit.translations:
            yield from _translation(words, known)
            for reviewed_rule in status.PATH_RULES:
                yield from reviewed_rule(words)
            yield from dates.review_date(words, today)


def _translation(
    page: Translation[ExhibitWords] | Translation[HallWords], known: links.Addresses
) -> Iterator[Finding]:
    """What is asked of any text; rules about Chinese sentences and marks are not."""
    for rule in (*texts.LETTERS_RULES, *links.PAGE_RULES):
        yield from rule(page)
    for own_rule in translations.PAGE_RULES:
        yield from own_rule(page)
    yield from links.destination(page, known)
    text = text_of(page)
    for reader_rule in status.READER_RULES:
        yield from reader_rule(page, text)
    for text_rule in (*translations.TEXT_RULES, *markup.TEXT_RULES):
        yield from text_rule(text)
    yield from judge_sheet(text.everything)


def _path(path: LearningPath, whole: Museum, today: date) -> Iterator[Finding]:
    for rule in PATH_RULES:
        yield from rule(path)
    for led_rule in paths.PATH_RULES:
        yield from led_rule(path, whole)
    for dated_rule in dates.PATH_RULES:
        yield from dated_rule(path, today)


def _glossary(terms: Glossary, whole: Museum, today: date) -> Iterator[Finding]:
    for rule in (*status.PATH_RULES, *glossary.GLOSSARY_RULES):
        yield from rule(terms)
    for used_rule in glossary.MUSEUM_RULES:
        yield from used_rule(terms, whole)
    for dated_rule in dates.PATH_RULES:
        yield from dated_rule(terms, today)


def _tour(tour: Tour, whole: Museum, today: date) -> Iterator[Finding]:
    for rule in (*PATH_RULES, *tours.TOUR_RULES):
        yield from rule(tour)
    for stop_rule in stops.TOUR_RULES:
        yield from stop_rule(tour, whole)
    for dated_rule in dates.PATH_RULES:
        yield from dated_rule(tour, today)


def _picture(picture: Picture) -> Iterator[Finding]:
    for rule in PICTURE_RULES:
        yield from rule(picture)


def _page(page: Page, known: links.Addresses) -> Iterator[Finding]:
    for rule in PAGE_RULES:
        yield from rule(page)
    yield from links.destination(page, known)
    text = text_of(page)
    for reader_rule in READER_RULES:
        yield from reader_rule(page, text)
    for text_rule in TEXT_RULES:
        yield from text_rule(text)
    yield from judge_told(text.told, is_verbatim=isinstance(page, Exhibit) and page.is_verbatim)
    yield from judge_sheet(text.everything)
