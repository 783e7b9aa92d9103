"""The recordings that a header lists, each with its words; every file once."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.recording import IN_TEXT, NONE, Recording, RecordingCard
from yunyouguan.read import audio_refusals as refuse
from yunyouguan.read.audio_file import read_recording
from yunyouguan.read.folder import Folder
from yunyouguan.read.text_file import empty, read_text

FILE_NAME = re.compile(r"[^\s。！？]{1,60}\.(?:txt|md|docx?|wps|pdf|rtf|odt)", re.IGNORECASE)
TEXT_FILES = (".txt", ".md")
# What Markdown puts before a paragraph, and around words: a transcript is shown plain.
MARKS = re.compile(r"^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)|\*\*|__")


def read_recordings(
    folder: Folder, cards: Iterable[RecordingCard], places: Mapping[str, Place], field: str
) -> tuple[tuple[Recording, ...], tuple[Finding, ...]]:
    """In the order listed; one whose name leads nowhere is kept without facts.

    Args:
        folder: where the text that lists them stands.
        places: know ``{field}.0.file``.
    """
    found: dict[str, Recording] = {}
    findings: list[Finding] = []
    for at, card in enumerate(cards):
        place = places[f"{field}.{at}.file"]
        path = folder.at(card.file)
        if path in found:
            findings.append(refuse.listed_twice(place, card.file, found[path].place))
            continue
        facts = None
        if card.file in folder.files:
            facts, told = read_recording(folder.path / card.file, card.file, place)
            findings += told
        elif card.file not in folder.symlinks:
            near = _near(card.file, folder.files)
            findings.append(refuse.missing(place, card.file, folder.place, near))
        words, file, told = _words(folder, card, places.get(f"{field}.{at}.transcript", place))
        findings += told
        found[path] = Recording(path, card, facts, words, file, place)
    return tuple(found.values()), tuple(findings)


def _words(
    folder: Folder, card: RecordingCard, place: Place
) -> tuple[tuple[str, ...], str, tuple[Finding, ...]]:
    """The transcript in paragraphs, the file it stands in, and what is wrong with that."""
    written = card.transcript.strip()
    if written == IN_TEXT or written in NONE:
        return (), "", ()
    if not FILE_NAME.fullmatch(written):
        return paragraphs(written.split("\n")), "", ()
    if not written.casefold().endswith(TEXT_FILES) or written not in folder.files:
        files = [one for one in folder.files if one.casefold().endswith(TEXT_FILES)]
        near = _near(written, files)
        return (), "", (refuse.transcript_missing(place, written, folder.place, near),)
    file = folder.at(written)
    text, findings = read_text(folder.path / written, file)
    words = paragraphs(text.lines) if text else ()
    # Marks without a word are as little as nothing at all.
    return words, file, findings if words or not text else (*findings, empty(file))


def paragraphs(lines: Iterable[str]) -> tuple[str, ...]:
    """Plain paragraphs: a blank line parts two; marks of Markdown are left out."""
    found: list[list[str]] = [[]]
    for line in lines:
        if plain := MARKS.sub("", line).strip():
            found[-1].append(plain)
        elif found[-1]:
            found.append([])
    return tuple(_joined(one) for one in found if one)


def _joined(lines: Sequence[str]) -> str:
    """Lines of one paragraph in one; between Latin words stands a blank."""
    whole = lines[0]
    for line in lines[1:]:
        whole += f" {line}" if whole[-1].isascii() and line[0].isascii() else line
    return whole


def _near(name: str, files: Sequence[str]) -> list[str]:
    """The file that was meant: the same but for case or the way it is written, else one alike."""
    folded = unicodedata.normalize("NFC", name).casefold()
    same = [one for one in files if unicodedata.normalize("NFC", one).casefold() == folded]
    return same or difflib.get_close_matches(name, files, n=1, cutoff=0.6)
