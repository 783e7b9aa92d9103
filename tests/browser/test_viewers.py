"""A visitor looks closely into a picture and around in a panorama, by whatever hand they have."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from gestures import drag, pinch, swipe
from visits import DESK, WATCH_POLICY, Visit, Visitor, barriers

KINDS = ("zoom", "panorama")
every_kind = pytest.mark.parametrize("kind", KINDS)
NOT_FOUND = "图没有取到，请检查网络后再点一次。"
WORDS = {"zoom": "凑近看", "panorama": "环顾四周"}
FINGER = {"has_touch": True, "is_mobile": True}
WINDOW = {"width": 800, "height": 600}
"""A small one on a desk: without a graphics chip every point of a panorama costs time."""

# How large each piece is drawn: in a movement every frame has sizes of its own.
WATCH_DRAWING = """
window.drawn = new Set();
const draw = CanvasRenderingContext2D.prototype.drawImage;
CanvasRenderingContext2D.prototype.drawImage = function (...all) {
  drawn.add(Math.round(all[all.length - 2]));
  return draw.apply(this, all);
};
"""
NO_WEBGL = """
const give = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind.includes('webgl') ? null : give.call(this, kind, ...rest);
};
"""


@pytest.fixture(scope="session")
def places(museum_site: Path) -> dict[str, str]:
    """Address of the first exhibit of the museum that offers each viewer in its vitrine."""
    pages = sorted(museum_site.glob("*/*/index.html"))
    texts = {page: page.read_text("utf-8").partition('class="label"')[0] for page in pages}
    return {
        kind: next(
            f"{page.parent.relative_to(museum_site).as_posix()}/"
            for page, text in texts.items() if f'data-look="{kind}"' in text
        )
        for kind in KINDS
    }  # fmt: skip


def entered(visitor: Visit, address: str, kind: str) -> Page:
    """The page with its viewer open and everything in it drawn."""
    page = visitor.open(address)
    page.locator(".vitrine .look-in a").click()
    expect(page.locator("dialog.look")).to_be_visible()
    drawn = "canvas" if kind == "zoom" else ".look-spot, .pnlm-face"
    page.locator(f".look-stage {drawn}").first.wait_for(state="attached")
    visitor.rest()
    return page


def press(page: Page, word: str) -> None:
    page.locator("dialog").get_by_role("button", name=word, exact=True).click()


def settle(page: Page) -> None:
    """Wait until neither the words nor the spots have changed for half a second and 6 frames.

    The words come a quarter of a second behind the movement; frames are few on a busy machine.
    """
    page.evaluate("""async () => {
      const seen = () => document.querySelector('.look-said').textContent
        + [...document.querySelectorAll('.pnlm-hotspot-base')].map(one => one.style.transform);
      let before = seen(), since = performance.now();
      for (let frames = 0; frames < 6 || performance.now() - since < 500; frames++) {
        await new Promise(done => requestAnimationFrame(done));
        if (seen() !== before) [frames, before, since] = [0, seen(), performance.now()];
      }
    }""")


def said(page: Page) -> str:
    """What the line of the room says, when the movement has come to rest."""
    settle(page)
    return page.locator(".look-said").text_content() or ""


def times(page: Page) -> float:
    found = re.search(r"放大到 ([\d.]+) 倍", said(page))
    return float(found[1]) if found else 1.0


def left_of_middle(page: Page) -> float:
    """How far the middle of the spot that is seen stands from the middle of the stage."""
    settle(page)
    return float(
        page.evaluate("""() => {
      const stage = document.querySelector('.look-stage').getBoundingClientRect();
      const middle = one => one.left + one.width / 2;
      const far = [...document.querySelectorAll('.look-spot')]
        .filter(one => getComputedStyle(one).visibility === 'visible')
        .map(one => middle(one.getBoundingClientRect()) - middle(stage));
      return far.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
    }""")
    )


def cut(route: Route) -> None:
    """The network is gone."""
    route.abort()


@every_kind
@pytest.mark.parametrize("settings", [FINGER, {"viewport": DESK}], ids=["390", "1440"])
def test_viewer_complains_of_nothing_and_asks_nobody_else(
    visit: Visitor, places: dict[str, str], kind: str, settings: dict[str, object]
) -> None:
    """No breach of the policy, no error, no missing file, no request that leaves the museum."""
    visitor = visit(**settings)
    visitor.page.add_init_script(WATCH_POLICY)
    lost: list[str] = []
    visitor.page.on("response", lambda one: lost.append(one.url) if one.status >= 400 else None)
    page = entered(visitor, places[kind], kind)
    for word in ("放大", "放大", "缩小"):
        press(page, word)
        page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1000)

    assert page.evaluate("refusals") == []
    # Without a graphics chip Chromium grumbles about its own drawing.
    assert [one for one in visitor.complaints if "GL Driver Message" not in one] == []
    assert lost == []
    assert visitor.foreign() == []


@every_kind
def test_page_loads_no_viewer_before_it_is_asked_for(
    visit: Visitor, places: dict[str, str], kind: str
) -> None:
    """The flat picture costs what every picture costs."""
    visitor = visit(**FINGER)
    visitor.linger(places[kind])

    heavy = [url for url in visitor.requests if re.search(r"/(zoom|panorama|look)\.|\.json$", url)]
    assert heavy == []


@every_kind
def test_viewer_has_no_serious_barrier(visit: Visitor, places: dict[str, str], kind: str) -> None:
    """Axe finds nothing serious or critical in the open room, in every look."""
    page = entered(visit(bypass_csp=True), places[kind], kind)
    for look in ("js", "js t30", "js hc", "js elder"):
        page.evaluate("look => { document.documentElement.className = look + ' looking' }", look)
        assert barriers(page, "dialog") == [], look


@every_kind
def test_buttons_are_large_and_in_sight_on_a_narrow_phone(
    visit: Visitor, places: dict[str, str], kind: str
) -> None:
    """320 points wide with the largest letters: every button whole, a thumb large, a stage left."""
    page = entered(visit(viewport={"width": 320, "height": 640}, **FINGER), places[kind], kind)
    for look, least in (("t30", 44), ("elder", 60)):
        page.evaluate("look => { document.documentElement.className = 'js looking ' + look }", look)
        page.wait_for_timeout(300)

        for box in (one.bounding_box() for one in page.locator("dialog button").all()):
            assert box is not None
            assert min(box["width"], box["height"]) >= least
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 320
            assert box["y"] + box["height"] <= 640
        stage = page.locator(".look-stage").bounding_box()
        assert stage is not None
        assert stage["height"] >= 200


@every_kind
def test_room_is_entered_and_left_by_keyboard_and_gives_the_focus_back(
    visit: Visitor, places: dict[str, str], kind: str
) -> None:
    """Enter opens, Tab stays inside, Esc closes, and the visitor stands where they stood."""
    page = visit(viewport=WINDOW).open(places[kind])
    button = page.locator(".vitrine .look-in a")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog.look [role=application]")).to_be_focused()
    alt = page.locator(".vitrine picture img").get_attribute("alt") or ""
    expect(page.locator(":focus")).to_have_attribute("aria-label", alt)
    for _ in range(15):
        page.keyboard.press("Tab")
        outside = "document.activeElement.matches('main *, header *, footer *')"
        assert page.evaluate(outside) is False

    page.keyboard.press("Escape")

    expect(page.locator("dialog")).to_have_count(0)
    expect(button).to_be_focused()


@every_kind
@pytest.mark.parametrize("way", ["back", "关闭"])
def test_one_step_back_leaves_the_room_and_the_next_the_page(
    visit: Visitor, places: dict[str, str], kind: str, way: str
) -> None:
    """The phone's back button closes what covers the page, and no step is left over."""
    visitor = visit(**FINGER)
    visitor.open("halls/")
    page = entered(visitor, places[kind], kind)
    if way == "back":
        page.go_back()
    else:
        press(page, way)

    expect(page.locator("dialog")).to_have_count(0)
    assert page.url.endswith(places[kind])
    page.go_back()
    assert page.url.endswith("/halls/")


