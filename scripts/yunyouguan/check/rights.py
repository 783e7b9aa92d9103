"""Rules over rights: who made it, what others may do with it, and who agreed to be shown."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import is_blank
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import PictureCard
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
_DRAWN = ("本站绘制", "本站创作")
_TAKEN = re.compile(r"拍摄|摄影|(?<!录)摄于|实拍|合影|合照|留影|照片")
_CHILD = re.compile(r"孩子|儿童|小朋友|小学生|中学生|学生|少年|男孩|女孩|幼儿|婴儿")
_PERSON = re.compile(
    rf"{_CHILD.pattern}|村民|居民|老人|老太|大爷|大妈|群众|观众|游客|志愿者|调解员|律师|法官|民警|干部"
    r"|讲解员|演员|男子|女子|妇女|青年|人们|众人|乡亲|合影|合照|留影"
)
_NO_FACE = re.compile(
    r"背影|背对|远景|剪影|看不清|看不见脸|打了?码|人偶|雕像|雕塑|塑像|画中|画里|画着|皮影|剪纸"
)


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


def no_consent(exhibit: Exhibit) -> Iterator[Finding]:
    """Whoever can be recognised in a photograph agreed to be shown.

    Source: 《民法典》第一千零一十九条; the exceptions are those of 第一千零二十条.
    """
    for picture in exhibit.pictures:
        card = picture.card
        said = f"{card.alt} {card.caption}"
        if card.consent or picture.is_ai or not _is_photograph(card) or _NO_FACE.search(said):
            continue
        if person := _PERSON.search(said):
            who = "孩子" if _CHILD.search(said) else "人"
            agreed = "本人和父母或者其他监护人" if who == "孩子" else "本人"
            yield Finding(
                rule="rights.no-consent",
                place=picture.place,
                message=f"照片「{card.file}」里有{who}（「{person[0]}」），没有登记肖像授权；"
                "认得出脸又没有同意的，不能公开。",
                remedy=f"{agreed}签过授权书的，补一行：肖像授权: XQ-2026-003；"
                "认不出脸的，在说明里写「背影」或「远景」。",
            )


def _is_photograph(card: PictureCard) -> bool:
    """Somebody took it; what the museum drew says so, and is none."""
    drawn = card.source.startswith(_DRAWN) or card.caption.startswith("示意图")
    taken = _OURS not in card.photographer and bool(card.photographer)
    return not drawn and (taken or bool(_TAKEN.search(f"{card.source} {card.alt} {card.caption}")))


def _rights(exhibit: Exhibit) -> list[tuple[Place, str]]:
    """What the exhibit and its pictures say of rights; a draft's blank is left out."""
    own = [(exhibit.place_of("rights"), exhibit.card.rights)]
    pictures = [(picture.place, picture.card.rights) for picture in exhibit.pictures]
    return [(place, value) for place, value in own + pictures if not is_blank(exhibit, value)]


def _is_known(value: str) -> bool:
    return value in RIGHTS or bool(_LICENCE_NUMBER.fullmatch(value))


EXHIBIT_RULES = (unknown, from_the_web, photographer_without, consent_format, no_consent)
