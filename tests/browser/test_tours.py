"""A visitor walks a tour: stop by stop, at any pace, and the phone keeps the stamps."""

import json

from playwright.sync_api import Page, expect

from browser.test_lessons import A_VOICE
from visits import Visitor, until

TOUR = "tours/dai-hai-zi/"
HEADINGS = [
    "秤准不准", "捡到钱包怎么办", "过马路", "花盆放在哪里", "独角小兽", "一通骗人的电话",
    "桌子下面有谁", "伞外面的眼睛", "白鹭和小桶",
]  # fmt: skip
SCROLL = "NF-2026-0024"


def shown(page: Page) -> list[str]:
    """The headings of the stops that are seen."""
    return [one.text_content() or "" for one in page.locator(".stop > * > .stop-t").all()
            if one.is_visible()]  # fmt: skip


def walk(page: Page, name: str) -> None:
    """Press the button of that name, as a finger does."""
    page.get_by_role("button", name=name, exact=True).tap()


def placed(page: Page) -> str:
    """Where the sheet that is seen lies, when it has come to rest."""
    page.evaluate("Promise.all(document.getAnimations().map(one => one.finished)).then(() => 0)")
    return str(page.locator(".tour-sheet.on").evaluate("one => getComputedStyle(one).transform"))


def test_tour_is_walked_by_touch_and_keeps_its_stamps(visit: Visitor) -> None:
    """Stop by stop the picture moves beside its text, and 我的 shows what was collected."""
    visitor = visit(has_touch=True, is_mobile=True)
    page = visitor.open(TOUR)
    assert shown(page) == HEADINGS
    expect(page.locator("[data-count]")).to_have_text("一共9枚印章")
    walk(page, "开始游园")
    expect(page.locator("h2:focus")).to_have_text("秤准不准")
    expect(page.locator("[data-at]")).to_have_text("第1站，共9站")
    before = placed(page)
    walk(page, "下一站")
    assert shown(page) == HEADINGS[1:2]
    assert page.url.endswith("#s2")
    assert placed(page) != before
    expect(page.locator(".tour-sheet")).to_have_count(1)
    expect(page.locator("[data-count]")).to_have_text("集到1枚，共9枚")
    frame = page.get_by_role("img", name="画面的一处：捡到钱包怎么办")
    expect(frame).to_be_visible()
    picture, words = frame.bounding_box(), page.locator("#s2-t").bounding_box()
    assert picture is not None
    assert words is not None
    assert picture["y"] + picture["height"] <= words["y"] < 844
    walk(page, "上一站")
    expect(page.locator("h2:focus")).to_have_text("秤准不准")
    for number in range(2, 10):
        walk(page, "下一站")
        expect(page.locator("[data-at]")).to_have_text(f"第{number}站，共9站")
    walk(page, "走完了")
    expect(page.locator("[data-told]")).to_have_text("9站都走到了，印章集到9枚，共9枚。")
    heading, told = (page.locator(one).bounding_box() for one in ("#end-t", "[data-told]"))
    assert heading is not None
    assert told is not None
    assert heading["y"] < told["y"]
    page.get_by_role("link", name="看看别的路线").tap()
    page.wait_for_url("**/tours/")
    expect(page.locator("[data-stamps=dai-hai-zi] .got")).to_have_count(9)
    mine = visitor.open("record/").locator("[data-mine]")
    expect(mine.filter(visible=True)).to_have_count(1)
    expect(mine.filter(has_text="带孩子游园").locator("[data-count]")).to_have_text(
        "集到9枚，共9枚"
    )
    assert visitor.complaints == []


