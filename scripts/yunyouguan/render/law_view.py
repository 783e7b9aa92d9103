"""What the templates of laws show."""

from dataclasses import dataclass

from yunyouguan.model.law_changes import Run
from yunyouguan.render.views import LinkView


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One article beside that of an older version.

    Attributes:
        told: the answer in one line.
        was: which article of the older version; empty when nothing is shown below.
        runs: words of both; empty when they do not differ.
    """

    told: str
    was: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class LineView:
    """A line of the law.

    Attributes:
        kind: ``p`` a 款, ``item`` a 项 or 目.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class BlockView:
    """A heading, an article or a passage.

    Attributes:
        level: of a heading, 2 to 5; 0 for everything else.
        id: its anchor; empty for a passage.
        label: of an article; else the heading.
        rows: of a table, in the order of the lines before it.
        cited: exhibits, with the number of their questions that cite the article.
    """

    level: int = 0
    id: str = ""
    label: str = ""
    lines: tuple[LineView, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    cited: tuple[LinkView, ...] = ()
    changes: tuple[ChangeView, ...] = ()


@dataclass(frozen=True, slots=True)
class TocItem:
    """A heading in the table of contents.

    Attributes:
        level: 0 is the outermost.
        address: below the site, anchor and all.
    """

    level: int
    title: str
    span: str
    address: str


@dataclass(frozen=True, slots=True)
class LawView:
    """A law's first page, or one of its parts.

    Attributes:
        part: the headings of this part; empty on the first page.
        contents: on the first page alone.
    """

    title: str
    part: str
    law: LinkView
    meta: tuple[str, ...]
    history: tuple[str, ...]
    number: str
    contents: tuple[TocItem, ...]
    blocks: tuple[BlockView, ...]
    versions: tuple[str, ...]
    previous: LinkView | None = None
    following: LinkView | None = None
    nav: str = "halls"


@dataclass(frozen=True, slots=True)
class LawsView:
    """All laws that have their text here."""

    title: str
    description: str
    size: str
    laws: tuple[LinkView, ...]
    nav: str = "halls"
