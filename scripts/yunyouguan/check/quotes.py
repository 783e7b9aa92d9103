"""Rules over the full texts of laws: quotes are the law's own words, and the law is in force."""

from collections.abc import Iterator
from datetime import date

from yunyouguan.check.passages import passages_of
from yunyouguan.model.body import Body, Prose
from yunyouguan.model.finding import Finding
from yunyouguan.model.law_finder import LawFinder
from yunyouguan.model.law_quotes import WrongQuote, wrong_quotes
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place

SHOWN = 40
DIFFERENCES = 3


def quotes(museum: Museum) -> Iterator[Finding]:
    """Words in 「」 beside a citation are those of the article, to the letter."""
    finder = LawFinder(museum.law_texts)
    if not finder.knows_any:
        return
    pages: list[tuple[str, Body]] = [(one.place.file, one.body) for one in museum.exhibits]
    pages += [(one.place.file, one.body) for one in museum.paths]
    pages += [(one.place.file, one.body) for one in museum.tours]
    for file, body in pages:
        for line, text in passages(body):
            for wrong in wrong_quotes(text, finder):
                yield finding_of(Place(file, line + text.count("\n", 0, wrong.start)), wrong)


def not_in_force(museum: Museum, today: date) -> Iterator[Finding]:
    """What is shown as the law is the law today."""
    for law in museum.law_texts:
        shown = law.current
        if shown.card.effective > today.isoformat():
            yield Finding(
                rule="law.not-in-force",
                place=shown.place_of("effective"),
                message=f"「{shown.short_name}」的这一版从 {shown.card.effective} 起施行，"
                "现在还不是法律，观众会照着它办。",
                remedy="先把这份文件移出 exhibits/laws，到那一天再放回来。",
            )


def passages(body: Body) -> Iterator[tuple[int, str]]:
    """All that a page says, each behind its line."""
    for part in body.parts:
        if isinstance(part, Prose):
            yield part.place.line, part.markdown
        else:
            for question in part.questions:
                yield from passages_of(question)


def finding_of(place: Place, wrong: WrongQuote) -> Finding:
    """Both wordings, and what to write."""
    cited = f"《{wrong.law.short_name}》{wrong.place}"
    if wrong.elsewhere:
        law, where = wrong.elsewhere
        right = f"《{law.short_name}》{where}"
        return Finding(
            rule="citation.quote-elsewhere",
            place=place,
            message=f"引文「{_short(wrong.quote)}」不在{cited}，在{right}，观众照着去查会查不到。",
            remedy=f"把条号改成：{right}",
        )
    if not wrong.passage:
        return Finding(
            rule="citation.quote-differs",
            place=place,
            message=f"引文「{_short(wrong.quote)}」在{cited}里找不到，观众会把它当成法律的原话。",
            remedy=f"打开{cited}的原文，照抄一遍；不是法律原话的，去掉直角引号「」。",
        )
    told = "；".join(_difference(one.quoted, one.lawful) for one in wrong.differences[:DIFFERENCES])
    more = "；还有别的" if len(wrong.differences) > DIFFERENCES else ""
    return Finding(
        rule="citation.quote-differs",
        place=place,
        message=f"引文和{cited}的原文不一样：{told}{more}。观众会把错的字当成法律。",
        remedy=f"照原文改成：「{wrong.passage}」",
    )


def _difference(quoted: str, lawful: str) -> str:
    if not quoted:
        return f"少了「{_short(lawful)}」"
    if not lawful:
        return f"多了「{_short(quoted)}」"
    return f"引文写「{_short(quoted)}」，原文是「{_short(lawful)}」"


def _short(text: str) -> str:
    flat = "".join(text.split())
    return flat if len(flat) <= SHOWN else f"{flat[:SHOWN]}……"


MUSEUM_RULES = (quotes,)
DATED_RULES = (not_in_force,)
