"""Passing a page on: a poster to press long, its address, and a sheet of paper."""

import json
import re
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.test_certificate import squares_of
from visits import DESK, WATCH_POLICY, Visitor, barriers

TORT = "civil-code-square/tort/"
WECHAT = "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 MicroMessenger/8.0.50"
PAGES = re.compile(rb"/Type\s*/Page\b(?!s)")
# Without its questions and their answers, which have sheets of their own.
WITHOUT_QUESTIONS = """document.querySelectorAll('.quiz, .q-sheet, .practice').forEach(one => {
  const above = one.previousElementSibling;
  if (above?.tagName === 'H2') above.remove();
  one.remove();
})"""
# Rows of the drawn code, as `squares_of` gives those of the library.
READ_CODE = """async count => {
  const image = document.querySelector('[data-share] figure img');
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'),
    { width: image.naturalWidth, height: image.naturalHeight });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen.drawImage(image, 0, 0);
  const dot = Math.floor(270 / (count + 4));
  const left = 1080 - 72 - dot * count;
  const top = canvas.height - 300 + 20 + Math.round((270 + 4 * dot - dot * count) / 2);
  const dark = (row, column) =>
    pen.getImageData(left + (column + .5) * dot, top + (row + .5) * dot, 1, 1).data[0] < 128;
  const each = [...Array(count).keys()];
  return each.map(row => each.map(column => dark(row, column) ? '#' : '.').join(''));
}"""


def poster(page: Page) -> None:
    page.locator(".share summary").click()
    page.get_by_role("button", name="做一张海报").click()
    expect(page.locator("[data-share] figure")).to_be_focused()


def test_a_poster_shows_the_exhibit_and_leads_back_to_it(visit: Visitor) -> None:
    """A picture in the page, told in words; its code opens the address that stays."""
    visitor = visit(bypass_csp=False)
    visitor.page.add_init_script(WATCH_POLICY)
    page = visitor.open(TORT)
    poster(page)

    link = f"{visitor.home}e/NF-2026-0008/"
    image = page.locator("[data-share] figure img")
    told = image.get_attribute("alt") or ""
    assert told.startswith(
        "海报：侵权责任编：伤了人，谁来担。NF-2026-0008。示意图：剪纸“平安”，花盆和伞。楼上"
    )
    assert told.endswith(f"南丰法治云游馆。二维码打开 {link}")
    assert (image.get_attribute("src") or "").startswith("data:image/jpeg;base64,")
    assert image.evaluate("one => one.naturalWidth") == 1080
    wanted = squares_of(link)
    assert page.evaluate(READ_CODE, len(wanted)) == wanted
    assert visitor.complaints == []
    assert visitor.foreign() == []
    assert page.evaluate("window.refusals") == []


@pytest.mark.parametrize(
    "address", ["", "micro-lessons/anti-fraud/", "archive/", "paths/ming-bai-ren/"]
)
def test_every_kind_of_page_has_a_poster(visit: Visitor, address: str) -> None:
    """Home, lessons, halls and paths as well, in the largest type, without a barrier."""
    page = visit(bypass_csp=True).open(address)
    page.evaluate("document.documentElement.classList.add('t30')")
    poster(page)

    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert barriers(page, ".share") == []


def test_a_poster_says_when_the_line_is_down(visit: Visitor) -> None:
    """Nothing half drawn: the button asks to try again, and does when pressed."""
    visitor = visit()
    page = visitor.open(TORT)
    page.locator(".share summary").click()
    page.context.set_offline(True)
    page.locator("[data-do=poster]").click()
    expect(page.locator("[data-do=poster]")).to_have_text("没有打开，请检查网络后再点一次")
    assert page.locator("[data-share] figure").count() == 0


def test_an_address_that_cannot_be_copied_is_marked_to_be_copied(visit: Visitor) -> None:
    """Old phones have no clipboard for pages: the address stands there, selected."""
    visitor = visit()
    visitor.page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: null })")
    page = visitor.open(f"{TORT}#title")
    page.locator(".share summary").click()
    page.locator("[data-do=copy]").click()

    field = page.get_by_label("这一页的网址")
    expect(field).to_have_value(f"{visitor.home}{TORT}")
    assert field.evaluate("one => one.selectionEnd") == len(f"{visitor.home}{TORT}")
    expect(page.locator("[data-do=copy]")).to_have_text("请长按下面的网址来复制")


def test_wechat_is_told_where_its_own_menu_is(visit: Visitor) -> None:
    """No sheet of the phone there, and nothing to download: a sentence instead."""
    page = visit(user_agent=WECHAT).open(TORT)
    poster(page)

    expect(page.locator("[data-share]")).to_contain_text("点右上角「…」，发送给朋友")
    expect(page.locator("[data-do=share]")).to_be_hidden()
    assert page.locator("[data-share] figure a").count() == 0


@pytest.mark.parametrize(
    "address", [TORT, "micro-lessons/elders-support/", "art-works/calligraphy/"]
)
def test_an_exhibit_is_printed_on_one_sheet(visit: Visitor, address: str) -> None:
    """Picture, label, text and law on one A4; the questions begin on the next."""
    page = visit(viewport=DESK).open(address)
    whole = len(PAGES.findall(page.pdf(format="A4")))
    page.evaluate(WITHOUT_QUESTIONS)

    assert len(PAGES.findall(page.pdf(format="A4"))) == 1
    assert whole >= 3


def test_the_manifest_of_the_site_names_icons_that_exist(museum_site: Path) -> None:
    """Each is there in the size that it says."""
    from PIL import Image  # noqa: PLC0415

    told = json.loads((museum_site / "manifest.webmanifest").read_text("utf-8"))
    sizes = {
        one["src"]: Image.open(BytesIO((museum_site / one["src"]).read_bytes())).size
        for one in told["icons"] if one["type"] == "image/png"
    }  # fmt: skip
    said = {one["src"]: one["sizes"] for one in told["icons"] if one["type"] == "image/png"}

    assert {src: f"{wide}x{high}" for src, (wide, high) in sizes.items()} == said
    assert all((museum_site / one["src"]).is_file() for one in told["icons"])
