"""What visitors hear: the very sound, and nothing about anybody."""

import hashlib
from pathlib import Path

import pytest

from builders import a_recording
from sounds import a_place, a_title, an_m4a, an_mp3, ape, box, id3, id3v1
from yunyouguan.derive.recordings import publish_recordings
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.mp4_sound import is_cut_off, tracks
from yunyouguan.model.recording import Recording, RecordingFacts
from yunyouguan.model.sound_kind import SoundKind


def recorded(root: Path, data: bytes, kind: SoundKind, folder: str = "square/liyi") -> Recording:
    """A file on disk, as it was read."""
    told = hashlib.sha256(data).hexdigest()
    facts = RecordingFacts(kind, 3.0, len(data), told)
    one = a_recording(facts=facts, file=f"told.{kind.value.lower()}", folder=folder)
    (root / one.path).parent.mkdir(parents=True, exist_ok=True)
    (root / one.path).write_bytes(data)
    return one


def heard(root: Path, one: Recording) -> bytes:
    """What is published of a recording, under the name that its page gives."""
    (asset,) = publish_recordings([one], root)
    assert asset.path == one.heard_at
    return asset.content if isinstance(asset.content, bytes) else asset.content.read_bytes()


@pytest.mark.parametrize(
    ("front", "behind"),
    [
        (id3(("TIT2", "人民路")), b""),
        (b"", id3v1("人民路")),
        (id3(("TIT2", "人民路")), ape("某某") + id3v1("人民路")),
        (ape("某某"), b"LYRICSBEGIN" + b"INF0000" + b"000018LYRICS200" + id3v1("人民路")),
    ],
    ids=["id3v2", "id3v1", "all", "lyrics"],
)
def test_an_mp3_is_published_without_its_tags(tmp_path: Path, front: bytes, behind: bytes) -> None:
    """Frame for frame the same sound."""
    one = recorded(tmp_path, an_mp3(front=front, behind=behind), SoundKind.MP3)
    assert heard(tmp_path, one) == an_mp3()


def test_an_m4a_is_published_without_its_tags_and_nothing_moves(tmp_path: Path) -> None:
    """Every tag becomes free space of the same length."""
    tags = (a_title("人民路"), a_place(), box("uuid", bytes(16), b"some one"))
    left = box("free", "某某".encode())
    data = an_m4a(tags=tags, front=left)
    clean = heard(tmp_path, recorded(tmp_path, data, SoundKind.M4A))
    assert len(clean) == len(data)
    for told in ("人民路".encode(), b"+31.87", b"some one", "某某".encode(), b"udta", b"\xa9nam"):
        assert told in data
        assert told not in clean
    bare = an_m4a(tags=[box("free", bytes(len(one) - 8)) for one in tags],
                  front=box("free", bytes(len(left) - 8)))  # fmt: skip
    assert clean == bare
    assert tracks(clean) == tracks(data)
    assert not is_cut_off(clean)


@pytest.mark.parametrize(
    ("data", "kind"), [(an_mp3(), SoundKind.MP3), (an_m4a(), SoundKind.M4A)], ids=["mp3", "m4a"]
)
def test_what_tells_nothing_is_copied_from_where_it_lies(
    tmp_path: Path, data: bytes, kind: SoundKind
) -> None:
    """No bytes are held."""
    one = recorded(tmp_path, data, kind)
    (asset,) = publish_recordings([one], tmp_path)
    assert asset.content == tmp_path / one.path


def test_equal_recordings_are_published_once(tmp_path: Path) -> None:
    """And one that could not be read not at all."""
    one = recorded(tmp_path, an_mp3(), SoundKind.MP3)
    two = recorded(tmp_path, an_mp3(), SoundKind.MP3, "square/well")
    lost = Recording("exhibits/x/no.mp3", one.card, None, (), "", one.place)
    assert len(publish_recordings([one, two, lost], tmp_path)) == 1


def test_a_recording_changed_meanwhile_stops_the_build(tmp_path: Path) -> None:
    """A name must never come to stand for other bytes."""
    one = recorded(tmp_path, an_mp3(), SoundKind.MP3)
    (tmp_path / one.path).write_bytes(an_mp3(4))
    with pytest.raises(MuseumError, match=r"录音「told\.mp3」在做网站的时候换过了"):
        publish_recordings([one], tmp_path)
