"""How fresh the law of a museum is, counted from the one list of its citations."""

from datetime import date

from builders import a_body, a_hall, a_museum, a_question, a_quiz, an_exhibit
from yunyouguan.law_report import report_of
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status
from yunyouguan.read.law_table import shipped_table

TODAY = date(2026, 11, 23)


def museum(*exhibits: Exhibit) -> Museum:
    """With our table of laws."""
    return a_museum(a_hall(*exhibits), laws=shipped_table())


def says(summary: str, **card: object) -> Exhibit:
    """Cites nothing but what its summary says, on line 5."""
    return an_exhibit(
        body=a_body(), summary=summary, source="本馆", places={"summary": 5}, **card  # type: ignore[arg-type]
    )  # fmt: skip


def test_a_new_version_is_told_before_its_day_and_asks_for_a_review_after_it() -> None:
    """The Trademark Law of 2026 holds from New Year 2027: it is coming, then it has changed."""
    held = museum(says("《商标法》第三条。", reviewed="2026-11-23"))
    before, after = report_of(held, date(2026, 12, 31)), report_of(held, date(2027, 1, 1))

    assert [
        (one.law.name, one.day, one.becomes and one.becomes.articles) for one in before.coming
    ] == [("商标法", date(2027, 1, 1), 87)]
    assert (before.changed, before.has_work) == ((), True)
    assert [
        (str(one.place), one.judged.verdict.value, one.judged.since) for one in after.changed
    ] == [("exhibits/square/liyi/index.md:5", "amended", date(2027, 1, 1))]
    assert after.coming == ()


def test_a_page_that_was_read_after_the_change_is_left_alone() -> None:
    """A review on the day itself counts."""
    held = museum(says("《商标法》第三条。", reviewed="2027-01-01"))

    assert report_of(held, date(2027, 3, 1)).changed == ()


def test_question_is_named_that_cites_a_changed_law() -> None:
    """Its stem, though the explanation cites."""
    asked = a_question(stem="谁来保护？（　　）", citation="《未成年人保护法》第三条", line=30)
    exhibit = an_exhibit(
        body=a_body("正文。", a_quiz(asked)),
        source="本馆",
        summary="先说理。",
        reviewed="2024-01-01",
    )

    assert [
        (one.question, str(one.place), one.writing.reviewed)
        for one in report_of(museum(exhibit), TODAY).changed
    ] == [("谁来保护？（　　）", "exhibits/square/liyi/index.md:30", "2024-01-01")]


def test_topics_count_what_visitors_see() -> None:
    """A draft's law is not yet there; a law of every kind counts, the one cited most first."""
    report = report_of(
        museum(
            says("《民法典》第一条、第二条，《宪法》第一条。", topics=("宪法", "反诈")),
            says("《反电信网络诈骗法》第一条。", topics=("治安",), status=Status.DRAFT, slug="two"),
            says("井水大家用。", topics=("老年人",), slug="three"),
        ),
        TODAY,
    )
    told = {one.topic: (len(one.exhibits), one.citations, one.laws) for one in report.topics}

    assert {topic: one for topic, one in told.items() if one != (0, 0, ())} == {
        "宪法": (1, 3, ("民法典", "宪法")),
        "反诈": (1, 3, ("民法典", "宪法")),
        "老年人": (1, 0, ()),
    }
    assert len(report.silent_topics) == 20


def test_laws_are_counted_under_the_name_that_people_say() -> None:
    """However the text calls them."""
    held = museum(
        says("《中华人民共和国民法典》第一条，民法典第二条；《水乡一日》；未保法第一条。")
    )

    assert [(one.name, len(one.cited)) for one in report_of(held, TODAY).laws] == [
        ("民法典", 2),
        ("未成年人保护法", 1),
    ]


def test_what_cannot_be_known_calls_nobody() -> None:
    """A law outside the table and a page without a day of review are told, and are no work."""
    held = museum(says("《某某县养犬管理条例》第四条，《民法典》第一条。", reviewed=""))
    report = report_of(held, TODAY)

    assert (len(report.unknown), len(report.undated), report.has_work) == (1, 2, False)


def test_an_old_table_is_work_of_its_own() -> None:
    """From half a year and a day on."""
    held = museum(says("《民法典》第一条。"))
    days = (date(2026, 12, 26), date(2026, 12, 27))

    assert [report_of(held, day).has_work for day in days] == [False, True]
