"""Trying fewer patterns changes nothing that is written."""

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from yunyouguan.render.prose_inline import OccurringPatterns

PIECES = (
    "*", "**", "_", "__", "`", "[a](b)", '![a](b "c")', "[a]", "[a]: b\n\n", "<b>", "<http://a.cn>",
    "&amp;", "&", "\\*", "  \n", "\n\n", "> ", "- ", "## ", "中文，", "a ",
)  # fmt: skip
WHOLE = Markdown(extensions=["tables", "sane_lists"])
SPARING = Markdown(extensions=["tables", "sane_lists"])
SPARING.treeprocessors.register(OccurringPatterns(SPARING), "inline", 20)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_sparing_processor_writes_what_the_whole_one_writes(text: str) -> None:
    """Every mixture of Markdown signs gives the same HTML."""
    assert SPARING.reset().convert(text) == WHOLE.reset().convert(text)
