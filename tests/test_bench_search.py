"""What `make bench-search` measures with: the same words every time, a table that tells them."""

from pathlib import Path

import pytest

from bench.asked import Asked, asked, precision, recall, sampled, scan
from bench.asking_pages import Answer
from bench.measured import Measure
from bench.search import table
from bench.search_goals import Seen, goals, growth
from bench.searches import Built
from bench.speech import Speech, read_speech
from bench.told import LETTERS, Told, markdown, page, told

DICTIONARY = "我们 900 r\n权利 500 n\n的 400 u\nB超 300 n\n居住 200 v\n稀有词 1 n\n"
OWN = "---\n标题: 一\n---\n\n邻里有事先商量，商量不成再请人。下一句太短。\n"


@pytest.fixture
def speech(tmp_path: Path) -> Speech:
    """A dictionary of four words and a museum of one line."""
    (tmp_path / "dict.txt").write_text(DICTIONARY, "utf-8")
    (tmp_path / "exhibits").mkdir()
    (tmp_path / "exhibits/one.md").write_text(OWN, "utf-8")
    return read_speech(tmp_path / "dict.txt", tmp_path / "exhibits")


def seen(cpu: float, time: float, size: int, share: float = 1.0) -> Seen:
    """A search that needs the same for every query."""
    answers = [Answer(time, time / 2, size)] * 2
    built = Built(Measure(cpu, cpu, 100 * cpu), 12, 3_400_000)
    return Seen("某馆", built, answers, answers, answers[0], share, 1.0)


def test_bench_speech_is_of_common_words_and_the_museums_own_lines(speech: Speech) -> None:
    """Rare words, Latin letters and short lines stay out; the commonest word comes first."""
    assert list(speech.words[:4]) == ["我们", "权利", "的", "居住"]
    assert list(speech.lines) == ["邻里有事先商量，商量不成再请人"]


def test_bench_exhibits_are_the_same_every_time(speech: Speech) -> None:
    """A greater museum begins with the exhibits of a smaller one, none twice."""
    few, more = list(told(speech, 5)), list(told(speech, 8))
    assert more[:5] == few
    assert len({one.parts for one in more}) == len(more)
    assert all(LETTERS - 100 < sum(map(len, one.blocks())) < LETTERS + 250 for one in more)


def test_bench_page_and_markdown_say_the_same(speech: Speech) -> None:
    """Every block of an exhibit stands in both."""
    (one,) = told(speech, 1)
    assert [text for text in one.blocks() if text not in page(one)] == []
    assert [text for text in one.blocks() if text not in markdown(one)] == []


def test_bench_queries_stand_where_the_scan_says(speech: Speech) -> None:
    """What is cut from a text is found in it, what stands nowhere is not."""
    exhibits = list(told(speech, 8))
    queries = asked(exhibits)
    assert [one.name for one in queries][-3:] == ["原文九个字", "不成词的两个字", "哪里都没有"]
    assert len(queries[-3].where) == 1
    assert queries[-1].where == frozenset()
    assert all(one.where for one in sampled(exhibits, 10))


def test_bench_scan_finds_nothing_across_two_blocks() -> None:
    """The end of one line and the beginning of another are no phrase."""
    one = Told(7, "甲", "阵地", "乙丙", (("丁", ("戊己",)),))
    assert scan([one], "丙丁") == frozenset()
    assert scan([one], "戊己") == {"e/00007/"}


def test_bench_recall_counts_every_query_alike() -> None:
    """A rare query weighs as much as a common one; what should not be found is no recall."""
    queries = [Asked("甲", "", frozenset("ab")), Asked("乙", "", frozenset("c")),
               Asked("丙", "", frozenset())]  # fmt: skip
    found = {"甲": frozenset("a"), "乙": frozenset("cd"), "丙": frozenset()}
    assert (recall(found, queries), precision(found, queries)) == (0.75, 0.75)


def test_bench_table_has_a_dash_for_a_search_left_out() -> None:
    """Three columns for every row, whatever was measured."""
    rows = table([seen(2, 120, 40_000), seen(4, 300, 160_000)])
    assert {row.count("\t") for row in rows} == {3}
    assert rows[0] == "\t某馆\t某馆\tMaterial + jieba"
    assert "做索引，CPU 秒\t2.0\t4.0\t—" in rows
    assert "第一次问，kB，中位（最多）\t40（40）\t160（160）\t—" in rows


@pytest.mark.parametrize(
    ("ours", "missed"),
    [
        (seen(2, 120, 40_000), []),
        (seen(2, 120, 40_000, share=0.99), ["没有找到的（1 减找到的）"]),
        (seen(2, 151, 40_000), ["第一次问，毫秒，中位"]),
        (seen(2, 120, 61_000), ["第一次问，kB，最多", "以后每次，kB，最多"]),
        (seen(3, 120, 40_000), ["内存，比 Pagefind"]),
        (seen(5, 120, 40_000), ["CPU，比 Pagefind", "内存，比 Pagefind"]),
    ],
)
def test_bench_search_says_which_goal_is_missed(ours: Seen, missed: list[str]) -> None:
    """Each goal is judged for itself."""
    judged = goals(5_000, ours, seen(4, 300, 160_000))
    assert [line.split("\t")[0] for line, reached in judged if not reached] == missed


def test_bench_search_growth_is_judged_by_its_steepness() -> None:
    """Twice the exhibits for twice the work is a straight line; three times is not."""
    straight = growth({100: seen(2, 1, 1), 200: seen(4, 1, 1)})
    steep = growth({100: seen(2, 1, 1), 200: seen(6, 1, 1)})
    assert [reached for _, reached in (*straight, *steep)] == [True, False]
