"""Rules over the header of an exhibit: a number that stays its own, words from the lists."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from yunyouguan.check.page import is_blank
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Museum
from yunyouguan.model.tour import Tour
from yunyouguan.model.vocabulary import AUDIENCES, TOPICS, ExhibitType

TOPICS_MOST = 5

_ID = re.compile(r"[A-Z]{2,4}-[0-9]{4}-[0-9]{4}")


def id_format(exhibit: Exhibit) -> Iterator[Finding]:
    """An id is letters, a year and four digits."""
    if not _ID.fullmatch(exhibit.card.id):
        yield Finding(
            rule="exhibit.id-format",
            place=exhibit.place_of("id"),
            message=f"编号「{exhibit.card.id}」的写法不对，印成二维码后会认错。",
            remedy="写二到四个大写字母、四位年份、四位序号，例如：编号: NF-2026-0001",
        )


def id_duplicate(museum: Museum) -> Iterator[Finding]:
    """An id belongs to one exhibit for ever; capitals do not tell two apart."""
    owners: dict[str, Exhibit] = {}
    for exhibit in museum.exhibits:
        owner = owners.setdefault(exhibit.card.id.upper(), exhibit)
        if owner is not exhibit:
            yield Finding(
                rule="exhibit.id-duplicate",
                place=exhibit.place_of("id"),
                message=f"编号「{exhibit.card.id}」在 {owner.place_of('id')} 已经用过，"
                "扫二维码只能看到其中一件。",
                remedy="后写的这件换一个没用过的编号；新建展品时会自动给出下一个编号。",
            )


def topics_count(exhibit: Exhibit) -> Iterator[Finding]:
    """An exhibit that is shown has one topic to five."""
    topics = exhibit.card.topics
    if len(topics) > TOPICS_MOST or (exhibit.is_published and not topics):
        yield Finding(
            rule="exhibit.topics-count",
            place=exhibit.place_of("topics"),
            message=f"主题有{len(topics)}个，应当是一到{TOPICS_MOST}个，不然观众按专题找不到。",
            remedy="留下最贴切的，例如：主题: [民法典/总则]",
        )


def topic_unknown(exhibit: Exhibit) -> Iterator[Finding]:
    """Every topic stands in the list."""
    for topic in exhibit.card.topics:
        if topic not in TOPICS and not is_blank(exhibit, topic):
            yield Finding(
                rule="exhibit.topic-unknown",
                place=exhibit.place_of("topics"),
                message=f"主题表里没有「{topic}」，观众按专题找不到这件展品。",
                remedy=_choose("主题", topic, TOPICS),
            )


def audience_unknown(exhibit: Exhibit | LearningPath | Tour) -> Iterator[Finding]:
    """Every audience stands in the list."""
    for audience in exhibit.card.audience:
        if audience not in AUDIENCES and not is_blank(exhibit, audience):
            yield Finding(
                rule="exhibit.audience-unknown",
                place=exhibit.place_of("audience"),
                message=f"对象表里没有「{audience}」，观众按「给谁看」找不到它。",
                remedy=_choose("对象", audience, AUDIENCES),
            )


def creator_missing(exhibit: Exhibit) -> Iterator[Finding]:
    """A work that is shown says who made it."""
    if _is_shown_work(exhibit) and not exhibit.card.creator.strip():
        yield Finding(
            rule="exhibit.creator-missing",
            place=exhibit.place_of("creator"),
            message="这是一件作品，却没有写作者，观众不知道是谁创作的。",
            remedy="补一行，例如：作者: 本站创作",
        )


def medium_missing(exhibit: Exhibit) -> Iterator[Finding]:
    """A work that is shown says what it is made of."""
    if _is_shown_work(exhibit) and not exhibit.card.medium.strip():
        yield Finding(
            rule="exhibit.medium-missing",
            place=exhibit.place_of("medium"),
            message="这是一件作品，却没有写材质，观众分不清是剪纸、书法还是电脑画的。",
            remedy="补一行，例如：材质: 数字剪纸",
        )


def _is_shown_work(exhibit: Exhibit) -> bool:
    return exhibit.is_published and exhibit.card.type is ExhibitType.WORK


def _choose(field: str, written: str, words: tuple[str, ...]) -> str:
    """The nearest word of the list, else the whole list."""
    said = written.rpartition("/")[2]
    ends = [word for word in words if word.rpartition("/")[2] in said]
    near = ends or get_close_matches(written, words, n=1)
    if near:
        return f"是不是想写「{near[0]}」？例如：{field}: [{near[0]}]"
    return f"从这些里选：{'、'.join(words)}"


EXHIBIT_RULES = (
    id_format, topics_count, topic_unknown, audience_unknown, creator_missing, medium_missing,
)  # fmt: skip
PATH_RULES = (audience_unknown,)
MUSEUM_RULES = (id_duplicate,)
