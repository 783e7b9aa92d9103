"""Rules over lessons and over the paths that lead through them."""

from yunyouguan.check.rule import Level, Rule

SHORT = "本馆的编写约定：一节微课五分钟以内，一张卡片一件事"
AGREED = "本馆的编写约定：学习路径"

RULES = (
    Rule(
        "lesson.cards", Level.ERROR, "卡片的张数不对",
        "三到七张，观众心里有数，随时能停，随时能接着看。只查已发布的微课。",
        SHORT,
    ),
    Rule(
        "lesson.card-empty", Level.ERROR, "有一张空卡片",
        "观众翻到它，以为手机坏了。只查已发布的微课。",
        SHORT,
    ),
    Rule(
        "lesson.card-without-heading", Level.WARNING, "卡片没有小标题",
        "翻过一张，读屏软件先念小标题；没有它，听的人不知道翻到了哪里。只查已发布的微课。",
        "WCAG 2.2 第2.4.6条、第2.4.10条",
    ),
    Rule(
        "lesson.card-long", Level.WARNING, "一张卡片的字太多",
        "手机上一屏放不下，要翻又要滑，容易迷路。一张不超过150字。只查已发布的微课。",
        SHORT,
    ),
    Rule(
        "lesson.questions", Level.ERROR, "练习题的道数不对",
        "三到五道题，做得完，也看得出学会没有；一道没有，这节课就永远学不完。只查已发布的微课。",
        SHORT,
    ),
    Rule(
        "lesson.card-after-questions", Level.WARNING, "题目后面还有卡片",
        "做完题就学完了，后面的话多半没有人看。只查已发布的微课。",
        SHORT,
    ),
    Rule(
        "lesson.too-long", Level.WARNING, "一节微课太长",
        "超过五分钟，观众等车、排队的工夫学不完。只查已发布的微课。",
        "实算：朗读约一分钟200字（常速的0.85），一道题连读带想约30秒",
    ),
    Rule(
        "path.no-lesson", Level.ERROR, "路径里没有课",
        "观众点进来，没有可学的。只查已发布的路径。",
        AGREED,
    ),
    Rule(
        "path.no-such-lesson", Level.ERROR, "路径里的课馆里没有",
        "观众看到的路径缺了一节，却不知道缺了。",
        AGREED,
    ),
    Rule(
        "path.not-a-lesson", Level.ERROR, "路径里有一件不是微课",
        "别的展品没有卡片，算不出学完没有，学习进度永远差一节。",
        AGREED,
    ),
    Rule(
        "path.lesson-unpublished", Level.ERROR, "路径里的课没有发布",
        "路径说有这一节，观众却看不到，学习进度永远差一节。只查已发布的路径。",
        AGREED,
    ),
    Rule(
        "path.lesson-twice", Level.ERROR, "同一节课写了两次",
        "观众学完一次，进度跳两节，总节数也不对。",
        AGREED,
    ),
    Rule(
        "path.id-duplicate", Level.ERROR, "两条路径同一个编号",
        "学法证明上写着路径的编号，两条一样就说不清学的是哪一条。",
        "本馆的编写约定：一条路径一号，永不重用",
    ),
    Rule(
        "path.picture", Level.ERROR, "路径的文字里有图片",
        "路径用每节微课的图；它自己文字里的图片显示不了。",
        AGREED,
    ),
    Rule(
        "path.quiz", Level.ERROR, "路径的文字里有题目",
        "题目要放在微课里才会记进学习进度。",
        AGREED,
    ),
)  # fmt: skip
