"""Pictures: the original that staff give, and the renditions made from it."""

from dataclasses import dataclass
from enum import StrEnum

from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry


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
class RenditionSet:
    """Everything made from one picture.

    Attributes:
        source: path of the original, as in ``Picture.path``.
        renditions: by format, then ascending width; never empty.
        placeholder: a ``data:`` address of a 20 pixel WebP; empty for pictures with alpha.
    """

    source: str
    renditions: tuple[Rendition, ...]
    placeholder: str = ""

    def of(self, kind: Format) -> tuple[Rendition, ...]:
        """The renditions in one format, ascending width; may be empty."""
        return tuple(one for one in self.renditions if one.format is kind)
