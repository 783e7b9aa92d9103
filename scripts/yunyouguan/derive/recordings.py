"""The copies of recordings that visitors hear: the same sound, without a word of its tags."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from yunyouguan.model.errors import MuseumError
from yunyouguan.model.mp3_parts import frames_only
from yunyouguan.model.mp4_sound import without_tags
from yunyouguan.model.recording import Recording
from yunyouguan.model.site import SiteAsset
from yunyouguan.model.sound_kind import SoundKind


def publish_recordings(recordings: Iterable[Recording], root: Path) -> tuple[SiteAsset, ...]:
    """Each file once, however many exhibits play it; one without facts is left out.

    What needs no change is copied from where it lies; of the rest, at most 10 MB each, the bytes
    are held: nearly every phone writes tags, and a museum of a hundred recordings has 80 MB.

    Raises:
        MuseumError: a file is no longer the one that was read.
    """
    assets: dict[str, SiteAsset] = {}
    for one in recordings:
        if one.facts and one.heard_at not in assets:
            data = _as_read(root / one.path, one.facts.sha256)
            clean = frames_only(data) if one.facts.kind is SoundKind.MP3 else without_tags(data)
            same = clean == data
            assets[one.heard_at] = SiteAsset(one.heard_at, root / one.path if same else clean)
    return tuple(assets.values())


def _as_read(file: Path, sha256: str) -> bytes:
    try:
        data = file.read_bytes()
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise MuseumError(f"录音「{file.name}」在做网站的时候换过了，请再运行一次。")
    return data
