"""Rules that the workshop holds: what is inside a picture file, and the typefaces."""

from yunyouguan.check.rule import Level, Rule

RULES = (
    Rule(
        "picture.broken", Level.ERROR, "图片打不开",
        "文件内容坏了，或者不是图片，观众什么也看不到。",
        "本站收的格式：JPEG、PNG、WebP、HEIC、TIFF、GIF、AVIF",
    ),
    Rule(
        "picture.too-many-pixels", Level.ERROR, "图片太大",
        "照片超过 2.2 亿像素、扫描件超过 4 亿，办公电脑会耗尽内存，整个网站都做不出来。",
        "实测：解开一像素占 4 字节内存，4 亿像素 1.6 GB",
    ),
    Rule(
        "picture.changed-meanwhile", Level.ERROR, "图片正在被改动",
        "检查之后图片又被改动或移走，做出来的会是半成品。",
        "本馆的做法：做好的图按文件内容存放",
    ),
    Rule(
        "picture.bad-profile", Level.WARNING, "颜色说明坏了",
        "图片自带的颜色说明读不懂，只能按普通屏幕颜色处理，颜色可能略有偏差。",
        "ICC.1 颜色配置文件；本站一律转为 sRGB",
    ),
    Rule(
        "picture.print-colours", Level.WARNING, "印刷用的四色图",
        "四色图里没有说明是哪种印刷颜色，只能估算，屏幕上颜色会有偏差。",
        "本站一律转为 sRGB；四色图没有配置文件时颜色不确定",
    ),
    Rule(
        "picture.first-frame-only", Level.WARNING, "动图只显示第一幅",
        "观众只看到第一幅画面，其余画面不显示。",
        "WCAG 2.2 第2.2.2条：会动的画面须能暂停，本站不播放动图",
    ),
    Rule(
        "typeface.glyph-missing", Level.ERROR, "字库里没有这个字",
        "标题用的字体缺这个字，观众会看到空白或换了样子的字。",
        "本馆的做法：标题字体按用到的字裁剪，缺字不发布",
    ),
)  # fmt: skip
