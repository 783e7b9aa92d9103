"""Rules over what must be done before an exhibit is shown."""

from yunyouguan.check.rule import Level, Rule

REVIEWED = "本馆的审核约定：一人写，另一人审"

RULES = (
    Rule(
        "status.no-reviewer", Level.ERROR, "已发布却没有审核人",
        "没有第二个人核对过，法条和事实的差错会直接到观众面前。",
        REVIEWED,
    ),
    Rule(
        "status.no-review-date", Level.ERROR, "已发布却没有复核日期",
        "法律修改以后，不知道哪些展品要重新核对。",
        REVIEWED,
    ),
    Rule(
        "status.own-review", Level.ERROR, "作者自己审核",
        "自己看不出自己的差错。",
        REVIEWED,
    ),
    Rule(
        "status.placeholder", Level.ERROR, "已发布的文字里还有「待填」",
        "观众会看到「待填」两个字。",
        "《法治宣传教育法》第五十四条第二款：内容应当准确、清楚，避免误导公众",
    ),
    Rule(
        "status.withdrawn-shown", Level.ERROR, "首页还在推荐撤下的展品",
        "观众从首页点过去看到「找不到」；撤下的东西也不该再推荐。",
        "本馆的编写约定",
    ),
)  # fmt: skip
