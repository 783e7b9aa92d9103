"""Rules over tours and their stops."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定：游园路线"
HONEST = "实算：朗读约一分钟200字（常速的0.85），看图20秒"

RULES = (
    Rule(
        "tour.unknown-field", Level.ERROR, "停留点里写了没有的项目",
        "多半是写错了字：这一行没有用上，还会印在观众看的文字里。",
        AGREED,
    ),
    Rule(
        "tour.field-twice", Level.ERROR, "一站里同一项写了两次",
        "多半是漏了一行小标题，两站并成了一站。",
        AGREED,
    ),
    Rule(
        "tour.field-astray", Level.ERROR, "第一站的小标题前面就写了展品或分钟",
        "不知道是哪一站的，这一站观众看不到。",
        AGREED,
    ),
    Rule(
        "tour.minutes-unreadable", Level.ERROR, "分钟不是一个数",
        "观众不知道要停多久，全程的时间也算不出来。",
        AGREED,
    ),
    Rule(
        "tour.region-unreadable", Level.ERROR, "画面的写法看不懂",
        "画面不知道该移到哪里。左、上、宽、高各写一次，都是百分之几。",
        AGREED,
    ),
    Rule(
        "tour.no-stop", Level.ERROR, "路线里一站也没有",
        "观众点进来，没有可走的。只查已发布的路线。",
        AGREED,
    ),
    Rule(
        "tour.no-exhibit", Level.ERROR, "一站没有写展品",
        "观众不知道停在哪里看什么。只查已发布的路线。",
        AGREED,
    ),
    Rule(
        "tour.no-such-exhibit", Level.ERROR, "一站的展品馆里没有",
        "观众看到的路线缺了一站，却不知道缺了。",
        AGREED,
    ),
    Rule(
        "tour.exhibit-unpublished", Level.ERROR, "一站的展品没有发布",
        "路线说有这一站，观众却看不到。只查已发布的路线。",
        AGREED,
    ),
    Rule(
        "tour.same-stop-again", Level.ERROR, "连着两站一模一样",
        "同一件展品、同一个画面：观众点了「下一站」，图没有动，会以为手机坏了。",
        AGREED,
    ),
    Rule(
        "tour.no-minutes", Level.ERROR, "一站没有写分钟",
        "观众算不出走完要多久。只查已发布的路线。",
        AGREED,
    ),
    Rule(
        "tour.minutes-absurd", Level.ERROR, "分钟太多，或者是零",
        "一站1到10分钟，多了没有人站得住。",
        AGREED,
    ),
    Rule(
        "tour.minutes-off", Level.WARNING, "写的分钟和字数差得多",
        "差了一分钟以上，观众心里没有数，全程的时间也不准。只查已发布的路线。",
        HONEST,
    ),
    Rule(
        "tour.no-picture", Level.ERROR, "一站要看的图片，那件展品没有",
        "观众看到的是一块空白。",
        AGREED,
    ),
    Rule(
        "tour.region-outside", Level.ERROR, "画面超出了图片的边",
        "观众会看到一块空白。",
        AGREED,
    ),
    Rule(
        "tour.note-empty", Level.ERROR, "一站没有话",
        "观众停下来，没有可读的。只查已发布的路线。",
        AGREED,
    ),
    Rule(
        "tour.note-long", Level.WARNING, "一站的话太长",
        "观众站着看图，一站不超过240字，多的留给展品自己的那一页。",
        AGREED,
    ),
    Rule(
        "tour.seal-length", Level.ERROR, "印章的字数不对",
        "二到四个字，少了不像印，多了看不清。",
        AGREED,
    ),
    Rule(
        "tour.seal-not-chinese", Level.ERROR, "印章里有刻不出的字",
        "字库里没有表情和标点，刻出来是空白，网站也生成不了。",
        AGREED,
    ),
    Rule(
        "tour.too-long", Level.WARNING, "一条路线太长",
        "超过40分钟，观众看累了，走不到最后。",
        AGREED,
    ),
    Rule(
        "tour.many-stops", Level.WARNING, "一条路线的站太多",
        "超过12站，观众记不住走到了哪里，一排印章也放不下。",
        AGREED,
    ),
    Rule(
        "tour.picture", Level.ERROR, "路线的文字里有图片",
        "路线用每件展品的图；它自己文字里的图片显示不了。",
        AGREED,
    ),
    Rule(
        "tour.quiz", Level.ERROR, "路线的文字里有题目",
        "题目要放在展品里才做得了，也才会记住。",
        AGREED,
    ),
    Rule(
        "tour.id-duplicate", Level.ERROR, "路线的编号用过了",
        "展品、学习路径、游园路线的编号各不相同，才说得清是哪一样。",
        "本馆的编写约定：一条路线一号，永不重用",
    ),
)  # fmt: skip
