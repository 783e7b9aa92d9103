"""What a text is looked up by: pairs of neighbouring characters, whole words, and their beginnings.

A term is a string; the kinds cannot be mistaken for one another:

====================  =====================================================================
「民法」               two Han characters that stand together, punctuation left out
「法」                 one Han character, of titles and headings alone
「2020」               a number or a single letter, whole
「3条」                a number and the Han character behind it
「wec」「wech」        the beginnings of a word, from two letters to eight
「~min」「~mf」        three letters of a title's pinyin; two or three of its initials
「§1043」               an article that a page cites without writing its number out
「#topic/tort」        a page that a filter keeps
====================  =====================================================================

The same rules stand in ``search_text.js``.
"""

import re
from collections.abc import Iterator, Sequence

from yunyouguan.search.folding import HAN, WORD, folded

SHORTEST, LONGEST = 2, 8
"""Letters of a word's beginnings; longer ones are told apart in the text itself."""
SOUND = 3
"""Letters of pinyin that are looked up together."""
BLOCK_END = "\n"


def _class(ranges: tuple[tuple[int, int], ...]) -> str:
    return "".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in ranges)


WORDS = re.compile(f"[{_class(WORD)}]+")
HAN_CHAR = re.compile(f"[{_class(HAN)}]")
NO_LETTER = re.compile(f"[^{_class(WORD)}{_class(HAN)}{BLOCK_END}]+")
COUNTED = re.compile(
    rf"(?<![{_class(WORD)}])([0-9]+)(?![{_class(WORD)}])(?:{NO_LETTER.pattern})?([{_class(HAN)}])"
)


class _Folds(dict[int, str]):
    """Folds each code point once, for ``str.translate``."""

    def __missing__(self, point: int) -> str:
        self[point] = folded(chr(point))
        return self[point]


_FOLDS = _Folds()


def fold(text: str) -> str:
    """The text as it is compared, punctuation and spaces still in it."""
    return text.translate(_FOLDS)


def letters(text: str) -> str:
    """Of a folded text what pairs are made of: Han, words, and the ends of blocks."""
    return NO_LETTER.sub("", text)


def word_terms(text: str) -> Iterator[str]:
    """The terms of all words and numbers of a folded text, each at least once."""
    for word in set(WORDS.findall(text)):
        if word.isdecimal() or len(word) < SHORTEST:
            yield word
        else:
            yield from (word[:end] for end in range(SHORTEST, min(len(word), LONGEST) + 1))
    yield from {number + char for number, char in COUNTED.findall(text)}


def char_terms(text: str) -> set[str]:
    """Every single Han character of a folded title or heading."""
    return set(HAN_CHAR.findall(text))


def article_terms(first: int, last: int) -> Iterator[str]:
    """Of every article from one to another."""
    return (f"§{one}" for one in range(first, last + 1))


def sound_terms(syllables: Sequence[str]) -> set[str]:
    """What a title is looked up by when somebody types how it sounds.

    Args:
        syllables: pinyin without tones, small letters.
    """
    whole, initials = "".join(syllables), "".join(one[0] for one in syllables)
    found = {whole[at : at + SOUND] for at in range(len(whole) - SOUND + 1)}
    for length in (SOUND - 1, SOUND):
        found |= {initials[at : at + length] for at in range(len(initials) - length + 1)}
    return {f"~{one}" for one in found}
