"""What is shown follows the order that staff wrote; what they left out comes after."""

import difflib
import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

T = TypeVar("T")

SLUG = re.compile(r"[a-z0-9-]+")


def in_order(wanted: Sequence[str], named: Mapping[str, T]) -> tuple[T, ...]:
    """The wanted ones first, each once, then the rest as they come."""
    names = dict.fromkeys((*(name for name in wanted if name in named), *named))
    return tuple(named[name] for name in names)


def nearest(name: str, names: Sequence[str]) -> str:
    """What was probably meant; else all there is."""
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    return near[0] if near else "、".join(names)


def slug_findings(place: str, slug: str) -> tuple[Finding, ...]:
    """A folder's name is an address: small letters, digits and hyphens."""
    if SLUG.fullmatch(slug):
        return ()
    return (
        Finding(
            rule="slug.not-ascii",
            place=Place(place),
            message=f"文件夹「{slug}」的名字会成为网址，里面有小写字母、数字、短横线以外的字，链接在微信里会断，观众打不开。",
            remedy="改成小写英文或拼音，例如：guang-chang",
        ),
    )
