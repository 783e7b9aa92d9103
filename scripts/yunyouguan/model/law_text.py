"""The full text of a law as the museum holds it: headings, articles, paragraphs, items."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from yunyouguan.model.numerals import counted
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry

LAWS = "laws/"
"""Where these pages stand below the site."""

FULL_NAME = "中华人民共和国"


class LawCard(Record):
    """The header of ``exhibits/laws/<law>-<day>.md``; the import writes it."""

    name: str = entry("法律", "全称", example="中华人民共和国民法典")
    history: tuple[str, ...] = entry(
        "通过与修改",
        "何时由谁通过、修改",
        example="2020年5月28日第十三届全国人民代表大会第三次会议通过",
    )
    number: str = entry("文号", "司法解释的文号", example="法释〔2020〕22号", default="")
    effective: str = entry("施行", "从哪一天起施行", example="2021-01-01", default="")
    dated: str = entry("文件日期", "官方文件名里的日期", example="2020-05-28")
    file: str = entry("原件", "从哪份 Word 文件来", default="")
    file_sha256: str = entry("原件校验", "原件的 SHA-256", default="")
    text_sha256: str = entry("正文校验", "下面文字的 SHA-256，不要改", default="")


@dataclass(frozen=True, slots=True)
class LawParagraph:
    """One 款 with its 项; a table is one of several lines that begin with ``|``."""

    text: str
    items: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """All that it says, a 项 or a row of a table a line."""
        return tuple(line for told in (self.text, *self.items) for line in told.split("\n") if line)


@dataclass(frozen=True, slots=True)
class LawArticle:
    """One 条.

    Attributes:
        number, extra: 120 and 1 for 第一百二十条之一; ``extra`` is 0 for a plain article.
    """

    number: int
    extra: int
    paragraphs: tuple[LawParagraph, ...]
    place: Place

    @property
    def at(self) -> tuple[int, int]:
        """What articles are sorted by."""
        return self.number, self.extra

    @property
    def key(self) -> str:
        """``120-1``: the last part of its anchor."""
        return f"{self.number}-{self.extra}" if self.extra else str(self.number)

    @property
    def label(self) -> str:
        """第一百二十条之一."""
        return label_of(self.number, self.extra)

    @property
    def text(self) -> str:
        """Every 款 and 项 on a line of its own."""
        return "\n".join(line for one in self.paragraphs for line in one.lines)


@dataclass(frozen=True, slots=True)
class LawHeading:
    """A heading of the law.

    Attributes:
        kind: 编, 分编, 章, 节, 部分 (of a 司法解释), 序言 or 附件.
        rank: 0 holds 1 holds 2 holds 3.
    """

    kind: str
    rank: int
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class LawPassage:
    """Words that belong to no article: a preamble, an annex."""

    text: str
    place: Place


LawBlock = LawHeading | LawArticle | LawPassage


@dataclass(frozen=True)
class LawText:
    """One version of a law, in the order of its own text."""

    slug: str
    card: LawCard
    blocks: tuple[LawBlock, ...]
    place: Place
    places: Mapping[str, Place]

    @property
    def short_name(self) -> str:
        """As people say it: without the name of the state."""
        return self.card.name.removeprefix(FULL_NAME) or self.card.name

    @cached_property
    def articles(self) -> Mapping[tuple[int, int], LawArticle]:
        """By number and extra number, in order."""
        return {one.at: one for one in self.blocks if isinstance(one, LawArticle)}

    def anchor(self, article: LawArticle) -> str:
        """The part of an address behind ``#``: no other law has it."""
        return f"{self.slug}-{article.key}"

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)


@dataclass(frozen=True, slots=True)
class Law:
    """A law with every version that the museum holds, the newest first; at least one."""

    slug: str
    versions: tuple[LawText, ...]

    @property
    def current(self) -> LawText:
        """The version that is shown."""
        return self.versions[0]

    @property
    def address(self) -> str:
        """Where its first page stands below the site."""
        return f"{LAWS}{self.slug}/"


def label_of(number: int, extra: int = 0) -> str:
    """第一百二十条之一."""
    return f"第{counted(number)}条" + (f"之{counted(extra)}" if extra else "")
