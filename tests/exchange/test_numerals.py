"""Word's own numerals."""

import pytest

from yunyouguan.exchange.numerals import numeral


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("decimal", ["1", "9", "10", "27", "105"]),
        ("decimalZero", ["01", "09", "10", "27", "105"]),
        ("upperLetter", ["A", "I", "J", "AA", "AAAAA"]),
        ("lowerLetter", ["a", "i", "j", "aa", "aaaaa"]),
        ("upperRoman", ["I", "IX", "X", "XXVII", "CV"]),
        ("lowerRoman", ["i", "ix", "x", "xxvii", "cv"]),
        ("chineseCounting", ["一", "九", "十", "二十七", "一百零五"]),
        ("chineseCountingThousand", ["一", "九", "十", "二十七", "一百零五"]),
        ("japaneseCounting", ["一", "九", "十", "二十七", "一百零五"]),
        ("chineseLegalSimplified", ["壹", "玖", "拾", "贰拾柒", "壹佰零伍"]),
        ("ideographDigital", ["一", "九", "一〇", "二七", "一〇五"]),
        ("ideographTraditional", ["甲", "壬", "癸", "庚", "戊"]),
        ("ideographZodiac", ["子", "申", "酉", "寅", "申"]),
        ("decimalEnclosedCircle", ["①", "⑨", "⑩", "27", "105"]),
        ("decimalEnclosedParen", ["（1）", "（9）", "（10）", "（27）", "（105）"]),
        ("decimalEnclosedFullstop", ["1.", "9.", "10.", "27.", "105."]),
        ("none", ["", "", "", "", ""]),
        ("一种新的数法", ["1", "9", "10", "27", "105"]),
    ],
)
def test_numeral_is_the_one_that_word_shows(form: str, shown: list[str]) -> None:
    """Each way of counting that a Chinese Word offers; an unknown one counts in digits."""
    assert [numeral(number, form) for number in (1, 9, 10, 27, 105)] == shown


def test_hundreds_and_thousands_are_counted_as_people_say_them() -> None:
    """One 零 for a gap, none at the end; nothing stops at nothing or at ten thousand."""
    numbers = (0, 20, 110, 200, 1001, 1010, 9999, 10_000)
    assert [numeral(number, "chineseCounting") for number in numbers] == [
        "零", "二十", "一百一十", "二百", "一千零一", "一千零一十", "九千九百九十九", "10000",
    ]  # fmt: skip
