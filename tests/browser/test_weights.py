"""What we say a phone fetches is what a browser fetches."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Request

from shots.pages import shown
from visits import until
from yunyouguan.publish.choice import PHONE, Screen, chosen
from yunyouguan.publish.weights import page_weights
from yunyouguan.render.exhibit_page import IN_VITRINE
from yunyouguan.render.hall_pages import DAILY, NEIGHBOUR, ON_THE_WALL

LADDER = (320, 480, 720, 1080, 1600)
SCREENS = (PHONE, Screen(390, 844, 3.0), Screen(360, 640, 2.0), Screen(1440, 900, 1.0))
SIZES = [
    slot.sizes(ratio)
    for slot in (IN_VITRINE, DAILY, ON_THE_WALL, NEIGHBOUR)
    for ratio in (0.5, 1.0, 1.78)
]


def srcset(number: int) -> str:
    """A ladder of its own for each place on the page."""
    return ", ".join(f"{number}-{width}.avif {width}w" for width in LADDER)


def fetched(browser: Browser, site: Path, screen: Screen) -> set[str]:
    """The names of the pictures that a browser asks for."""
    names: set[str] = set()
    with shown(site) as url:
        page = browser.new_page(
            viewport={"width": screen.width, "height": screen.height},
            device_scale_factor=screen.density,
        )
        page.on("request", lambda asked: names.add(asked.url.rpartition("/")[2]))
        page.goto(url)
        page.close()
    return {name for name in names if name.endswith(".avif")}


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_choice_is_the_browsers_or_one_step_more(
    browser: Browser, tmp_path: Path, screen: Screen
) -> None:
    """Chromium may take the width below, when it is nearer; never one above, never two below."""
    pictures = "".join(
        f'<picture><source type="image/avif" srcset="{srcset(at)}" sizes="{sizes}">'
        f'<img src="plain.jpg" width="1" height="1"></picture>'
        for at, sizes in enumerate(SIZES)
    )
    (tmp_path / "index.html").write_text(
        f'<!doctype html><meta name="viewport" content="width=device-width"><body>{pictures}',
        "utf-8",
    )  # fmt: skip

    taken = {name.partition("-")[0]: name for name in fetched(browser, tmp_path, screen)}

    assert len(taken) == len(SIZES)
    for at, sizes in enumerate(SIZES):
        ours = int(chosen(srcset(at), sizes, screen).partition("-")[2].removesuffix(".avif"))
        step = LADDER.index(ours)
        allowed = {f"{at}-{width}.avif" for width in LADDER[max(0, step - 1) : step + 1]}
        assert taken[str(at)] in allowed, sizes


def test_weight_of_an_exhibit_is_what_a_phone_loads(
    browser: Browser, museum_site: Path, museum_url: str
) -> None:
    """Scrolled to its end, a page has loaded the pictures that we counted, to the byte."""
    weights = {one.address: one.pictures for one in page_weights(museum_site)}
    address = "art-works/paper-cut/"
    page = browser.new_page(
        viewport={"width": PHONE.width, "height": PHONE.height},
        device_scale_factor=PHONE.density,
    )
    asked: dict[str, Request] = {}
    page.on("requestfinished", lambda request: asked.update({request.url: request}))
    page.goto(f"{museum_url}{address}")
    for picture in page.locator("picture img").all():
        picture.scroll_into_view_if_needed()
    until(page, "[...document.querySelectorAll('picture img')].every(one => one.naturalWidth > 0)")
    page.wait_for_load_state("networkidle")
    loaded = {url: one.sizes()["responseBodySize"] for url, one in asked.items()}
    page.close()

    assert sum(size for url, size in loaded.items() if "/media/" in url) == weights[address]
