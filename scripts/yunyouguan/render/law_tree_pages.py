"""The page of the seven books: every chapter of the 民法典, and what the museum tells of it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from markupsafe import Markup

from yunyouguan.model.law_citers import Citer, Citers
from yunyouguan.model.law_text import LawText
from yunyouguan.model.site import SitePage
from yunyouguan.model.statute import LawTable, Part, Statute
from yunyouguan.render import law_tree_words as words
from yunyouguan.render.law_parts import parts_of
from yunyouguan.render.law_tree_view import BookView, ChapterView, DivisionView, LawTreeView
from yunyouguan.render.law_words import text_of_day
from yunyouguan.render.plan_motifs import MOTIFS
from yunyouguan.render.share import shelf_card
from yunyouguan.render.topic_words import BOOKS_TITLE, CIVIL_CODE, TOPIC_LINES, size_of, topic_title
from yunyouguan.render.topics_shown import (
    BOOKS,
    LAW_TREE,
    civil_code,
    shown_exhibits,
    shown_topics,
    topic_address,
)
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk

_SIGN = Markup(
    '<svg class="book-sign" viewBox="-22 -22 44 44" fill="none" stroke-width="2.6" '
    'stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">'
    '<circle r="22"/><path transform="scale(.84)" d="{}"/></svg>'
)


def law_tree_pages(walk: Walk, citing: Citers) -> Iterator[SitePage]:
    """Nothing when the table does not know the books, or nothing is shown about any."""
    code = civil_code(walk)
    if code:
        told = [one for one in shown_exhibits(walk) if any(at in BOOKS for at in one.card.topics)]
        yield SitePage(
            LAW_TREE, "law_tree.html", BOOKS_TITLE, words.DESCRIPTION,
            partial(law_tree_view, walk, code, citing),
            shelf_card(walk, LAW_TREE, BOOKS_TITLE, told),
        )  # fmt: skip


def law_tree_titles(table: LawTable | None) -> Iterator[str]:
    """What the page sets in the Song face."""
    code = table.find(CIVIL_CODE, table.as_of) if table else None
    if code and code.parts:
        yield BOOKS_TITLE
        yield from (one.name for one in code.parts)


def law_tree_view(walk: Walk, code: Statute, citing: Citers) -> LawTreeView:
    """Every book with its chapters, also those that nothing tells of yet."""
    tree = _Tree(walk, code, citing)
    return LawTreeView(
        title=BOOKS_TITLE,
        description=words.DESCRIPTION,
        size=words.size_of_code(
            code.articles or 0, code.effective.isoformat() if code.effective else ""
        ),
        as_of=words.as_of(walk.museum.law_data_as_of),
        law=tree.law,
        books=tuple(tree.books()),
    )


class _Tree:
    """One law, who cites it, and where its text stands."""

    def __init__(self, walk: Walk, code: Statute, citing: Citers) -> None:
        self._walk, self._code, self._citing = walk, code, citing
        held = (one for one in walk.museum.law_texts if one.current.card.name == code.title)
        law = next(held, None)
        self._text = law.current if law else None
        self._pages: Mapping[int, str] = (
            {one.number: part.address for part in parts_of(law) for one in part.articles}
            if law else {}
        )  # fmt: skip
        dated = text_of_day(law.current.card.dated) if law else ""
        self.law = LinkView(law.current.short_name, law.address, dated) if law else None

    def books(self) -> Iterator[BookView]:
        shown = shown_topics(self._walk)
        for at, book in enumerate(self._code.parts, 1):
            topic = f"{CIVIL_CODE}/{book.subject}"
            sign = MOTIFS.get(book.subject)
            yield BookView(
                key=f"b{at}", title=book.name.replace(" ", "\u3000"), span=book.span,
                sign=_SIGN.format(sign) if sign else Markup(""),
                line=TOPIC_LINES.get(topic, ""), size=_size(self._citers(book)),
                topic=LinkView(topic_title(topic), topic_address(topic))
                if topic in shown else None,
                divisions=tuple(self._divisions(book)),
            )  # fmt: skip

    def _divisions(self, book: Part) -> Iterator[DivisionView]:
        """Chapters under the 分编 that holds them, in the order of the law."""
        for above, ways in groupby(book.chapters, key=lambda way: way[1:-1]):
            chapters = tuple(self._chapter(way[-1], is_alone=len(way) == 1) for way in ways)
            title = "\u3000".join(one.name.replace(" ", "\u3000") for one in above)
            yield DivisionView(title, above[-1].span if above else "", chapters)

    def _chapter(self, part: Part, *, is_alone: bool) -> ChapterView:
        citers = sorted(self._citers(part), key=lambda one: one.is_lesson)
        found = tuple(
            LinkView(
                one.exhibit.card.title, one.exhibit.address,
                words.note_of(one.questions, is_lesson=one.is_lesson),
            )
            for one in citers
        )  # fmt: skip
        title = "" if is_alone else part.name.replace(" ", "\u3000")
        return ChapterView(title, part.span, _text_at(self._text, self._pages, part), found)

    def _citers(self, part: Part) -> tuple[Citer, ...]:
        return self._citing.among(self._code.title, *part.numbers)


def _text_at(text: LawText | None, pages: Mapping[int, str], part: Part) -> str:
    """The anchor of the first article of a part, in the text that the museum holds."""
    first, _ = part.numbers
    article = text.articles.get((first, 0)) if text else None
    return f"{pages[first]}#{text.anchor(article)}" if text and article else ""


def _size(citers: Sequence[Citer]) -> str:
    lessons = sum(one.is_lesson for one in citers)
    questions = sum(one.questions for one in citers)
    return size_of(len(citers) - lessons, lessons, questions)
