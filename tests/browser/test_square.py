"""A visitor walks the square by its plan: by finger, mouse and keyboard, in every size."""

from base64 import b64encode
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import yunyouguan
from qr_reader import read_qr
from visits import DESK, WATCH_POLICY, Visitor
from yunyouguan.model.plate import Plate
from yunyouguan.render.plate_sheets import PlateSize, plate_page

SQUARE = "civil-code-square/"
SIZES = ("", "t22", "t30", "elder")
# How large words and links of the plan are drawn, in points of the screen.
DRAWN = """() => {
  const scale = document.querySelector('.plan svg').getBoundingClientRect().width
    / document.querySelector('.plan svg').viewBox.baseVal.width;
  const shown = [...document.querySelectorAll('.plan text')];
  const boxes = [...document.querySelectorAll('.p-zone > rect')]
    .map(one => one.getBoundingClientRect());
  return {
    word: Math.min(...shown.map(one => scale * parseFloat(getComputedStyle(one).fontSize))),
    target: Math.min(...boxes.map(one => Math.min(one.width, one.height))),
    beyond: document.documentElement.scrollWidth - innerWidth,
  };
}"""
# The middle of every point of a code, dark or light.
POINTS = """async ([address, side]) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const step = image.width / side;
  const at = n => Math.floor((n + .5) * step);
  return Array.from({length: side}, (_, y) => Array.from({length: side},
    (_, x) => pen.getImageData(at(x), at(y), 1, 1).data[0] < 128));
}"""


@pytest.mark.parametrize("wide", [320, 390, 1440])
@pytest.mark.parametrize("size", SIZES)
def test_words_of_the_plan_are_read_and_hit_in_every_size(
    visit: Visitor, wide: int, size: str
) -> None:
    """Sixteen pixels and 44, in 长辈版 60; the page itself never scrolls sideways."""
    page = visit(viewport={"width": wide, "height": 844}).open(SQUARE)
    page.evaluate("size => size && document.documentElement.classList.add(size)", size)
    seen = page.evaluate(DRAWN)

    assert seen["word"] >= 16
    assert seen["target"] >= (60 if size == "elder" else 44)
    assert seen["beyond"] <= 0


def scrolled(page: Page) -> list[float]:
    """How far the plan was moved."""
    return list(
        page.evaluate(
            "(box => [box.scrollLeft, box.scrollTop])(document.querySelector('.plan-box'))"
        )
    )


def test_plan_is_moved_by_arrow_keys_without_any_script(visit: Visitor) -> None:
    """In the largest type it is wider than a phone; it says what it is and that it moves."""
    page = visit(java_script_enabled=False).open(SQUARE)
    page.evaluate("document.documentElement.classList.add('t30')")
    box = page.get_by_role("region", name="平面图，可以移动")

    box.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    # Smooth scrolling takes a few frames; without scripts the page cannot be asked to wait.
    for _ in range(40):
        page.wait_for_timeout(50)
        if scrolled(page)[0] > 60:
            break

    assert scrolled(page)[0] > 60
    expect(page.locator(".plan-more")).to_be_visible()


def test_plan_grows_and_shrinks_by_buttons_and_follows_the_mouse(visit: Visitor) -> None:
    """What was in the middle stays there; dragging opens nothing."""
    visitor = visit(viewport=DESK)
    visitor.page.add_init_script(WATCH_POLICY)
    page = visitor.open(SQUARE)
    plan = page.locator(".plan")
    before = plan.bounding_box()

    page.get_by_role("button", name="放大").click()
    expect(page.locator("[data-said]")).to_have_text("放大了")
    grown = plan.bounding_box()
    assert before is not None
    assert grown is not None
    assert grown["width"] == pytest.approx(before["width"] * 1.4, abs=2)
    middle = scrolled(page)
    assert middle[0] > 50

    page.locator(".plan-box").scroll_into_view_if_needed()
    box = page.locator(".plan-box").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 60, y - 40, steps=4)
    page.mouse.up()
    assert scrolled(page) == pytest.approx([middle[0] + 60, middle[1] + 40], abs=2)
    assert page.url.endswith(SQUARE)

    for _ in range(6):
        page.get_by_role("button", name="放大").click()
    expect(page.locator("[data-said]")).to_have_text("已经最大了")
    page.get_by_role("button", name="看全图").click()
    expect(page.locator("[data-said]")).to_have_text("看到全图了")
    whole = plan.bounding_box()
    assert whole is not None
    assert (whole["width"], whole["height"]) == (before["width"], before["height"])
    assert scrolled(page) == [0, 0]
    assert visitor.complaints == []
    assert page.evaluate("window.refusals") == []


