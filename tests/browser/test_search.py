"""The search as people use it."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from visits import DESK, WATCH_POLICY, Visitor, barriers, until

LATE = 400
"""Milliseconds after which a query that was to come would have come."""


def field(page: Page) -> Locator:
    """Where one types."""
    return page.get_by_role("combobox", name="想找什么")


def results(page: Page) -> Locator:
    """What was found."""
    return page.get_by_role("listbox", name="找到的网页").get_by_role("option")


def titles(page: Page) -> list[str]:
    """Of the results, in their order."""
    return [str(one) for one in page.locator("#found .f-t").all_inner_texts()]


def query_of(page: Page) -> dict[str, list[str]]:
    """What the address says."""
    return parse_qs(urlsplit(page.url).query)


def ask(page: Page, query: str) -> None:
    """Type it as a whole and wait for an answer."""
    field(page).fill(query)
    says = page.locator("#says")
    if query:
        expect(says).to_contain_text("条")
    else:
        expect(says).to_be_empty()


def test_results_come_while_one_types(visit: Visitor) -> None:
    """A line with the words marked, where it stands, how many; nobody else is asked anything."""
    visitor = visit()
    visitor.page.add_init_script(WATCH_POLICY)
    page = visitor.open("search/")
    field(page).press_sequentially("居住权", delay=40)
    first = results(page).first

    expect(first).to_be_visible()
    expect(page.locator("#says")).to_contain_text("条")
    assert "居住权" in page.locator("#found mark").first.inner_text()
    assert query_of(page) == {"q": ["居住权"]}
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#titles")).to_be_hidden()
    field(page).fill("")
    expect(results(page)).to_have_count(0)
    expect(page.locator("#titles")).to_be_visible()
    assert query_of(page) == {}
    assert visitor.foreign() == []
    assert visitor.complaints == []
    assert page.evaluate("window.refusals") == []


def test_half_written_pinyin_is_no_query(visit: Visitor) -> None:
    """Nothing is asked while an input method composes; what it writes is."""
    visitor = visit()
    page = visitor.open("search/")
    keys = page.context.new_cdp_session(page)
    field(page).click()
    before = len(visitor.requests)
    for half in ("j", "ji", "ji c"):
        told = {"text": half, "selectionStart": len(half), "selectionEnd": len(half)}
        keys.send("Input.imeSetComposition", told)
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(LATE)
    assert query_of(page) == {}
    assert visitor.requests[before:] == []
    keys.send("Input.insertText", {"text": "继承"})
    expect(results(page).first).to_be_visible()
    assert query_of(page) == {"q": ["继承"]}


def test_arrows_walk_the_list_and_enter_opens_it(visit: Visitor) -> None:
    """The field keeps the focus and names the result; Escape lets go, then empties."""
    page = visit(viewport=DESK).open("search/?q=居住权")
    expect(results(page)).to_have_count(10)
    field(page).focus()
    page.keyboard.press("ArrowDown")
    expect(results(page).first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    expect(results(page).last).to_have_attribute("aria-selected", "true")
    chosen = field(page).get_attribute("aria-activedescendant")
    assert chosen == results(page).last.get_attribute("id")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    assert field(page).get_attribute("aria-activedescendant") is None
    expect(page.locator('#found [aria-selected="true"]')).to_have_count(0)
    expect(field(page)).to_have_value("居住权")
    page.keyboard.press("ArrowDown")
    target = str(results(page).first.evaluate("one => one.href"))
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    page.go_back()
    expect(results(page)).to_have_count(10)
    field(page).focus()
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")
    expect(results(page)).to_have_count(0)


def test_the_address_holds_what_was_asked(visit: Visitor) -> None:
    """It can be passed on; going back leads to the query before."""
    page = visit(viewport=DESK).open("search/")
    ask(page, "居住权")
    field(page).press("Enter")
    ask(page, "彩礼")
    field(page).press("Enter")
    page.get_by_text("缩小范围").click()
    page.get_by_label("类型").select_option(label="展品")
    until(page, "location.search.includes('type')")
    assert query_of(page) == {"q": ["彩礼"], "type": ["type/exhibit"]}
    expect(page.locator("#found .note").first).to_contain_text("展品")
    page.reload()
    expect(field(page)).to_have_value("彩礼")
    expect(page.get_by_label("类型")).to_have_value("type/exhibit")
    expect(page.get_by_label("类型")).to_be_visible()
    page.go_back()
    expect(field(page)).to_have_value("彩礼")
    expect(page.get_by_label("类型")).to_have_value("")
    page.go_back()
    expect(field(page)).to_have_value("居住权")
    expect(results(page).first).to_be_visible()


def test_filters_that_leave_nothing_say_so(visit: Visitor) -> None:
    """With the way out; a value that nobody knows is none."""
    page = visit().open("search/?q=彩礼&hall=hall/art-works")
    expect(page.locator("#says")).to_contain_text("请把上面的选项改成「不限」")
    page.get_by_label("展厅").select_option("")
    expect(results(page).first).to_be_visible()
    other = visit().open("search/?q=彩礼&hall=nowhere")
    expect(results(other).first).to_be_visible()
    expect(other.locator("select[name=hall]")).to_have_value("")


def test_ten_more_come_behind_the_first_ten(visit: Visitor) -> None:
    """None twice; the focus goes to the first of them, and the count is said."""
    page = visit().open("search/?q=民法典")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="再看十条").click()
    expect(results(page)).to_have_count(20)
    expect(results(page).nth(10)).to_be_focused()
    expect(page.locator("#says")).to_have_text("又找到10条。")
    shown = results(page).evaluate_all("all => all.map(one => one.href)")
    assert len(set(shown)) == 20


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("minfadian", "民法典"), ("jicheng", "继承编"), ("juzhuquan", "居住权"), ("mfd", "民法典"),
        ("居住權", "居住权"), ("登记 居住", "物权编"), ("“居住权”", "居住权"), ("法", "法"),
        ("登记 量子纠缠", ""),
    ],
)  # fmt: skip
def test_people_find_what_they_mean(visit: Visitor, query: str, title: str) -> None:
    """By sound and initials, in traditional characters, with spaces and marks, by one character."""
    page = visit().open("search/")
    if title:
        ask(page, query)
        expect(results(page).first).to_be_visible()
        assert [one for one in titles(page) if title in one] != []
    else:
        field(page).fill(query)
        expect(page.locator("#says")).to_contain_text("没有一字不差")


def test_every_example_finds_something_in_the_museum(visit: Visitor) -> None:
    """Nobody is shown a way that leads nowhere."""
    page = visit().open("search/")
    examples = page.locator(".ask-try a").all_inner_texts()
    for one in examples:
        ask(page, one)
        expect(page.locator("#found .note").first).not_to_contain_text("馆员手册")
    assert len(examples) > 3


@pytest.mark.parametrize("query", ["第1042条", "第一千零四十二条", "民法典1042条", "1042"])
def test_an_article_leads_to_the_exhibit_that_cites_it(visit: Visitor, query: str) -> None:
    """In whatever way its number is written."""
    page = visit().open("search/")
    ask(page, query)
    expect(results(page).first).to_contain_text("第一千零四十二条")
    assert titles(page)[0].startswith("婚姻家庭编")


def test_who_mistyped_is_helped(visit: Visitor) -> None:
    """Names that sound so, parts that stand somewhere, and the nearest topics; each is a link."""
    page = visit(bypass_csp=True).open("search/?q=居住全登计")
    expect(page.locator("#says")).to_have_text("没有一字不差的「居住全登计」。")
    offered = page.locator("#instead a")
    expect(offered.first).to_have_text("居住权")
    assert barriers(page) == []
    offered.first.click()
    expect(field(page)).to_have_value("居住权")
    expect(results(page).first).to_be_visible()
    expect(page.locator("#instead")).to_be_hidden()
    page.go_back()
    expect(field(page)).to_have_value("居住全登计")
    expect(page.locator("#instead")).to_be_visible()

    ask_nothing = visit().open("search/?q=继承量子")
    expect(ask_nothing.locator("#topics")).to_be_visible()
    expect(ask_nothing.locator("#topics a").first).to_have_text("民法典继承编")


def test_without_a_line_what_was_asked_is_found_again(visit: Visitor) -> None:
    """What has come stays; what did not come is told in words, and comes on the next try."""
    visitor = visit(viewport=DESK)
    page = visitor.open("search/")
    ask(page, "居住权")
    found = titles(page)
    ask(page, "")
    page.context.set_offline(True)
    ask(page, "居住权")
    assert titles(page) == found
    field(page).fill("馆员手册怎么改")
    expect(page.locator("#says")).to_contain_text("请检查网络")
    page.context.set_offline(False)
    field(page).fill("馆员手册")
    expect(results(page).first).to_be_visible()


def test_ten_more_that_do_not_come_come_on_the_next_press(visit: Visitor) -> None:
    """None of them is lost."""
    page = visit().open("search/?q=民法典")
    expect(results(page)).to_have_count(10)
    page.context.set_offline(True)
    more = page.get_by_role("button", name="再看十条")
    # Some of them may have come with the first.
    for _ in range(5):
        more.click()
        until(page, "!document.querySelector('#more button').disabled")
        if "请检查网络" in page.locator("#says").inner_text():
            break
    else:
        raise AssertionError("nothing had to be fetched")
    there = results(page).count()
    page.context.set_offline(False)
    more.click()
    expect(results(page)).to_have_count(there + 10)


def test_the_index_is_there_before_anything_is_asked(visit: Visitor) -> None:
    """It comes with the page; when it does not, nobody is troubled, and it comes with the query."""
    visitor = visit()
    visitor.open("search/")
    assert [one for one in visitor.requests if one.endswith("/search/index.json")]

    late = visit()
    lost = []

    def lose(route: Route) -> None:
        lost.append(route.request.url)
        route.abort()

    late.page.route("**/search/index.json", lose)
    page = late.open("search/")
    expect(page.locator("#says")).to_be_empty()
    late.page.unroute("**/search/index.json")
    field(page).fill("居住权")
    expect(results(page)).to_have_count(10)
    assert lost
    assert [one for one in late.complaints if "Failed to load resource" not in one] == []


def test_an_index_published_meanwhile_is_learnt(visit: Visitor) -> None:
    """Files of an old index that are gone are no dead end: the next try knows the new one."""
    visitor = visit(viewport=DESK)
    old = {"version": "gone", "docs": 1, "shards": 1, "pairs": {}}
    told = [json.dumps(old)]

    def start(route: Route) -> None:
        if told:
            route.fulfill(body=told.pop(), content_type="application/json")
        else:
            route.continue_()

    visitor.page.route("**/search/index.json", start)
    page = visitor.open("search/?q=居住权")
    expect(page.locator("#says")).to_contain_text("再点一次「搜索」")
    page.get_by_role("button", name="搜索").click()
    expect(results(page)).to_have_count(10)


def test_without_script_all_titles_are_there_by_topic(visit: Visitor) -> None:
    """No field that does nothing."""
    page = visit(java_script_enabled=False).open("search/")
    expect(page.locator("form.ask")).to_be_hidden()
    expect(page.locator("#titles h2", has_text="民法典继承编")).to_be_visible()
    page.locator("#titles a", has_text="继承编").first.click()
    assert page.url.endswith("/civil-code-square/succession/")


def test_english_pages_come_first_for_who_reads_english(visit: Visitor) -> None:
    """And say whose voice reads a result that is Chinese."""
    page = visit(locale="en").open("en/search/?q=contract")
    found = page.get_by_role("listbox", name="Pages found").get_by_role("option")
    expect(found.first).to_be_visible()
    expect(page.locator("#says")).to_have_text("The 10 nearest come first.")
    assert found.first.get_attribute("lang") == "en"
    page.goto(page.url.replace("contract", "合同"))
    expect(found.first).to_have_attribute("lang", "zh-CN")


def test_handbook_is_found_behind_the_museum(visit: Visitor) -> None:
    """Marked as what it is."""
    page = visit().open("search/?q=yunyouguan plates")
    expect(page.locator("#found .note").first).to_contain_text("馆员手册")
