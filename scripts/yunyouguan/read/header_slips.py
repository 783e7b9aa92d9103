"""Every slip of the pen in a header is named, with the same line put right to copy."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.excerpt import shown

KEY_LINE = re.compile(
    r"(?P<indent>\s*(?:-\s+)?)(?P<key>[^\s:：#\"'\[\]{},，-][^:：#\"'\[\]{},，。]{0,19}?)"
    r"\s*(?P<colon>[:：])(?P<gap>\s*)(?P<value>.*)"
)

# A comment needs a space behind its "#"; "#1" and "#话题" are content that would be lost.
SWALLOWED = re.compile(r"(?:^|\s)#(?=[^\s#])")
COMMENT = re.compile(r"(?:^|\s)#\s.*$")
COLON_INSIDE = re.compile(r":(?:\s|$)")

# A value that YAML reads as something else than a text, or cannot read at all.
SPECIAL_START = re.compile(
    r"""[&*!@%`]              # anchor, alias, tag, reserved
    | [-?]\s                  # a list or a key inside a line
    | [|>](?![+-]?\d?\s*$)    # a block mark with text behind it
    | "(?:[^"\\]|\\.)*"\s*[^\s#]   # quoted, and then more
    | '[^']*'\s*[^\s#']
    | \[[^\[\]]*\]\s*[^\s#]
    """,
    re.VERBOSE,
)

# A page of garbage has a slip on every line; the first ones tell enough.
MOST_SLIPS = 20
SHOWN = 120


@dataclass(frozen=True, slots=True)
class Slips:
    """What was found, and the header as it was probably meant; line for line."""

    lines: tuple[str, ...]
    findings: tuple[Finding, ...]


def mend(lines: tuple[str, ...], first_line: int, file: str, known: Collection[str]) -> Slips:
    """Puts right what is certain, so that the rest of the header can be judged as well.

    Args:
        lines: the header without its ``---`` lines.
        first_line: number of the first of these lines in the file.
        known: every key that may stand in this header; an indented line with another key may
            be the continuation of a text and is left alone.
    """
    mended: list[str] = []
    findings: list[Finding] = []
    for number, line in enumerate(lines, first_line):
        right, found = _mend_line(line, Place(file, number), known)
        mended.append(right)
        findings += found
    return Slips(tuple(mended), tuple(findings[:MOST_SLIPS]))


def swallowed(
    lines: tuple[str, ...], first_line: int, file: str, known: Collection[str]
) -> tuple[Finding, ...]:
    """Finds content that would vanish as a comment though the header reads well."""
    findings = []
    for number, line in enumerate(lines, first_line):
        if "#" in line and (parts := _key_line(line, known)):
            value = parts["value"]
            if value[:1] not in ("'", '"') and SWALLOWED.search(value):
                findings.append(_swallowed(Place(file, number), parts["key"], value))
    return tuple(findings[:MOST_SLIPS])


def quoted(value: str) -> str:
    """The value in a pair of quotes that it does not hold itself."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def _key_line(line: str, known: Collection[str]) -> re.Match[str] | None:
    parts = KEY_LINE.fullmatch(line)
    return parts if parts and (not parts["indent"] or parts["key"] in known) else None


def _mend_line(line: str, place: Place, known: Collection[str]) -> tuple[str, list[Finding]]:
    findings: list[Finding] = []
    leading = line[: len(line) - len(line.lstrip())]
    if "\t" in leading:
        line = leading.replace("\t", "  ") + line.lstrip()
        findings.append(_tab(place, line))
    parts = _key_line(line, known)
    if parts is None:
        return line, findings
    key, value = parts["key"], parts["value"].rstrip()
    if parts["colon"] == "：":
        findings.append(_full_width(place, key, value))
    elif value and not parts["gap"]:
        findings.append(_no_space(place, key, value))
    text = COMMENT.sub("", value)
    if SPECIAL_START.match(text):
        findings.append(_special(place, key, text))
    elif text[:1] in ("'", '"', "[", "{", "|", ">"):
        return f"{parts['indent']}{key}: {value}", findings
    elif COLON_INSIDE.search(text):
        findings.append(_colon_inside(place, key, text))
    elif SWALLOWED.search(text):
        findings.append(_swallowed(place, key, text))
    else:
        return f"{parts['indent']}{key}: {value}", findings
    return f"{parts['indent']}{key}: {quoted(text)}", findings


def _tab(place: Place, line: str) -> Finding:
    return Finding(
        rule="header.tab",
        place=place,
        message="行首用了制表符（Tab 键），层次会读错，观众看不到这一项。",
        remedy=f"删掉行首的空白，改用空格缩进，例如：「{shown(line, SHOWN)}」前面打两个空格。",
    )


def _full_width(place: Place, key: str, value: str) -> Finding:
    return Finding(
        rule="header.full-width-colon",
        place=place,
        message=f"「{key}」后面用了全角冒号「：」，这一项读不出来，观众看不到它。",
        remedy=f"换成英文冒号再空一格：{key}: {shown(value, SHOWN)}",
    )


def _no_space(place: Place, key: str, value: str) -> Finding:
    return Finding(
        rule="header.no-space-after-colon",
        place=place,
        message=f"「{key}」的冒号后面没有空格，这一项读不出来，观众看不到它。",
        remedy=f"冒号后面空一格：{key}: {shown(value, SHOWN)}",
    )


def _special(place: Place, key: str, value: str) -> Finding:
    return Finding(
        rule="header.special-start",
        place=place,
        message=f"「{key}」的内容以「{value[0]}」开头，这个符号另有用处，观众看不到这段内容。",
        remedy=f"把整段内容放进一对引号：{key}: {quoted(shown(value, SHOWN))}",
    )


def _colon_inside(place: Place, key: str, value: str) -> Finding:
    return Finding(
        rule="header.colon-in-value",
        place=place,
        message=f"「{key}」的内容里又有「冒号加空格」，分不清哪一段是内容，观众看不到它。",
        remedy=f"把整段内容放进一对引号：{key}: {quoted(shown(value, SHOWN))}",
    )


def _swallowed(place: Place, key: str, value: str) -> Finding:
    return Finding(
        rule="header.hash-in-value",
        place=place,
        message=f"「{key}」的内容里有「#」，从它开始的字会被当作备注丢掉，观众看不到。",
        remedy=f"把整段内容放进一对引号：{key}: {quoted(shown(value, SHOWN))}",
    )
