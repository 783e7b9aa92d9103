"""Rules over who the museum says it is: its name, its numbers, its telephone."""

import re
from collections.abc import Iterator

from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Profile

STARTER_WORD = "请改成"
"""What `yunyouguan init` writes where only the office knows the name."""

_PROVINCES = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云滇陕甘青台蒙桂宁新藏港澳黔陇蜀"
_ICP = re.compile(rf"[{_PROVINCES}]ICP备[0-9]{{8}}号(?:-[0-9]{{1,3}})?")
_POLICE = re.compile(rf"[{_PROVINCES}]公网安备[0-9]{{11,14}}号")
_SITE_CODE = re.compile(r"[0-9]{10}")
_MOBILE = re.compile(r"\+?(?:86)?1[3-9][0-9]{9}")
_BLANKS = re.compile(r"[\s-]+")


def icp_format(museum: Museum) -> Iterator[Finding]:
    """A filing number is shown only in the form it is given out in."""
    if museum.card.icp and not _ICP.fullmatch(museum.card.icp):
        yield Finding(
            rule="museum.icp-format",
            place=museum.place_of("icp"),
            message=f"ICP备案号「{museum.card.icp}」的写法不对，观众查不到这个号码。",
            remedy="照备案通知抄写，例如：ICP备案号: 苏ICP备12345678号；没有备案号就删掉这一行。",
        )


def police_format(museum: Museum) -> Iterator[Finding]:
    """A police filing number is shown only in the form it is given out in."""
    if museum.card.police and not _POLICE.fullmatch(museum.card.police):
        yield Finding(
            rule="museum.police-format",
            place=museum.place_of("police"),
            message=f"公安备案号「{museum.card.police}」的写法不对，观众查不到这个号码。",
            remedy="照备案通知抄写，例如：公安备案号: 苏公网安备32058202010001号；"
            "没有备案号就删掉这一行。",
        )


def site_code_format(museum: Museum) -> Iterator[Finding]:
    """A site code is ten digits."""
    if museum.card.site_code and not _SITE_CODE.fullmatch(museum.card.site_code):
        yield Finding(
            rule="museum.site-code-format",
            place=museum.place_of("site_code"),
            message=f"网站标识码「{museum.card.site_code}」不是十位数字，观众查不到这个号码。",
            remedy="照主管单位给的抄写，例如：网站标识码: 3205820001；没有就删掉这一行。",
        )


def site_code_missing(museum: Museum) -> Iterator[Finding]:
    """A column of a government site carries that site's code."""
    card = museum.card
    if card.profile is Profile.GOVERNMENT_COLUMN and not card.site_code:
        yield Finding(
            rule="museum.site-code-missing",
            place=museum.place_of("profile"),
            message="部署方式是「政府网站栏目」，却没有网站标识码，网页下方缺了必须有的一项。",
            remedy="补一行，例如：网站标识码: 3205820001；不是政府网站就写「部署方式: 公益页面」。",
        )


def poses_as_government(museum: Museum) -> Iterator[Finding]:
    """Only a column of a government site may call itself one."""
    card = museum.card
    if card.profile is Profile.GOVERNMENT_COLUMN:
        return
    for field in ("name", "slogan", "sentence"):
        if "政府网站" in getattr(card, field):
            yield Finding(
                rule="museum.poses-as-government",
                place=museum.place_of(field),
                message=f"「{getattr(card, field)}」自称政府网站，观众会误会这是官方办事的地方。",
                remedy="换成普法页面的名字，例如：馆名: 南丰法治云游馆",
            )


def phone_mobile(museum: Museum) -> Iterator[Finding]:
    """The museum is reached in an office, not in somebody's pocket."""
    if _MOBILE.fullmatch(_BLANKS.sub("", museum.card.phone)):
        yield Finding(
            rule="museum.phone-mobile",
            place=museum.place_of("phone"),
            message="联系电话是手机号，会印在每一页下面，换人以后还会打给原来的人。",
            remedy="换成办公电话，例如：联系电话: 0512-12345",
        )


def starter_text(museum: Museum) -> Iterator[Finding]:
    """A museum says who runs it."""
    examples = (("name", "馆名", "南丰法治云游馆"), ("host", "主办单位", "某某镇"))
    for field, key, example in examples:
        written = getattr(museum.card, field)
        if written.startswith(STARTER_WORD):
            yield Finding(
                rule="museum.starter-text",
                place=museum.place_of(field),
                message=f"{key}还是「{written}」，观众不知道这是谁办的馆。",
                remedy=f"换成真的名字，例如：{key}: {example}",
            )


MUSEUM_RULES = (
    icp_format, police_format, site_code_format, site_code_missing, poses_as_government,
    phone_mobile, starter_text,
)  # fmt: skip
