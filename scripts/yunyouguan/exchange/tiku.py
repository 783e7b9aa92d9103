"""A question is printed in 题库体, each in the one way that the museum writes it."""

from collections.abc import Iterator, Sequence

from yunyouguan.model.bank import BankFile
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Branching,
    Case,
    Choice,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    QuestionKind,
    StemPicture,
    Task,
    Way,
)
from yunyouguan.model.stem_id import stem_id
from yunyouguan.model.written_question import (
    ANSWER,
    CITATION,
    EXPLANATION,
    HINT,
    NUMBER,
    REFERENCE,
)

NUMBER_MOST = 999
"""A question's number has three digits; behind the last one they begin anew, and mean nothing."""

# Where the answer stood, as the reader leaves it.
_BLANK = "（　　）"
_INDENT = "   "


def question_lines(question: Question, number: int) -> tuple[str, ...]:
    """What a clerk would write, without a blank line at the end.

    Args:
        number: in front of it, counted from 1.
    """
    head = f"{(number - 1) % NUMBER_MOST + 1}. 【{question.kind.value}】"
    return _whole(head, question, _INDENT)


def write_tiku(questions: Sequence[Question]) -> BankFile:
    """All of them in one text; nothing is lost."""
    blocks = ("\n".join(question_lines(one, at)) for at, one in enumerate(questions, 1))
    return BankFile("\n\n".join((*blocks, "")).encode())


def _whole(head: str, question: Question, indent: str, story: str = "") -> tuple[str, ...]:
    """Chapters with a blank line between: stem, pictures, task, notes.

    Args:
        story: of the 案例 that this is a part of.
    """
    stem, *more = _told(question).split("\n")
    chapters = [
        [head + stem],
        *([indent + paragraph] for paragraph in more),
        *([indent + _picture(one)] for one in question.pictures),
    ]
    notes = [f"{indent}> {line}" for line in _notes(question, story)]
    # Behind a part or a scene, a note would belong to that part or scene.
    match question.task:
        case Case():
            chapters += [notes, *_parts(question.task, question.stem, indent)]
        case Branching():
            ways = [_way(way, indent) for way in question.task.ways]
            chapters += [ways, notes, *_scenes(question.task, indent)]
        case _:
            chapters += [_task(question.task, indent), notes]
    lines: list[str] = []
    for chapter in chapters:
        if chapter:
            lines += [*([""] if lines else []), *chapter]
    return tuple(lines)


def _task(task: Task, indent: str) -> list[str]:
    match task:
        case Choosing(choices):
            shown = (one for one in choices if one.letter not in {TRUE, FALSE})
            return [line for one in shown for line in _choice(one, indent)]
        case Matching(heads, pairs):
            rows = [heads, ("---", "---"), *((pair.left, pair.right) for pair in pairs)]
            return [f"{indent}| {' | '.join(map(_cell, row))} |" for row in rows]
        case Ordering(steps):
            return [f"{indent}{at}. {step.text}" for at, step in enumerate(steps, 1)]
        case _:
            return []


def _choice(choice: Choice, indent: str) -> list[str]:
    lines = [f"{indent}- {choice.letter}. {choice.text}".rstrip()]
    return [*lines, f"{indent}  > {choice.feedback}"] if choice.feedback else lines


def _parts(case: Case, story: str, indent: str) -> Iterator[list[str]]:
    for at, part in enumerate(case.parts, 1):
        yield list(_whole(f"{indent}（{at}）【{part.kind.value}】", part, indent, story))


def _scenes(task: Branching, indent: str) -> Iterator[list[str]]:
    for scene in task.scenes:
        verdict = f"（ {scene.verdict} ）" if scene.verdict else ""
        first, *more = f"{scene.text}{verdict}".split("\n")
        yield [f"{indent}【{scene.name}】{first}"]
        yield from ([indent + paragraph] for paragraph in more)
        yield [_way(way, indent) for way in scene.ways]
        notes = {EXPLANATION: scene.explanation, CITATION: scene.citation}
        yield [f"{indent}> {name}：{text}" for name, text in notes.items() if text]


def _way(way: Way, indent: str) -> str:
    return f"{indent}- {way.letter}. {way.text}" + (f" → {way.target}" if way.target else "")


def _told(question: Question) -> str:
    """The stem with its answer back in the brackets it was taken from."""
    if not question.correct or _BLANK not in question.stem:
        return question.stem
    return question.stem.replace(_BLANK, f"（ {''.join(question.correct)} ）")


def _notes(question: Question, story: str) -> Iterator[str]:
    """In the order of the handbook."""
    reference = question.task.reference if isinstance(question.task, Opinion) else ""
    # Of a 简答, 参考 and 答案 are one text of two lines.
    reference, _, answer = reference.partition("\n")
    notes = {
        ANSWER: answer or _answer(question),
        REFERENCE: reference,
        HINT: question.hint,
        EXPLANATION: question.explanation,
        CITATION: question.citation,
        NUMBER: "" if question.id == stem_id(story + question.stem) else question.id,
    }
    return (f"{name}：{text}" for name, text in notes.items() if text)


def _answer(question: Question) -> str:
    """Behind ``答案：`` when there is no room for it in the stem."""
    if isinstance(question.task, Filling):
        return "；".join("/".join(words) for words in question.task.accepted)
    if question.correct and _BLANK not in question.stem:
        is_judge = question.kind is QuestionKind.JUDGE
        return question.correct[0] if is_judge else "".join(question.correct)
    return ""


def _picture(picture: StemPicture) -> str:
    caption = f' "{picture.caption}"' if picture.caption else ""
    return f"![{picture.alt}]({picture.target}{caption})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
