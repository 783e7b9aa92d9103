"""The closed word lists of the museum: one place, used by reader, rules, pages and handbook."""

from enum import StrEnum


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


AUDIENCES = ("居民", "老人", "青少年", "党员干部", "企业", "新市民")

RIGHTS = ("CC BY 4.0", "CC BY-NC 4.0", "公有领域", "版权所有")
"""Besides these, ``授权编号`` followed by a number of the office's own register."""

CIVIL_CODE_BOOKS = ("总则", "物权", "合同", "人格权", "婚姻家庭", "继承", "侵权责任")

TOPICS = (
    "宪法",
    *(f"民法典/{book}" for book in CIVIL_CODE_BOOKS),
    "行政/依法行政",
    "行政/行政执法",
    "行政/政务服务",
    "行政/行政复议",
    "治安",
    "反诈",
    "未成年人",
    "老年人",
    "妇女",
    "农村/基层自治",
    "农村/土地承包",
    "生态环境",
    "调解与法律援助",
    "法治宣传教育",
)

MOTIFS = (
    "天平", "民居", "折扇", "桥", "灯笼", "线装书", "石碑", "茶壶", "水井", "窗花", "书本", "小船",
)  # fmt: skip
"""What may be drawn beside the number of a hall, in the order in which halls take them."""

RESERVED_SLUGS = frozenset(
    {
        "about", "accessibility", "assets", "calendar", "certificate", "docs", "e", "halls",
        "handbook", "laws", "media", "paths", "practice", "privacy", "record", "search", "source",
        "topics", "tours", "verify",
    }
)  # fmt: skip
"""First parts of addresses that the museum itself uses: no hall may take them."""