@every_kind
def test_without_a_network_the_flat_picture_stays_and_the_button_says_so(
    visit: Visitor, places: dict[str, str], kind: str
) -> None:
    """One plain sentence; the next tap works when the network is back."""
    page = visit(**FINGER).open(places[kind])
    gone = re.compile(r"/(info|cube)\.json$")
    page.route(gone, cut)
    button = page.locator(".vitrine .look-in a")
    button.tap()

    expect(button).to_have_text(NOT_FOUND)
    expect(page.locator("[data-said]")).to_have_text(NOT_FOUND)
    expect(page.locator(".vitrine picture img")).to_be_visible()
    expect(page.locator("dialog")).to_have_count(0)
    page.unroute(gone)
    button.tap()
    expect(page.locator("dialog.look")).to_be_visible()
    expect(button).to_have_text(WORDS[kind])


@every_kind
def test_without_script_the_same_link_shows_the_picture(
    visit: Visitor, places: dict[str, str], kind: str
) -> None:
    """Neither button nor picture is a dead end."""
    page = visit(java_script_enabled=False).open(places[kind])

    for link in page.locator(".vitrine a[data-look]").all():
        answer = page.request.get(link.evaluate("one => one.href"))
        assert answer.ok
        assert answer.headers["content-type"].startswith("image/jpeg")


