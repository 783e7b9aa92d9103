"""A visitor who reads English walks over, looks, and walks back."""

from playwright.sync_api import expect

from visits import Visitor

EXHIBIT = "civil-code-square/tort/"


def test_visitor_walks_over_to_english_and_back_to_the_same_exhibit(visit: Visitor) -> None:
    """The way over stands on every page and leads to the same page; the phone speaks along."""
    visitor = visit(locale="en-GB")
    page = visitor.open(EXHIBIT)
    page.get_by_role("link", name="English").click()
    page.wait_for_url(f"**/en/{EXHIBIT}")

    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Tort Liability: who answers for the harm"
    )
    page.get_by_role("button", name="Larger text").click()
    expect(page.locator("[data-said]")).to_have_text("Text size: Larger text")
    expect(page.get_by_role("button", name="now Larger text")).to_be_visible()
    hreflang = "[...document.querySelectorAll('link[hreflang]')].map(one => one.hreflang)"
    assert page.evaluate(hreflang) == ["zh-CN", "en", "x-default"]
    page.get_by_role("link", name="Read the Chinese page").click()
    page.wait_for_url(lambda url: url.endswith(f"yunyouguan/{EXHIBIT}"))
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    assert visitor.complaints == []


def test_english_visit_is_remembered_as_the_exhibit_itself(visit: Visitor) -> None:
    """My record is in Chinese, and its link leads to a page that it knows."""
    page = visit().open(f"en/{EXHIBIT}")
    kept = page.evaluate("JSON.parse(localStorage.getItem('yyg.v1')).visited['NF-2026-0008']")

    assert {name: kept[name] for name in ("title", "address")} == {
        "title": "侵权责任编：伤了人，谁来担", "address": EXHIBIT,
    }  # fmt: skip
