"""The same in another language, written beside the original; what it does not say stays its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from yunyouguan.model.body import Body
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.vocabulary import Status


class PictureWords(Record):
    """What is said of a picture of the original; it has no picture of its own."""

    file: str = entry("文件", "原文里那张图的文件名", example="cover.png")
    alt: str = entry("说明", "给看不见图的人：画面上是什么", example="A stone well", default="")
    caption: str = entry(
        "图注", "图下的一行字；示意图用 Illustration 开头", example="Illustration: a stone well",
        default="",
    )  # fmt: skip
    spots: tuple[str, ...] = entry("热点", "全景里每一处的文字，次序和原文一样", default=())


class ExhibitWords(Record):
    """The header of ``index.en.md``; number, date, source, rights and pictures: the original's."""

    title: str = entry("标题", "不超过80个字母", example="The well and its rules")
    summary: str = entry("简介", "一两句话，不超过240个字母", example="Everybody draws from it.")
    pictures: tuple[PictureWords, ...] = entry("图片", "一张一项，次序随意", default=())
    translator: str = entry("译者", "谁译的，可以不写", default="")
    status: Status = entry("状态", "草稿、待审、已发布、撤下", example="草稿")
    reviewer: str = entry("审核人", "发布前必填", default="")
    reviewed: str = entry("复核日期", "和原文逐句核对的那一天", example="2026-11-23", default="")


class HallWords(Record):
    """The header of ``hall.en.md``."""

    title: str = entry("标题", "展厅的名字", example="Civil Code Square")
    summary: str = entry("简介", "一两句话，不超过240个字母", example="One zone for each book.")


class MuseumWords(Record):
    """``exhibits/museum.en.yml``: with it the museum has pages in this language."""

    name: str = entry("馆名", "网页顶上的名字", example="Online Rule of Law Museum")
    slogan: str = entry("题字", "首页大字，短短几个词", default="")
    sentence: str = entry("一句话", "首页的一句话", default="")
    host: str = entry("主办单位", "谁办的", example="A Town")
    maintainer: str = entry("承办单位", "谁维护", default="")
    hero_alt: str = entry("首页图说明", "画面上是什么", default="")
    quote: str = entry("引语", "首页引语的译文，写在原文下面", default="")
    quote_source: str = entry("引语出处", "引语从哪里来", default="")


W = TypeVar("W", bound=Record)


@dataclass(frozen=True, slots=True)
class Translation(Generic[W]):
    """One file in one language.

    Attributes:
        language: a key of ``LANGUAGES``.
        of: the address of the page that it translates; empty for the home page.
    """

    language: str
    of: str
    card: W
    body: Body
    place: Place
    places: Mapping[str, Place]

    @property
    def is_published(self) -> bool:
        """Halls and the museum's own card have no status: they are shown as they are."""
        return not isinstance(self.card, ExhibitWords) or self.card.status is Status.PUBLISHED

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)
