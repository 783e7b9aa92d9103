"""Rules over the full texts of laws, and over the words that exhibits quote from them."""

from yunyouguan.check.rule import Level, Rule

ACCURATE = "《法治宣传教育法》第五十四条第二款"
OFFICIAL = "国家法律法规数据库的文件版式"

RULES = (
    Rule(
        "law.not-word", Level.ERROR, "法律不是 Word 文件",
        "PDF 里的字多半是图，认字会认错；法律错一个字，观众就照着错的办。",
        OFFICIAL,
    ),
    Rule(
        "law.not-official", Level.ERROR, "不像法律的官方文本",
        "没有标题、通过日期或条文的文件，不知道是哪部法律的哪一版。",
        OFFICIAL,
    ),
    Rule(
        "law.contents-differ", Level.ERROR, "目录和正文对不上",
        "文件自己的目录说有，正文里没有，多半没有下载完。",
        OFFICIAL,
    ),
    Rule(
        "law.words-unsure", Level.ERROR, "法律里有读不准的字",
        "文本框、划掉的字、认不出的符号，读进来可能多字或者少字。",
        ACCURATE,
    ),
    Rule(
        "law.picture-lost", Level.WARNING, "法律里的图案没有读进来",
        "国旗法、国徽法的附件里有图案；文字都在，图案不在。",
        OFFICIAL,
    ),
    Rule(
        "law.cannot-add", Level.ERROR, "法律放不进馆里",
        "不覆盖已有的文本：旧的那一版要留着，才看得出哪一条改过。",
        "本馆的编写约定：法律全文",
    ),
    Rule(
        "law.misnamed", Level.ERROR, "法律文件的名字不对",
        "文件名里有网址和日期，缺了就不知道是哪部法律的哪一版。",
        "本馆的编写约定：法律全文",
    ),
    Rule(
        "law.two-names", Level.ERROR, "两部法律用了同一个网址",
        "观众会把两部法律当成一部的前后两版。",
        "本馆的编写约定：法律全文",
    ),
    Rule(
        "law.text-changed", Level.ERROR, "法律的文字被改过",
        "法律的字一个也不能错；导入时记下了文字的校验，现在对不上了。",
        ACCURATE,
    ),
    Rule(
        "law.article-order", Level.ERROR, "条文少了或者次序乱了",
        "一部完整的法律从第一条起，一条接一条。",
        ACCURATE,
    ),
    Rule(
        "law.article-empty", Level.ERROR, "有一条没有内容",
        "观众点开引用，看到的是空的。",
        ACCURATE,
    ),
    Rule(
        "law.no-article", Level.ERROR, "法律里没有条文",
        "观众看不到任何条文。",
        ACCURATE,
    ),
    Rule(
        "law.not-in-force", Level.WARNING, "馆里显示的是还没有施行的法律",
        "观众会把还没有施行的条文当成现在的规定。",
        ACCURATE,
    ),
    Rule(
        "citation.quote-differs", Level.ERROR, "引文和条文不一样",
        "直角引号里的话要和条文一字不差。只查馆里有全文的法律。",
        ACCURATE,
    ),
    Rule(
        "citation.quote-elsewhere", Level.ERROR, "引文是另一条的",
        "话没有错，条号错了，观众照着去查会查不到。只查馆里有全文的法律。",
        ACCURATE,
    ),
)  # fmt: skip
