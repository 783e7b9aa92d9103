"""我的学习: what the phone remembers, what comes again, and how it is carried away."""

import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from answering import answer
from visits import AXE, WATCH_POLICY, Visit, Visitor

EXHIBIT = "civil-code-square/tort/"
TODAY = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001  the phone's own clock
CLOSED = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('closed') },
})"""
SMALL = """least => [...document.querySelectorAll('main a, main button, main summary, main input')]
  .filter(one => one.offsetParent && !one.closest('p:not(.acts), label'))
  .filter(one => one.getBoundingClientRect().height < least - .5).map(one => one.outerHTML)"""


def way(page: Page, name: str) -> Locator:
    """What 我的 says beside a way of practising."""
    return page.locator(f".ways a[href$='#{name}'] .way-now")


def bank(page: Page) -> list[str]:
    """The ids of all questions of the museum."""
    ids: list[str] = page.evaluate(
        "fetch(document.documentElement.dataset.root + 'practice/questions.json')"
        ".then(one => one.json()).then(rows => rows.flatMap(row => row.slice(1)))"
    )
    return ids


def remember(visitor: Visit, **parts: Any) -> Page:
    """A phone that remembers these; the page stands at 我的."""
    page = visitor.open("record/")
    page.evaluate("text => localStorage.setItem('yyg.v1', text)", json.dumps(parts))
    return visitor.open("record/")


def kept(page: Page) -> Any:
    """What lies in the phone's store."""
    return json.loads(page.evaluate("localStorage.getItem('yyg.v1') || '{}'"))


def known(*ids: str, day: str = "2026-11-20", wrong: int = 0) -> dict[str, Any]:
    """Answers of that day, due long since."""
    one = {"right": not wrong, "day": day, "box": 0, "due": day, "wrong": wrong}
    return dict.fromkeys(ids, one)


def test_a_wrong_question_stays_until_it_is_right_on_two_days(visit: Visitor) -> None:
    """Wrong on an exhibit today; right again today and tomorrow it stays, the day after it goes."""
    visitor = visit()
    page = visitor.page
    page.clock.set_fixed_time(TODAY)
    visitor.open(EXHIBIT)
    answer(page, right=False)

    for day, left in ((0, "1道错题"), (1, "1道错题"), (2, "没有错题")):
        page.clock.set_fixed_time(TODAY + timedelta(days=day))
        visitor.open("record/")
        expect(way(page, "wrong")).to_have_text("1道错题")
        page.locator(".ways a[href$='#wrong']").click()
        expect(page.locator("h1")).to_have_text("错题本")
        expect(page.locator(".p-now")).to_have_text("第1题，共1题")
        expect(page.locator("[data-stage] .note a")).to_have_attribute(
            "href", re.compile(rf"\.\./{EXHIBIT}$")
        )
        answer(page, right=True)
        visitor.open("record/")
        expect(way(page, "wrong")).to_have_text(left)
    assert visitor.complaints == []


def test_the_days_question_stays_for_a_day(visit: Visitor) -> None:
    """The same after a reload, another one after midnight; 我的 knows whether it was answered."""
    visitor = visit()
    page = visitor.page
    page.clock.set_fixed_time(TODAY)
    visitor.open("practice/#daily")
    asked = page.locator("main [data-item]")
    first = asked.get_attribute("data-item")
    answer(page, right=True)
    expect(page.locator(".p-after")).to_contain_text("今天的一题答完了，明天换一道。")

    page.reload(wait_until="networkidle")
    expect(asked).to_have_attribute("data-item", str(first))
    visitor.open("record/")
    expect(way(page, "daily")).to_have_text("今天答过了")
    page.clock.set_fixed_time(TODAY + timedelta(hours=15))
    page.reload(wait_until="networkidle")
    expect(way(page, "daily")).to_have_text("今天还没答")
    page.locator(".ways a[href$='#daily']").click()
    expect(asked).to_be_visible()
    assert asked.get_attribute("data-item") != first


def test_a_run_ends_at_the_first_wrong_answer(visit: Visitor) -> None:
    """What was right in a row is told; nothing is kept of it, nothing urges to try again."""
    visitor = visit()
    page = visitor.open("practice/#run")
    for _ in range(2):
        answer(page, right=True)
        page.get_by_role("button", name="下一题").click()
        expect(page.locator(".q-verdict")).to_have_count(0)
    expect(page.locator(".p-now")).to_have_text("第3题，已经连续答对2题")
    answer(page, right=False)

    expect(page.locator(".p-after .p-now")).to_be_focused()
    expect(page.locator(".p-after")).to_contain_text("这次连续答对2题。")
    expect(page.locator("[data-stage]")).to_contain_text("依据：")
    expect(page.get_by_role("button", name="下一题")).to_have_count(0)
    assert set(kept(page)) == {"look", "rate", "visited", "answers", "lessons", "tours"}


