"""One museum in several languages: every word is translated, and every page finds its others."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from builders import a_body, a_hall, a_museum, a_translation, an_exhibit, told_in_english
from catalogue.__main__ import refreshed, untranslated, written
from catalogue.spoken import HOME, LANGUAGES, SCRIPTS
from render.test_templates import a_full_museum, a_museum_told_twice, pages_of
from yunyouguan.model.vocabulary import LANGUAGES as SPOKEN
from yunyouguan.render.site_tree import render_site
from yunyouguan.render.tongue import CHINESE, HAN, tongue_of
from yunyouguan.render.versions import alternates, same_page
from yunyouguan.render.words import count_of, hall_number, spoken_date

FOREIGN = list(SPOKEN)[1:]
BLANK = re.compile(r"{\w*}")
every_language = pytest.mark.parametrize("code", FOREIGN)


class Spoken(HTMLParser):
    """What a page says outside what it marks as Chinese: texts, names, alternatives."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.said: list[str] = []
        self.marks: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        chinese = told.get("lang", "").startswith("zh") or tag == "script"
        inside = chinese or any(mark for _, mark in self.marks)
        if not inside:
            names = ("alt", "aria-label", "content", "title")
            self.said += [told[name] for name in names if name in told]
        if tag not in {"img", "meta", "link", "source", "br", "hr", "path", "rect"}:
            self.marks.append((tag, chinese))

    def handle_endtag(self, tag: str) -> None:
        while self.marks and self.marks.pop()[0] != tag:
            pass

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Self-closing SVG shapes hold nothing."""

    def handle_data(self, data: str) -> None:
        if not any(mark for _, mark in self.marks):
            self.said.append(data)


def english(museum_pages: dict[str, str]) -> dict[str, str]:
    """The pages below ``en/``."""
    return {at: html for at, html in museum_pages.items() if at.startswith("en/")}


@every_language
def test_catalogue_holds_just_what_is_said_and_all_of_it_translated(code: str) -> None:
    """Nothing missing, nothing left over. Mend: make words, then translate what it names."""
    text = (LANGUAGES / f"{code}.po").read_bytes()
    catalogue = refreshed(text, code)

    assert untranslated(catalogue) == []
    assert written(catalogue).decode() == text.decode()


@every_language
def test_translation_keeps_the_blanks(code: str) -> None:
    """A number or a name that Chinese says is said in every form of every language."""
    for message in refreshed((LANGUAGES / f"{code}.po").read_bytes(), code):
        asked = message.id if isinstance(message.id, str) else message.id[0]
        forms = message.string
        said = tuple(forms) if isinstance(forms, (tuple, list)) else (forms or "",)
        wanted = sorted(BLANK.findall(asked))
        assert [sorted(BLANK.findall(form)) for form in said] == [wanted for _ in said], asked


@pytest.mark.parametrize("name", SCRIPTS)
def test_script_says_nothing_that_cannot_be_translated(name: str) -> None:
    """Every Chinese text of a script that runs on English pages goes through ``_``."""
    source = (HOME / "theme" / "js" / f"{name}.js").read_text("utf-8")
    code = re.sub(r"/\*.*?\*/|^\s*//.*$", "", source, flags=re.DOTALL | re.MULTILINE)
    asked = re.sub(r'\b_\("[^"]*"', "", code)

    assert [line.strip() for line in asked.split("\n") if HAN.search(line)] == []


def test_english_pages_say_no_chinese_but_what_they_mark_as_chinese() -> None:
    """A screen reader is never made to read one language in the voice of the other."""
    pages = english(pages_of(a_museum_told_twice()))

    assert sorted(pages) == [
        "en/", "en/empty/", "en/halls/", "en/search/", "en/square/", "en/square/liyi/",
    ]  # fmt: skip
    for address, html in pages.items():
        assert html.startswith('<!doctype html>\n<html lang="en"'), address
        assert [one for one in Spoken(html).said if HAN.search(one)] == [], address


def test_chinese_pages_stay_as_they_are_when_english_ones_join_them() -> None:
    """But for the way over to English and what search engines are told."""
    alone, joined = pages_of(a_full_museum()), pages_of(a_museum_told_twice())
    over = re.compile(
        r'<p><a href="[^"]*" lang="en" hreflang="en">English</a></p>\n'
        r'|<link rel="alternate"[^>]*>\n'
    )

    assert {at: over.sub("", joined[at]) for at in alone} == alone


def test_untranslated_exhibit_hangs_in_its_hall_and_says_that_it_is_chinese() -> None:
    """Nobody loses a picture for want of a translation; its page is the Chinese one."""
    page = pages_of(a_museum_told_twice())["en/square/"]

    assert '<li><a href="../../square/draft/">' in page
    assert '<span class="wall-t song" lang="zh-CN"><span class="ph">草稿</span></span>' in page
    assert page.count("(in Chinese)</span>") == 2
    assert '<li><a href="../../en/square/liyi/">' in page


def test_translation_leads_to_its_original_and_counts_the_questions_there() -> None:
    """The prevailing text is one tap away; questions are answered there."""
    page = pages_of(a_museum_told_twice())["en/square/liyi/"]

    assert 'data-of="square/liyi/" data-title="邻里之间"' in page
    assert (
        '<a href="../../../square/liyi/" hreflang="zh-CN">Read the Chinese page</a>. '
        "It has 1 practice question.</p>"
    ) in page
    assert "data-words" in page


def test_link_in_a_translation_goes_to_the_translation_where_there_is_one() -> None:
    """Else to the Chinese page, never to nowhere."""
    two = an_exhibit(slug="two", id="NF-2")
    yard = an_exhibit(hall="yard", slug="a", id="NF-3")
    targets = [("../../square/liyi/", "one"), ("../../square/two/", "two")]
    text = " ".join(f"[{words}]({target})" for target, words in targets)
    told = a_translation(yard, body=a_body(text, links=targets))
    museum = told_in_english(a_museum(a_hall(an_exhibit(id="NF-1"), two)))
    linked = a_hall(replace(yard, translations=(told,)), slug="yard")
    page = pages_of(replace(museum, halls=(*museum.halls, linked)))["en/yard/a/"]

    assert '<a href="../../../en/square/liyi/">one</a>' in page
    assert '<a href="../../../square/two/">two</a>' in page


def test_every_page_knows_the_same_page_in_the_other_language() -> None:
    """Search engines are told whole addresses, and nothing while the site has none."""
    pages = {one.address: one for one in render_site(a_museum_told_twice(), {}).pages}
    both = {"zh-CN": "square/liyi/", "en": "en/square/liyi/"}

    assert pages["square/liyi/"].versions == pages["en/square/liyi/"].versions == both
    assert pages["record/"].versions == {}
    assert alternates(pages["en/square/liyi/"], "https://a.cn/b/") == (
        ("zh-CN", "https://a.cn/b/square/liyi/"),
        ("en", "https://a.cn/b/en/square/liyi/"),
        ("x-default", "https://a.cn/b/square/liyi/"),
    )
    assert alternates(pages["en/square/liyi/"], "") == ()
    assert alternates(pages["record/"], "https://a.cn/") == ()


def test_page_without_another_leads_to_the_home_in_the_other_language() -> None:
    """The way over never ends at nothing."""
    record = pages_of(a_museum_told_twice())["record/"]

    assert '<a href="../en/" lang="en" hreflang="en">English</a>' in record
    assert same_page((), {}) == ()


def test_numbers_and_dates_are_said_as_the_language_says_them() -> None:
    """One exhibit, seven exhibits; a day, a month, a span."""
    tongue = tongue_of("en")

    assert [count_of(n, tongue) for n in (0, 1, 7)] == ["In preparation", "1 exhibit", "7 exhibits"]
    assert [hall_number(1, one) for one in (CHINESE, tongue)] == ["第一厅", "Hall 1"]
    dates = ("2026-05-04", "2026-05", "2020/2021", "unknown")
    assert [spoken_date(one, tongue) for one in dates] == [
        "May 4, 2026", "May 2026", "2020\u20132021", "unknown",
    ]  # fmt: skip


def test_word_that_nobody_translated_is_an_error() -> None:
    """Chinese is never passed off as another language."""
    tongue = tongue_of("en")

    with pytest.raises(KeyError, match="没有人译过"):
        tongue.say("没有人译过")
    with pytest.raises(KeyError, match="没有人数过"):
        tongue.count(2, "没有人数过")
    assert tongue.marked("南政发 <1>") == '<span lang="zh-CN">南政发 &lt;1&gt;</span>'
    assert tongue.marked("公有领域") == "Public domain"
