"""What staff read about a picture file that the museum cannot take."""

from yunyouguan.model.file_kind import SCAN_PIXELS, FileKind
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

HUNDRED_MILLION, MILLION = 100_000_000, 1_000_000

SMALLER_PHOTO = "用看图软件把它另存为 JPEG，长边缩到 6000 像素以内，换掉这个文件。"
SMALLER_SCAN = (
    "用看图软件打开，长边缩到 18000 像素以内，例如宽 18000、高 12000，另存后换掉这个文件。"
)


def empty(place: Place, name: str) -> Finding:
    """Nothing in it."""
    return Finding(
        rule="picture.empty",
        place=place,
        message=f"图片「{name}」是空文件（0 字节），观众看到的是空框。",
        remedy="多半是没有传完，从相机或手机重新复制一份，盖掉它。",
    )


def unreadable(place: Place, name: str) -> Finding:
    """No decoder makes sense of its header."""
    return Finding(
        rule="picture.unreadable",
        place=place,
        message=f"图片「{name}」打不开，多半是损坏了，观众看到的是空框。",
        remedy="用看图软件打开原图，另存为 JPEG，换掉这个文件；原图也打不开就换一张。",
    )


def truncated(place: Place, name: str) -> Finding:
    """Less is there than its header promises."""
    return Finding(
        rule="picture.truncated",
        place=place,
        message=f"图片「{name}」不完整，后半截没有传完，观众只能看到半张图。",
        remedy="从相机或手机重新复制一份，盖掉它。",
    )


def too_heavy(place: Place, name: str, kind: FileKind, size: int) -> Finding:
    """More bytes than a picture of its kind needs."""
    limit = kind.most_bytes // MILLION
    return Finding(
        rule="picture.too-large",
        place=place,
        message=f"图片「{name}」有 {-(-size // MILLION)} MB，超过 {kind.value} 图片 {limit} MB "
        "的上限，处理不了，观众看不到它。",
        remedy=_smaller(kind),
    )


def too_many_pixels(place: Place, name: str, kind: FileKind, size: tuple[int, int]) -> Finding:
    """More memory than the computer that makes the site can be asked for."""
    width, height = size
    limit = f"{kind.most_pixels / HUNDRED_MILLION:g}"
    return Finding(
        rule="picture.too-large",
        place=place,
        message=f"图片「{name}」宽 {width}、高 {height} 像素，超过 {kind.value} 图片 {limit} 亿"
        "像素的上限，打开它会拖垮电脑，观众看不到它。",
        remedy=_smaller(kind),
    )


def not_taken(place: Place, name: str, kind: FileKind) -> Finding:
    """No picture, or one that may hold a program."""
    seen = "是矢量图（SVG），里面可能藏着程序" if kind is FileKind.SVG else "的格式本馆不收"
    return Finding(
        rule="picture.unknown-format",
        place=place,
        message=f"图片「{name}」{seen}，观众看不到它。",
        remedy="用看图软件打开，另存为 JPEG 或 PNG，换掉这个文件。",
    )


def _smaller(kind: FileKind) -> str:
    return SMALLER_SCAN if kind.most_pixels == SCAN_PIXELS else SMALLER_PHOTO
