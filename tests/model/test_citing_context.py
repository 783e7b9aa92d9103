"""What 本法 and an article without a name mean in the text of a law."""

from yunyouguan.model.citing.grammar import citations_in

OWN = "治安管理处罚法"


def cited(text: str, own: str | None = OWN) -> list[tuple[str, str]]:
    """Law and place."""
    return [(one.law, str(one.at or "")) for one in citations_in(text, own)]


def test_a_law_means_itself_by_this_law_whatever_it_named_before() -> None:
    """And the articles that follow are its own again."""
    assert cited("依照《民法典》第十条处理的，适用本法第三十二条，不适用第三十四条。") == [
        ("民法典", "第十条"), (OWN, "第三十二条"), (OWN, "第三十四条"),
    ]  # fmt: skip


def test_a_new_paragraph_of_a_law_is_its_own_again() -> None:
    """An article without a name belongs to the law that was named last in the paragraph alone."""
    assert cited("《民法典》第十条和第十二条。\n\n第三条另有规定的除外。") == [
        ("民法典", "第十条"), ("民法典", "第十二条"), (OWN, "第三条"),
    ]  # fmt: skip


def test_elsewhere_this_law_is_the_one_named_last() -> None:
    """In a text that is no law's, and in the same paragraph alone."""
    assert cited("《民法典》第十条。本法第十二条。\n\n本法第三条。", None) == [
        ("民法典", "第十条"), ("民法典", "第十二条"),
    ]  # fmt: skip
