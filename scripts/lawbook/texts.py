"""Counts one law's full text: paragraphs, items, chapters; the words themselves are left behind."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from yunyouguan.model.statute import Part, Renumbering

ALIKE = 0.6
"""Less similar texts say nothing about each other; read by eye over the 119 articles of one law."""

DELETED = "（删去）"

_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_CHANGED = re.compile("修正|修订|关于修改")


@dataclass(frozen=True, slots=True)
class Counted:
    """The facts of one text."""

    shapes: Mapping[str, tuple[int, ...]]
    inserted: frozenset[str]
    gaps: frozenset[int]
    parts: tuple[Part, ...]
    amended: tuple[date, ...]
    effective: date | None


def counted_texts(folder: Path) -> dict[str, Counted]:
    """By full title, every whole text of the folder."""
    files = (json.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.json")))
    return {law["title"]: _counted(law) for law in files if law.get("count")}


def renumberings(folder: Path) -> dict[str, Renumbering]:
    """By full title, where the articles of an older text went; none when all stayed."""
    found = {}
    for file in sorted((folder / "superseded").glob("*.json")):
        law = json.loads(file.read_text("utf-8"))
        likely = law["nearest_article_in_current_version"]
        moved = {
            old: (one["now"] or "") if one["similarity"] >= ALIKE else ""
            for old, one in likely.items()
        }
        moved = {old: new for old, new in moved.items() if new != old}
        last_day = date.fromisoformat(law["in_force_to"].rstrip("?"))
        if moved:
            found[law["title"]] = Renumbering(
                date.fromordinal(last_day.toordinal() + 1), law["count"], moved
            )
    return found


def days_of_change(history: Iterable[str]) -> tuple[date, ...]:
    """Every day on which the law was changed (修正, 修订), ascending."""
    lines = (line for line in history if _CHANGED.search(line))
    days = {date(*map(int, found)) for line in lines for found in _DAY.findall(line)}
    return tuple(sorted(days))


def _counted(law: Mapping[str, Any]) -> Counted:
    articles: Mapping[str, Any] = law["articles"]
    shapes = {key: tuple(_items(one)) for key, one in articles.items()}
    plain = {int(key) for key in articles if key.isdigit()}
    deleted = {int(key) for key in articles if articles[key]["text"] == DELETED and key.isdigit()}
    return Counted(
        shapes={key: shape for key, shape in shapes.items() if shape != (0,)},
        inserted=frozenset(key for key in articles if not key.isdigit()),
        gaps=frozenset((set(range(1, max(plain) + 1)) - plain) | deleted),
        parts=tuple(_parts([(tuple(one["path"]), key) for key, one in articles.items()])),
        amended=days_of_change(law["history"]),
        effective=date.fromisoformat(law["effective"]) if law["effective"] else None,
    )


def _items(article: Mapping[str, Any]) -> Iterator[int]:
    for paragraph in article["paragraphs"]:
        yield len(paragraph.get("items", ()))


def _parts(articles: list[tuple[tuple[str, ...], str]]) -> Iterator[Part]:
    """Neighbours below one heading are one part."""
    while articles:
        path, first = articles[0]
        if not path:
            articles = articles[1:]
            continue
        inside = []
        while articles and articles[0][0][:1] == path[:1]:
            inside.append((articles[0][0][1:], articles[0][1]))
            articles = articles[1:]
        yield Part(path[0], first, inside[-1][1], tuple(_parts(inside)))
