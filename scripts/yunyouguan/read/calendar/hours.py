"""Hours as an office writes them: 9:00—11:00, 上午9点至11点, 下午2点半."""

import re
import unicodedata
from datetime import time

from yunyouguan.model.event import Hours

WHOLE_DAY = frozenset({"", "全天", "整天", "至", "无"})

_MARKS = str.maketrans({"时": "点", ".": ":", "到": "至"} | dict.fromkeys("-\u2013—~〜", "至"))
_HOUR = re.compile(
    r"(?P<half>凌晨|早上?|上午|中午|下午|晚上?)?"
    r"(?P<hour>\d{1,2})(?:[:点](?:(?P<minute>\d{1,2})分?|(?P<half_past>半)|整)?)(?::00)?"
)
_BETWEEN = re.compile(r"至+")
_AFTER_NOON = frozenset({"下午", "晚", "晚上"})
_NIGHT = frozenset({"晚", "晚上", "凌晨"})
NOON = 12


def read_hours(written: str) -> Hours | str | None:
    """None for a whole day; the piece that cannot be read, as a text, when there is one."""
    text = "".join(unicodedata.normalize("NFKC", written).split()).translate(_MARKS)
    if text in WHOLE_DAY:
        return None
    parts = _BETWEEN.split(text)
    if len(parts) > 2:  # noqa: PLR2004 - begin and end
        return written
    read: list[time] = []
    half = ""
    for part in parts:
        found = _HOUR.fullmatch(part)
        half = (found["half"] if found else "") or half
        one = _time(found, half) if found else None
        if one is None:
            return part or written
        read.append(one)
    return Hours(read[0], read[1] if len(read) > 1 else None)


def _time(found: re.Match[str], half: str) -> time | None:
    hour = int(found["hour"])
    if half in _NIGHT and hour == NOON:
        # The midnight before or after: whoever reads noon instead comes in vain.
        return None
    if half in _AFTER_NOON and hour < NOON:
        hour += NOON
    minute = 30 if found["half_past"] else int(found["minute"] or 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
