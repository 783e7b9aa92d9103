"""What staff read about a picture that cannot be used, or not quite as it is."""

from pathlib import PurePosixPath

from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import Picture

WORDS = {
    "picture.truncated": (
        "图片「{file}」不完整，后半截没有了，观众会看到半张图。",
        "找到原来那张图，重新拷贝或重新下载一次，再盖过「{file}」。",
    ),
    "picture.broken": (
        "图片「{file}」坏了，打不开，观众什么也看不到。",
        "在电脑上双击「{file}」试试：打得开就用画图软件另存为「{stem}.jpg」，打不开就换一张。",
    ),
    "picture.too-many-pixels": (
        "图片「{file}」太大，超过 2.2 亿像素（扫描件 4 亿），电脑会被它拖垮，整个网站都做不出来。",
        "用画图软件把「{file}」缩小到宽 8000 像素以内，再存一次。",
    ),
    "picture.changed-meanwhile": (
        "图片「{file}」在制作的时候被改动或移走了，做出来的可能是半成品。",
        "等「{file}」存好、拷贝完，再做一次网站。",
    ),
    "picture.bad-profile": (
        "图片「{file}」自带的颜色说明坏了，只能按普通屏幕的颜色显示，颜色可能略有偏差。",
        "用看图软件打开「{file}」，另存一次，颜色选 sRGB；颜色看着没错也可以不管。",
    ),
    "picture.print-colours": (
        "图片「{file}」是印刷用的四色图，又没有说明是哪种印刷颜色，屏幕上的颜色只能估算。",
        "请制版的人把「{file}」导出成 RGB 颜色的图，例如：文件 → 导出 → JPEG，颜色选 sRGB。",
    ),
    "picture.first-frame-only": (
        "图片「{file}」是会动的图或多页的图，观众只看到第一幅。",
        "挑最要紧的一幅存成「{stem}.jpg」换上；要看全部画面，就一幅一张图放进来。",
    ),
}
"""Rule to message and remedy; ``{file}`` is the picture's name, ``{stem}`` without its ending."""


def finding(rule: str, picture: Picture) -> Finding:
    """Where staff mention the picture, in their words."""
    name = PurePosixPath(picture.path)
    message, remedy = WORDS[rule]
    named = {"file": name.name, "stem": name.stem}
    return Finding(rule, picture.place, message.format(**named), remedy.format(**named))
