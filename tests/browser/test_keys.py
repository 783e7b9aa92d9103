"""Single keys on a desk: told, useful, never in the way."""

from playwright.sync_api import expect

from visits import DESK, Visitor, until

EXHIBIT = "civil-code-square/tort/"


def test_keys_turn_pages_open_doors_and_change_the_look(visit: Visitor) -> None:
    """Arrows go along the hall, digits through the doors, t and c press the head's buttons."""
    page = visit(viewport=DESK).open(EXHIBIT)
    page.keyboard.press("t")
    until(page, "document.documentElement.classList.contains('t22')")
    page.keyboard.press("c")
    until(page, "document.documentElement.classList.contains('hc')")
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/civil-code-square/all-around/")
    page.keyboard.press("ArrowLeft")
    page.wait_for_url(f"**/{EXHIBIT}")
    page.keyboard.press("2")
    page.wait_for_url("**/halls/")
    page.keyboard.press("h")
    page.wait_for_url("**/yunyouguan/")
    page.keyboard.press("5")
    page.wait_for_url("**/record/")
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
    expect(page.get_by_role("combobox")).to_be_focused()


def test_keys_are_listed_and_can_be_switched_off(visit: Visitor) -> None:
    """WCAG 2.1.4: ? lists them and switches them off; the button at the foot brings them back."""
    visitor = visit(viewport=DESK)
    page = visitor.open("halls/")
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="键盘快捷键")
    expect(dialog).to_contain_text("首页、展厅、学法、搜索、我的")
    dialog.get_by_role("button", name="关掉快捷键").click()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)

    page.keyboard.press("h")
    page.wait_for_timeout(200)
    assert page.url.endswith("/halls/")
    page.get_by_role("button", name="键盘快捷键").click()
    dialog.get_by_role("button", name="打开快捷键").click()
    dialog.get_by_role("button", name="关闭").click()
    page.keyboard.press("h")
    page.wait_for_url("**/yunyouguan/")
    assert visitor.complaints == []


def test_keys_leave_writing_answering_and_lessons_alone(visit: Visitor) -> None:
    """In a field, among answers, with Ctrl, and on a lesson's stage they are not ours."""
    visitor = visit(viewport=DESK)
    page = visitor.open("verify/")
    page.locator("#code").press("h")
    page.locator("body").press("Control+c")
    visitor.open(EXHIBIT)
    page.locator("form.q input").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("h")
    page.wait_for_timeout(200)
    assert page.url.endswith(EXHIBIT)
    assert not page.evaluate("document.documentElement.classList.contains('hc')")
    visitor.open("micro-lessons/anti-fraud/")
    page.keyboard.press("ArrowRight")
    expect(page.locator("[data-at]")).to_contain_text("第2张")
    assert page.url.endswith("micro-lessons/anti-fraud/")
