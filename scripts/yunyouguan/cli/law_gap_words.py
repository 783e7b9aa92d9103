"""What the desk for gaps says: first what is missing, then a table of what there is."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from yunyouguan.model.law_gaps import Covered, by_book
from yunyouguan.model.statute import Part, Statute

BETWEEN = " › "  # noqa: RUF001  the sign between the steps of a path
COLUMNS = ("展品", "微课", "题目", "哪一章", "哪几条")


def unknown(law: str) -> str:
    """No such law."""
    return (
        f"法律表里没有《{law}》。核对名称，例如：yunyouguan law gaps 未成年人保护法；"
        "地方性法规不在表里，查不了。"
    )


def repealed(law: Statute) -> str:
    """Nobody should make an exhibit of it."""
    return f"《{law.name}》从{law.repealed_on}起由《{law.repealed_by}》代替了，请查现在的法律。"


def uncounted(law: Statute) -> str:
    """The table does not know its articles."""
    return f"法律表里没有《{law.name}》的条数，分不出哪一章讲了、哪一章没讲。"


def told(law: Statute, covered: Sequence[Covered], as_of: date) -> Iterator[str]:
    """How much there is, what is missing, what there is."""
    missing = [one for one in covered if not one.shown]
    there = [one for one in covered if one.shown]
    counted = "（附则算一章）" if any(not one.part.kind for one in covered) and law.parts else ""
    size = f"一共{len(covered)}章{counted}" if law.parts else "不分章，整部算一章"
    yield (
        f"《{law.name}》{size}：馆里讲到了{len(there)}章，还有{len(missing)}章没有讲到。"
        f"法律数据截至{as_of}。"
    )
    if missing:
        yield ""
        yield "还没有："
        for above, found in by_book(missing):
            indent = "  "
            if above:
                yield f"  {_names(above)}"
                indent = "    "
            for one in found:
                yield f"{indent}{one.part.name}（{one.part.span}）{_in_work(one)}"
    if there:
        yield ""
        yield "已经有："
        yield "\t".join(COLUMNS)
        for one in there:
            counts = map(str, (one.exhibits, one.lessons, one.questions))
            yield "\t".join((*counts, _names(one.way), one.part.span))


def as_record(one: Covered) -> dict[str, Any]:
    """The same for programs."""
    return {
        "part": [part.name for part in one.way],
        "first": one.part.first,
        "last": one.part.last,
        "exhibits": one.exhibits,
        "lessons": one.lessons,
        "questions": one.questions,
        "shown": [at.exhibit.name for at in one.shown],
        "in_work": [at.exhibit.name for at in one.in_work],
    }


def _names(parts: Sequence[Part]) -> str:
    return BETWEEN.join(one.name for one in parts)


def _in_work(one: Covered) -> str:
    if not one.in_work:
        return ""
    names = "、".join(at.exhibit.name for at in one.in_work)
    return f"　正在做：{names}"
