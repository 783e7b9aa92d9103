"""Rules over maps: one that shows the country or its parts carries the number of its approval."""

import re
from collections.abc import Iterator

from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import Picture

_MAP = re.compile(r"(?:行政)?区划图|地图|\bmap of\b|\bmap\b", re.IGNORECASE)
_MAP_FILE = re.compile(r"(?:^|[^a-z])(?:map|ditu)(?:[^a-z]|$)|地图|区划图", re.IGNORECASE)
# Simple plans of a park or a street, and drawings without boundaries, need no approval.
_PLAN = re.compile(
    r"示意图|平面图|平面示意|导览图|导游图|景区图|街区图|地铁线路图|手绘图|\bplan\b|Illustration"
)
# What only bears the name, and a map that somebody in the picture holds or looks at.
_NO_MAP = re.compile(
    r"(?:知识|思维|心智|学习|心灵|概念)地图|地图(?:册|集|测绘|管理|学)|sitemap|mind map"
    r"|(?:看|指|举|拿|捧|铺|摊|翻|对照|挂|画)[着了开]{0,2}(?:一张|一幅|一本)?(?:纸质|旧)?地图"
)
NUMBER = re.compile(
    r"审图号[：:]?[ \u3000]*[A-Z\u4e00-\u9fff]{1,4}[ \u3000]*[（(〔\[](?:19|20)[0-9]{2}[）)〕\]]"
    r"[ \u3000]*[0-9]{1,6}[ \u3000]*号"
)
"""As it is given out: 审图号：GS（2023）1234号, 审图号：苏S（2024）12号."""


def unnumbered(picture: Picture) -> Iterator[Finding]:
    """A map says under which number it was approved."""
    card = picture.card
    said = f"{card.alt} {card.caption} {card.source}"
    told = _NO_MAP.sub("", f"{card.alt} {card.caption}")
    if not _MAP.search(told) and not (_MAP_FILE.search(card.file) and not _NO_MAP.search(said)):
        return
    if _PLAN.search(f"{card.alt} {card.caption} {card.file}") or NUMBER.search(said):
        return
    wrong = "审图号的写法不对" if "审图号" in said else "没有审图号"
    yield Finding(
        rule="map.unnumbered",
        place=picture.place,
        message=f"图片「{card.file}」是地图，{wrong}，观众不知道国界、界线画得对不对。",
        remedy="照原图抄审图号，例如：图注: 南丰镇地图，审图号：苏S（2024）12号；"
        "只画了街道房屋的，图注用「示意图：」开头。",
    )


PICTURE_RULES = (unnumbered,)
