"""What a rule is: one code for ever, one level, and the reason that staff can read."""

from dataclasses import dataclass

from yunyouguan.model.finding import Level

__all__ = ["Level", "Rule"]


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
