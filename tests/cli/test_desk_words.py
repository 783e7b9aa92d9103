"""What the desk says of a mistyped command and of the disk."""

import errno

import pytest

from yunyouguan.cli.desk import refused_by_disk
from yunyouguan.cli.main import main


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("a", "b"), "多写了「b」。名字里有空格的，前后加上引号，"),
        (("/",), "「文件」要写一个文件，这里写的是文件夹，"),
        (("a.txt", "--into", ""), "--into 后面请写成「展厅/展品」，例如：--into village/well"),
        (
            ("a.txt", "--into", "../etc"),
            "--into 后面请写成「展厅/展品」，例如：--into village/well",
        ),
        (("a.txt", "--into", "well"), "--into 后面请写成「展厅/展品」，例如：--into village/well"),
    ],
)
def test_a_mistyped_command_is_told_in_chinese(
    typed: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is looked at instead of what was asked for, and nobody reads English."""
    with pytest.raises(SystemExit) as end:
        main(["import", "questions", *typed])

    assert end.value.code == 2
    assert capsys.readouterr().err.startswith(said)


def test_the_disk_speaks_chinese() -> None:
    """Missing, locked, full."""
    said = [
        refused_by_disk(OSError(code, "in English", "题库.docx"))
        for code in (errno.ENOENT, errno.EACCES, errno.ENOSPC)
    ]
    assert said == [
        "没有这个文件：「题库.docx」。核对名字和后缀；名字里有空格就加引号。",
        "没有权限读写「题库.docx」。在 Word、Excel 里开着就先关掉，再运行一次。",
        "磁盘满了。删掉一些不要的文件，再运行一次。",
    ]
