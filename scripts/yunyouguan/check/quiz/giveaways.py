"""Rules over what gives an answer away to who has not read the question."""

import re
import unicodedata
from collections.abc import Iterator

from yunyouguan.check.page import excerpt, plain
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Choosing, Filling, Ordering, Question, QuestionKind

SAME_KEY_LEAST = 4
LONGER_TIMES, LONGER_BY = 1.6, 12
WORDING_LEAST = 2
"""A wording of one character stands in many a hint by chance."""

_ALL = "(?:都|全部|全都|全|均|皆)"
_VERDICT = "(?:不?(?:是|对|正确|可以?|行|能|会|算|要|属于|包括|违法|合法)|没?有|错误?|[有无]效)"
_CATCH_ALL = re.compile(
    rf"(?:以上|上述|前面)\w{{0,6}}?{_ALL}{_VERDICT}"
    rf"|(?:以上|上述)?没有(?:一[个项])?(?:正确|对)的?(?:答案|选项|说法)?"
    rf"|[A-J](?:[、,，和与及][A-J])+(?:[两二三四]?[个项种]?{_ALL}{_VERDICT})?"
    rf"|[A-J]{{2,}}[两二三四]?[个项种]?{_ALL}{_VERDICT}"
    rf"|{_ALL}(?:不?(?:是|对|正确)|错误?)"
)
# Not 先 and 再 alone: 先予执行 and 再审 are words of law.
_ORDER = re.compile(
    r"首先|其次|然后|接着|接下来|随后|最后(?!陈述)|最先"
    r"|第[一二三四五六七八九十\d]+步|[一二三四五六七八九十\d]+[、.．)）](?!\d)"
)
_NUMERAL = "[0-9零〇一二两三四五六七八九十百千万]"
_TOLD = "\uffff"
"""Stands where a choice was found, so that a shorter one is not found in it again."""


def longest_right(question: Question) -> Iterator[Finding]:
    """The right choice does not give itself away by its length."""
    right = [len(one.text) for one in question.choices if one.letter in question.correct]
    wrong = [len(one.text) for one in question.choices if one.letter not in question.correct]
    if not right or not wrong or question.kind is QuestionKind.JUDGE:
        return
    longest = max(wrong)
    # A rule of thumb for all 多选 answers would fire on nearly every one: the shortest decides.
    if min(right) > longest * LONGER_TIMES and min(right) > longest + LONGER_BY:
        yield Finding(
            rule="quiz.longest-right",
            place=question.place,
            message=f"题目「{excerpt(question.stem)}」对的选项明显最长，不看题也能猜中。",
            remedy="把对的选项写短，或把错的选项写得一样具体。",
        )


def catch_all(question: Question) -> Iterator[Finding]:
    """No choice speaks about the other choices."""
    for choice in question.choices:
        if question.kind is not QuestionKind.JUDGE and _CATCH_ALL.fullmatch(plain(choice.text)):
            yield Finding(
                rule="quiz.catch-all",
                place=choice.place,
                message=f"选项{choice.letter}「{excerpt(choice.text)}」说的是别的选项，"
                "观众看出两个对的就不用再想。",
                remedy="换成一个具体的做法；几个都对就改成【多选】，例如：（ ABC ）",
            )


def order_told(question: Question) -> Iterator[Finding]:
    """No step says by its first word where it belongs."""
    if not isinstance(question.task, Ordering):
        return
    for step in question.task.steps:
        if told := _ORDER.match(step.text.strip()):
            yield Finding(
                rule="quiz.order-told",
                place=step.place,
                message=f"步骤「{excerpt(step.text)}」开头的「{told[0]}」说出了次序，"
                "观众不用想就能排。",
                remedy=f"删掉「{told[0]}」，只写做什么，例如：申请仲裁",
            )


def hint_tells(question: Question) -> Iterator[Finding]:
    """A hint helps to think and does not say the answer."""
    hint = _folded(question.hint)
    if not hint:
        return
    match question.task:
        case Filling(accepted):
            wordings = (one for blank in accepted for one in blank)
            told = [one for one in wordings if (it := _standing(one)) and it.search(hint)]
        case Choosing() if question.kind is not QuestionKind.JUDGE:
            told = _told_choices(question, hint)
        case _:
            return
    if told:
        yield Finding(
            rule="quiz.hint-tells",
            place=question.place,
            message=f"提示里写着答案「{excerpt(told[0])}」，观众点开提示就不用想了。",
            remedy="提示只说往哪里想，例如：> 提示：想一想，房子过户要到哪里办手续？",
        )


def same_key(exhibit: Exhibit) -> Iterator[Finding]:
    """The right letter changes over the questions of an exhibit, those of its 案例 among them."""
    questions = [
        one for quiz in exhibit.body.quizzes for asked in quiz.questions for one in asked.with_parts
    ]
    for kind in (QuestionKind.SINGLE, QuestionKind.JUDGE):
        keys = [one.correct for one in questions if one.kind is kind]
        if len(keys) >= SAME_KEY_LEAST and len(set(keys)) == 1 and keys[0]:
            yield Finding(
                rule="quiz.same-key",
                place=next(one.place for one in questions if one.kind is kind),
                message=f"{len(keys)}道{kind.value}题的答案都是「{keys[0][0]}」，"
                "观众很快发现一直选它就行。",
                remedy="调换几道题的选项次序，或把几道判断题改成相反的说法。",
            )


def _told_choices(question: Question, hint: str) -> list[str]:
    """The right choices that stand in the hint, unless it weighs a wrong one beside them."""
    told: dict[str, bool] = {}
    # The longest first: 可以 is not told by a hint that says 不可以.
    for choice in sorted(question.choices, key=lambda one: -len(one.text)):
        if found := _standing(choice.text):
            hint, count = found.subn(_TOLD, hint)
            if count:
                told[choice.text] = choice.letter in question.correct
    return list(told) if all(told.values()) else []


def _standing(wording: str) -> re.Pattern[str] | None:
    """Finds the wording where it stands by itself: 三十 does not stand in 第三十五条."""
    said = _folded(wording)
    if len(said) < WORDING_LEAST:
        return None
    before = f"(?<!{_NUMERAL})" if re.match(_NUMERAL, said[0]) else ""
    after = f"(?!{_NUMERAL})" if re.match(_NUMERAL, said[-1]) else ""
    return re.compile(before + re.escape(said) + after)


def _folded(text: str) -> str:
    """As the page compares what visitors write: width, case and blanks do not count."""
    return plain(unicodedata.normalize("NFKC", text).casefold())


QUESTION_RULES = (longest_right, catch_all, order_told, hint_tells)
EXHIBIT_RULES = (same_key,)
