"""我的 and the page where questions come again; both are filled on the phone."""

import json
from collections.abc import Iterator

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.site import SiteAsset, SitePage
from yunyouguan.render import practice_words as words
from yunyouguan.render.practice_views import PracticeView, RecordView, WayView
from yunyouguan.render.tour_lines import tour_lines
from yunyouguan.render.walk import Walk
from yunyouguan.render.words import HEADINGS

RECORD = "record/"
PRACTICE = "practice/"
BANK = "practice/questions.json"
"""Which questions there are, and on which page each is asked."""


def practice_pages(walk: Walk) -> Iterator[SitePage]:
    """The pages that the phone fills; without a question there is nothing to practise."""
    ways = tuple(_ways()) if any(_asked(walk)) else ()
    record = RecordView(HEADINGS.record, words.RECORD_DESCRIPTION, ways, tour_lines(walk))
    practice = PracticeView(HEADINGS.practice, words.PRACTICE_DESCRIPTION, ways)
    yield SitePage(RECORD, "record.html", record.title, record.description, lambda: record)
    yield SitePage(
        PRACTICE, "practice.html", practice.title, practice.description, lambda: practice
    )


def practice_files(walk: Walk) -> Iterator[SiteAsset]:
    """The list of questions that the phone chooses from."""
    yield SiteAsset(BANK, question_list(walk))


def question_list(walk: Walk) -> bytes:
    """Every question once, by its page, in the order of the walk: ``[["hall/one/","id",…],…]``.

    Only what is asked at the top: the parts of a 案例 come with it. Measured with 5,000 questions
    on 500 pages: 88 kB, 42 kB gzipped.
    """
    known: set[str] = set()
    rows: list[list[str]] = []
    for exhibit, ids in _asked(walk):
        fresh = [one for one in dict.fromkeys(ids) if one not in known]
        known.update(fresh)
        if fresh:
            rows.append([exhibit.address, *fresh])
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()


def _asked(walk: Walk) -> Iterator[tuple[Exhibit, list[str]]]:
    """Every shown exhibit that asks something, with the ids of its questions."""
    for hall in walk.museum.halls:
        for exhibit in walk.exhibits(hall):
            ids = [one.id for quiz in exhibit.body.quizzes for one in quiz.questions]
            if ids:
                yield exhibit, ids


def _ways() -> Iterator[WayView]:
    titles = {
        "review": HEADINGS.review,
        "wrong": HEADINGS.wrong,
        "daily": HEADINGS.daily_question,
        "run": HEADINGS.run,
    }
    for key, rule in words.RULES.items():
        yield WayView(key, titles[key], rule, f"{PRACTICE}#{key}")
