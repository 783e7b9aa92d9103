"""Rules over recordings, each with its whole message."""

from typing import Any

import pytest

from builders import a_body, a_hall, a_museum, a_recording, an_exhibit
from check.found import found
from yunyouguan.check.recordings import spoken_length
from yunyouguan.model.body import Body
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.recording import RecordingFacts
from yunyouguan.model.sound_kind import SoundKind
from yunyouguan.model.vocabulary import Status

AT = "exhibits/square/liyi/index.md:14"


def facts(**changes: Any) -> RecordingFacts:
    """Three minutes, light, without tags."""
    said: dict[str, Any] = {
        "kind": SoundKind.MP3, "seconds": 180.0, "size": 1_100_000, "sha256": "b2" * 32
    }  # fmt: skip
    return RecordingFacts(**said | changes)


def told(text: str = "井" * 600, **card: Any) -> Exhibit:
    """An exhibit with a text and one recording."""
    return an_exhibit(body=a_body(text), recordings=[a_recording(**card)])


def test_a_recording_without_words_is_silence_to_the_deaf() -> None:
    """What is heard can be read; a draft may wait."""
    finding = (
        AT,
        "录音「told.mp3」没有文字稿，听不见的观众不知道它说了什么。",
        "念的就是正文，就写：文字稿: 正文；不是，就把说的话存成 told.txt，再写：文字稿: told.txt",
    )
    assert found("audio.no-transcript", told(transcript="无")) == [finding]
    empty = an_exhibit(body=Body(), recordings=[a_recording()])
    assert found("audio.no-transcript", empty) == [finding]
    draft = an_exhibit(recordings=[a_recording(transcript="无")], status=Status.DRAFT)
    assert found("audio.no-transcript", draft) == []
    assert found("audio.no-transcript", told()) == []
    assert found("audio.no-transcript", told(transcript="好。", words=("好。",))) == []


def test_words_are_about_as_long_as_the_recording() -> None:
    """Nobody reads 60 characters in three minutes, nor 2,000."""
    assert found("audio.text-mismatch", told("井" * 600, facts=facts())) == []
    assert found("audio.text-mismatch", told("井" * 60, facts=facts(seconds=5))) == []
    assert found("audio.text-mismatch", told("井" * 60, facts=facts())) == [
        (
            AT,
            "录音「told.mp3」有3分，正文有60字，对不上，听不见的观众读到的不是录音说的话。",
            "听一遍，把说的话存成 told.txt，再写：文字稿: told.txt；录音放错了就换掉。",
        )
    ]
    long = told(facts=facts(), transcript="good", words=("井" * 2000,))
    assert [one[1] for one in found("audio.text-mismatch", long)] == [
        "录音「told.mp3」有3分，文字稿有2000字，对不上，听不见的观众读到的不是录音说的话。"
    ]


def test_a_heavy_recording_is_told_what_it_could_weigh() -> None:
    """Speech needs 48 kbps."""
    assert found("audio.heavy", told(facts=facts(size=3_000_000))) == []
    assert found("audio.heavy", told(facts=facts(size=4_260_000))) == [
        (
            AT,
            "录音「told.mp3」有 4.3 MB，长3分，观众用流量听，等得久。",
            "另存为 MP3，单声道、48 kbps，大约 1.1 MB；超过五分钟的，分成几段更好听。",
        )
    ]


def test_a_place_in_the_original_is_told() -> None:
    """The copy that is published has none."""
    assert found("audio.location", told(facts=facts(has_place=True))) == [
        (
            AT,
            (
                "录音「told.mp3」的原文件记着录音的地点。"
                "发布的录音已经去掉，但原文件仍在资料库里，资料库公开时别人看得到。"
            ),
            "在手机「设置」里关掉录音机的「位置」，用录音机重新导出一份，换掉它。",
        )
    ]


def test_names_in_the_original_are_told_and_not_repeated() -> None:
    """Phones call a recording by the street where it was made."""
    assert found("audio.tags", told(facts=facts(told=("标题", "作者")))) == [
        (
            AT,
            (
                "录音「told.mp3」的原文件里写着标题、作者，可能有姓名或地名。"
                "发布的录音已经去掉，但原文件仍在资料库里，资料库公开时别人看得到。"
            ),
            "不想让人知道，就在电脑的「属性」→「详细信息」里点「删除属性和个人信息」，再换掉它。",
        )
    ]


def test_one_recording_explains_one_exhibit() -> None:
    """The first keeps it; one exhibit may say the same twice."""
    other = an_exhibit(
        slug="well", id="NF-2", recordings=[a_recording(folder="square/well", line=9)]
    )
    museum = a_museum(a_hall(an_exhibit(recordings=[a_recording()]), other))
    assert found("audio.same-twice", museum) == [
        (
            "exhibits/square/well/index.md:9",
            (
                "录音「told.mp3」和「exhibits/square/liyi/told.mp3」是同一段，"
                "观众在这里听到的是别的展品。"
            ),
            "换成讲这件展品的录音；还没有录，就先删掉这一项，手机会自己朗读正文。",
        )
    ]


def test_numbers_in_a_transcript_are_private_too() -> None:
    """What is said in a recording is published as well."""
    exhibit = told(transcript="打", words=("打13812345678找他。",))
    assert [one[1] for one in found("privacy.phone-number", exhibit)] == [
        "疑似手机号「138****5678」，公开后会招来骚扰和诈骗电话。"
    ]


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1秒"), (59.6, "1分"), (192.0, "3分12秒"), (30.0, "30秒")]
)
def test_a_length_is_said_as_people_say_it(seconds: float, words: str) -> None:
    """No zero is said."""
    assert spoken_length(seconds) == words