def test_a_run_can_be_stopped_at_any_time(visit: Visitor) -> None:
    """Before an answer too; 跳到正文 does not end it."""
    page = visit().open("practice/#run")
    answer(page, right=True)
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="下一题").click()
    expect(page.locator(".p-now")).to_have_text("第2题，已经连续答对1题")
    page.get_by_role("button", name="停在这里").click()

    expect(page.locator("[data-stage]")).to_contain_text("这次连续答对1题，停在这里。")
    expect(page.locator(".p-now")).to_be_focused()


def test_review_is_done_by_keyboard_alone(visit: Visitor) -> None:
    """The focus goes from answer to 下一题, to the next question and to the end."""
    visitor = visit()
    page = visitor.open("record/")
    ids = bank(page)[:2]
    remember(visitor, answers=known(*ids))
    expect(way(page, "review")).to_have_text("2道到了日子")
    page.locator(".ways a[href$='#review']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/practice/#review")

    for number in (1, 2):
        now = page.locator("[data-stage] > .p-now")
        expect(now).to_have_text(f"第{number}题，共2题")
        if number == 2:
            expect(now).to_be_focused()
        else:
            now.focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        while page.locator(":focus").get_attribute("type") != "submit":
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        if number == 1:
            expect(page.get_by_role("button", name="下一题")).to_be_focused()
            page.keyboard.press("Enter")
    expect(page.locator(".p-after .p-now")).to_be_focused()
    expect(page.locator(".p-after")).to_contain_text("这次答了2题")
    visitor.open("record/")
    expect(way(page, "review")).to_have_text("今天没有")


def test_a_question_that_the_museum_lost_is_passed_over_and_told(visit: Visitor) -> None:
    """Gone from the list, or from the page that the list names."""
    visitor = visit()
    page = visitor.open("record/")
    ids = bank(page)[:3]
    remember(visitor, answers=known("no-such-question", *ids))
    expect(way(page, "review")).to_have_text("3道到了日子")
    expect(page.locator("[data-notes]")).to_have_text("有1道题已经从馆里撤下，不再问。")
    where = home_of(page, ids[2])
    listed = [["no/page/", ids[0]], [EXHIBIT, ids[1]], [where, ids[2]]]
    page.route("**/practice/questions.json", lambda route: route.fulfill(json=listed))
    visitor.open("practice/#review")

    expect(page.locator(".p-now")).to_have_text("第1题，共1题")
    assert page.locator("form.q").get_attribute("data-item") == ids[2]
    answer(page, right=True)
    expect(page.locator(".p-after")).to_contain_text("有3道题已经从馆里撤下，不再问。")


def home_of(page: Page, question: str) -> str:
    """The page that asks a question."""
    found: str = page.evaluate(
        "id => fetch(document.documentElement.dataset.root + 'practice/questions.json')"
        ".then(one => one.json()).then(rows => rows.find(row => row.includes(id))[0])",
        question,
    )
    return found


def test_without_network_the_page_says_so_and_tries_again(visit: Visitor) -> None:
    """First the list does not come, then the page of the question."""
    visitor = visit()
    page = visitor.page
    page.route("**/practice/questions.json", lambda route: route.abort())
    visitor.open("practice/#daily")
    told, again = page.get_by_role("alert"), page.get_by_role("button", name="再试一次")
    expect(told).to_have_text("没有取到题，请检查手机有没有网。")

    page.unroute("**/practice/questions.json")
    page.route(re.compile(r"/yunyouguan/[a-z-]+/[a-z-]+/$"), lambda route: route.abort())
    again.click()
    expect(told).to_be_visible()
    page.unroute_all()
    again.click()
    expect(page.locator("form.q")).to_be_visible()
    expect(page.locator(".p-now")).to_be_focused()


