"""Pictures: the original that staff give, and the renditions made from it."""

from dataclasses import dataclass
from enum import StrEnum

from pydantic import ConfigDict

from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.region import Region


class PictureKind(StrEnum):
    """What a picture is to be seen as."""

    FLAT = "平面"
    PANORAMA = "全景"


class HotspotCard(Record):
    """A spot in a panorama that leads to an exhibit."""

    model_config = ConfigDict(allow_inf_nan=False)

    yaw: float = entry("方位", "从画面正中往右转多少度，往左写负数，-180 到 180", example="30")
    pitch: float = entry(
        "俯仰", "从地平线往上抬多少度，往下写负数，-90 到 90", example="-5", default=0.0
    )
    text: str = entry("文字", "观众看到的几个字", example="总则编石碑")
    exhibit: str = entry(
        "展品", "点了去哪一件展品，可以不写", example="civil-code-square/prologue", default=""
    )


class PictureCard(Record):
    """What staff say about a picture."""

    file: str = entry("文件", "图片的文件名，放在展品的文件夹里", example="photo.jpg")
    alt: str = entry("说明", "给看不见图的人：画面上是什么", example="村民在广场听讲解", default="")
    caption: str = entry("图注", "图下的一行字", example="示意图：广场一角", default="")
    photographer: str = entry("拍摄者", "谁拍的", default="")
    source: str = entry("来源", "从哪里来", example="本站绘制", default="")
    rights: str = entry("许可", "别人能不能用", example="CC BY 4.0", default="")
    consent: str = entry(
        "肖像授权", "授权书的登记编号，不写姓名", example="XQ-2026-003", default=""
    )
    ai: bool = entry("AI生成", "是不是人工智能生成的：是 / 否", example="否", default=False)
    focus: str = entry(
        "焦点", "裁切时要保住的点，左右、上下各占百分之几", example="50% 30%", default=""
    )
    kind: PictureKind = entry(
        "类型", "平面或全景；全景是宽为高两倍的环视图", example="全景", default=PictureKind.FLAT
    )
    hotspots: tuple[HotspotCard, ...] = entry("热点", "全景里可以点的地方，一处一项", default=())


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What the header of a picture file says, read without decoding it.

    Attributes:
        width, height: pixels, after EXIF orientation.
        format: Pillow's name by content, such as ``JPEG``.
        sha256: of the file's bytes, hex.
        size: bytes.
        has_alpha: some pixels may be transparent.
        has_gps: the file tells where it was taken.
        ai_label: the file carries a machine-readable AI label (TC260 AIGC, IPTC
            ``trainedAlgorithmicMedia``).
    """

    width: int
    height: int
    format: str
    sha256: str
    size: int
    has_alpha: bool = False
    has_gps: bool = False
    ai_label: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """An original.

    Attributes:
        path: POSIX, relative to the museum's folder.
        facts: None when the file is missing or cannot be read; a finding says so.
        place: where staff mention it first.
    """

    path: str
    card: PictureCard
    facts: PictureFacts | None
    place: Place

    @property
    def is_ai(self) -> bool:
        """Staff or the file itself say that a machine made it."""
        return self.card.ai or bool(self.facts and self.facts.ai_label)

    @property
    def is_panorama(self) -> bool:
        """Staff call it one; a rule sees to it that it is twice as wide as high."""
        return self.card.kind is PictureKind.PANORAMA


class Format(StrEnum):
    """A format that renditions are made in; the value is the file's extension."""

    AVIF = "avif"
    JPEG = "jpg"
    WEBP = "webp"


@dataclass(frozen=True, slots=True)
class Rendition:
    """One derivative of a picture.

    Attributes:
        path: POSIX, relative to the site, such as ``media/0a1b2c3d4e5f6071-960.avif``.
        width, height: pixels.
    """

    path: str
    format: Format
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class TileSet:
    """A picture in tiles, to be looked into closely: IIIF Image API 3, level 0, JPEG.

    Attributes:
        folder: POSIX, below the site, such as ``media/0a1b2c3d4e5f6071``; a tile stands at
            ``{folder}/{x},{y},{w},{h}/{w},{h}/0/default.jpg``.
        width, height: pixels of the whole picture, upright.
        tile: the side of a full tile, pixels.
        scale_factors: ascending powers of two, from 1 to the first at which one tile holds all.
        sizes: width and height of every whole picture under ``full/``, ascending; the last also
            stands at ``full/max``.
    """

    folder: str
    width: int
    height: int
    tile: int
    scale_factors: tuple[int, ...]
    sizes: tuple[tuple[int, int], ...]

    @property
    def whole(self) -> str:
        """The largest whole picture, below the site."""
        return f"{self.folder}/full/max/0/default.jpg"


@dataclass(frozen=True, slots=True)
class CubeSet:
    """A panorama as the six faces of a cube, each in tiles, in Pannellum's order.

    Attributes:
        folder: POSIX, below the site; a tile stands at ``{folder}/{level}/{face}{y}_{x}.jpg``
            with levels from 1, faces ``f b l r u d``, and a whole small face at
            ``{folder}/fallback/{face}.jpg``.
        tile: the side of a full tile, pixels.
        resolution: the side of a face at the highest level, pixels.
        levels: how many there are; each is twice the one before.
    """

    folder: str
    tile: int
    resolution: int
    levels: int


@dataclass(frozen=True, slots=True)
class Part:
    """What a tour shows of a picture; the renditions are by format, then ascending width."""

    region: Region
    renditions: tuple[Rendition, ...]


@dataclass(frozen=True, slots=True)
class RenditionSet:
    """Everything made from one picture.

    Attributes:
        source: path of the original, as in ``Picture.path``.
        renditions: by format, then ascending width; never empty.
        placeholder: a ``data:`` address of a 20 pixel WebP; empty for pictures with alpha.
        squares: square crops around the focus, by format, then ascending width.
        tiles: for looking closely; None when the picture is too small for it.
        cube: for looking around; None when it is no panorama.
        cut: the part around the focus, 4 by 3, of a picture that would be a strip on a phone; by
            format, then ascending width.
        parts: what tours show of it.
    """

    source: str
    renditions: tuple[Rendition, ...]
    placeholder: str = ""
    squares: tuple[Rendition, ...] = ()
    tiles: TileSet | None = None
    cube: CubeSet | None = None
    cut: tuple[Rendition, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def stills(self) -> tuple[Rendition, ...]:
        """Those that everything can show, ascending: JPEG, or WebP when alpha; never empty."""
        return self.of(Format.JPEG) or self.of(Format.WEBP) or self.of(Format.AVIF)

    @property
    def large(self) -> str:
        """Where the largest whole picture lies that everything can show, below the site."""
        return self.tiles.whole if self.tiles else self.stills[-1].path

    def of(self, kind: Format) -> tuple[Rendition, ...]:
        """The renditions in one format, ascending width; may be empty."""
        return tuple(one for one in self.renditions if one.format is kind)
