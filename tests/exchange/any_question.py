"""Questions of every kind, made at random as staff could write them."""

import re
from collections.abc import Sequence

from hypothesis import strategies as st

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
    StemPicture,
    Step,
    Task,
    Way,
)
from yunyouguan.model.stem_id import stem_id

HERE = Place("题.md", 1)
LETTERS = "ABCDEFGHIJ"
BLANK, GAP = "（　　）", "＿＿＿＿"

# Words that a law quiz is made of, with the marks, figures and letters that stand among them.
WORDS = st.sampled_from(
    [
        *("居民", "调解", "不收钱", "《民法典》第一千零四十二条", "，", "。", "？", "“说理”", "——"),
        *("2026年", "3%", "A 栋", "（以下称合同）", "1.5倍", "、", "；", "甲|乙", "100 元", "VR"),
        *("*", "#", "“A”", "的"),
    ]
)  # fmt: skip


@st.composite
def texts(draw: st.DrawFn, least: int = 1) -> str:
    """A sentence that begins with a word, on one line."""
    if not least and draw(st.booleans()):
        return ""
    # Two stars are bold, which no question keeps.
    told = "".join(("村里", *draw(st.lists(WORDS, max_size=5))))
    return re.sub(r"\*+", "*", told).strip()


@st.composite
def choosings(draw: st.DrawFn, kind: QuestionKind) -> Choosing:
    """With an answer, and words on some choices."""
    count = draw(st.integers(2, 10))
    choices = tuple(
        Choice(letter, draw(texts()), HERE, draw(texts(0))) for letter in LETTERS[:count]
    )
    most = count if kind is QuestionKind.MULTIPLE else 1
    right = draw(st.lists(st.sampled_from(LETTERS[:count]), max_size=most, unique=True))
    return Choosing(choices, tuple(right))


def judgings() -> st.SearchStrategy[Choosing]:
    """对 or 错, or no answer yet."""
    choices = (Choice(TRUE, "对", HERE), Choice(FALSE, "错", HERE))
    return st.sampled_from([(TRUE,), (FALSE,), ()]).map(lambda right: Choosing(choices, right))


@st.composite
def fillings(draw: st.DrawFn) -> tuple[str, Filling]:
    """As many answers as blanks."""
    word = st.sampled_from(["登记", "继承", "被继承", "30", "AED", "不收钱"])
    words = st.lists(word, min_size=1, max_size=3, unique=True)
    blanks = draw(st.lists(words, min_size=1, max_size=3))
    stem = "".join(draw(texts()) + GAP for _ in blanks)
    return stem, Filling(tuple(map(tuple, blanks)))


@st.composite
def matchings(draw: st.DrawFn) -> Matching:
    """Heads, and pairs below them."""
    pairs = draw(st.lists(st.tuples(texts(), texts()), min_size=1, max_size=4))
    heads = (draw(texts()), draw(texts()))
    return Matching(heads, tuple(Pair(left, right, HERE) for left, right in pairs))


@st.composite
def branchings(draw: st.DrawFn) -> Branching:
    """Scenes that lead on or end."""
    name = st.sampled_from(["找调解员", "吵一架", "上法院", "2号楼"])
    names = draw(st.lists(name, min_size=1, unique=True))

    def ways() -> tuple[Way, ...]:
        way = st.tuples(texts(), st.sampled_from([*names, ""]))
        told = draw(st.lists(way, min_size=1, max_size=3))
        return tuple(Way(LETTERS[at], *one, HERE) for at, one in enumerate(told))

    def scene(name: str) -> Scene:
        if draw(st.booleans()):
            return Scene(name, draw(texts(0)), ways(), "", "", "", HERE)
        verdict = draw(st.sampled_from([TRUE, FALSE, ""]))
        return Scene(name, draw(texts(0)), (), verdict, draw(texts(0)), draw(texts(0)), HERE)

    return Branching(ways(), tuple(map(scene, names)))


@st.composite
def questions(draw: st.DrawFn, kinds: Sequence[QuestionKind], story: str = "") -> Question:
    """A question of one of the kinds."""
    kind = draw(st.sampled_from(kinds))
    stem = draw(texts())
    task: Task
    match kind:
        case QuestionKind.SINGLE | QuestionKind.MULTIPLE:
            stem += draw(st.sampled_from([BLANK, "", f"{BLANK}？"]))
            task = draw(choosings(kind))
        case QuestionKind.JUDGE:
            stem += draw(st.sampled_from([BLANK, ""]))
            task = draw(judgings())
        case QuestionKind.FILL:
            stem, task = draw(fillings())
        case QuestionKind.MATCH:
            task = draw(matchings())
        case QuestionKind.ORDER:
            steps = draw(st.lists(texts(), min_size=1, max_size=6))
            task = Ordering(tuple(Step(text, HERE) for text in steps))
        case QuestionKind.OPEN:
            task = Opinion(draw(texts(0)))
        case QuestionKind.CASE:
            stem = "\n".join([stem, *draw(st.lists(texts(), max_size=2))])
            asked = [one for one in QuestionKind if one not in STORIES]
            parts = draw(st.lists(questions(asked, stem), min_size=1, max_size=3))
            task = Case(tuple(parts))
        case QuestionKind.SCENARIO:
            stem = "\n".join([stem, *draw(st.lists(texts(), max_size=2))])
            task = draw(branchings())
    own = draw(st.sampled_from(["", "NF-2026-0001", "甲-1"]))
    picture = st.sampled_from([StemPicture("well.jpg", "村口的井", caption, HERE)
                               for caption in ("", "井沿")])  # fmt: skip
    return Question(
        id=own or stem_id(story + stem), kind=kind, stem=stem, task=task,
        explanation=draw(texts(0)), citation=draw(texts(0)), place=HERE, hint=draw(texts(0)),
        pictures=tuple(draw(st.lists(picture, max_size=2))),
    )  # fmt: skip


STORIES = (QuestionKind.CASE, QuestionKind.SCENARIO)
WHOLE = tuple(kind for kind in QuestionKind if kind is not QuestionKind.OPEN)
"""Kinds that stand alone."""
