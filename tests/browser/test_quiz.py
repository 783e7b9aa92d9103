"""Every kind of question, answered as visitors answer: by finger, by keys, and on paper."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

import yunyouguan
from render.asked import ADDRESS, write_asked_page
from shots.pages import shown
from visits import AXE, PHONE

JS = Path(yunyouguan.__file__).parent / "theme" / "js"
KINDS = ("single", "multiple", "judge", "fill", "match", "order", "case", "scenario")
LISTEN = """
window.heard = [];
document.addEventListener("yyg:answered", ({ detail }) => heard.push([detail.id, detail.right]));
"""
SMALL = """least => {
  const small = (one) => {
    const box = one.getBoundingClientRect();
    return one.checkVisibility() && (box.height < least - 0.5 || box.width < 43.5);
  };
  const hit = ".quiz :is(button, summary, select, input[type=text], a, label.q-opt)";
  return [...document.querySelectorAll(hit)].filter(small).map((one) => one.outerHTML.slice(0, 90));
}"""
WEAR = "look => document.documentElement.classList.add(...look.split(' ').filter(Boolean))"
LOOKS = ("", "hc", "t30 elder")
FAR = 60
"""Presses of the tab key after which something cannot be reached."""


class Hand(Protocol):
    """How a visitor works the page."""

    def choose(self, item: Locator, value: str) -> None:
        """A radio button or a box."""

    def press(self, button: Locator) -> None:
        """A button or a link."""

    def write(self, field: Locator, text: str) -> None:
        """A word in a blank."""

    def pick(self, select: Locator, letter: str) -> None:
        """One of the options."""


class Finger:
    """Taps, and nothing else but the phone's own keyboard and wheel."""

    def choose(self, item: Locator, value: str) -> None:
        item.locator(f"label.q-opt:has(input[value='{value}'])").tap()

    def press(self, button: Locator) -> None:
        button.tap()

    def write(self, field: Locator, text: str) -> None:
        field.tap()
        field.fill(text)

    def pick(self, select: Locator, letter: str) -> None:
        select.select_option(letter)


class Keys:
    """The tab key finds everything, and the focus is never put anywhere by us."""

    def choose(self, item: Locator, value: str) -> None:
        wanted = item.locator(f"input[value='{value}']")
        if wanted.get_attribute("type") == "checkbox":
            self._reach(wanted)
            wanted.page.keyboard.press("Space")
            return
        self._reach(item.locator("input").first)
        item.page.keyboard.press("Space")
        for _ in range(FAR):
            if wanted.is_checked():
                return
            item.page.keyboard.press("ArrowDown")
        raise AssertionError(f"not reached by arrows: {value}")

    def press(self, button: Locator) -> None:
        self._reach(button)
        button.page.keyboard.press("Enter")

    def write(self, field: Locator, text: str) -> None:
        self._reach(field)
        field.page.keyboard.insert_text(text)

    def pick(self, select: Locator, letter: str) -> None:
        self._reach(select)
        select.page.keyboard.press(letter)

    def _reach(self, wanted: Locator) -> None:
        """Forward, and from the end of the page on from its beginning."""
        for _ in range(4 * FAR):
            if wanted.evaluate("one => one === document.activeElement"):
                return
            wanted.page.keyboard.press("Tab")
        raise AssertionError(f"not reached by the tab key: {wanted}")


