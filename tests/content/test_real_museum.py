"""What the museum of 南丰 says: complete, cited, and true to its two sources."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from yunyouguan.model.body import Prose
from yunyouguan.model.event import Spoken
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.lesson import lesson_of
from yunyouguan.model.museum import Museum
from yunyouguan.model.tour import Tour
from yunyouguan.model.vocabulary import ExhibitType
from yunyouguan.read.museum_dir import read_museum

ROOT = Path(__file__).parents[2]
LAWS = ROOT.parent / "shared" / "laws"
REPORT = ROOT.parent / "shared" / "source" / "report-2020.txt"
with_laws = pytest.mark.skipif(not LAWS.is_dir(), reason="the law texts are not here")
with_report = pytest.mark.skipif(not REPORT.is_file(), reason="the report is not here")

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
UNITS = {"十": 10, "百": 100, "千": 1000}
CITED = re.compile(
    r"《(?P<law>[^》]+)》(?P<articles>第[一二三四五六七八九十百千零]+条[^《]{0,60}?)(?=《|[（）。；，！？\n]|$)"
)
ARTICLE = re.compile(
    r"第([一二三四五六七八九十百千零]+)条(?:之([一二三四五六七八九]))?(?:第([一二三四五六七八九十]+)款)?"
)
"""Enough for our own texts, which write full Chinese numerals."""


def number(numeral: str) -> int:
    """一千二百五十四 → 1254; a bare 十 is ten."""
    total, digit = 0, 0
    for sign in numeral:
        if sign in UNITS:
            total += (digit or 1) * UNITS[sign]
            digit = 0
        else:
            digit = DIGITS[sign]
    return total + digit


@cache
def museum() -> Museum:
    read, findings = read_museum(ROOT)
    assert read is not None
    assert findings == ()
    return read


@cache
def laws() -> dict[str, dict[str, dict[str, object]]]:
    """Full and short titles to articles, of every law text that is here."""
    found = {}
    for file in LAWS.glob("*.json"):
        law = json.loads(file.read_text("utf-8"))
        if "articles" in law:
            for title in (law["title"], law["title"].removeprefix("中华人民共和国")):
                found[title] = law["articles"]
    return found


def texts(exhibit: Exhibit | Tour) -> list[str]:
    """Everything that an exhibit or a tour says, part by part."""
    said = [part.markdown for part in exhibit.body.parts if isinstance(part, Prose)]
    for quiz in exhibit.body.quizzes:
        for question in quiz.questions:
            said += [question.stem, question.explanation, question.citation]
            said += [choice.feedback for choice in question.choices]
    return said


def test_the_museum_is_as_large_as_promised() -> None:
    """Six halls, at least sixteen exhibits, each with a picture and words for it."""
    exhibits = [one for one in museum().exhibits if one.is_published]

    assert len(museum().halls) == 6
    assert len(exhibits) >= 16
    assert [one.slug for one in exhibits if not one.pictures] == []
    assert [p.path for one in exhibits for p in one.pictures if not p.card.alt] == []
    assert len(museum().halls[0].exhibits) == 9
    assert len([one for one in exhibits if one.card.type is ExhibitType.WORK]) >= 3


def test_ten_exhibits_ask_three_to_five_questions() -> None:
    """A quiz is short enough to finish standing."""
    lengths = {
        one.slug: sum(len(quiz.questions) for quiz in one.body.quizzes)
        for one in museum().exhibits if one.body.quizzes
    }  # fmt: skip

    assert len(lengths) >= 10
    assert {slug: count for slug, count in lengths.items() if not 3 <= count <= 5} == {}


def test_right_answers_give_themselves_away_neither_by_letter_nor_by_length() -> None:
    """Over the museum every letter is right about as often, and true about as often as false."""
    questions = [
        q for one in museum().exhibits for quiz in one.body.quizzes for q in quiz.questions
    ]
    single = [q.correct[0] for q in questions if q.kind == "单选"]
    judged = [q.correct[0] for q in questions if q.kind == "判断"]

    assert max(single.count(letter) for letter in "ABC") <= len(single) * 0.5
    assert 0.3 <= judged.count("√") / len(judged) <= 0.7


def test_a_path_leads_through_every_lesson() -> None:
    """Nobody who walks it misses one, and each lesson keeps to five minutes."""
    lessons = [one for one in museum().exhibits if one.card.type is ExhibitType.LESSON]
    (path,) = museum().paths

    assert {one.slug for one in museum().lessons_of(path)} == {one.slug for one in lessons}
    assert [one.slug for one in lessons if lesson_of(one.body).minutes > 5] == []


def test_tours_are_short_and_say_their_time_honestly() -> None:
    """Four of them, each under a quarter of an hour; ten minutes are about ten minutes."""
    tours = {tour.slug: tour for tour in museum().tours}

    assert sorted(tours) == ["dai-hai-zi", "he-hao", "shi-fen-zhong", "yao-lan"]
    assert [slug for slug, tour in tours.items() if not 6 <= len(tour.stops) <= 12] == []
    assert [slug for slug, tour in tours.items() if tour.minutes > 15] == []
    ten = tours["shi-fen-zhong"]
    assert ten.minutes == 10
    assert 8 <= sum(stop.seconds for stop in ten.stops) / 60 <= 10
    assert all(stop.seal for tour in tours.values() for stop in tour.stops)


def test_drawn_pictures_say_that_they_are_drawn() -> None:
    """No drawing poses as a photograph or a relic."""
    captions = [p.card.caption for one in museum().exhibits for p in one.pictures]
    assert [said for said in captions if not said.startswith(("示意图：", "本站创作示意："))] == []


@with_laws
@pytest.mark.parametrize("exhibit", [*museum().exhibits, *museum().tours], ids=lambda one: one.slug)
def test_every_article_cited_exists(exhibit: Exhibit | Tour) -> None:
    """Every 《法》第…条第…款 that an exhibit or a tour names stands in the law's text."""
    wrong = []
    for text in texts(exhibit):
        for cited in CITED.finditer(text):
            articles = laws().get(cited["law"])
            if articles is None:
                wrong.append(f"《{cited['law']}》 is not among the law texts")
                continue
            for article, further, paragraph in ARTICLE.findall(cited["articles"]):
                key = str(number(article)) + (f"-{number(further)}" if further else "")
                known = articles.get(key) or articles.get(key.replace("-", "_"))
                if known is None:
                    wrong.append(f"《{cited['law']}》 has no article {key}")
                elif paragraph and number(paragraph) > len(known["paragraphs"]):  # type: ignore[arg-type]
                    wrong.append(f"《{cited['law']}》 {key} has no paragraph {paragraph}")
    assert wrong == []


