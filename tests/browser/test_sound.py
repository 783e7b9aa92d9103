"""A visitor listens: to a voice of the phone, or to a recording."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from builders import a_body, a_hall, a_museum, a_quiz, a_recording, an_exhibit
from one_page import write_page
from shots.pages import shown
from sounds import an_m4a, an_mp3
from visits import PHONE, WATCH_POLICY, barriers, until
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.recording import Recording, RecordingFacts
from yunyouguan.model.sound_kind import SoundKind

TEXT = (
    """## 一部写生活的法

《民法典》管的是平常事。它在2020年通过。

> 法条：《民法典》第二条
> 「民法调整平等主体的人身关系和财产关系。」

- 电话 12348。

"""
    + "井水大家用，规矩大家守。\n\n" * 12
)
HEARD = [
    "邻里之间", "先说理，再说法。", "一部写生活的法", "民法典管的是平常事。",
    "它在二零二零年通过。", "法条：民法典第二条", "民法调整平等主体的人身关系和财产关系。",
    "电话 幺二三四八。",
]  # fmt: skip

# Headless Chromium has no voice. This one says nothing until the test lets it finish.
A_VOICE = """
window.said = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', {value: {
  speaking: false, pending: false, paused: false, now: null,
  getVoices: () => [{lang: 'zh-CN', localService: true}],
  speak(one) {
    window.said.push([one.text, one.rate]);
    this.now = one;
    this.speaking = true;
    setTimeout(() => one.onstart({}), 0);
  },
  cancel() {
    const broken = this.now;
    this.now = null;
    this.speaking = false;
    if (broken) setTimeout(() => broken.onerror({error: 'interrupted'}), 0);
  },
  resume() {},
  finish() {
    const done = this.now;
    this.speaking = false;
    this.now = null;
    done.onend({});
  },
}});
"""
MARKED = "[...CSS.highlights.get('reading') ?? []].map(String)"
NO_HIGHLIGHTS = "delete window.Highlight;"


def a_sound(kind: SoundKind, key: str, words: tuple[str, ...] = (), **card: Any) -> Recording:
    """A recording whose published copy is named by ``key``."""
    facts = RecordingFacts(kind, 192.0, 764_000, key * 32)
    return a_recording(facts=facts, words=words, file=f"told.{kind.value.lower()}", **card)


READS_THE_PAGE = a_sound(SoundKind.MP3, "ab", reader="广场讲解员")
IN_DIALECT = a_sound(
    SoundKind.M4A, "cd", ("各位好。",), tongue="吴语", transcript="各位好。"
)  # fmt: skip
EXHIBITS = {
    "plain": (),
    "two": (READS_THE_PAGE, IN_DIALECT),
    "dialect": (IN_DIALECT,),
    "lost": (a_sound(SoundKind.MP3, "ef"),),
}
"""Pages by their folder, and what is to be heard on each."""


def an_exhibit_to_hear(slug: str, recordings: tuple[Recording, ...]) -> Exhibit:
    """A page of text, a law box, a list and a question."""
    body = a_body(TEXT, a_quiz(), headings=((2, "一部写生活的法"),))
    return an_exhibit(
        slug=slug, id=f"NF-{slug}", body=body, pictures=(), recordings=recordings
    )  # fmt: skip


@pytest.fixture(scope="module")
def square(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a hall with those exhibits."""
    site = tmp_path_factory.mktemp("square")
    museum = a_museum(a_hall(*(an_exhibit_to_hear(*one) for one in EXHIBITS.items())))
    for slug in EXHIBITS:
        write_page(museum, f"square/{slug}/", site)
    media = site / "media"
    media.mkdir()
    (media / f"{'ab' * 8}.mp3").write_bytes(an_mp3(4))
    (media / f"{'cd' * 8}.m4a").write_bytes(an_m4a(4))
    with shown(site) as home:
        yield f"{home}square/"


Listener = Callable[..., Page]


