"""Rules over questions."""

from yunyouguan.check.rule import Level, Rule

RIGHT = "《法治宣传教育法》第五十四条第二款：内容应当准确、清楚，避免误导公众"
TEACHING = "本馆的出题约定"

RULES = (
    Rule(
        "quiz.no-answer", Level.ERROR, "题目没有答案",
        "观众答了判不了对错；情景的每个结局也要判。只查已发布的展品。",
        RIGHT,
    ),
    Rule(
        "quiz.no-reference", Level.ERROR, "简答题没有参考",
        "简答不判对错，没有参考，观众写完没有可以对照的。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.explanation-disagrees", Level.ERROR, "解析和答案说的不一样",
        "解析里写「故选B」，答案却是 A：两处里有一处教错了。",
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
        "quiz.few-pairs", Level.ERROR, "连线题不到两对",
        "只有一对，不用想就连上了。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.empty-cell", Level.ERROR, "连线题有一格是空的",
        "观众不知道该连到哪里。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.few-steps", Level.ERROR, "排序题不到两步",
        "只有一步，没有可排的。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.no-parts", Level.ERROR, "案例没有小题",
        "观众读完故事，没有可答的。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.part-kind", Level.ERROR, "案例的小题又是一个故事",
        "案例里不能再套案例或情景，观众会看糊涂。",
        TEACHING,
    ),
    Rule(
        "quiz.open-alone", Level.ERROR, "简答题不在案例里",
        "简答不判对错，只能跟在案例后面，让观众说说自己的做法。",
        TEACHING,
    ),
    Rule(
        "quiz.empty-choice", Level.ERROR, "选项没有字",
        "多半是删掉了一个选项，字母还留着，答案就会指错。",
        RIGHT,
    ),
    Rule(
        "quiz.duplicate-choice", Level.ERROR, "两个选项一样",
        "同样的话，一个判对一个判错，或者白占一个选项。",
        TEACHING,
    ),
    Rule(
        "quiz.duplicate-left", Level.ERROR, "连线题左边写重了",
        "观众不知道哪个连哪个。",
        TEACHING,
    ),
    Rule(
        "quiz.duplicate-right", Level.ERROR, "连线题右边写重了",
        "观众连对了也可能判错。",
        RIGHT,
    ),
    Rule(
        "quiz.duplicate-step", Level.ERROR, "排序题两步一样",
        "观众排对了也可能判错。",
        RIGHT,
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
        "quiz.no-ways", Level.ERROR, "情景的开头没有选项",
        "观众一步也走不了。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.missing-scene", Level.ERROR, "选项通往没有写的一幕",
        "观众选了就走不下去。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.unreachable-scene", Level.ERROR, "有一幕走不到",
        "没有选项通往它，写了也没人看得到。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.duplicate-scene", Level.ERROR, "两幕同名",
        "选项只能通往第一个，第二个没人看得到。",
        TEACHING,
    ),
    Rule(
        "quiz.no-ending", Level.ERROR, "情景没有结局",
        "观众怎么走都走不完，也不知道做得对不对。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.endless-loop", Level.ERROR, "情景里有走不出的圈",
        "走进去以后到不了任何结局。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.no-right-ending", Level.ERROR, "情景没有一个做对的结局",
        "观众怎么选都是错的，学不到该怎么做。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.no-explanation", Level.ERROR, "题目没有解析",
        "答错的观众不知道错在哪里，等于没学；案例的每道小题、情景的每个结局都要有。只查已发布的展品。",
        TEACHING,
    ),
    Rule(
        "quiz.no-citation", Level.ERROR, "题目没有依据",
        "观众不知道答案出自哪部法律哪一条，也没法核对；案例的每道小题、情景的每个结局都要有。"
        "只查已发布的展品。",
        RIGHT,
    ),
    Rule(
        "quiz.citation-format", Level.WARNING, "依据没有写到条",
        "写不到条就连不到原文，法律一改也查不出这道题要改。",
        RIGHT,
    ),
    Rule(
        "quiz.letter-nowhere", Level.WARNING, "解析里说到没有的选项",
        "多半是改过选项的次序或删过选项，观众找不到说的是哪一个。",
        RIGHT,
    ),
    Rule(
        "quiz.hint-tells", Level.WARNING, "提示里写着答案",
        "点开提示就不用想了，等于没考。",
        TEACHING,
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
        "quiz.catch-all", Level.HINT, "有「以上都对」一类的选项",
        "看出两个对的就不用再想，也说不清错在哪里。",
        TEACHING,
    ),
    Rule(
        "quiz.order-told", Level.HINT, "步骤的开头说出了次序",
        "写了「首先」「最后」，不用懂也能排对。",
        TEACHING,
    ),
    Rule(
        "quiz.same-key", Level.HINT, "答案总是同一个字母",
        "观众很快发现一直选它就行。",
        TEACHING,
    ),
    Rule(
        "quiz.two-steps", Level.HINT, "排序题只有两步",
        "猜也能猜对一半。",
        TEACHING,
    ),
    Rule(
        "quiz.few-ways", Level.HINT, "一幕只有一个选项",
        "观众只能点下去，没有可选的。",
        TEACHING,
    ),
)  # fmt: skip
