"""Rules over recordings and their words."""

from yunyouguan.check.rule import Level, Rule

HEARD = "本馆的编写约定：只收苹果、微信和旧安卓手机都能放的 MP3 和 M4A（AAC）"
READ = "WCAG 2.2 第1.2.1条；GB/T 37668-2019"
LIGHT = "实算：说话用单声道 48 kbps 足够，一分钟 0.36 MB"
AGREED = "本馆的编写约定"

RULES = (
    Rule(
        "audio.missing", Level.ERROR, "找不到录音",
        "观众点了听讲解，没有声音。",
        AGREED,
    ),
    Rule(
        "audio.empty", Level.ERROR, "录音是空文件",
        "多半是没有传完，观众点了没有声音。",
        AGREED,
    ),
    Rule(
        "audio.unknown-format", Level.ERROR, "录音的格式不能用",
        "微信语音、WAV、AMR、WMA、视频等，有些观众的手机放不出来。看的是内容，不是文件名。",
        HEARD,
    ),
    Rule(
        "audio.unreadable", Level.ERROR, "录音打不开",
        "量不出有多长，多半是坏的，观众点了没有声音。",
        AGREED,
    ),
    Rule(
        "audio.truncated", Level.ERROR, "录音不完整",
        "后半截没有传完，听到一半就断了。",
        AGREED,
    ),
    Rule(
        "audio.too-large", Level.ERROR, "录音太大",
        "超过 10 MB，观众用流量听不起，也等不起。",
        LIGHT,
    ),
    Rule(
        "audio.heavy", Level.HINT, "录音偏大",
        "超过 3 MB，信号不好的地方要等很久才出声。",
        LIGHT,
    ),
    Rule(
        "audio.listed-twice", Level.ERROR, "同一段录音写了两次",
        "观众看到两个一样的播放条，不知道听哪一个。",
        AGREED,
    ),
    Rule(
        "audio.same-twice", Level.HINT, "两件展品用了同一段录音",
        "观众在一件展品前听到的是另一件。",
        AGREED,
    ),
    Rule(
        "audio.no-transcript", Level.ERROR, "录音没有文字稿",
        "听不见的观众、在安静地方看手机的观众，不知道录音说了什么。只查已发布的展品。",
        READ,
    ),
    Rule(
        "audio.transcript-missing", Level.ERROR, "文字稿找不到或显示不了",
        "网页只能显示 .txt 和 .md 的文字稿。",
        READ,
    ),
    Rule(
        "audio.text-mismatch", Level.WARNING, "录音和文字稿长短对不上",
        "一分钟念不到60字，或超过450字，多半是文字稿写错了，或录音放错了。",
        READ,
    ),
    Rule(
        "audio.location", Level.HINT, "录音里有录音地点",
        "发布的录音已经去掉地点，但原文件存在资料库里，资料库公开时别人能看到在哪里录的。",
        "《个人信息保护法》第六条",
    ),
    Rule(
        "audio.tags", Level.HINT, "录音里写着标题、作者",
        "手机常拿地名给录音起名，软件会写上用的人的名字；发布的录音已经去掉，原文件里还有。",
        "《个人信息保护法》第六条",
    ),
)  # fmt: skip
