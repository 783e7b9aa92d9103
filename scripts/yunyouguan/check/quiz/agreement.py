"""The rule that a question and its own explanation teach the same."""

import re
from collections.abc import Iterator

from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import FALSE, TRUE, Question, QuestionKind

_LETTERS = r"(?!AI|ID|HD)(?P<letters>[A-J](?:\s*[、,，和与及]?\s*[A-J])*)(?![A-Za-z])"
# 「故选B」「本题应选 A、C」「正确答案是B」; 「有人选B」 and 「答案是AI写的」 conclude nothing.
_CHOSEN = re.compile(
    rf"(?:(?:故|因此|所以|因而|本题|此题)(?:应该?|应当)?选(?:择|项)?|答案(?:应该?|应当)?[是为选])"
    rf"[:：]?\s*{_LETTERS}"
)
_JUDGED = re.compile(
    r"(?:故|因此|所以|因而)?(?:本题|该题|此题|题干|题中|这句话)的?(?:说法|表述)?是?"
    r"(?P<verdict>不正确|不对|错误|错|正确|对)的?(?=[。；;，,！!]|$)"
)


def explanation_disagrees(question: Question) -> Iterator[Finding]:
    """An explanation that draws its conclusion draws the one of the key."""
    said = _concluded(question)
    if question.correct and said and said != set(question.correct):
        one, other = _shown(said), _shown(set(question.correct))
        yield Finding(
            rule="quiz.explanation-disagrees",
            place=question.place,
            message=f"解析说是「{one}」，答案却是「{other}」，两处里有一处教错了，观众不知道该信哪个。",
            remedy=f"翻开法条核对，改掉错的那一处，例如把答案写成（ {one} ）。",
        )


def _concluded(question: Question) -> set[str]:
    """The letters that the explanation ends with; none when it draws no conclusion."""
    if question.kind is QuestionKind.JUDGE:
        verdicts = [hit["verdict"] for hit in _JUDGED.finditer(question.explanation)]
        return {TRUE if verdicts[-1] in {"正确", "对"} else FALSE} if verdicts else set()
    chosen = [hit["letters"] for hit in _CHOSEN.finditer(question.explanation)]
    return {one for one in chosen[-1] if one.isalpha() and one.isascii()} if chosen else set()


def _shown(letters: set[str]) -> str:
    return "".join(sorted(letters))


QUESTION_RULES = (explanation_disagrees,)
