"""A list of answers at the end of a paper: ``1-5 ABCDE``, ``1.A 2.B``, or one answer a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.excerpt import shown

_SIGN = r"(?:[A-Ja-j\uff21-\uff2a]{1,10}|[√✓✔×✕✗✘]|正确|错误|对|错)"
_GAP = re.compile(r"[\s,，;；、。.|｜]*")
_RANGE = re.compile(
    r"(?P<first>\d{1,3})\s?(?:[-~～—－\u2013]{1,2}|至|到)\s?(?P<last>\d{1,3})\s?题?\s?[.．、:：]?"
    r"(?P<answers>[^\d]+)"
)
_PAIR = re.compile(
    rf"(?P<number>\d{{1,3}})\s?[.．、:：)）]?\s?(?P<answer>{_SIGN})(?=[\s\d,，;；、。|｜]|$)"
)
_ALONE = re.compile(
    r"(?:第\s?)?(?P<number>\d{1,3})\s?(?:题\s?[：:.．、]?|[.．、:：)）](?!\d))\s*(?P<text>.*)"
    r"|[（(](?P<boxed>\d{1,3})[）)]\s*(?P<inner>.*)"
)
_NEXT = re.compile(r"\s(?P<number>\d{1,3})\s?[.．、](?!\d)")
ROW = 5
"""So many answers at least stand together when a long range is parted for the eye."""
_ONE = re.compile(r"正确|错误|[A-Ja-j\uff21-\uff2a√✓✔×✕✗✘对错]")


@dataclass(slots=True)
class KeyEntry:
    """What a list says about one question.

    Attributes:
        text: lines; the answer, notes or both.
        is_why: it stands in a list of explanations.
        section: the head above it inside the list; None without one.
        run: how often the numbers have begun again above it.
        since, until: of the questions of the paper, those that it can be about.
    """

    number: int
    line: int
    text: list[str]
    is_why: bool = False
    section: str | None = None
    run: int = 0
    since: int = 0
    until: int = 0


def entries_of(line: str) -> list[tuple[int, str]]:
    """(number, text) of each answer on a line; nothing when it does not begin with a number.

    Raises:
        ValueError: a range has more or fewer answers than questions.
    """
    text = line.strip()
    if short := list(_short(text)):
        return short
    found = _ALONE.fullmatch(text)
    if found is None:
        return []
    number = int(found["number"] or found["boxed"])
    rest = found["text"] if found["boxed"] is None else found["inner"]
    entries, start = [], 0
    for following in _NEXT.finditer(rest):
        if int(following["number"]) == number + 1:
            entries.append((number, rest[start : following.start()].strip()))
            number, start = number + 1, following.end()
    return [*entries, (number, rest[start:].strip())]


def is_list(line: str) -> bool:
    """Whether a line holds answers of several questions, so that it cannot be the answer of one."""
    try:
        return len(list(_short(line.strip()))) > 1
    except ValueError:
        return True


def _short(text: str) -> Iterator[tuple[int, str]]:
    """Letters and signs alone; nothing unless the line is made of them from end to end."""
    found: list[tuple[int, str]] = []
    at = 0
    while at < len(text):
        if hit := _RANGE.match(text, at):
            spread = _spread(int(hit["first"]), int(hit["last"]), hit["answers"])
            if not spread:
                return
            found += spread
        elif hit := _PAIR.match(text, at):
            found.append((int(hit["number"]), hit["answer"]))
        else:
            return
        gap = _GAP.match(text, hit.end())
        at = gap.end() if gap else hit.end()
    yield from found


def _spread(first: int, last: int, text: str) -> list[tuple[int, str]]:
    """One answer for each number, those of 多选 parted by blanks; nothing for other words."""
    words = [word for word in re.split(r"[\s,，;；、。.|｜]+", text) if word]
    if not words or _ONE.sub("", "".join(words)):
        return []
    signs = _ONE.findall(text)
    numbers = range(first, last + 1)
    if len(words) == len(numbers):
        return list(zip(numbers, words, strict=True))
    # 「1-4 AB C D」 may be three answers of four: letters count alone only in rows as printed.
    is_rows = all(len(_ONE.findall(word)) >= ROW for word in words[:-1])
    if len(signs) == len(numbers) and is_rows:
        return list(zip(numbers, signs, strict=True))
    raise ValueError(f"{first}-{last}: {text.strip()}")


def key_count(place: Place, text: str) -> Finding:
    """A range of answers that is too long or too short: which is missing nobody can tell."""
    return Finding(
        rule="quiz.key-count",
        place=place,
        message=f"答案「{shown(text)}」的个数和题数不一样，对不上是哪一题的，一个也没有用。",
        remedy="核对后补齐，一题一个答案，例如：1-5 ABCDA；多选用空格隔开：1-2 AB ACD",
    )


def key_unmatched(place: Place, number: int) -> Finding:
    """An answer of a question that is not there, or of one of several."""
    return Finding(
        rule="quiz.key-unmatched",
        place=place,
        message=f"答案里的第{number}题，在上面找不到是哪一道，这个答案没有用上。",
        remedy="核对题号；每一大题都从 1 编号时，答案里也写上大题的名称，例如：一、单选题",
    )
