"""Rules over what staff say about pictures."""

from yunyouguan.check.rule import Level, Rule

SPEAKS = "WCAG 2.2 第1.1.1条；GB/T 37668-2019；《无障碍环境建设法》第三十二条"

RULES = (
    Rule(
        "picture.alt-missing", Level.ERROR, "图片没有文字说明",
        "看不见图的观众不知道图上是什么。只查已发布的展品。",
        SPEAKS,
    ),
    Rule(
        "picture.alt-is-file-name", Level.WARNING, "文字说明是文件名",
        "读屏软件会念出一串字母和数字，等于没有说明。",
        SPEAKS,
    ),
    Rule(
        "picture.alt-opening", Level.HINT, "文字说明用「图片」开头",
        "读屏软件自己会先念「图片」，观众要听两遍。",
        SPEAKS,
    ),
    Rule(
        "picture.alt-long", Level.WARNING, "文字说明太长",
        "读屏时不能快进。说明不超过120字，细节写进正文。",
        SPEAKS,
    ),
    Rule(
        "picture.drawn-unsaid", Level.ERROR, "画的图没有注明是示意图",
        "观众会把画当成实景照片或文物。",
        "《法治宣传教育法》第五十四条第二款：内容应当准确、清楚，避免误导公众",
    ),
    Rule(
        "picture.small", Level.WARNING, "图片太小",
        "短边不到480像素，在手机上是糊的，放大看不清。",
        "本站图片最小一档宽480像素，从不放大",
    ),
    Rule(
        "picture.gps", Level.HINT, "原图里有拍摄位置",
        "发布的图片已经去掉位置，但原图存在资料库里，资料库公开时别人能看到在哪里拍的。",
        "《个人信息保护法》第六条",
    ),
    Rule(
        "picture.ai-unsaid", Level.WARNING, "没有说明是人工智能生成的图",
        "图片文件自带人工智能生成的标记，网页会照实标出；开头资料里也要写明，以后换图才不会漏。",
        "《人工智能生成合成内容标识办法》；GB 45438-2025",
    ),
    Rule(
        "picture.none", Level.WARNING, "展品没有图片",
        "目录里是一块空白，手机观众多半会划过去。只查已发布的展品。",
        "本馆的编写约定",
    ),
    Rule(
        "picture.same-twice", Level.HINT, "两件展品用了同一张图",
        "观众会以为点错了，又回到了原来那一件。",
        "本馆的编写约定",
    ),
    Rule(
        "picture.focus-format", Level.ERROR, "焦点写法不对",
        "裁切时保不住人脸和要紧的地方。",
        "本馆的编写约定：左右、上下各占百分之几",
    ),
)  # fmt: skip
