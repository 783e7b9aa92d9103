"""What the search knows of a page besides its words."""

from dataclasses import dataclass
from enum import IntEnum

from yunyouguan.model.vocabulary import OWN_LANGUAGE


class Part(IntEnum):
    """Who a page is for; the first comes first among pages that answer alike."""

    MUSEUM = 0
    DOCS = 1
    HANDBOOK = 2


@dataclass(frozen=True, slots=True)
class SearchMark:
    """Beside a result, and what filters go by.

    Attributes:
        kind: what the page is, as visitors call it, such as 「微课」.
        place: the hall that it stands in; empty for none.
        filters: such as ``hall/civil-code-square``, ``topic/tort``, ``type/lesson``.
        language: that it is written in.
    """

    kind: str = ""
    place: str = ""
    filters: tuple[str, ...] = ()
    language: str = OWN_LANGUAGE
    part: Part = Part.MUSEUM
