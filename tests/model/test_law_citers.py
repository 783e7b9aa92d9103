"""Who cites which article: one answer for every page and every list."""

from builders import a_body, a_lesson, a_question, a_quiz, an_exhibit
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.law_citers import Citers
from yunyouguan.read.law_table import shipped_table


def told(citers: Citers, law: str, first: int, last: int) -> list[tuple[str, int]]:
    """Address and number of questions of each that cites one of these articles."""
    return [(one.exhibit.slug, one.questions) for one in citers.among(law, first, last)]


def saying(slug: str, *markdown: str, asking: tuple[str, ...] = ()) -> Exhibit:
    """An exhibit with these words, and a question for each of these citations."""
    quiz = a_quiz(*(a_question(citation=one) for one in asking))
    return an_exhibit(slug=slug, body=a_body("\n\n".join(markdown), quiz))


def citers(*exhibits: Exhibit) -> Citers:
    """Of these, with the table that comes with the program."""
    return Citers(exhibits, shipped_table())


def test_text_and_questions_cite_and_each_exhibit_counts_once() -> None:
    """A question that names two articles of the range is one question."""
    found = citers(
        saying("one", "《民法典》第一千零七十六条，又见第一千零七十七条。"),
        saying("two", asking=("《民法典》第一千零七十九条、第一千零八十条", "民法典第1081条")),
        saying("other", "《民法典》第一千零九十三条。"),
    )
    assert told(found, "民法典", 1076, 1092) == [("one", 0), ("two", 2)]


def test_the_ends_of_a_chapter_belong_to_it_and_their_neighbours_do_not() -> None:
    """第一千零九十二条 is the last of 离婚, 第一千零九十三条 the first of 收养."""
    found = citers(*(saying(f"a{at}", f"《民法典》第{at}条。") for at in (1075, 1076, 1092, 1093)))
    assert told(found, "民法典", 1076, 1092) == [("a1076", 0), ("a1092", 0)]
    assert told(found, "民法典", 1093, 1118) == [("a1093", 0)]


def test_a_range_cites_what_stands_between_its_ends() -> None:
    """Also an article, and a chapter, that it does not name."""
    found = citers(saying("one", "《民法典》第十条至第二十条。"))
    assert [told(found, "民法典", at, at) for at in (9, 10, 15, 20, 21)] == [
        [], [("one", 0)], [("one", 0)], [("one", 0)], [],
    ]  # fmt: skip


def test_one_law_has_many_names_and_another_law_the_same_numbers() -> None:
    """未保法 is 未成年人保护法; 刑法第十条 is not 民法典第十条."""
    found = citers(saying("one", "未保法第七十二条。"), saying("two", "《刑法》第十条。"))
    assert told(found, "中华人民共和国未成年人保护法", 72, 72) == [("one", 0)]
    assert told(found, "《未成年人保护法》", 72, 72) == [("one", 0)]
    assert told(found, "民法典", 10, 10) == []


def test_the_law_as_it_was_is_not_the_law() -> None:
    """原《刑法》, and a version older than the last change."""
    past = citers(
        saying("one", "原《刑法》第十条。"), saying("two", "《刑法》（1997年修订）第十条。"),
        saying("now", "《刑法》第十条。"),
    )  # fmt: skip
    assert told(past, "刑法", 10, 10) == [("now", 0)]


def test_an_inserted_article_stands_behind_its_own_number() -> None:
    """第一百三十三条之一 is asked for by itself, and is within 第一百三十三条 to 第一百三十四条."""
    found = citers(saying("one", "《刑法》第一百三十三条之一。"))
    assert [one.exhibit.slug for one in found.of("刑法", (133, 1))] == ["one"]
    assert found.of("刑法", (133, 0)) == ()
    assert told(found, "刑法", 114, 133) == [("one", 0)]
    assert told(found, "刑法", 134, 139) == []


def test_a_lesson_says_that_it_is_one() -> None:
    """Pages and lists count lessons apart."""
    lesson = a_lesson("《民法典》第一千零六十七条。")
    (found,) = citers(lesson).of("民法典", (1067, 0))
    assert (found.exhibit, found.is_lesson) == (lesson, True)
