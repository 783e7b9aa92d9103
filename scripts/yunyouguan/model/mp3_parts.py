"""The parts of an MP3: tags in front, frames, tags behind; nothing is decoded."""

from typing import NamedTuple

ID3_HEAD, ID3_FOOTER = 10, 0x10
APE, APE_HEAD, APE_HAS_HEAD = b"APETAGEX", 32, 0x80
ID3V1, ID3V1_MORE = 128, 227
LYRICS_END, LYRICS_SIZE = b"LYRICS200", 6

JUNK = 8_192
"""Bytes between tag and first frame that are forgiven; encoders pad with zeros."""

# MPEG 1 and 2/2.5, layer III: kbps by index.
BITRATES = {
    True: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
LAYER_III, RESERVED, MONO = 1, 3, 3


class Frame(NamedTuple):
    """A frame: where it begins, its length in bytes, and where a Xing header would stand in it."""

    start: int
    size: int
    inside: int


def first_frame(data: bytes) -> Frame | None:
    """The first frame behind the tags that another frame follows; None when it is no MP3."""
    begin = after_tags(data)
    for at in range(begin, min(begin + JUNK, len(data) - 4)):
        frame = _frame_at(data, at)
        if frame and (frame.start + frame.size == len(data) or _frame_at(data, at + frame.size)):
            return frame
    return None


def after_tags(data: bytes) -> int:
    """Where the tags in front end: ID3v2, APE, any number of them."""
    at = 0
    while True:
        head = data[at : at + APE_HEAD]
        if head[:3] == b"ID3" and len(head) >= ID3_HEAD:
            size = int.from_bytes(bytes(head[6:10]))
            # Seven bits a byte, so that no tag looks like a frame (ID3v2.4, 3.1).
            bits = (
                (size >> 24 << 21) | (size >> 16 & 255) << 14 | (size >> 8 & 255) << 7 | size & 255
            )
            at += ID3_HEAD + bits + (ID3_HEAD if head[5] & ID3_FOOTER else 0)
        elif head[:8] == APE:
            at += APE_HEAD + int.from_bytes(head[12:16], "little")
        else:
            return at


def before_tags(data: bytes) -> int:
    """Where the tags behind begin: ID3v1, APE, Lyrics3, in any order."""
    end = len(data)
    while True:
        if data[end - ID3V1 : end - ID3V1 + 3] == b"TAG":
            end -= ID3V1
            more = max(end - ID3V1_MORE, 0)
            end = more if data[more : more + 4] == b"TAG+" else end
        elif data[end - APE_HEAD : end - APE_HEAD + 8] == APE:
            foot = data[end - APE_HEAD : end]
            size = int.from_bytes(foot[12:16], "little")
            end -= size + (APE_HEAD if foot[23] & APE_HAS_HEAD else 0)
        elif data[end - len(LYRICS_END) : end] == LYRICS_END:
            told = data[end - len(LYRICS_END) - LYRICS_SIZE : end - len(LYRICS_END)]
            if not told.isdigit():
                return max(end, 0)
            end -= len(LYRICS_END) + LYRICS_SIZE + int(told)
        else:
            return max(end, 0)


def frames_only(data: bytes) -> bytes:
    """The same sound without any tag; what stands between the frames stays."""
    begin, end = after_tags(data), before_tags(data)
    return data[begin:end] if begin < end else data


def is_cut_off(data: bytes) -> bool:
    """Less is there than the Xing or Info header of the first frame promises.

    An MP3 without that header promises nothing, so nobody can tell.
    """
    frame = first_frame(data)
    if frame is None:
        return False
    at = frame.start + frame.inside
    if data[at : at + 4] not in {b"Xing", b"Info"}:
        return False
    flags = int.from_bytes(data[at + 4 : at + 8])
    if not flags & 2:
        return False
    at += 8 + (4 if flags & 1 else 0)
    promised = int.from_bytes(data[at : at + 4])
    # Some encoders count the header's own frame, some do not.
    return before_tags(data) - frame.start < promised - frame.size


def _frame_at(data: bytes, at: int) -> Frame | None:
    """The frame whose header stands there (ISO 11172-3, 2.4.1.3)."""
    head = data[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:  # noqa: PLR2004
        return None
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bitrate, rate = head[2] >> 4, head[2] >> 2 & 3
    if version not in RATES or layer != LAYER_III or rate == RESERVED or not 0 < bitrate < 15:  # noqa: PLR2004
        return None
    is_first = version == 3  # noqa: PLR2004 - the code of MPEG 1
    samples = 144 if is_first else 72
    kbps = BITRATES[is_first][bitrate]
    size = samples * kbps * 1000 // RATES[version][rate] + (head[2] >> 1 & 1)
    is_mono = head[3] >> 6 == MONO
    side = (17 if is_mono else 32) if is_first else (9 if is_mono else 17)
    return Frame(at, size, 4 + side)
