"""Recordings: the file that staff give, and what may be heard of it."""

from dataclasses import dataclass

from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.sound_kind import SoundKind

IN_TEXT = "正文"
"""What staff write when the recording reads the page."""
NONE = frozenset({"无", "没有", "暂无"})
MANDARIN = frozenset({"", "普通话", "国语", "汉语"})


class RecordingCard(Record):
    """What staff say about a recording."""

    file: str = entry("文件", "录音的文件名，放在展品的文件夹里", example="told.m4a")
    reader: str = entry("讲解人", "写身份，不写姓名", example="广场讲解员", default="")
    transcript: str = entry(
        "文字稿", "念的就是正文写「正文」；不是就写文字稿的文件名，或直接写文字",
        example="told.txt", default=IN_TEXT,
    )  # fmt: skip
    tongue: str = entry("语言", "不是普通话才写", example="吴语", default="")


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """What a sound file says of itself, read without decoding it.

    Attributes:
        seconds: how long it is, more than 0.
        size: bytes.
        sha256: of the file's bytes, hex.
        told: what its tags tell, as staff call it, such as ``标题``.
        has_place: it tells where it was recorded.
    """

    kind: SoundKind
    seconds: float
    size: int
    sha256: str
    told: tuple[str, ...] = ()
    has_place: bool = False


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording with its words.

    Attributes:
        path: POSIX, relative to the museum's folder.
        facts: None when the file is missing or cannot be read; a finding says so.
        words: its transcript in paragraphs; empty when the page is it, or there is none.
        words_file: POSIX, the file of the transcript; empty when it stands in the header.
        place: where staff mention it.
    """

    path: str
    card: RecordingCard
    facts: RecordingFacts | None
    words: tuple[str, ...]
    words_file: str
    place: Place

    @property
    def reads_the_page(self) -> bool:
        """Its words are the text of the page."""
        return self.card.transcript.strip() == IN_TEXT

    @property
    def is_mandarin(self) -> bool:
        """Everybody understands it."""
        return self.card.tongue in MANDARIN

    @property
    def heard_at(self) -> str:
        """Where the copy for visitors lies below the site; the name changes with the bytes.

        Raises:
            ValueError: ours; there are no facts.
        """
        if self.facts is None:
            raise ValueError(self.path)
        return f"media/{self.facts.sha256[:16]}.{self.facts.kind.value.lower()}"
