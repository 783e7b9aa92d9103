"""The glossary is short, plain and cited; what a file can show is in tests/cases."""

from builders import a_body, a_glossary, a_hall, a_museum, a_place, a_term, an_exhibit
from check.found import all_of, found
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status

REMEDY = "不用改也可以；展品里用的是别的叫法，就在「## 居住权」下面补一行，例如：别名: 房屋居住权"


def with_terms(glossary: Glossary, text: str = "居住权要登记。") -> Museum:
    """A museum whose one exhibit says the text."""
    return a_museum(a_hall(an_exhibit(body=a_body(text))), glossary=glossary)


def test_good_glossary_has_nothing_to_mend() -> None:
    """A term with explanation and article that an exhibit uses."""
    assert all_of(with_terms(a_glossary())) == ()


def test_long_explanation_is_told() -> None:
    """121 characters are one too many."""
    said = "权" * 119 + "。"
    assert found("glossary.too-long", with_terms(a_glossary(a_term(explanation=said)))) == []
    assert found("glossary.too-long", with_terms(a_glossary(a_term(explanation=f"住{said}")))) == [
        (
            "exhibits/glossary.md:10",
            "「居住权」的解释有121字，超过120字，点开要翻好几屏，观众会忘了刚才读到哪里。",
            "只留最要紧的一到三句，其余写进展品的正文。",
        )
    ]


def test_unused_term_is_a_hint() -> None:
    """Only what published exhibits say counts, and only a published glossary is asked."""
    unused = with_terms(a_glossary(), "《居住权》")
    assert found("glossary.unused", unused) == [
        (
            "exhibits/glossary.md:10",
            "已发布的展品里没有用到「居住权」，只有翻名词解释的观众看得到它。",
            REMEDY,
        )
    ]
    assert found("glossary.unused", with_terms(a_glossary(status=Status.DRAFT), "没有")) == []


def test_draft_may_still_lack_explanations_and_articles() -> None:
    """They are due when it is published; what is wrong in any case is told."""
    term = a_term("权", explanation="", citation="", topic="没有", rich=(a_place(12),))
    museum = with_terms(a_glossary(term, status=Status.DRAFT, stray=(a_place(8),)))
    assert [one.rule for one in all_of(museum)] == [
        "glossary.name-short", "glossary.topic-unknown", "glossary.stray", "glossary.not-plain",
    ]  # fmt: skip
