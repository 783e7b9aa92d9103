"""A finished site gets the files that its search page asks for."""

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from yunyouguan.model.searchable import SearchMark
from yunyouguan.model.vocabulary import OWN_LANGUAGE
from yunyouguan.search.folding import simplified, traditional_pairs
from yunyouguan.search.gathered import Gathered
from yunyouguan.search.kept_texts import KeptTexts
from yunyouguan.search.page_text import Field, main_part
from yunyouguan.search.postings import Postings
from yunyouguan.search.shards import shards
from yunyouguan.search.sounds import common_characters, readings, syllables
from yunyouguan.search.terms import HAN_CHAR

FOLDER = "search"
START = "index.json"


@dataclass(frozen=True, slots=True)
class Indexed:
    """What was made.

    Attributes:
        passages: pages, and sections of long ones.
        files, size: of the index; bytes.
    """

    passages: int
    files: int
    size: int


@dataclass(slots=True)
class _Entry:
    address: str
    gathered: Gathered
    mark: SearchMark
    order: tuple[object, ...] = field(init=False)

    def __post_init__(self) -> None:
        mark = self.mark
        self.order = (mark.part, mark.language, self.gathered.size, self.address)


def index_site(
    site: Path, marks: Mapping[str, SearchMark], names: Sequence[str], cache: Path
) -> Indexed:
    """Read every page and write the index below ``search/``; the same site gives the same bytes.

    Args:
        site: the finished site; every ``index.html`` in it is a page.
        marks: by address, such as ``hall/one/``; a page without one has neither kind nor filter.
        names: what visitors may have meant when nothing is found: topics, terms, laws.
        cache: a folder that may be deleted at any time.

    Raises:
        OSError: the site cannot be read or written.
    """
    entries = sorted(_entries(site, marks, cache), key=lambda one: one.order)
    folder = site / FOLDER
    fresh = folder / "new"
    folder.mkdir(parents=True, exist_ok=True)
    for old in (one for one in folder.iterdir() if one.is_dir()):
        shutil.rmtree(old)
    fresh.mkdir()
    digest, size, files = hashlib.sha256(), 0, 0

    def write(name: str, content: bytes) -> None:
        nonlocal size, files
        digest.update(f"{name} {len(content)}\n".encode() + content)
        (fresh / name).write_bytes(content)
        size, files = size + len(content), files + 1

    postings, seen = Postings(), set[str]()
    for number, one in enumerate(entries):
        _place(postings, number, one)
        write(f"{number}.json", _fragment(one))
        seen.update(one.gathered.chars)
    packed = shards(postings)
    for number, content in enumerate(packed):
        write(f"{number}.bin", content)
    write("han.json", _json(traditional_pairs()))
    read_so = readings(_han_of(seen))
    write("sounds.json", _json({
        "syllables": read_so.syllables, "codes": read_so.codes, "others": read_so.others,
        "names": [[one, " ".join(syllables(one))] for one in dict.fromkeys(names)],
    }))  # fmt: skip
    version = digest.hexdigest()[:12]
    shutil.rmtree(folder / version, ignore_errors=True)
    fresh.rename(folder / version)
    start = _json({
        "version": version, "docs": len(entries), "shards": len(packed),
        "tongues": _tongues(entries),
        # With the common ones a phone knows when it needs all.
        "pairs": {char: simplified(char) for char in sorted(seen | set(common_characters()))
                  if simplified(char) != char},
    })  # fmt: skip
    (folder / START).write_bytes(start)
    return Indexed(len(entries), files + 1, size + len(start))


def _entries(site: Path, marks: Mapping[str, SearchMark], cache: Path) -> Iterator[_Entry]:
    kept = KeptTexts(cache / "search")
    kept.open()
    for file in sorted(site.rglob("index.html")):
        address = file.relative_to(site).as_posix().removesuffix("index.html")
        mark = marks.get(address, SearchMark())
        for gathered in kept.gathered(main_part(file.read_bytes())):
            place = f"{address}#{gathered.anchor}" if gathered.anchor else address
            yield _Entry(place, gathered, mark)
    kept.close()


def _place(postings: Postings, number: int, one: _Entry) -> None:
    postings.add_pairs(number, one.gathered.pairs)
    for level, terms in one.gathered.terms.items():
        postings.add(number, level, terms)
    postings.add(number, Field.TITLE, [f"#{kind}" for kind in one.mark.filters])


def _fragment(one: _Entry) -> bytes:
    """What a phone reads of a passage, to show a line of it and to be sure."""
    gathered = one.gathered
    head = _json({
        "address": one.address, "title": gathered.title,
        "kind": one.mark.kind, "place": one.mark.place,
        "page": gathered.page, "sound": " ".join(gathered.read),
        **({"lang": one.mark.language} if one.mark.language != OWN_LANGUAGE else {}),
    })  # fmt: skip
    return b"%b,%b}" % (head[:-1], gathered.told.encode())


def _tongues(entries: Sequence[_Entry]) -> list[tuple[str, int]]:
    """The languages in the order of the passages, each with how many follow one another."""
    return [(one, len(list(run))) for one, run in groupby(it.mark.language for it in entries)]


def _han_of(chars: set[str]) -> Iterator[str]:
    return (simplified(one) for one in chars if HAN_CHAR.match(one))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
