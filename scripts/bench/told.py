"""Exhibits in no syntax yet, written as finished pages and as Markdown: the same words in both."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.speech import Speech

LETTERS = 740
"""Chinese characters in an exhibit's text: the length that earlier measurements used."""
WITHOUT_PARTS = 60
"""Characters of title and summary, and half a part, which the last one is too long by."""
SEED = "20200101"
TYPES = ("阵地", "微课", "实物", "故事", "法条")
HEAD = "<header><nav><a href='../../'>云游馆</a> <a href='../'>全部展品</a></nav></header>"
FOOT = "<footer><p>为量快慢而写</p></footer>"
SETTINGS = """site_name: 云游馆
theme: {{name: material, language: zh, font: false}}
plugins: {plugins}
nav: [首页: index.md]
not_in_nav: /e/**
"""
SEARCH = r"[{search: {lang: zh, separator: '[\s\u200b\-]'}}]"
"""As Material's handbook wants it for Chinese."""


@dataclass(frozen=True, slots=True)
class Told:
    """One exhibit.

    Attributes:
        parts: heading and paragraphs.
    """

    number: int
    title: str
    kind: str
    summary: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def address(self) -> str:
        """Of its page."""
        return f"e/{self.number:05}/"

    def blocks(self) -> Iterator[str]:
        """All that a visitor can read."""
        yield self.title
        yield self.kind
        yield self.summary
        for heading, paragraphs in self.parts:
            yield heading
            yield from paragraphs


def told(speech: Speech, count: int) -> Iterator[Told]:
    """So many exhibits; a greater number begins with the same ones."""
    for number in range(count):
        yield _told(speech, number)


def page(one: Told) -> str:
    """As the museum's finished pages are built."""
    parts = "".join(
        f"<h2 id='s{at}'>{heading}</h2>" + "".join(f"<p>{text}</p>" for text in paragraphs)
        for at, (heading, paragraphs) in enumerate(one.parts)
    )
    return (
        f"<!doctype html><html lang='zh-CN'><head><meta charset='utf-8'><title>{one.title}</title>"
        f"</head><body>{HEAD}<main id='main'><h1>{one.title}</h1>"
        f"<dl class='facts'><dt>类型</dt><dd>{one.kind}</dd></dl><p>{one.summary}</p>{parts}</main>"
        f"{FOOT}</body></html>"
    )


def markdown(one: Told) -> str:
    """As staff write it."""
    parts = "\n\n".join(
        f"## {heading}\n\n" + "\n\n".join(paragraphs) for heading, paragraphs in one.parts
    )
    return f"""---
编号: QS-2026-{one.number + 1:05}
标题: {one.title}
类型: {one.kind}
主题: [民法典/总则]
日期: 2026
来源: 《民法典》
权利: CC BY 4.0
状态: 已发布
---

# {one.title}

类型

{one.kind}

{one.summary}

{parts}
"""


def write_site(root: Path, exhibits: Iterator[Told]) -> None:
    """The finished pages below a folder that is not there yet."""
    for one in exhibits:
        _write(root / one.address / "index.html", page(one))


def write_project(root: Path, exhibits: Iterator[Told]) -> None:
    """A MkDocs project dressed by Material: ``search.yml`` has a search, ``plain.yml`` none."""
    for name, plugins in (("search.yml", SEARCH), ("plain.yml", "[]")):
        _write(root / name, SETTINGS.format(plugins=plugins))
    _write(root / "docs/index.md", "# 云游馆\n")
    for one in exhibits:
        _write(root / "docs" / f"{one.address.rstrip('/')}.md", markdown(one))


def _told(speech: Speech, number: int) -> Told:
    chance = random.Random(f"{SEED}/{number}")
    parts: list[tuple[str, tuple[str, ...]]] = []
    written = WITHOUT_PARTS
    while written < LETTERS:
        paragraphs = tuple(
            "".join(speech.line(chance) for _ in range(3)) for _ in range(chance.randint(1, 2))
        )
        parts.append(("".join(speech.some(chance, 2)), paragraphs))
        written += sum(map(len, paragraphs))
    title = "".join(speech.some(chance, chance.randint(2, 4)))
    return Told(number, title, chance.choice(TYPES), speech.line(chance), tuple(parts))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
