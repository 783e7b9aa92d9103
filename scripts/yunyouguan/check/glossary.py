"""Rules over the glossary: each term once, in a few plain words, with its article."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from yunyouguan.model.finding import Finding
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import TOPICS

EXPLANATION_MOST = 120
NAME_LEAST = 2

_ARTICLE = re.compile(r"《[^《》]+》[^《》]{0,40}?第[0-9零〇一二两三四五六七八九十百千]+条")


def name_twice(glossary: Glossary) -> Iterator[Finding]:
    """A word means one thing: no two terms share a name or an alias."""
    owners: dict[str, tuple[str, Place]] = {}
    for term in glossary.terms:
        for name in term.names:
            if name in owners:
                first, place = owners[name]
                yield Finding(
                    rule="glossary.name-twice",
                    place=term.place,
                    message=f"「{name}」在第{place.line}行的「{first}」里已经解释过，"
                    "观众只会看到前一个解释。",
                    remedy=f"留下一处，删掉另一处的「{name}」；同一个意思就合并成一条。",
                )
            owners.setdefault(name, (term.name, term.place))


def empty(glossary: Glossary) -> Iterator[Finding]:
    """A glossary that is published explains something."""
    if glossary.is_published and not glossary.terms:
        yield Finding(
            rule="glossary.empty",
            place=glossary.place,
            message="名词解释已发布，却一个名词也没有，观众打开是一张空网页。",
            remedy="写一个名词，例如先写一行「## 遗嘱」，下面写解释和依据；"
            "还没写好就写「状态: 待审」。",
        )


def name_short(glossary: Glossary) -> Iterator[Finding]:
    """One character stands in too many other words to be a term."""
    for term in glossary.terms:
        for name in term.names:
            if len(name) < NAME_LEAST:
                yield Finding(
                    rule="glossary.name-short",
                    place=term.place,
                    message=f"名词「{name}」只有一个字，别的词里也常有它，观众会看到张冠李戴的解释。",
                    remedy="写两个字以上的全称，例如：## 遗嘱",
                )


def no_explanation(glossary: Glossary) -> Iterator[Finding]:
    """A term that can be tapped says something."""
    for term in glossary.terms:
        if glossary.is_published and not term.explanation:
            yield Finding(
                rule="glossary.no-explanation",
                place=term.place,
                message=f"「{term.name}」下面没有解释，观众点开是空的。",
                remedy="在下面写一两句大白话，例如：按照合同，住在别人的住宅里的权利。",
            )


def too_long(glossary: Glossary) -> Iterator[Finding]:
    """An explanation is read standing: at most 120 characters."""
    for term in glossary.terms:
        if (length := len(term.explanation)) > EXPLANATION_MOST:
            yield Finding(
                rule="glossary.too-long",
                place=term.place,
                message=f"「{term.name}」的解释有{length}字，超过{EXPLANATION_MOST}字，"
                "点开要翻好几屏，观众会忘了刚才读到哪里。",
                remedy="只留最要紧的一到三句，其余写进展品的正文。",
            )


def no_citation(glossary: Glossary) -> Iterator[Finding]:
    """What a term means can be looked up in the law."""
    for term in glossary.terms:
        if glossary.is_published and not _ARTICLE.search(term.citation):
            seen = "没有写依据" if not term.citation else "的依据没有写到哪部法律第几条"
            yield Finding(
                rule="glossary.no-citation",
                place=term.place,
                message=f"「{term.name}」{seen}，观众没法核对。",
                remedy="在解释下面隔一行写，例如：依据：《民法典》第三百六十六条",
            )


def not_plain(glossary: Glossary) -> Iterator[Finding]:
    """A note beside a paragraph shows words and nothing else."""
    for term in glossary.terms:
        for place in term.rich:
            yield Finding(
                rule="glossary.not-plain",
                place=place,
                message=f"「{term.name}」的解释里有题目、图片、链接、列表或者格式符号，"
                "点开的解释只显示文字，观众会看到一串符号。",
                remedy="改成一段普通的话；图片和题目放进展品里。",
            )


def stray(glossary: Glossary) -> Iterator[Finding]:
    """Nothing that staff wrote vanishes: what stands above the first term is shown nowhere."""
    for place in glossary.stray[:1]:
        yield Finding(
            rule="glossary.stray",
            place=place,
            message="第一个名词上面还有文字，网页上不会显示，观众看不到。",
            remedy="把它移进开头的「简介」，或者在它上面写一个名词，例如：## 居住权",
        )


def topic_unknown(glossary: Glossary) -> Iterator[Finding]:
    """Every topic stands in the list."""
    for term in glossary.terms:
        if term.topic and term.topic not in TOPICS:
            near = get_close_matches(term.topic, TOPICS, n=1, cutoff=0.3)
            yield Finding(
                rule="glossary.topic-unknown",
                place=term.place,
                message=f"主题表里没有「{term.topic}」，「{term.name}」排不进主题，"
                "观众按主题找不到它。",
                remedy=f"是不是想写「{near[0]}」？例如：主题: {near[0]}"
                if near
                else f"从这些里选：{'、'.join(TOPICS)}",
            )


def unused(glossary: Glossary, museum: Museum) -> Iterator[Finding]:
    """A term waits in vain when no exhibit that is shown uses it."""
    if not glossary.is_published:
        return
    met: set[str] = set()
    for exhibit in museum.exhibits:
        if exhibit.is_published:
            for prose in exhibit.body.prose:
                met.update(term.name for *_, term in glossary.finder.uses(prose.markdown))
    for term in glossary.terms:
        if term.name not in met:
            yield Finding(
                rule="glossary.unused",
                place=term.place,
                message=f"已发布的展品里没有用到「{term.name}」，只有翻名词解释的观众看得到它。",
                remedy=f"不用改也可以；展品里用的是别的叫法，就在「## {term.name}」下面补一行，"
                "例如：别名: 房屋居住权",
            )


GLOSSARY_RULES = (
    empty,
    name_twice, name_short, no_explanation, too_long, no_citation, not_plain, stray, topic_unknown,
)  # fmt: skip
MUSEUM_RULES = (unused,)
