"""Ten thousand pages: every citation found and judged within 20 seconds, in linear time.

Usage: ``make bench-law`` (or ``python -m bench.law [PAGES]``). Ends with 1 when it is slower, or
when ten times the pages cost more than thirteen times the time.
"""

import sys
import time
from datetime import date

from yunyouguan.check.citations import Reader
from yunyouguan.read.law_table import shipped_table

MOST_SECONDS = 20.0
MOST_GROWTH = 13.0
"""Ten would be exactly linear; the rest is what a busy machine adds."""

CITING = (
    "《民法典》第二百八十八条、第二百九十条第一款说的就是这件事，"
    "《人民调解法》第三十一条第二款、治安管理处罚法第五十条和刑法第一百三十三条之一第一款第（二）项"
    "管的是更重的。三条措施、第一条线索、垃圾分类条例，都不是法条。"
)
PLAIN = (
    "邻里之间为一口井、一堵墙、一条路闹起来，先坐下来商量，商量不成再请调解员。法律说的是底线，"
    "日子是大家一起过的。把话说开，把账算清，写成一张纸，两家按上手印，比打官司快，也不伤和气。"
)
PAGE = (PLAIN, CITING, *([PLAIN] * 5), CITING, *([PLAIN] * 4))
"""About 1,200 characters and ten citations: our own pages hold seven on as many."""


def main(pages: int = 10_000) -> int:
    """Print the seconds and what they were spent on; 1 when a promise is broken."""
    few, many = judged(pages // 10), judged(pages)
    growth = many[0] / few[0]
    print(f"{pages} 页，{many[1]} 处引用：{many[0]:.1f} 秒（最多 {MOST_SECONDS:.0f} 秒）")
    print(f"页数十倍，时间 {growth:.1f} 倍（最多 {MOST_GROWTH:.0f} 倍）")
    return int(many[0] > MOST_SECONDS or growth > MOST_GROWTH)


def judged(pages: int) -> tuple[float, int]:
    """CPU seconds and citations of so many pages, each with words of its own."""
    reader = Reader(shipped_table(), date(2026, 11, 23))
    begun, found = time.process_time(), 0
    for page in range(pages):
        text = "\n\n".join(f"第{page}页第{at}段。{text}" for at, text in enumerate(PAGE))
        found += sum(1 for _ in reader.judged(text, "2026-11-01"))
    return time.process_time() - begun, found


if __name__ == "__main__":
    raise SystemExit(main(*(int(argument) for argument in sys.argv[1:])))
