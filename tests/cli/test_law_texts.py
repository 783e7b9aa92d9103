"""`law import`, as a clerk meets it."""

from pathlib import Path

import pytest

from cli.errands import listing, run
from read.written import a_small_museum
from statutes import BODY, HEAD, NAME, a_law_file
from yunyouguan.read.law_file import read_law_texts

SLUG = "mou-mou-shi-gong-gong-shui-jing-shi-yong-shi-li-gui-ding"
FILE = f"exhibits/laws/{SLUG}-2020-05-28.md"


def given(root: Path, name: str = "示例_20200528.docx", data: bytes = b"") -> str:
    """A file beside the museum."""
    path = root.parent / name
    path.write_bytes(data or a_law_file())
    return str(path)


def test_import_writes_one_file_and_says_what_to_do_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second time nothing changes; a dry run writes nothing."""
    root = tmp_path / "museum"
    a_small_museum(root)
    before, file = listing(root), given(root)
    assert run("-C", str(root), "law", "import", file, "--dry-run") == 0
    assert listing(root) == before
    assert run("-C", str(root), "law", "import", file) == 0
    assert set(listing(root)) - set(before) == {FILE}
    assert run("-C", str(root), "law", "import", file) == 0
    assert capsys.readouterr().out.split("\n") == [
        f"{file}：「{NAME}」，5 条，2020-05-28 的文本",
        f"只是看看，什么也没有写。去掉 --dry-run，就会写成 {FILE}。",
        f"{file}：「{NAME}」，5 条，2020-05-28 的文本",
        f"放好了：{FILE}",
        "下一步：运行 yunyouguan check，看展品里的引文和条文是不是一字不差。",
        f"{file}：「{NAME}」，5 条，2020-05-28 的文本",
        f"馆里已经有这一份，一字不差，什么也没有写：{FILE}",
        "",
    ]


def test_newer_version_stands_beside_the_older_under_its_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is overwritten: the older one answers 这一条改过吗."""
    root = tmp_path / "museum"
    a_small_museum(root)
    assert run("-C", str(root), "law", "import", given(root), "--as", "shui-jing") == 0
    body = [one.replace("排队", "依次排队") for one in BODY]
    newer = given(root, "示例_20260301.docx", a_law_file(body=body))
    assert run("-C", str(root), "law", "import", newer) == 0
    laws, findings = read_law_texts(root)
    assert findings == ()
    assert [[one.place.file for one in law.versions] for law in laws] == [
        ["exhibits/laws/shui-jing-2026-03-01.md", "exhibits/laws/shui-jing-2020-05-28.md"]
    ]
    assert "馆里还有这部法律的另外 1 版" in capsys.readouterr().out


def test_other_words_of_the_same_day_and_a_taken_address_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which of two is right, a person must see."""
    root = tmp_path / "museum"
    a_small_museum(root)
    run("-C", str(root), "law", "import", given(root), "--as", "shui-jing")
    kept = listing(root)
    body = [one.replace("排队", "依次排队") for one in BODY]
    other = given(root, "又_20200528.docx", a_law_file(body=body))
    assert run("-C", str(root), "law", "import", other) == 1
    named = given(root, "桶_20200528.docx", a_law_file(head=("某某水桶示例规定", *HEAD[1:])))
    assert run("-C", str(root), "law", "import", named, "--as", "shui-jing") == 1
    assert listing(root) == kept
    out = capsys.readouterr().out
    assert (
        f"exhibits/laws/shui-jing-2020-05-28.md: 错误 [law.cannot-add] "
        f"馆里已经有 2020-05-28 的「{NAME}」，文字却不一样，没有动它，也没有放进新的。"
    ) in out
    assert (
        "exhibits/laws/shui-jing-2020-05-28.md: 错误 [law.cannot-add] "
        f"「shui-jing」这个网址已经是「{NAME}」的，「某某水桶示例规定」没有放进馆里。"
    ) in out


def test_law_with_a_lost_article_is_not_half_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An article that is missing refuses all of them."""
    root = tmp_path / "museum"
    a_small_museum(root)
    before = listing(root)
    body = [one for one in BODY if "第二条" not in one]
    assert run("-C", str(root), "law", "import", given(root, data=a_law_file(body=body))) == 1
    assert listing(root) == before
    assert "第一条后面是第三条，中间少了" in capsys.readouterr().out
