"""Rules over the header of an exhibit, each with its whole message."""

from typing import Any

import pytest

from builders import a_hall, a_museum, an_exhibit
from check.found import found, full_width
from yunyouguan.model.vocabulary import AUDIENCES, TOPICS, ExhibitType, Status

HERE = "exhibits/square/liyi/index.md"


@pytest.mark.parametrize(
    "written", ["NF-2026-1", "nf-2026-0001", "NF2026-0001", full_width("NF-2026-0001")]
)
def test_id_has_letters_a_year_and_four_digits(written: str) -> None:
    """An id that would be misread on a label is named."""
    assert found("exhibit.id-format", an_exhibit(id=written, places={"id": 2})) == [
        (
            f"{HERE}:2",
            f"编号「{written}」的写法不对，印成二维码后会认错。",
            "写二到四个大写字母、四位年份、四位序号，例如：编号: NF-2026-0001",
        )
    ]


def test_id_duplicate_names_both_places() -> None:
    """An id belongs to one exhibit for ever, whatever the status of the other."""
    museum = a_museum(
        a_hall(an_exhibit(slug="one", places={"id": 2}, status=Status.WITHDRAWN)),
        a_hall(an_exhibit(hall="mill", slug="two", places={"id": 4}), slug="mill"),
    )
    assert found("exhibit.id-duplicate", museum) == [
        (
            "exhibits/mill/two/index.md:4",
            (
                "编号「NF-2026-0001」在 exhibits/square/one/index.md:2 已经用过，"
                "扫二维码只能看到其中一件。"
            ),
            "后写的这件换一个没用过的编号；新建展品时会自动给出下一个编号。",
        )
    ]


def test_topics_are_one_to_five() -> None:
    """Six topics are too many, none is too few once it is shown."""
    assert found("exhibit.topics-count", an_exhibit(topics=TOPICS[:5])) == []
    assert found("exhibit.topics-count", an_exhibit(topics=(), status=Status.DRAFT)) == []
    assert len(found("exhibit.topics-count", an_exhibit(topics=()))) == 1
    assert found("exhibit.topics-count", an_exhibit(topics=TOPICS[:6], places={"topics": 6})) == [
        (
            f"{HERE}:6",
            "主题有6个，应当是一到5个，不然观众按专题找不到。",
            "留下最贴切的，例如：主题: [民法典/总则]",
        )
    ]


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("物权法", "是不是想写「民法典/物权」？例如：主题: [民法典/物权]"),
        ("总则", "是不是想写「民法典/总则」？例如：主题: [民法典/总则]"),
        ("老年", "是不是想写「老年人」？例如：主题: [老年人]"),
        ("海商", f"从这些里选：{'、'.join(TOPICS)}"),
    ],
)
def test_topic_unknown_suggests_the_nearest(written: str, remedy: str) -> None:
    """Every topic stands in the list; a slip is answered with the word meant."""
    assert found("exhibit.topic-unknown", an_exhibit(topics=(written,), places={"topics": 6})) == [
        (f"{HERE}:6", f"主题表里没有「{written}」，观众按专题找不到这件展品。", remedy)
    ]


def test_blanks_of_a_draft_are_no_unknown_words() -> None:
    """A draft may say 待填 where a word of a list belongs."""
    blank: dict[str, Any] = {
        "topics": ("待填",),
        "audience": ("待填",),
        "date": "待填",
        "rights": "待填",
    }
    draft = an_exhibit(status=Status.DRAFT, **blank)
    for rule in (
        "exhibit.topic-unknown", "exhibit.audience-unknown", "date.invalid", "rights.unknown",
    ):  # fmt: skip
        assert found(rule, draft) == []
        assert len(found(rule, an_exhibit(**blank))) == 1


def test_audience_unknown_suggests_the_nearest() -> None:
    """Every audience stands in the list."""
    exhibit = an_exhibit(audience=(*AUDIENCES, "青年"), places={"audience": 7})
    assert found("exhibit.audience-unknown", exhibit) == [
        (
            f"{HERE}:7",
            "对象表里没有「青年」，观众按「给谁看」找不到它。",
            "是不是想写「青少年」？例如：对象: [青少年]",
        )
    ]


def test_work_says_who_made_it_once_it_is_shown() -> None:
    """A work that is shown has a creator."""
    draft = an_exhibit(type=ExhibitType.WORK, status=Status.DRAFT)
    assert found("exhibit.creator-missing", draft) == []
    assert found("exhibit.creator-missing", an_exhibit()) == []
    assert found("exhibit.creator-missing", an_exhibit(type=ExhibitType.WORK)) == [
        (
            HERE + ":1",
            "这是一件作品，却没有写作者，观众不知道是谁创作的。",
            "补一行，例如：作者: 本站创作",
        )
    ]


def test_work_says_what_it_is_made_of_once_it_is_shown() -> None:
    """A work that is shown has a medium."""
    assert found("exhibit.medium-missing", an_exhibit(type=ExhibitType.WORK, medium="宣纸")) == []
    assert found("exhibit.medium-missing", an_exhibit(type=ExhibitType.WORK)) == [
        (
            HERE + ":1",
            "这是一件作品，却没有写材质，观众分不清是剪纸、书法还是电脑画的。",
            "补一行，例如：材质: 数字剪纸",
        )
    ]
