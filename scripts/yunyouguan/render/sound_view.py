"""What the template of a recording shows: how long, how heavy, who speaks, and every word of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from yunyouguan.model.recording import Recording, RecordingFacts

MEGA, KILO, MINUTE = 1_000_000, 1000, 60


@dataclass(frozen=True, slots=True)
class SoundView:
    """One recording.

    Attributes:
        address: of the file, below the site.
        minutes, seconds: how long, rounded; together at least one second.
        size: such as ``760 KB``.
        tongue: empty for what everybody understands.
        words: the transcript in paragraphs; empty when the text of the page is it.
    """

    address: str
    minutes: int
    seconds: int
    size: str
    reader: str
    tongue: str
    words: tuple[str, ...]
    reads_the_page: bool


def sound_views(recordings: Sequence[Recording]) -> tuple[SoundView, ...]:
    """Those that can be heard, what everybody understands first."""
    in_order = sorted(recordings, key=lambda one: not one.is_mandarin)
    return tuple(_view(one, one.facts) for one in in_order if one.facts)


def spoken_size(size: int) -> str:
    """Bytes as a visitor reads them, two figures that count: 「760 KB」, 「1.2 MB」."""
    if size >= MEGA:
        return f"{size / MEGA:.1f} MB"
    kilobytes = max(round(size / KILO), 1)
    return f"{kilobytes if kilobytes < 100 else round(kilobytes, -1)} KB"  # noqa: PLR2004


def _view(one: Recording, facts: RecordingFacts) -> SoundView:
    minutes, seconds = divmod(max(round(facts.seconds), 1), MINUTE)
    return SoundView(
        address=one.heard_at,
        minutes=minutes,
        seconds=seconds,
        size=spoken_size(facts.size),
        reader=one.card.reader,
        tongue="" if one.is_mandarin else one.card.tongue,
        words=one.words,
        reads_the_page=one.reads_the_page,
    )
