"""Rules that the reading room holds over the form of questions."""

from yunyouguan.check.rule import Level, Rule

QUIZ = "本馆的编写约定：题库体"

RULES = (
    Rule(
        "quiz.unknown-kind", Level.ERROR, "不认识的题型",
        "不认识的题型做不成题，观众看到的是连着答案的文字。",
        QUIZ,
    ),
    Rule(
        "quiz.no-number", Level.ERROR, "题目前面没有题号",
        "没有题号就不当题目处理，答案会直接露在页面上。",
        QUIZ,
    ),
    Rule(
        "quiz.no-stem", Level.ERROR, "题目没有题干",
        "没有题干，观众不知道问的是什么。",
        QUIZ,
    ),
    Rule(
        "quiz.two-answers", Level.ERROR, "一题给了两个答案",
        "两处答案不一样，不知道哪个对；答错的题会教坏人。",
        QUIZ,
    ),
    Rule(
        "quiz.answer-unreadable", Level.ERROR, "答案看不懂",
        "看不懂的答案没法判分。",
        QUIZ,
    ),
    Rule(
        "quiz.choice-no-letter", Level.ERROR, "选项没有字母",
        "答案写的是字母，选项没有字母就对不上。",
        QUIZ,
    ),
    Rule(
        "quiz.choice-letters", Level.ERROR, "选项字母不连续或重复",
        "字母乱了，答案就可能指错选项。",
        QUIZ,
    ),
    Rule(
        "quiz.choices-on-one-line", Level.HINT, "几个选项挤在一行",
        "已经按字母拆开显示；拆得对不对，请核对一遍。",
        QUIZ,
    ),
    Rule(
        "quiz.judge-with-choices", Level.ERROR, "判断题写了选项",
        "判断题只有对和错，另写的选项不会显示。",
        QUIZ,
    ),
    Rule(
        "quiz.fill-with-choices", Level.ERROR, "填空题写了选项",
        "填空题是自己写答案，另写的选项不会显示。",
        QUIZ,
    ),
    Rule(
        "quiz.no-blank", Level.ERROR, "填空题没有空",
        "观众不知道该填在哪里。",
        QUIZ,
    ),
    Rule(
        "quiz.blank-count", Level.ERROR, "空和答案的个数不一样",
        "答案对不上空，填对了也会被判错。",
        QUIZ,
    ),
    Rule(
        "quiz.note-without-name", Level.ERROR, "引用行没有写明是什么",
        "不知道是解析还是依据，观众就看不到这段话。",
        QUIZ,
    ),
    Rule(
        "quiz.note-twice", Level.ERROR, "解析、依据或答案写了两次",
        "多半是下一题丢了题号，两题会连在一起。",
        QUIZ,
    ),
    Rule(
        "quiz.lost-line", Level.ERROR, "题目里有一行不知道归哪",
        "不知道归哪的文字不会显示。",
        QUIZ,
    ),
    Rule(
        "quiz.picture", Level.ERROR, "图片插在题干以外",
        "只有题干里能放图；选项、解析、表格、步骤和场景里的图显示不了，观众看到的是一串符号。",
        QUIZ,
    ),
    Rule(
        "quiz.no-kind", Level.ERROR, "题目没有写题型",
        "没有题型就不当题目处理，答案会直接露在页面上。",
        QUIZ,
    ),
    Rule(
        "quiz.note-misplaced", Level.ERROR, "这种题型用不上的一行",
        "用不上的答案或参考不会显示，观众看不到。",
        QUIZ,
    ),
    Rule(
        "quiz.piece-misplaced", Level.ERROR, "这种题型放不下的内容",
        "比如连线题里写了选项：放不下的内容不会显示，观众看不到。",
        QUIZ,
    ),
    Rule(
        "quiz.table-head", Level.ERROR, "连线题的表格没有表头",
        "表格的第一行是两列的名称，第二行是 | --- | --- |；缺了就分不出哪一行要连。",
        QUIZ,
    ),
    Rule(
        "quiz.row-cells", Level.ERROR, "连线题的表格不是两列",
        "不是两格的一行连不起来，观众看不到。",
        QUIZ,
    ),
    Rule(
        "quiz.step-numbers", Level.ERROR, "步骤的序号乱了",
        "步骤按正确的先后写；序号乱了，不知道哪一步在先。",
        QUIZ,
    ),
    Rule(
        "quiz.order-answer", Level.ERROR, "排序题的答案和步骤对不上",
        "答案里每一步要正好写一次，少了多了都排不出次序。",
        QUIZ,
    ),
    Rule(
        "quiz.order-unknown", Level.ERROR, "排序题没有写次序",
        "步骤标了字母，就要写出正确的次序，不然没法判分。",
        QUIZ,
    ),
    Rule(
        "quiz.part-no-kind", Level.ERROR, "案例的小题没有写题型",
        "没有题型的小题做不成，观众看不到。",
        QUIZ,
    ),
    Rule(
        "quiz.way-feedback", Level.ERROR, "情景题的选项下面写了提示",
        "选项通向下一段，后果写在那一段里；写在选项下面的话不会显示。",
        QUIZ,
    ),
    Rule(
        "quiz.not-an-ending", Level.ERROR, "还没完就判了对错",
        "对错、解析和依据只在结局显示；后面还有选项的一幕，写了也看不到。",
        QUIZ,
    ),
    Rule(
        "quiz.line-outside", Level.WARNING, "题库文件里有一行不属于哪道题",
        "标题和说明不用管；要是题目的一部分，这一行就没有读进来。",
        QUIZ,
    ),
    Rule(
        "quiz.key-count", Level.ERROR, "答案表的个数和题数不一样",
        "差一个就全错位，所以一个也不用；错的答案会教坏人。",
        QUIZ,
    ),
    Rule(
        "quiz.key-unmatched", Level.ERROR, "答案表里的题号对不上",
        "找不到是哪一道题，或者有几道同号的题，这个答案就没有用上。",
        QUIZ,
    ),
)  # fmt: skip
