"""What staff read about a citation that is wrong, or that a person must look at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from yunyouguan.check.page import excerpt
from yunyouguan.model.citation import Citation, Provision
from yunyouguan.model.citing.verdict import Judged, Verdict
from yunyouguan.model.finding import Finding
from yunyouguan.model.numerals import counted
from yunyouguan.model.place import Place
from yunyouguan.model.statute import Statute

MOST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Wrong:
    """A citation, its verdict, and where it stands."""

    citation: Citation
    judged: Judged
    place: Place

    @property
    def law(self) -> Statute:
        """The law that the verdict rests on.

        Raises:
            ValueError: ours; this verdict rests on none.
        """
        if self.judged.statute is None:
            raise ValueError(self.judged.verdict)
        return self.judged.statute

    @property
    def at(self) -> Provision:
        """The provision that the verdict rests on.

        Raises:
            ValueError: ours; this verdict rests on none.
        """
        if self.judged.at is None:
            raise ValueError(self.judged.verdict)
        return self.judged.at

    @property
    def written(self) -> str:
        """As the text writes it, without blanks."""
        return excerpt("".join(self.citation.text.split()), MOST_SHOWN)


def finding_of(citation: Citation, judged: Judged, place: Place) -> Finding | None:
    """What to say; nothing when all is well.

    A book between 《》 is no law that somebody must look up.
    """
    say = _SAID.get(judged.verdict)
    if say is None or (citation.at is None and judged.verdict is Verdict.UNKNOWN):
        return None
    return say(Wrong(citation, judged, place))


def _article(one: Wrong) -> Finding:
    gone = not one.at.zhi and one.at.article in one.law.gaps
    why = f"{one.at.label}已经删去" if gone else (
        f"没有{one.at.label}" if one.at.zhi else f"只有{one.judged.most}条，没有{one.at.label}"
    )  # fmt: skip
    return Finding(
        rule="citation.no-such-article",
        place=one.place,
        message=f"《{one.law.name}》{why}，观众照着「{one.written}」查不到。",
        remedy=f"对照法律原文改条号，例如：《{one.law.name}》第{counted(one.judged.most or 1)}条",
    )


def _paragraph(one: Wrong) -> Finding:
    right = f"《{one.law.name}》{one.at.label}" + ("第一款" if one.judged.most > 1 else "")
    return Finding(
        rule="citation.no-such-paragraph",
        place=one.place,
        message=f"《{one.law.name}》{one.at.label}只有{one.judged.most}款，"
        f"没有第{counted(one.at.paragraph or 0)}款，观众找不到要看的那一句。",
        remedy=f"对照法律原文改款号，例如：{right}",
    )


def _item(one: Wrong) -> Finding:
    where = one.at.label + (f"第{counted(one.at.paragraph)}款" if one.at.paragraph else "")
    have = (
        f"只有{one.judged.most}项，没有第（{counted(one.at.item or 0)}）项"
        if one.judged.most
        else "没有分项"
    )
    right = f"《{one.law.name}》{where}" + ("第（一）项" if one.judged.most else "")
    return Finding(
        rule="citation.no-such-item",
        place=one.place,
        message=f"《{one.law.name}》{where}{have}，观众找不到要看的那一句。",
        remedy=f"对照法律原文改项号，例如：{right}",
    )


def _repealed(one: Wrong) -> Finding:
    by = one.law.repealed_by.removeprefix("中华人民共和国")
    since = f"{one.judged.since}起已经废止，由《{by}》代替"
    at = one.citation.at
    if at is None:
        return Finding(
            rule="citation.repealed-law",
            place=one.place,
            message=f"《{one.law.name}》{since}，观众会以为它还管用。",
            remedy=f"讲今天的规矩，写《{by}》；讲从前，前面加「原」字，例如：原《{one.law.name}》",
        )
    return Finding(
        rule="citation.repealed",
        place=one.place,
        message=f"「{one.written}」引的《{one.law.name}》{since}，观众照它办事会吃亏。",
        remedy=f"在《{by}》里找到现在的那一条，改写；讲从前，前面加「原」字，"
        f"例如：原《{one.law.name}》{at.label}",
    )


def _not_yet(one: Wrong) -> Finding:
    return Finding(
        rule="citation.not-yet",
        place=one.place,
        message=f"《{one.law.name}》到{one.judged.since}才施行，观众会以为今天就能用。",
        remedy=f"写明日期，例如：{one.judged.since}起施行的《{one.law.name}》；或者等施行了再发布。",
    )


def _renumbered(one: Wrong) -> Finding:
    likely = (
        f"可能是第{counted(int(one.judged.likely))}条" if one.judged.likely else "没有相近的一条"
    )
    return Finding(
        rule="citation.renumbered",
        place=one.place,
        message=f"这一页复核以后，《{one.law.name}》{one.judged.since}起重排了条号，"
        f"原来的{one.at.label}现在{likely}，观众会翻到别的内容。",
        remedy="对照现行法律核对条号，改好以后更新「复核日期」。",
    )


def _amended(one: Wrong) -> Finding:
    return Finding(
        rule="citation.amended",
        place=one.place,
        message=f"《{one.law.name}》{one.judged.since}改过，这一页还没有重新复核，观众看到的可能是旧规定。",
        remedy="对照现行法律再看一遍，没有问题就更新「复核日期」。",
    )


def _misspelt(one: Wrong) -> Finding:
    return Finding(
        rule="citation.misspelt",
        place=one.place,
        message=f"没有《{one.citation.law}》这部法律，观众搜不到它。",
        remedy=f"是不是想写《{one.judged.likely}》？核对以后改名称。",
    )


def _unknown(one: Wrong) -> Finding:
    return Finding(
        rule="citation.unknown-law",
        place=one.place,
        message=f"法律表里没有《{excerpt(one.citation.law, 40)}》，"
        f"机器不知道「{one.written}」对不对，写错了观众会被误导。",
        remedy="请人对照原文核对这一处；对了就不用改。",
    )


_SAID: Mapping[Verdict, Callable[[Wrong], Finding]] = MappingProxyType(
    {
        Verdict.NO_ARTICLE: _article,
        Verdict.NO_PARAGRAPH: _paragraph,
        Verdict.NO_ITEM: _item,
        Verdict.REPEALED: _repealed,
        Verdict.NOT_YET: _not_yet,
        Verdict.RENUMBERED: _renumbered,
        Verdict.AMENDED: _amended,
        Verdict.MISSPELT: _misspelt,
        Verdict.UNKNOWN: _unknown,
    }
)
