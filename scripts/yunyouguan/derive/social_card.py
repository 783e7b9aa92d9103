"""Every page has a card for sharing, drawn once from pictures that are made already."""

import hashlib
import io
import json
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, features

from yunyouguan.derive.card_face import HEIGHT, PICTURE, Typeface, draw_card, song
from yunyouguan.derive.crew import done_by_crew
from yunyouguan.derive.crops import cover_box
from yunyouguan.derive.entries import MEDIA
from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.ledger import DAY, Ledger
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.social import SocialCard

EDITION = 1
"""Raise it when the code draws other pixels out of the same words."""

QUALITY, SUBSAMPLING = 82, "4:4:4"
"""Paper-cut is fine red teeth on paper, which halved colours would blur; it costs a fifth more."""

FEW = 20
"""Cards: drawing them takes as long as starting the processes that would share the work."""
BATCH, BATCH_MEMORY = 16, 120_000_000
"""Cards that a process draws with one set of typefaces, and the bytes that takes."""


@dataclass(frozen=True, slots=True)
class Job:
    """A card to be drawn.

    Attributes:
        still: a picture to be cropped; None for words alone.
        path: below the site and in the cache.
    """

    card: SocialCard
    still: Path | None
    path: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What one process draws."""

    cache: Path
    jobs: tuple[Job, ...]


def social_cards(
    wanted: Sequence[SocialCard],
    stills: Mapping[str, str],
    cache: Path,
    *,
    workers: int | None = None,
) -> Mapping[str, tuple[str, Path]]:
    """Address of the page to (site path, file); equal cards are drawn once, and never twice.

    1,000 cards that are there cost 0.04 CPU s; a new one 0.08, and the first 0.2 for its typefaces.

    Args:
        stills: by ``Picture.path``, the site path of a JPEG or WebP in the cache, which never names
            other bytes; a picture without one leaves the card to the words.
        cache: kept between runs; may be lost or shared at any time.
        workers: processes; None for every core.

    Raises:
        MuseumError: a still vanished, the cache cannot be written to, or no process can be started.
    """
    ledger, makers = Ledger(cache), _makers()
    jobs = [_job(card, stills, makers, ledger) for card in wanted]
    missing = {job.path: job for job in jobs if not _is_there(ledger.file(job.path))}
    if missing:
        ledger.open()
        _draw_all(cache, tuple(missing.values()), workers)
    return {job.card.address: (job.path, ledger.file(job.path)) for job in jobs}


def _makers() -> str:
    """Changes with the code, the typeface and every library that turns words into bytes."""
    versions = [features.version(name) for name in ("pil", "freetype2", "libjpeg_turbo")]
    letters = hashlib.sha256(song().read_bytes()).hexdigest()
    return json.dumps([EDITION, QUALITY, SUBSAMPLING, letters, *versions])


def _job(card: SocialCard, stills: Mapping[str, str], makers: str, ledger: Ledger) -> Job:
    still = stills.get(card.picture, "")
    words = [card.title, card.kicker, card.museum, card.focus, card.is_ai and card.ai_label]
    told = json.dumps([makers, still, *words])
    key = hashlib.sha256(told.encode()).hexdigest()
    return Job(card, ledger.file(still) if still else None, f"{MEDIA}/{key[:16]}-card.jpg")


def _is_there(file: Path) -> bool:
    """And marked as used, or it would be cleared away one day."""
    try:
        found = file.stat()
    except OSError:
        return False
    if found.st_mtime < time.time() - DAY:
        # A cache that may only be read serves as well.
        with suppress(OSError):
            os.utime(file)
    return found.st_size > 0


def _draw_all(cache: Path, jobs: Sequence[Job], workers: int | None) -> None:
    if len(jobs) <= FEW:
        _draw(Batch(cache, tuple(jobs)))
        return
    batches = [Batch(cache, tuple(jobs[at : at + BATCH])) for at in range(0, len(jobs), BATCH)]
    for batch, drawn in done_by_crew(_draw, batches, lambda _: BATCH_MEMORY, workers):
        if drawn is None:
            titles = "、".join(f"「{job.card.title}」" for job in batch.jobs)
            raise MuseumError(
                f"画分享卡片的程序中途停了，正在画的是：{titles}。"
                "多半是电脑内存不够：请关掉一些程序再运行一次，画好的不会重画。"
            )


def _draw(batch: Batch) -> int:
    """How many were drawn and put in place."""
    ledger, typeface = Ledger(batch.cache), Typeface()
    for job in batch.jobs:
        ledger.keep(job.path, _drawn(job, typeface))
    return len(batch.jobs)


def _drawn(job: Job, typeface: Typeface) -> bytes:
    picture = _opened(job.still, job.card) if job.still else None
    sheet = draw_card(job.card, picture, typeface)
    told = {"xmp": _label(picture)} if picture and job.card.is_ai else {}
    out = io.BytesIO()
    sheet.save(
        out, "JPEG", quality=QUALITY, subsampling=SUBSAMPLING, progressive=True, optimize=True,
        **told,
    )  # fmt: skip
    return out.getvalue()


def _label(picture: Image.Image) -> bytes:
    """What the still says of its maker."""
    return ai_packet(word for word in picture.info.values() if isinstance(word, bytes))


def _opened(still: Path, card: SocialCard) -> Image.Image:
    """Decoded no larger than it needs to be."""
    try:
        picture = Image.open(still, formats=("JPEG", "WEBP"))
        left, top, right, bottom = cover_box(*picture.size, PICTURE / HEIGHT, card.focus)
        scale = max(PICTURE / (right - left), HEIGHT / (bottom - top))
        picture.draft("RGB", (round(picture.width * scale), round(picture.height * scale)))
        picture.load()
    except OSError as error:
        raise MuseumError(
            f"「{card.title}」的分享卡片要用一张做好的图片，它却从缓存里不见了：{still}。"
            "请再运行一次，会重新做。"
        ) from error
    return picture
