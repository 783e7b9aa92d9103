"""Recordings: what they are by their content, and every way in which one cannot be used."""

from pathlib import Path

import pytest

from sounds import a_place, a_title, an_m4a, an_mp3, ape, box, id3, id3v1
from yunyouguan.model.place import Place
from yunyouguan.model.recording import RecordingCard, RecordingFacts
from yunyouguan.model.sound_kind import SoundKind
from yunyouguan.read.audio_file import read_recording
from yunyouguan.read.folder import list_folder
from yunyouguan.read.recording_list import paragraphs, read_recordings

AT = Place("exhibits/square/well/index.md", 9)
COMPUTER = (
    "在电脑上用免费的 Audacity 打开，点「文件」→「导出」→「MP3」，选单声道、48 kbps，换掉这个文件。"
)
AGAIN = "用手机自带的「录音机」或「语音备忘录」重新录一遍，存成 M4A 或 MP3，换掉这个文件。"


def read(tmp_path: Path, data: bytes) -> tuple[RecordingFacts | None, list[tuple[str, str, str]]]:
    """The facts of a file that is called an MP3 whatever it is, and (rule, message, remedy)."""
    path = tmp_path / "told.mp3"
    path.write_bytes(data)
    facts, findings = read_recording(path, "told.mp3", AT)
    assert all(one.place == AT for one in findings)
    return facts, [(one.rule, one.message, one.remedy) for one in findings]


def facts_of(tmp_path: Path, data: bytes) -> RecordingFacts:
    """The facts of a file that is as it should be."""
    facts, findings = read(tmp_path, data)
    assert findings == []
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (an_mp3(), SoundKind.MP3),
        (an_mp3(front=id3(("TIT2", "甲")) + bytes(200)), SoundKind.MP3),
        (an_mp3(promised=3.0), SoundKind.MP3),
        (an_m4a(), SoundKind.M4A),
    ],
    ids=["mp3", "mp3-padded", "mp3-info", "m4a"],
)
def test_length_and_kind_are_told_by_the_content(
    tmp_path: Path, data: bytes, kind: SoundKind
) -> None:
    """The name says MP3 every time."""
    facts = facts_of(tmp_path, data)
    assert (facts.kind, facts.size, facts.told, facts.has_place) == (
        kind, len(data), ("标题",) if data.startswith(b"ID3") else (), False,
    )  # fmt: skip
    assert facts.seconds == pytest.approx(3.0, abs=0.06)


@pytest.mark.parametrize(
    ("data", "told", "has_place"),
    [
        (an_mp3(front=id3(("TIT2", "人民路"), ("TPE1", "某某"))), ("标题", "作者"), False),
        (an_mp3(behind=id3v1("人民路")), ("标题",), False),
        (an_m4a(tags=(a_title("人民路"),)), ("标题",), False),
        (an_m4a(tags=(a_place(),)), (), True),
    ],
    ids=["id3v2", "id3v1", "m4a-title", "m4a-place"],
)
def test_tags_that_tell_of_somebody_are_noticed(
    tmp_path: Path, data: bytes, told: tuple[str, ...], *, has_place: bool
) -> None:
    """By what they are; their words are repeated nowhere."""
    facts = facts_of(tmp_path, data)
    assert (facts.told, facts.has_place) == (told, has_place)


