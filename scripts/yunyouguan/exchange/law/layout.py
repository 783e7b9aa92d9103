"""The lines of an official law file become its title, its history and its text.

Source: the files of flk.npc.gov.cn, named 标题_YYYYMMDD.docx: title, ``（…通过…）`` over one or
more paragraphs, 目　录 with every heading once, 序言, 编, 章, 节, 条, and annexes.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yunyouguan.exchange.law import findings as say
from yunyouguan.model.finding import Finding
from yunyouguan.model.law_lines import is_start

Numbered = tuple[int, str]

_DAY = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,8}[〔\[（(]\d{4}[〕\]）)]第?\d{1,4}号")
_OF_FILE = re.compile(r"_(\d{4})(\d{2})(\d{2})")
_PAGE_NUMBER = re.compile(r"[\s.．·…]*\d*$")
_IN_FORCE = re.compile(r"自(\d{4}年\d{1,2}月\d{1,2}日)起(?:施行|实施|生效)")
_OWN_FORCE = re.compile(r"本[^，。]{1,12}自(\d{4}年\d{1,2}月\d{1,2}日)起(?:施行|实施|生效)")
_NOT_TITLE = re.compile(r".*(?:[。；：，]|公告|主席令|国务院令|第[一二三四五六七八九十百零\d]+号)$")

CONTENTS = "目录"
HISTORY_MOST = 60
"""Paragraphs: the criminal law was amended twelve times, a line each."""

TITLE_MOST = 100


@dataclass(frozen=True, slots=True)
class OfficialText:
    """A law as its file tells it.

    Attributes:
        dated: the day in the file's name, else the last in the history; ``YYYY-MM-DD``.
        effective: empty when the text does not say it.
        lines: from the first heading, article or preamble on.
    """

    title: str
    history: tuple[str, ...]
    number: str
    dated: str
    effective: str
    lines: tuple[Numbered, ...]


def read_layout(lines: Sequence[Numbered], file: str) -> OfficialText | Finding:
    """The law, or what it lacks.

    Args:
        file: its name may hold the day.
    """
    told = [(at, text.strip()) for at, text in lines if text.strip()]
    start = next((at for at, (_, text) in enumerate(told) if _opens_history(text)), None)
    body = next(
        (at for at, (_, text) in enumerate(told) if _is_contents(text) or is_start(text)), len(told)
    )
    if start is None or start > body:
        return say.not_official(file, 1, "标题下面没有写着何时通过的那一段（……通过）")
    title = _title([text for _, text in told[:start]])
    if not title:
        return say.not_official(file, told[start][0], "写着何时通过的那一段上面没有标题")
    end = _history_end(told, start)
    history = _history([text for _, text in told[start:end]])
    rest = told[end:]
    number = next((text for _, text in told[:body] if _NUMBER.fullmatch(text)), "")
    rest = [one for one in rest if not _NUMBER.fullmatch(one[1])]
    text = _without_contents(rest, file)
    if isinstance(text, Finding):
        return text
    if not any(is_start(one) for _, one in text):
        return say.not_official(file, told[-1][0], "里面找不到「第一条」")
    days = [day for one in history for day in _days(_IN_FORCE.sub("", one))]
    in_name = _OF_FILE.search(file)
    dated = "-".join(in_name.groups()) if in_name else max(days, default="")
    if not dated:
        return say.not_official(file, told[start][0], "看不出是哪一天的文本")
    return OfficialText(title, history, number, dated, _effective(history, text), tuple(text))


def _opens_history(text: str) -> bool:
    return text[0] in "（(" and bool(_DAY.search(text))


def _is_contents(text: str) -> bool:
    return "".join(text.split()) == CONTENTS


def _title(above: Sequence[str]) -> str:
    """The lines right above the history; an order or an announcement may stand before them."""
    lines: list[str] = []
    for text in reversed(above):
        if _NUMBER.fullmatch(text) and not lines:
            continue
        if _NOT_TITLE.fullmatch(text) or _DAY.fullmatch(text) or len(text) > TITLE_MOST:
            break
        lines.append("".join(text.split()))
    return "".join(reversed(lines))


def _history_end(told: Sequence[Numbered], start: int) -> int:
    """Behind the paragraph that closes the bracket."""
    depth = 0
    for at in range(start, min(start + HISTORY_MOST, len(told))):
        text = told[at][1]
        depth += sum(text.count(one) for one in "（(") - sum(text.count(one) for one in "）)")
        if depth <= 0:
            return at + 1
    return start + 1


def _history(texts: Sequence[str]) -> tuple[str, ...]:
    """One event a line, without the brackets around all of them."""
    whole = "\n".join(texts)
    whole = whole[1:-1] if whole[-1] in "）)" else whole[1:]
    lines = re.split(r"\n|[\u3000\t]+|\s{2,}", whole)
    # The same event may break off where a line of the page ends.
    events: list[str] = []
    for line in (one.strip() for one in lines):
        if line and (not events or _DAY.match(line) or line.startswith(("自", "根据"))):
            events.append(line)
        elif line:
            events[-1] += line
    return tuple(events)


def _without_contents(rest: list[Numbered], file: str) -> list[Numbered] | Finding:
    """The text behind the table of contents: it begins where the first heading comes again."""
    at = next((row for row, (_, text) in enumerate(rest) if _is_contents(text)), None)
    if at is None:
        return rest
    entries = rest[at + 1 :]
    if not entries:
        return say.not_official(file, rest[at][0], "「目录」下面什么也没有")
    first = _entry(entries[0][1])
    again = next(
        (row for row, (_, text) in enumerate(entries[1:], 1) if _entry(text) == first), None
    )
    if again is None:
        return say.not_official(file, rest[at][0], "只有目录，目录后面没有正文")
    told = {_entry(text) for _, text in entries[again:]}
    for line, text in entries[:again]:
        if _entry(text) not in told:
            return say.contents_differ(file, line, " ".join(text.split()))
    return [*rest[:at], *entries[again:]]


def _entry(text: str) -> str:
    """Headings are compared without blanks and page numbers."""
    return "".join(_PAGE_NUMBER.sub("", text).split())


def _effective(history: Sequence[str], text: Sequence[Numbered]) -> str:
    """The last article says it; a 司法解释 says it above."""
    for _, line in reversed(text):
        if found := _OWN_FORCE.search(line):
            return next(_days(found[1]))
    found = next((one for line in history if (one := _IN_FORCE.search(line))), None)
    return next(_days(found[1])) if found else ""


def _days(text: str) -> Iterator[str]:
    for year, month, day in _DAY.findall(text):
        yield f"{int(year):04}-{int(month):02}-{int(day):02}"