def test_the_record_is_carried_by_file_and_by_text(visit: Visitor, tmp_path: Path) -> None:
    """Exported, erased after two taps, imported from the file; by text the same again."""
    visitor = visit()
    page = visitor.page
    page.clock.set_fixed_time(TODAY)
    lesson = {"title": "反诈", "address": "micro-lessons/anti-fraud/", "card": 3, "of": 5,
              "done": "", "day": "2026-11-22"}  # fmt: skip
    seen = {"title": "侵权责任编", "address": EXHIBIT, "day": "2026-11-21"}
    before = {
        "look": [], "rate": "slow", "visited": {"NF-1": seen}, "lessons": {"NF-2": lesson},
        "tours": {"one": {"stops": ["NF-1"], "at": 2, "of": 8, "day": "2026-11-21"}},
        "answers": known("a", wrong=2) | known("b"),
    }  # fmt: skip
    remember(visitor, **before)
    expect(page.locator("[data-lessons]")).to_contain_text("学到第3张，共5张")
    expect(page.locator("[data-lessons]")).to_contain_text("接着学")
    out, back = (
        page.locator("details", has_text="导出记录"),
        page.locator("details", has_text="导入记录"),
    )
    out.locator("summary").click()
    with page.expect_download() as saved:
        out.get_by_role("button", name="存成文件").click()
    assert saved.value.suggested_filename == "云游馆学习记录-2026-11-23.json"
    file = tmp_path / "record.json"
    saved.value.save_as(file)
    text = out.locator("textarea").input_value()
    assert text == file.read_text("utf-8")

    erase = page.locator("[data-do=erase]")
    erase.click()
    assert kept(page) == before
    erase.click()
    expect(page.locator(".p-notice")).to_have_text("记录已经清空。")
    assert kept(page) == {}

    back.locator("summary").click()
    back.locator("input").set_input_files(file)
    expect(back.locator("[role=status]")).to_contain_text(
        "这份记录是2026-11-23导出的，里面有1件看过的展品、1节微课、2道答过的题、1条走过的路线。"
    )
    assert kept(page) == {}
    back.get_by_role("button", name="导入", exact=True).click()
    expect(back.locator("[role=status]")).to_contain_text("导入好了")
    expect(page.locator("[data-learnt]")).to_contain_text("看过1件展品，答过2道题")
    assert kept(page) == before

    page.evaluate("localStorage.clear()")
    page.reload(wait_until="networkidle")
    back.locator("summary").click()
    back.locator("textarea").fill(f"我：{text}")
    back.get_by_role("button", name="看看里面有什么").click()
    back.get_by_role("button", name="不导入").click()
    expect(back.locator("[role=status]")).to_have_text("没有导入。手机里的记录没有动。")
    assert kept(page) == {}
    back.locator("textarea").fill(text)
    back.get_by_role("button", name="看看里面有什么").click()
    back.get_by_role("button", name="导入", exact=True).click()
    expect(back.locator("[role=status]")).to_contain_text("导入好了")
    assert kept(page) == before
    assert visitor.complaints == []


def test_what_is_no_record_changes_nothing(visit: Visitor, tmp_path: Path) -> None:
    """A film, a photo, half a record: each refused in words."""
    visitor = visit()
    before = {"look": [], "visited": {}, "lessons": {}, "answers": known("a")}
    page = remember(visitor, **before)
    back = page.locator("details", has_text="导入记录")
    back.locator("summary").click()
    for content, why in (
        (b"\0" * 6_000_001, "这份内容太大了"),
        (b"\xff\xd8\xff\xe0", "这份内容读不懂"),
        (b'{"format": "yunyouguan-record", "vers', "这份内容读不懂"),
        (b"{}", "这不是云游馆的学习记录"),
    ):
        file = tmp_path / "file.json"
        file.write_bytes(content)
        back.locator("input").set_input_files(file)
        expect(back.locator("[role=status]")).to_contain_text(why)
        expect(back.locator("[role=status]")).to_contain_text("手机里的记录没有动。")
    assert kept(page) == before


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ("localStorage.setItem('yyg.v1', '{\"answers\": {')", "以前的记录读不出来"),
        ("Storage.prototype.setItem = () => { throw new DOMException('full') }", "地方满了"),
        (CLOSED, "现在不让存东西"),
    ],
    ids=["damaged", "full", "closed"],
)
def test_a_store_in_trouble_is_told_and_questions_are_asked(
    visit: Visitor, spoil: str, words: str
) -> None:
    """Damaged, full or closed: 我的 and practice say it in words, and answering goes on."""
    visitor = visit()
    visitor.open("record/")
    visitor.page.evaluate("localStorage.setItem('other', '1')")
    visitor.page.add_init_script(spoil)
    page = visitor.open("record/")
    expect(page.locator(".p-notice")).to_contain_text(words)
    visitor.open("practice/#daily")
    expect(page.locator(".p-notice")).to_contain_text(words)
    answer(page, right=True)
    assert visitor.complaints == []


