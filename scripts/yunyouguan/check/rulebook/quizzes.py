"""Rules over questions."""

from yunyouguan.check.rule import Level, Rule

RIGHT = "《法治宣传教育法》第五十四条第二款：内容应当准确、清楚，避免误导公众"
TEACHING = "本馆的出题约定"

RULES = (
    Rule(
        "quiz.no-answer", Level.ERROR, "题目没有答案",
        "观众怎么选都判不了对错。只查已发布的展品。",
        RIGHT,
    ),
    Rule(
        "quiz.unknown-letter", Level.ERROR, "答案不在选项里",
        "观众怎么选都是错的。",
        RIGHT,
    ),
    Rule(
        "quiz.single-with-several", Level.ERROR, "单选题或判断题有几个答案",
        "观众只能选一个，选哪个都不全对。",
        RIGHT,
    ),
    Rule(
        "quiz.multiple-with-one", Level.ERROR, "多选题只有一个答案",
        "题目叫多选，观众会多选一个，然后被判错。",
        TEACHING,
    ),
    Rule(
        "quiz.few-choices", Level.ERROR, "选项太少",
        "只有一个选项就不是选择题。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.duplicate-choice", Level.ERROR, "两个选项一样",
        "同样的话，一个判对一个判错，或者白占一个选项。",
        TEACHING,
    ),
    Rule(
        "quiz.duplicate-stem", Level.ERROR, "同一道题出了两次",
        "观众的学习记录按题目记，两道一样的题会记成一道。",
        TEACHING,
    ),
    Rule(
        "quiz.duplicate-id", Level.ERROR, "两道题同一个编号",
        "观众的学习记录按编号记，两道题会记混。",
        TEACHING,
    ),
    Rule(
        "quiz.no-explanation", Level.ERROR, "题目没有解析",
        "答错的观众不知道错在哪里，等于没学。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.no-citation", Level.ERROR, "题目没有依据",
        "观众不知道答案出自哪部法律哪一条，也没法核对。只查已发布的展品。",
        RIGHT,
    ),
    Rule(
        "quiz.citation-format", Level.WARNING, "依据没有写到条",
        "写不到条就连不到原文，法律一改也查不出这道题要改。",
        RIGHT,
    ),
    Rule(
        "quiz.choice-long", Level.HINT, "选项太长",
        "手机上一个选项占三四行，看了后面忘前面。选项不超过40字。",
        TEACHING,
    ),
    Rule(
        "quiz.longest-right", Level.HINT, "对的选项明显最长",
        "不看题，挑最长的就能对，学不到东西。",
        TEACHING,
    ),
    Rule(
        "quiz.same-key", Level.HINT, "答案总是同一个字母",
        "观众很快发现一直选它就行。",
        TEACHING,
    ),
)  # fmt: skip
