"""Rules over rights: who made it, what others may do with it, and who agreed to be shown."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import is_blank
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import RIGHTS

_LICENCE_NUMBER = re.compile(r"授权编号[ 　：:]*(?=\S*[0-9])\S+")
_CONSENT = re.compile(r"[A-Z]{2,4}-[0-9]{4}-[0-9]{3,5}")
_FROM_THE_WEB = re.compile(
    r"(?:来源|来自|源自|摘自|取自|选自)于?(?:互联网|网络|网上)"
    r"|网络(?:图片|照片|素材|转载|来源)|网上(?:下载|找的|图片)|百度图片"
    r"|^(?:互联网|网络|网上|百度|网图)$"
)
_OURS = "本站"


def unknown(exhibit: Exhibit) -> Iterator[Finding]:
    """Rights are one of the list, or the number of a permission."""
    for place, value in _rights(exhibit):
        if value and not _is_known(value) and not _FROM_THE_WEB.search(value):
            yield Finding(
                rule="rights.unknown",
                place=place,
                message=f"权利「{value}」不在表里，观众不知道能不能转载。",
                remedy=f"从这些里选：{'、'.join(RIGHTS)}；有授权书的写：授权编号 2026-001",
            )


def from_the_web(exhibit: Exhibit) -> Iterator[Finding]:
    """Found on the web is not permitted by the author."""
    card = exhibit.card
    claims = [
        (exhibit.place_of("creator"), card.creator),
        (exhibit.place_of("source"), card.source),
        *_rights(exhibit),
    ]
    for picture in exhibit.pictures:
        claims.append((picture.place, picture.card.source))
        claims.append((picture.place, picture.card.photographer))
    for place, claim in claims:
        if ("网" in claim or "百度" in claim) and _FROM_THE_WEB.search(claim):
            yield Finding(
                rule="rights.from-the-web",
                place=place,
                message=f"「{claim}」不是授权，作者可以要求赔偿，观众也不知道是谁的。",
                remedy="换成自己拍的或本站画的图；已得到作者同意的，写作者和授权编号，"
                "例如：许可: 授权编号 2026-001",
            )


def photographer_without(exhibit: Exhibit) -> Iterator[Finding]:
    """Who names somebody else's picture says what that person permits."""
    for picture in exhibit.pictures:
        card = picture.card
        if card.photographer and not card.rights and _OURS not in card.photographer:
            yield Finding(
                rule="rights.photographer-without",
                place=picture.place,
                message=f"图片「{card.file}」写了拍摄者「{card.photographer}」，没有写许可，"
                f"网页会按展品的权利「{exhibit.card.rights}」标注。",
                remedy="问过拍摄者以后补一行，例如：许可: CC BY 4.0",
            )


def consent_format(exhibit: Exhibit) -> Iterator[Finding]:
    """A consent is a number in the office's own register, never a name."""
    for picture in exhibit.pictures:
        consent = picture.card.consent
        if consent and not _CONSENT.fullmatch(consent) and not is_blank(exhibit, consent):
            yield Finding(
                rule="rights.consent-format",
                place=picture.place,
                message=f"图片「{picture.card.file}」的肖像授权不是登记编号，"
                "如果写的是姓名，会和样子一起公开。",
                remedy="只写授权书的登记编号，例如：肖像授权: XQ-2026-003",
            )


def _rights(exhibit: Exhibit) -> list[tuple[Place, str]]:
    """What the exhibit and its pictures say of rights; a draft's blank is left out."""
    own = [(exhibit.place_of("rights"), exhibit.card.rights)]
    pictures = [(picture.place, picture.card.rights) for picture in exhibit.pictures]
    return [(place, value) for place, value in own + pictures if not is_blank(exhibit, value)]


def _is_known(value: str) -> bool:
    return value in RIGHTS or bool(_LICENCE_NUMBER.fullmatch(value))


EXHIBIT_RULES = (unknown, from_the_web, photographer_without, consent_format)