@pytest.mark.parametrize(
    ("data", "seen", "remedy"),
    [
        (b"RIFF\x24\0\0\0WAVEfmt " + bytes(40), "是 WAV 格式", COMPUTER),
        (b"FORM\0\0\0\x24AIFFCOMM" + bytes(40), "是 AIFF 格式", COMPUTER),
        (b"caff\0\1\0\0" + bytes(40), "是 CAF 格式", COMPUTER),
        (b"fLaC" + bytes(40), "是 FLAC 格式", COMPUTER),
        (b"OggS" + bytes(40), "是 OGG 格式", COMPUTER),
        (b"\xff\xf1\x50\x80" + bytes(40), "是 AAC 格式", f"在录音软件里另存为 M4A；或者{COMPUTER}"),
        (b"#!AMR\n" + bytes(40), "是 AMR 格式", AGAIN),
        (b"\x02#!SILK_V3" + bytes(40), "是微信语音（SILK）", f"微信语音不能这样用。{AGAIN}"),
        (
            b"\x30\x26\xb2\x75" + bytes(40), "是 WMA 格式",
            "在电脑上用剪辑软件打开，把声音导出成 MP3（单声道、48 kbps），换掉这个文件。",
        ),
        (
            an_m4a(handler="vide"), "里面有画面，是视频",
            "用剪辑软件打开这段视频，只把声音导出成 MP3 或 M4A，换掉这个文件。",
        ),
        (
            b"RIFF\x24\0\0\0AVI LIST" + bytes(40), "里面有画面，是视频",
            "用剪辑软件打开这段视频，只把声音导出成 MP3 或 M4A，换掉这个文件。",
        ),
        (
            an_m4a(codec="alac"), "的编码不是 AAC",
            "在手机或电脑的录音软件里重新导出成 M4A（AAC）或 MP3，换掉这个文件。",
        ),
        (
            an_m4a(object_type=0x6B), "的编码不是 AAC",
            "在手机或电脑的录音软件里重新导出成 M4A（AAC）或 MP3，换掉这个文件。",
        ),
        ("这不是录音".encode(), "不是录音", AGAIN),
    ],
    ids=["wav", "aiff", "caf", "flac", "ogg", "aac", "amr", "silk", "wma", "video", "avi", "alac",
         "mp3-in-mp4", "text"],
)  # fmt: skip
def test_what_some_phones_cannot_play_is_refused_with_a_way_out(
    tmp_path: Path, data: bytes, seen: str, remedy: str
) -> None:
    """Each kind with how to make a good file of it."""
    assert read(tmp_path, data) == (
        None,
        [("audio.unknown-format", f"录音「told.mp3」{seen}，有些观众的手机放不出声音。", remedy)],
    )


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    """Most often it was not copied to the end."""
    assert read(tmp_path, b"") == (None, [(
        "audio.empty", "录音「told.mp3」是空文件（0 字节），观众点了没有声音。",
        "多半是没有传完，从手机重新复制一份，盖掉它。",
    )])  # fmt: skip


@pytest.mark.parametrize(
    "data", [an_mp3(1, promised=3.0), an_m4a()[:-20], an_m4a()[:200]], ids=["mp3", "m4a", "no-moov"]
)
def test_a_file_cut_off_is_told(tmp_path: Path, data: bytes) -> None:
    """An MP3 that says how long it is, and every M4A: its list stands at the end."""
    assert read(tmp_path, data) == (None, [(
        "audio.truncated", "录音「told.mp3」不完整，后半截没有传完，观众听到一半就断了。",
        "从手机重新复制一份，盖掉它；用微信传就当作「文件」发，传完再保存。",
    )])  # fmt: skip


def test_a_file_without_any_length_is_told(tmp_path: Path) -> None:
    """Its header says that nothing follows."""
    nothing = an_m4a().replace(b"mvhd", b"mvhx")
    assert read(tmp_path, nothing) == (None, [(
        "audio.unreadable", "录音「told.mp3」打不开，量不出有多长，观众点了没有声音。",
        "先在手机上放一遍：放得出来就重新导出成 M4A 或 MP3，换掉这个文件；放不出来就重录。",
    )])  # fmt: skip


def test_a_file_too_large_is_told(tmp_path: Path) -> None:
    """Ten megabytes are half an hour."""
    assert read(tmp_path, an_mp3() + bytes(10_000_000)) == (None, [(
        "audio.too-large",
        "录音「told.mp3」有 11 MB，超过 10 MB，观众用流量听不起，也等不起。",
        "另存为 MP3，单声道、48 kbps，一分钟只有 0.4 MB；还是太大就分成几段，一件展品一段。",
    )])  # fmt: skip


def listed(
    tmp_path: Path, *cards: RecordingCard
) -> tuple[list[tuple[str, tuple[str, ...], str]], list[tuple[str, str, str]]]:
    """(path, words, file of words) of each recording, and (rule, message, remedy)."""
    folder, _ = list_folder(tmp_path, "exhibits/well")
    places = {
        f"recordings.{at}.{field}": Place("exhibits/well/index.md", 10 + at)
        for at in range(len(cards)) for field in ("file", "transcript")
    }  # fmt: skip
    found, findings = read_recordings(folder, cards, places, "recordings")
    return (
        [(one.path, one.words, one.words_file) for one in found],
        [(one.rule, one.message, one.remedy) for one in findings],
    )


