"""A quote beside a citation is compared, word by word, with the article that is cited."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from yunyouguan.model.law_finder import Cited, LawFinder
from yunyouguan.model.law_text import LawArticle, LawText
from yunyouguan.model.numerals import counted

_QUOTE = re.compile(r"「((?:[^「」]|「[^「」]*」)*)」")
_BLOCK = re.compile(r"(?:^[ \t]*>.*(?:\n|$))+", re.MULTILINE)
_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?![ \t]*\n))+")
_LEFT_OUT = re.compile("(?:…|\\.{3,}|·{3,})+")
_NO_WORD = re.compile(r"[\s>*_“”‘’「」『』\"']+")
_LAST_MARK = "。；，、：.;,:"
# Between a citation and the words that it gives: 规定：「…」; or between these and it: 」（《…》
_BEFORE_QUOTE = re.compile(r"[^。！？「」\n]{0,12}")
_BEHIND_QUOTE = re.compile(r"[，。]?[（(，]?(?:见|引自|出自|——)?")

LEAST, LEAST_IN_BOX = 10, 4
"""Shorter words between 「」 name a thing; in a box below an article they are the law's."""

LIKE = 0.6
"""Of a quote in running text, found in the article: below it, it is somebody's words, not the
law's. Below half of that even a box quotes something else."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of a quote, and what the law says in their place; one of them may be empty."""

    quoted: str
    lawful: str


@dataclass(frozen=True, slots=True)
class WrongQuote:
    """A quote that does not stand where the citation says.

    Attributes:
        start: where it begins in the text, behind its 「.
        place: as cited, such as 第一百八十四条.
        elsewhere: law and place where the very words stand; None when nowhere.
        differences: in order; empty when it is elsewhere, or nothing like it was found.
        passage: the law's own words in its place; empty when nothing like it was found.
    """

    start: int
    quote: str
    law: LawText
    place: str
    elsewhere: tuple[LawText, str] | None = None
    differences: tuple[Difference, ...] = ()
    passage: str = ""


def wrong_quotes(text: str, finder: LawFinder) -> Iterator[WrongQuote]:
    """Every quote in a text that differs from the article cited beside it, in order.

    Beside: in the same blockquote; else right before or right behind, in the same paragraph.
    """
    for one in sorted(_beside(text, finder), key=lambda one: one.start):
        yield from _judge(one, finder)


def quotes_beside(text: str, finder: LawFinder) -> int:
    """How many quotes of a text `wrong_quotes` compares."""
    return sum(1 for _ in _beside(text, finder))


@dataclass(frozen=True, slots=True)
class _Quote:
    """Words between 「」 and what is cited beside them.

    Attributes:
        least: the share of them that the article must hold for them to be meant as its words.
    """

    text: str
    start: int
    cited: tuple[Cited, ...]
    least: float


def _beside(text: str, finder: LawFinder) -> Iterator[_Quote]:
    if "「" not in text or not finder.knows_any:
        return
    boxes = [(one.start(), one.end()) for one in _BLOCK.finditer(text)]
    for start, end in boxes:
        yield from _in_box(text[start:end], start, finder)
    for one in _PARAGRAPH.finditer(text):
        if not any(start <= one.start() < end for start, end in boxes):
            yield from _in_paragraph(one[0], one.start(), finder)


def _in_box(box: str, offset: int, finder: LawFinder) -> Iterator[_Quote]:
    cited = list(finder.cited(box))
    for quote in _QUOTE.finditer(box):
        if cited and len(_bare(quote[1])) >= LEAST_IN_BOX:
            # A box may give one article after another: those above are meant first.
            above = [one for one in cited if one.citation.start < quote.start()]
            yield _Quote(quote[1], offset + quote.start(1), tuple(above or cited), LIKE / 2)


def _in_paragraph(paragraph: str, offset: int, finder: LawFinder) -> Iterator[_Quote]:
    quotes = [one for one in _QUOTE.finditer(paragraph) if len(_bare(one[1])) >= LEAST]
    cited = list(finder.cited(paragraph)) if quotes else []
    for quote in quotes:
        start, end = quote.span()
        before = [one for one in cited
                  if _BEFORE_QUOTE.fullmatch(paragraph, one.citation.end, start)]  # fmt: skip
        behind = [one for one in cited
                  if _BEHIND_QUOTE.fullmatch(paragraph, end, one.citation.start)]  # fmt: skip
        if near := before[-1:] or behind[:1]:
            yield _Quote(quote[1], offset + quote.start(1), tuple(near), LIKE)


