"""The closed word lists of the museum: one place, used by reader, rules, pages and handbook."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class ExhibitType(StrEnum):
    """What kind of thing is shown."""

    SITE = "阵地"
    WORK = "作品"
    CASE = "案例"
    LESSON = "微课"
    PERSON = "人物"
    DOCUMENT = "文献"
    EVENT = "活动"


class Status(StrEnum):
    """How far an exhibit has come; only ``PUBLISHED`` is built."""

    DRAFT = "草稿"
    REVIEW = "待审"
    PUBLISHED = "已发布"
    WITHDRAWN = "撤下"


class Profile(StrEnum):
    """Where the site stands, which decides what its footer must say."""

    PUBLIC_SERVICE = "公益页面"
    GOVERNMENT_COLUMN = "政府网站栏目"
    STANDALONE = "单机展示"


AUDIENCE_SLUGS: Mapping[str, str] = MappingProxyType(
    {
        "居民": "residents", "老人": "elders", "青少年": "young-people",
        "党员干部": "cadres", "企业": "businesses", "新市民": "newcomers",
    }
)  # fmt: skip
"""For whom, to the last part of the address ``topics/for/<slug>/``; never renamed."""

AUDIENCES = tuple(AUDIENCE_SLUGS)

RIGHTS = ("CC BY 4.0", "CC BY-NC 4.0", "公有领域", "版权所有")
"""Besides these, ``授权编号`` followed by a number of the office's own register."""

TOPIC_SLUGS: Mapping[str, str] = MappingProxyType(
    {
        "宪法": "constitution",
        "民法典/总则": "general-provisions",
        "民法典/物权": "property",
        "民法典/合同": "contracts",
        "民法典/人格权": "personality-rights",
        "民法典/婚姻家庭": "marriage-family",
        "民法典/继承": "succession",
        "民法典/侵权责任": "tort",
        "行政/依法行政": "lawful-administration",
        "行政/行政执法": "enforcement",
        "行政/政务服务": "public-services",
        "行政/行政复议": "reconsideration",
        "治安": "public-order",
        "反诈": "anti-fraud",
        "未成年人": "minors",
        "老年人": "older-people",
        "妇女": "women",
        "农村/基层自治": "self-government",
        "农村/土地承包": "land-contracts",
        "生态环境": "environment",
        "调解与法律援助": "mediation-legal-aid",
        "法治宣传教育": "legal-education",
    }
)
"""Every topic, in the order of the page, to the last part of its address ``topics/<slug>/``.

A slash parts a branch from its topics. Never renamed: the addresses are printed.
"""

TOPICS = tuple(TOPIC_SLUGS)

LANGUAGES = {"zh-CN": "中文", "en": "English"}
"""BCP 47 code to the language's own name; the first is the museum's own. Each other one has a
catalogue in ``theme/languages`` and its pages stand below its code."""

OWN_LANGUAGE = next(iter(LANGUAGES))

LAW_DAY = "普法日"
"""A day that a law names: what stands there says which."""

EVENT_KINDS = (
    "法律早市", "法治宣讲", "法治演出", "点单学法", "现身说法", "巡回演法", "游园学法",
    "法律咨询", "培训", LAW_DAY, "其他",
)  # fmt: skip

MOTIFS = (
    "天平", "民居", "折扇", "桥", "灯笼", "线装书", "石碑", "茶壶", "水井", "窗花", "书本", "小船",
)  # fmt: skip
"""What may be drawn beside the number of a hall, in the order in which halls take them."""

RESERVED_SLUGS = frozenset(
    {
        *(code for code in LANGUAGES if code != OWN_LANGUAGE),
        "about", "accessibility", "assets", "calendar", "certificate", "docs", "e",
        "glossary", "halls", "handbook", "laws", "media", "paths", "practice", "privacy",
        "record", "search", "source", "topics", "tours", "verify",
    }
)  # fmt: skip
"""First parts of addresses that the museum itself uses: no hall may take them."""
