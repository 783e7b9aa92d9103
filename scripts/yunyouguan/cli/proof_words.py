"""What the desk says of a code: to a clerk, and as data."""

import json
from dataclasses import dataclass

from yunyouguan.model.learning_path import PathCard
from yunyouguan.model.proof import NameVerdict, Reading, grouped
from yunyouguan.render import certificate_words as said


@dataclass(frozen=True, slots=True)
class Checked:
    """A code, checked.

    Attributes:
        path: the museum's path that it speaks of; None when it has none.
        name: None unless the code is good.
    """

    reading: Reading
    path: PathCard | None
    name: NameVerdict | None

    @property
    def holds(self) -> bool:
        """Whatever was asked is as it should be."""
        return self.path is not None and self.name in {NameVerdict.FITS, NameVerdict.UNASKED}


def as_text(checked: Checked) -> str:
    """As the page says it, in the same words."""
    lines = list(_sentences(checked))
    proof = checked.reading.proof
    if proof:
        title = checked.path.title if checked.path else said.PATH_UNKNOWN
        points = said.score(proof.right, proof.total) or said.NOTHING_ASKED
        lines += [
            f"路径：{title}",
            f"学完：{said.spoken_day(proof.day)}",
            f"答题：{points}",
            f"码：{grouped(checked.reading.code)}",
            said.COMPARE,
        ]
    return "\n".join(lines)


def as_json(checked: Checked) -> str:
    """The same for a program; what is not known is null."""
    reading, path = checked.reading, checked.path
    proof = reading.proof
    told = {
        "holds": checked.holds,
        "verdict": reading.verdict,
        "says": list(_sentences(checked)),
        "code": grouped(reading.code) or None,
        "path": {"id": path.id, "title": path.title} if path else None,
        "day": proof.day.isoformat() if proof else None,
        "right": proof.right if proof else None,
        "total": proof.total if proof else None,
        "name": checked.name,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _sentences(checked: Checked) -> tuple[str, ...]:
    reading = checked.reading
    first = said.CODE_SAYS[reading.verdict].replace("{detail}", reading.detail)
    if checked.name is None:
        return (first,)
    unknown = () if checked.path else (said.NO_SUCH_PATH,)
    return (first, *unknown, said.NAME_SAYS[checked.name])
