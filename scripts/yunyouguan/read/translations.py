"""The translations beside an original: ``index.en.md``, ``hall.en.md``, ``museum.en.yml``."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from yunyouguan.model.body import Body
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record
from yunyouguan.model.translation import Translation
from yunyouguan.model.vocabulary import LANGUAGES, OWN_LANGUAGE
from yunyouguan.read.fields import known_keys, read_record
from yunyouguan.read.folder import Folder
from yunyouguan.read.front_matter import read_table
from yunyouguan.read.page_file import read_page
from yunyouguan.read.text_file import read_text

W = TypeVar("W", bound=Record)

LANGUAGE = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"


def translation_files(folder: Folder, original: str) -> dict[str, str]:
    """Names of the files beside an original such as ``index.md``, by the language they name."""
    stem, _, ending = original.rpartition(".")
    pattern = re.compile(rf"{re.escape(stem)}\.({LANGUAGE})\.{ending}")
    found = ((pattern.fullmatch(name), name) for name in folder.files)
    return {match[1]: name for match, name in found if match}


def read_translations(
    folder: Folder, original: str, record: type[W], *, of: str
) -> tuple[tuple[Translation[W], ...], tuple[Finding, ...]]:
    """Every translation of one original, in the order of the languages.

    Args:
        original: the file's name, which exists in the folder.
        record: what the header holds.
        of: the address of the page that is translated.
    """
    findings: list[Finding] = []
    read = list(_read(folder, translation_files(folder, original), record, of, findings))
    order = list(LANGUAGES)
    read.sort(key=lambda one: order.index(one.language))
    return tuple(read), tuple(findings)


def without_original(folder: Folder, original: str) -> tuple[Finding, ...]:
    """One finding for each translation of something that is not there."""
    return tuple(
        Finding(
            rule="translation.no-original",
            place=Place(folder.at(name)),
            message=f"「{name}」是译文，旁边却没有原文「{original}」，观众两种文字都看不到。",
            remedy=f"先把中文存成「{folder.at(original)}」；不要了就删掉译文。",
        )
        for name in translation_files(folder, original).values()
    )


def without_home(
    folder: Folder, original: str, pages: Iterable[Translation[Any]]
) -> tuple[Finding, ...]:
    """One finding for each language that has pages and no home to find them from.

    Args:
        original: the museum's own card, beside which the home's would lie in the folder.
    """
    homes = translation_files(folder, original)
    first: dict[str, Translation[Any]] = {}
    for page in pages:
        first.setdefault(page.language, page)
    return tuple(
        _no_home(page, folder.at(original.replace(".", f".{language}.")))
        for language, page in first.items() if language not in homes
    )  # fmt: skip


def _read(
    folder: Folder, files: dict[str, str], record: type[W], of: str, findings: list[Finding]
) -> Iterator[Translation[W]]:
    for language, name in files.items():
        place = folder.at(name)
        if language not in LANGUAGES or language == OWN_LANGUAGE:
            findings.append(_unknown(place, name, language))
        elif name.endswith(".yml"):
            yield from _table(folder, name, record, language, findings)
        else:
            page = read_page(folder.path / name, place, record)
            findings += page.findings
            if page.card:
                yield Translation(language, of, page.card, page.body, page.place, page.places)


def _table(
    folder: Folder, name: str, record: type[W], language: str, findings: list[Finding]
) -> Iterator[Translation[W]]:
    """A file that is all header."""
    place = folder.at(name)
    text, found = read_text(folder.path / name, place)
    findings += found
    if text is None:
        return
    table, found = read_table(place, text.lines, 1, known_keys(record))
    findings += found
    if table is None:
        return
    reading = read_record(record, table, place)
    findings += reading.findings
    if reading.record:
        yield Translation(language, "", reading.record, Body(), Place(place, 1), reading.places)


def _no_home(page: Translation[Any], file: str) -> Finding:
    return Finding(
        rule="translation.no-museum",
        place=page.place,
        message=f"有「{LANGUAGES[page.language]}」的译文，却没有「{file}」，这种语言的网页不会生成。",
        remedy=f"新建「{file}」，至少写两行：「馆名: A Town Museum」「主办单位: A Town」",
    )


def _unknown(place: str, name: str, language: str) -> Finding:
    others = "、".join(f"{code}（{named}）" for code, named in list(LANGUAGES.items())[1:])
    right = name.replace(f".{language}.", f".{list(LANGUAGES)[1]}.")
    return Finding(
        rule="translation.unknown-language",
        place=Place(place),
        message=f"「{name}」里的「{language}」还不是界面会说的语言，观众看不到这份译文。",
        remedy=f"现在能用的是：{others}。是英文就改名为「{right}」；别的语言请找维护人员。",
    )