def _judge(said: _Quote, finder: LawFinder) -> Iterator[WrongQuote]:
    quote, start, cited = said.text, said.start, said.cited
    targets = [(one, article) for one in cited for article in one.articles]
    if any(_holds(_target(one, article, cited), quote) for one, article in targets):
        return
    one, article = targets[-1]
    place = str(one.citation.at) if len(one.articles) == 1 else article.label
    if elsewhere := _elsewhere(quote, one.law, article, finder):
        yield WrongQuote(start, quote, one.law, place, elsewhere)
        return
    nearest, article = max(targets, key=lambda pair: _share(quote, pair[1].text))
    if _share(quote, article.text) >= said.least:
        differences, passage = _compared(_plain(quote), _plain(article.text))
        yield WrongQuote(
            start, quote, nearest.law, article.label, differences=differences, passage=passage
        )
    elif said.least < LIKE:
        yield WrongQuote(start, quote, one.law, place)


def _target(one: Cited, article: LawArticle, cited: Sequence[Cited]) -> str:
    """The 款 that are cited of the article, else all of it."""
    named = {other.citation.paragraph for other in cited
             if other.law is one.law and other.articles[:1] == (article,)}  # fmt: skip
    chosen = [paragraph for at, paragraph in enumerate(article.paragraphs, 1) if at in named]
    if None in named or not chosen:
        return article.text
    return "\n".join(line for paragraph in chosen for line in paragraph.lines)


def _holds(text: str, quote: str) -> bool:
    """Every piece of the quote stands in the text, in order; …… leaves something out."""
    bare, at = _bare(text), 0
    for piece in _pieces(quote):
        at = bare.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _pieces(quote: str) -> list[str]:
    pieces = (_bare(one) for one in _LEFT_OUT.split(quote))
    return [one for one in pieces if one]


def _elsewhere(
    quote: str, law: LawText, own: LawArticle, finder: LawFinder
) -> tuple[LawText, str] | None:
    """Where the very words stand: in another 款, in the same law, in another one.

    Words so short that many articles say them are looked for in the cited article alone.
    """
    if _holds(own.text, quote):
        return law, _spot(own, quote)
    if sum(map(len, _pieces(quote))) < LEAST:
        return None
    for held in (law, *(one for one in finder.texts if one is not law)):
        for article in held.articles.values():
            if _holds(article.text, quote):
                return held, _spot(article, quote)
    return None


def _spot(article: LawArticle, quote: str) -> str:
    """The article, with its 款 when it has several."""
    if len(article.paragraphs) > 1:
        for at, paragraph in enumerate(article.paragraphs, 1):
            if _holds("\n".join(paragraph.lines), quote):
                return f"{article.label}第{counted(at)}款"
    return article.label


def _share(quote: str, text: str) -> float:
    """How much of the quote stands in the text, in runs of two characters and more."""
    own, other = _bare(quote), _bare(text)
    blocks = SequenceMatcher(None, own, other, autojunk=False).get_matching_blocks()
    return sum(one.size for one in blocks if one.size > 1) / max(len(own), 1)


def _compared(quote: str, text: str) -> tuple[tuple[Difference, ...], str]:
    """What differs, and the law's words from the first shared to the last."""
    codes = SequenceMatcher(None, quote, text, autojunk=False).get_opcodes()
    if codes and codes[0][0] == "insert":
        codes = codes[1:]
    if codes and codes[-1][0] == "insert":
        codes = codes[:-1]
    found = [Difference(quote[a:b], text[c:d]) for how, a, b, c, d in codes if how != "equal"]
    first, last = codes[0], codes[-1]
    return tuple(found), text[first[3] : last[4]]


@lru_cache(maxsize=8192)
def _bare(text: str) -> str:
    """What two writings of the same words have in common."""
    return _plain(text).rstrip(_LAST_MARK)


def _plain(text: str) -> str:
    folded = text.translate({ord("("): "（", ord(")"): "）", ord(","): "，", ord(";"): "；"})
    return _NO_WORD.sub("", folded)
