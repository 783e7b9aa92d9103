"""What the desk for laws says: citations as lines of a table, and how two tables differ."""

from collections.abc import Iterator

from yunyouguan.model.citation import Citation, Provision
from yunyouguan.model.citing.verdict import Judged, Verdict
from yunyouguan.model.statute import LawTable, Statute

SAID = {
    Verdict.OK: "对",
    Verdict.NO_ARTICLE: "没有这一条",
    Verdict.NO_PARAGRAPH: "没有这一款",
    Verdict.NO_ITEM: "没有这一项",
    Verdict.REPEALED: "已废止",
    Verdict.NOT_YET: "还没施行",
    Verdict.RENUMBERED: "条号变了",
    Verdict.AMENDED: "改过，要复核",
    Verdict.MISSPELT: "名称像写错",
    Verdict.UNKNOWN: "表里没有，请人核对",
}
_SHOWN = 40


def hint_of(judged: Judged) -> str:
    """What a person may look at next; a hint, never a fact; may be empty."""
    law = judged.statute
    match judged.verdict:
        case Verdict.REPEALED if law:
            return f"{judged.since}起由《{law.repealed_by}》代替"
        case Verdict.NOT_YET:
            return f"{judged.since}起施行"
        case Verdict.RENUMBERED if judged.likely:
            return f"可能是{Provision(int(judged.likely)).label}"
        case Verdict.AMENDED:
            return f"{judged.since}改过"
        case Verdict.MISSPELT:
            return f"是不是《{judged.likely}》"
        case Verdict.NO_ARTICLE:
            return f"一共{judged.most}条"
        case Verdict.NO_PARAGRAPH:
            return f"一共{judged.most}款"
        case Verdict.NO_ITEM:
            return f"一共{judged.most}项"
        case _:
            return ""


def as_record(citation: Citation, judged: Judged, line: int) -> dict[str, object]:
    """For programs; numbers are numbers, what is not named is null.

    ``law`` is the full title when the table knows the law, else the name as written.
    """
    return {
        "text": citation.text,
        "law": judged.statute.title if judged.statute else citation.law,
        "book": citation.book or None,
        "article": citation.at.key if citation.at else None,
        "paragraph": citation.paragraph,
        "item": citation.item,
        "to": _place(citation.to) if citation.to else None,
        "verdict": judged.verdict.value,
        "hint": hint_of(judged),
        "line": line,
    }


def as_line(citation: Citation, judged: Judged, line: int) -> str:
    """For people: line, verdict, what is written, and a hint."""
    text = "".join(citation.text.split())
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}……"
    hint = hint_of(judged)
    return f"第{line}行\t{SAID[judged.verdict]}\t{shown}" + (f"\t{hint}" if hint else "")


def difference(old: LawTable, new: LawTable) -> Iterator[str]:
    """Every law that came, went or changed, a line each; then how many in all."""
    before, after = ({_key(one): one for one in table.statutes} for table in (old, new))
    for key, law in after.items():
        if key not in before:
            yield f"新增 《{law.name}》，{_count(law)}"
        elif before[key] != law:
            yield f"改动 《{law.name}》：{'，'.join(_changes(before[key], law))}"
    for key, law in before.items():
        if key not in after:
            yield f"没有了 《{law.name}》"
    yield f"从{old.as_of}到{new.as_of}，{len(old.statutes)}部变成{len(new.statutes)}部。"


def _key(law: Statute) -> tuple[str, str]:
    """A law keeps its entry over an amendment; of two versions each has its own."""
    return law.title, str(law.effective or "")


def _changes(old: Statute, new: Statute) -> Iterator[str]:
    if old.articles != new.articles:
        yield f"{_count(old)}变成{_count(new)}"
    if old.repealed_on != new.repealed_on and new.repealed_on:
        yield f"{new.repealed_on}起由《{new.repealed_by}》代替"
    if old.amended != new.amended and new.amended:
        yield f"{new.amended[-1]}改过"
    if old.renumberings != new.renumberings and new.renumberings:
        yield f"{new.renumberings[-1].on}起重排条号"
    if old.names != new.names:
        yield f"名称：{'、'.join(new.names)}"
    if (old.shapes, old.inserted, old.gaps) != (new.shapes, new.inserted, new.gaps):
        yield "条、款、项的数目有变"
    if (old.until, old.parts) != (new.until, new.parts):
        yield "编章或有效期有变"


def _count(law: Statute) -> str:
    return "条数不明" if law.articles is None else f"{law.articles}条"


def _place(at: Provision) -> dict[str, object]:
    return {"article": at.key, "paragraph": at.paragraph, "item": at.item}
