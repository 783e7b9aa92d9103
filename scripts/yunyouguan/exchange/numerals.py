"""The numerals that Word counts with."""

from collections.abc import Callable, Mapping

from yunyouguan.model.numerals import counted

LEGAL = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
ALPHABET = 26
CIRCLED_MOST = 20


def numeral(number: int, form: str) -> str:
    """The number as Word shows it; a form that we do not know is decimal.

    Args:
        number: 0 or more; Word itself writes larger ones than 9,999 in digits.
        form: ``w:numFmt``, such as ``chineseCounting``.
    """
    return _FORMS.get(form, str)(number)


def _digits(number: int) -> str:
    return "".join("〇一二三四五六七八九"[int(one)] for one in str(number))


def _letters(number: int) -> str:
    """A to Z, then AA, BB: as Word goes on."""
    times, at = divmod(number - 1, ALPHABET)
    return chr(ord("A") + at) * (times + 1) if number > 0 else ""


def _roman(number: int) -> str:
    text = ""
    for value, sign in ROMAN:
        times, number = divmod(number, value)
        text += sign * times
    return text


def _one_of(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)]


def _circled(number: int) -> str:
    return chr(ord("①") + number - 1) if 0 < number <= CIRCLED_MOST else str(number)


_FORMS: Mapping[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "decimalZero": lambda number: f"{number:02}",
    "upperLetter": _letters,
    "lowerLetter": lambda number: _letters(number).lower(),
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    "chineseCounting": counted,
    "chineseCountingThousand": counted,
    "japaneseCounting": counted,
    "taiwaneseCounting": counted,
    "taiwaneseCountingThousand": counted,
    "koreanCounting": counted,
    "chineseLegalSimplified": lambda number: counted(number).translate(LEGAL),
    "ideographDigital": _digits,
    "japaneseDigitalTenThousand": _digits,
    "taiwaneseDigital": _digits,
    "ideographTraditional": _one_of(STEMS),
    "ideographZodiac": _one_of(BRANCHES),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    # The ready-made signs ⑴ and ⒈, spelt out so that they read like typed ones.
    "decimalEnclosedParen": lambda number: f"（{number}）",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
}
