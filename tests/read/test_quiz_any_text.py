"""Whatever is written, the reader gives questions or findings, and nothing written vanishes."""

import sys
import time
from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from read.written import FILE
from yunyouguan.model.quiz import Question
from yunyouguan.read.blocks import read_body
from yunyouguan.read.quiz.bank import read_bank
from yunyouguan.read.quiz.sorter import take_apart
from yunyouguan.read.quiz.spans import find_spans
from yunyouguan.read.quiz.text import read_question, understood
from yunyouguan.read.text_file import Text

pytestmark = pytest.mark.slow


KINDS = ("单选", "多选", "判断", "填空", "连线", "排序", "案例", "情景", "简答")

PIECES = st.sampled_from(
    [
        "", "- A. ", "- B. ", "- [x] C. ", "A. 甲 B. ", "（1）【判断】", "(2) ", "1. ", "2、", "①",
        "> 解析：", "> 答案：", "> ", "答案：BADC ", "【答案】", "> 参考：", "> 编号：", "> 提示：",
        "| 甲 | ", "| --- | --- |", "【走】", "- A. 走 → ", "（ √ ）", "（ A ）", "____",
        "![图](a.png)",
        "   ", "\t", "# ", "```", "一、单选题", "参考答案", "1-3 ABC", "1. 【连线】", "**",
        "\\|", "→",
    ]
)  # fmt: skip
WORDS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=12)
LINES = st.lists(st.builds("".join, st.lists(st.one_of(PIECES, WORDS), max_size=4)), max_size=14)
MARKERS = st.sampled_from(
    [
        "", "   ", "- ", "- A. ", "   - B. ", "   > ", "> 解析：", "   > 依据：", "（1）【判断】",
        "   （2）【单选】", "1. ", "   2. ", "| 甲 | ", "   【走】", "- C. 走 → ", "解析：",
        "【答案】",
    ]
)  # fmt: skip


@settings(max_examples=80)
@given(st.sampled_from(KINDS), LINES)
def test_any_lines_below_any_head_give_a_question_or_a_finding(kind: str, below: list[str]) -> None:
    """No text makes the reader fall over, and a question that is not built says why."""
    head = f"1. 【{kind}】"
    question, findings = read_question(list(enumerate([head, *below], 1)), FILE)
    assert question is not None or findings
    assert all(1 <= one.place.line <= len(below) + 1 for one in findings)
    assert all("\n" not in one.message + one.remedy for one in findings)


@settings(max_examples=80)
@given(LINES)
def test_any_file_gives_a_body_a_bank_and_spans_in_order(written: list[str]) -> None:
    """Spans begin and end on lines with words, and never overlap."""
    numbered = list(enumerate(written, 1))
    body, _ = read_body(Text(FILE, tuple(written)), 1)
    spans = find_spans(numbered, FILE)
    assert all(written[one.first].strip() and written[one.last].strip() for one in spans)
    bounds = [bound for one in spans for bound in (one.first, one.last + 1)]
    assert bounds == sorted(bounds)
    assert sum(len(quiz.questions) for quiz in body.quizzes) <= len(spans)
    for one in read_bank(numbered, FILE).questions:
        question, findings = understood(one, FILE)
        assert question is not None or findings


@settings(max_examples=80)
@given(st.sampled_from(KINDS), st.lists(st.tuples(MARKERS, st.booleans()), max_size=10))
def test_every_line_ends_in_the_question_or_in_a_finding(
    kind: str, below: list[tuple[str, bool]]
) -> None:
    """Each line carries a word of its own, which must come out again or be told at its line.

    Only a note that goes on after it was told to stand there twice is told as a whole.
    """
    lines = [f"1. 【{kind}】词0词？"]
    for count, (marker, is_after_blank) in enumerate(below, 1):
        lines += [""] if is_after_blank else []
        lines.append(f"{marker}词{count}词")
    written = take_apart(list(enumerate(lines, 1)), FILE)
    findings = [one for asked in (written, *written.parts) for one in asked.findings]
    told = {one.place.line for one in findings}
    is_twice = any(one.rule == "quiz.note-twice" for one in findings)
    lost = [
        number
        for number, line in enumerate(lines, 1)
        if line and f"词{line.split('词')[1]}词" not in repr(written) and number not in told
    ]
    assert lost == [] or is_twice


STEMS = ("甲方要赔吗？", "乙方要退吗？", "丙方要还吗？", "丁方要修吗？")


