"""What a sound file is by its content, whatever its name says."""

from enum import Enum

from yunyouguan.model.mp3_parts import first_frame

SNIFFED = 65_536
"""Bytes that tell the kind: an MP3 may begin with junk between its tag and its first frame."""


class SoundKind(Enum):
    """What a file is; the value is what staff call it."""

    MP3 = "MP3"
    M4A = "M4A"
    WAV = "WAV"
    AIFF = "AIFF"
    CAF = "CAF"
    FLAC = "FLAC"
    AAC = "AAC"
    OGG = "OGG"
    AMR = "AMR"
    SILK = "SILK"
    WMA = "WMA"
    VIDEO = "视频"
    OTHER = ""

    @property
    def is_taken(self) -> bool:
        """Old Android, WeChat and iOS 14 all play it."""
        return self in {SoundKind.MP3, SoundKind.M4A}


STARTS = (
    (b"fLaC", SoundKind.FLAC),
    (b"OggS", SoundKind.OGG),
    (b"#!AMR", SoundKind.AMR),
    (b"#!SILK", SoundKind.SILK),
    (b"\x02#!SILK", SoundKind.SILK),
    (b"caff", SoundKind.CAF),
    (b"\x30\x26\xb2\x75", SoundKind.WMA),
    (b"\x1a\x45\xdf\xa3", SoundKind.VIDEO),
    (b"\x00\x00\x01\xba", SoundKind.VIDEO),
    (b"FLV\x01", SoundKind.VIDEO),
)
FORMS = {
    (b"RIFF", b"WAVE"): SoundKind.WAV,
    (b"RIFF", b"AVI "): SoundKind.VIDEO,
    (b"FORM", b"AIFF"): SoundKind.AIFF,
    (b"FORM", b"AIFC"): SoundKind.AIFF,
}


def sound_kind(head: bytes) -> SoundKind:
    """Told from the first ``SNIFFED`` bytes; an M4A is only claimed: mp4_sound looks inside."""
    for start, kind in STARTS:
        if head.startswith(start):
            return kind
    if form := FORMS.get((head[:4], head[8:12])):
        return form
    if head[4:8] == b"ftyp":
        return SoundKind.M4A
    # ADTS: twelve bits of sync like an MP3, but layer 0, which no MPEG audio has.
    if head[:1] == b"\xff" and head[1:2] and head[1] & 0xF6 == 0xF0:  # noqa: PLR2004
        return SoundKind.AAC
    return SoundKind.MP3 if first_frame(head) is not None else SoundKind.OTHER
