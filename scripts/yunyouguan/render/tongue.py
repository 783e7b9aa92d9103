"""The language that a page speaks: our templates are written in Chinese and translated here."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of the interface.

    Attributes:
        code: BCP 47, such as ``zh-CN``.
        words: what templates say in Chinese to the same in this language; empty for Chinese.
    """

    code: str = "zh-CN"
    words: Mapping[str, str] = field(default_factory=dict)

    def say(self, chinese: str) -> str:
        """The same in this language.

        Raises:
            KeyError: nobody has translated it; the catalogue is at fault.
        """
        return self.words[chinese] if self.words else chinese


CHINESE = Tongue()
