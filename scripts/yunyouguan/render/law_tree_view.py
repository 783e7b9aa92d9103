"""What the template of the seven books shows."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.views import LinkView


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A 章, and what tells of it.

    Attributes:
        title: empty where a part has no chapters and its own title stands above.
        text: where its first article stands; empty when the museum does not hold the text.
        found: what cites one of its articles, as one walks, lessons last; may be empty.
    """

    title: str
    span: str
    text: str
    found: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class DivisionView:
    """A 分编 with its chapters; ``title`` is empty where a book is not divided so."""

    title: str
    span: str
    chapters: tuple[ChapterView, ...]


@dataclass(frozen=True, slots=True)
class BookView:
    """A 编.

    Attributes:
        key: its anchor.
        sign: its paper-cut; empty for 附则, which is no book.
        line: what it is about; may be empty.
        size: how much cites it; empty when nothing does.
        topic: everything else about the same; None when there is nothing.
    """

    key: str
    title: str
    span: str
    sign: Markup
    line: str
    size: str
    topic: LinkView | None
    divisions: tuple[DivisionView, ...]


@dataclass(frozen=True, slots=True)
class LawTreeView:
    """The law from its first article to its last.

    Attributes:
        law: where its text stands; None when the museum does not hold it.
    """

    title: str
    description: str
    size: str
    as_of: str
    law: LinkView | None
    books: tuple[BookView, ...]
    nav: str = "halls"