@pytest.fixture
def well(tmp_path: Path) -> Path:
    """An exhibit's folder with a recording and a transcript."""
    folder = tmp_path / "exhibits/well"
    folder.mkdir(parents=True)
    (folder / "told.mp3").write_bytes(an_mp3())
    (folder / "told.txt").write_text("各位好。\n\n今天讲\n《民法典》。", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("said", "words", "file"),
    [
        ("正文", (), ""),
        ("无", (), ""),
        ("各位好。今天讲一口井。", ("各位好。今天讲一口井。",), ""),
        ("told.txt", ("各位好。", "今天讲《民法典》。"), "exhibits/well/told.txt"),
    ],
)
def test_words_stand_on_the_page_in_the_header_or_in_a_file(
    well: Path, said: str, words: tuple[str, ...], file: str
) -> None:
    """Three ways to give a transcript, and one to say that there is none."""
    card = RecordingCard(file="told.mp3", transcript=said)
    assert listed(well, card) == ([("exhibits/well/told.mp3", words, file)], [])


def test_transcript_loses_the_marks_of_markdown() -> None:
    """It is shown plain."""
    lines = ["# 老井", "", "- 一口 **老** 井，", "- 六户人家。", "", "The law", "of the land"]
    assert paragraphs(lines) == ("老井", "一口 老 井，六户人家。", "The law of the land")


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("Told.mp3", "文件夹里有「told.mp3」，是它的话就写：文件: told.mp3"),
        ("../told.mp3", "文件夹里有「told.mp3」，是它的话就写：文件: told.mp3"),
        ("别的", "把录音放进文件夹「exhibits/well」，只写文件名，例如：文件: told.m4a"),
    ],
)
def test_a_recording_stands_in_the_exhibit_s_own_folder(well: Path, name: str, remedy: str) -> None:
    """Never outside, and under its very name."""
    assert listed(well, RecordingCard(file=name))[1] == [
        ("audio.missing", f"找不到录音「{name}」，观众听不到讲解。", remedy)
    ]


def test_a_recording_is_listed_once(well: Path) -> None:
    """Two bars that play the same are one too many."""
    card = RecordingCard(file="told.mp3")
    found, findings = listed(well, card, card)
    assert len(found) == 1
    assert findings == [(
        "audio.listed-twice",
        "录音「told.mp3」在第 10 行已经写过，观众会看到两个一样的播放条。",
        "两处合成一项，只留一个「- 文件: told.mp3」。",
    )]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "seen", "remedy"),
    [
        ("tould.txt", "找不到文字稿「tould.txt」",
         "文件夹里有「told.txt」，是它的话就写：文字稿: told.txt"),
        ("别的.txt", "找不到文字稿「别的.txt」",
         "把文字稿存成「exhibits/well/别的.txt」；念的就是正文，就写：文字稿: 正文"),
        ("told.docx", "文字稿「told.docx」不是 .txt 文件，网页显示不了",
         "用 Word 打开，另存为「纯文本（.txt）」，再写：文字稿: told.txt"),
    ],
)  # fmt: skip
def test_a_transcript_that_cannot_be_shown_is_told(
    well: Path, name: str, seen: str, remedy: str
) -> None:
    """Who cannot hear depends on it."""
    assert listed(well, RecordingCard(file="told.mp3", transcript=name))[1] == [
        ("audio.transcript-missing", f"{seen}，听不见的观众不知道录音说了什么。", remedy)
    ]


def test_boxes_of_any_damage_never_raise(tmp_path: Path) -> None:
    """Whatever byte is wrong, there is a finding or there are facts."""
    good = an_m4a(0.1, tags=(a_title("甲"), a_place(), box("free", bytes(9))))
    for at in range(len(good)):
        broken = good[:at] + bytes([good[at] ^ 0xFF]) + good[at + 1 :]
        facts, findings = read(tmp_path, broken)
        assert (facts is None) == bool(findings)
    good = an_mp3(0.1, front=id3(("TIT2", "甲")), behind=ape("乙") + id3v1("丙"), promised=0.1)
    for at in range(len(good)):
        broken = good[:at] + bytes([good[at] ^ 0xFF]) + good[at + 1 :]
        facts, findings = read(tmp_path, broken)
        assert (facts is None) == bool(findings)


def test_a_transcript_of_marks_alone_is_empty(well: Path) -> None:
    """A heading sign and no word tells whoever cannot hear nothing."""
    (well / "exhibits/well/bare.txt").write_text("# \n\n", "utf-8")
    card = RecordingCard(file="told.mp3", transcript="bare.txt")
    assert listed(well, card)[1] == [
        (
            "text.empty",
            "这份文件是空的，观众什么也看不到。",
            "写上内容，或照旁边同样的一份抄过来再改；不要了就把它删掉。",
        )
    ]
