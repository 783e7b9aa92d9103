"""`fmt` gives questions one form, and changes nothing else on the page."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.any_question import WHOLE, questions
from read.written import HEADER, a_small_museum
from yunyouguan.banks.sameness import placeless
from yunyouguan.banks.tidying import tidy, tidy_museum
from yunyouguan.exchange.tiku import question_lines
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.quiz import Question
from yunyouguan.read.blocks import read_body
from yunyouguan.read.text_file import Text

FILE = "exhibits/square/liyi/index.md"


def tidied(body: str) -> str:
    return tidy((HEADER + body).encode(), FILE).content.decode().removeprefix(HEADER)


def told(body: str) -> list[tuple[str, int, str, str]]:
    found = tidy((HEADER + body).encode(), FILE).findings
    return [(one.rule, one.place.line - 13, one.message, one.remedy) for one in found]


def asked(page: bytes) -> list[Question]:
    text = page.decode().replace("\r\n", "\n")
    body, _ = read_body(Text(FILE, tuple(text.split("\n"))), 14)
    return [placeless(question) for quiz in body.quizzes for question in quiz.questions]


def test_a_question_from_word_becomes_canonical() -> None:
    """Marks, widths, letters and the names of notes: one form for all."""
    assert tidied(
        "## 练一练\n\n"
        "1、【单选题】先找谁？（b）\n"
        "A、邻居\n"
        "\uff22．调解员\n"
        "【答案】B\n"
        "【解析】不收钱。\n"
        "法律依据：《人民调解法》第四条\n"
        "2．【填空题】居住权自____时设立。\n"
        "> 正确答案: 登记\n"
    ) == (
        "## 练一练\n\n"
        "1. 【单选】先找谁？（ B ）\n\n"
        "   - A. 邻居\n"
        "   - B. 调解员\n\n"
        "   > 解析：不收钱。\n"
        "   > 依据：《人民调解法》第四条\n\n"
        "2. 【填空】居住权自＿＿＿＿时设立。\n\n"
        "   > 答案：登记\n"
    )


def test_a_question_without_kind_gets_the_kind_of_its_answer() -> None:
    """Pasted from Word below the heading."""
    assert tidied(
        "## 练一练\n\n1、先找谁？（ A ）\nA、调解员　B、邻居\n解析：不收钱。\n\n完。"
    ) == (
        "## 练一练\n\n1. 【单选】先找谁？（ A ）\n\n   - A. 调解员\n   - B. 邻居\n\n"
        "   > 解析：不收钱。\n\n完。"
    )


def test_choices_on_one_line_are_told_when_they_are_parted() -> None:
    """A person looks whether they were cut in the right places."""
    body = "1. 【单选】谁？（ A ）\n   - A. 甲  B. 乙\n"
    assert tidied(body) == "\n1. 【单选】谁？（ A ）\n\n   - A. 甲\n   - B. 乙\n"
    assert [(rule, line) for rule, line, _, _ in told(body)] == [("quiz.choices-on-one-line", 2)]


def test_a_question_that_a_head_explains_otherwise_is_left() -> None:
    """Below 多选题 one letter is a missing one; alone it would become a 单选."""
    body = "## 练一练\n\n一、多选题\n\n1、谁管？（ A ）\nA、村里\nB、镇里\n"
    assert tidied(body) == body
    assert told(body) == [
        (
            "bank.not-tidied",
            5,
            "这道题排整齐以后读出来会和原来不一样，所以原样留着，没有动它。",
            "照手册「题目」一页的样子，把这道题手工排一下，再运行一次。",
        )
    ]


def test_a_question_that_cannot_be_read_is_left_and_told() -> None:
    """The one below it is tidied all the same."""
    odd = "1. 【单选】先找谁？（ A ）\n\n   - A. 调解员\n   - 邻居\n\n"
    assert tidied(f"{odd}2、【判断】收钱。（错）\n") == f"{odd}2. 【判断】收钱。（ × ）\n"
    assert [(rule, line) for rule, line, _, _ in told(odd)] == [("quiz.choice-no-letter", 4)]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_all_other_bytes_stay(mark: bytes) -> None:
    """Line ends, a byte order mark, blanks at line ends, a last line without end."""
    before = mark + HEADER.encode() + (
        "前面  \r\n\r\n1、【判断】收钱。（×）\r\n\t解析：不收。\r\n\r\n\r\n后面\u2028\t\n```\n"
        "1、【判断】样子\n```\n末尾"
    ).encode()  # fmt: skip
    after = tidy(before, FILE).content
    # The museum's header ends its lines with a line feed alone, as most lines here do.
    assert after == mark + HEADER.encode() + (
        "前面  \r\n\r\n1. 【判断】收钱。（ × ）\n\n   > 解析：不收。\n\r\n\r\n后面\u2028\t\n```\n"
        "1、【判断】样子\n```\n末尾"
    ).encode()  # fmt: skip


def test_a_file_that_is_no_utf8_is_left_and_told() -> None:
    """Its bytes would be guessed at."""
    before = (HEADER + "1、【判断】收钱。（×）").encode("gb18030")
    done = tidy(before, FILE)
    assert (done.content, done.count) == (before, 0)
    assert [(one.rule, str(one.place), one.message, one.remedy) for one in done.findings] == [
        (
            "bank.exhibit-not-utf8",
            FILE,
            "这份文字的编码不是 UTF-8，添上题目会变成乱码，所以没有动它。",
            "用记事本打开，选「另存为」，编码选 UTF-8，保存盖掉原来的文件，再运行一次。",
        )
    ]


LINES = st.sampled_from(
    [
        *(
            "1. 【单选】先找谁？（ A ）",
            "2、【判断题】收钱。（×）",
            "3．谁管？（ AB ）",
            "一、单选题",
        ),
        *(
            "4. 【填空】自____时。",
            "5. 【连线】连",
            "6. 【排序】排",
            "7. 【案例】老李",
            "8. 【情景】老王",
        ),
        *(
            "A. 调解员",
            "   - B. 邻居",
            "- [x] C. 法院",
            "A. 一  B. 二",
            "   > 解析：不收。",
            "答案：A",
        ),
        *(
            "【依据】《民法典》第四条",
            "> 提示：想想",
            "编号：N-1",
            "1. 协商",
            "   2. 调解",
            "## 练一练",
        ),
        *(
            "| 甲 | 乙 |",
            "| --- | --- |",
            "| 丙 | 丁 |",
            "（1）【判断】行。（ √ ）",
            "（2）【简答】劝",
        ),
        *("> 参考：先", "- A. 找 → 场", "【场】到了（ √ ）", "文字", "", "", "  ", "---", "```"),
        *("![井](a.jpg)", "**重点**", "\u3000缩进"),
    ]
)


@settings(max_examples=100)
@given(st.lists(LINES, max_size=25), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_twice_is_the_same_as_once_and_questions_stay(
    lines: list[str],
    end: str,
    closed: bool,  # noqa: FBT001
) -> None:
    """Whatever stands on the page: every written question is read as before, in its order."""
    before = (HEADER.replace("\n", end) + end.join(lines) + (end if closed else "")).encode()
    once = tidy(before, FILE)
    again = tidy(once.content, FILE)
    assert again.content == once.content
    assert again.count == 0
    now = asked(once.content)
    assert [one for one in now if one in asked(before)] == asked(before)


@settings(max_examples=20)
@given(st.lists(questions(WHOLE), max_size=4))
def test_what_is_printed_is_tidy(some: list[Question]) -> None:
    """Canonical questions are left as they are, to the byte."""
    blocks = ["\n".join(question_lines(one, at)) for at, one in enumerate(some, 1)]
    page = (HEADER + "文字。\n\n## 练一练\n\n" + "\n\n".join(blocks) + "\n").encode()
    done = tidy(page, FILE)
    assert (done.content, done.count, done.findings) == (page, 0, ())


def test_all_exhibits_are_tidied_unless_some_are_named(tmp_path: Path) -> None:
    """Told by their path in the museum; only telling writes nothing; a shortcut is not followed."""
    body = "1、【判断】收钱。（×）\n"
    root = a_small_museum(
        tmp_path,
        **{"square/liyi/index.md": HEADER + body, "square/well/index.md": HEADER + body},
    )
    pages = tidy_museum(root, only_tell=True)
    assert [(one.file, one.count) for one in pages] == [
        (FILE, 1),
        (FILE.replace("liyi", "well"), 1),
    ]
    assert (root / FILE).read_text("utf-8") == HEADER + body

    (one,) = tidy_museum(root, [root / FILE])
    assert (one.file, one.count) == (FILE, 1)
    assert (root / FILE).read_text("utf-8") == HEADER + "\n1. 【判断】收钱。（ × ）\n"
    assert (root / "exhibits/square/well/index.md").read_text("utf-8") == HEADER + body

    link = tmp_path / "link.md"
    link.symlink_to(root / "exhibits/square/well/index.md")
    with pytest.raises(MuseumError, match="是快捷方式，没有改动它"):
        tidy_museum(root, [link])


def test_the_museum_itself_is_tidy() -> None:
    """What we show newcomers is in the one form. Mend: yunyouguan fmt."""
    root = Path(__file__).parents[2]
    pages = tidy_museum(root, only_tell=True)
    assert len(pages) > 20
    assert [(one.file, one.count) for one in pages if one.count or one.findings] == []
