"""Rules over files of questions that come in, and over what is written for them."""

from yunyouguan.check.rule import Level, Rule

READABLE = "本馆的导入约定：不悄悄漏掉任何东西"
TRUE_KEY = "《法治宣传教育法》第五十四条第二款：内容应当准确、清楚，避免误导公众"
SAFE = "《云游馆》安全约定"

RULES = (
    Rule(
        "bank.unknown-format", Level.ERROR, "认不得这种题库文件",
        "读不出来的文件，一道题也放不进馆里。",
        READABLE,
    ),
    Rule(
        "bank.old-office-file", Level.ERROR, "题库是老格式的 Word 或 Excel 文件",
        "老格式的文件读不出来，另存一次就行。",
        READABLE,
    ),
    Rule(
        "bank.locked", Level.ERROR, "题库文件设了打开密码",
        "有密码的文件读不出来。",
        READABLE,
    ),
    Rule(
        "bank.broken", Level.ERROR, "题库文件不完好",
        "没有下载完的文件只有一半题目，宁可不读。",
        READABLE,
    ),
    Rule(
        "bank.too-large", Level.ERROR, "题库文件太大",
        "太大的文件会让电脑卡死；有一种坏文件就是这样做出来的。",
        SAFE,
    ),
    Rule(
        "bank.not-text", Level.ERROR, "认不出题库里的文字",
        "编码猜错了，题目会变成乱码放进馆里。",
        TRUE_KEY,
    ),
    Rule(
        "bank.damaged-character", Level.ERROR, "题库里有坏掉的字",
        "观众看到的会是「�」，少一个「不」字，意思就反了。",
        TRUE_KEY,
    ),
    Rule(
        "bank.invisible-character", Level.HINT, "题库里有看不见的字符",
        "从网页和聊天记录里粘贴来的，留着会让文字倒转、断开或搜不到，导入时去掉。",
        SAFE,
    ),
    Rule(
        "bank.empty", Level.ERROR, "题库里没有题目",
        "多半是题号或题型的写法认不出来。",
        READABLE,
    ),
    Rule(
        "bank.picture-lost", Level.WARNING, "题库里的图片没有读进来",
        "题目要看图才能答的，没有图就答不了。",
        READABLE,
    ),
    Rule(
        "bank.text-box-lost", Level.WARNING, "题库里的文本框没有读进来",
        "文本框浮在页面上，不知道里面的字该在哪一行。",
        READABLE,
    ),
    Rule(
        "bank.symbol-lost", Level.ERROR, "题库里有认不出的符号",
        "Word 的符号字体里，对和错只差一个字符；认不出就可能判反。",
        TRUE_KEY,
    ),
    Rule(
        "bank.struck-text", Level.ERROR, "题库里有划掉的字",
        "划了删除线的字算不算数，电脑不知道；把划掉的字母当成答案，就教错了人。",
        TRUE_KEY,
    ),
    Rule(
        "bank.note-lost", Level.WARNING, "批注、脚注或隐藏的字没有读进来",
        "审题的人常把改过的答案写在批注里。",
        TRUE_KEY,
    ),
    Rule(
        "bank.marked-answer", Level.WARNING, "答案只标了颜色或加粗",
        "颜色和粗细可能只是强调，拿来当答案会教错人。",
        TRUE_KEY,
    ),
    Rule(
        "bank.table-unread", Level.ERROR, "Word 里的表格看不出是题目",
        "表格里的题目会整个漏掉。",
        READABLE,
    ),
    Rule(
        "bank.no-header", Level.ERROR, "工作表里没有列名",
        "不知道哪一列是题干、哪一列是答案。",
        READABLE,
    ),
    Rule(
        "bank.sheet-left", Level.WARNING, "有工作表没有读进来",
        "隐藏的、没有列名的、太长太宽的，里面也可能有题目。",
        READABLE,
    ),
    Rule(
        "bank.shown-otherwise", Level.WARNING, "Excel 里显示的和存的不一样",
        "Excel 会把「3-5」变成日期，把「第12条」存成 12。",
        TRUE_KEY,
    ),
    Rule(
        "bank.unknown-column", Level.HINT, "有几列没有读进来",
        "分值、难度这些列，本馆用不着；列名写错的，内容就漏掉了。",
        READABLE,
    ),
    Rule(
        "bank.row-without-stem", Level.ERROR, "这一行没有题干",
        "没有题干就不是题目，这一行会漏掉。",
        READABLE,
    ),
    Rule(
        "bank.no-kind", Level.ERROR, "看不出题型",
        "不知道是单选还是多选，判不了对错。",
        TRUE_KEY,
    ),
    Rule(
        "bank.not-in-a-table", Level.ERROR, "表格里写不下案例题和情景题",
        "一个故事带着几道题，一行写不下。",
        READABLE,
    ),
    Rule(
        "bank.no-pair", Level.ERROR, "连线题看不出左右两边",
        "少了一边，观众连不成。",
        READABLE,
    ),
    Rule(
        "bank.formula-without-value", Level.ERROR, "公式没有算好的结果",
        "题干或答案可能缺了一块。",
        READABLE,
    ),
    Rule(
        "bank.already-there", Level.ERROR, "这道题已经有了",
        "观众的学习记录按题目记，两道一样的题会记成一道。",
        "本馆的出题约定",
    ),
    Rule(
        "bank.no-such-exhibit", Level.ERROR, "没有要放进去的展品",
        "题目没有地方放。",
        READABLE,
    ),
    Rule(
        "bank.exhibit-not-utf8", Level.ERROR, "展品的文字不是 UTF-8",
        "往里添字会变成乱码，所以不动它。",
        READABLE,
    ),
    Rule(
        "bank.cannot-be-written", Level.ERROR, "题库体写不下这道题",
        "写进去以后读出来和原来不一样，宁可不写。",
        TRUE_KEY,
    ),
    Rule(
        "bank.not-tidied", Level.WARNING, "这道题没有排整齐",
        "排整齐以后意思会变，就不排。",
        TRUE_KEY,
    ),
    Rule(
        "bank.cannot-write-format", Level.ERROR, "写不成这种文件",
        "后缀决定写成哪一种文件。",
        READABLE,
    ),
    Rule(
        "bank.nothing-to-take", Level.ERROR, "没有要导出的展品",
        "没有这件展品，就没有题目可以导出。",
        READABLE,
    ),
    Rule(
        "bank.no-questions", Level.ERROR, "没有题目可以导出",
        "空的文件看上去像是导出好了。",
        READABLE,
    ),
)  # fmt: skip
