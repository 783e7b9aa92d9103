"""The museum and its halls."""

from collections.abc import Mapping
from dataclasses import dataclass

from yunyouguan.model.body import Body
from yunyouguan.model.event import Calendar
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.law_text import Law
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.level_order import LevelOrder
from yunyouguan.model.picture import Picture
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.recording import Recording
from yunyouguan.model.region import Region, framed
from yunyouguan.model.statute import LawTable
from yunyouguan.model.tour import Stop, Tour
from yunyouguan.model.translation import HallWords, MuseumWords, Translation
from yunyouguan.model.vocabulary import ExhibitType, Profile


class MuseumCard(Record):
    """``exhibits/museum.yml``: who we are."""

    name: str = entry("馆名", "网页顶上的名字", example="南丰法治云游馆")
    slogan: str = entry("题字", "首页竖排大字，四到六个字", example="法润南丰", default="")
    sentence: str = entry("一句话", "首页的一句话", example="一座装在手机里的法治馆", default="")
    host: str = entry("主办单位", "谁办的", example="某某镇")
    maintainer: str = entry("承办单位", "谁维护", default="")
    phone: str = entry("联系电话", "办公电话，不写个人手机", default="")
    profile: Profile = entry(
        "部署方式", "公益页面、政府网站栏目、单机展示", example="公益页面",
        default=Profile.PUBLIC_SERVICE,
    )  # fmt: skip
    icp: str = entry("ICP备案号", "有才写", example="苏ICP备12345678号", default="")
    police: str = entry("公安备案号", "有才写", default="")
    site_code: str = entry("网站标识码", "十位数字，有才写", default="")
    halls: tuple[str, ...] = entry("展厅次序", "展厅文件夹名，按先后", default=())
    law_data_as_of: str = entry("法律数据截至", "年-月-日", example="2026-06-26", default="")
    hero_wide: str = entry("首页横图", "exhibits 里的图片文件名", default="")
    hero_tall: str = entry("首页竖图", "手机上用的图片文件名", default="")
    hero_alt: str = entry("首页图说明", "画面上是什么", default="")
    quote: str = entry("引语", "首页的一句引语，两句用空格隔开", default="")
    quote_source: str = entry("引语出处", "引语从哪里来", default="")
    daily: tuple[str, ...] = entry("今日一件", "轮流上首页的展品地址，至多七件", default=())
    checks: tuple[LevelOrder, ...] = entry("检查", "哪条规则在本馆算轻还是算重", default=())


class HallCard(Record):
    """The header of ``hall.md``."""

    title: str = entry("标题", "展厅的名字", example="民法典法治主题广场")
    summary: str = entry("简介", "一两句话，不超过120字", example="七个展区，一编一区。")
    layout: str = entry("布局", "写「广场」就画一张平面示意图", example="广场", default="")
    exhibits: tuple[str, ...] = entry("展品次序", "展品文件夹名，按先后", default=())
    motif: str = entry("图案", "厅号旁边的小图案，从图案表里选", example="桥", default="")
    cover: str = entry("封面", "用哪件展品的图作封面，写文件夹名", default="")


@dataclass(frozen=True, slots=True)
class Hall:
    """A hall with its exhibits in the order of the walk.

    Attributes:
        exhibits: every status; ``published`` gives those that are built.
        language: that it is shown in when it is a translation; empty in the museum's own.
    """

    slug: str
    card: HallCard
    body: Body
    exhibits: tuple[Exhibit, ...]
    place: Place
    places: Mapping[str, Place]
    translations: tuple[Translation[HallWords], ...] = ()
    language: str = ""

    @property
    def address(self) -> str:
        """Where the page stands below the site, such as ``hall/`` or ``en/hall/``."""
        return f"{self.language}/{self.slug}/".lstrip("/")

    @property
    def published(self) -> tuple[Exhibit, ...]:
        """The exhibits that are built, in order."""
        return tuple(one for one in self.exhibits if one.is_published)

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)


