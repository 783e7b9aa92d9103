"""Chinese numerals to 9,999."""

from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.model.numerals import MOST, counted, is_spoken_in_full, number_of

numbers = st.integers(1, MOST)


@given(numbers)
def test_a_numeral_comes_back_as_its_number(number: int) -> None:
    """Written as a person counts, as figures, and without its 零 where that stays clear."""
    assert number_of(counted(number)) == number
    assert number_of(str(number)) == number
    assert number_of(counted(number).replace("零", "〇")) == number
    assert is_spoken_in_full(counted(number))


@given(st.text("零〇一二两三四五六七八九十百千", min_size=1, max_size=9))
def test_no_numeral_is_read_as_another_number(numeral: str) -> None:
    """What is read is spoken in full, or lacks only a 零, or says 两 for 二, 一十 for 十."""
    number = number_of(numeral)
    if number is not None:
        plain = numeral.translate(str.maketrans("两〇", "二零")).replace("零", "")
        assert plain.replace("一十", "十") == counted(number).replace("零", "").replace(
            "一十", "十"
        )


def test_what_two_readers_read_differently_is_no_number() -> None:
    """一百二 is 120 or 102; 四二 are figures, not a number."""
    unclear = ("一百二", "一千四", "四二", "零", "零一", "一零", "十百", "百", "", "123456")
    assert [number_of(one) for one in unclear] == [None] * len(unclear)
