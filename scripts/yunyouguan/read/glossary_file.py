"""exhibits/glossary.md becomes the Glossary: a heading is a term, plain words explain it."""

import re
from collections.abc import Iterator
from pathlib import Path

from yunyouguan.model.body import Body, Prose
from yunyouguan.model.finding import Finding
from yunyouguan.model.glossary import Glossary, GlossaryCard, Term
from yunyouguan.model.place import Place
from yunyouguan.read.page_file import read_page

GLOSSARY_FILE = "glossary.md"

_HEADING = re.compile(r" {0,3}[#\uff03]{2}[ \t]*(?P<name>[^#\uff03\s].*?)[ \t]*[#\uff03]*[ \t]*")
_ALSO = re.compile(r"(?P<name>.*?)[（(](?:也叫|又叫|也称|又称)[:：]?(?P<also>[^（）()]*)[）)]")
_LINE = re.compile(r"[ \t]*(?P<key>别名|不算|主题|依据)[ \t]*[:：](?P<said>.*)")
_BETWEEN = re.compile(r"[、，,；;\s]+")
# Pictures, links, emphasis, code, tags; lists, quotes, tables, rules and deeper headings.
_RICH = re.compile(
    r"<[A-Za-z/!]|\]\(|\*\*|__|`|^[ \t]*(?:[-*+][ \t]|[>|#~]|-{3}|\d{1,3}[.、)）][ \t]*)"
)


def read_glossary(path: Path, file: str) -> tuple[Glossary | None, tuple[Finding, ...]]:
    """The terms of every status, and what is wrong with the file.

    Args:
        path: on disk, no symlink.
        file: the same as a Place names it.
    """
    page = read_page(path, file, GlossaryCard)
    if page.card is None:
        return None, page.findings
    stray, terms = _entries(page.body)
    read = tuple(one.term() for one in terms)
    made = Glossary(page.card, read, page.body, page.place, page.places, tuple(stray))
    return made, page.findings


class _Entry:
    """One heading, and what stands below it so far."""

    def __init__(self, heading: str, place: Place) -> None:
        also = _ALSO.fullmatch(heading)
        self._name = (also["name"] if also else heading).strip()
        self._place = place
        self._said: list[str] = []
        self._lists: dict[str, list[str]] = {"别名": _words(also["also"]) if also else []}
        self._lines: dict[str, str] = {}
        self._rich: list[Place] = []

    def add(self, line: str, place: Place) -> None:
        """One line below the heading."""
        told = _LINE.fullmatch(line)
        if told and told["key"] in {"别名", "不算"}:
            self._lists.setdefault(told["key"], []).extend(_words(told["said"]))
        elif told:
            before = self._lines.get(told["key"], "")
            self._lines[told["key"]] = "；".join(filter(None, (before, told["said"].strip())))
        elif line.strip():
            self._said.append(line.strip())
            if _RICH.search(line):
                self.add_rich(place)

    def add_rich(self, place: Place) -> None:
        """Something that a note on a page cannot show."""
        self._rich.append(place)

    def _aliases(self) -> tuple[str, ...]:
        """Each once, also when it stands both in brackets and on a line of its own."""
        return tuple(one for one in dict.fromkeys(self._lists["别名"]) if one != self._name)

    def term(self) -> Term:
        """All of it."""
        return Term(
            name=self._name,
            aliases=self._aliases(),
            never=tuple(self._lists.get("不算", ())),
            explanation="".join(self._said),
            citation=self._lines.get("依据", ""),
            topic=self._lines.get("主题", ""),
            place=self._place,
            rich=tuple(self._rich),
        )


def _entries(body: Body) -> tuple[list[Place], list[_Entry]]:
    """Lines above the first term, and the terms."""
    stray: list[Place] = []
    entries: list[_Entry] = []
    for line, place in _lines(body):
        heading = _HEADING.fullmatch(line or "")
        if heading:
            entries.append(_Entry(heading["name"], place))
        elif not entries and line != "":
            stray.append(place)
        elif entries and line is None:
            entries[-1].add_rich(place)
        elif entries and line:
            entries[-1].add(line, place)
    return stray, entries


def _lines(body: Body) -> Iterator[tuple[str | None, Place]]:
    """Every line of the prose, stripped at its end; None stands for a quiz."""
    for part in body.parts:
        if not isinstance(part, Prose):
            yield None, part.place
            continue
        for row, line in enumerate(part.markdown.split("\n")):
            yield line.rstrip(), Place(part.place.file, part.place.line + row)


def _words(written: str) -> list[str]:
    return [word for word in _BETWEEN.split(written) if word]
