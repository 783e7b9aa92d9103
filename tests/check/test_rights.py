"""Rules over copyright and portraits, each with its whole message."""

from typing import Any

import pytest

from builders import a_picture, an_exhibit
from check.found import found
from yunyouguan.model.vocabulary import RIGHTS

HERE = "exhibits/square/liyi/index.md"


@pytest.mark.parametrize("written", [*RIGHTS, "授权编号 2026-001", "授权编号：南授字12号"])
def test_rights_of_the_list_are_fine(written: str) -> None:
    """The list, or the number of a permission."""
    assert found("rights.unknown", an_exhibit(rights=written)) == []


@pytest.mark.parametrize("written", ["CC BY", "授权编号", "随便用"])
def test_rights_outside_the_list_are_named(written: str) -> None:
    """Nobody can tell what such words permit."""
    assert found("rights.unknown", an_exhibit(rights=written, places={"rights": 14})) == [
        (
            f"{HERE}:14",
            f"权利「{written}」不在表里，观众不知道能不能转载。",
            (
                "从这些里选：CC BY 4.0、CC BY-NC 4.0、公有领域、版权所有；"
                "有授权书的写：授权编号 2026-001"
            ),
        )
    ]


def test_picture_without_rights_takes_those_of_its_exhibit() -> None:
    """Blank is fine; a word outside the list is not."""
    assert found("rights.unknown", an_exhibit(pictures=[a_picture(rights="")])) == []
    pictures = [a_picture(rights="随便用")]
    assert [one[0] for one in found("rights.unknown", an_exhibit(pictures=pictures))] == [
        f"{HERE}:12"
    ]


@pytest.mark.parametrize(
    "claim", ["来源网络", "来源于互联网", "图片来自网络", "网络图片", "网络", "百度图片"]
)
def test_found_on_the_web_is_no_permission(claim: str) -> None:
    """Whatever field says so, it is named once and not also as unknown."""
    remedy = (
        "换成自己拍的或本站画的图；已得到作者同意的，写作者和授权编号，"
        "例如：许可: 授权编号 2026-001"
    )
    message = f"「{claim}」不是授权，作者可以要求赔偿，观众也不知道是谁的。"
    of_picture = an_exhibit(pictures=[a_picture(source=claim)])
    assert found("rights.from-the-web", of_picture) == [(f"{HERE}:12", message, remedy)]
    of_exhibit = an_exhibit(rights=claim, places={"rights": 14})
    assert found("rights.from-the-web", of_exhibit) == [(f"{HERE}:14", message, remedy)]
    assert found("rights.unknown", of_exhibit) == []


@pytest.mark.parametrize("source", ["《网络安全法》", "摘自网格工作手册", "网上办事大厅"])
def test_the_web_itself_may_be_the_subject(source: str) -> None:
    """A law about the web and a grid of villages are sources."""
    assert found("rights.from-the-web", an_exhibit(source=source)) == []


def test_photographer_without_permission_is_named() -> None:
    """Who names somebody else's picture says what that person permits."""
    permitted = a_picture(photographer="张某", rights="CC BY 4.0")
    ours = a_picture(photographer="本站")
    assert found("rights.photographer-without", an_exhibit(pictures=[permitted, ours])) == []
    picture = a_picture(photographer="张某")
    assert found("rights.photographer-without", an_exhibit(pictures=[picture])) == [
        (
            f"{HERE}:12",
            (
                "图片「photo.jpg」写了拍摄者「张某」，没有写许可，"
                "网页会按展品的权利「CC BY 4.0」标注。"
            ),
            "问过拍摄者以后补一行，例如：许可: CC BY 4.0",
        )
    ]


def test_consent_is_a_number_and_never_a_name() -> None:
    """A name would be published beside the face; the report does not repeat it."""
    fine = an_exhibit(pictures=[a_picture(consent="XQ-2026-003")])
    assert found("rights.consent-format", fine) == []
    exhibit = an_exhibit(pictures=[a_picture(consent="张三丰已同意")])
    assert found("rights.consent-format", exhibit) == [
        (
            f"{HERE}:12",
            "图片「photo.jpg」的肖像授权不是登记编号，如果写的是姓名，会和样子一起公开。",
            "只写授权书的登记编号，例如：肖像授权: XQ-2026-003",
        )
    ]


@pytest.mark.parametrize(
    ("said", "who", "agreed"),
    [
        ({"photographer": "张某", "rights": "CC BY 4.0"}, "人（「村民」）", "本人"),
        ({"alt": "村民合影"}, "人（「村民」）", "本人"),
        (
            {"alt": "学生在听课", "source": "本馆拍摄"},
            "孩子（「学生」）",
            "本人和父母或者其他监护人",
        ),
    ],
)
def test_photograph_of_somebody_wants_a_consent(
    said: dict[str, Any], who: str, agreed: str
) -> None:
    """A child's parents agree as well."""
    assert found("rights.no-consent", an_exhibit(pictures=[a_picture(**said)])) == [
        (
            f"{HERE}:12",
            f"照片「photo.jpg」里有{who}，没有登记肖像授权；认得出脸又没有同意的，不能公开。",
            (
                f"{agreed}签过授权书的，补一行：肖像授权: XQ-2026-003；"
                "认不出脸的，在说明里写「背影」或「远景」。"
            ),
        )
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"photographer": "张某", "consent": "XQ-2026-003"},
        {"photographer": "张某", "alt": "村民的背影"},
        {"photographer": "张某", "alt": "一口老井"},
        {"source": "本站绘制", "caption": "示意图：村民合影"},
        {"photographer": "张某", "ai": True},
        {"alt": "村民在广场听讲解"},
    ],
)
def test_picture_that_shows_nobody_s_face_wants_none(said: dict[str, Any]) -> None:
    """Drawn, generated, from behind, or with the number of the paper."""
    assert found("rights.no-consent", an_exhibit(pictures=[a_picture(**said)])) == []