def test_another_page_changes_the_numbers_at_once(visit: Visitor) -> None:
    """我的 is open in one tab while a question is answered in another; nothing is lost."""
    visitor = visit()
    page = remember(visitor, answers=known("a"))
    other = page.context.new_page()
    other.goto(f"{visitor.home}practice/#daily", wait_until="networkidle")
    answer(other, right=False)

    expect(page.locator("[data-learnt]")).to_have_text("答过2道题，最近一次答对的有1道。")
    expect(way(page, "wrong")).to_have_text("1道错题")


def test_practice_has_no_barrier_and_fits_every_phone(visit: Visitor) -> None:
    """Filled, in play, at the end: axe finds nothing, 320 px and 60 px targets hold."""
    visitor = visit(
        viewport={"width": 320, "height": 700}, is_mobile=True, has_touch=True, bypass_csp=True
    )
    page = visitor.open("record/")
    ids = bank(page)
    seen = {f"NF-{at}": {"title": f"第{at}件", "address": EXHIBIT, "day": "2026-11-20"}
            for at in range(9)}  # fmt: skip
    remember(visitor, visited=seen, answers=known(*ids[:3], wrong=2), look=["t22", "elder"])
    for summary in page.locator("summary").all():
        summary.click()
    no_barrier(page)
    visitor.open("practice/")
    no_barrier(page)
    page.locator(".ways a[href$='#wrong']").tap()
    expect(page.locator("form.q")).to_be_visible()
    no_barrier(page)
    for _ in range(2):
        answer(page, right=True)
        page.get_by_role("button", name="下一题").tap()
        expect(page.locator(".q-verdict")).to_have_count(0)
    answer(page, right=False)
    no_barrier(page)


def no_barrier(page: Page) -> None:
    """Axe is silent, nothing stands beyond the edge, no target is too small for an old thumb."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run(document).then(one => one.violations.map(it => it.id))")
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.evaluate(SMALL, 60) == []


def test_practice_asks_nobody_else(visit: Visitor) -> None:
    """A lifted question brings no foreign request and breaks no policy."""
    visitor = visit()
    visitor.page.add_init_script(WATCH_POLICY)
    page = visitor.open("practice/#daily")
    answer(page, right=False)

    assert (visitor.foreign(), visitor.complaints) == ([], [])
    assert page.evaluate("window.refusals") == []


def test_without_script_both_pages_say_what_they_need(visit: Visitor) -> None:
    """In words, with a way to the lessons; no empty frames."""
    visitor = visit(java_script_enabled=False)
    page = visitor.open("practice/")
    expect(page.locator("main")).to_contain_text("没有开启网页脚本")
    expect(page.locator(".ways").first).to_be_hidden()
    page.get_by_role("link", name="去学法看看").click()
    expect(page.locator("h1")).to_be_visible()
    assert "practice" not in page.url

    visitor.open("record/")
    expect(page.locator("main")).to_contain_text("没有开启网页脚本")
    expect(page.locator("[data-record]")).to_be_hidden()


def test_a_lifted_question_keeps_its_pictures_and_links_and_runs_nothing(visit: Visitor) -> None:
    """Its addresses start from the page it came from; its number stays there."""
    visitor = visit()
    page = visitor.page
    form = (
        '<h1>甲</h1><form class="q" data-item="q1" data-correct="A"><fieldset><legend>'
        '<span class="q-top"><span class="q-n">7</span> <span class="q-kind">单选</span></span> '
        '<span class="q-stem">看图：</span><img src="../../media/a.jpg" alt="井"'
        ' srcset="../../media/a.jpg 480w, ../../media/b.jpg 720w"></legend>'
        '<label class="q-opt"><input type="radio" name="q" value="A"><span>好</span></label>'
        '</fieldset><button class="btn q-go" type="submit" hidden>看答案</button>'
        '<div class="q-out"></div><a data-look="zoom" href="#law">法条</a>'
        "<script>document.title = 'ran'</script></form>"
    )
    page.route("**/practice/questions.json", lambda one: one.fulfill(json=[["hall/one/", "q1"]]))
    page.route("**/hall/one/", lambda one: one.fulfill(body=form, content_type="text/html"))
    page.route("**/media/*.jpg", lambda one: one.abort())
    visitor.open("practice/#daily")

    home = visitor.home
    picture, law = page.locator("form.q img"), page.locator("form.q a")
    expect(page.locator("form.q legend")).to_have_text("单选 看图：")
    expect(picture).to_have_attribute("src", f"{home}media/a.jpg")
    expect(picture).to_have_attribute("srcset", f"{home}media/a.jpg 480w, {home}media/b.jpg 720w")
    expect(law).to_have_attribute("href", f"{home}hall/one/#law")
    assert law.get_attribute("data-look") is None
    expect(page.locator("form.q script")).to_have_count(0)
    assert page.title() == "每日一题 · 南丰法治云游馆"
