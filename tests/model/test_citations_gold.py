"""How laws, courts and offices cite: a hand-checked set of texts."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from yunyouguan.model.citation import Citation, Provision
from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.citing.names import Names
from yunyouguan.read.law_table import shipped_table

FILE = Path(__file__).parents[1] / "cases" / "citing" / "citations.txt"
NAMES = Names.of(shipped_table().names)
LINE_END = "⏎"


def cases() -> list[tuple[str, tuple[str, ...]]]:
    """Text and what it cites, as the file writes it."""
    read: list[tuple[str, list[str]]] = []
    for line in FILE.read_text("utf-8").splitlines():
        if line.startswith("="):
            read[-1][1].extend([line.removeprefix("=").strip()] if line != "=" else [])
        elif line and not line.startswith("#"):
            read.append((line, []))
    return [(text, tuple(cited)) for text, cited in read]


def short(citation: Citation) -> str:
    """民法典 1079/3/1~1079/3/3."""
    if citation.at is None:
        return f"{citation.law} -"
    to = f"~{place(citation.to)}" if citation.to else ""
    return f"{citation.law} {place(citation.at)}{to}"


def place(at: Provision) -> str:
    """1079/3/1; what is not named is left out."""
    paragraph, item = (str(one or "") for one in (at.paragraph, at.item))
    return f"{at.key}/{paragraph}/{item}".rstrip("/")


def test_the_gold_set_is_as_large_as_promised() -> None:
    """At least 150 texts, no text twice."""
    texts = [text for text, _ in cases()]

    assert len(texts) >= 150
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(("text", "cited"), cases(), ids=[text for text, _ in cases()])
def test_a_text_cites_what_a_person_reads_in_it(text: str, cited: tuple[str, ...]) -> None:
    """Neither more nor less, in the order of the text."""
    found = citations_in(text.replace(LINE_END, "\n"), None, NAMES)

    assert tuple(re.sub(r"\(([一二三])\)", r"（\1）", short(one)) for one in found) == cited


@pytest.mark.parametrize("text", [text for text, _ in cases()])
def test_offsets_point_into_the_text_as_written(text: str) -> None:
    """In order, without overlap, however the text was folded to be read."""
    written = text.replace(LINE_END, "\n")
    found = citations_in(written, None, NAMES)

    assert [written[one.start : one.end] for one in found] == [one.text for one in found]
    assert all(one.end <= after.start for one, after in pairwise(found))
