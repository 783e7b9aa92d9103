"""Rules that the exchange room holds over question files of other programs."""

from yunyouguan.check.rule import Level, Rule

HOLDING = "本馆的交换约定：装不下的一样一样说明白，不悄悄丢掉"
GIFT = "Moodle 文档「GIFT format」"
KEYS = "《法治宣传教育法》第五十四条第二款：内容应当准确、清楚，避免误导公众"

RULES = (
    Rule(
        "format.broken", Level.ERROR, "外来的题目读不通",
        "原来的软件多半也读不出来，这一题没有读进来。",
        HOLDING,
    ),
    Rule(
        "format.unknown-kind", Level.ERROR, "外来的题型本馆没有",
        "数值题、问答题、下拉选择题这些，本馆问不出来，这一题没有读进来。",
        HOLDING,
    ),
    Rule(
        "format.too-many-choices", Level.ERROR, "外来的题目选项太多",
        "本馆的选项用 A 到 J 十个字母，再多就没有字母了，这一题没有读进来。",
        HOLDING,
    ),
    Rule(
        "format.wording-unfit", Level.ERROR, "外来的答案会被认错",
        "填空的答案里，「/」隔开几种写法，「；」隔开几个空，「*」在 Moodle 里代表任何字；"
        "照抄就会把对的判错、错的判对。",
        KEYS,
    ),
    Rule(
        "format.no-question", Level.WARNING, "外来的文字不是题目",
        "没有答案的一段话，在 Moodle 里是说明文字，没有读进来。",
        GIFT,
    ),
    Rule(
        "format.partial-credit", Level.WARNING, "外来的答案只算对一部分",
        "本馆只分对和错，这个答案按错判。",
        KEYS,
    ),
    Rule(
        "format.feedback-moved", Level.WARNING, "外来的反馈合成了一段解析",
        "按答对、答错分开写的话放在一起，读着可能不通。",
        HOLDING,
    ),
    Rule(
        "format.picture-left", Level.WARNING, "外来的题目少了图片",
        "题目文件里只有图片的名字，图片本身要另外放进来。",
        HOLDING,
    ),
    Rule(
        "format.distractor-left", Level.HINT, "外来的连线少了干扰项",
        "本馆的连线左右一样多，右边多出来的没有读进来。",
        HOLDING,
    ),
    Rule(
        "format.category-left", Level.HINT, "外来的分类没有读进来",
        "本馆的题目放在展品里，不按分类放；题目照样读了。",
        HOLDING,
    ),
    Rule(
        "format.question-left-out", Level.WARNING, "这种格式装不下这道题",
        "导出的文件里没有这一题，拿到文件的人看不到。",
        HOLDING,
    ),
    Rule(
        "format.piece-lost", Level.WARNING, "这种格式装不下题目里的一样东西",
        "导出的文件里有这一题，少了这一样。",
        HOLDING,
    ),
    Rule(
        "format.unfinished", Level.WARNING, "没改好的题目不导出",
        "没有答案、答案对不上的题目，到了别处会教错人。",
        KEYS,
    ),
)  # fmt: skip
