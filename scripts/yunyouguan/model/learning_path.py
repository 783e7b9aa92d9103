"""A learning path: lessons in the order in which they are best learnt."""

from collections.abc import Mapping
from dataclasses import dataclass

from yunyouguan.model.body import Body
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.vocabulary import Status


class PathCard(Record):
    """The header of ``exhibits/paths/<path>.md``."""

    id: str = entry("编号", "一条路径一号，永不重用", example="XF-01")
    title: str = entry("标题", "不超过40字", example="法律明白人入门")
    summary: str = entry("简介", "一两句话，不超过120字", example="四节微课，二十分钟学完。")
    audience: tuple[str, ...] = entry("对象", "给谁学", example="居民", default=())
    lessons: tuple[str, ...] = entry(
        "课程", "按先后写微课的地址", example="micro-lessons/anti-fraud"
    )
    status: Status = entry("状态", "草稿、待审、已发布、撤下", example="草稿")
    reviewer: str = entry("审核人", "发布前必填", default="")
    reviewed: str = entry("复核日期", "发布前必填", example="2026-11-23", default="")


@dataclass(frozen=True, slots=True)
class LearningPath:
    """One path, on one page.

    Attributes:
        slug: file name without ``.md``, ASCII.
        places: field name to where its value stands.
    """

    slug: str
    card: PathCard
    body: Body
    place: Place
    places: Mapping[str, Place]

    @property
    def address(self) -> str:
        """Where the page stands below the site, such as ``paths/one/``."""
        return f"paths/{self.slug}/"

    @property
    def is_published(self) -> bool:
        """Only these are built."""
        return self.card.status is Status.PUBLISHED

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)
