"""The pages of laws: the list, the table of contents of each, and its articles."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from yunyouguan.model.law_changes import Change, Comparison
from yunyouguan.model.law_citers import Citers
from yunyouguan.model.law_text import (
    LAWS,
    Law,
    LawArticle,
    LawBlock,
    LawHeading,
    LawPassage,
    LawText,
)
from yunyouguan.model.site import SitePage
from yunyouguan.render import law_words as words
from yunyouguan.render.law_citing import SHOWN_BELOW, links_to
from yunyouguan.render.law_parts import LawPart, parts_of, span_of
from yunyouguan.render.law_view import (
    BlockView,
    ChangeView,
    LawsView,
    LawView,
    LineView,
    TocItem,
)
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk

TABLE = "|"


def law_pages(walk: Walk, citing: Citers) -> Iterator[SitePage]:
    """Nothing when the museum holds no text of a law."""
    laws = walk.museum.law_texts
    if not laws:
        return
    yield SitePage(
        LAWS, "laws.html", words.LAWS_TITLE, words.LAWS_DESCRIPTION, partial(laws_view, laws)
    )
    for law in laws:
        parts = parts_of(law)
        name, card = law.current.short_name, law.current.card
        yield SitePage(
            law.address, "law.html", name, f"{card.name}，{words.text_of_day(card.dated)}。",
            partial(front_view, law, parts, citing),
        )  # fmt: skip
        for at, part in enumerate(parts):
            if part.address != law.address:
                title = _title(part)
                yield SitePage(
                    part.address, "law.html", f"{title}\u3000{name}", f"{card.name}{part.span}。",
                    partial(part_view, law, parts, at, citing),
                )  # fmt: skip


def law_addresses(walk: Walk) -> frozenset[str]:
    """Where these pages stand."""
    parts = {part.address for law in walk.museum.law_texts for part in parts_of(law)}
    fronts = {law.address for law in walk.museum.law_texts}
    return frozenset({LAWS, *fronts, *parts} if walk.museum.law_texts else ())


def laws_view(laws: Sequence[Law]) -> LawsView:
    """The list of all."""
    links = tuple(
        LinkView(one.current.short_name, one.address, "\u3000".join(_meta(one))) for one in laws
    )
    size = words.count_of_laws(len(laws))
    return LawsView(words.LAWS_TITLE, words.LAWS_DESCRIPTION, size, links)


def front_view(law: Law, parts: Sequence[LawPart], citing: Citers) -> LawView:
    """What the law is and where it says what; a short one stands here whole."""
    whole = parts[0] if len(parts) == 1 else None
    card = law.current.card
    return LawView(
        title=law.current.short_name, part="", law=_link(law), meta=_meta(law),
        history=card.history, number=card.number,
        contents=tuple(_contents(law, parts)),
        blocks=tuple(_blocks(law, whole, citing)) if whole else (),
        versions=tuple(words.text_of_day(one.card.dated) for one in law.versions[1:]),
    )  # fmt: skip


def part_view(law: Law, parts: Sequence[LawPart], at: int, citing: Citers) -> LawView:
    """The articles of one part, and the parts before and behind."""
    part = parts[at]
    near = [parts[one] if 0 <= one < len(parts) else None for one in (at - 1, at + 1)]
    before, behind = (LinkView(_title(one), one.address, one.span) if one else None for one in near)
    return LawView(
        title=law.current.short_name, part=_title(part), law=_link(law), meta=_meta(law),
        history=(), number="", contents=(), blocks=tuple(_blocks(law, part, citing)),
        versions=(), previous=before, following=behind,
    )  # fmt: skip


def _link(law: Law) -> LinkView:
    return LinkView(law.current.short_name, law.address)


def _meta(law: Law) -> tuple[str, ...]:
    card = law.current.card
    told = (
        words.count_of_articles(len(law.current.articles)), words.text_of_day(card.dated),
        words.in_force_from(card.effective),
    )  # fmt: skip
    return tuple(one for one in told if one)


def _title(part: LawPart) -> str:
    """Its headings from the outside in: 第五编　婚姻家庭　第二章　结婚."""
    opening = []
    for one in part.blocks:
        if not isinstance(one, LawHeading):
            break
        opening.append(one)
    told = [one.text for one in (*part.path, *opening)]
    return "\u3000".join(told) or part.span


def _contents(law: Law, parts: Sequence[LawPart]) -> Iterator[TocItem]:
    """Every heading with its articles; none in a law without headings."""
    blocks = law.current.blocks
    at_page = {id(block): part for part in parts for block in part.blocks}
    ranks = sorted({one.rank for one in blocks if isinstance(one, LawHeading)})
    for at, one in enumerate(blocks):
        if isinstance(one, LawHeading):
            yield TocItem(
                ranks.index(one.rank), one.text, span_of(_below(blocks, at)),
                f"{at_page[id(one)].address}#{_heading_id(law, at)}",
            )  # fmt: skip


def _below(blocks: Sequence[LawBlock], at: int) -> list[LawArticle]:
    """The articles under a heading, up to the next that is as high."""
    heading = blocks[at]
    found: list[LawArticle] = []
    for one in blocks[at + 1 :]:
        if isinstance(one, LawHeading) and isinstance(heading, LawHeading):
            if one.rank <= heading.rank:
                break
        elif isinstance(one, LawArticle):
            found.append(one)
    return found


def _heading_id(law: Law, at: int) -> str:
    return f"{law.slug}-h{at}"


def _blocks(law: Law, part: LawPart, citing: Citers) -> Iterator[BlockView]:
    text = law.current
    order = {id(one): at for at, one in enumerate(text.blocks)}
    ranks = sorted({one.rank for one in part.blocks if isinstance(one, LawHeading)})
    older = [(one, Comparison(one)) for one in law.versions[1:]]
    for block in part.blocks:
        match block:
            case LawHeading():
                level = min(ranks.index(block.rank) + 2, 5)
                yield BlockView(level, _heading_id(law, order[id(block)]), block.text)
            case LawArticle():
                lines, rows = _words(
                    (kind, line)
                    for one in block.paragraphs
                    for kind, told in (("p", one.text), *(("item", item) for item in one.items))
                    for line in told.split("\n")
                )
                yield BlockView(
                    0, text.anchor(block), block.label, lines, rows,
                    _cited(text, block, citing), tuple(_changes(block, older)),
                )  # fmt: skip
            case LawPassage():
                lines, rows = _words(("p", line) for line in block.text.split("\n"))
                yield BlockView(lines=lines, rows=rows)


def _cited(text: LawText, article: LawArticle, citing: Citers) -> tuple[LinkView, ...]:
    return links_to(citing.of(text.card.name, article.at)[:SHOWN_BELOW])


def _words(
    written: Iterable[tuple[str, str]],
) -> tuple[tuple[LineView, ...], tuple[tuple[str, ...], ...]]:
    """Lines, and the rows of a table."""
    told = tuple(written)
    lines = tuple(LineView(kind, text) for kind, text in told if not text.startswith(TABLE))
    rows = tuple(
        tuple(cell.strip() for cell in text.strip(TABLE).split(TABLE))
        for _, text in told
        if text.startswith(TABLE)
    )
    return lines, rows


def _changes(
    article: LawArticle, older: Sequence[tuple[LawText, Comparison]]
) -> Iterator[ChangeView]:
    """One line for each older version; an article that an older one lacks ends the row."""
    own: LawArticle | None = article
    for version, comparison in older:
        if own is None:
            return
        found = comparison.of(own)
        told = words.change(found.change, version.card.dated)
        is_shown = found.change in {Change.MOVED, Change.REWORDED}
        was = words.was(found.older.label, own.label) if found.older and is_shown else ""
        yield ChangeView(told, was, found.runs)
        own = found.older
