"""Ways of writing the same thing are compared as one."""

import sys
import unicodedata

import pytest

from theme.node import run
from yunyouguan.search.folding import folded, is_han, is_word, traditional_pairs
from yunyouguan.search.terms import fold


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("居住權", "居住权"),
        (chr(0xFF37) + "eChat", "wechat"),
        ("".join(chr(ord(one) + 0xFEE0) for one in "1042"), "1042"),
        ("㎡", "m2"),
        ("ﬁ", "fi"),
        ("后", "后"),
        ("〇", "〇"),
        ("", ""),
    ],
)
def test_what_is_written_differently_is_compared_as_one(written: str, compared: str) -> None:
    """Width, capitals and traditional characters make no difference."""
    assert fold(written) == compared


def test_traditional_pairs_are_what_single_characters_fold_to() -> None:
    """The list that the phone fetches says what Python does, for every one."""
    pairs = traditional_pairs()

    assert len(pairs) > 3000
    assert pairs["權"] == "权"
    assert {char: one for char, one in pairs.items() if folded(char) != one} == {}
    assert not any(one in pairs for one in pairs.values())


def test_a_script_tells_letters_and_characters_apart_as_python_does() -> None:
    """Every code point of the first plane is Han, word or nothing on both sides."""
    points = [
        point for point in range(0x20, 0x10000)
        if unicodedata.category(chr(point)) not in {"Cn", "Cs", "Co"}
    ]  # fmt: skip
    told = run(
        "const kinds = JSON.parse('" + repr(points) + "').map((point) => {"
        "  const { tokens } = search_text.rowOf(String.fromCodePoint(point), {});"
        "  return tokens.join(' ');"
        "});"
        "console.log(JSON.stringify(kinds));",
        "search_text",
    )
    ours = [_tokens(chr(point)) for point in points]

    differ = [hex(at) for at, one, two in zip(points, told, ours, strict=True) if one != two]
    assert differ == []


def _tokens(char: str) -> str:
    """Of one character, with nothing made simple: the phone has the pairs as data."""
    out: list[str] = []
    for one in unicodedata.normalize("NFKC", char).lower():
        if is_han(one):
            out.append(one)
        elif is_word(one):
            if out and out[-1] and is_word(out[-1][-1]) and out[-1] != "\n":
                out[-1] += one
            else:
                out.append(one)
        else:
            out.append("\n")
    return " ".join(one for one in out if one != "\n")


def test_python_reads_unicode_no_older_than_these_tests_were_made_for() -> None:
    """Else characters that phones know would be left out above without a word."""
    assert tuple(map(int, unicodedata.unidata_version.split("."))) >= (14, 0, 0)
    assert sys.maxunicode == 0x10FFFF
