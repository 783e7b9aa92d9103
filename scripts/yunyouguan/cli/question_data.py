"""What programs are told of questions; keys never change their meaning."""

from yunyouguan.banks.adding import Addition
from yunyouguan.banks.incoming import Bank
from yunyouguan.check.report import as_data
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Branching,
    Case,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    QuestionKind,
    Way,
)

TYPES = {
    QuestionKind.SINGLE: "single",
    QuestionKind.MULTIPLE: "multi",
    QuestionKind.JUDGE: "judge",
    QuestionKind.FILL: "fill",
    QuestionKind.MATCH: "match",
    QuestionKind.ORDER: "order",
    QuestionKind.CASE: "case",
    QuestionKind.SCENARIO: "scenario",
    QuestionKind.OPEN: "open",
}
JUDGED = {TRUE: "对", FALSE: "错"}


def of_bank(bank: Bank, added: Addition | None) -> list[dict[str, object]]:
    """A record for each question; what belongs to none stands in a last one without a type."""
    records = [_record(one.question, one.place.line, one.findings) for one in bank.entries]
    told = set(bank.all_findings)
    more = tuple(one for one in added.reasons if one not in told) if added else ()
    if loose := (*bank.findings, *more):
        records.append(_record(None, 0, loose))
    return records


def _record(
    question: Question | None, line: int, findings: tuple[Finding, ...]
) -> dict[str, object]:
    told = _of_question(question) if question else _nothing()
    return {**told, "line": line, "findings": as_data(findings)}


def _of_question(question: Question) -> dict[str, object]:
    return {
        "type": TYPES[question.kind],
        "stem": question.stem,
        "options": _options(question),
        "answer": _answer(question),
        "explanation": question.explanation,
        "citation": question.citation,
        "hint": question.hint,
        "id": question.id,
        "feedback": {one.letter: one.feedback for one in question.choices if one.feedback},
        "pictures": [one.target for one in question.pictures],
    }


def _nothing() -> dict[str, object]:
    return {
        "type": None, "stem": "", "options": [], "answer": None, "explanation": "",
        "citation": "", "hint": "", "id": "", "feedback": {}, "pictures": [],
    }  # fmt: skip


def _options(question: Question) -> list[str]:
    """What there is to choose, by letter; of a 连线 the heads of its columns."""
    match question.task:
        case Choosing(choices) if question.kind is not QuestionKind.JUDGE:
            return [one.text for one in choices]
        case Matching(heads):
            return list(heads)
        case _:
            return []


def _answer(question: Question) -> object:
    match question.task:
        case Choosing(_, correct) if question.kind is QuestionKind.JUDGE:
            return "".join(JUDGED.get(one, one) for one in correct)
        case Choosing(_, correct):
            return "".join(correct)
        case Filling(accepted):
            return [list(words) for words in accepted]
        case Matching(_, pairs):
            return [[pair.left, pair.right] for pair in pairs]
        case Ordering(steps):
            return [step.text for step in steps]
        case Opinion(reference):
            return reference
        case Case(parts):
            return [_of_question(part) for part in parts]
        case Branching():
            return _tree(question.task)


def _tree(task: Branching) -> dict[str, object]:
    return {
        "ways": _ways(task.ways),
        "scenes": [
            {
                "name": one.name,
                "text": one.text,
                "ways": _ways(one.ways),
                "verdict": JUDGED.get(one.verdict, ""),
                "explanation": one.explanation,
                "citation": one.citation,
            }
            for one in task.scenes
        ],
    }


def _ways(ways: tuple[Way, ...]) -> list[dict[str, str]]:
    return [{"letter": one.letter, "text": one.text, "to": one.target} for one in ways]
