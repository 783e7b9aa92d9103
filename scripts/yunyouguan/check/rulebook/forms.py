"""Rules that the reading room holds over the form of pictures in a text."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定"
SAFE = "《云游馆》安全约定"

RULES = (
    Rule(
        "picture.missing", Level.ERROR, "找不到图片",
        "文字里提到的图片不在文件夹里，观众看到的是空框。",
        AGREED,
    ),
    Rule(
        "picture.name-differs", Level.ERROR, "图片文件名大小写不一致",
        "网上大小写算两个名字，观众看到的是空框。",
        "Windows 与 macOS 的文件名不分大小写，网上分",
    ),
    Rule(
        "picture.outside-folder", Level.ERROR, "图片不在展品的文件夹里",
        "从别处取图会把不该公开的文件带出来，挪动文件夹时图也会丢。",
        SAFE,
    ),
    Rule(
        "picture.remote", Level.ERROR, "引用了网上的图片",
        "网上的图随时会消失，也会把观众的访问告诉别人。",
        SAFE,
    ),
    Rule(
        "picture.listed-twice", Level.ERROR, "同一张图写了两次",
        "同一张图写了两次，不知道用哪一份说明。",
        AGREED,
    ),
    Rule(
        "picture.full-width-marks", Level.ERROR, "插图符号用了全角",
        "全角的括号和叹号认不出来，观众看到的是一串符号而不是图。",
        AGREED,
    ),
    Rule(
        "picture.empty", Level.ERROR, "图片是空文件",
        "0 字节的图片什么也显示不出来。",
        AGREED,
    ),
    Rule(
        "picture.unreadable", Level.ERROR, "图片打不开",
        "损坏的图片观众看不到。",
        AGREED,
    ),
    Rule(
        "picture.truncated", Level.ERROR, "图片不完整",
        "没有传完的图片只显示半张。",
        "JPEG（ITU-T T.81）以 EOI 收尾，PNG（W3C PNG 第三版）以 IEND 收尾，其余格式开头写明多长",
    ),
    Rule(
        "picture.too-large", Level.ERROR, "图片过大",
        "照片超过 2.2 亿像素或 60 MB，扫描件超过 4 亿像素，会拖垮制作的电脑。",
        "实测：一像素占 4 字节内存，4 亿占 1.6 GB；PNG 至多 500 MB、TIFF 2 GB、其余 60 MB",
    ),
    Rule(
        "picture.unknown-format", Level.ERROR, "图片格式不收",
        "只收 JPEG、PNG、WebP、HEIC、TIFF、GIF、AVIF；其他格式打不开或有安全风险。",
        "本站收的格式：JPEG、PNG、WebP、HEIC、TIFF、GIF、AVIF",
    ),
)  # fmt: skip
