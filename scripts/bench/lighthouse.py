"""Lighthouse's four scores of every kind of page, as a phone on slow 4G sees it.

Usage: ``make bench-lighthouse`` (or ``python -m bench.lighthouse [KIND …]``) on a finished site.
The score of a page is the median of three runs; two runs with 100 in everything decide it, and the
third is spared. The processor is slowed four times by Lighthouse itself, so other work on the
machine lowers the first score.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from bench.peer import WEB, install
from npm_packages import node
from shots.__main__ import KINDS
from shots.browser import flags, program
from shots.pages import shown

SCORES = {"performance": "快", "accessibility": "无障碍", "best-practices": "规范", "seo": "可找到"}
FULL = dict.fromkeys(SCORES, 100)
# One is no page of its own: its status is 404, which Lighthouse refuses to judge.
NO_PAGE = frozenset({"missing"})
RUNS = 3
AT_ONCE = "PaintHolding"
"""Off, lest Chromium keep the page before in view for a second while the next one comes; there is
none before, and what Lighthouse sees would come that much later, by chance."""

Score = dict[str, int]
Report = dict[str, Any]
"""What Lighthouse writes: ``categories`` and ``audits``."""


def main(*only: str) -> int:
    """Print the scores; 1 when a page misses a point."""
    install()
    short = False
    with shown(Path("site")) as home:
        for kind, address in KINDS.items():
            if kind in NO_PAGE or (only and kind not in only):
                continue
            score, missed = judge(f"{home}{address}")
            short = short or score != FULL
            told = "\t".join(f"{SCORES[name]} {score[name]}" for name in SCORES)
            print("\t".join((f"{kind:12}", told, *sorted(missed))), flush=True)
    return int(short)


def judge(url: str) -> tuple[Score, set[str]]:
    """The median of three runs, and the audits that took points away in any of them."""
    runs: list[Score] = []
    missed: set[str] = set()
    while len(runs) < RUNS and runs.count(FULL) * 2 <= RUNS:
        report = run(url)
        runs.append({name: points(report, name) for name in SCORES})
        missed |= {audit for name in SCORES if runs[-1][name] < FULL[name]
                   for audit in lost(report, name)}  # fmt: skip
    if runs.count(FULL) * 2 > RUNS:
        return FULL, missed
    return {name: int(median(score[name] for score in runs)) for name in SCORES}, missed


def points(report: Report, category: str) -> int:
    """Of 100; 0 when it could not be judged."""
    return round(100 * (report["categories"][category]["score"] or 0))


def lost(report: Report, category: str) -> set[str]:
    """The audits of a category that did not get all their points."""
    weighed = (one["id"] for one in report["categories"][category]["auditRefs"] if one["weight"])
    return {one for one in weighed if (report["audits"][one]["score"] or 0) < 1}


def run(url: str) -> Report:
    """One report of Lighthouse.

    Raises:
        RuntimeError: it could not load the page; its own words are the message.
    """
    with tempfile.TemporaryDirectory() as place:
        out = Path(place, "report.json")
        command = node(
            WEB / "node_modules/lighthouse/cli/index.js", url, "--quiet", "--output=json",
            f"--output-path={out}", f"--chrome-flags={' '.join(flags(AT_ONCE))}",
            f"--only-categories={','.join(SCORES)}",
        )  # fmt: skip
        done = subprocess.run(
            command, capture_output=True, text=True, check=False,
            env={**os.environ, "CHROME_PATH": program()},
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)
        report: Report = json.loads(out.read_text("utf-8"))
        return report


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