@pytest.fixture(scope="module")
def sheet_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One page that asks a question of every kind, and the scripts as they are written."""
    site = tmp_path_factory.mktemp("asked")
    write_asked_page(site)
    shutil.copytree(JS, site / "js")
    (site / "404.html").write_text("<!doctype html><title>nothing</title>", "utf-8")
    with shown(site) as home:
        yield home


Opener = Callable[..., Page]


@pytest.fixture
def sheet(browser: Browser, sheet_url: str) -> Iterator[Opener]:
    """Open the page in a phone of its own; keyword arguments are those of a Playwright context."""
    contexts = []

    def open_page(address: str = ADDRESS, **settings: Any) -> Page:
        told: dict[str, Any] = {"viewport": PHONE, "locale": "zh-CN", **settings}
        context = browser.new_context(**told)
        contexts.append(context)
        page = context.new_page()
        page.add_init_script(LISTEN)
        page.goto(sheet_url + address, wait_until="networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()


def item(page: Page, kind: str) -> Locator:
    return page.locator(f"[data-item=q-{kind}]")


def told(page: Page, kind: str) -> Locator:
    """What the question says of the whole answer; a case says it below its parts."""
    return item(page, kind).locator(".q-out").last


def answer(page: Page, hand: Hand, *, right: bool) -> None:
    """Every question, all right or all wrong."""
    for kind, letters in (("single", "B"), ("multiple", "ACD"), ("judge", "×")):
        for letter in letters if right else {"judge": "√"}.get(kind, "A"):
            hand.choose(item(page, kind), letter)
        hand.press(item(page, kind).locator(".q-go"))
    words = ("登 记", "被继承。") if right else ("登记", "买卖")
    for field, word in zip(item(page, "fill").locator("input").all(), words, strict=True):
        hand.write(field, word)
    hand.press(item(page, "fill").locator(".q-go"))
    for select in item(page, "match").locator("select").all():
        hand.pick(select, (select.get_attribute("data-right") or "") if right else "A")
    hand.press(item(page, "match").locator(".q-go"))
    if right:
        put_in_order(page, hand)
    hand.press(item(page, "order").locator(".q-go"))
    parts = item(page, "case").locator("form")
    for part, letter in ((parts.nth(0), "×"), (parts.nth(1), "B" if right else "C")):
        hand.choose(part, letter)
        hand.press(part.locator(".q-go"))
    for way in ("先听听", "还是不借") if right else ("先听听", "答应"):
        hand.press(item(page, "scenario").locator("a:visible", has_text=way))


def put_in_order(page: Page, hand: Hand) -> None:
    """The first step goes to the top, then the second below it, and so on."""
    steps = item(page, "order").locator(".q-step")
    for place in range(steps.count()):
        step = item(page, "order").locator(f"[data-place='{place + 1}']")
        above = int(step.evaluate("one => [...one.parentElement.children].indexOf(one)")) - place
        for _ in range(above):
            hand.press(step.get_by_role("button", name="上移"))


hands = pytest.mark.parametrize("hand", [Finger(), Keys()], ids=["finger", "keys"])


@hands
def test_every_kind_is_answered_right(sheet: Opener, hand: Hand) -> None:
    """Each says so in words, with its article, counts once, and parts count for nothing alone."""
    page = sheet(has_touch=True)
    answer(page, hand, right=True)

    said = {kind: told(page, kind).locator("p").first.inner_text() for kind in KINDS}
    assert said == dict.fromkeys(KINDS, "答对了") | {
        "case": "整个案例答对了", "scenario": "这样做对",
    }  # fmt: skip
    expect(told(page, "match")).to_contain_text("依据：《民法典》第二百零五条")
    expect(told(page, "scenario")).to_contain_text("依据：《反电信网络诈骗法》第三十一条第一款")
    expect(page.locator(".quiz-score")).to_have_text("本组答对 8 题，共 8 题")
    assert page.evaluate("heard") == [[f"q-{kind}", True] for kind in KINDS]
    assert page.locator(".q-no").count() == 0


@hands
def test_every_kind_is_answered_wrong(sheet: Opener, hand: Hand) -> None:
    """Each says what would be right, in words, at the very line."""
    page = sheet(has_touch=True)
    answer(page, hand, right=False)

    said = {kind: told(page, kind).locator("p").first.inner_text() for kind in KINDS}
    assert said == {
        "single": "答错了，正确答案是 B",
        "multiple": "答错了，正确答案是 A、C、D",
        "judge": "答错了，正确答案是 ×",
        "fill": "答错了，对的写在空的后面",
        "match": "答错了，4 处里有 3 处不对",
        "order": "答错了，对的顺序是",
        "case": "2 小题答对 1 题，整个案例还没有答对",
        "scenario": "这样做不对，退回去再想想",
    }
    marks = {kind: item(page, kind).locator(".q-mark").all_inner_texts() for kind in KINDS}
    assert marks == {
        "single": ["不对", "正确答案"],
        "multiple": ["选对了", "正确答案", "正确答案"],
        "judge": ["不对", "正确答案"],
        "fill": ["填对了", "应填：继承"],
        "match": [
            "应选：D 因物的归属和利用产生的民事关系", "配对了",
            "应选：B 因婚姻家庭产生的民事关系", "应选：C 因侵害民事权益产生的民事关系",
        ],
        "order": ["应在第 3 步", "位置对", "应在第 4 步", "应在第 1 步"],
        "case": ["选对了", "正确答案", "不对"],
        "scenario": [],
    }  # fmt: skip
    expect(told(page, "single")).to_contain_text("A 证明了不是自家的，就不在里面。")
    expect(told(page, "order").locator("li").first).to_have_text(
        "经人民调解委员会调解，达成调解协议"
    )
    expect(told(page, "scenario")).to_contain_text("情节严重的，并处拘留")
    expect(page.locator(".quiz-score")).to_have_text("本组答对 0 题，共 8 题")
    assert page.evaluate("heard") == [[f"q-{kind}", False] for kind in KINDS]


def test_what_was_answered_is_known_after_a_reload(sheet: Opener) -> None:
    """Every question tells how it went and stays open; of an opinion nothing is kept."""
    page = sheet(has_touch=True)
    opinion = item(page, "case").locator("textarea")
    opinion.fill("先说理")
    answer(page, Finger(), right=False)
    page.reload(wait_until="networkidle")

    for kind in KINDS:
        expect(told(page, kind)).to_have_text("上次答错了，再试试")
    expect(opinion).to_have_value("")
    assert "先说理" not in page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")


def test_unfinished_answers_are_asked_for(sheet: Opener) -> None:
    """Nothing counts, and the focus goes to what is missing."""
    page = sheet()
    go = [item(page, kind).locator(".q-go") for kind in ("single", "fill", "match")]
    item(page, "match").locator("select").first.select_option("A")
    for button in go:
        button.click()

    expect(told(page, "single")).to_have_text("还没有选，先选一个再看答案")
    expect(told(page, "fill")).to_have_text("还有空没有填，填好再看答案")
    expect(told(page, "match")).to_have_text("还有没选的，选好再看答案")
    expect(item(page, "match").locator("select").nth(1)).to_be_focused()
    assert page.evaluate("heard") == []


def test_a_moved_step_keeps_the_focus_and_says_where_it_is(sheet: Opener) -> None:
    """At the top its first button goes dead, and the other one has the focus."""
    page = sheet()
    question = item(page, "order")
    second = question.locator(".q-step").nth(1)
    words = second.locator("> span").first.inner_text()
    up = question.get_by_role("button", name=f"上移「{words}」")
    down = question.get_by_role("button", name=f"下移「{words}」")

    down.press("Enter")
    expect(down).to_be_focused()
    expect(question.get_by_role("status")).to_have_text(f"「{words}」现在是第 3 步，共 4 步")
    up.press("Enter")
    up.press("Enter")
    expect(down).to_be_focused()
    expect(up).to_be_disabled()
    expect(question.get_by_role("status")).to_have_text(f"「{words}」现在是第 1 步，共 4 步")


def test_answering_again_begins_with_an_empty_question(sheet: Opener) -> None:
    """Marks and words are gone, steps stand as at first, and the first control has the focus."""
    page = sheet(has_touch=True)
    before = item(page, "order").locator(".q-step").all_inner_texts()
    answer(page, Finger(), right=True)
    for kind in ("single", "fill", "match", "order"):
        item(page, kind).get_by_role("button", name="再答一次").press("Enter")
        expect(item(page, kind).locator(":focus")).to_have_count(1)
        expect(item(page, kind).locator(".q-ok, .q-no, .q-out > *")).to_have_count(0)

    assert item(page, "order").locator(".q-step").all_inner_texts() == before
    expect(item(page, "single").locator(":checked")).to_have_count(0)
    expect(item(page, "fill").locator("input").first).to_have_value("")


def test_scenario_shows_one_scene_the_road_and_the_way_back(sheet: Opener) -> None:
    """Loops are walked as often as one likes; who found the good end may look at the bad one."""
    page = sheet()
    story = item(page, "scenario")
    road, scene = story.locator(".q-road li"), story.locator(".q-scene:visible")
    back = story.get_by_role("button", name="回到上一步")

    expect(back).to_be_hidden()
    for way in ("先听听", "问问家人", "再回去"):
        story.locator("a:visible", has_text=way).click()
    expect(road).to_have_text(["A 先听听他怎么说", "C 说要问问家人", "A 再回去听听老乡的话"])
    expect(scene).to_be_focused()
    expect(scene).to_contain_text("老乡再劝")
    back.click()
    expect(road).to_have_count(2)
    expect(scene).to_contain_text("女儿说")
    expect(scene).to_be_focused()
    story.get_by_role("button", name="从头再来").click()
    expect(back).to_be_hidden()
    story.locator("a:visible", has_text="一口回绝").click()
    expect(told(page, "scenario")).to_contain_text("这样做对")
    back.click()
    expect(told(page, "scenario")).to_be_empty()
    for way in ("先听听", "答应"):
        story.locator("a:visible", has_text=way).click()
    expect(told(page, "scenario")).to_contain_text("这样做不对")
    assert page.evaluate("heard") == [["q-scenario", True]]


def test_first_answers_decide_a_case(sheet: Opener) -> None:
    """A part that was put right after its solution was read does not make the case right."""
    page = sheet(has_touch=True)
    first, second = item(page, "case").locator("form").all()
    for letter in ("√", "×"):
        Finger().choose(first, letter)
        Finger().press(first.locator(".q-go"))
    expect(told(page, "case")).to_have_text("还有 1 小题没有答")
    assert page.evaluate("heard") == []
    Finger().choose(second, "B")
    Finger().press(second.locator(".q-go"))
    expect(told(page, "case")).to_have_text("2 小题答对 1 题，整个案例还没有答对")
    assert page.evaluate("heard") == [["q-case", False]]


def test_without_script_everything_can_be_read(sheet: Opener) -> None:
    """Answers open by themselves, the story is walked by links, and no dead button is shown."""
    page = sheet(java_script_enabled=False)

    expect(page.locator("button:visible")).to_have_count(0)
    keys = page.locator(".quiz details.q-key")
    assert keys.count() == 11
    for key in keys.all():
        expect(key.locator("p").first).to_be_hidden()
        key.locator("summary").click()
        expect(key.locator("p").first).to_be_visible()
    page.locator(".q-scene a", has_text="一口回绝").click()
    assert page.url.endswith("#q8-q-scenario-4")
    expect(page.locator(".q-scene:target")).to_contain_text("老乡走了")


@pytest.mark.parametrize("look", ["", "t30 elder"], ids=["320", "320-elder"])
def test_answered_questions_fit_a_narrow_phone(sheet: Opener, look: str) -> None:
    """Nothing is pushed aside at 320 px, in the largest text, or at 200 %; targets stay large."""
    page = sheet(viewport={"width": 320, "height": 640}, has_touch=True)
    page.evaluate(WEAR, look)
    answer(page, Finger(), right=False)
    small = page.evaluate(SMALL, 60 if look else 44)
    assert small == []
    for size in ("", "36px"):
        page.evaluate("size => document.documentElement.style.fontSize = size", size)
        beyond = page.evaluate(
            "[...document.querySelectorAll('.quiz *')].filter(one => "
            "one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.said, select'))"
            ".map(one => one.outerHTML.slice(0, 90))"
        )
        assert beyond == []


def test_questions_have_no_barrier(sheet: Opener) -> None:
    """Axe finds nothing, untouched and answered, by day, in high contrast and in large text."""
    page = sheet(bypass_csp=True, has_touch=True)
    page.evaluate(AXE.read_text("utf-8"))

    def barriers(look: str) -> list[Any]:
        page.evaluate("look => document.documentElement.className = 'js ' + look", look)
        found = page.evaluate(
            "axe.run('.quiz', {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa',"
            "'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})"
        )
        return [(one["id"], [node["html"][:120] for node in one["nodes"]])
                for one in found["violations"]]  # fmt: skip

    assert barriers("") == []
    answer(page, Finger(), right=False)
    assert {look: barriers(look) for look in LOOKS} == {look: [] for look in LOOKS}


def test_question_lifted_into_another_page_is_answered_there(sheet: Opener) -> None:
    """Practising fetches a page and takes one element out of it; nothing else is needed."""
    page = sheet("nothing")
    outcome = page.evaluate(
        """async (address) => {
          const { openItem } = await import("/yunyouguan/js/ask.js");
          const text = await (await fetch("/yunyouguan/" + address)).text();
          const there = new DOMParser().parseFromString(text, "text/html");
          const done = [];
          for (const kind of ["single", "match", "order", "case", "scenario"]) {
            const item = document.adoptNode(there.querySelector(`[data-item=q-${kind}]`));
            document.body.append(item);
            openItem(item, (right) => done.push([kind, right]));
          }
          window.done = done;
        }""",
        ADDRESS,
    )
    assert outcome is None
    keys = Keys()
    keys.choose(item(page, "single"), "B")
    keys.press(item(page, "single").locator(".q-go"))
    keys.press(item(page, "order").locator(".q-go"))
    keys.press(item(page, "scenario").locator("a:visible", has_text="一口回绝"))

    assert page.evaluate("done") == [["single", True], ["order", False], ["scenario", True]]
    assert page.evaluate("heard.map(([id]) => id)") == ["q-single", "q-order", "q-scenario"]


def test_paper_shows_a_blank_sheet_and_the_answers_behind_it(sheet: Opener) -> None:
    """Whatever was answered on the screen, the sheet is empty; the answers begin a new page."""
    page = sheet(has_touch=True)
    hidden = page.locator(".q-sheet")
    expect(hidden).to_be_hidden()
    answer(page, Finger(), right=False)
    page.emulate_media(media="print")

    quiz = page.locator(".quiz").inner_text()
    assert not re.search(
        r"解析|依据|参考：|正确答案|答错|答对|应[填选在]|看答案|提示|上移|再答一次", quiz
    )
    assert page.locator(".quiz :is(button, select, input, summary)").evaluate_all(
        "all => all.filter(one => one.checkVisibility()).length"
    ) == 0  # fmt: skip
    assert quiz.count("（　　）") == 5
    expect(item(page, "scenario").locator(".q-scene:visible")).to_have_count(5)
    expect(hidden).to_be_visible()
    assert hidden.evaluate("one => getComputedStyle(one).breakBefore") == "page"
    assert len(re.findall("依据：", hidden.inner_text())) == 10
    assert hidden.evaluate(
        "one => one.getBoundingClientRect().top >= "
        "document.querySelector('.exhibit').getBoundingClientRect().bottom"
    )