@settings(max_examples=20)
@given(st.permutations(STEMS), st.permutations(["找调解员", "随它去", "吵一架"]))
def test_ids_survive_another_order_of_questions_and_of_choices(
    stems: list[str], options: list[str]
) -> None:
    """A learner's record stays with the question."""
    written = []
    for number, stem in enumerate(stems, 1):
        written += [f"{number}. 【单选】{stem}（ A ）", ""]
        written += [f"   - {letter}. {text}" for letter, text in zip("ABC", options, strict=True)]
        written += ["", "   > 解析：因为。", ""]
    body, findings = read_body(Text(FILE, tuple(written)), 1)
    assert findings == ()
    ids = {one.stem: one.id for quiz in body.quizzes for one in quiz.questions}
    assert ids == {
        "甲方要赔吗？（　　）": "e1bb1824f853", "乙方要退吗？（　　）": "e7a1716e9399",
        "丙方要还吗？（　　）": "f36b9d393517", "丁方要修吗？（　　）": "0d4365eae0c2",
    }  # fmt: skip


PARTS = ("（1）【判断】甲对吗？（ × ）", "（2）【判断】乙对吗？（ √ ）", "（3）【简答】怎么劝？")


@pytest.mark.parametrize("parts", list(permutations(PARTS)))
def test_ids_of_parts_survive_another_order(parts: tuple[str, ...]) -> None:
    """They hang on the story and on what is asked, not on the place."""
    question, _ = read_question(list(enumerate(["1. 【案例】故事。", *parts], 1)), FILE)
    assert isinstance(question, Question)
    assert {one.stem[:2]: one.id for one in question.parts} == {
        "甲对": "d97a4cf0c45a", "乙对": "6dbf3e361579", "怎么": "394ad6456b12",
    }  # fmt: skip


def paper(count: int) -> list[str]:
    """A bank of all kinds, written and raw, with a list of answers."""
    written = []
    for number in range(0, count, 10):
        written += [
            f"1. 【单选】问{number}？（ A ）", "", "   - A. 甲", "   - B. 乙", "",
            "   > 解析：因为。", "",
            f"2. 【多选】问{number}？", "A. 甲 B. 乙 C. 丙", "答案：AB 解析：因为。", "",
            f"3. 【判断】答{number}。（ × ）", "", "   > 解析：因为。",
            "   > 依据：《民法典》第一条",
            "",
            f"4. 【填空】自＿＿＿＿时设立{number}。", "", "   > 答案：登记/登记时", "",
            f"5. 【连线】连{number}。", "", "   | 机构 | 职责 |", "   | --- | --- |",
            "   | 甲 | 一 |", "",
            f"6. 【排序】排{number}。（ BA ）", "", "   - A. 甲", "   - B. 乙", "",
            f"7. 【案例】故事{number}。", "", "   第二段。", "", "   （1）【判断】对吗？（ × ）",
            "", "   （2）【简答】怎么劝？", "", "   > 参考：退一步。", "",
            f"8. 【情景】怎么办{number}？", "", "   - A. 走 → 完", "   - B. 留 → 完", "",
            "   【完】好。（ √ ）", "", "   > 解析：因为。", "",
            f"9、生题{number}？（ B ）", "A、甲    B、乙", "答案：B", "",
            f"10、生句{number}。（ √ ）", "",
        ]  # fmt: skip
    return written


def steps_taken(lines: Sequence[str]) -> int:
    """Calls of our own functions that reading takes, which no busy machine can change."""
    count = 0

    def counts(frame: object, event: str, _: object) -> None:
        nonlocal count
        code = getattr(frame, "f_code", None)
        count += event == "call" and code is not None and "/read/quiz/" in code.co_filename

    numbered = list(enumerate(lines, 1))
    sys.setprofile(counts)
    try:
        for one in read_bank(numbered, FILE).questions:
            understood(one, FILE)
        find_spans(numbered, FILE)
    finally:
        sys.setprofile(None)
    return count


def test_five_hundred_questions_cost_five_times_a_hundred() -> None:
    """The work grows as the file does, and no faster."""
    assert len(read_bank(list(enumerate(paper(500), 1)), FILE).questions) == 500
    few, many = steps_taken(paper(100)), steps_taken(paper(500))
    assert few > 1_000
    assert many < few * 5.2


SIGNS = ("[", "（", "A.", "|", "①", "（A", "1-", "→", "【", "> ", " ", "答案", "_", "√ ", "![")


@pytest.mark.parametrize("sign", SIGNS)
def test_twenty_kilobytes_of_one_sign_are_read(sign: str) -> None:
    """In every kind, in stem, choice, note, part, scene and key: nothing goes back and forth."""
    long = sign * (20_000 // len(sign))
    written = []
    for kind in KINDS:
        written += [f"1. 【{kind}】问？{long}", long]
    written += [f"- A. {long}", f"> 答案：{long}", "1. 【案例】问", f"（1）【判断】{long}"]
    written += ["1. 【情景】问", f"- A. {long}", f"【走】{long}", "参考答案", f"1.{long}"]
    start = time.process_time()
    for one in read_bank(list(enumerate(written, 1)), FILE).questions:
        understood(one, FILE)
    read_body(Text(FILE, tuple(written)), 1)
    # Measured: at most 0.5 s. Whatever goes back and forth takes minutes.
    assert time.process_time() - start < 5
