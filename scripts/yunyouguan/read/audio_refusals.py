"""What staff read about a sound file that the museum cannot take."""

from collections.abc import Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.sound_kind import SoundKind
from yunyouguan.read.excerpt import shown

MEGA = 1_000_000
SPEECH = 48
"""kbps that speech needs in mono."""
MOST = 10 * MEGA
"""Bytes: 28 minutes at 48 kbps. More is no explanation of one exhibit."""

ON_A_COMPUTER = (
    "在电脑上用免费的 Audacity 打开，点「文件」→「导出」→「MP3」，选单声道、48 kbps，换掉这个文件。"
)
AGAIN = "用手机自带的「录音机」或「语音备忘录」重新录一遍，存成 M4A 或 MP3，换掉这个文件。"
CONVERT = {
    SoundKind.WAV: ON_A_COMPUTER,
    SoundKind.AIFF: ON_A_COMPUTER,
    SoundKind.CAF: ON_A_COMPUTER,
    SoundKind.FLAC: ON_A_COMPUTER,
    SoundKind.AAC: "在录音软件里另存为 M4A；或者" + ON_A_COMPUTER,
    SoundKind.OGG: ON_A_COMPUTER,
    SoundKind.WMA: "在电脑上用剪辑软件打开，把声音导出成 MP3（单声道、48 kbps），换掉这个文件。",
    SoundKind.AMR: AGAIN,
    SoundKind.SILK: "微信语音不能这样用。" + AGAIN,
    SoundKind.VIDEO: "用剪辑软件打开这段视频，只把声音导出成 MP3 或 M4A，换掉这个文件。",
    SoundKind.M4A: "在手机或电脑的录音软件里重新导出成 M4A（AAC）或 MP3，换掉这个文件。",
    SoundKind.OTHER: AGAIN,
}


def not_taken(place: Place, name: str, kind: SoundKind) -> Finding:
    """No sound, or one that some phones cannot play."""
    seen = {
        SoundKind.OTHER: "不是录音",
        SoundKind.VIDEO: "里面有画面，是视频",
        SoundKind.SILK: "是微信语音（SILK）",
        SoundKind.M4A: "的编码不是 AAC",
    }.get(kind, f"是 {kind.value} 格式")
    return Finding(
        rule="audio.unknown-format",
        place=place,
        message=f"录音「{shown(name, 60)}」{seen}，有些观众的手机放不出声音。",
        remedy=CONVERT[kind],
    )


def empty(place: Place, name: str) -> Finding:
    """Nothing in it."""
    return Finding(
        rule="audio.empty",
        place=place,
        message=f"录音「{shown(name, 60)}」是空文件（0 字节），观众点了没有声音。",
        remedy="多半是没有传完，从手机重新复制一份，盖掉它。",
    )


def cut_off(place: Place, name: str) -> Finding:
    """Less is there than it promises."""
    return Finding(
        rule="audio.truncated",
        place=place,
        message=f"录音「{shown(name, 60)}」不完整，后半截没有传完，观众听到一半就断了。",
        remedy="从手机重新复制一份，盖掉它；用微信传就当作「文件」发，传完再保存。",
    )


def unreadable(place: Place, name: str) -> Finding:
    """No player makes sense of it."""
    return Finding(
        rule="audio.unreadable",
        place=place,
        message=f"录音「{shown(name, 60)}」打不开，量不出有多长，观众点了没有声音。",
        remedy="先在手机上放一遍：放得出来就重新导出成 M4A 或 MP3，换掉这个文件；放不出来就重录。",
    )


def too_large(place: Place, name: str, size: int) -> Finding:
    """More bytes than any explanation needs."""
    return Finding(
        rule="audio.too-large",
        place=place,
        message=f"录音「{shown(name, 60)}」有 {-(-size // MEGA)} MB，超过 {MOST // MEGA} MB，"
        "观众用流量听不起，也等不起。",
        remedy=f"另存为 MP3，单声道、{SPEECH} kbps，一分钟只有 0.4 MB；"
        "还是太大就分成几段，一件展品一段。",
    )


def missing(place: Place, name: str, folder: str, near: Sequence[str]) -> Finding:
    """No such file in the exhibit's own folder."""
    return Finding(
        rule="audio.missing",
        place=place,
        message=f"找不到录音「{shown(name, 60)}」，观众听不到讲解。",
        remedy=f"文件夹里有「{near[0]}」，是它的话就写：文件: {near[0]}"
        if near
        else f"把录音放进文件夹「{folder}」，只写文件名，例如：文件: told.m4a",
    )


def listed_twice(place: Place, name: str, first: Place) -> Finding:
    """The same file stands in the list again."""
    return Finding(
        rule="audio.listed-twice",
        place=place,
        message=f"录音「{shown(name, 60)}」在第 {first.line} 行已经写过，"
        "观众会看到两个一样的播放条。",
        remedy=f"两处合成一项，只留一个「- 文件: {shown(name, 60)}」。",
    )


def transcript_missing(place: Place, name: str, folder: str, near: Sequence[str]) -> Finding:
    """The words stand in a file that is not there, or that no page can show."""
    if name.casefold().endswith((".txt", ".md")):
        remedy = (
            f"文件夹里有「{near[0]}」，是它的话就写：文字稿: {near[0]}"
            if near
            else f"把文字稿存成「{folder}/{shown(name, 60)}」；念的就是正文，就写：文字稿: 正文"
        )
        seen = f"找不到文字稿「{shown(name, 60)}」"
    else:
        seen = f"文字稿「{shown(name, 60)}」不是 .txt 文件，网页显示不了"
        remedy = "用 Word 打开，另存为「纯文本（.txt）」，再写：文字稿: told.txt"
    return Finding(
        rule="audio.transcript-missing",
        place=place,
        message=f"{seen}，听不见的观众不知道录音说了什么。",
        remedy=remedy,
    )
