"""Rules over translations."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定：译文写在原文旁边"

RULES = (
    Rule(
        "translation.unknown-language", Level.ERROR, "还不会说的语言",
        "界面的字没有译成这种语言，做出来的网页会一半中文一半外文。",
        AGREED,
    ),
    Rule(
        "translation.no-original", Level.ERROR, "译文旁边没有原文",
        "编号、日期、来源和图片都用原文的，没有原文就做不成网页。",
        AGREED,
    ),
    Rule(
        "translation.no-museum", Level.WARNING, "这种语言没有首页",
        "没有馆名和首页，观众走不到译文那里，网页不会生成。",
        AGREED,
    ),
    Rule(
        "translation.original-unpublished", Level.WARNING, "译文发布了，原文没有",
        "译文跟着原文走，原文看不到，译文也看不到。",
        AGREED,
    ),
    Rule(
        "translation.stale", Level.HINT, "原文改过，译文没有跟上",
        "两种文字说的不一样，读外文的观众会被误导。",
        AGREED,
    ),
    Rule(
        "translation.alt-missing", Level.ERROR, "图片没有外文说明",
        "看不见图的外文观众会听到一段中文。只查已发布的译文。",
        "WCAG 2.2 第1.1.1条、第3.1.2条",
    ),
    Rule(
        "translation.caption", Level.ERROR, "图注没有译，或没说是示意图",
        "观众会看到中文，或者把画当成实景。只查已发布的译文。",
        "本馆的编写约定：示意图要说明",
    ),
    Rule(
        "translation.spots", Level.ERROR, "全景的热点没有译全",
        "外文页上会冒出中文。只查已发布的译文。",
        "WCAG 2.2 第3.1.2条",
    ),
    Rule(
        "translation.no-such-picture", Level.ERROR, "译文提到原文没有的图",
        "译文没有自己的图片，写了也显示不了。",
        AGREED,
    ),
    Rule(
        "translation.long", Level.WARNING, "译文的标题或简介太长",
        "手机上要折成好多行，目录里放不下。",
        "实测：390像素宽的手机",
    ),
    Rule(
        "translation.quiz", Level.ERROR, "译文里有题目",
        "题目只在中文页上作答，才会记进学习记录；外文页会自己写明中文页有几道题。",
        AGREED,
    ),
    Rule(
        "translation.chinese-left", Level.HINT, "译文里还有中文",
        "读外文的观众看不懂；括号里的名称可以留，方便查找。",
        "WCAG 2.2 第3.1.2条",
    ),
)  # fmt: skip
