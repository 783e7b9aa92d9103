"""Rules over recordings: what is heard can be read, fits a phone, and tells of nobody."""

import re
from collections import defaultdict
from collections.abc import Iterator

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.recording import Recording, RecordingFacts

MEGA = 1_000_000
HEAVY = 3 * MEGA
"""Bytes: eight minutes of speech at 48 kbps."""
SPEECH = 48
MINUTE = 60
SLOWEST, FASTEST = 60, 450
"""Characters a minute: no reader is slower, pauses and all, and none faster."""
SHORT = 10
"""Seconds: what is shorter proves nothing about its text."""

_SAID = re.compile(r"[\u4e00-\u9fff]|[0-9]|[A-Za-z]+")


def no_transcript(exhibit: Exhibit) -> Iterator[Finding]:
    """Whoever cannot hear reads the same words.

    Source: WCAG 2.2, 1.2.1.
    """
    if not exhibit.is_published:
        return
    for one in exhibit.recordings:
        # A file of words that is not there or empty is a finding already.
        if one.words or one.words_file or _is_lost(one):
            continue
        if not one.reads_the_page or not _characters(_text(exhibit)):
            yield Finding(
                rule="audio.no-transcript",
                place=one.place,
                message=f"录音「{one.card.file}」没有文字稿，听不见的观众不知道它说了什么。",
                remedy="念的就是正文，就写：文字稿: 正文；不是，就把说的话存成 told.txt，"
                "再写：文字稿: told.txt",
            )


def text_mismatch(exhibit: Exhibit) -> Iterator[Finding]:
    """A transcript is about as long as its recording."""
    for one in exhibit.recordings:
        if one.facts is None or one.facts.seconds < SHORT:
            continue
        said = _text(exhibit) if one.reads_the_page else "".join(one.words)
        count = _characters(said)
        if count and not SLOWEST <= count * MINUTE / one.facts.seconds <= FASTEST:
            words = "正文" if one.reads_the_page else "文字稿"
            yield Finding(
                rule="audio.text-mismatch",
                place=one.place,
                message=f"录音「{one.card.file}」有{spoken_length(one.facts.seconds)}，"
                f"{words}有{count}字，对不上，听不见的观众读到的不是录音说的话。",
                remedy="听一遍，把说的话存成 told.txt，再写：文字稿: told.txt；录音放错了就换掉。",
            )


def heavy(recording: Recording) -> Iterator[Finding]:
    """A recording is heard over mobile data."""
    facts = recording.facts
    if facts and facts.size > HEAVY:
        yield Finding(
            rule="audio.heavy",
            place=recording.place,
            message=f"录音「{recording.card.file}」有 {facts.size / MEGA:.1f} MB，"
            f"长{spoken_length(facts.seconds)}，观众用流量听，等得久。",
            remedy=f"另存为 MP3，单声道、{SPEECH} kbps，大约 {_at_speech(facts):.1f} MB；"
            "超过五分钟的，分成几段更好听。",
        )


def tells_place(recording: Recording) -> Iterator[Finding]:
    """Where it was recorded is told to nobody by mistake."""
    if recording.facts and recording.facts.has_place:
        yield Finding(
            rule="audio.location",
            place=recording.place,
            message=f"录音「{recording.card.file}」的原文件记着录音的地点。"
            "发布的录音已经去掉，但原文件仍在资料库里，资料库公开时别人看得到。",
            remedy="在手机「设置」里关掉录音机的「位置」，用录音机重新导出一份，换掉它。",
        )


def tells_person(recording: Recording) -> Iterator[Finding]:
    """Tags name a person or a street more often than not: phones call a recording by its place."""
    if recording.facts and recording.facts.told:
        told = "、".join(recording.facts.told)
        yield Finding(
            rule="audio.tags",
            place=recording.place,
            message=f"录音「{recording.card.file}」的原文件里写着{told}，可能有姓名或地名。"
            "发布的录音已经去掉，但原文件仍在资料库里，资料库公开时别人看得到。",
            remedy="不想让人知道，就在电脑的「属性」→「详细信息」里点「删除属性和个人信息」，再换掉它。",
        )


def same_twice(museum: Museum) -> Iterator[Finding]:
    """One recording explains one exhibit; the first keeps it."""
    seen: defaultdict[str, dict[str, Recording]] = defaultdict(dict)
    for exhibit in museum.exhibits:
        for one in exhibit.recordings:
            if one.facts:
                seen[one.facts.sha256].setdefault(exhibit.address, one)
    for users in seen.values():
        first, *others = users.values()
        for other in others:
            yield Finding(
                rule="audio.same-twice",
                place=other.place,
                message=f"录音「{other.card.file}」和「{first.path}」是同一段，"
                "观众在这里听到的是别的展品。",
                remedy="换成讲这件展品的录音；还没有录，就先删掉这一项，手机会自己朗读正文。",
            )


def spoken_length(seconds: float) -> str:
    """3分12秒; at least one second."""
    minutes, rest = divmod(max(round(seconds), 1), MINUTE)
    return (
        f"{minutes}分{rest}秒" if minutes and rest else f"{minutes}分" if minutes else f"{rest}秒"
    )


def _at_speech(facts: RecordingFacts) -> float:
    return max(facts.seconds * SPEECH / 8000, 0.1)


def _is_lost(recording: Recording) -> bool:
    """Its words were to stand in a file, which a finding says is not there."""
    said = recording.card.transcript.strip().casefold()
    return said.endswith((".txt", ".md", ".doc", ".docx", ".wps", ".pdf", ".rtf", ".odt"))


def _text(exhibit: Exhibit) -> str:
    """What somebody who reads the page aloud says of it, questions left out."""
    return "\n".join(one.markdown for one in exhibit.body.prose)


def _characters(text: str) -> int:
    return len(_SAID.findall(text))


EXHIBIT_RULES = (no_transcript, text_mismatch)
RECORDING_RULES = (heavy, tells_place, tells_person)
MUSEUM_RULES = (same_twice,)
