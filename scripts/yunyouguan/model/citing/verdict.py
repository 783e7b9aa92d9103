"""What is true of a citation: the law holds or not, and has this article or not."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from yunyouguan.model.citation import Citation, Provision
from yunyouguan.model.statute import LawTable, Statute, plain_name

_SHORTEST = 4
"""One letter of 刑发 could be any law's; of four characters one may be a slip."""
_LONG_NAME = 9
_KINDS = ("法典", "法", "条例", "规定", "办法", "解释", "决定")


class Verdict(StrEnum):
    """The worst that can be said; the value is what programs read."""

    OK = "ok"
    NO_ARTICLE = "no-such-article"
    NO_PARAGRAPH = "no-such-paragraph"
    NO_ITEM = "no-such-item"
    REPEALED = "repealed"
    NOT_YET = "not-yet-in-force"
    RENUMBERED = "renumbered"
    AMENDED = "amended"
    MISSPELT = "misspelt"
    UNKNOWN = "unknown-law"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and what it rests on.

    Attributes:
        statute: the law as it holds today; None when it is unknown.
        at: the provision that is wrong, the first or the last of a range.
        likely: the article that it may be now, or the name that may be meant: a hint.
        since: the day of the change that moved or changed it.
        most: how many articles, paragraphs or items there are.
    """

    verdict: Verdict
    statute: Statute | None = None
    at: Provision | None = None
    likely: str = ""
    since: date | None = None
    most: int = 0


def judge_citation(
    citation: Citation, table: LawTable, today: date, reviewed: date | None = None
) -> Judged:
    """One verdict, the gravest first; never a guess, only hints.

    Args:
        today: the day for which the law must hold.
        reviewed: when the page was last read against the law; None when nobody said.
    """
    law = table.find(citation.law, today)
    if law is None:
        near = nearest_name(plain_name(citation.law), table.names)
        return Judged(Verdict.MISSPELT if near else Verdict.UNKNOWN, likely=near)
    if citation.is_former or is_past(citation.version, law):
        return Judged(Verdict.OK, law)
    if law.is_repealed(today):
        return Judged(Verdict.REPEALED, law, since=law.repealed_on)
    if law.effective and law.effective > today:
        return Judged(Verdict.NOT_YET, law, since=law.effective)
    judged = _places(citation, law, today, reviewed)
    begun = law.effective
    # The page was read against the version before, whose numbers may have meant something else.
    if judged.verdict is Verdict.OK and judged.at and begun and reviewed and reviewed < begun:
        is_later = table.versions(citation.law)[0] is not law
        return replace(judged, verdict=Verdict.AMENDED, since=begun) if is_later else judged
    return judged


@lru_cache(maxsize=4096)
def nearest_name(name: str, names: tuple[str, ...]) -> str:
    """The one name that differs by a slip of the pen; empty when there is none, or several."""
    if len(name) < _SHORTEST:
        return ""
    most = 2 if len(name) >= _LONG_NAME else 1
    kind = _kind(name)
    near = [one for one in names if _kind(one) == kind and _is_near(name, one, most)]
    return near[0] if len(near) == 1 else ""


def _places(citation: Citation, law: Statute, today: date, reviewed: date | None) -> Judged:
    """The graver of both ends of a range; a title alone names no place."""
    if citation.at is None:
        return Judged(Verdict.OK, law)
    if law.articles is None:
        return Judged(Verdict.UNKNOWN, law, citation.at)
    ends = (citation.at, citation.to or citation.at)
    first, last = (_provision(one, law, today, reviewed) for one in ends)
    return last if first.verdict is Verdict.OK else first


def _provision(at: Provision, law: Statute, today: date, reviewed: date | None) -> Judged:
    moved = _moved(at, law, today, reviewed)
    if moved:
        return moved
    if not law.has(at.key):
        return Judged(Verdict.NO_ARTICLE, law, at, most=law.articles or 0)
    shape = law.shape(at.key)
    if shape is not None:
        if at.paragraph is not None and not 0 < at.paragraph <= len(shape):
            return Judged(Verdict.NO_PARAGRAPH, law, at, most=len(shape))
        items = max(shape) if at.paragraph is None else shape[at.paragraph - 1]
        if at.item is not None and not 0 < at.item <= items:
            return Judged(Verdict.NO_ITEM, law, at, most=items)
    changed = [day for day in law.amended if reviewed and reviewed < day <= today]
    return Judged(Verdict.AMENDED, law, at, since=changed[-1]) if changed else (
        Judged(Verdict.OK, law, at)
    )  # fmt: skip


def _moved(at: Provision, law: Statute, today: date, reviewed: date | None) -> Judged | None:
    """The page was read against older numbers, and this one has gone elsewhere since."""
    for change in law.renumberings:
        if reviewed and reviewed < change.on <= today and at.key in change.moved:
            new = change.moved[at.key]
            return Judged(Verdict.RENUMBERED, law, at, new, change.on)
    return None


def is_past(version: str, law: Statute) -> bool:
    """The text names a version that is older than the last change that the table knows."""
    digits = "".join(sign if sign.isdigit() else " " for sign in version).split()
    years = [int(one) for one in digits if len(one) == len("2026")]
    days = [*law.amended, *(change.on for change in law.renumberings)]
    return bool(years and days) and max(years) < max(days).year


def _kind(name: str) -> str:
    return next((kind for kind in _KINDS if name.endswith(kind)), "")


def _is_near(one: str, other: str, most: int) -> bool:
    """At most so many characters are missing, too many or wrong."""
    if abs(len(one) - len(other)) > most:
        return False
    before = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        now = [row]
        for column, wanted in enumerate(other, 1):
            step = before[column - 1] + (sign != wanted)
            now.append(min(step, before[column] + 1, now[-1] + 1))
        if min(now) > most:
            return False
        before = now
    return before[-1] <= most
