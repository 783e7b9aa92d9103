"""Rules over questions: each can be answered, teaches why, and says by which law."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import excerpt
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.quiz import FALSE, TRUE, Choosing, Filling, Question, QuestionKind

CHOICES_LEAST = 2
CHOICE_MOST = 40
SAME_KEY_LEAST = 4
LONGER_TIMES, LONGER_BY = 1.6, 12

_ARTICLE = re.compile(r"《[^《》]+》[^《》]{0,40}?第[0-9零〇一二两三四五六七八九十百千]+条")


def no_answer(question: Question) -> Iterator[Finding]:
    """A question that is shown can be marked."""
    if question.correct or question.blanks or not isinstance(question.task, Choosing | Filling):
        return
    if question.kind is QuestionKind.FILL:
        act, remedy = "填什么", "在题干下面隔一行写：> 答案：登记"
    else:
        example = {"单选": "A", "多选": "AC", "判断": TRUE}[question.kind]
        act, remedy = "怎么选", f"在题目末尾的括号里写答案，例如：（ {example} ）"
    yield Finding(
        rule="quiz.no-answer",
        place=question.place,
        message=f"题目「{excerpt(question.stem)}」没有答案，观众{act}都判不了。",
        remedy=remedy,
    )


def no_explanation(question: Question) -> Iterator[Finding]:
    """A question that is shown says why."""
    if not question.explanation.strip():
        yield Finding(
            rule="quiz.no-explanation",
            place=question.place,
            message=f"题目「{excerpt(question.stem)}」没有解析，答错的观众不知道错在哪里。",
            remedy="在选项下面补一行：> 解析：先由公安等机关查清是谁扔的。",
        )


def no_citation(question: Question) -> Iterator[Finding]:
    """A question that is shown says by which law."""
    if not question.citation.strip():
        yield Finding(
            rule="quiz.no-citation",
            place=question.place,
            message=f"题目「{excerpt(question.stem)}」没有依据，观众不知道答案出自哪部法律。",
            remedy="在解析下面补一行：> 依据：《民法典》第一千二百五十四条",
        )


def few_choices(question: Question) -> Iterator[Finding]:
    """A choice has at least two choices."""
    chosen = question.kind in {QuestionKind.SINGLE, QuestionKind.MULTIPLE}
    if chosen and len(question.choices) < CHOICES_LEAST:
        yield Finding(
            rule="quiz.few-choices",
            place=question.place,
            message=f"题目「{excerpt(question.stem)}」只有{len(question.choices)}个选项，没有可选的。",
            remedy="在题目下面隔一行写选项，一行一个，例如：- A. 找调解员",
        )


def unknown_letter(question: Question) -> Iterator[Finding]:
    """Every right letter is the letter of a choice."""
    if question.kind is QuestionKind.JUDGE:
        known = [TRUE, FALSE]
    else:
        known = [choice.letter for choice in question.choices]
    for letter in question.correct:
        if known and letter not in known:
            yield Finding(
                rule="quiz.unknown-letter",
                place=question.place,
                message=f"题目「{excerpt(question.stem)}」的答案「{letter}」不在选项里，"
                "观众怎么选都是错的。",
                remedy=f"答案改成选项里有的：{'、'.join(known)}，例如：（ {known[0]} ）",
            )


def single_with_several(question: Question) -> Iterator[Finding]:
    """Only 多选 has several right answers."""
    if question.kind is not QuestionKind.MULTIPLE and len(set(question.correct)) > 1:
        mend = (
            "把【单选】改成【多选】，或只留一个答案"
            if question.kind is QuestionKind.SINGLE
            else "只留一个"
        )
        first = question.correct[0]
        yield Finding(
            rule="quiz.single-with-several",
            place=question.place,
            message=f"{question.kind.value}题「{excerpt(question.stem)}」写了"
            f"{len(set(question.correct))}个答案，观众只能选一个。",
            remedy=f"{mend}，例如：（ {first} ）",
        )


def multiple_with_one(question: Question) -> Iterator[Finding]:
    """多选 has at least two right answers."""
    if question.kind is QuestionKind.MULTIPLE and len(set(question.correct)) == 1:
        yield Finding(
            rule="quiz.multiple-with-one",
            place=question.place,
            message=f"多选题「{excerpt(question.stem)}」只有一个答案，观众会多选一个然后被判错。",
            remedy="把【多选】改成【单选】，或补全答案，例如：（ AC ）",
        )


def duplicate_choice(question: Question) -> Iterator[Finding]:
    """No two choices say the same."""
    seen: dict[str, str] = {}
    for choice in question.choices:
        first = seen.setdefault(_plain(choice.text), choice.letter)
        if first != choice.letter:
            yield Finding(
                rule="quiz.duplicate-choice",
                place=choice.place,
                message=f"选项{choice.letter}和选项{first}一样，都是「{excerpt(choice.text)}」。",
                remedy=f"改掉或删掉选项{choice.letter}，再看一遍答案的字母。",
            )


def citation_format(question: Question) -> Iterator[Finding]:
    """A citation names a law and an article."""
    if question.citation.strip() and not _ARTICLE.search(question.citation):
        yield Finding(
            rule="quiz.citation-format",
            place=question.place,
            message=f"依据「{excerpt(question.citation)}」没有写到哪部法律第几条，观众没法核对。",
            remedy="写全法律名和条，例如：> 依据：《民法典》第一千二百五十四条",
        )


def choice_long(question: Question) -> Iterator[Finding]:
    """A choice has at most 40 characters."""
    for choice in question.choices:
        if len(choice.text) > CHOICE_MOST:
            yield Finding(
                rule="quiz.choice-long",
                place=choice.place,
                message=f"选项{choice.letter}有{len(choice.text)}字，超过{CHOICE_MOST}字，"
                "手机上看了后面忘前面。",
                remedy="只留结论，理由移到解析，例如：- A. 找调解员",
            )


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


def same_key(exhibit: Exhibit) -> Iterator[Finding]:
    """The right letter changes over the questions of an exhibit."""
    questions = [question for quiz in exhibit.body.quizzes for question in quiz.questions]
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


def duplicates(museum: Museum) -> Iterator[Finding]:
    """Each question stands once in the museum, and each id belongs to one question."""
    stems: dict[str, Question] = {}
    ids: dict[str, Question] = {}
    for question in _all_questions(museum):
        twin = stems.setdefault(_plain(question.stem), question)
        if twin is not question:
            yield Finding(
                rule="quiz.duplicate-stem",
                place=question.place,
                message=f"题目「{excerpt(question.stem)}」在 {twin.place} 已经出过，"
                "观众的学习记录会把两道记成一道。",
                remedy="删掉其中一道，或换一个情景再问。",
            )
            continue
        owner = ids.setdefault(question.id, question)
        if owner is not question:
            yield Finding(
                rule="quiz.duplicate-id",
                place=question.place,
                message=f"题目编号「{question.id}」在 {owner.place} 已经用过，"
                "观众的学习记录会记混。",
                remedy=f"换一个没用过的编号，例如：> 编号：{question.id}-2",
            )


def _all_questions(museum: Museum) -> Iterator[Question]:
    for exhibit in museum.exhibits:
        for quiz in exhibit.body.quizzes:
            yield from quiz.questions


def _plain(text: str) -> str:
    """What differs only in blanks and a last mark is the same to a reader."""
    return "".join(text.split()).rstrip("。；！？.;!?")


SHOWN_QUESTION_RULES = (no_answer, no_explanation, no_citation, few_choices)
"""What may still be missing in a draft."""
QUESTION_RULES = (
    unknown_letter, single_with_several, multiple_with_one, duplicate_choice, citation_format,
    choice_long, longest_right,
)  # fmt: skip
EXHIBIT_RULES = (same_key,)
MUSEUM_RULES = (duplicates,)
