"""Rules over words that lead to a person: an address at home, an account to chat, a minor."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import Sheet
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏"
    "吕丁沈任姚卢姜崔钟谭陆汪范石廖贾韦傅邹孟熊秦邱薛侯雷倪史陶贺顾毛郝龚邵钱严覃武戴莫孔汤"
)
_HAN = r"\u4e00-\u9fff"
_GIVEN = rf"(?![某甲乙丙丁])[{_HAN}]"
_NAME = rf"(?P<name>[{_SURNAMES}]{_GIVEN}[{_HAN}]?)"
_SHORT_NAME = rf"(?P<name>[{_SURNAMES}]{_GIVEN}[{_HAN}]??)"
_NO_NAMES = re.compile(
    r"[某家们人的地得也还是在]|何时|何处|何种|任何|余下|周[末围一二三四五]|程序|石头|田地|马上|曾经|任务"
    r"|陆续|汤圆|严[禁格重]|许多|顾客|张贴|陈[述列旧]|[爷奶伯叔婶姨嫂哥姐弟妹师妈娘总]"
)

_HOME = re.compile(
    rf"(?:(?<![{_HAN}])|(?<=村民)|(?<=居民)|(?<=户主)|(?<=业主)|(?<=原告)|(?<=被告)|(?<=当事人))"
    rf"{_SHORT_NAME}(?:[，,、（(：:\s]{{0,2}}[男女])?[，,、（(：:\s]{{0,2}}"
    r"(?:现|家)?(?:住址|地址|住所|住在|住)(?:地)?[是为：:\s]{0,2}"
    r"(?P<where>[^，。；！？\n]{2,30}?[\d一二三四五六七八九十百]{1,5}(?:号|室|组|幢|栋))"
)

_CHAT = re.compile(
    r"(?P<kind>微信|薇信|QQ|wechat|weixin)(?P<sure>号码|号|账号|帐号| ?ID)?"
    r"[ \u3000]{0,2}(?P<says>是|为|:)?[ \u3000]{0,2}(?P<account>[A-Za-z0-9][A-Za-z0-9_-]{4,19})"
    r"(?![A-Za-z0-9_@.-])",
    re.IGNORECASE,
)
_PUBLIC = re.compile(r"(?:公众|服务|订阅|视频|小程序)号?[^。；\n]{0,6}\Z")
_QQ = re.compile(r"[1-9][0-9]{4,10}")
_WECHAT = re.compile(r"[A-Za-z][A-Za-z0-9_-]{5,19}")

_CHILD = re.compile(
    rf"(?:{_NAME}同学"
    rf"|(?:学生|男孩|女孩|少年|班的){_NAME.replace('name', 'pupil')}(?=[，。、：；（(\s”」和与])"
    rf"|岁的?(?:男孩|女孩|孩子|少年)?{_NAME.replace('name', 'aged')}"
    r"(?=[，。、：；（(\s”」和与在想把被])"
    rf"|{_NAME.replace('name', 'told')}[，（(][男女]?[，,]?"
    r"(?=(?:今年)?[\d一二三四五六七八九十]{1,3}周?岁))"
)
_AGE = re.compile(
    r"(?<![\d十百])(?:1[0-7]|\uff11[\uff10-\uff17]|[1-9\uff11-\uff19]|十[一二三四五六七]?|[一二三四五六七八九])周?岁"
)
_SCHOOL = re.compile(
    rf"[{_HAN}]{{2,12}}(?:小学|中学|幼儿园|初级中学|实验学校)"
    rf"|[一二三四五六七八九高初0-9][年级]{{1,2}}[（(]?[\d一二三四五六七八九十]{{1,2}}[）)]?班"
)
_STOP = re.compile(r"[。！？；\n]")
_NEAR = 60


def chat_account(sheet: Sheet) -> Iterator[Finding]:
    """An account for chatting is a person's; a public account is not.

    Args:
        sheet: as typed.
    """
    for match, place in sheet.find(_CHAT):
        account, is_qq = match["account"], match["kind"].upper() == "QQ"
        wanted = _QQ if is_qq else _WECHAT
        is_said = match["sure"] or match["says"]
        has_sign = any(sign.isdigit() or sign in "_-" for sign in account)
        before = sheet.text[max(match.start() - 12, 0) : match.start()]
        if not wanted.fullmatch(account) or _PUBLIC.search(before):
            continue
        if is_said if is_qq else (match["sure"] or (match["says"] and has_sign)):
            yield Finding(
                rule="privacy.chat-account",
                place=place,
                message=f"疑似个人的{'QQ号' if is_qq else '微信号'}「{account[:2]}***」，"
                "公开后谁都能来加好友，骗子也能。",
                remedy="删掉这个号；要让人找得到，写公众号的名字或办公电话，例如：0512-12345",
            )


def home_address(sheet: Sheet) -> Iterator[Finding]:
    """Who is named is not found at home."""
    if "住" not in sheet.text and "址" not in sheet.text:
        return
    for match, place in sheet.find(_HOME):
        if not _NO_NAMES.search(match["name"]):
            yield Finding(
                rule="privacy.home-address",
                place=place,
                message=f"姓名「{match['name'][0]}某」和家里的门牌写在一起，别人能找上门。",
                remedy="姓名改成「张某」，住址写到镇或村为止，例如：家住南丰镇",
            )


def minor_named(sheet: Sheet) -> Iterator[Finding]:
    """A minor is not recognised by name together with school or age."""
    told: set[Place] = set()
    for match, place in sheet.find(_CHILD):
        name = next(text for text in match.groupdict().values() if text)
        if _NO_NAMES.search(name) or place in told:
            continue
        around = _sentence(sheet.text, match.start(), match.end())
        school, age = _SCHOOL.search(around), _AGE.search(around)
        if school or age:
            told.add(place)
            yield Finding(
                rule="privacy.minor-named",
                place=place,
                message=f"姓名「{name[0]}某」和{'学校、班级' if school else '年龄'}写在一起，"
                "像是一个认得出来的未成年人。",
                remedy="姓名改成「小明」「张某某」，学校写「某小学」；"
                "编的例子也这样写，观众才不会去对号入座。",
            )


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a match, at most 60 characters either way."""
    before = _STOP.split(text[max(start - _NEAR, 0) : start])[-1]
    return before + text[start:end] + _STOP.split(text[end : end + _NEAR])[0]


TYPED_RULES = (chat_account,)
SHEET_RULES = (home_address, minor_named)
