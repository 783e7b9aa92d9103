"""A recording's facts are read from its file by content, never by name; nothing is decoded."""

import hashlib
import os
from io import BytesIO
from pathlib import Path

from tinytag import TinyTag, TinyTagException

from yunyouguan.model import mp3_parts, mp4_sound
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.recording import RecordingFacts
from yunyouguan.model.sound_kind import SNIFFED, SoundKind, sound_kind
from yunyouguan.read import audio_refusals as refuse

TAGS = {
    "title": "标题", "artist": "作者", "albumartist": "作者", "composer": "作者",
    "album": "专辑", "comment": "备注",
}  # fmt: skip
"""tinytag's name of what may tell a person or a place to what staff call it."""


def read_recording(
    path: Path, name: str, place: Place
) -> tuple[RecordingFacts | None, tuple[Finding, ...]]:
    """The facts of one file, or why there are none.

    Args:
        path: a plain file on disk; the caller has made sure that it is no symlink.
        name: as staff call it.
        place: where they mention it.
    """
    data = _whole(path, name, place)
    if isinstance(data, Finding):
        return None, (data,)
    kind = sound_kind(data[:SNIFFED])
    if fault := _fault(data, kind, name, place):
        return None, (fault,)
    tag = _tag(data)
    if tag is None or not tag.duration or tag.duration <= 0:
        return None, (refuse.unreadable(place, name),)
    told = dict.fromkeys(words for field, words in TAGS.items() if getattr(tag, field, None))
    facts = RecordingFacts(
        kind=kind,
        seconds=tag.duration,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        told=tuple(told),
        has_place=kind is SoundKind.M4A and mp4_sound.tells_place(data),
    )
    return facts, ()


def _whole(path: Path, name: str, place: Place) -> bytes | Finding:
    """The bytes of a file of a kind and size that are taken, or why they are not read."""
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            kind = sound_kind(stream.read(SNIFFED))
            if size and kind.is_taken and size <= refuse.MOST:
                stream.seek(0)
                return stream.read()
    except OSError:
        return refuse.unreadable(place, name)
    if size == 0:
        return refuse.empty(place, name)
    if not kind.is_taken:
        return refuse.not_taken(place, name, kind)
    return refuse.too_large(place, name, size)


def _tag(data: bytes) -> TinyTag | None:
    """What tinytag makes of it; None when nothing."""
    try:
        return TinyTag.get(file_obj=BytesIO(data))
    except TinyTagException:
        return None


def _fault(data: bytes, kind: SoundKind, name: str, place: Place) -> Finding | None:
    """What makes phones stumble over a file of a kind that is taken."""
    if kind is SoundKind.MP3:
        return refuse.cut_off(place, name) if mp3_parts.is_cut_off(data) else None
    if mp4_sound.is_cut_off(data):
        return refuse.cut_off(place, name)
    found = mp4_sound.tracks(data)
    if any(track.handler == b"vide" for track in found):
        return refuse.not_taken(place, name, SoundKind.VIDEO)
    if not found or not all(map(mp4_sound.is_aac, found)):
        return refuse.not_taken(place, name, kind)
    return None
