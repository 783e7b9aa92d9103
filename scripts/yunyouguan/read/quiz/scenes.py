"""情景: ways lead on to scenes; a scene without ways is an ending."""

import re
from collections.abc import Iterator, Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Branching, Scene, Task, Way
from yunyouguan.model.written_question import (
    ANSWER,
    CITATION,
    EXPLANATION,
    WrittenChoice,
    WrittenQuestion,
    WrittenScene,
)
from yunyouguan.read.excerpt import shown
from yunyouguan.read.quiz.answer import judgement
from yunyouguan.read.quiz.choosing import LETTERS, letter_or_row, wrong_letter
from yunyouguan.read.quiz.lines import run_on

ARROW = re.compile("→|⟶|➔|➜|⇒|⇨|[-=－—]{1,3}[>\uff1e]")
VERDICT = re.compile(r"[（(]\s?([√✓✔☑×✕✖✗✘☒Xx\uff38\uff58]|对|错|正确|错误)\s?[）)][。.]?$")


def branching(
    written: WrittenQuestion, stem: str, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    """The beginning's ways and all scenes, reachable or not: that is for the rules to judge."""
    del told
    findings = list(_choice_findings(written.choices, file))
    scenes = []
    for one in written.scenes:
        scene, found = _scene(one, file)
        scenes.append(scene)
        findings += found
    return stem, Branching(_ways(written.choices, file), tuple(scenes)), tuple(findings)


def _ways(choices: Sequence[WrittenChoice], file: str) -> tuple[Way, ...]:
    ways = []
    for at, choice in enumerate(choices):
        text = run_on(choice.text)
        arrows = list(ARROW.finditer(text))
        words = text[: arrows[-1].start()].strip() if arrows else text
        target = text[arrows[-1].end() :].strip().strip("【】「」“”。. ") if arrows else ""
        ways.append(Way(letter_or_row(choice, at), words, target, Place(file, choice.line)))
    return tuple(ways)


def _scene(written: WrittenScene, file: str) -> tuple[Scene, tuple[Finding, ...]]:
    place = Place(file, written.line)
    notes = {name: run_on(parts) for name, parts in written.notes.items()}
    text = run_on(written.text)
    findings = list(_choice_findings(written.choices, file))
    given = []
    if mark := VERDICT.search(text):
        given.append(judgement(mark[1]))
        text = text[: mark.start()].strip()
    if told := notes.get(ANSWER, ""):
        given.append(judgement(told))
        if not given[-1]:
            findings.append(_unreadable(place, written.name, told))
    if len(set(filter(None, given))) > 1:
        findings.append(_two_verdicts(place, written.name))
    scene = Scene(
        name=written.name,
        text=text,
        ways=_ways(written.choices, file),
        verdict=next(filter(None, given), ""),
        explanation=notes.get(EXPLANATION, ""),
        citation=notes.get(CITATION, ""),
        place=place,
    )
    if scene.ways and (scene.verdict or scene.explanation or scene.citation):
        findings.append(_goes_on(place, written.name))
    return scene, tuple(findings)


def _choice_findings(choices: Sequence[WrittenChoice], file: str) -> Iterator[Finding]:
    for at, choice in enumerate(choices):
        place = Place(file, choice.line)
        expected = LETTERS[at : at + 1]
        if letter_or_row(choice, at) != expected or not expected:
            yield wrong_letter(place, at + 1, choice.letter, expected)
            break
    for choice in choices:
        if choice.feedback:
            yield _feedback(Place(file, choice.line), run_on(choice.feedback))


def _unreadable(place: Place, name: str, told: str) -> Finding:
    return Finding(
        rule="quiz.answer-unreadable",
        place=place,
        message=f"结局「{shown(name)}」的答案写成了「{shown(told)}」，看不出做得对不对，"
        "观众走到这里没有结论。",
        remedy="在这一段的末尾写上（ √ ）或（ × ）。",
    )


def _two_verdicts(place: Place, name: str) -> Finding:
    return Finding(
        rule="quiz.two-answers",
        place=place,
        message=f"结局「{shown(name)}」一处说对，另一处说错，观众会学到错的。",
        remedy="核对法条，只在这一段的末尾留（ √ ）或（ × ），删掉另一处。",
    )


def _goes_on(place: Place, name: str) -> Finding:
    return Finding(
        rule="quiz.not-an-ending",
        place=place,
        message=f"「{shown(name)}」这一幕后面还有选项，写在这里的对错、解析或依据不会显示，"
        "观众看不到。",
        remedy="挪到没有选项的结局里，例如：【先动手】门坏了，要赔。（ × ），下面写：> 解析：……",
    )


def _feedback(place: Place, text: str) -> Finding:
    return Finding(
        rule="quiz.way-feedback",
        place=place,
        message=f"「{shown(text)}」写在情景题的选项下面，观众看不到这段话。",
        remedy="挪到这个选项通向的那一段里，例如：【去找调解员】……，下面写：> 解析：……",
    )
