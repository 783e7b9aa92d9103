"""Pages for mkdocs-quiz: what the plugin asks, we ask."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import FILE
from exchange.sound import read_back
from read.written import said
from yunyouguan.check.registry import RULES
from yunyouguan.exchange.mkdocs_quiz_read import is_mkdocs_quiz, read_mkdocs_quiz
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import WrittenQuestion

PAGE = """\
# A page

<quiz>
邻里有了纠纷，**先找谁**？
- [x] 调解员
  > 不收钱。
- [ ] 随它去
* [ ] 吵一架

调解不伤和气。
> 依据：《人民调解法》第四条
</quiz>

```
<quiz>
- [x] only an example
</quiz>
```

    <quiz>
    哪些是亲属？
    - [x] 配偶
    - [X] 父母
    - [] 邻居
    </quiz>

<quiz>
居住权自[[登记]]时设立，不得[[转让]]。

---
看看登记簿。
</quiz>
"""


def written(text: str) -> WrittenQuestion:
    bank = read_mkdocs_quiz(text, FILE)
    assert bank.findings == ()
    (question,) = bank.questions
    return question


def test_mkdocs_quiz_page_gives_its_questions() -> None:
    """Kinds by how many are right, examples in code left alone, each at its line."""
    bank = read_mkdocs_quiz(PAGE, FILE)
    one, several, blanks = read_back(bank)

    assert bank.findings == ()
    assert [question.line for question in bank.questions] == [3, 20, 27]
    assert (one.kind, one.stem, one.correct) == (
        QuestionKind.SINGLE,
        "邻里有了纠纷，先找谁？",
        ("A",),
    )
    assert [(choice.text, choice.feedback) for choice in one.choices] == [
        ("调解员", "不收钱。"),
        ("随它去", ""),
        ("吵一架", ""),
    ]
    assert (one.explanation, one.citation) == ("调解不伤和气。", "《人民调解法》第四条")
    assert (several.kind, several.correct) == (QuestionKind.MULTIPLE, ("A", "B"))
    assert (blanks.kind, blanks.stem, blanks.blanks, blanks.explanation) == (
        QuestionKind.FILL,
        "居住权自＿＿＿＿时设立，不得＿＿＿＿。",
        (("登记",), ("转让",)),
        "看看登记簿。",
    )


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        ("- [x] True\n- [ ] False", "√"),
        ("- [ ] 对\n- [x] 错", "×"),
        ("- [ ] 错误\n- [x] 正确", "√"),
    ],
)
def test_mkdocs_quiz_two_truths_are_a_judgement(options: str, answer: str) -> None:
    """In whatever words, and in whatever order."""
    question = written(f"<quiz>\n彩礼都要返还。\n{options}\n</quiz>")

    assert (question.kind, question.notes) == (QuestionKind.JUDGE, {"答案": [answer]})


def test_mkdocs_quiz_feedback_of_a_judgement_explains() -> None:
    """Its two choices are ours, and have no feedback; so it is to be looked over."""
    text = "<quiz>\nx\n- [x] True\n> yes\n- [ ] False\n> no\n</quiz>"
    bank = read_mkdocs_quiz(text, FILE)

    assert bank.questions[0].notes["解析"] == ["yes", "no"]
    assert [one.rule for one in bank.findings] == ["format.feedback-moved"]


LIKE_THIS = "照这样写：<quiz>，题目，「- [x] 对的选项」「- [ ] 错的选项」各占一行，</quiz>"
LOST = "这一题没有读进来，观众看不到它。"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            "<quiz>\nx\n- [y] a\n</quiz>",
            (1, "format.broken", f"「- [y] a」这一行不合 mkdocs-quiz 的写法，{LOST}", LIKE_THIS),
        ),
        (
            "<quiz>\nx\n- [x] a\n\n> why\n- [ ] b\n</quiz>",
            (1, "format.broken", f"「> why」这一行不合 mkdocs-quiz 的写法，{LOST}", LIKE_THIS),
        ),
        (
            "\n<quiz>\nx\n- [ ] a\n</quiz>",
            (
                2,
                "format.broken",
                f"「x」没有写明哪个是对的，{LOST}",
                "在对的选项前面写 - [x]",
            ),
        ),
        (
            "<quiz>\n- [x] a\n</quiz>",
            (1, "format.broken", f"有一题没有题干，{LOST}", LIKE_THIS),
        ),
        (
            "a\n<quiz>\nx\n- [x] a",
            (
                2,
                "format.broken",
                f"这里的 <quiz> 没有写完，或者用的是旧写法 <?quiz?>，{LOST}",
                LIKE_THIS,
            ),
        ),
        (
            "<?quiz?>\nquestion: x\n<?/quiz?>",
            (
                1,
                "format.broken",
                f"这里的 <quiz> 没有写完，或者用的是旧写法 <?quiz?>，{LOST}",
                LIKE_THIS,
            ),
        ),
    ],
)
def test_mkdocs_quiz_that_the_plugin_would_stop_at_is_a_finding(
    text: str, finding: tuple[int, str, str, str]
) -> None:
    """And no question is made of it."""
    bank = read_mkdocs_quiz(text, FILE)

    assert (bank.questions, said(bank.findings)) == ((), [finding])


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("<quiz>\n一半是[[1/2]]。\n</quiz>", "format.wording-unfit"),
        ("<quiz>\n![桥](a.png)是什么？\n- [x] 桥\n- [ ] 河\n</quiz>", "format.picture-left"),
        ("<quiz>\nx\n" + "- [x] a\n" * 11 + "</quiz>", "format.too-many-choices"),
    ],
)
def test_mkdocs_quiz_that_we_cannot_hold_is_told(text: str, rule: str) -> None:
    """The same words as for every other format."""
    assert [one.rule for one in read_mkdocs_quiz(text, FILE).findings] == [rule]


PIECES = st.sampled_from(
    ("<quiz>", "</quiz>", "\n", "- [x] ", "- [ ] ", "* [] ", "> ", "[[", "]]", "a", "---", "```",
     "<?quiz?>", "对", "错", "![", "](", ")", "<b>", "解析：", " ")
)  # fmt: skip


@given(st.lists(PIECES).map("".join) | st.text())
def test_mkdocs_quiz_reader_never_falls_over_text(text: str) -> None:
    """Any text gives questions and findings, or a message for staff."""
    told = FILE
    try:
        findings = read_mkdocs_quiz(text, FILE).findings
    except MuseumError as trouble:
        told = str(trouble)
    else:
        assert {one.rule for one in findings} <= set(RULES)
    assert FILE in told


def test_mkdocs_quiz_page_is_told_from_other_pages() -> None:
    """By its tag, for its suffix is that of 题库体."""
    assert is_mkdocs_quiz(PAGE.encode())
    assert not is_mkdocs_quiz("1. 【单选】谁？（ A ）".encode())


STALLERS = {
    "starts": "<quiz>" * 100_000,
    "blanks": "<quiz>\n" + "[[" * 200_000 + "</quiz>",
    "pictures": "<quiz>\n" + "![" * 100_000 + "\n- [x] a\n</quiz>",
    "links": "<quiz>\n" + "[a](" * 100_000 + "\n- [x] a\n</quiz>",
    "quotes": "<quiz>\nx\n- [x] a\n" + "> \n" * 100_000 + "</quiz>",
    "answers": "<quiz>\nx\n" + "- [x] a\n\n" * 20_000 + "</quiz>",
    "fences": "```\n" * 100_000,
    "tags": "<quiz>\n" + "<p " * 100_000 + "\n- [x] a\n</quiz>",
}


@pytest.mark.parametrize("text", STALLERS.values(), ids=STALLERS)
def test_mkdocs_quiz_reader_is_not_stalled(text: str) -> None:
    """Long nonsense is read in the time of a long file."""
    began = time.process_time()
    read_mkdocs_quiz(text, FILE)
    assert time.process_time() - began < 3
