"""Rules over status, each with its whole message."""

from builders import a_body, a_hall, a_museum, an_exhibit
from check.found import found
from yunyouguan.model.vocabulary import Status

HERE = "exhibits/square/liyi/index.md"


def test_published_without_reviewer_is_named_at_the_status() -> None:
    """What is shown was read by a second person."""
    assert found("status.no-reviewer", an_exhibit(reviewer="", status=Status.REVIEW)) == []
    assert found("status.no-reviewer", an_exhibit(reviewer=" ", places={"status": 15})) == [
        (
            f"{HERE}:15",
            "状态是「已发布」，却没有审核人，差错会直接到观众面前。",
            "请另一个人核对后补一行，例如：审核人: 法条复核组（还没核对就写「状态: 待审」）",
        )
    ]


def test_published_without_review_date_is_named_at_the_status() -> None:
    """What is shown says when it was compared with the law."""
    assert found("status.no-review-date", an_exhibit(reviewed="", status=Status.DRAFT)) == []
    assert found("status.no-review-date", an_exhibit(reviewed="", places={"status": 15})) == [
        (
            f"{HERE}:15",
            "状态是「已发布」，却没有复核日期，法律改了以后不知道要不要重新核对。",
            "补上核对的那一天，例如：复核日期: 2026-11-23",
        )
    ]


def test_own_review_is_named_even_among_several() -> None:
    """Nobody reviews their own work."""
    assert found("status.own-review", an_exhibit(creator="", reviewer="")) == []
    exhibit = an_exhibit(creator="甲、乙", reviewer="丙、乙", places={"reviewer": 16})
    assert found("status.own-review", exhibit) == [
        (
            f"{HERE}:16",
            "「乙」既是作者又是审核人，自己的差错自己看不出来。",
            "请另一个人核对，再写他的姓名或小组，例如：审核人: 法条复核组",
        )
    ]


def test_placeholder_is_named_on_each_line_once_shown() -> None:
    """No visitor reads 「待填」; a draft is full of it."""
    body = a_body("地点待填，时间待填。\n好。\n电话待填。")
    assert found("status.placeholder", an_exhibit(body=body, status=Status.DRAFT)) == []
    message = "已发布的文字里还有「待填」，观众会看到这两个字。"
    remedy = "补上内容；还没有的就删掉这一行，或先把状态改回草稿，例如：状态: 草稿"
    assert found("status.placeholder", an_exhibit(body=body)) == [
        (f"{HERE}:20", message, remedy),
        (f"{HERE}:22", message, remedy),
    ]


def test_withdrawn_exhibit_leaves_the_home_page() -> None:
    """What was withdrawn is not recommended."""
    gone = an_exhibit(status=Status.WITHDRAWN)
    museum = a_museum(a_hall(gone), daily=("square/liyi",), places={"daily.0": 30})
    assert found("museum.unpublished-shown", museum) == []
    assert found("status.withdrawn-shown", museum) == [
        (
            "exhibits/museum.yml:30",
            "今日一件里的「邻里之间」已经撤下，首页不该再推荐它。",
            "删掉「square/liyi」这一项，或换一件已发布的展品。",
        )
    ]
