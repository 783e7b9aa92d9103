"""Which rules are asked about what."""

from yunyouguan.check import (
    calendars,
    cards,
    cited,
    dates,
    home,
    lessons,
    levels,
    links,
    maps,
    markup,
    museum,
    panoramas,
    paths,
    pictures,
    plans,
    quizzes,
    quotes,
    recordings,
    rights,
    status,
    symbols,
    texts,
    tours,
    translations,
    wording,
)

EXHIBIT_RULES = (
    *cards.EXHIBIT_RULES,
    *pictures.EXHIBIT_RULES,
    *panoramas.EXHIBIT_RULES,
    *quizzes.EXHIBIT_RULES,
    *recordings.EXHIBIT_RULES,
    *rights.EXHIBIT_RULES,
    *status.EXHIBIT_RULES,
    *lessons.EXHIBIT_RULES,
    *translations.EXHIBIT_RULES,
    *symbols.EXHIBIT_RULES,
    *plans.EXHIBIT_RULES,
    *wording.EXHIBIT_RULES,
)
PICTURE_RULES = (
    *pictures.PICTURE_RULES,
    *panoramas.PICTURE_RULES,
    *symbols.PICTURE_RULES,
    *maps.PICTURE_RULES,
)
PATH_RULES = (*cards.PATH_RULES, *status.PATH_RULES)
CALENDAR_RULES = (*calendars.CALENDAR_RULES, *status.CALENDAR_RULES, *plans.CALENDAR_RULES)
PAGE_RULES = (*texts.PAGE_RULES, *links.PAGE_RULES)
READER_RULES = (*texts.READER_RULES, *status.READER_RULES)
TEXT_RULES = (*texts.TEXT_RULES, *markup.TEXT_RULES)
MUSEUM_RULES = (
    *cards.MUSEUM_RULES,
    *pictures.MUSEUM_RULES,
    *panoramas.MUSEUM_RULES,
    *quizzes.MUSEUM_RULES,
    *recordings.MUSEUM_RULES,
    *museum.MUSEUM_RULES,
    *home.MUSEUM_RULES,
    *paths.MUSEUM_RULES,
    *tours.MUSEUM_RULES,
    *quotes.MUSEUM_RULES,
    *symbols.MUSEUM_RULES,
    *levels.MUSEUM_RULES,
)
DATED_MUSEUM_RULES = (
    *dates.MUSEUM_RULES,
    *calendars.MUSEUM_RULES,
    *cited.MUSEUM_RULES,
    *quotes.DATED_RULES,
)
