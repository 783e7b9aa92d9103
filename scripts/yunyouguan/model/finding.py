"""What was found in staff files, as data: a mistake is never an exception."""

from dataclasses import dataclass
from enum import StrEnum

from yunyouguan.model.place import Place


class Level(StrEnum):
    """How much a finding matters; only ``ERROR`` stops publishing."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def chinese(self) -> str:
        """The level as staff read it."""
        return _CHINESE[self]


_CHINESE = {Level.ERROR: "错误", Level.WARNING: "提醒", Level.HINT: "建议"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend or to know.

    Attributes:
        rule: code of the rule, ``noun.fault``; never renamed once published.
        place: where it stands.
        message: what was seen and what the visitor would suffer, in Chinese.
        remedy: one step that staff can take, with an example to copy, in Chinese.
        level: what this museum takes it for; None for the level of the rule.
    """

    rule: str
    place: Place
    message: str
    remedy: str
    level: Level | None = None
