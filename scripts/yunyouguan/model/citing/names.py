"""Which words in a text are the name of a law, and which only look like one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from yunyouguan.model.statute import plain_name

COUNTRY = "中华人民共和国"

# Agreements and house rules have articles too, but no law stands behind the number.
_NO_LAW = (
    "合同", "协议", "协议书", "承诺书", "保证书", "借条", "欠条", "章程", "公约", "守则", "制度",
    "方案", "报告", "通知书", "判决书", "裁定书", "调解书", "决定书", "意见书", "计划", "纪要",
)  # fmt: skip
_FOREIGN = re.compile(
    r"(?:(?<![我中])(?<!共和)国|日本|台湾|台湾地区|香港|澳门|意大利|瑞士|印度|欧盟|联邦)$"
)
_FOREIGN_LENGTH = 4
_FORMER = re.compile(r"(?:原|旧|老|当时的|时的|已废止的|已失效的|修订前的|修改前的|修正前的)$")
_FORMER_LENGTH = 5
_LONGEST = 40

WELL_KNOWN = ("民法典", "宪法", "刑法")
"""Read without 《》 even where no table of laws is at hand."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names that are understood without 《》.

    Looked for from their ends: an alternation of 379 names would be tried at every character.

    Attributes:
        known: without 中华人民共和国.
        ends: the last characters of all of them.
        longest: characters of the longest.
    """

    known: frozenset[str]
    ends: str
    longest: int

    @staticmethod
    def of(names: Iterable[str] = WELL_KNOWN) -> "Names":
        """Of these names; what is no name any more (longer than a line) is left to 《》."""
        known = frozenset(one for one in map(plain_name, names) if 1 < len(one) <= _LONGEST)
        ends = "".join(sorted({one[-1] for one in known}))
        return Names(known, ends, max(map(len, known), default=0))

    def start_of(self, text: str, first: int, end: int) -> int:
        """Where the longest name begins that ends at ``end``; ``end`` itself when none does.

        劳动合同法 is not 合同法; 中华人民共和国 belongs to the name.

        Args:
            first: it begins here at the earliest.
        """
        for start in range(max(first, end - self.longest), end - 1):
            if text[start:end] in self.known:
                whole = start - len(COUNTRY)
                return whole if whole >= first and text.startswith(COUNTRY, whole) else start
        return end


def is_law(title: str) -> bool:
    """Something between 《》 whose 第三条 is law; a contract's is not."""
    bare = title.partition("(")[0]
    return bool(bare) and not bare.endswith(_NO_LAW)


def is_foreign(text: str, start: int) -> bool:
    """日本民法典: the word before says that it is another country's."""
    return bool(_FOREIGN.search(text[max(0, start - _FOREIGN_LENGTH) : start]))


def is_former(text: str, start: int) -> bool:
    """原《合同法》: the word before says that it no longer holds."""
    return bool(_FORMER.search(text[max(0, start - _FORMER_LENGTH) : start]))
