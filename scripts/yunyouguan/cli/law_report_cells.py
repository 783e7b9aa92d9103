"""The cells of the report on the law: one citation, one law, one topic, each in a few words."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from yunyouguan.check.cited import Cited
from yunyouguan.check.page import excerpt
from yunyouguan.check.report import one_line
from yunyouguan.cli.law_words import SAID, hint_of
from yunyouguan.law_report import Coming, LawCount, TopicCount
from yunyouguan.model.chapter import Cell
from yunyouguan.model.citing.verdict import Verdict
from yunyouguan.model.statute import Statute

MOST = 4
"""So many stand in one cell; every citation has a row of its own on the last sheet."""

_LONGEST = 60


def found_rows(
    cited: Iterable[Cited], more: Callable[[Cited], tuple[Cell, ...]]
) -> tuple[tuple[Cell, ...], ...]:
    """A row for each: where, on which page, in which question, as written, and what is added."""
    return tuple(
        (str(one.place), page(one), question(one), written(one), *more(one)) for one in cited
    )


def page(one: Cited) -> str:
    """Its title, and that nobody sees it yet."""
    return one_line(one.writing.title) + ("" if one.writing.is_shown else "（还没有发布）")


def question(one: Cited) -> str:
    """The beginning of its question; empty when it stands in none."""
    return excerpt(one_line(one.question), _LONGEST)


def written(one: Cited) -> str:
    """As the text writes it; the law's name is added where the text leaves it out."""
    text, law = one_line(one.citation.text).replace(" ", ""), one_line(one.citation.law)
    return excerpt(text if law in text else f"《{law}》{text}", _LONGEST)


def law_of(one: Cited) -> str:
    """As people say it; as written when the table does not know it."""
    return one.judged.statute.name if one.judged.statute else one_line(one.citation.law)


def day(one: Cited) -> str:
    """Of the change that the verdict rests on; empty when there is none."""
    return str(one.judged.since or "")


def successor(one: Cited) -> str:
    """What to read now."""
    law = one.judged.statute
    return f"《{_short(law.repealed_by)}》" if law and law.repealed_by else "没有代替的"


def hinted(one: Cited) -> tuple[Cell, ...]:
    """What is wrong, and what may be meant."""
    return SAID[one.judged.verdict], hint_of(one.judged)


def changed(one: Cited) -> tuple[Cell, ...]:
    """How, when, and when somebody last read it."""
    said = "改过"
    if one.judged.verdict is Verdict.RENUMBERED:
        said = f"重排了条号，{hint_of(one.judged) or '没有相近的一条'}"
    return said, day(one), one.writing.reviewed


def coming_row(one: Coming) -> tuple[Cell, ...]:
    """A law, the day, what becomes of it, and who must look."""
    law = one.law.statute
    if one.becomes:
        said = f"新的一版施行{_numbered(one.becomes)}"
    else:
        said = f"废止，由《{_short(law.repealed_by)}》代替" if law and law.repealed_by else "废止"
    return one.law.name, str(one.day), said, len(one.law.cited), _pages(one.law)


def law_row(one: LawCount, today: date) -> tuple[Cell, ...]:
    """A law, how it stands on that day, and how much cites it."""
    articles = {cited.citation.at.key for cited in one.cited if cited.citation.at}
    files = {cited.place.file for cited in one.cited}
    law = one.statute
    title = law.title if law else ""
    return (
        one_line(one.name), title, _state(one, today), len(one.cited), len(articles), len(files),
        _pages(one),
    )  # fmt: skip


def titles(topic: TopicCount) -> str:
    """Everything shown for a topic."""
    return "、".join(map(one_line, topic.exhibits)) or "还没有展品"


def named(laws: tuple[str, ...]) -> str:
    """民法典、刑法 等5部, as many as one reads."""
    more = f" 等{len(laws)}部" if len(laws) > MOST else ""
    return "、".join(laws[:MOST]) + more


def _state(one: LawCount, today: date) -> str:
    law = one.statute
    if law is None:
        is_slip = one.cited[0].judged.verdict is Verdict.MISSPELT
        return "名称像写错" if is_slip else "表里没有，请人核对"
    if law.is_repealed(today):
        return f"{law.repealed_on}起废止"
    return f"{law.effective}起施行" if law.effective and law.effective > today else "有效"


def _pages(law: LawCount) -> str:
    """The pages with most citations first."""
    counts = Counter(page(one) for one in law.cited)
    told = [f"{title}（{count}）" for title, count in counts.most_common(MOST)]
    more = len(counts) - len(told)
    return "；".join(told) + (f"；还有{more}页" if more else "")


def _numbered(law: Statute) -> str:
    return "" if law.articles is None else f"，一共{law.articles}条"


def _short(title: str) -> str:
    return title.removeprefix("中华人民共和国")
