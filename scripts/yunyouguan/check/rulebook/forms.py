"""Rules that the reading room holds over the form of questions and of pictures in a text."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定"
QUIZ = "本馆的编写约定：题库体"
SAFE = "《云游馆》安全约定"

RULES = (
    Rule(
        "picture.missing", Level.ERROR, "找不到图片",
        "文字里提到的图片不在文件夹里，观众看到的是空框。",
        AGREED,
    ),
    Rule(
        "picture.name-differs", Level.ERROR, "图片文件名大小写不一致",
        "网上大小写算两个名字，观众看到的是空框。",
        "Windows 与 macOS 的文件名不分大小写，网上分",
    ),
    Rule(
        "picture.outside-folder", Level.ERROR, "图片不在展品的文件夹里",
        "从别处取图会把不该公开的文件带出来，挪动文件夹时图也会丢。",
        SAFE,
    ),
    Rule(
        "picture.remote", Level.ERROR, "引用了网上的图片",
        "网上的图随时会消失，也会把观众的访问告诉别人。",
        SAFE,
    ),
    Rule(
        "picture.listed-twice", Level.ERROR, "同一张图写了两次",
        "同一张图写了两次，不知道用哪一份说明。",
        AGREED,
    ),
    Rule(
        "picture.full-width-marks", Level.ERROR, "插图符号用了全角",
        "全角的括号和叹号认不出来，观众看到的是一串符号而不是图。",
        AGREED,
    ),
    Rule(
        "picture.empty", Level.ERROR, "图片是空文件",
        "0 字节的图片什么也显示不出来。",
        AGREED,
    ),
    Rule(
        "picture.unreadable", Level.ERROR, "图片打不开",
        "损坏的图片观众看不到。",
        AGREED,
    ),
    Rule(
        "picture.truncated", Level.ERROR, "图片不完整",
        "没有传完的图片只显示半张。",
        "JPEG（ITU-T T.81）以 EOI 收尾，PNG（W3C PNG 第三版）以 IEND 收尾，其余格式开头写明多长",
    ),
    Rule(
        "picture.too-large", Level.ERROR, "图片过大",
        "照片超过 2.2 亿像素或 60 MB，扫描件超过 4 亿像素，会拖垮制作的电脑。",
        "实测：一像素占 4 字节内存，4 亿占 1.6 GB；PNG 至多 500 MB、TIFF 2 GB、其余 60 MB",
    ),
    Rule(
        "picture.unknown-format", Level.ERROR, "图片格式不收",
        "只收 JPEG、PNG、WebP、HEIC、TIFF、GIF、AVIF；其他格式打不开或有安全风险。",
        "本站收的格式：JPEG、PNG、WebP、HEIC、TIFF、GIF、AVIF",
    ),
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
        "quiz.choices-on-one-line", Level.ERROR, "几个选项挤在一行",
        "挤在一行的选项会被当作一个选项。",
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
        "quiz.picture", Level.ERROR, "题目里插了图片",
        "题目里的图片现在还显示不了，观众看到的是一串符号。",
        QUIZ,
    ),
)  # fmt: skip
