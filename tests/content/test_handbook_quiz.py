"""The handbook's page on questions is true: what a clerk copies out of it is a good question."""

import re
from pathlib import Path

from yunyouguan.model.quiz import QuestionKind
from yunyouguan.read.blocks import read_body
from yunyouguan.read.quiz.bank import read_bank
from yunyouguan.read.quiz.text import understood
from yunyouguan.read.text_file import Text

PAGE = (Path(__file__).parents[2] / "docs" / "handbook" / "quiz.md").read_text("utf-8")


def examples(fence: str) -> list[str]:
    """What stands between fences of one sort."""
    return re.findall(rf"^```{fence}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def test_examples_of_the_page_are_read_as_they_stand() -> None:
    """As one text: nine questions of all eight kinds, each with a reason and an article."""
    lines = tuple("\n".join(examples("")).split("\n"))
    body, findings = read_body(Text("quiz.md", lines), 1)

    assert findings == ()
    questions = [question for quiz in body.quizzes for question in quiz.questions]
    assert [one.kind.value for one in questions] == [
        "单选", "多选", "判断", "填空", "连线", "排序", "案例", "情景", "判断",
    ]  # fmt: skip
    assert {one.kind for one in questions} | {QuestionKind.OPEN} == set(QuestionKind)
    assert [len(one.parts) for one in questions if one.parts] == [3]
    plain = [one for one in questions if one.kind not in {QuestionKind.CASE, QuestionKind.SCENARIO}]
    assert [one.stem for one in plain if not (one.explanation and one.citation)] == []
    assert [one.target for one in body.images] == ["flag.jpg"]


def test_example_from_word_is_read_as_it_stands() -> None:
    """Heads, squeezed choices, an answer below and a list at the end."""
    (example,) = examples("text")
    bank = read_bank(list(enumerate(example.split("\n"), 1)), "bank.txt")
    read = [understood(one, "bank.txt") for one in bank.questions]

    assert bank.findings == ()
    assert [(one.kind.value, one.correct) for one, _ in read if one] == [
        ("单选", ("B",)), ("单选", ("B",)), ("判断", ("×",)),
    ]  # fmt: skip
    assert {found.rule for _, told in read for found in told} == {"quiz.choices-on-one-line"}
