"""Rules over all questions together: each is asked once, and each is remembered by itself."""

from collections.abc import Iterator

from yunyouguan.check.page import excerpt, plain
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.quiz import Question

Words = tuple[str, ...]
"""What one reads to answer: the stem; of a part, behind the story of its 案例, because 你会怎么劝
asks something else after another story."""


def duplicates(museum: Museum) -> Iterator[Finding]:
    """Each question stands once in the museum, and each id belongs to one question."""
    stems: dict[Words, Question] = {}
    ids: dict[str, Question] = {}
    told: set[Words] = set()
    for question, words in _all_questions(museum):
        twin = stems.setdefault(words, question)
        owner = ids.setdefault(question.id, question)
        if twin is question and plain(owner.stem) == plain(question.stem):
            # Ids are made from stems unless staff write one: nobody could find this id in the file.
            twin = owner
        if twin is not question:
            told.add(words)
            if words[:-1] not in told:
                yield _asked_twice(question, twin)
        elif owner is not question:
            yield Finding(
                rule="quiz.duplicate-id",
                place=question.place,
                message=f"题目编号「{question.id}」在 {owner.place} 已经用过，"
                "观众的学习记录会记混。",
                remedy=f"换一个没用过的编号，例如：> 编号：{question.id}-2",
            )


def _asked_twice(question: Question, twin: Question) -> Finding:
    return Finding(
        rule="quiz.duplicate-stem",
        place=question.place,
        message=f"题目「{excerpt(question.stem)}」在 {twin.place} 已经出过，"
        "观众的学习记录会把两道记成一道。",
        remedy="删掉其中一道，或换一个情景再问。",
    )


def _all_questions(museum: Museum) -> Iterator[tuple[Question, Words]]:
    for exhibit in museum.exhibits:
        for quiz in exhibit.body.quizzes:
            for question in quiz.questions:
                yield from _behind(question, ())


def _behind(question: Question, story: Words) -> Iterator[tuple[Question, Words]]:
    words = (*story, plain(question.stem))
    yield question, words
    for part in question.parts:
        yield from _behind(part, words)


MUSEUM_RULES = (duplicates,)
