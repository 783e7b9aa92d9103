"""Rules over the tables of what is on."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定：活动日历"

RULES = (
    Rule(
        "calendar.file-name", Level.ERROR, "文件名看不出年份",
        "一年一个文件，名字就是年份；认不出年份，里面的活动观众看不到。",
        AGREED,
    ),
    Rule(
        "calendar.no-table", Level.ERROR, "找不到活动表",
        "没有写着「日期」和「活动」的那一行，分不清哪一列是什么，一个活动也读不出来。",
        AGREED,
    ),
    Rule(
        "calendar.unknown-column", Level.WARNING, "有一列没有用上",
        "页面上没有地方放它，写了观众也看不到。",
        AGREED,
    ),
    Rule(
        "calendar.stray-line", Level.WARNING, "活动表外面还有字",
        "活动日历只显示表里的内容，表外的话观众看不到。",
        AGREED,
    ),
    Rule(
        "calendar.too-many-cells", Level.ERROR, "一行的格子比列名多",
        "多半是一格里写了竖线，后面的内容全部错位。",
        AGREED,
    ),
    Rule(
        "calendar.name-empty", Level.ERROR, "活动没有名字",
        "观众不知道那天有什么。",
        AGREED,
    ),
    Rule(
        "calendar.date-not-understood", Level.ERROR, "日期看不懂",
        "猜错一天，就有人白跑一趟，所以看不懂的一律不猜。",
        AGREED,
    ),
    Rule(
        "calendar.no-such-date", Level.ERROR, "没有这一天",
        "2月30日不存在，2月29日和农历三十不是每年都有；日历软件也会拒收。",
        "RFC 5545 第3.3.4条；农历见 GB/T 33661-2017",
    ),
    Rule(
        "calendar.other-year", Level.ERROR, "年份对不上",
        "一年的活动写在一年的文件里，每年都有的不写年份，观众才不会找错。",
        AGREED,
    ),
    Rule(
        "calendar.wrong-weekday", Level.ERROR, "日期和星期对不上",
        "有人记日期，有人记星期；对不上，总有人白跑一趟。",
        "实算：公历",
    ),
    Rule(
        "calendar.ends-first", Level.ERROR, "结束在开始以前",
        "观众不知道什么时候去，日历软件也会拒收。",
        "RFC 5545 第3.6.1条",
    ),
    Rule(
        "calendar.time-not-understood", Level.ERROR, "时间看不懂",
        "25:00 这样的时间不存在；猜错一小时，就有人扑空。",
        AGREED,
    ),
    Rule(
        "calendar.kind-unknown", Level.ERROR, "类别表里没有这一类",
        "类别用词统一，观众才能一眼看出是讲座、演出还是早市。可以不写。",
        AGREED,
    ),
    Rule(
        "calendar.twice", Level.ERROR, "同一个活动写了两次",
        "观众会以为一天办两场，订阅的手机会提醒两次。",
        AGREED,
    ),
    Rule(
        "calendar.no-basis", Level.ERROR, "没有写依据",
        "法定的日子要说出是哪部法第几条，常年的制度要说出写在哪份文件里。只查已发布的。",
        AGREED,
    ),
    Rule(
        "calendar.no-such-exhibit", Level.ERROR, "活动的展品馆里没有",
        "观众点了看到「找不到」。",
        AGREED,
    ),
    Rule(
        "calendar.exhibit-unpublished", Level.ERROR, "活动的展品没有发布",
        "观众点了看到「找不到」。只查已发布的活动表。",
        AGREED,
    ),
    Rule(
        "calendar.all-past", Level.HINT, "活动都办完了",
        "过去的活动留着没有错，可是观众来看的是以后的。只查已发布的最后一年。",
        AGREED,
    ),
    Rule(
        "calendar.cannot-add", Level.ERROR, "表格放不进活动表",
        "导入时要么全放、要么不放；少了一列，放进去就会丢内容。",
        AGREED,
    ),
)  # fmt: skip
