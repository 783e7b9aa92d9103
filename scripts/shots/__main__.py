"""``make shots``: every kind of page in two widths and three sizes, written to shots/."""

import sys
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize

from shots.browser import chromium
from shots.pages import shown

SCREENS: dict[str, ViewportSize] = {
    "390": {"width": 390, "height": 844},
    "1440": {"width": 1440, "height": 900},
}
LOOKS = {"": "", "t22": "t22", "t30": "t30", "hc": "hc", "elder": "elder"}
"""File name ending to the class that the reader's own setting puts on the page."""

KINDS = {
    "home": "",
    "halls": "halls/",
    "topics": "topics/",
    "topic": "topics/property/",
    "books": "topics/civil-code/",
    "audience": "topics/for/elders/",
    "glossary": "glossary/",
    "hall": "civil-code-square/",
    "exhibit": "civil-code-square/tort/",
    "work": "art-works/paper-cut/",
    "lesson": "micro-lessons/anti-fraud/",
    "paths": "paths/",
    "path": "paths/ming-bai-ren/",
    "tours": "tours/",
    "tour": "tours/dai-hai-zi/",
    "walk": "tours/dai-hai-zi/#s2",
    "document": "archive/report-2020/",
    "calendar": "calendar/",
    "search": "search/",
    "found": "search/?q=居住权",
    "not-found": "search/?q=居住全登计",
    "record": "record/",
    "practice": "practice/#daily",
    "english-home": "en/",
    "english-hall": "en/civil-code-square/",
    "english-exhibit": "en/civil-code-square/tort/",
    "english-search": "en/search/?q=contract",
    "about": "about/",
    "privacy": "privacy/",
    "accessibility": "accessibility/",
    "source": "source/",
    "handbook": "handbook/",
    "missing": "no-such-page/",
}


def main(site: Path, out: Path, only: frozenset[str]) -> None:
    """Photograph the first screen and the whole page of each kind."""
    out.mkdir(exist_ok=True)
    with shown(site) as home, chromium() as browser:
        for name, address in KINDS.items():
            if only and name not in only:
                continue
            for width, size in SCREENS.items():
                for ending, look in LOOKS.items():
                    stem = "-".join(part for part in (name, width, ending) if part)
                    photograph(browser, f"{home}{address}", size, look, out / stem)
            print(f"拍好 {name}")


def photograph(browser: Browser, url: str, size: ViewportSize, look: str, stem: Path) -> None:
    """One page in one look: the first screen, and the page from top to bottom."""
    context = browser.new_context(viewport=size, locale="zh-CN", service_workers="block")
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    if look:
        page.evaluate("look => document.documentElement.classList.add(look)", look)
    page.screenshot(path=f"{stem}.png")
    if not look:
        page.evaluate(LOAD_LAZY_PICTURES)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=f"{stem}-full.png", full_page=True)
    context.close()


LOAD_LAZY_PICTURES = """async () => {
  for (const picture of document.querySelectorAll('img[loading=lazy]')) picture.loading = 'eager';
  await new Promise(done => setTimeout(done, 300));
}"""


if __name__ == "__main__":
    main(Path("site"), Path("shots"), frozenset(sys.argv[1:]))
