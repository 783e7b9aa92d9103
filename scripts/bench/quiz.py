"""A page of questions: its bytes beside mkdocs-quiz, its answer to a tap, the reading of a bank.

Usage: ``make bench-quiz`` (or ``python -m bench.quiz [RUNS]``). Bytes are the HTML, CSS and JS that
one page makes a phone load: of ours from the finished site, of the peer from a plain MkDocs site
without search, with foreign requests refused, which only helps it. A tap is measured from the
input to the next paint with the processor four times slower, as the browser's Event Timing tells
it, in steps of 8 ms; what it does not tell took less than 16. Other work on the machine lengthens
it, so the page's own work is told as well, in time of the processor.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, CDPSession, Response

from bench.measured import measure, this_python
from bench.pictures import goal
from bench.quiz_pages import Asked, our_text, questions, write_ours, write_theirs
from shots.browser import chromium
from shots.pages import shown
from yunyouguan.read.blocks import read_body
from yunyouguan.read.text_file import Text

OUR_PAGE, THEIR_PAGE = "hall/quiz/", ""
WEIGHED = {"document": "HTML", "stylesheet": "CSS", "script": "JS"}
PHONE = {"width": 390, "height": 844}
FEW, MANY, BANK = 4, 50, 500
SLOWER = 4
UNTOLD = 16.0
"""Milliseconds: the browser tells of nothing shorter."""
PAUSE = 100
"""Milliseconds between taps: nobody taps faster, and one tap must not wait for another."""
WORK = ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")

WATCH = """
window.taps = {};
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) {
    const tap = one.interactionId;
    if (tap) taps[tap] = Math.max(taps[tap] || 0, one.duration);
  }
}).observe({ type: "event", durationThreshold: 16, buffered: true });
"""

EMPTY = "empty.html"
NOTHING = (
    "<!doctype html><title>-</title><meta name=viewport content='width=device-width'>"
    "<form><label class=q-opt><input type=radio>-</label>"
    "<button type=button class=q-go>-</button></form>"
)
"""What a tap costs on this machine before any page of ours has a part in it."""

Weight = Counter[str]
"""Bytes by 「HTML」 and so on, compressed, and with 「原样」 behind it as they are."""


def main(runs: int = 3) -> None:
    """Print the three tables."""
    with chromium() as browser:
        for count in (FEW, MANY):
            show_bytes(browser, questions(count), runs)
        show_taps(browser, questions(MANY), runs)
    show_reading(questions(BANK), runs)


def show_bytes(browser: Browser, asked: list[Asked], runs: int) -> None:
    """What either page weighs."""
    with tempfile.TemporaryDirectory() as place:
        ours, theirs = Path(place, "ours"), Path(place, "theirs")
        write_ours(ours, asked)
        write_theirs(theirs, asked)
        measure(this_python("-m", "yunyouguan", "build"), ours)
        measure(this_python("-m", "mkdocs", "build", "--quiet"), theirs)
        us = _middle([weigh(browser, ours / "site", OUR_PAGE) for _ in range(runs)])
        them = _middle([weigh(browser, theirs / "site", THEIR_PAGE) for _ in range(runs)])
    print(f"同样的 {len(asked)} 道题，一页要取的字节，gzip（原样），kB，各 {runs} 次取中位数")
    for name, weight in (("云游馆", us), ("mkdocs-quiz，mkdocs 主题", them)):
        parts = [f"{part} {_kilobytes(weight, part)}" for part in (*WEIGHED.values(), "合计")]
        print("\t".join((name, *parts)))
    print(goal("合计，gzip", us["合计"] / them["合计"], 1.0))
    print(goal("合计，原样", us["合计原样"] / them["合计原样"], 1.0))


def show_taps(browser: Browser, asked: list[Asked], runs: int) -> None:
    """How long the page takes to show what a finger did, and how much of it is the page's work."""
    with tempfile.TemporaryDirectory() as place:
        write_ours(Path(place), asked)
        measure(this_python("-m", "yunyouguan", "build"), Path(place))
        with shown(Path(place, "site")) as home:
            rounds = [taps(browser, home + OUR_PAGE) for _ in range(runs)]
            Path(place, "site", EMPTY).write_text(NOTHING, "utf-8")
            floor = [tap for _ in range(4 * runs) for tap in taps(browser, home + EMPTY)[0]]
    painted, worked = zip(*rounds, strict=True)
    print(
        f"{len(asked)} 道题的一页，处理器慢 {SLOWER} 倍，{len(painted[0])} 次点按，"
        f"{runs} 轮取中位数，毫秒；机器负荷 {os.getloadavg()[0]:.1f}"
    )
    print(goal("点按到画出来，中位", median(map(median, painted)), 50))
    print(goal("点按到画出来，最慢", median(map(max, painted)), 50))
    print(f"只有一个选项的空白页，点按到画出来，中位\t{median(floor):.0f}\t最慢 {max(floor):.0f}")
    print(goal("其中脚本、样式、排版的处理器时间，中位", median(map(median, worked)), 50))
    print(goal("其中脚本、样式、排版的处理器时间，最慢", median(map(max, worked)), 50))


