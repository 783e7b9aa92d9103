"""Every citation of a text, in order: the name, then the places behind it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from yunyouguan.model.citation import Citation, Provision
from yunyouguan.model.citing.names import (
    Names,
    is_foreign,
    is_former,
    is_law,
)
from yunyouguan.model.citing.places import Place, places
from yunyouguan.model.folded_text import folded

_TITLE = r"《(?P<title>(?:[^《》\n]|《[^《》\n]{1,60}》){1,120})》"
# 基本法, 合同法, 应该法办: the word before takes the sign away.
_SELF = r"(?<![基日])本法典?|(?<!应)该法典?|(?<![合共协])同法|[本该](?:条例|规定|办法|解释)"
_NEAR = r"(?P<near>前条|前款|前[两二三]款|前项|本条|该条|同条|本款|该款)"
_GAP = r"[ \t*_]{0,3}\n?[ \t>]{0,4}"
_BOOK = r"[\u4e00-\u9fff]{2,10}?编"
_PART = r"(?:第[ ]?[一二三四五六七八九十]{1,3}[ ]?分?[编章节]|[\u4e00-\u9fff]{2,10}?编)"
# Only behind a name, and each at most once or twice: nothing here can run away.
_TAIL = re.compile(
    r"(?:[ ]?\((?P<version>(?=[^()\n]{0,40}(?:修正|修订|施行|通过|公布|试行|版|年\)))"
    r"[^()\n]{1,40})\))?"
    r"(?:[ ]?\((?:以下|下)?(?:简|统)?称[为:]?[ ]?[《“「\"]?"
    r"(?P<alias>[^《》“”「」\"()\n]{1,30})[》”」\"]?\))?"
    r"[ \t*_]{0,3}\n?[ \t>]{0,4}"
    r"(?:(?:当中的|之中的|中的|里的|的|中|里|,|:|——)(?=[ ]?(?:第|[\u4e00-\u9fff]{2,10}?编)))?"
    rf"(?P<book>(?:[ ]?{_PART}){{0,3}})"
    r"(?:之|中的|中|的|,|·)?"
)
_INNER_VERSION = re.compile(r"\(([^()]{0,20}(?:修正|修订|施行|公布|试行)[^()]{0,10})\)$")
_PAST_VERSION = re.compile(r"[12][0-9]{3}")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_BACK = {"两": 2, "二": 2, "三": 3}


@dataclass(slots=True)
class _Context:
    """What 本法 and 前款 mean here.

    Attributes:
        written: the text as it was before it was folded.
        own: the law that says 本法 of itself; empty when the text is none's.
        law: the one named last.
    """

    written: str
    own: str
    law: str
    at: Provision | None = None
    aliases: dict[str, str] = field(default_factory=dict)


def citations_in(
    text: str,
    context_law: str | None = None,
    names: Names | None = None,
) -> list[Citation]:
    """Every citation in the order of the text; never more than linear time, never an exception.

    A list gives one citation for each place, a range gives one. A title between 《》 without an
    article is a citation without ``at``.

    Args:
        context_law: what 本法 means, and to which an article without any name belongs until the
            paragraph names another law; without it 本法 is the law named last in the paragraph.
        names: laws known without 《》; the few well-known ones when left out.
    """
    plain, known = folded(text), names or Names.of()
    context = _Context(text, context_law or "", context_law or "")
    found: list[Citation] = []
    pattern = _anchors(known.ends, everywhere=bool(context_law))
    at = free = paragraph = 0
    while anchor := pattern.search(plain, at):
        if _PARAGRAPH_END.search(plain, paragraph, anchor.start()):
            context.law, context.at = context.own, None
        paragraph = begin = anchor.start()
        if anchor.lastgroup == "end":
            begin = known.start_of(plain, free, anchor.end())
        read = list(_read(plain, anchor, begin, context))
        found += read
        free = max([free, *(one.end for one in read)])
        at = max(free, anchor.end())
    return found


@lru_cache(maxsize=8)
def _anchors(ends: str, *, everywhere: bool) -> re.Pattern[str]:
    """Where a citation may begin, or a name without 《》 may end."""
    name = (
        rf"(?P<end>[{ends}](?={_GAP}(?:第|[(0-9零一二两三四五六七八九十百千的中里之:,]|{_BOOK})))"
    )
    ways = [_TITLE, rf"(?P<self>{_SELF})", _NEAR, *([name] if ends else [])]
    if everywhere:
        ways.append(r"(?P<alone>第(?=[ ]?[(0-9一二两三四五六七八九十百千]))")
    return re.compile("|".join(ways))


def _read(text: str, anchor: re.Match[str], start: int, context: _Context) -> Iterator[Citation]:
    match anchor.lastgroup:
        case "title":
            yield from _titled(text, anchor, context)
        case "end" if start < anchor.start():
            yield from _named(text, anchor, start, context)
        case "near":
            yield from _nearby(text, anchor, context)
        case "self" | "alone" if context.law:
            law = context.own if anchor.lastgroup == "self" and context.own else context.law
            seed = Citation("", law, start, start, None, is_bare=True)
            yield from _behind(text, anchor, context, seed)


def _titled(text: str, anchor: re.Match[str], context: _Context) -> Iterator[Citation]:
    title = "".join(anchor["title"].split())
    if not is_law(title) or is_foreign(text, anchor.start()):
        return
    title = context.aliases.get(title, title)
    inner = _INNER_VERSION.search(title)
    version = inner[1] if inner else ""
    law = title[: inner.start()] if inner else title
    former = is_former(text, anchor.start())
    span = (anchor.start(), anchor.end())
    written = context.written[slice(*span)]
    seed = Citation(written, law, *span, None, version=version, is_former=former)
    yield from list(_behind(text, anchor, context, seed)) or [seed]


def _named(text: str, anchor: re.Match[str], start: int, context: _Context) -> Iterator[Citation]:
    if is_foreign(text, start):
        return
    law = text[start : anchor.end()]
    seed = Citation("", law, start, start, None, is_former=is_former(text, start), is_bare=True)
    yield from _behind(text, anchor, context, seed)


def _behind(
    text: str, anchor: re.Match[str], context: _Context, seed: Citation
) -> Iterator[Citation]:
    """The places that stand behind a name; a version of another year says that it is the past."""
    alone = anchor.lastgroup == "alone"
    tail = None if alone else _TAIL.match(text, anchor.end())
    at = tail.end() if tail else anchor.start()
    if tail and (tail["version"] or tail["book"]):
        seed = replace(
            seed,
            version=tail["version"] or seed.version,
            book="".join((tail["book"] or "").split()),
        )
    if tail and tail["alias"]:
        context.aliases["".join(tail["alias"].split())] = seed.law
    if seed.law != context.law or anchor.lastgroup != "self":
        context.law, context.at = seed.law, None
    read = places(text, at, bare=not alone)
    if not read and tail and tail["book"]:
        read = places(text, tail.start("book"), bare=True)
    yield from _cited(read, context, seed)


def _nearby(text: str, anchor: re.Match[str], context: _Context) -> Iterator[Citation]:
    """本条第二款 and 前款: counted from the article named last."""
    base = _base(anchor["near"], context.at) if context.law else None
    if base is None:
        return
    read = places(text, anchor.end(), base=base)
    seed = Citation("", context.law, anchor.start(), anchor.end(), None, is_bare=True)
    yield from _cited(read, context, seed)


def _base(word: str, last: Provision | None) -> Provision | None:
    """What the word means behind ``last``; None when nothing can be said."""
    if last is None:
        return None
    article = Provision(last.article, last.zhi)
    here = {"条": article, "款": replace(article, paragraph=last.paragraph)}
    if word[0] in "本该同":
        return here[word[-1]]
    if word == "前条":
        return Provision(last.article - 1) if last.article > 1 and not last.zhi else None
    if word == "前项":
        return replace(last, item=last.item - 1) if last.item and last.item > 1 else None
    back = _BACK.get(word[1], 1)
    if last.paragraph is None or last.paragraph <= back:
        return None
    return replace(article, paragraph=last.paragraph - back)


def _cited(read: tuple[Place, ...], context: _Context, seed: Citation) -> Iterator[Citation]:
    for nth, place in enumerate(read):
        begin = seed.start if nth == 0 else place.start
        text = context.written[begin : place.end]
        yield replace(seed, text=text, start=begin, end=place.end, at=place.at, to=place.to)
        context.at = place.last
