"""The seven books unfold by a tap, by keys, without any script, and on paper."""

import pytest
from playwright.sync_api import expect

from visits import Visitor

AT = "topics/civil-code/"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_resident_unfolds_a_book_and_comes_to_an_exhibit(visit: Visitor, scripts: bool) -> None:  # noqa: FBT001
    """From all topics to the book, its chapter and the exhibit; a bare chapter leads nowhere."""
    page = visit(java_script_enabled=scripts).open("topics/")
    page.get_by_role("main").get_by_role("link", name="民法典七编").click()
    page.wait_for_url(f"**/{AT}")
    book = page.locator("details.book", has=page.get_by_role("heading", name="第五编"))
    divorce = book.locator("li", has_text="第四章 离婚")
    expect(divorce).to_be_hidden()
    book.locator("summary").click()

    expect(divorce).to_contain_text("第一千零七十六条至第一千零九十二条")
    adoption = book.locator("li", has_text="第五章 收养")
    expect(adoption).to_contain_text("第一千零九十三条至第一千一百一十八条")
    assert adoption.get_by_role("link").count() == 0
    divorce.get_by_role("link", name="婚姻家庭编").click()
    page.wait_for_url("**/civil-code-square/marriage-family/")


def test_keys_unfold_a_book(visit: Visitor) -> None:
    """The summary takes the focus and Enter opens it, and closes it again."""
    page = visit().open(AT)
    summary = page.locator("details.book summary").first
    chapter = page.get_by_text("第二章 自然人")
    summary.focus()
    page.keyboard.press("Enter")
    expect(chapter).to_be_visible()
    page.keyboard.press("Enter")
    expect(chapter).to_be_hidden()


def test_paper_shows_every_chapter(visit: Visitor) -> None:
    """All 84 below their books, whatever was unfolded on the screen."""
    page = visit().open(AT)
    chapters = page.locator(".chapters > li")
    assert chapters.count() == 84
    assert page.locator(".chapters > li:visible").count() == 0
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".chapters > li:visible").count() == 84
    assert page.locator("details.book:not([open])").count() == 0