def show_reading(asked: list[Asked], runs: int) -> None:
    """How long the reader takes for a whole bank."""
    text = Text("bank.md", tuple(our_text(asked).split("\n")))
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        body, findings = read_body(text, 1)
        seconds.append(time.perf_counter() - start)
        read = sum(len(quiz.questions) for quiz in body.quizzes)
        if read != len(asked) or findings:
            raise RuntimeError(f"{read} of {len(asked)} questions, {findings[:1]}")
    print(goal(f"读 {len(asked)} 道题，秒，{runs} 次取中位数", median(seconds), 1))


def weigh(browser: Browser, site: Path, address: str) -> Weight:
    """Everything of the three kinds that a page makes a phone load.

    Raises:
        RuntimeError: the page asks no question, so no number would mean anything.
    """
    answers: list[Response] = []

    def hear(response: Response) -> None:
        answers.append(response)

    weight: Weight = Counter()
    with shown(site) as home:
        page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
        page.on("response", hear)
        page.route(lambda url: not url.startswith(home), lambda route: route.abort())
        page.goto(home + address, wait_until="networkidle")
        if not page.locator("input[type=radio], input[type=checkbox]").count():
            raise RuntimeError(f"{site}: no question")
        for one in answers:
            name = WEIGHED.get(one.request.resource_type)
            for part in (name, "合计") if name and one.ok else ():
                weight[part] += one.request.sizes()["responseBodySize"]
                weight[f"{part}原样"] += len(one.body())
        page.close()
    return weight


def taps(browser: Browser, url: str) -> tuple[list[float], list[float]]:
    """Milliseconds to the paint and of the page's own work, on options and 看答案 in turn."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(url, wait_until="networkidle")
    machine = context.new_cdp_session(page)
    # Ticks of the thread itself: what other programs take from it is not the page's work.
    machine.send("Performance.enable", {"timeDomain": "threadTicks"})
    machine.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    worked = []
    for button in page.locator("label.q-opt:first-of-type, form:has(.q-opt) .q-go").all():
        button.scroll_into_view_if_needed()
        page.wait_for_timeout(PAUSE)
        before = _work(machine)
        button.tap()
        page.wait_for_timeout(PAUSE)
        worked.append(_work(machine) - before)
    painted = [float(one) for one in page.evaluate("Object.values(taps)")]
    context.close()
    return [*painted, *[UNTOLD] * (len(worked) - len(painted))], worked


def _work(machine: CDPSession) -> float:
    told = {one["name"]: one["value"] for one in machine.send("Performance.getMetrics")["metrics"]}
    return 1000 * sum(float(told[name]) for name in WORK)


def _middle(weights: list[Weight]) -> Weight:
    return Counter({name: int(median(one[name] for one in weights)) for name in weights[0]})


def _kilobytes(weight: Weight, part: str) -> str:
    return f"{weight[part] / 1000:.1f}（{weight[f'{part}原样'] / 1000:.1f}）"


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
