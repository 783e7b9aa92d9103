"""Nothing that lies in the folder makes the reader fall over."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from read.written import HALL, HEADER, a_small_museum
from yunyouguan.read.museum_dir import read_museum

pytestmark = pytest.mark.slow


PIECES = (
    "---\n", "标题", ": ", "：", "\n", "\r\n", "\t", "  - ", "[", "]", "{", "}", '"', "'",
    "&a ", "*a", "!!x ", "<<: ", "? ", "|\n", "> ", "# ", "## ", "1. 【单选】", "【判断】",
    "（ C ）", "（ × ）", "- A. ", "- [x] ", "> 解析：", "> 答案：", "![", "](", ")", "`", "```\n",
    "\\", "\0", "\u202e", "\ufeff", "𠮷", "图片:\n", "文件: ", "index.md", "../", "🙂", "%",
    "状态: 已发布\n", "\u2028", "~~~", "===\n",
)  # fmt: skip

BOMB = "---\na: &a [x,x]\n" + "".join(
    f"{one}: &{one} [{','.join([f'*{last}'] * 9)}]\n"
    for last, one in zip("abcdefgh", "bcdefghi", strict=True)
)

STALLERS = {
    "brackets": "[" * 20_000,
    "brackets in the header": "---\n标题: " + "[" * 20_000 + "\n---\n",
    "nesting": "---\n" + "- " * 3_000 + "x\n---\n",
    "stairs": "---\n" + "".join(" " * depth + "a:\n" for depth in range(1_000)) + "---\n",
    "alias bomb": BOMB + "---\n",
    "one long question": "1. 【单选】" + "（A" * 7_000,
    "many questions": "1. 【单选】x（ A ）\n" * 1_500,
    "quotes": "1. 【单选】x\n" + "> " * 10_000,
    "many fences": "```\n" * 7_000,
    "dashes": "-" * 20_000,
    "hashes": "#" * 20_000,
    "colons": "---\n" + "：" * 20_000 + "\n---\n",
    "spaces": "---\n" + "a" + " " * 20_000 + "\n---\n" + "1. 【单选】x（A" + " " * 20_000,
}


def documents(count: int) -> Iterator[bytes]:
    """Texts of shuffled signs and files of plain noise, the same in each run."""
    dice = random.Random(2026)  # noqa: S311 - not for secrets
    for number in range(count):
        signs = "".join(dice.choices(PIECES, k=dice.randint(1, 120)))
        kind = number % 4
        if kind == 0:
            yield dice.randbytes(dice.randint(1, 400))
        elif kind == 1:
            yield signs.encode()
        elif kind == 2:
            yield (HEADER + signs).encode(dice.choice(("utf-8", "gb18030", "utf-16")))
        else:
            good = bytearray((HEADER + "1. 【单选】谁？（ A ）\n   - A. 甲\n").encode())
            good[dice.randrange(len(good))] = dice.randrange(256)
            yield bytes(good)


def test_any_bytes_give_nouns_or_findings(tmp_path: Path) -> None:
    """Six hundred odd files in every place of a museum, and nothing is raised."""
    for data in documents(600):
        more = {"museum.yml": data, "square/hall.md": data, "square/liyi/index.md": data}
        museum, findings = read_museum(a_small_museum(tmp_path, **more))
        assert museum is not None or findings
        assert all(one.message and one.remedy and "\n" not in one.message for one in findings)
        assert all("\n" not in one.remedy for one in findings)


@pytest.mark.parametrize("text", STALLERS.values(), ids=STALLERS)
def test_nothing_stalls_the_reader(tmp_path: Path, text: str) -> None:
    """Twenty thousand signs that cost others minutes cost less than a second."""
    root = a_small_museum(tmp_path, **{"square/liyi/index.md": text, "museum.yml": text})
    start = time.process_time()
    _, findings = read_museum(root)
    assert findings
    assert time.process_time() - start < 1.0


def test_hall_that_is_a_good_exhibit_elsewhere_is_judged_by_its_own_fields(tmp_path: Path) -> None:
    """A file in the wrong place says what it lacks there."""
    root = a_small_museum(tmp_path, **{"square/hall.md": HEADER, "square/liyi/index.md": HALL})
    museum, findings = read_museum(root)
    assert museum is not None
    assert museum.exhibits == ()
    assert {one.rule for one in findings} == {"header.unknown-key", "header.missing-field"}