@dataclass(frozen=True, slots=True)
class Museum:
    """Everything that was read, in the order of the walk.

    Attributes:
        paths, tours: of every status, by their numbers.
        quote_said: the quote in the language of the page, when that is not the museum's own.
        glossary: of any status; None when staff wrote none.
        laws: the table that every citation is held against; None where nobody read one.
        calendars: of every status, the years in order, what returns every year last.
        laws: of which the museum holds the text, by the name of their files.
    """

    card: MuseumCard
    halls: tuple[Hall, ...]
    hero: tuple[Picture, ...]
    place: Place
    places: Mapping[str, Place]
    paths: tuple[LearningPath, ...] = ()
    glossary: Glossary | None = None
    translations: tuple[Translation[MuseumWords], ...] = ()
    quote_said: str = ""
    calendars: tuple[Calendar, ...] = ()
    tours: tuple[Tour, ...] = ()
    laws: LawTable | None = None
    law_texts: tuple[Law, ...] = ()

    @property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """Every exhibit of every status, in the order of the walk."""
        return tuple(one for hall in self.halls for one in hall.exhibits)

    def pictures(self, *, drafts: bool) -> tuple[Picture, ...]:
        """Every picture that pages show; with ``drafts`` also those of unpublished exhibits."""
        shown = (one for one in self.exhibits if drafts or one.is_published)
        return self.hero + tuple(picture for exhibit in shown for picture in exhibit.pictures)

    def recordings(self, *, drafts: bool) -> tuple[Recording, ...]:
        """Every recording that pages play; with ``drafts`` also those of unpublished exhibits."""
        shown = (one for one in self.exhibits if drafts or one.is_published)
        return tuple(recording for exhibit in shown for recording in exhibit.recordings)

    @property
    def works_of_art(self) -> frozenset[str]:
        """Paths of the pictures that are the works themselves and deserve finer renditions."""
        works = (one for one in self.exhibits if one.card.type is ExhibitType.WORK)
        return frozenset(picture.path for work in works for picture in work.pictures)

    @property
    def exhibited(self) -> frozenset[str]:
        """Paths of the pictures that visitors may look into closely: all but the home page's."""
        return frozenset(picture.path for one in self.exhibits for picture in one.pictures)

    def lessons_of(self, path: LearningPath) -> tuple[Exhibit, ...]:
        """The lessons of a path in its order; a lesson that the museum lacks is left out."""
        known = {one.address.strip("/"): one for one in self.exhibits}
        wanted = (address.strip("/") for address in path.card.lessons)
        return tuple(known[address] for address in wanted if address in known)

    @property
    def law_data_as_of(self) -> str:
        """The day that pages print: the table's own, else what staff wrote; may be empty."""
        return self.laws.as_of.isoformat() if self.laws else self.card.law_data_as_of

    def exhibit_at(self, address: str) -> Exhibit | None:
        """The exhibit of any status that staff name ``hall/one``; None when there is none."""
        wanted = address.strip("/") + "/"
        return next((one for one in self.exhibits if one.address == wanted), None)

    def picture_of(self, stop: Stop) -> Picture | None:
        """The picture that a stop names, else its exhibit's first; None when it has none."""
        exhibit = self.exhibit_at(stop.exhibit)
        pictures = exhibit.pictures if exhibit else ()
        named = (one for one in pictures if stop.picture in {"", one.card.file})
        return next(named, None)

    @property
    def parts(self) -> Mapping[str, tuple[Region, ...]]:
        """What tours show of which picture, by its path; each part once, framed."""
        wanted: dict[str, dict[Region, None]] = {}
        for stop in (stop for tour in self.tours for stop in tour.stops):
            picture = self.picture_of(stop)
            if stop.region and stop.region.is_inside and picture and picture.facts:
                part = framed(stop.region, picture.facts.width, picture.facts.height)
                wanted.setdefault(picture.path, {})[part] = None
        return {path: tuple(parts) for path, parts in wanted.items()}

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)
