"""What makes a table of laws contradict itself: such a table is not used at all."""

import re
from collections.abc import Iterator

from yunyouguan.model.statute import LawTable, Part, Statute, plain_name

KEY = re.compile(r"[1-9][0-9]{0,3}(?:-[1-9][0-9]?)?")


def faults_of(table: LawTable) -> Iterator[str]:
    """Everything, in Chinese; nothing when the table can be trusted to be of one piece."""
    if not table.statutes:
        yield "表里一部法律也没有"
    yield from _ambiguous(table)
    for one in table.statutes:
        yield from (f"《{one.title}》{fault}" for fault in _faults(one))
    titles = {plain_name(one.title) for one in table.statutes}
    for one in table.statutes:
        if one.repealed_by and plain_name(one.repealed_by) not in titles:
            yield f"《{one.title}》被《{one.repealed_by}》废止，表里却没有这一部"


def _ambiguous(table: LawTable) -> Iterator[str]:
    """A name that means two laws would send readers to the wrong one."""
    owner: dict[str, str] = {}
    for one in table.statutes:
        for name in (one.title, *one.names):
            first = owner.setdefault(plain_name(name), one.title)
            if first != one.title:
                yield f"「{name}」既指《{first}》，又指《{one.title}》"


def _faults(law: Statute) -> Iterator[str]:
    if not law.title.strip():
        yield "没有名称"
    if (law.repealed_on is None) != (not law.repealed_by):
        yield (
            "写了废止的日期，没写被哪一部废止" if law.repealed_on else "写了被哪一部废止，没写日期"
        )
    if law.until and law.effective and law.until < law.effective:
        yield "失效的日期在生效之前"
    if law.articles is not None:
        yield from _miscounted(law, law.articles)


def _miscounted(law: Statute, most: int) -> Iterator[str]:
    keys = {*law.inserted, *(law.shapes or ())}
    moved = {new for change in law.renumberings for new in change.moved.values() if new}
    if most < 0 or any(not 0 < gap <= most for gap in law.gaps):
        yield "的条数不对"
    if any(not KEY.fullmatch(key) or int(key.partition("-")[0]) > most for key in keys | moved):
        yield f"有一条的号码超出了{most}条"
    if any("-" not in key for key in law.inserted):
        yield "「之一」的条号写法不对"
    if any(not shape or min(shape) < 0 for shape in (law.shapes or {}).values()):
        yield "有一条数不出款和项"
    if not all(map(_in_order, law.parts)):
        yield "编、章的起止条号不对"


def _in_order(part: Part) -> bool:
    if not KEY.fullmatch(part.first) or not KEY.fullmatch(part.last):
        return False
    first, last = (tuple(map(int, key.split("-"))) for key in (part.first, part.last))
    return first <= last and all(map(_in_order, part.parts))
