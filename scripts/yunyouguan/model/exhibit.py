"""An exhibit: its card (the header), its text and its pictures."""

from collections.abc import Mapping
from dataclasses import dataclass

from yunyouguan.model.body import Body
from yunyouguan.model.picture import Picture, PictureCard
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.recording import Recording, RecordingCard
from yunyouguan.model.translation import ExhibitWords, Translation
from yunyouguan.model.vocabulary import ExhibitType, Status


class ExhibitCard(Record):
    """The header of an exhibit."""

    id: str = entry("编号", "一件一号，永不重用", example="NF-2026-0001")
    title: str = entry("标题", "不超过40字", example="总则：从出生到老去")
    type: ExhibitType = entry("类型", "阵地、作品、案例、微课、人物、文献、活动", example="阵地")
    summary: str = entry("简介", "一两句话，不超过120字", example="先认识权利，再认识规矩。")
    topics: tuple[str, ...] = entry("主题", "一到五个，从主题表里选", example="民法典/总则")
    audience: tuple[str, ...] = entry("对象", "给谁看", example="居民", default=())
    creator: str = entry("作者", "作品必填", example="本站创作", default="")
    date: str = entry("日期", "年、年-月、年-月-日或起止年", example="2026-05-04")
    medium: str = entry("材质", "作品的材质", example="宣纸", default="")
    extent: str = entry("尺寸", "作品的尺寸", example="40×60厘米", default="")
    location: str = entry("地点", "地名，不写坐标", example="南丰镇", default="")
    pictures: tuple[PictureCard, ...] = entry("图片", "一张一项", default=())
    recordings: tuple[RecordingCard, ...] = entry("音频", "讲解的录音，一段一项", default=())
    source: str = entry("来源", "文件号和条目，或法律名", example="南政发〔2021〕3号 四.2")
    rights: str = entry(
        "权利", "CC BY 4.0、CC BY-NC 4.0、公有领域、版权所有或授权编号", example="CC BY 4.0"
    )
    status: Status = entry("状态", "草稿、待审、已发布、撤下", example="草稿")
    reviewer: str = entry("审核人", "发布前必填，不能是作者本人", default="")
    reviewed: str = entry("复核日期", "发布前必填", example="2026-11-23", default="")


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One thing shown, on one page.

    Attributes:
        hall, slug: folder names, ASCII.
        pictures: header first, then those the text adds, each file once.
        places: field name (``title``, ``pictures.0.alt``) to where its value stands.
        translations: of every status, each language once.
        language: that it is shown in when it is a translation; empty in the museum's own.
        translator: who put it into that language; may be empty.
        original: the same in the museum's own language; None when this is it.
        recordings: of the header, each file once.
    """

    hall: str
    slug: str
    card: ExhibitCard
    body: Body
    pictures: tuple[Picture, ...]
    place: Place
    places: Mapping[str, Place]
    translations: tuple[Translation[ExhibitWords], ...] = ()
    language: str = ""
    translator: str = ""
    original: "Exhibit | None" = None
    recordings: tuple[Recording, ...] = ()

    @property
    def name(self) -> str:
        """How staff name it in lists: ``hall/one``."""
        return f"{self.hall}/{self.slug}"

    @property
    def address(self) -> str:
        """Where the page stands below the site, such as ``hall/one/`` or ``en/hall/one/``."""
        return f"{self.language}/{self.name}/".lstrip("/")

    @property
    def short_address(self) -> str:
        """The permanent address for print and QR codes; survives renamed folders."""
        return f"e/{self.card.id}/"

    @property
    def is_published(self) -> bool:
        """Only these are built."""
        return self.card.status is Status.PUBLISHED

    @property
    def is_verbatim(self) -> bool:
        """Its text is a document's, word for word, and not ours to change."""
        return self.card.type is ExhibitType.DOCUMENT

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)
