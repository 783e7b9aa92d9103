"""Sounds drawn byte by byte: a real MP3 and a real M4A of silence, as small as they can be."""

from collections.abc import Sequence

FRAME_SECONDS = 1152 / 44_100
SILENT_AAC = bytes.fromhex("00000007")
"""A raw block of AAC-LC: one channel, no band of spectrum, the end (ISO 14496-3, 4.4.2.1)."""
AAC_SAMPLES, AAC_RATE = 1024, 44_100


def an_mp3(
    seconds: float = 3.0, *, front: bytes = b"", behind: bytes = b"", promised: float = 0.0
) -> bytes:
    """Silence at 32 kbps mono, MPEG 1 layer III; ``promised`` seconds stand in an Info header."""
    count = max(round(seconds / FRAME_SECONDS), 2)
    frame = b"\xff\xfb\x10\xc4" + bytes(100)
    frames = frame * count
    if promised:
        told = max(round(promised / FRAME_SECONDS), 2)
        info = b"Info" + (3).to_bytes(4) + told.to_bytes(4) + (told * len(frame)).to_bytes(4)
        head = frame[:4] + bytes(17) + info
        frames = head + bytes(len(frame) - len(head)) + frames
    return front + frames + behind


def id3(*texts: tuple[str, str]) -> bytes:
    """An ID3v2.3 tag of text frames such as ``("TIT2", "人民路")``."""
    frames = b""
    for name, text in texts:
        said = b"\x01" + text.encode("utf-16")
        frames += name.encode() + len(said).to_bytes(4) + bytes(2) + said
    size = len(frames)
    synced = bytes((size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127))
    return b"ID3\x03\x00\x00" + synced + frames


def id3v1(title: str) -> bytes:
    """The 128 bytes that old programs put behind the sound."""
    return b"TAG" + title.encode("gb18030").ljust(125, b"\0")


def ape(text: str) -> bytes:
    """An APEv2 tag with its header, as some programs put behind the sound."""
    value = text.encode()
    item = len(value).to_bytes(4, "little") + bytes(4) + b"Artist\0" + value
    size = (len(item) + 32).to_bytes(4, "little")

    def end(flags: int) -> bytes:
        return (
            b"APETAGEX" + (2000).to_bytes(4, "little") + size + (1).to_bytes(4, "little")
            + flags.to_bytes(4, "little") + bytes(8)
        )  # fmt: skip

    return end(0xA0000000) + item + end(0x80000000)


def box(name: str, *inside: bytes) -> bytes:
    """A box of an MP4."""
    content = b"".join(inside)
    return (len(content) + 8).to_bytes(4) + name.encode("latin-1") + content


def an_m4a(
    seconds: float = 3.0, *, tags: Sequence[bytes] = (), codec: str = "mp4a", handler: str = "soun",
    object_type: int = 0x40, front: bytes = b"",
) -> bytes:  # fmt: skip
    """Silence as AAC-LC mono; ``tags`` are boxes beside the track, ``front`` stands before all."""
    count = max(round(seconds * AAC_RATE / AAC_SAMPLES), 1)
    length = count * AAC_SAMPLES
    kind = box("ftyp", b"M4A \0\0\0\0M4A mp42isom")
    sound = box("mdat", SILENT_AAC * count)
    at = len(front) + len(kind) + 8
    described = b"\x03\x19\0\1\0\x04\x11" + bytes((object_type, 0x15)) + bytes(11)
    described += b"\x05\x02\x12\x08\x06\x01\x02"
    entry = box(
        codec, bytes(6), b"\0\1", bytes(8), b"\0\1\0\x10", bytes(4), (AAC_RATE << 16).to_bytes(4),
        box("esds", bytes(4), described),
    )  # fmt: skip
    table = box(
        "stbl",
        box("stsd", bytes(4), b"\0\0\0\1", entry),
        box("stts", bytes(4), b"\0\0\0\1", count.to_bytes(4), AAC_SAMPLES.to_bytes(4)),
        box("stsc", bytes(4), b"\0\0\0\1", b"\0\0\0\1", count.to_bytes(4), b"\0\0\0\1"),
        box("stsz", bytes(4), len(SILENT_AAC).to_bytes(4), count.to_bytes(4)),
        box("stco", bytes(4), b"\0\0\0\1", at.to_bytes(4)),
    )
    turn = b"".join(n.to_bytes(4) for n in (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000))
    media = box(
        "mdia",
        box("mdhd", bytes(12), AAC_RATE.to_bytes(4), length.to_bytes(4), b"\x55\xc4\0\0"),
        box("hdlr", bytes(8), handler.encode(), bytes(13)),
        box(
            "minf", box("smhd", bytes(8)),
            box("dinf", box("dref", bytes(4), b"\0\0\0\1", box("url ", b"\0\0\0\1"))), table,
        ),
    )  # fmt: skip
    movie = box(
        "moov",
        box(
            "mvhd", bytes(12), AAC_RATE.to_bytes(4), length.to_bytes(4), b"\0\1\0\0\1\0", bytes(10),
            turn, bytes(24), (2).to_bytes(4),
        ),
        box(
            "trak",
            box("tkhd", b"\0\0\0\7", bytes(8), b"\0\0\0\1", bytes(4), length.to_bytes(4), bytes(8),
                bytes(4), b"\1\0\0\0", turn, bytes(8)),
            media,
        ),
        *tags,
    )  # fmt: skip
    return front + kind + sound + movie


def a_title(text: str) -> bytes:
    """A title as iTunes and iPhones write it."""
    said = box("data", b"\0\0\0\1\0\0\0\0", text.encode())
    return box(
        "udta", box("meta", bytes(4), box("hdlr", bytes(8), b"mdirappl", bytes(9)),
                    box("ilst", box("\xa9nam", said))),
    )  # fmt: skip


def a_place() -> bytes:
    """Where a phone was, as Apple's and Android's recorders write it."""
    where = b"+31.8700+120.7000/"
    return box("udta", box("\xa9xyz", len(where).to_bytes(2), b"\x15\xc7", where))