@with_laws
def test_every_quotation_of_a_law_is_exact() -> None:
    """Words in 「」 inside a law box stand in the law that the box names, to the letter."""
    wrong, seen = [], 0
    for exhibit in museum().exhibits:
        for text in texts(exhibit):
            for box in re.findall(r"(?:^>.*\n?)+", text, re.MULTILINE):
                head = CITED.search(box + "\n")
                if not box.startswith("> 法条：") or head is None:
                    continue
                whole = "".join(str(one["text"]) for one in laws()[head["law"]].values())
                for quoted in re.findall(r"「([^」]+)」", box):
                    seen += 1
                    if quoted not in whole.replace("\n", ""):
                        wrong.append(f"{exhibit.slug}: {quoted}")
    assert seen >= 20
    assert wrong == []


def test_days_of_the_calendar_are_true() -> None:
    """Nothing is promised that nobody promised: no date of the town's, a source for every row."""
    (every_year,) = museum().calendars

    assert every_year.slug == "every-year"
    assert [one.card.name for one in every_year.events if not one.card.basis] == []
    rhythms = [one for one in every_year.events if isinstance(one.when, Spoken)]
    assert {one.card.basis for one in rhythms} == {"南政发〔2021〕3号 2021年重点工作.3"}
    assert {one.card.kind for one in every_year.events if one not in rhythms} == {"普法日"}


@with_laws
def test_days_of_the_law_stand_in_the_law() -> None:
    """The article that a row names says just this day, and that it is this one."""
    wrong = []
    for event in museum().calendars[0].events:
        if isinstance(event.when, Spoken):
            continue
        cited = CITED.search(event.card.basis)
        assert cited is not None
        article = ARTICLE.search(cited["articles"])
        assert article is not None
        text = str(laws()[cited["law"]][str(number(article[1]))]["text"])
        if event.card.date not in text or event.card.name not in text:
            wrong.append(event.card.name)
    assert wrong == []


@with_report
def test_rhythms_of_the_calendar_stand_in_the_report() -> None:
    """How often, and of what, in its own words."""
    report = re.sub(r"\s", "", REPORT.read_text("utf-8"))
    rhythms = [one for one in museum().calendars[0].events if isinstance(one.when, Spoken)]

    assert [one for one in rhythms if f"{one.card.date}{one.card.name}" not in report] == []
    assert len(rhythms) == 3


@with_report
def test_the_report_stands_whole_in_the_archive() -> None:
    """馆藏文献 shows the report to the letter; only white space and headings are ours."""
    shown = next(one for one in museum().exhibits if one.slug == "report-2020")
    bare = re.sub(r"[\s#>*]|〔2021年重点工作〕", "", "".join(texts(shown)))
    report = re.sub(r"\s", "", REPORT.read_text("utf-8"))

    assert report in bare


@with_report
def test_figures_of_the_report_are_unchanged() -> None:
    """A number that an exhibit gives as the town's stands in the report."""
    report = re.sub(r"\s", "", REPORT.read_text("utf-8"))
    for exhibit in museum().exhibits:
        if "南政发〔2021〕3号" in exhibit.card.source:
            text = re.sub(r"\s", "", "".join(texts(exhibit)))
            for figure in re.findall(r"\d+(?:项|个领域|个一级|个二级|个综合|件|名)", text):
                assert figure in report, (exhibit.slug, figure)