def test_tour_is_walked_by_keyboard_and_left_by_the_back_button(visit: Visitor) -> None:
    """Arrows lead on; back leads out in one step, and from an exhibit to the very stop."""
    visitor = visit()
    page = visitor.open("tours/")
    page.get_by_role("link", name="带孩子游园").click()
    page.wait_for_url(f"**/{TOUR}")
    page.keyboard.press("ArrowRight")
    assert shown(page) == HEADINGS, "nothing turns before one has begun"
    page.get_by_role("button", name="开始游园").press("Enter")
    for heading in HEADINGS[1:3]:
        page.keyboard.press("ArrowRight")
        expect(page.locator("h2:focus")).to_have_text(heading)
    page.keyboard.press("ArrowLeft")
    expect(page.locator("h2:focus")).to_have_text(HEADINGS[1])
    page.locator(".stop.on").get_by_role("link", name="看这件展品").click()
    page.wait_for_url("**/water-town-scroll/")
    page.go_back()
    expect(page.locator("[data-at]")).to_have_text("第2站，共9站")
    assert shown(page) == HEADINGS[1:2]
    expect(page.locator(".seals .got")).to_have_count(5)
    page.go_back()
    expect(page.get_by_role("button", name="接着逛：第2站")).to_be_visible()
    assert shown(page) == HEADINGS
    page.go_back()
    page.wait_for_url("**/tours/")


def test_tour_goes_on_where_one_stopped_and_an_exhibit_stamps(visit: Visitor) -> None:
    """A QR code at the exhibit opens its page, and that is a stamp; both ways on are offered."""
    page = visit().open(f"e/{SCROLL}/")
    page.wait_for_url("**/water-town-scroll/")
    page.locator(".in-tours a").first.click()
    page.wait_for_url("**/#s*")
    expect(page.locator("[data-top]")).to_be_visible()
    page.goto(page.url.partition("#")[0])
    page.evaluate(
        "text => localStorage.setItem('yyg.v1', text)",
        json.dumps({"tours": {"dai-hai-zi": {"stops": ["gone", "NF-2026-0013"], "at": 7, "of": 9,
                                             "day": "2026-11-01"}}}),
    )  # fmt: skip
    page.goto(page.url.rpartition("tours/")[0] + TOUR)
    expect(page.locator("[data-last]")).to_have_text("上次走到第7站，共9站。")
    expect(page.locator("[data-count]")).to_have_text("集到1枚，共9枚")
    page.locator("summary").click()
    expect(page.locator("[data-state]").nth(5)).to_have_text("看过了")
    page.get_by_role("button", name="接着逛：第7站").click()
    expect(page.locator("h2:focus")).to_have_text(HEADINGS[6])
    page.get_by_role("button", name="回到路线开头").click()
    page.get_by_role("button", name="从头逛").click()
    expect(page.locator("h2:focus")).to_have_text(HEADINGS[0])
    kept = page.evaluate("JSON.parse(localStorage.getItem('yyg.v1')).tours['dai-hai-zi'].stops")
    assert "gone" in kept


def test_tour_is_a_whole_article_without_script_and_on_paper(visit: Visitor) -> None:
    """Every stop with its picture and its text; nothing waits for a tap."""
    page = visit(java_script_enabled=False).open(TOUR)
    assert shown(page) == HEADINGS
    assert page.locator(".stop-pic img").count() >= 9
    expect(page.get_by_role("button", name="开始游园")).to_be_hidden()
    expect(page.locator(".seals").first).to_be_hidden()

    walking = visit().open(f"{TOUR}#s3")
    assert shown(walking) == HEADINGS[2:3]
    walking.emulate_media(media="print")
    assert shown(walking) == HEADINGS


def test_only_the_stop_that_is_shown_is_read_aloud(visit: Visitor) -> None:
    """Going on stops the voice that reads the stop before."""
    visitor = visit()
    visitor.page.add_init_script(A_VOICE)
    page = visitor.open(f"{TOUR}#s3")
    page.locator("[data-top] [data-do=speak]").click()
    until(page, "window.read.length > 1")
    assert page.evaluate("window.read")[:2] == ["过马路", "一只手牵着一只手，走在斑马线上。"]
    page.evaluate("speechSynthesis.speak = () => {}")
    page.locator("[data-top] [data-do=speak]").click()
    expect(page.locator("[data-top] [data-do=speak]")).to_have_text("停止朗读")
    page.get_by_role("button", name="下一站").click()
    expect(page.locator("[data-top] [data-do=speak]")).to_have_text("听讲解")


def test_picture_jumps_for_those_who_want_no_motion(visit: Visitor) -> None:
    """It is there at once."""
    page = visit(reduced_motion="reduce").open(f"{TOUR}#s1")
    page.get_by_role("button", name="下一站").click()
    assert page.evaluate("document.getAnimations().length") == 0
