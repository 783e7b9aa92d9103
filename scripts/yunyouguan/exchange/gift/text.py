r"""The marks of Moodle's GIFT: which are escaped, and which piece of a file is one question.

Source: docs.moodle.org, "GIFT format"; behaviour as in Moodle's own importer.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yunyouguan.model.quiz import FALSE, TRUE

TRUTHS = {"T": TRUE, "TRUE": TRUE, "F": FALSE, "FALSE": FALSE}
CATEGORY = "$CATEGORY:"
COMMENT = "//"

_ESCAPED = re.compile(r"\\([\\:#={}~n])")
_TO_ESCAPE = re.compile(r"[\\:#={}~\n]")
_BRACES = re.compile(r"\{([^{}]*)\}")
_ID = re.compile(r"\[id:((?:\\\]|[^\]])+)\]")

# An escaped mark hides behind a lone surrogate, which no decoded text holds.
_SHIELDED = {mark: chr(0xDC00 + ord(mark)) for mark in ":#={}~\n"}
_BARED = str.maketrans({hidden: mark for mark, hidden in _SHIELDED.items()})


@dataclass(frozen=True, slots=True)
class Block:
    """Lines between two blank ones, comments taken out.

    Attributes:
        line: where its first line stands that is no comment.
        text: with every mark still in it; of a category its name alone.
        id: from a comment ``// [id:…]``; empty when there is none.
    """

    line: int
    text: str
    id: str
    is_category: bool = False


def blocks(text: str) -> Iterator[Block]:
    """In the order of the file; what holds comments alone is no block."""
    lines: list[tuple[int, str]] = []
    comments: list[str] = []
    for number, line in enumerate((*text.split("\n"), ""), 1):
        content = line.strip()
        if content.startswith(COMMENT):
            comments.append(content)
        elif content.startswith(CATEGORY) and not lines:
            name = content.removeprefix(CATEGORY).strip()
            yield Block(number, name, "", is_category=True)
        elif content:
            lines.append((number, line))
        else:
            if lines:
                written = "\n".join(one for _, one in lines).strip()
                yield Block(lines[0][0], written, _id_in(comments))
            lines, comments = [], []


def is_gift(data: bytes) -> bool:
    """Whether a text looks like GIFT: somewhere in braces stands an answer."""
    text = data.decode("utf-8", "ignore")
    return any(
        hit[1].strip() in TRUTHS or "~" in hit[1] or "=" in hit[1] for hit in _BRACES.finditer(text)
    )


def shielded(text: str) -> str:
    """Only marks that mean something are left to see."""
    return _ESCAPED.sub(
        lambda hit: "\\" if hit[1] == "\\" else _SHIELDED["\n" if hit[1] == "n" else hit[1]], text
    )


def bared(text: str) -> str:
    """The text as a reader sees it, trimmed."""
    return text.translate(_BARED).strip()


def escaped(text: str) -> str:
    """Means nothing to the importer: no mark, no line end."""
    return _TO_ESCAPE.sub(lambda hit: "\\n" if hit[0] == "\n" else f"\\{hit[0]}", text)


def id_comment(number: str) -> str:
    """What Moodle reads as the ID number of the question below."""
    return f"{COMMENT} [id:{number.replace(']', chr(92) + ']')}]"


def _id_in(comments: list[str]) -> str:
    for comment in comments:
        if hit := _ID.search(comment):
            return hit[1].replace("\\]", "]").strip()
    return ""
