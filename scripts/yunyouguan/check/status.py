"""Rules over status: what is shown has been finished and looked over by a second person."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import PLACEHOLDER, Page, Reviewed, Sheet, Text, is_open
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding

_PLACEHOLDER = re.compile(PLACEHOLDER)
_BETWEEN_NAMES = re.compile(r"[、，,；;\s]+")


def no_reviewer(exhibit: Reviewed) -> Iterator[Finding]:
    """What is shown was read by a second person."""
    if exhibit.is_published and not exhibit.card.reviewer.strip():
        yield Finding(
            rule="status.no-reviewer",
            place=exhibit.place_of("status"),
            message="状态是「已发布」，却没有审核人，差错会直接到观众面前。",
            remedy="请另一个人核对后补一行，例如：审核人: 法条复核组（还没核对就写「状态: 待审」）",
        )


def no_review_date(exhibit: Reviewed) -> Iterator[Finding]:
    """What is shown says when it was last compared with the law."""
    if exhibit.is_published and not exhibit.card.reviewed.strip():
        yield Finding(
            rule="status.no-review-date",
            place=exhibit.place_of("status"),
            message="状态是「已发布」，却没有复核日期，法律改了以后不知道要不要重新核对。",
            remedy="补上核对的那一天，例如：复核日期: 2026-11-23",
        )


def own_review(exhibit: Exhibit) -> Iterator[Finding]:
    """Nobody reviews their own work."""
    authors = _names(exhibit.card.creator)
    both = sorted(authors & _names(exhibit.card.reviewer))
    if both and both != [PLACEHOLDER]:
        yield Finding(
            rule="status.own-review",
            place=exhibit.place_of("reviewer"),
            message=f"「{both[0]}」既是作者又是审核人，自己的差错自己看不出来。",
            remedy="请另一个人核对，再写他的姓名或小组，例如：审核人: 法条复核组",
        )


def placeholder(page: Page, text: Text) -> Iterator[Finding]:
    """No visitor reads 「待填」; each line is named once."""
    if is_open(page):
        yield from placeholder_in(text.everything)


def placeholder_in(sheet: Sheet) -> Iterator[Finding]:
    """What visitors read is finished."""
    if PLACEHOLDER not in sheet.text:
        return
    for place in sorted({place for _, place in sheet.find(_PLACEHOLDER)}):
        yield Finding(
            rule="status.placeholder",
            place=place,
            message="已发布的文字里还有「待填」，观众会看到这两个字。",
            remedy="补上内容；还没有的就删掉这一行，或先把状态改回草稿，例如：状态: 草稿",
        )


def _names(written: str) -> set[str]:
    """Several persons may stand in one field."""
    return {name for name in _BETWEEN_NAMES.split(written) if name}


READER_RULES = (placeholder,)
PATH_RULES = (no_reviewer, no_review_date)
CALENDAR_RULES = (no_reviewer, no_review_date)
EXHIBIT_RULES = (no_reviewer, no_review_date, own_review)
