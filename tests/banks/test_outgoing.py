"""Questions go out into a new file, and only sound ones."""

from pathlib import Path

import pytest

from read.written import HEADER, a_small_museum
from yunyouguan.banks.incoming import read_bank_file
from yunyouguan.banks.outgoing import Export, export_questions, writable
from yunyouguan.banks.sameness import placeless
from yunyouguan.model.errors import MuseumError
from yunyouguan.read.museum_dir import read_museum

QUESTION = "1. 【判断】{}（ × ）\n\n> 解析：不收。\n> 依据：《人民调解法》第四条\n"


def a_museum_of_three(root: Path) -> Path:
    return a_small_museum(
        root,
        **{
            "square/liyi/index.md": HEADER + QUESTION.format("甲"),
            "square/well/index.md": HEADER + QUESTION.format("乙"),
            "square/draft/index.md": HEADER.replace("已发布", "草稿") + QUESTION.format("丙"),
        },
    )


def exported(root: Path, out: Path, *addresses: str) -> Export:
    return export_questions(out, *read_museum(root), addresses)


def test_published_questions_go_out_and_come_in_the_same(tmp_path: Path) -> None:
    """All published exhibits, or those named, whatever their status."""
    root = a_museum_of_three(tmp_path / "馆")
    museum, _ = read_museum(root)
    assert museum is not None
    held = [q for e in museum.exhibits for z in e.body.quizzes for q in z.questions]
    for name, addresses, stems in (
        ("全.md", (), ["甲", "乙"]), ("一.md", ("square/draft", "square/liyi/"), ["丙", "甲"]),
    ):  # fmt: skip
        assert exported(root, tmp_path / name, *addresses) == Export(2)
        back = read_bank_file(tmp_path / name, None)
        wanted = [next(one for one in held if stem in one.stem) for stem in stems]
        assert [placeless(one) for one in back.questions] == [placeless(one) for one in wanted]
        assert back.all_findings == ()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A file that is there stays."""
    root = a_museum_of_three(tmp_path / "馆")
    (tmp_path / "题库.md").write_text("我的", "utf-8")
    with pytest.raises(MuseumError, match="已经有了，没有改动它。请换一个文件名。"):
        exported(root, tmp_path / "题库.md")
    assert (tmp_path / "题库.md").read_text("utf-8") == "我的"


@pytest.mark.parametrize(
    ("name", "address", "wanted"),
    [
        ("题库.doc", "", (
            "bank.cannot-write-format", "{out}", "认不出要写成哪一种文件，什么也没有写。",
            f"文件名的后缀写成这里面的一种：{writable()}，例如：题库.md",
        )),
        ("题库.md", "square/none", (
            "bank.nothing-to-take", "exhibits/square/none/index.md",
            "没有这件展品，或者它的文字读不出来，没有题目可以导出，什么也没有写。",
            "核对展厅和文件夹名，例如：--from village/well；读不出来就先运行 yunyouguan check。",
        )),
        ("题库.md", "square/empty", (
            "bank.no-questions", "exhibits", "这些展品里没有题目，什么也没有写。",
            "换一件有题目的展品，例如：--from village/well；草稿里的题目也要写明 --from。",
        )),
    ],
)  # fmt: skip
def test_what_cannot_go_out_is_told(
    tmp_path: Path, name: str, address: str, wanted: tuple[str, str, str, str]
) -> None:
    """Nothing is written, and why."""
    root = a_museum_of_three(tmp_path / "馆")
    a_small_museum(root, **{"square/liyi/index.md": HEADER + QUESTION.format("甲"),
                            "square/empty/index.md": HEADER + "正文。"})  # fmt: skip
    done = exported(root, tmp_path / name, *filter(None, [address]))
    assert done.count == 0
    assert [(one.rule, str(one.place), one.message, one.remedy) for one in done.reasons] == [
        (wanted[0], wanted[1].format(out=tmp_path / name), *wanted[2:])
    ]
    assert not (tmp_path / name).exists()


def test_a_question_with_an_error_does_not_go_out(tmp_path: Path) -> None:
    """A wrong key would be in other people's hands; other exhibits do not matter."""
    root = a_museum_of_three(tmp_path / "馆")
    wrong = HEADER + QUESTION.format("甲") + "\n2. 【单选】谁？（ C ）\n\n   - A. 一\n   - B. 二\n"
    (root / "exhibits/square/liyi/index.md").write_text(wrong, "utf-8")
    done = exported(root, tmp_path / "题库.md")
    assert [one.rule for one in done.reasons] == [
        "quiz.no-explanation", "quiz.no-citation", "quiz.unknown-letter",
    ]  # fmt: skip
    assert exported(root, tmp_path / "题库.md", "square/well").count == 1


def test_a_question_left_out_is_not_counted(tmp_path: Path) -> None:
    """The count is of what is in the file: GIFT has no 排序."""
    order = (
        "2. 【排序】先后？\n\n   1. 先\n   2. 后\n\n> 解析：讲。\n> 依据：《人民调解法》第四条\n"
    )
    pages = {"square/liyi/index.md": HEADER + QUESTION.format("甲") + "\n" + order}
    root = a_small_museum(tmp_path / "馆", **pages)

    done = exported(root, tmp_path / "题.gift")
    assert (done.count, len(done.losses)) == (1, 1)
