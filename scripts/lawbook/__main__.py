"""``python -m lawbook FOLDER``: writes the table of laws anew from the full texts in a folder.

The folder holds ``index_all.json`` (every law: title, articles, days), one JSON file for each law
whose text is at hand, and ``superseded/`` with older texts. Only facts are taken over.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import yunyouguan
from lawbook.other_names import OTHER_NAMES
from lawbook.texts import Counted, counted_texts, days_of_change, renumberings
from yunyouguan.model.statute import LawTable, Renumbering, Statute
from yunyouguan.read.law_table import table_bytes

AS_OF = date(2026, 6, 26)
SOURCE = "全国人大常委会公布的现行有效法律目录（截至2026年6月26日），加上2026年8月15日的废止"
TABLE = Path(yunyouguan.__file__).parent / "read" / "law_table.json"
COUNTRY = "中华人民共和国"


def law_table(folder: Path) -> LawTable:
    """Every law of the index, and those that an earlier code replaced."""
    index = json.loads((folder / "index_all.json").read_text("utf-8"))
    texts, moved = counted_texts(folder), renumberings(folder)
    listed = [_statute(law, texts, moved) for law in index["laws"]]
    gone = [_gone(law) for law in index["repealed_before"]]
    return LawTable(AS_OF, tuple(_in_versions([*listed, *gone])), SOURCE)


def _statute(
    law: Mapping[str, Any], texts: Mapping[str, Counted], moved: Mapping[str, Renumbering]
) -> Statute:
    title = law["title"]
    text = texts.get(title)
    clause = law.get("effective_clause")
    begun = date.fromisoformat(clause) if clause else None
    by = law.get("repealed_by", "").partition(" ")[0]
    return Statute(
        title=title,
        names=_names(title),
        articles=law["articles"],
        effective=begun or (text.effective if text else None),
        amended=text.amended if text else days_of_change([law.get("last_change") or ""])[:1],
        repealed_by=COUNTRY + by if by else "",
        repealed_on=date.fromisoformat(law["repealed_on"]) if by else None,
        gaps=text.gaps if text else frozenset(law.get("gaps", ())),
        inserted=text.inserted if text else frozenset(),
        shapes=text.shapes if text else None,
        renumberings=(moved[title],) if title in moved else (),
        parts=text.parts if text else (),
    )


def _gone(law: Mapping[str, Any]) -> Statute:
    """How many articles it had is not among our facts; that it is gone is enough."""
    return Statute(
        title=COUNTRY + law["short"],
        names=(law["short"],),
        articles=None,
        repealed_by=COUNTRY + law["repealed_by"].partition(" ")[0],
        repealed_on=date.fromisoformat(law["repealed_on"]),
    )


def _names(title: str) -> tuple[str, ...]:
    short = title.removeprefix(COUNTRY)
    own = (short,) if short != title else ()
    return (*own, *OTHER_NAMES.get(short, ()))


def _in_versions(statutes: Iterable[Statute]) -> Iterator[Statute]:
    """By title, then by day; an earlier version ends on the day before the next begins."""
    ordered = sorted(statutes, key=lambda one: (one.title, one.effective or date.min))
    for one, after in zip(ordered, [*ordered[1:], None], strict=True):
        if after is None or after.title != one.title or after.effective is None:
            yield one
        else:
            yield replace(one, until=date.fromordinal(after.effective.toordinal() - 1))


if __name__ == "__main__":
    if len(sys.argv) != 2:  # noqa: PLR2004 - one folder
        raise SystemExit(__doc__)
    made = law_table(Path(sys.argv[1]))
    TABLE.write_bytes(table_bytes(made))
    print(f"{TABLE}: {len(made.statutes)} laws, as of {made.as_of}")