@pytest.fixture
def listen(browser: Browser, square: str) -> Iterator[Listener]:
    """Open the page of an exhibit, after scripts that make the phone what it is."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def begin(slug: str, *scripts: str, **settings: Any) -> Page:
        options = {"viewport": PHONE, "locale": "zh-CN", **settings}
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        for script in (WATCH_POLICY, *scripts):
            page.add_init_script(script)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{square}{slug}/")
        return page

    yield begin
    for context in contexts:
        context.close()
    assert complaints == []


def begun(page: Page) -> Page:
    """The first sentence is being said."""
    page.locator("[data-do=speak]").click()
    until(page, "said.length === 1")
    return page


def said(page: Page) -> list[str]:
    """Everything that the voice was told to say, in order."""
    return [text for text, _ in page.evaluate("said")]


def hear(page: Page, times: int = 1) -> None:
    """The voice comes to the end of a sentence."""
    for _ in range(times):
        page.evaluate("speechSynthesis.finish()")


def press(page: Page, name: str) -> None:
    """A button of the bar."""
    page.locator(".voice").get_by_role("button", name=name, exact=True).click()


def test_page_is_read_sentence_by_sentence_and_each_stands_out(listen: Listener) -> None:
    """Title, sentence, headings, law boxes and lists; no question, and nothing twice."""
    page = begun(listen("plain", A_VOICE))
    expect(page.locator(".voice-now")).to_have_text("第1句，共20句")
    assert page.evaluate(MARKED) == ["邻里之间"]
    for _ in range(19):
        hear(page)

    assert said(page)[:8] == HEARD
    assert said(page)[8:] == ["井水大家用，规矩大家守。"] * 12
    assert page.evaluate(MARKED) == ["井水大家用，规矩大家守。"]
    hear(page)
    expect(page.locator(".voice-now")).to_have_text("读完了。")
    expect(page.locator("[data-said]")).to_have_text("读完了。")
    assert page.evaluate(MARKED) == []
    assert page.evaluate("refusals") == []
    page.get_by_role("button", name="听讲解").click()
    until(page, "said.length > 20")
    assert said(page)[20:] == HEARD[:1], "once more from the beginning"


def test_what_is_marked_is_the_page_s_own_text(listen: Listener) -> None:
    """A voice hears 二零二零年; on the page stands 2020年."""
    text = "[...document.querySelectorAll('.prose > :not(.quiz)')].map(one => one.outerHTML)"
    page = listen("plain", A_VOICE)
    before = page.evaluate(text)
    begun(page)
    hear(page, 4)
    assert page.evaluate(MARKED) == ["它在2020年通过。"]
    hear(page)
    assert page.evaluate(MARKED) == ["《民法典》第二条"]
    assert page.evaluate(text) == before


def test_without_highlights_the_paragraph_is_marked(listen: Listener) -> None:
    """Phones older than Chrome 105 and Safari 17 see where the voice is, too."""
    page = begun(listen("plain", A_VOICE, NO_HIGHLIGHTS))
    hear(page, 3)
    expect(page.locator(".read-now")).to_have_text("《民法典》管的是平常事。它在2020年通过。")
    press(page, "停")
    expect(page.locator(".read-now")).to_have_count(0)


def test_bar_steers_the_voice(listen: Listener) -> None:
    """暂停 keeps the place, 接着听 begins the sentence anew, 上一句 and 下一句 move, 停 ends."""
    page = begun(listen("plain", A_VOICE))
    button = page.locator("[data-do=speak]")
    expect(button).to_have_text("停止朗读")
    for name, heard in (("下一句", 1), ("下一句", 2), ("上一句", 1)):
        press(page, name)
        # A breath lies between what is broken off and what comes.
        until(page, f"said[said.length - 1][0] === '{HEARD[heard]}'")
    expect(page.locator(".voice-now")).to_have_text("第2句，共20句")
    press(page, "暂停")
    expect(page.locator(".voice-now")).to_have_text("已暂停。第2句，共20句")
    assert page.evaluate("speechSynthesis.speaking") is False
    press(page, "接着听")
    until(page, "said.length === 5")
    assert said(page) == [HEARD[0], HEARD[1], HEARD[2], HEARD[1], HEARD[1]]
    press(page, "停")
    expect(page.locator(".voice")).to_have_count(0)
    expect(button).to_be_focused()
    expect(button).to_have_text("听讲解")
    assert page.evaluate("speechSynthesis.speaking") is False
    assert page.evaluate(MARKED) == []


def test_pace_is_heard_at_once_and_remembered(listen: Listener) -> None:
    """慢, 正常 or 快: the sentence begins anew, and the next visit begins so."""
    page = begun(listen("plain", A_VOICE))
    press(page, "慢")
    until(page, "said.length === 2")
    assert page.evaluate("said") == [["邻里之间", 0.85], ["邻里之间", 0.7]]
    expect(page.locator(".rates [aria-pressed=true]")).to_have_text("慢")
    page.reload()
    begun(page)
    assert page.evaluate("said") == [["邻里之间", 0.7]]


def test_sentence_comes_into_view_unless_one_scrolls(listen: Listener) -> None:
    """The bar hides no sentence; a hand on the page is stronger than the voice."""
    page = begun(listen("plain", A_VOICE, reduced_motion="reduce"))
    hear(page, 16)
    low = "[...CSS.highlights.get('reading')][0].getBoundingClientRect().bottom"
    assert page.evaluate(low) < page.evaluate(
        "document.querySelector('.voice').getBoundingClientRect().top"
    )
    page.mouse.move(195, 300)
    page.mouse.wheel(0, -5000)
    until(page, "scrollY === 0")
    hear(page, 2)
    assert page.evaluate("scrollY") == 0
    press(page, "下一句")
    until(page, "scrollY > 0")


def test_voice_stops_when_the_page_is_left(listen: Listener) -> None:
    """No page talks on behind the next one."""
    page = begun(listen("plain", A_VOICE))
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert page.evaluate("speechSynthesis.speaking") is False
    expect(page.locator(".voice")).to_have_count(0)


def test_voice_that_a_call_silenced_begins_its_sentence_again(listen: Listener) -> None:
    """Android drops what is being said without an event; nobody has to press anything."""
    page = begun(listen("plain", A_VOICE))
    hear(page)
    until(page, "said.length === 2")
    page.evaluate("speechSynthesis.now = null; speechSynthesis.speaking = false")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert said(page) == [*HEARD[:2], HEARD[1]]


def test_phone_that_wants_a_tap_for_every_voice_asks_for_one(listen: Listener) -> None:
    """An iPhone lets no page speak that was not just touched."""
    deaf = "speechSynthesis.speak = () => {};"
    page = listen("plain", A_VOICE, deaf)
    page.get_by_role("button", name="听讲解").click()
    expect(page.locator(".voice-now")).to_have_text("请点「开始听」。")
    expect(page.locator(".voice-turn")).to_have_text("开始听")
    press(page, "开始听")
    expect(page.locator(".no-voice")).to_contain_text("手机的声音没有响应")


@pytest.mark.parametrize(
    ("phone", "words"),
    [
        ("speechSynthesis.getVoices = () => [];", "没有装中文的声音"),
        ("speechSynthesis.getVoices = () => [{lang: 'en-US', localService: true}];", "中文语音"),
        ("delete window.SpeechSynthesisUtterance;", "换手机自带的浏览器"),
    ],
    ids=["none", "english", "no-engine"],
)
def test_phone_without_a_voice_says_what_else_helps(
    listen: Listener, phone: str, words: str
) -> None:
    """A plain message, never a Chinese text in an English voice."""
    page = listen("plain", A_VOICE, phone)
    button = page.locator("[data-do=speak]")
    button.click()
    expect(button).to_have_text("这部手机不能朗读")
    expect(page.locator(".no-voice")).to_contain_text(words)
    expect(page.locator(".no-voice")).to_contain_text("手机自带的朗读")
    button.click()
    expect(page.locator(".no-voice")).to_have_count(1)
    assert said(page) == []


def test_wechat_is_told_the_way_out(listen: Listener) -> None:
    """Android's WeChat has no voice; its menu opens a browser that has."""
    page = listen(
        "plain",
        "delete window.speechSynthesis; delete Window.prototype.speechSynthesis",
        user_agent="Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.49",
    )  # fmt: skip
    page.get_by_role("button", name="听讲解").click()
    expect(page.locator(".no-voice")).to_contain_text("在浏览器打开")


