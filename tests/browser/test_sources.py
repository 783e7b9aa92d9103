"""A screen fetches the smallest rendition that is sharp on it, and nothing moves for it."""

import pytest
from playwright.sync_api import Page

from visits import DESK, PHONE, WATCH_SHIFT, Visitor

ENOUGH = 0.9
"""A tenth fewer pixels than the screen has is not seen; a browser takes no narrower rendition."""

SCREENS = {
    "390 at 2": {"viewport": PHONE, "device_scale_factor": 2, "is_mobile": True, "has_touch": True},
    "390 at 3": {"viewport": PHONE, "device_scale_factor": 3, "is_mobile": True, "has_touch": True},
    "1440 at 1": {"viewport": DESK, "device_scale_factor": 1},
    "1440 at 2": {"viewport": DESK, "device_scale_factor": 2},
}
PAGES = {
    "home": "",
    "halls": "halls/",
    "hall": "civil-code-square/",
    "works": "art-works/",
    "portrait": "civil-code-square/tort/",
    "landscape": "demonstration-village/ecological-village/",
    "square": "civil-code-square/contracts/",
    "tall": "art-works/calligraphy/",
}
every_page = pytest.mark.parametrize("address", PAGES.values(), ids=PAGES.keys())
every_screen = pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS.keys())

# What a picture covers is as wide as its frame: what is cut off left and right is not counted,
# since a phone's own bars, which a test has not, leave a frame that is cut less.
SHOWN = """() => [...document.querySelectorAll('.pic picture img')]
  .filter(one => one.checkVisibility()).map(one => {
    const box = one.getBoundingClientRect();
    const held = getComputedStyle(one).objectFit === 'contain';
    const drawn = held
      ? Math.min(box.width, box.height * one.getAttribute('width') / one.getAttribute('height'))
      : box.width;
    const offered = [one, ...one.parentElement.querySelectorAll('source')]
      .flatMap(from => from.srcset.split(', ').map(part => part.split(' ')))
      .map(([address, width]) => [new URL(address, location.href).href, parseInt(width)]);
    return {drawn, chosen: one.currentSrc, offered};
  })"""


def open_whole(page: Page) -> None:
    """Every lazy picture has come, as for a visitor who has been down and up again."""
    page.evaluate(
        "async () => { for (const one of document.querySelectorAll('img[loading=lazy]')) {"
        "one.loading = 'eager'; await one.decode().catch(() => null) } }"
    )


def smallest(offered: list[tuple[str, int]], chosen: str, needed: float) -> int:
    """The narrowest width offered in the chosen one's format that is enough; else the widest."""
    kind = chosen.rpartition(".")[2]
    widths = sorted({width for address, width in offered if address.endswith(f".{kind}")})
    return next((width for width in widths if width >= needed), widths[-1])


@every_page
@every_screen
def test_screen_fetches_the_smallest_rendition_and_nothing_moves_for_it(
    visit: Visitor, address: str, screen: dict[str, object]
) -> None:
    """Nothing shifts from top to end; the next smaller picture is too small, the next larger waste.

    What is seen is judged once everything has come, as for a visitor who has been down and up.
    """
    visitor = visit(**screen)
    visitor.page.add_init_script(WATCH_SHIFT)
    page = visitor.open(address)
    page.mouse.wheel(0, 4000)
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") == 0

    open_whole(page)
    visitor.rest()
    density = min(float(str(screen["device_scale_factor"])), 2.0)

    wrong = []
    for one in page.evaluate(SHOWN):
        taken = dict(one["offered"])[one["chosen"]]
        wanted = smallest(one["offered"], one["chosen"], ENOUGH * one["drawn"] * density)
        if taken != wanted:
            wrong.append((one["chosen"].rpartition("/")[2], one["drawn"], taken, wanted))
    assert wrong == []


@pytest.mark.parametrize("address", ["art-works/comic/", *PAGES.values()])
def test_first_view_is_light_on_the_sharpest_phone(visit: Visitor, address: str) -> None:
    """The heaviest picture 60 kB, all together 200; at two pixels a point see every page."""
    visitor = visit(device_scale_factor=3, is_mobile=True, has_touch=True)
    loaded = visitor.weigh(address)

    assert max(size for _, kind, size in loaded if kind == "image") <= 60_000
    assert sum(size for _, _, size in loaded) <= 200_000
