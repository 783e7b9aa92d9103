"""A picture in a stem is shown with the question; anywhere else it is told."""

import pytest

from read.written import FILE, asked, said, well_asked
from yunyouguan.model.body import Image
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import StemPicture
from yunyouguan.read.blocks import read_body
from yunyouguan.read.text_file import Text

WELL = StemPicture("well.jpg", "井", "示意图：井", Place(FILE, 3))


def test_picture_is_taken_out_of_the_stem() -> None:
    """With words, caption and its own line; the number of the question does not change."""
    question = well_asked(
        "1. 【判断】看图，![盖](lid.png)这样对吗？（ √ ）", "", '   ![井](well.jpg "示意图：井")'
    )

    assert question.stem == "看图，这样对吗？（　　）"
    assert question.pictures == (StemPicture("lid.png", "盖", "", Place(FILE, 1)), WELL)
    assert question.id == well_asked("1. 【判断】看图，这样对吗？（ √ ）").id


def test_pictures_of_questions_and_parts_are_pictures_of_the_text() -> None:
    """So that every rule over pictures holds for them, in the order of the file."""
    written = (
        "![一](1.jpg)", "", "1. 【案例】故事。![二](2.jpg)", "",
        "   （1）【判断】对吗？![三](3.jpg)（ × ）", "", "![四](4.jpg)",
    )  # fmt: skip
    body, findings = read_body(Text(FILE, written), 1)

    assert findings == ()
    assert body.images == tuple(
        Image(f"{count}.jpg", alt, "", Place(FILE, line))
        for count, alt, line in ((1, "一", 1), (2, "二", 3), (3, "三", 5), (4, "四", 7))
    )


def test_full_width_marks_of_a_picture_are_told_in_a_stem_too() -> None:
    """An input method writes them."""
    _, findings = asked("1. 【判断】看图：！【井】（well.jpg）对吗？（ √ ）")

    assert [one.rule for one in findings] == ["picture.full-width-marks"]


@pytest.mark.parametrize(
    ("written", "line"),
    [
        (("1. 【单选】谁？（ A ）", "- A. ![井](a.jpg)", "- B. 乙"), 2),
        (("1. 【单选】谁？（ A ）", "- A. 甲", "  > ![井](a.jpg)", "- B. 乙"), 2),
        (("1. 【判断】甲。（ √ ）", "> 解析：看![井](a.jpg)"), 1),
        (("1. 【连线】连。", "| 甲 | 乙 |", "|---|---|", "| ![井](a.jpg) | 丙 |"), 4),
        (("1. 【排序】排。", "1. ![井](a.jpg)", "2. 乙"), 2),
        (("1. 【情景】走？", "- A. 走 → 完", "【完】![井](a.jpg)好。（ √ ）"), 3),
    ],
    ids=["choice", "feedback", "note", "table", "step", "scene"],
)
def test_picture_outside_a_stem_is_told(written: tuple[str, ...], line: int) -> None:
    """Its marks would be shown."""
    assert said(asked(*written)[1]) == [
        (
            line,
            "quiz.picture",
            "图片插在题干以外的地方（选项、解析、表格、步骤或场景里），显示不了，观众看到的是一串符号。",
            "把图片挪到题干的末尾，选项里写「图一」「图二」这样的名称。",
        )
    ]
