"""The grammar of citations holds out against any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yunyouguan.model.citation import Provision
from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.citing.names import Names
from yunyouguan.model.numerals import MOST
from yunyouguan.read.law_table import shipped_table

NAMES = Names.of(shipped_table().names)
MOST_MS_PER_KB = 10.0
BITS = (
    "《", "》", "〈", "民法典", "刑法", "第", "一", "千", "零", "1", "\uff19", "条", "款", "项",
    "之一", "、", "至", "和", "（", "）", " ", "\n", "本法", "前款", "该", "法", "编", "2012年修正",
    "以下简称",
)  # fmt: skip


@given(st.lists(st.sampled_from(BITS), max_size=60).map("".join) | st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Whatever stands there: no exception, offsets in order, each slice as told."""
    for law in (None, "民法典"):
        found = citations_in(text, law, NAMES)
        assert [text[one.start : one.end] for one in found] == [one.text for one in found]
        ends = [at for one in found for at in (one.start, one.end)]
        assert ends == sorted(ends)


@given(
    st.integers(1, MOST), st.integers(0, 9), st.none() | st.integers(1, 30),
    st.none() | st.integers(1, 30),
)  # fmt: skip
@settings(max_examples=200)
def test_a_printed_citation_is_read_back(
    article: int, zhi: int, paragraph: int | None, item: int | None
) -> None:
    """The canonical print of any provision means that provision."""
    at = Provision(article, zhi, paragraph, item)
    (found,) = citations_in(f"依照《民法典》{at}的规定")

    assert (found.law, found.at, found.to) == ("民法典", at, None)


@pytest.mark.parametrize(
    "bit",
    [
        "《", "》", "《《a》", "民法典第", "民法典第一 、", "第一、", "本法((", "《a》(施行", "一",
        "(以下简称", "《民法典》第一编", "民法典第一条、", "《民法典》第一条第一款第一项、", "前款",
        "法", "法 * * ", "法典法典编", "第 一 ", "1", "（一）", "条", "《a》\n>",
        "刑法第一条之一、之二",
    ],
)  # fmt: skip
def test_time_grows_with_the_text_and_no_faster(bit: str) -> None:
    """At most 10 ms for a kilobyte of anything repeated 60 kB long, in the best of three."""
    text = "《民法典》第" + bit * (60_000 // len(bit.encode()))

    def spent() -> float:
        begun = time.process_time()
        citations_in(text, None, NAMES)
        return (time.process_time() - begun) * 1000

    assert min(spent() for _ in range(3)) / (len(text.encode()) / 1024) <= MOST_MS_PER_KB