def test_home_fetches_the_plans_script_only_when_a_button_is_pressed(visit: Visitor) -> None:
    """Nobody pays for it who does not want it."""
    visitor = visit()
    page = visitor.open("")
    assert not [url for url in visitor.requests if "/plan." in url and url.endswith(".js")]

    page.get_by_role("button", name="放大").click()
    expect(page.locator("[data-said]")).to_have_text("放大了")


def test_exhibit_leads_back_to_its_place_and_what_was_seen_says_so(visit: Visitor) -> None:
    """您在这里 on the present zone, also without scripts; 看过 on others, from this phone."""
    visitor = visit()
    visitor.open(f"{SQUARE}tort/")
    page = visitor.open(f"{SQUARE}property/")
    page.get_by_role("link", name="在广场里的位置：第3处").click()
    page.wait_for_url(f"**/{SQUARE}#zone-3")

    tags = page.locator(".p-tag:visible text")
    expect(tags).to_have_text(["您在这里", "看过"])
    expect(page.locator(".zones .note")).to_have_text(["看过", "看过"])
    expect(page.get_by_role("link", name="侵权责任编：伤了人，谁来担，看过")).to_have_count(1)

    plain = visit(java_script_enabled=False).open(f"{SQUARE}#zone-3")
    expect(plain.locator(".p-tag:visible text")).to_have_text(["您在这里"])
    expect(plain.get_by_role("button", name="放大")).to_have_count(0)


def test_square_leads_straight_into_the_view_all_around(visit: Visitor) -> None:
    """One press; going back twice is on the square again, and a shared address opens nothing."""
    page = visit().open(SQUARE)
    page.get_by_role("link", name="站到广场中间，环顾四周").click()

    expect(page.locator("dialog.look")).to_be_visible()
    assert "#" not in page.url
    page.get_by_role("button", name="关闭").click()
    expect(page.locator("dialog.look")).to_have_count(0)
    page.go_back()
    page.wait_for_url(f"**/{SQUARE}")


def test_printed_code_is_read_from_the_sheet(browser_sheet: Page) -> None:
    """Drawn by a browser as on paper, each point where a phone looks for it."""
    page = browser_sheet
    codes = page.locator("svg.code")
    said = []
    for at in range(codes.count()):
        code = codes.nth(at)
        side = int((code.get_attribute("viewBox") or "").split()[2])
        shot = code.screenshot()
        points = page.evaluate(POINTS, [f"data:image/png;base64,{b64encode(shot).decode()}", side])
        said.append(read_qr([row[4:-4] for row in points[4:-4]])[0])

    assert said == page.locator(".at").all_text_contents()
    assert len(said) == 5


def test_longest_plate_still_holds_everything(browser_sheet: Page) -> None:
    """Forty characters of title and a long address push nothing off the plate."""
    spilt = browser_sheet.evaluate(
        "[...document.querySelectorAll('.plate')].map(one =>"
        " [one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth])"
    )

    assert spilt == [[0, 0]] * 5


@pytest.fixture(params=list(PlateSize))
def browser_sheet(request: pytest.FixtureRequest, visit: Visitor, tmp_path: Path) -> Page:
    """Five plates as they are printed; the last is as long as the rules allow."""
    base, scan = "https://nf.gov.cn/guan/e/", "微信扫一扫，听讲解、答三道题"
    plates = [
        Plate(number, "物权编：房子、田地", "邻居之间怎么相处。", scan, f"{base}{number}/", "广场")
        for number in (f"NF-2026-000{at}" for at in range(1, 5))
    ]
    plates.append(
        Plate("NF-2026-0005", "很" * 40, "长" * 119 + "。", scan,
              f"https://{'a' * 30}.gov.cn/{'b' * 12}/e/NF-2026-0005/", "名字很长的一条路线" * 2)
    )  # fmt: skip
    style = (Path(yunyouguan.__file__).parent / "theme/css/plates.css").read_text("utf-8")
    file = tmp_path / "plates.html"
    file.write_text(plate_page("云游馆", plates, request.param, style=style, song=""), "utf-8")
    page = visit(viewport={"width": 1200, "height": 1200}, device_scale_factor=2).page
    page.goto(file.as_uri())
    page.emulate_media(media="print")
    return page
