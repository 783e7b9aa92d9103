"""One sound question of every kind, and how a question looks wherever it stands."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from builders import a_question
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Branching,
    Case,
    Choice,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Pair,
    Question,
    QuestionKind,
    Scene,
    Step,
    Way,
)
from yunyouguan.read.quiz.text import understood

FILE = "bank"
NOWHERE = Place("", 0)


def single(**changes: Any) -> Question:
    return a_question(
        choices=(
            Choice("A", "物业公司一律全赔", NOWHERE),
            Choice("B", "受害人自己承担", NOWHERE, "受害人没有过错。"),
            Choice("C", "可能加害的建筑物使用人", NOWHERE),
        ),
        correct=("C",),
        **changes,
    )


def multiple(**changes: Any) -> Question:
    return a_question(kind=QuestionKind.MULTIPLE, **changes)


def judge(**changes: Any) -> Question:
    return a_question(kind=QuestionKind.JUDGE, stem="彩礼都不用返还。（　　）", **changes)


def fill(*blanks: Sequence[str], stem: str = "", **changes: Any) -> Question:
    """As many blanks as given, or one."""
    accepted = tuple(tuple(words) for words in blanks) or (("登记", "办理登记"),)
    return a_question(
        kind=QuestionKind.FILL,
        stem=stem
        or "居住权自" + "＿＿＿＿、".join("" for _ in range(len(accepted) + 1)) + "设立。",
        task=Filling(accepted),
        **changes,
    )


def match(**changes: Any) -> Question:
    pairs = (("公证处", "办理公证"), ("法律援助中心", "免费帮助"), ("调解委员会", "调解"))
    return a_question(
        kind=QuestionKind.MATCH,
        stem="把机构和职责连起来。",
        task=Matching(("机构", "职责"), tuple(Pair(*one, NOWHERE) for one in pairs)),
        **changes,
    )


def order(**changes: Any) -> Question:
    return a_question(
        kind=QuestionKind.ORDER,
        stem="劳动争议一般按什么顺序处理？",
        task=Ordering(tuple(Step(one, NOWHERE) for one in ("协商", "调解", "仲裁"))),
        **changes,
    )


def opinion(**changes: Any) -> Question:
    changes = {"task": Opinion("先讲道理。"), **changes}
    return a_question(kind=QuestionKind.OPEN, stem="你会怎么劝？", **changes)


def case(*parts: Question, **changes: Any) -> Question:
    asked = parts or (judge(hint="想一想"), fill(("登记",), ("继承", "被继承")), opinion())
    return a_question(
        kind=QuestionKind.CASE, stem="树枝伸过了院墙。\n两家吵了起来。", task=Case(asked), **changes
    )


def scenario(**changes: Any) -> Question:
    good = Scene("找调解员", "说清了。", (), TRUE, "不收钱。", "《人民调解法》第四条", NOWHERE)
    bad = Scene(
        "动手", "受了伤。", (), FALSE, "要担责任。", "《民法典》第一千一百六十五条", NOWHERE
    )
    ways = (Way("A", "吵", "动手", NOWHERE), Way("B", "请人来", "找调解员", NOWHERE))
    return a_question(
        kind=QuestionKind.SCENARIO,
        stem="楼上半夜拖桌子。",
        task=Branching(ways, (good, bad)),
        **changes,
    )


def anywhere(question: Question) -> Question:
    """The question without its places, and its right letters in the order of the choices."""
    task = question.task
    match task:
        case Choosing():
            choices = tuple(dataclasses.replace(one, place=NOWHERE) for one in task.choices)
            task = Choosing(choices, tuple(sorted(task.correct)))
        case Matching():
            pairs = tuple(dataclasses.replace(one, place=NOWHERE) for one in task.pairs)
            task = Matching(task.heads, pairs)
        case Ordering():
            task = Ordering(tuple(Step(one.text, NOWHERE) for one in task.steps))
        case Case():
            task = Case(tuple(anywhere(one) for one in task.parts))
        case _:
            pass
    return dataclasses.replace(question, task=task, place=NOWHERE)


def read_back(bank: WrittenBank) -> tuple[Question, ...]:
    """Every question of a file, judged sound by the one judge of the museum."""
    read = []
    for written in bank.questions:
        question, findings = understood(written, FILE)
        assert question is not None, findings
        assert findings == ()
        read.append(anywhere(question))
    return tuple(read)
