"""The lines of a law become its headings, articles, paragraphs and items; the same backwards."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from yunyouguan.model.law_text import (
    LawArticle,
    LawBlock,
    LawHeading,
    LawParagraph,
    LawPassage,
)
from yunyouguan.model.numerals import number_of
from yunyouguan.model.place import Place

NUMERAL = "[零〇○一二两三四五六七八九十百千]+"

_ARTICLE = re.compile(rf"第({NUMERAL})条(?:之({NUMERAL}))?(?:[\s\u3000]+(.*))?")
_HEADING = re.compile(rf"第{NUMERAL}(分编|编|章|节)[\s\u3000]*([^。；：，]{{0,50}})")
_SECTION = re.compile(r"[一二三四五六七八九十]+、[^。；：，]{1,40}")
_ANNEX = re.compile(
    r"附[\s\u3000]*(?:件|录|表|则)?[一二三四五六七八九十0-9]*(?:[\s\u3000：:].{0,60})?"
)
_ITEM = re.compile(rf"[（(]{NUMERAL}[）)]")
_SUBITEM = re.compile(r"(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)])")
_GAP = re.compile(r"(?<=[\u4e00-\u9fff])[\s\u3000]+(?=[\u4e00-\u9fff])")
_MARK = re.compile(r"#{1,6}[ \t]+")
_RANKS = {"编": 0, "分编": 1, "章": 2, "部分": 2, "节": 3}

PREAMBLE, ANNEX, SECTION = "序言", "附件", "部分"
# The Code and the criminal law end with an 附则 that has no number.
_ALONE = frozenset({PREAMBLE, "附则"})


def heading_in(line: str) -> LawHeading | None:
    """The heading that a line of the text is, spaces tidied; None when it is none.

    An annex and the section of a 司法解释 look like other lines: `blocks_of` knows them by
    what stands around them.
    """
    text = line.strip()
    if (alone := _tight(text)) in _ALONE:
        return LawHeading(alone, 0, alone, Place(""))
    found = _HEADING.fullmatch(text)
    if not found:
        return None
    kind, title = found[1], _GAP.sub("", found[2]).strip()
    label = text[: found.end(1)]
    return LawHeading(kind, _RANKS[kind], f"{label}\u3000{title}".strip(), Place(""))


def blocks_of(lines: Iterable[tuple[int, str]], file: str) -> tuple[LawBlock, ...]:
    """Everything that stands in the text, in order; nothing is left out.

    Args:
        lines: with their numbers; one that begins with ``#`` is a heading.
        file: as a Place names it.
    """
    filled = [(at, text.strip()) for at, text in lines if text.strip()]
    writer = _Writer(file)
    for row, (at, text) in enumerate(filled):
        following = filled[row + 1][1] if row + 1 < len(filled) else ""
        writer.take(at, text, following)
    return writer.finish()


class _Writer:
    """Remembers the article that the next line may go on with."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._blocks: list[LawBlock] = []
        self._article: tuple[int, int, Place] | None = None
        self._paragraphs: list[LawParagraph] = []
        self._has_articles = False
        self._in_annex = False

    def take(self, at: int, line: str, following: str) -> None:
        """One line that is not empty."""
        place = Place(self._file, at)
        text = _MARK.sub("", line)
        heading = self._heading(text, is_marked=text != line, following=following)
        article = None if self._in_annex else _ARTICLE.fullmatch(text)
        if heading:
            self._close()
            self._blocks.append(replace(heading, place=place))
        elif article and (number := number_of(article[1])):
            self._close()
            self._has_articles = True
            self._article = (number, number_of(article[2] or "") or 0, place)
            if article[3]:
                self._add(article[3])
        elif self._article:
            self._add(text)
        else:
            self._pass(text, place)

    def finish(self) -> tuple[LawBlock, ...]:
        """The text is at its end."""
        self._close()
        counted = [one.rank for one in self._blocks
                   if isinstance(one, LawHeading) and one.kind in _RANKS]  # fmt: skip
        # A preamble and an annex stand beside the highest headings, whichever these are.
        top = min(counted, default=0)
        return tuple(
            replace(one, rank=top) if isinstance(one, LawHeading) and one.kind not in _RANKS
            else one
            for one in self._blocks
        )  # fmt: skip

    def _heading(self, text: str, *, is_marked: bool, following: str) -> LawHeading | None:
        if self._has_articles and (is_marked or not self._in_annex) and _is_annex(text):
            self._in_annex = True
            return LawHeading(ANNEX, 0, text, Place(""))
        if self._in_annex:
            return None
        if found := heading_in(text):
            return found
        is_section = _SECTION.fullmatch(text) and _ARTICLE.fullmatch(_MARK.sub("", following))
        if is_marked or is_section:
            return LawHeading(SECTION, _RANKS[SECTION], text, Place(""))
        return None

    def _add(self, text: str) -> None:
        """A line of an article: a 款, an item of the last one, or what goes on with the item."""
        last = self._paragraphs[-1] if self._paragraphs else None
        if last is None or not (_ITEM.match(text) or _goes_on(text, last)):
            self._paragraphs.append(LawParagraph(text))
        elif _ITEM.match(text):
            self._paragraphs[-1] = replace(last, items=(*last.items, text))
        elif last.items:
            *before, item = last.items
            self._paragraphs[-1] = replace(last, items=(*before, f"{item}\n{text}"))
        else:
            self._paragraphs[-1] = replace(last, text=f"{last.text}\n{text}")

    def _pass(self, text: str, place: Place) -> None:
        last = self._blocks[-1] if self._blocks else None
        if isinstance(last, LawPassage) and text[0] == last.text[0] == "|":
            self._blocks[-1] = replace(last, text=f"{last.text}\n{text}")
        else:
            self._blocks.append(LawPassage(text, place))

    def _close(self) -> None:
        if self._article:
            number, extra, place = self._article
            self._blocks.append(LawArticle(number, extra, tuple(self._paragraphs), place))
        self._article, self._paragraphs = None, []


def lines_of(blocks: Sequence[LawBlock]) -> Iterator[str]:
    """The text as the museum keeps it: a paragraph a line, headings marked, a blank between.

    `blocks_of` reads it back to the same blocks.
    """
    ranks = sorted({one.rank for one in blocks if isinstance(one, LawHeading)})
    for block in blocks:
        match block:
            case LawHeading():
                yield f"{'#' * (ranks.index(block.rank) + 2)} {block.text}"
                yield ""
            case LawPassage():
                yield from block.text.split("\n")
                yield ""
            case LawArticle():
                first, *rest = block.text.split("\n") if block.paragraphs else [""]
                for line in (f"{block.label}\u3000{first}".rstrip(), *rest):
                    yield line
                    yield ""


def is_start(line: str) -> bool:
    """Where the text proper can begin: a heading or an article."""
    return bool(heading_in(line) or _ARTICLE.fullmatch(line.strip()))


def _is_annex(text: str) -> bool:
    return bool(_ANNEX.fullmatch(text)) and not _tight(text).startswith("附则")


def _goes_on(text: str, last: LawParagraph) -> bool:
    """A 目 below its 项, a row of a table below another."""
    if text.startswith("|"):
        return last.lines[-1].startswith("|")
    return bool(last.items) and bool(_SUBITEM.match(text))


def _tight(text: str) -> str:
    return "".join(text.split())