def test_voices_that_come_late_are_waited_for(listen: Listener) -> None:
    """Chrome tells its voices only after a moment."""
    late = """
    const all = speechSynthesis.getVoices();
    speechSynthesis.getVoices = () => (window.come ? all : []);
    """
    page = listen("plain", A_VOICE, late)
    button = page.locator("[data-do=speak]")
    button.click()
    expect(button).to_have_text("正在找声音……")
    page.evaluate("window.come = true")
    expect(page.locator(".voice")).to_be_visible()


@pytest.mark.parametrize("look", ["", "t30", "hc", "elder"])
def test_bar_fits_every_look(listen: Listener, look: str) -> None:
    """No barrier, nothing off the screen, and every target large enough at 320 px."""
    page = listen("plain", A_VOICE, viewport={"width": 320, "height": 640}, bypass_csp=True)
    if look:
        page.evaluate("look => document.documentElement.classList.add(look)", look)
    page.get_by_role("button", name="听讲解").click()
    least = 60 if look == "elder" else 44
    boxes = [one.bounding_box() for one in page.locator(".voice button").all()]
    for box in boxes:
        assert box is not None
        assert (box["width"], box["height"]) >= (least - 0.5, least - 0.5)
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert barriers(page, ".voice") == []


def test_recording_is_played_only_when_asked_and_at_the_pace_one_likes(listen: Listener) -> None:
    """Length and size stand there before; nothing is fetched; a pace stays; one at a time."""
    page = listen("two")
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.reload()
    first, second = page.locator("[data-sound]").all()
    expect(first.locator(".note")).to_have_text("3分12秒，约 760 KB　讲解人：广场讲解员")
    expect(first.locator("a.sound-w")).to_have_attribute("href", "#words")
    expect(second.locator(".sound-t")).to_have_text("听讲解：吴语")
    expect(page.locator("[data-do=speak]")).to_have_count(0)
    page.wait_for_timeout(300)
    assert [url for url in fetched if "/media/" in url] == []
    assert page.evaluate("[...document.querySelectorAll('audio')].every(one => one.paused)")

    second.get_by_text("文字稿").click()
    expect(second.get_by_text("各位好。")).to_be_visible()
    first.get_by_role("button", name="慢").click()
    expect(second.locator(".rates [aria-pressed=true]")).to_have_text("慢")
    for one in (0, 1):
        page.evaluate("at => { const it = document.querySelectorAll('audio')[at];"
                      "it.muted = true; return it.play(); }", one)  # fmt: skip
        until(page, f"document.querySelectorAll('audio')[{one}].currentTime > 0")
    assert page.evaluate(
        "[...document.querySelectorAll('audio')].map(one => [one.paused, one.playbackRate])"
    ) == [[True, 0.8], [False, 0.8]]
    assert page.evaluate("refusals") == []


def test_recording_that_does_not_come_says_so(listen: Listener) -> None:
    """Silence has a reason, and the words are there."""
    page = listen("lost")
    page.evaluate("void document.querySelector('audio').play().catch(() => {})")
    expect(page.locator(".sound-said")).to_contain_text("录音没有取到")


def test_recording_plays_without_any_script(listen: Listener) -> None:
    """The browser's own player and the words are in the page itself."""
    page = listen("dialect", java_script_enabled=False)
    expect(page.locator("audio[controls][preload=none]:not([autoplay])")).to_be_visible()
    expect(page.locator(".rates")).to_have_count(0)
    page.get_by_text("文字稿").click()
    expect(page.get_by_text("各位好。")).to_be_visible()


def test_dialect_alone_leaves_the_voice_to_who_does_not_understand_it(listen: Listener) -> None:
    """And a recording that begins silences it."""
    page = begun(listen("dialect", A_VOICE))
    page.evaluate("(() => { const it = document.querySelector('audio'); it.muted = true;"
                  "return it.play(); })()")  # fmt: skip
    expect(page.locator(".voice")).to_have_count(0)
    assert said(page) == [HEARD[0]]
