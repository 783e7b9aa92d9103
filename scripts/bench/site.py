"""A thousand exhibits: our whole build beside plain ``mkdocs build`` of the same Markdown.

Usage: ``make bench`` (or ``python -m bench.site [COUNT] [RUNS]``). The pictures are cached before
the first measured run, as in a second build; the peer copies its originals as they are, and has
its search switched off, which only helps it.
"""

import sys
import tempfile
from pathlib import Path

from bench.crowd import write_museum, write_plain_project
from bench.measured import Measure, measure, middle, this_python


def main(count: int = 1000, runs: int = 3) -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as place:
        museum, plain = Path(place, "museum"), Path(place, "plain")
        write_museum(museum, count)
        write_plain_project(plain, museum)
        ours = this_python("-m", "yunyouguan", "build")
        peer = this_python("-m", "mkdocs", "build", "--quiet")
        measure(ours, museum)
        pairs = [(measure(ours, museum), measure(peer, plain)) for _ in range(runs)]
    us, them = middle([pair[0] for pair in pairs]), middle([pair[1] for pair in pairs])
    print(f"{count} 件展品，各 {runs} 次取中位数")
    print(line("云游馆 build（图片已缓存）", us))
    print(line("mkdocs build + Material", them))
    print(
        f"比值：CPU {us.cpu / them.cpu:.2f}，时间 {us.wall / them.wall:.2f}，"
        f"内存 {us.memory / them.memory:.2f}"
    )


def line(name: str, cost: Measure) -> str:
    """One row of the table."""
    return f"{name}\tCPU {cost.cpu:.1f} s\t时间 {cost.wall:.1f} s\t内存 {cost.memory:.0f} MB"


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