def test_picture_comes_closer_by_fingers(visit: Visitor, places: dict[str, str]) -> None:
    """A tap on the picture opens it; two fingers and a double tap draw it near, one moves it."""
    page = visit(**FINGER).open(places["zoom"])
    page.locator(".vitrine .look-at").tap()
    page.locator(".look-stage canvas").first.wait_for()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".look-said")).to_have_text("两指放大，一指拖动")

    pinch(page, apart=True)
    near = times(page)
    assert near >= 2
    before = page.locator(".look-stage").screenshot()
    swipe(page, -120)
    settle(page)
    assert page.locator(".look-stage").screenshot() != before
    pinch(page, apart=False)
    assert times(page) < near
    press(page, "看全图")
    for _ in range(2):
        page.touchscreen.tap(195, 380)
    assert times(page) > 1


def test_picture_comes_closer_by_mouse(visit: Visitor, places: dict[str, str]) -> None:
    """The wheel draws it near where the pointer is, and the pressed mouse moves it."""
    page = entered(visit(viewport=DESK), places["zoom"], "zoom")
    page.mouse.move(720, 400)
    for _ in range(4):
        page.mouse.wheel(0, -120)
        page.wait_for_timeout(80)
    near = times(page)
    assert near > 1.5
    before = page.locator(".look-stage").screenshot()
    drag(page, -200)
    settle(page)

    assert page.locator(".look-stage").screenshot() != before
    assert times(page) == near


def test_picture_comes_closer_by_keys_and_says_how_close(
    visit: Visitor, places: dict[str, str]
) -> None:
    """Plus, minus, nought and the arrows, wherever in the room the focus is."""
    page = entered(visit(viewport=DESK), places["zoom"], "zoom")
    page.keyboard.press("0")
    assert said(page) == "这是全图"
    page.keyboard.press("+")
    assert said(page) == "放大到 1.6 倍"
    page.keyboard.press("+")
    assert said(page) == "放大到 2.6 倍"
    before = page.locator(".look-stage").screenshot()
    page.keyboard.press("ArrowRight")
    settle(page)
    assert page.locator(".look-stage").screenshot() != before
    page.get_by_role("button", name="放大").focus()
    page.keyboard.press("-")
    assert said(page) == "放大到 1.6 倍"
    page.keyboard.press("0")
    assert said(page) == "这是全图"
    for _ in range(12):
        press(page, "放大")
        page.wait_for_timeout(100)
    assert said(page).endswith("倍，最大了")


def test_missing_tiles_are_told_in_the_room(visit: Visitor, places: dict[str, str]) -> None:
    """The network may go while one is looking."""
    page = entered(visit(**FINGER), places["zoom"], "zoom")
    page.route("**/default.jpg", cut)
    press(page, "放大")
    press(page, "放大")
    press(page, "放大")

    assert said(page) == NOT_FOUND
    expect(page.locator(".look-stage canvas").first).to_be_visible()


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_picture_moves_only_for_whoever_wants_motion(
    visit: Visitor, places: dict[str, str], motion: str
) -> None:
    """Drawn at one new size when motion is unwanted, at many on the way otherwise."""
    visitor = visit(viewport=DESK, reduced_motion=motion)
    visitor.page.add_init_script(WATCH_DRAWING)
    page = entered(visitor, places["zoom"], "zoom")
    page.wait_for_timeout(800)
    page.evaluate("drawn.clear()")
    page.keyboard.press("+")
    page.wait_for_timeout(1200)

    sizes = page.evaluate("drawn.size")
    assert sizes <= 12 if motion == "reduce" else sizes > 12


def test_panorama_turns_by_fingers(visit: Visitor, places: dict[str, str]) -> None:
    """One finger turns, two draw near: the spots move with the walls they stand on."""
    page = entered(visit(**FINGER), places["panorama"], "panorama")
    press(page, "下一处")
    assert abs(left_of_middle(page)) < 3
    swipe(page, 100)
    turned = left_of_middle(page)
    assert turned > 30
    page.get_by_role("button", name="上一处").focus()
    press(page, "上一处")
    press(page, "下一处")
    assert abs(left_of_middle(page)) < 3
    press(page, "左转")
    before = left_of_middle(page)
    pinch(page, apart=True)
    assert left_of_middle(page) > before * 1.1


def test_panorama_turns_by_mouse_and_keys(visit: Visitor, places: dict[str, str]) -> None:
    """Drag, wheel, arrows, plus and minus."""
    page = entered(visit(viewport=WINDOW), places["panorama"], "panorama")
    press(page, "下一处")
    drag(page, 150)
    dragged = left_of_middle(page)
    assert dragged > 30
    page.mouse.wheel(0, -240)
    assert left_of_middle(page) > dragged * 1.05
    page.keyboard.press("PageUp")
    page.keyboard.press("PageDown")
    assert abs(left_of_middle(page)) < 3
    page.keyboard.press("ArrowLeft")
    assert left_of_middle(page) > 30
    page.keyboard.press("ArrowRight")
    assert abs(left_of_middle(page)) < 3
    page.keyboard.press("+")
    assert said(page) == "放大了"


