"""The 25 points of a page for elders, and which test holds each.

Source: 《互联网网站适老化通用设计规范》, 《移动互联网应用（APP）适老化通用设计规范》,
GB/T 37668-2019, WCAG 2.2 AA. Tests without a file stand here.

====  =================================  ======================================================
 1 8  大字, 长辈版 on the first screen   ``test_tools_are_on_the_first_screen``, at first paint
 2    18, 22, 30 pixels                  ``test_walk``; in 长辈版 ``test_elder_has_no_small_text``
 3    lines and paragraphs apart         ``test_lines_and_paragraphs_stand_apart``
 4    contrast                           ``test_every_page`` (axe), ``test_text_is_seven_to_one``
 5    高对比                              ``test_every_page``, ``test_walk``
 6    never colour alone                 ``test_walk`` (right and wrong in words)
 7 15 听讲解, its words on the page         ``test_every_exhibit_speaks_its_own_words``
 9    targets                            ``test_every_page``
10    keyboard                           ``test_focus_is_seen_and_never_covered``, ``test_keys``
11    large pointer                      not offered: ``test_statement_says_what_is_missing``
12    no pop-ups, no third parties       ``test_every_page``, ``test_nothing_opens_by_itself``
13    no time limit, pinch allowed       ``test_pages_never_hurry_or_hold_anybody``
14 16 alternatives, language, titles     ``test_pages_name_themselves_and_their_pictures``
17    one navigation                     ``test_navigation_is_the_same_everywhere``
18    links say where they go            ``test_links_say_where_they_go``
19    reflow                             ``test_every_page``, ``test_spaced_text_fits...``
20    no captcha, no login               ``test_pages_never_hurry_or_hold_anybody``
21    quiet motion                       ``test_nothing_opens_by_itself``
22    dragging has buttons               ``test_viewers``
23    without script                     ``test_walk``
24    statement                          ``test_statement_says_what_is_missing``
25    plain words                        ``tests/check/test_texts.py``, ``tests/content``
====  =================================  ======================================================
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from visits import AXE, PHONE, Visitor, until

NARROW = {"width": 320, "height": 700}
PAGES = ("civil-code-square/tort/", "about/", "handbook/")
REMEMBER = "localStorage.setItem('yyg.v1', JSON.stringify({look: [%s]}))"
TELL_FIRST_PAINT = """
new PerformanceObserver(list => {
  window.painted = window.painted || getComputedStyle(document.documentElement).fontSize;
}).observe({type: 'paint', buffered: true});
"""


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("look", ["", "'t30'"])
def test_tools_are_on_the_first_screen(visit: Visitor, address: str, look: str) -> None:
    """All three are seen without opening anything, on a phone of 320 px with type of 30 px too."""
    visitor = visit(viewport=NARROW, is_mobile=True)
    visitor.page.add_init_script(REMEMBER % look)
    page = visitor.open(address)

    for wish in ("size", "contrast", "elder"):
        button = page.locator(f".tools [data-do={wish}]")
        expect(button).to_be_in_viewport(ratio=1)
    expect(page.locator(".tools [data-do=size]")).to_have_attribute(
        "aria-label", "大字，现在是特大字" if look else "大字，现在是标准字"
    )
    page.locator(".tools [data-do=elder]").click()
    expect(page.locator("[data-said]")).to_contain_text("长辈版已打开")
    expect(page.locator(".tools [data-do=elder]")).to_have_text("退出长辈版", use_inner_text=True)


@pytest.mark.parametrize(
    ("address", "size"), [("civil-code-square/tort/", "30px"), ("handbook/", "33.328px")]
)
def test_right_size_stands_at_first_paint(visit: Visitor, address: str, size: str) -> None:
    """The class is there before anything is drawn, though the scripts are still on their way."""
    visitor = visit()
    visitor.page.add_init_script(REMEMBER % "'t30', 'hc', 'elder'")
    visitor.page.add_init_script(TELL_FIRST_PAINT)
    visitor.page.route("**/app.*.js", lambda route: route.abort())
    page = visitor.open(address)
    until(page, "window.painted")

    assert page.evaluate("window.painted") == size
    assert page.locator(".tools [data-do=size]").get_attribute("aria-label") is None


def test_elder_is_a_simpler_page(visit: Visitor) -> None:
    """Type of 22 or 30 px alone, facts in one line, no thumbnails; leaving brings all back."""
    page = visit(is_mobile=True, has_touch=True).open("civil-code-square/tort/")
    body = "getComputedStyle(document.body).fontSize"
    elder, size = page.locator(".tools [data-do=elder]"), page.locator(".tools [data-do=size]")
    expect(page.locator(".facts")).to_be_visible()
    elder.tap()
    sizes = [page.evaluate(body)]
    for _ in range(2):
        size.tap()
        sizes.append(page.evaluate(body))

    assert sizes == ["22px", "30px", "22px"]
    expect(page.locator(".facts")).to_be_hidden()
    expect(page.locator(".elder-says")).to_contain_text("退出长辈版")
    page.locator(".fold summary").tap()
    expect(page.locator(".facts")).to_be_visible()
    elder.tap()
    expect(page.locator(".pn .pic").first).to_be_visible()
    expect(page.locator(".fold summary")).to_be_hidden()


@pytest.mark.parametrize("address", ["", "halls/", "civil-code-square/", *PAGES[:2], "record/"])
def test_elder_has_no_small_text(visit: Visitor, address: str) -> None:
    """Every word is at least 22 px, but in the bar at the foot, where four words must stand."""
    visitor = visit(is_mobile=True)
    visitor.page.add_init_script(REMEMBER % "'elder'")
    page = visitor.open(address)

    assert page.evaluate(SMALL_TEXT) == []


SMALL_TEXT = """() => {
  const seen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = [];
  while (seen.nextNode()) {
    const one = seen.currentNode.parentElement;
    if (!seen.currentNode.data.trim() || !one.getClientRects().length) continue;
    if (one.closest('.bar, .brand, .said, .skip, svg, script, noscript')) continue;
    if (parseFloat(getComputedStyle(one).fontSize) < 21.9) small.push(one.outerHTML.slice(0, 80));
  }
  return small;
}"""


def test_lines_and_paragraphs_stand_apart(visit: Visitor) -> None:
    """Lines at least 1.3 of the type, paragraphs at least 1.3 of the gap between lines."""
    page = visit().open("civil-code-square/tort/")
    type_, line, gap = page.evaluate(
        "(() => { const one = getComputedStyle(document.querySelector('.prose > p + p'));"
        "return [one.fontSize, one.lineHeight, one.marginTop].map(parseFloat); })()"
    )

    assert line / type_ >= 1.3
    assert gap >= 1.3 * (line - type_)


@pytest.mark.parametrize("look", ["", "hc", "elder"])
def test_text_is_seven_to_one(visit: Visitor, look: str) -> None:
    """Axe measures the enhanced contrast of every word of an exhibit."""
    page = visit(bypass_csp=True).open("civil-code-square/tort/")
    page.evaluate("look => { document.documentElement.className = `js ${look}` }", look)
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(
        "axe.run({runOnly: {type: 'rule', values: ['color-contrast-enhanced']}})"
        ".then(told => told.violations.flatMap(one => one.nodes.map(node => node.html)))"
    )

    assert found == []


def test_focus_is_seen_and_never_covered(visit: Visitor) -> None:
    """Tab by Tab: every stop has an outline and lies neither off the screen nor under the bar."""
    page = visit(viewport=PHONE).open("civil-code-square/tort/")
    for _ in range(30):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            "(() => { const one = document.activeElement, box = one.getBoundingClientRect();"
            "const bar = document.querySelector('.bar');"
            "const foot = bar.contains(one) ? innerHeight : bar.getBoundingClientRect().top;"
            "return [one.outerHTML.slice(0, 60), getComputedStyle(one).outlineStyle,"
            "box.top >= -1 && box.top < foot]; })()"
        )
        assert stop[1:] == ["solid", True], stop[0]


def test_headings_stay_larger_than_text_on_a_narrow_phone(visit: Visitor) -> None:
    """With type of 30 px on 320 px a heading of second rank is still one."""
    visitor = visit(viewport=NARROW, is_mobile=True)
    visitor.page.add_init_script(REMEMBER % "'t30'")
    page = visitor.open()
    size = "parseFloat(getComputedStyle(document.querySelector('.sec')).fontSize)"

    assert page.evaluate(size) >= 1.1 * 30


def test_nothing_opens_by_itself(visit: Visitor) -> None:
    """No dialog, no sound; and who asked for less motion, or for 长辈版, sees no transition."""
    visitor = visit(reduced_motion="reduce")
    opened: list[str] = []
    visitor.page.on("dialog", lambda one: opened.append(one.message))
    page = visitor.linger()

    assert opened == []
    assert page.locator("dialog[open], [autoplay]").count() == 0
    page.evaluate("document.documentElement.classList.add('elder')")
    assert page.evaluate(
        "getComputedStyle(document.documentElement).viewTransitionName"
    ) == "none"  # fmt: skip


@pytest.mark.parametrize("address", ["", *PAGES[:2], "micro-lessons/anti-fraud/", "record/"])
@pytest.mark.parametrize("look", ["'t30'", "'t30', 'elder'"])
def test_spaced_text_fits_a_narrow_phone(visit: Visitor, address: str, look: str) -> None:
    """WCAG 1.4.12 with type of 30 px at 320 px, and doubled once more: nothing scrolls sideways."""
    visitor = visit(viewport=NARROW, is_mobile=True)
    visitor.page.add_init_script(REMEMBER % look)
    page = visitor.open(address)
    page.evaluate(SPACE)
    assert pushed(page) == []
    page.evaluate("document.documentElement.style.fontSize = '60px'")
    assert pushed(page) == []


SPACE = """for (const one of document.querySelectorAll('body *')) {
  one.style.setProperty('line-height', '1.5');
  one.style.setProperty('letter-spacing', '.12em');
  one.style.setProperty('word-spacing', '.16em');
}"""


def pushed(page: Page) -> list[str]:
    """What pushes the page sideways; empty when it does not scroll."""
    return list(
        page.evaluate(
            "document.documentElement.scrollWidth <= innerWidth ? [] :"
            "[...document.querySelectorAll('body *')].filter(one =>"
            "one.getBoundingClientRect().right > innerWidth + 1)"
            ".map(one => one.outerHTML.slice(0, 80)).slice(0, 4)"
        )
    )


def pages_of(site: Path) -> dict[str, str]:
    """Every page of the museum itself, by address; neither the handbook nor short addresses."""
    found = {
        file.parent.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in sorted(site.rglob("index.html"))
    }
    return {at: html for at, html in found.items() if 'class="top"' in html}


def test_every_exhibit_speaks_its_own_words(museum_site: Path) -> None:
    """听讲解 stands on each, and what it says can be read there."""
    exhibits = {at: html for at, html in pages_of(museum_site).items() if "data-exhibit=" in html}
    dumb = [
        at for at, html in exhibits.items()
        if 'data-do="speak"' not in html or not re.search(r"data-read[ >]", html)
    ]  # fmt: skip

    assert len(exhibits) > 20
    assert dumb == []


def test_pages_never_hurry_or_hold_anybody(museum_site: Path) -> None:
    """No page goes away by itself, forbids to pinch, or asks for a password or a captcha."""
    held = re.compile(r'http-equiv="refresh"|user-scalable|maximum-scale|type="password"|<iframe')

    assert [at for at, html in pages_of(museum_site).items() if held.search(html)] == []


def test_pages_name_themselves_and_their_pictures(museum_site: Path) -> None:
    """A language, a title of its own, one first heading, an alternative for each picture."""
    pages = pages_of(museum_site)
    titles = [
        match[1] for html in pages.values() if (match := re.search("<title>(.*?)</title>", html))
    ]
    odd = [
        at for at, html in pages.items()
        if not re.search(r'<html lang="[a-z]', html) or html.count("<h1") != 1
        or re.search(r"<img(?![^>]*\salt=)", html)
    ]  # fmt: skip

    assert odd == []
    assert len(set(titles)) == len(pages)


def test_navigation_is_the_same_everywhere(museum_site: Path) -> None:
    """Doors, tools and help stand in the same order on every page of one language."""
    seen = {
        (
            html.partition('<html lang="')[2][:2],
            tuple(re.findall(r'data-do="(size|contrast|elder)"', html.partition("</header>")[0]))
            + tuple(re.findall(r"</svg>(.*?)</a>", html.partition("</header>")[0]))
            + tuple(re.findall(r">([^<]+)</a></li>", html.partition('class="foot-links"')[2])),
        )
        for html in pages_of(museum_site).values()
    }

    assert {language for language, _ in seen} == {"zh", "en"}
    assert len(seen) == len({language for language, _ in seen})
    assert {order[:3] for _, order in seen} == {("size", "contrast", "elder")}


def test_links_say_where_they_go(museum_site: Path) -> None:
    """No link is called 点击这里, 更多 or nothing."""
    bare = re.compile(r"<a [^>]*>\s*(?:点击这里|点这里|这里|更多|详情|链接|)\s*</a>")

    assert {at: bare.findall(html) for at, html in pages_of(museum_site).items()
            if bare.search(html)} == {}  # fmt: skip


def test_statement_says_what_is_missing(visit: Visitor) -> None:
    """Linked from every foot, it calls itself self-checked and names the gaps and whom to ask."""
    page = visit().open()
    page.locator(".foot-links a", has_text="无障碍说明").click()
    main = page.locator("main")

    for words in ("自查", "没有经过第三方评测", "2026年11月23日", "读屏软件的人", "微信",
                  "没有特大鼠标指针", "手语", "请告诉主办单位"):  # fmt: skip
        expect(main).to_contain_text(words)
    expect(page.locator(".foot-links [aria-current=page]")).to_have_text("无障碍说明")
