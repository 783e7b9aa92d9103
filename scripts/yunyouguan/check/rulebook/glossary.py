"""Rules over the glossary."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定：名词解释"

RULES = (
    Rule(
        "glossary.empty", Level.ERROR, "名词解释里没有名词",
        "观众从页脚点进来，是一张空网页。名词前面要有两个井号。只查已发布的名词解释。",
        AGREED,
    ),
    Rule(
        "glossary.name-twice", Level.ERROR, "一个名词解释了两次",
        "同一个词两种解释，观众不知道信哪个；网页上只会出现前一个。别名也算。",
        AGREED,
    ),
    Rule(
        "glossary.name-short", Level.ERROR, "名词只有一个字",
        "中文的词不隔开写，一个字会在别的词里到处对上，解释就张冠李戴了。",
        AGREED,
    ),
    Rule(
        "glossary.no-explanation", Level.ERROR, "名词没有解释",
        "观众点开，里面是空的。只查已发布的名词解释。",
        AGREED,
    ),
    Rule(
        "glossary.no-citation", Level.ERROR, "名词没有写依据",
        "大白话难免有出入，写明哪部法律第几条，观众和复核的人才能对照。只查已发布的名词解释。",
        "本馆的编写约定：凡讲法律，必写条文",
    ),
    Rule(
        "glossary.too-long", Level.WARNING, "名词的解释太长",
        "解释出现在段落下面，是用来顺手看一眼的。不超过120字，看完还记得刚才读到哪里。",
        AGREED,
    ),
    Rule(
        "glossary.not-plain", Level.ERROR, "名词的解释里不只有文字",
        "点开的解释和印在纸上的注释都只有文字，图片、题目、列表和格式符号显示不了。",
        AGREED,
    ),
    Rule(
        "glossary.stray", Level.ERROR, "第一个名词上面还有文字",
        "名词解释这一页只显示开头的简介和各个名词，别处的文字观众看不到。",
        AGREED,
    ),
    Rule(
        "glossary.topic-unknown", Level.ERROR, "名词的主题不在主题表里",
        "名词按主题排列，排不进去的观众不容易找到。",
        "本馆的编写约定：主题表",
    ),
    Rule(
        "glossary.unused", Level.HINT, "名词没有用到",
        "展品里没有出现过的名词，多半是换了叫法，补一个别名就能点开了。只查已发布的名词解释。",
        AGREED,
    ),
)  # fmt: skip
