"""A citation: a place in a law, as a text names it."""

from dataclasses import dataclass

from yunyouguan.model.numerals import counted


@dataclass(frozen=True, slots=True)
class Provision:
    """An article (条), or a paragraph (款) or an item (项) of it.

    Attributes:
        zhi: 1 for 第一百三十三条之一; 0 for the article itself.
        paragraph, item: None when none is named; an item without a paragraph is one of the only
            paragraph that has items.
    """

    article: int
    zhi: int = 0
    paragraph: int | None = None
    item: int | None = None

    @property
    def key(self) -> str:
        """``133`` or ``133-1``: the article in the table of laws and in addresses."""
        return f"{self.article}-{self.zhi}" if self.zhi else str(self.article)

    @property
    def label(self) -> str:
        """第一百三十三条之一: the article alone, as the law prints it."""
        return f"第{counted(self.article)}条" + (f"之{counted(self.zhi)}" if self.zhi else "")

    def __str__(self) -> str:
        """第一千零四十二条第一款第（二）项."""
        text = self.label
        if self.paragraph is not None:
            text += f"第{counted(self.paragraph)}款"
        if self.item is not None:
            text += f"第（{counted(self.item)}）项"
        return text


@dataclass(frozen=True, slots=True)
class Citation:
    """One place that a text cites; a list makes several, a range makes one.

    Attributes:
        text: as written; behind the first of a list it is without the law's name.
        law: the name without 《》 and blanks, as written; 本法 and 该法 are resolved.
        start, end: offsets into the text that was read: ``text[start:end]``.
        at: the first provision; None when only the title stands there.
        to: the last provision of a range.
        book: 第五编 or 婚姻家庭编, when the text names it.
        version: what stands in brackets behind the name, such as 2012年修正.
        is_former: the text itself says that it means the law as it was: 原, 当时的.
        is_bare: the name stood without 《》, or was taken from the context.
    """

    text: str
    law: str
    start: int
    end: int
    at: Provision | None
    to: Provision | None = None
    book: str = ""
    version: str = ""
    is_former: bool = False
    is_bare: bool = False

    @property
    def article(self) -> int | None:
        """The number of the article."""
        return self.at.article if self.at else None

    @property
    def zhi(self) -> int:
        """之一 is 1."""
        return self.at.zhi if self.at else 0

    @property
    def paragraph(self) -> int | None:
        """The number of the 款."""
        return self.at.paragraph if self.at else None

    @property
    def item(self) -> int | None:
        """The number of the 项."""
        return self.at.item if self.at else None
