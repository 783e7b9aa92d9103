"""What lies in an M4A: its tracks, its codec and its tags; nothing is decoded."""

from collections.abc import Iterator
from typing import NamedTuple

from yunyouguan.model.file_parts import Part, boxes

AAC, AAC_ENTRY = frozenset({0x40, 0x66, 0x67, 0x68}), b"mp4a"
SOUND = b"soun"
TAGS = frozenset({b"udta", b"meta", b"uuid", b"free", b"skip", b"wide"})
"""Boxes that hold no sound: a free one may still hold what an editor left there."""
FREE = b"free"
PLACES = (b"\xa9xyz", b"loci", b"location")
NAME = 4


class Track(NamedTuple):
    """A track: what it is for, such as ``soun``, and the name of its codec."""

    handler: bytes
    codec: bytes


def tracks(data: bytes) -> tuple[Track, ...]:
    """Every track of the movie; empty when there is none or its list is not there."""
    return tuple(
        Track(
            _content(data, one, b"mdia", b"hdlr")[8:12],
            _codec(_content(data, one, b"mdia", b"minf", b"stbl", b"stsd")),
        )
        for movie in _named(data, Part(b"", 0, len(data)), b"moov")
        for one in _named(data, movie, b"trak")
    )


def is_aac(track: Track) -> bool:
    """Every phone decodes it."""
    return track == Track(SOUND, AAC_ENTRY)


def is_cut_off(data: bytes) -> bool:
    """The last box promises more than there is, or the list of tracks, often the last, is gone."""
    found = list(boxes(data))
    whole = bool(found) and found[-1].start + found[-1].size == len(data)
    return not whole or not any(one.name == b"moov" for one in found)


def tells_place(data: bytes) -> bool:
    """A phone wrote down where it was recorded."""
    told = (data[one.start : one.start + one.size] for one in _tag_boxes(data))
    return any(place in words for words in told for place in PLACES)


def without_tags(data: bytes) -> bytes:
    """The same file with every tag made free space of the same length, so that no offset moves.

    Source: ISO 14496-12, 8.1.2: what a free box holds is irrelevant and may be ignored.
    """
    clean = bytearray(data)
    for one in _tag_boxes(data):
        head = data.rindex(one.name, 0, one.start)
        clean[head : head + NAME] = FREE
        clean[one.start : one.start + one.size] = bytes(one.size)
    return bytes(clean)


def _tag_boxes(data: bytes) -> Iterator[Part]:
    """Beside the movie, in it, and in each of its tracks."""
    whole = Part(b"", 0, len(data))
    yield from (one for one in _inside(data, whole) if one.name in TAGS)
    for movie in _named(data, whole, b"moov"):
        yield from (one for one in _inside(data, movie) if one.name in TAGS)
        for track in _named(data, movie, b"trak"):
            yield from (one for one in _inside(data, track) if one.name in TAGS)


def _inside(data: bytes, outer: Part) -> Iterator[Part]:
    """The boxes in a box, where they stand in the file."""
    for one in boxes(data[outer.start : outer.start + outer.size]):
        yield Part(one.name, outer.start + one.start, one.size)


def _named(data: bytes, outer: Part, name: bytes) -> Iterator[Part]:
    return (one for one in _inside(data, outer) if one.name == name)


def _content(data: bytes, outer: Part, *names: bytes) -> bytes:
    """What the first box at the end of a way of names holds; empty when there is none."""
    for name in names:
        found = next(_named(data, outer, name), None)
        if found is None:
            return b""
        outer = found
    return data[outer.start : outer.start + outer.size]


def _codec(described: bytes) -> bytes:
    """The name of the first sample entry; ``mp4a`` only when AAC is in it."""
    name = described[12:16]
    if name != AAC_ENTRY:
        return name
    at = described.find(b"esds")
    return name if at < 0 or _object_type(described[at + 8 :]) in AAC else b"mp4?"


def _object_type(descriptor: bytes) -> int:
    """ISO 14496-1, 7.2.6: the decoder's descriptor stands within that of the stream."""
    at = _behind_size(descriptor, 1) + 3
    return descriptor[_behind_size(descriptor, at + 1)] if descriptor[at : at + 1] == b"\x04" else 0


def _behind_size(descriptor: bytes, at: int) -> int:
    """A size takes as many bytes as have their highest bit set, and one more."""
    while at < len(descriptor) and descriptor[at] & 0x80:
        at += 1
    return at + 1