def test_spots_are_walked_by_name_and_lead_to_their_exhibits(
    visit: Visitor, places: dict[str, str]
) -> None:
    """Next and previous say which of how many; a spot leads on, and back leads to the page."""
    page = entered(visit(**FINGER), places["panorama"], "panorama")
    names = page.locator(".vitrine .spots li").all_text_contents()
    for number, name in enumerate(names, 1):
        press(page, "下一处")
        assert said(page) == f"{name}，第 {number} 处，共 {len(names)} 处"
    press(page, "下一处")
    assert said(page).startswith(f"{names[0]}，第 1 处")
    spot = page.locator(".look-spot", has_text=names[0])
    target = spot.evaluate("one => one.href")
    spot.tap()
    page.wait_for_url(target)

    page.go_back()

    assert page.url.endswith(places["panorama"])
    expect(page.locator("dialog")).to_have_count(0)


def test_a_spot_reached_by_tab_is_turned_into_sight(visit: Visitor, places: dict[str, str]) -> None:
    """The focus is never out of sight, and the stage never slips."""
    page = entered(visit(viewport=WINDOW), places["panorama"], "panorama")
    for _ in range(2):
        page.keyboard.press("Tab")
        expect(page.locator("a.look-spot:focus")).to_have_count(1)
        assert abs(left_of_middle(page)) < 3
    assert page.evaluate("document.querySelector('.look-stage').scrollLeft") == 0


def test_panorama_jumps_for_whoever_wants_no_motion(visit: Visitor, places: dict[str, str]) -> None:
    """Two frames after the press the next spot is there."""
    page = entered(visit(viewport=WINDOW, reduced_motion="reduce"), places["panorama"], "panorama")
    soon, later = page.evaluate("""async () => {
      const frame = () => new Promise(done => requestAnimationFrame(done));
      const spots = () => [...document.querySelectorAll('.pnlm-hotspot-base')]
        .map(one => one.style.transform);
      const buttons = [...document.querySelectorAll('dialog button')];
      buttons.find(one => one.textContent === '下一处').click();
      await frame(); await frame(); await frame();
      const soon = spots();
      await new Promise(done => setTimeout(done, 900));
      return [soon, spots()];
    }""")

    assert soon == later


def test_panorama_without_webgl_is_folded_by_styles(visit: Visitor, places: dict[str, str]) -> None:
    """Old phones see the six small faces and the same spots."""
    visitor = visit(**FINGER)
    visitor.page.add_init_script(NO_WEBGL)
    page = entered(visitor, places["panorama"], "panorama")

    expect(page.locator(".pnlm-face")).to_have_count(6)
    press(page, "下一处")
    assert abs(left_of_middle(page)) < 3


def test_phone_that_cannot_show_a_panorama_says_so(visit: Visitor, places: dict[str, str]) -> None:
    """Neither WebGL nor folded faces: the flat picture and the list remain."""
    visitor = visit(**FINGER)
    visitor.page.add_init_script(NO_WEBGL)
    page = visitor.open(places["panorama"])
    page.evaluate("Object.defineProperty(document.documentElement, 'style', {value: {}})")
    button = page.locator(".vitrine .look-in a")
    button.tap()

    expect(button).to_have_text("这部手机看不了全景，请看页面上的平面图。")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".vitrine .spots a").first).to_be_visible()


def test_panorama_lies_flat_in_its_vitrine(visit: Visitor, places: dict[str, str]) -> None:
    """Twice as wide as high, whole, with its spots as links below."""
    page = visit(**FINGER).open(places["panorama"])
    box = page.locator(".vitrine picture img").bounding_box()

    assert box is not None
    assert box["width"] / box["height"] == pytest.approx(2, abs=0.05)
    assert page.locator(".vitrine .spots a[href]").count() >= 2


@every_kind
def test_room_opens_where_no_modal_dialog_is_known(
    visit: Visitor, places: dict[str, str], kind: str
) -> None:
    """Before iOS 15.4: the same room, Tab goes round in it, Esc leads out."""
    visitor = visit(viewport=WINDOW)
    visitor.page.add_init_script("delete HTMLDialogElement.prototype.showModal")
    page = entered(visitor, places[kind], kind)
    dialog = page.locator(".look")

    expect(dialog).to_have_attribute("aria-modal", "true")
    dialog.get_by_role("button").last.focus()
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("button", name="关闭")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page.locator(".vitrine .look-in a")).to_be_focused()
