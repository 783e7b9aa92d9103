"""The whole of exhibits/ becomes one Museum, with every mistake of every file at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from yunyouguan.model.event import Calendar
from yunyouguan.model.finding import Finding
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.law_known import with_texts
from yunyouguan.model.law_text import Law
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Hall, Museum, MuseumCard
from yunyouguan.model.picture import PictureCard
from yunyouguan.model.place import Place
from yunyouguan.model.tour import Tour
from yunyouguan.model.translation import MuseumWords, Translation
from yunyouguan.model.vocabulary import RESERVED_SLUGS
from yunyouguan.read.calendar.file import CALENDAR, read_calendars
from yunyouguan.read.exhibit_dir import not_used
from yunyouguan.read.fields import Reading, known_keys, read_record
from yunyouguan.read.folder import Folder, list_folder, symlink_finding
from yunyouguan.read.front_matter import read_table
from yunyouguan.read.glossary_file import GLOSSARY_FILE, read_glossary
from yunyouguan.read.hall_dir import read_hall
from yunyouguan.read.law_file import LAWS_FOLDER, read_law_texts
from yunyouguan.read.law_table import read_laws
from yunyouguan.read.path_file import PATHS, read_paths
from yunyouguan.read.picture_list import PictureList
from yunyouguan.read.text_file import read_text
from yunyouguan.read.tour_file import TOURS, read_tours
from yunyouguan.read.translations import (
    read_translations,
    translation_files,
    without_home,
)
from yunyouguan.read.walk_order import in_order, nearest, slug_findings

EXHIBITS = "exhibits"
MUSEUM_FILE = "museum.yml"

# Folders that hold something else than exhibits.
NO_HALLS = frozenset({TOURS, CALENDAR, PATHS, LAWS_FOLDER})


def read_museum(root: Path) -> tuple[Museum | None, tuple[Finding, ...]]:
    """Everything below ``exhibits/``, and all findings sorted by file and line.

    The museum is None only when there is no usable ``museum.yml``; the findings of all other
    files come all the same.

    Args:
        root: the museum's folder.

    Raises:
        MuseumError: the disk refuses to list a folder.
    """
    path = root / EXHIBITS
    if path.is_symlink():
        return None, (symlink_finding(root, EXHIBITS),)
    if not path.is_dir():
        return None, (_no_museum_file(),)
    folder, listed = list_folder(root, EXHIBITS)
    findings = list(listed)
    halls = dict(_halls(root, folder, findings))
    paths: tuple[LearningPath, ...] = ()
    if PATHS in folder.folders:
        paths, found = read_paths(root)
        findings += found
    tours: tuple[Tour, ...] = ()
    if TOURS in folder.folders:
        tours, found = read_tours(root)
        findings += found
    glossary: Glossary | None = None
    if GLOSSARY_FILE in folder.files:
        glossary, found = read_glossary(folder.path / GLOSSARY_FILE, folder.at(GLOSSARY_FILE))
        findings += found
    calendars: tuple[Calendar, ...] = ()
    if CALENDAR in folder.folders:
        calendars, found = read_calendars(root)
        findings += found
    law_texts: tuple[Law, ...] = ()
    if LAWS_FOLDER in folder.folders:
        law_texts, found = read_law_texts(root)
        findings += found
    museum = _museum(root, folder, halls, findings)
    if museum is not None:
        laws, found = read_laws(root)
        findings += found
        museum = replace(
            museum,
            paths=paths,
            tours=tours,
            glossary=glossary,
            calendars=calendars,
            laws=with_texts(laws, law_texts),
            law_texts=law_texts,
        )
    return museum, tuple(sorted(findings, key=lambda one: (one.place, one.rule)))


def _museum(
    root: Path, folder: Folder, halls: Mapping[str, Hall], findings: list[Finding]
) -> Museum | None:
    if MUSEUM_FILE not in folder.files:
        if MUSEUM_FILE not in folder.symlinks:
            findings.append(_no_museum_file())
        return None
    reading = _read_card(folder, findings)
    card = reading.record
    if card is None:
        return None
    place = Place(folder.at(MUSEUM_FILE), 1)
    hero = PictureList(root, folder)
    for field in ("hero_wide", "hero_tall"):
        if file := getattr(card, field):
            hero.add(PictureCard(file=file, alt=card.hero_alt), reading.places[field])
    findings += hero.findings
    findings += _no_such_hall(folder, card, reading.places)
    translations, found = read_translations(folder, MUSEUM_FILE, MuseumWords, of="")
    findings += found
    findings += without_home(folder, MUSEUM_FILE, _told(halls.values()))
    beside = translation_files(folder, MUSEUM_FILE).values()
    used = (MUSEUM_FILE, GLOSSARY_FILE, *beside, *folder.folders)
    needed = [*map(folder.at, used), *(one.path for one in hero.pictures)]
    findings += not_used(folder, needed, place)
    walk = in_order(card.halls, halls)
    return Museum(card, walk, hero.pictures, place, reading.places, translations=translations)


def _told(halls: Iterable[Hall]) -> Iterator[Translation[Any]]:
    """Every translation of a hall or of what hangs in it."""
    for hall in halls:
        yield from hall.translations
        for exhibit in hall.exhibits:
            yield from exhibit.translations


def _read_card(folder: Folder, findings: list[Finding]) -> Reading[MuseumCard]:
    file = folder.at(MUSEUM_FILE)
    text, found = read_text(folder.path / MUSEUM_FILE, file)
    findings += found
    if text is None:
        return Reading(None, {}, ())
    table, found = read_table(file, text.lines, 1, known_keys(MuseumCard))
    findings += found
    if table is None:
        return Reading(None, {}, ())
    reading = read_record(MuseumCard, table, file)
    findings += reading.findings
    return reading


def _halls(root: Path, folder: Folder, findings: list[Finding]) -> Iterator[tuple[str, Hall]]:
    """Every hall whose name can be an address, by name; adds to the findings on the way."""
    for slug in folder.folders:
        if slug in NO_HALLS:
            continue
        misnamed = (*slug_findings(folder.at(slug), slug), *_reserved(folder.at(slug), slug))
        hall, found = read_hall(root, slug)
        findings += (*misnamed, *found)
        if hall and not misnamed:
            yield slug, hall


def _reserved(place: str, slug: str) -> Iterable[Finding]:
    if slug in RESERVED_SLUGS:
        yield Finding(
            rule="slug.reserved",
            place=Place(place),
            message=f"「{slug}」这个网址本馆自己要用，两个页面会互相盖住，观众看不到这个展厅。",
            remedy=f"给文件夹换个名字，例如：{slug}-hall",
        )


def _no_such_hall(
    folder: Folder, card: MuseumCard, places: Mapping[str, Place]
) -> Iterator[Finding]:
    slugs = [slug for slug in folder.folders if slug not in NO_HALLS]
    for at, name in enumerate(card.halls):
        if name not in slugs:
            yield Finding(
                rule="museum.no-such-hall",
                place=places[f"halls.{at}"],
                message=f"「展厅次序」里的「{name}」没有对应的文件夹，观众看不到这个展厅。",
                remedy=f"改成展厅文件夹的名字：{nearest(name, slugs)}",
            )


def _no_museum_file() -> Finding:
    return Finding(
        rule="museum.no-file",
        place=Place(f"{EXHIBITS}/{MUSEUM_FILE}"),
        message="没有「exhibits/museum.yml」，不知道馆名和主办单位，整个馆都建不起来，"
        "观众什么也看不到。",
        remedy="新建这个文件，至少写两行：「馆名: 某某法治云游馆」「主办单位: 某某镇」",
    )
