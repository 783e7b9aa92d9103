"""The plain lines below a stop's heading become its fields, or say why they cannot be used."""

import re
import unicodedata
from difflib import get_close_matches
from posixpath import normpath

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.region import Region
from yunyouguan.read.excerpt import shown

FIELDS = {
    "展品": "exhibit", "exhibit": "exhibit",
    "分钟": "minutes", "minutes": "minutes",
    "图片": "picture", "picture": "picture",
    "画面": "region", "region": "region",
    "印章": "seal", "seal": "seal",
}  # fmt: skip
"""Key as staff write it to the field's name."""
CHINESE_KEYS = tuple(key for key in FIELDS if not key.isascii())

EXAMPLES = {
    "exhibit": "- 展品: civil-code-square/prologue",
    "minutes": "- 分钟: 2",
    "picture": "- 图片: cover.png",
    "region": "- 画面: 左 10% 上 20% 宽 40% 高 35%",
    "seal": "- 印章: 守约",
}
"""A line to copy, by the field's name."""

_LINE = re.compile(
    r"\s{0,3}(?P<mark>[-*+]\s+)?(?P<key>[^\s:：*\[\]]{1,10})\s*[:：]\s*(?P<value>.*)"
)
# Bullets of Word, of a Chinese keyboard, a dash without its blank, bold as it is pasted.
_BULLET = re.compile(r"\s{0,3}(?:[-+•·●‣\u2013\u2014\uff0d]|\*(?!\*)|\d{1,2}[.、)）])?\s*(?=\S)")
_BOLD = re.compile(r"\*\*(?P<key>[^\s*:：]{1,10})(?:\*\*[:：]|[:：]\*\*)")
# What a slip of the pen looks like; two Chinese characters of which one is right are 0.5 alike.
_KEY_MOST, _LIKE = 4, 0.5
_LINK = re.compile(r"\[[^\[\]]*\]\((?P<target>[^()\s]*)\)")
_MINUTES = re.compile(r"约?\s*(?P<number>[0-9]{1,3})\s*(?:分钟?)?")
_SIDE = re.compile(r"(?P<side>[左上宽高])\s*:?\s*(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2})?)\s*%?")
_BETWEEN = re.compile(r"[\s,、;]+")


def field_of(line: str) -> tuple[str, str] | None:
    """The field's name and what is written behind its colon; None for any other line."""
    hit = _LINE.fullmatch(_BOLD.sub(r"\g<key>:", _BULLET.sub("", line, count=1), count=1))
    if not hit or hit["key"].casefold() not in FIELDS:
        return None
    return FIELDS[hit["key"].casefold()], hit["value"].strip()


def slip_of(line: str) -> tuple[str, str] | None:
    """The key of a line that wanted to be a field and the nearest one; None for any other line.

    Asked only where fields stand, directly below a heading.
    """
    hit = _LINE.fullmatch(line)
    if not hit or hit["key"].casefold() in FIELDS or len(hit["key"]) > _KEY_MOST:
        return None
    near = get_close_matches(hit["key"], CHINESE_KEYS, n=1, cutoff=_LIKE)
    return (hit["key"], near[0] if near else "") if hit["mark"] or near else None


def address_in(value: str) -> str:
    """``hall/one`` out of an address, a path or a Markdown link to the exhibit's file."""
    link = _LINK.search(value)
    path = (link["target"] if link else value).strip().strip("`")
    path = path.removesuffix("index.md").removeprefix("exhibits/")
    parts = [part for part in normpath(path).split("/") if part not in {"", ".", ".."}]
    return "/".join(parts)


def minutes_in(value: str) -> int | None:
    """Whole minutes; None when it is no number."""
    hit = _MINUTES.fullmatch(_narrow(value))
    return int(hit["number"]) if hit else None


def region_in(value: str) -> Region | None:
    """Left, top, width and height in any order; None unless there is each of them once."""
    text = _narrow(value)
    sides = {hit["side"]: float(hit["number"]) for hit in _SIDE.finditer(text)}
    rest = _BETWEEN.sub("", _SIDE.sub("", text))
    if rest or len(_SIDE.findall(text)) != len(sides) or set(sides) != set("左上宽高"):
        return None
    return Region(sides["左"], sides["上"], sides["宽"], sides["高"])


def _narrow(value: str) -> str:
    """With the digits and marks of a Chinese keyboard as those of an English one."""
    return unicodedata.normalize("NFKC", value)


def unknown(place: Place, key: str, near: str) -> Finding:
    """A line that looks like a field and is none."""
    example = EXAMPLES[FIELDS[near]] if near else EXAMPLES["exhibit"]
    return Finding(
        rule="tour.unknown-field",
        place=place,
        message=f"停留点里没有「{shown(key)}」这一项，这一行没有用上，还会印在观众看的文字里。",
        remedy=f"是不是想写「{near}」？例如：{example}"
        if near
        else f"只能写{'、'.join(CHINESE_KEYS)}，例如：{example}；不是这几项就移到下面的正文里，"
        "去掉行首的横线。",
    )


def twice(place: Place, key: str, first: Place) -> Finding:
    """The same field again below one heading."""
    return Finding(
        rule="tour.field-twice",
        place=place,
        message=f"这一站的「{key}」在第{first.line}行已经写过，不知道观众该停在哪里。",
        remedy="每一站都要有自己的小标题：在这一站的几行前面加一行，例如：## 左邻右舍；"
        "同一站就删掉多写的那行。",
    )


def astray(place: Place, key: str) -> Finding:
    """A field above the first heading."""
    return Finding(
        rule="tour.field-astray",
        place=place,
        message=f"「{key}」写在了第一站的小标题前面，不知道是哪一站的，观众看不到这一站。",
        remedy="在它前面加一行小标题，例如：## 第一站的名字",
    )


def minutes_unreadable(place: Place, value: str) -> Finding:
    """Minutes that are no number."""
    return Finding(
        rule="tour.minutes-unreadable",
        place=place,
        message=f"「分钟」写的是「{shown(value)}」，不是一个数，观众不知道要停多久。",
        remedy=f"照这样写：{EXAMPLES['minutes']}",
    )


def region_unreadable(place: Place, value: str) -> Finding:
    """A region that lacks a side, or says more than its sides."""
    return Finding(
        rule="tour.region-unreadable",
        place=place,
        message=f"「画面」写的是「{shown(value)}」，看不懂，画面不知道该移到哪里。",
        remedy=f"照这样写：{EXAMPLES['region']}",
    )
