"""Rules over texts, headers and dates."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定"
READABLE = "本馆的编写约定；《互联网网站适老化通用设计规范》"
ACCURATE = "《法治宣传教育法》第五十四条第二款：内容应当准确、清楚，避免误导公众"

RULES = (
    Rule(
        "text.title-empty", Level.ERROR, "没有标题",
        "观众在目录和搜索里看到的是一块空白，不知道点进去是什么。",
        "WCAG 2.2 第2.4.2条",
    ),
    Rule(
        "text.title-long", Level.WARNING, "标题太长",
        "手机上标题要折成三四行，把图片挤出第一屏。标题不超过40字。",
        AGREED,
    ),
    Rule(
        "text.markup-in-title", Level.ERROR, "标题里有网页代码",
        "标题会出现在浏览器、目录、搜索和分享卡片里，只能是普通文字。",
        "《云游馆》安全约定：姓名、标题一律当作普通文字",
    ),
    Rule(
        "text.summary-empty", Level.ERROR, "没有简介",
        "目录、搜索和微信分享里，标题下面是空的。只查已发布的展品和展厅。",
        AGREED,
    ),
    Rule(
        "text.summary-long", Level.WARNING, "简介太长",
        "目录里一屏只放得下一两件展品。简介不超过120字。",
        AGREED,
    ),
    Rule(
        "text.body-empty", Level.WARNING, "没有正文",
        "观众点进来只有一张标签，没有东西可读。只查已发布的展品。",
        AGREED,
    ),
    Rule(
        "text.sentence-long", Level.HINT, "句子太长",
        "一句话超过60字，老人和听朗读的观众记不住前半句。「」里的原文不算。",
        READABLE,
    ),
    Rule(
        "text.heading-one", Level.WARNING, "正文里用了一级标题",
        "一页只能有一个一级标题，就是展品的标题；读屏软件靠它知道这页讲什么。",
        "WCAG 2.2 第1.3.1条；GB/T 37668-2019",
    ),
    Rule(
        "text.heading-skipped", Level.WARNING, "小标题跳了级",
        "看不见的观众按标题级别跳着听，跳级会让他们以为漏了一段。",
        "WCAG 2.2 第1.3.1条；GB/T 37668-2019",
    ),
    Rule(
        "text.half-width", Level.HINT, "汉字之间用了英文标点",
        "字距忽宽忽窄，朗读也不停顿。",
        "GB/T 15834-2011《标点符号用法》",
    ),
    Rule(
        "text.html-removed", Level.ERROR, "正文里有不会显示的网页代码",
        "为了观众的安全，这些代码会被去掉，里面的内容可能跟着消失。",
        "《云游馆》安全约定：正文只写文字、图片和链接",
    ),
    Rule(
        "text.endless-run", Level.ERROR, "一段里有太多没有配对的括号",
        "多半是粘贴出的乱码。生成网页时会卡住几分钟，整个网站都做不出来。",
        "实测：两万个「[」让 Python-Markdown 算 120 秒，200 个只要 0.01 秒",
    ),
    Rule(
        "exhibit.id-format", Level.ERROR, "编号格式不对",
        "编号印在二维码和标签上，写法统一才不会认错、重号。",
        AGREED,
    ),
    Rule(
        "exhibit.id-duplicate", Level.ERROR, "两件展品同一个编号",
        "扫同一个二维码，观众只能看到其中一件。",
        "本馆的编写约定：一件一号，永不重用",
    ),
    Rule(
        "exhibit.topics-count", Level.ERROR, "主题的个数不对",
        "没有主题就进不了任何专题；多于五个，专题就失去了意义。",
        AGREED,
    ),
    Rule(
        "exhibit.topic-unknown", Level.ERROR, "主题表里没有这个主题",
        "观众按专题找，找不到这件展品。",
        AGREED,
    ),
    Rule(
        "exhibit.audience-unknown", Level.ERROR, "对象表里没有这个对象",
        "观众按「给谁看」找，找不到这件展品。",
        AGREED,
    ),
    Rule(
        "exhibit.creator-missing", Level.ERROR, "作品没有作者",
        "展出作品要说明是谁创作的。只查已发布的作品。",
        "《著作权法》第十条第一款第二项（署名权）",
    ),
    Rule(
        "exhibit.medium-missing", Level.ERROR, "作品没有材质",
        "观众分不清是剪纸、书法还是电脑画的。只查已发布的作品。",
        AGREED,
    ),
    Rule(
        "date.invalid", Level.ERROR, "日期不对",
        "写法不统一或没有这一天，观众看到的年代是错的，也排不了先后。",
        "ISO 8601-2:2019（EDTF）：年、年-月、年-月-日或起止",
    ),
    Rule(
        "date.future", Level.ERROR, "日期还没有到",
        "多半是写错了年份。活动的日期可以在以后。",
        ACCURATE,
    ),
)  # fmt: skip
