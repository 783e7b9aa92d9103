"""The museum's search beside Pagefind and Material's with jieba, over the same exhibits.

Usage: ``make bench-search`` (or ``python -m bench.search [SIZES ...]``). All index the same words:
ours and Pagefind the same finished pages, their main part alone; Material the Markdown of them,
and only what its search adds to the build is counted as processor time. What is asked first finds
nothing of the search loaded, neither script nor index; bytes are as transferred, gzip, heads
included, without the page itself and, of Material, without its theme. A time runs until results
are on the page (of Material: until its worker has them), the processor four times slower. Found is
compared with a scan of every text from end to end. Ends with 1 when ours misses a goal.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser

from bench.asked import Asked, asked, precision, recall, sampled
from bench.asking_pages import Answer, Side, everything, first_answer, later_answers
from bench.measured import middle
from bench.pictures import PLACE
from bench.search_goals import Seen, goals, growth
from bench.searches import ASKING, DICTIONARY, ROOT, Built, Searches
from bench.speech import read_speech
from bench.told import told
from shots.browser import chromium
from shots.pages import shown

SIZES = (1_000, 5_000, 20_000)
MOST_FOR_MATERIAL = 5_000
"""Beyond it a phone would fetch some thirty megabytes before its first answer."""
FEW = 2
"""First questions to Material: each of them fetches the whole index and unpacks it."""
OFTEN, MOST_OFTEN = 3, 1_000
"""How often an index is built up to so many exhibits; more of them are built once."""
OURS = Side("云游馆", "ours.html", ("/assets/", "/search/"))
PAGEFIND = Side("Pagefind", "pagefind.html", ("/pagefind/",))
MATERIAL = Side("Material + jieba", "", ("search", "lunr"), ASKING / "material.js")


@dataclass(frozen=True, slots=True)
class Work:
    """What one size is measured on."""

    browser: Browser
    searches: Searches
    timed: Sequence[Asked]
    compared: Sequence[Asked]


def main(sizes: Sequence[int] = SIZES) -> int:
    """Print a table a size, and how ours grows; 1 when ours misses a goal."""
    speech = read_speech(DICTIONARY, ROOT / "exhibits")
    searches, ours = Searches(PLACE / "search"), dict[int, Seen]()
    met = True
    with chromium() as browser:
        for count in sizes:
            exhibits = list(told(speech, count))
            searches.prepare(exhibits)
            runs = OFTEN if count <= MOST_OFTEN else 1
            pairs = [(searches.ours(), searches.pagefind()) for _ in range(runs)]
            built = [_middle([one[side] for one in pairs]) for side in (0, 1)]
            if count <= MOST_FOR_MATERIAL:
                built.append(searches.with_material(exhibits))
            searches.dress()
            timed = asked(exhibits)
            work = Work(browser, searches, timed, [*timed, *sampled(exhibits)])
            sides = zip((OURS, PAGEFIND, MATERIAL), built, strict=False)
            seen = [_seen(work, side, one) for side, one in sides]
            ours[count] = seen[0]
            met &= show(count, work, seen)
    for line, reached in growth(ours):
        print(line)
        met &= reached
    return 0 if met else 1


def show(count: int, work: Work, seen: Sequence[Seen]) -> bool:
    """One table; whether ours reached its goals."""
    print(f"\n{count} 件展品，处理器慢四倍，机器负荷 {os.getloadavg()[0]:.1f}")
    for line in table(seen):
        print(line)
    print("第一次问，毫秒（其中处理器）：")
    for at, one in enumerate(work.timed):
        times = (_time(side.first[at : at + 1]) for side in seen)
        print("\t".join((f"{one.name}「{one.query}」，在 {len(one.where)} 页上", *times)))
    met = True
    for line, reached in goals(count, *seen[:2]):
        print(line)
        met &= reached
    return met


def table(seen: Sequence[Seen]) -> list[str]:
    """A row for each thing measured, a column for each search."""
    rows: list[tuple[str, list[str]]] = [
        ("", [one.name for one in seen]),
        ("索引，MB", [f"{one.built.size / 1e6:.1f}" for one in seen]),
        ("索引，文件", [f"{one.built.files}" for one in seen]),
        ("做索引，CPU 秒", [f"{one.built.cpu:.1f}" for one in seen]),
        ("没有变化，再做一次，CPU 秒", [_again(one.built) for one in seen]),
        ("内存最多，MB", [_memory(one.built) for one in seen]),
        ("第一次问，kB，中位（最多）", [_bytes(one.first) for one in seen]),
        ("以后每次，kB，中位（最多）", [_bytes(one.later) for one in seen]),
        ("第一次问，毫秒，中位", [f"{median(a.time for a in one.first):.0f}" for one in seen]),
        ("其中处理器，毫秒，中位", [f"{median(a.work for a in one.first):.0f}" for one in seen]),
        ("以后每次，毫秒，中位", [f"{median(a.time for a in one.later):.0f}" for one in seen]),
        ("慢 4G，毫秒", [f"{one.slow_line.time:.0f}" for one in seen]),
        ("该找到的找到了", [f"{one.recall:.3f}" for one in seen]),
        ("找到的都真有", [f"{one.precision:.3f}" for one in seen]),
    ]
    missing = 3 - len(seen)
    heads = [MATERIAL.name] * missing
    return [
        "\t".join((name, *cells, *(heads if not name else ["—"] * missing))) for name, cells in rows
    ]


def _seen(work: Work, side: Side, built: Built) -> Seen:
    searches = work.searches
    queries = [one.query for one in work.timed]
    with shown(searches.material if side is MATERIAL else searches.site) as home:
        fresh = queries[:FEW] if side is MATERIAL else queries
        first = [first_answer(work.browser, home, side, query) for query in fresh]
        later = later_answers(work.browser, home, side, queries[0], queries[1:])
        slow = first_answer(work.browser, home, side, queries[0], slow_line=True)
        found = everything(work.browser, home, side, work.compared)
    shares = (recall(found, work.compared), precision(found, work.compared))
    return Seen(side.name, built, first, later, slow, *shares)


def _middle(runs: Sequence[Built]) -> Built:
    again = [one.again for one in runs if one.again]
    cost = middle([one.cost for one in runs])
    return Built(cost, runs[0].files, runs[0].size, middle(again) if again else None)


def _time(answers: Sequence[Answer]) -> str:
    return f"{answers[0].time:.0f}（{answers[0].work:.0f}）" if answers else "—"


def _again(built: Built) -> str:
    return f"{built.again.cpu:.1f}" if built.again else "—"


def _memory(built: Built) -> str:
    bare = f"（不带搜索 {built.bare.memory:.0f}）" if built.bare else ""
    return f"{built.cost.memory:.0f}{bare}"


def _bytes(answers: Sequence[Answer]) -> str:
    sizes = [one.size / 1000 for one in answers]
    return f"{median(sizes):.0f}（{max(sizes):.0f}）"


if __name__ == "__main__":
    sys.exit(main([int(one) for one in sys.argv[1:]] or SIZES))
