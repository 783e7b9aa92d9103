"""What is told while pictures are worked on."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from yunyouguan.adapters.console import picture_progress
from yunyouguan.model.pace import Step


def ticking() -> Iterator[float]:
    """A clock on which every look takes ten seconds."""
    now = 0.0
    while True:
        yield now
        now += 10


def test_log_gets_ten_lines_with_pace_and_rest(capsys: pytest.CaptureFixture[str]) -> None:
    """Where there is no terminal a few lines tell how far the work is."""
    clock = ticking()
    with picture_progress("处理图片", lambda: next(clock)) as tell:
        for done in range(1, 21):
            tell(Step(done, 20, done * 100, (20 - done) * 100, "a.jpg"))

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 10
    assert lines[0] == "处理图片 2/20，6.0 张/分钟，还需 3 分钟"
    assert lines[-1] == "处理图片 20/20，6.0 张/分钟"


def test_log_of_a_few_pictures_stays_empty(capsys: pytest.CaptureFixture[str]) -> None:
    """What is done in a moment is not worth a line."""
    with picture_progress("处理图片") as tell:
        for done in range(1, 10):
            tell(Step(done, 9, done, 9 - done, "a.jpg"))

    assert capsys.readouterr() == ("", "")


def test_terminal_gets_a_bar_that_leaves_nothing_behind() -> None:
    """On a terminal one line tells picture, pace and rest, and is wiped at the end."""
    program = (
        "from yunyouguan.adapters.console import picture_progress\n"
        "from yunyouguan.model.pace import Step\n"
        "clock = iter([0, 60, 120])\n"
        "with picture_progress('处理图片', lambda: next(clock)) as tell:\n"
        "    tell(Step(3, 6, 300, 300, 'well.jpg'))\n"
    )
    ours, theirs = os.openpty()
    environment = {**os.environ, "COLUMNS": "120", "TERM": "xterm"}
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, stdout=subprocess.PIPE, stderr=theirs,
        env=environment,
    )  # fmt: skip
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)

    assert done.stdout == b""
    assert "处理图片" in shown
    assert "3/6，3.0 张/分钟，还需 1 分钟" in shown
    assert "well.jpg" in shown
    assert shown.endswith("\x1b[2K"), "the line is wiped"
