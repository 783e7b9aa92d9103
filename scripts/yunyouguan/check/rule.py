"""What a rule is: one code for ever, one level, and the reason that staff can read."""

from dataclasses import dataclass
from enum import StrEnum


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
class Rule:
    """One thing that the museum holds to.

    Attributes:
        code: ``noun.fault``; never renamed once published.
        title: what is wrong, in a few Chinese words.
        why: what a visitor or the office would suffer, in Chinese.
        source: the law, the standard, our own agreement or measurement, in Chinese.
    """

    code: str
    level: Level
    title: str
    why: str
    source: str

    @property
    def family(self) -> str:
        """The noun before the dot."""
        return self.code.partition(".")[0]
