"""Rules over 情景: every way leads somewhere, every scene is come to, and every walk can end."""

from collections.abc import Iterator
from difflib import get_close_matches

from yunyouguan.check.page import excerpt
from yunyouguan.check.quiz.story_map import map_of
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import TRUE, Branching, Question, Scene, Way

WAYS_LEAST = 2
NAME_MOST = 60
"""What an example shows in full, for it is there to be copied."""


def no_ways(question: Question) -> Iterator[Finding]:
    """A story that is shown can be begun."""
    if isinstance(question.task, Branching) and not question.task.ways:
        yield Finding(
            rule="quiz.no-ways",
            place=question.place,
            message=f"情景「{excerpt(question.stem)}」的开头没有选项，观众一步也走不了。",
            remedy="在开头下面隔一行写选项，例如：- A. 找调解员 → 调解",
        )


def few_ways(question: Question) -> Iterator[Finding]:
    """Where there is one way alone, nothing is chosen."""
    for place, called, ways in _crossroads(question):
        if 0 < len(ways) < WAYS_LEAST:
            yield Finding(
                rule="quiz.few-ways",
                place=place,
                message=f"{called}只有一个选项，观众只能点下去，没有可选的。",
                remedy="再写一种做法，例如：- B. 自己动手 → 吵起来；或把下一幕的话并到这一幕里。",
            )


def missing_scene(question: Question) -> Iterator[Finding]:
    """Every way leads to a scene that is written."""
    if not isinstance(question.task, Branching):
        return
    names = [scene.name for scene in question.task.scenes]
    for _, _, ways in _crossroads(question):
        for way in ways:
            if way.target in names:
                continue
            if way.target:
                seen = f"通往「{excerpt(way.target)}」，没有这一幕"
            else:
                seen = "没有写通往哪一幕"
            yield Finding(
                rule="quiz.missing-scene",
                place=way.place,
                message=f"选项{way.letter}「{excerpt(way.text)}」{seen}，观众选了就走不下去。",
                remedy=_way_out(way, names),
            )


def unreachable_scene(question: Question) -> Iterator[Finding]:
    """Every scene that is written is come to by some way."""
    if not isinstance(question.task, Branching) or not question.task.ways:
        return
    story = map_of(question.task)
    for name, scene in story.scenes.items():
        if name not in story.reached:
            yield Finding(
                rule="quiz.unreachable-scene",
                place=scene.place,
                message=f"没有选项通往「{excerpt(name)}」这一幕，观众永远看不到它。",
                remedy="在前面某个选项的后面写上它，"
                f"例如：- A. 找调解员 → {excerpt(name, NAME_MOST)}；用不着就删掉这一幕。",
            )


def duplicate_scene(question: Question) -> Iterator[Finding]:
    """A name belongs to one scene."""
    if not isinstance(question.task, Branching):
        return
    named: dict[str, Scene] = {}
    for scene in question.task.scenes:
        first = named.setdefault(scene.name, scene)
        if first is not scene:
            yield Finding(
                rule="quiz.duplicate-scene",
                place=scene.place,
                message=f"「{excerpt(scene.name)}」这一幕在第{first.place.line}行"
                "已经写过，观众走不到第二个。",
                remedy=f"换一个名字，例如：【{excerpt(scene.name, NAME_MOST)}之后】，"
                "再把该通往这里的选项改成新名字。",
            )


def no_ending(question: Question) -> Iterator[Finding]:
    """A story that is shown has an ending."""
    match question.task:
        case Branching(scenes=(_, *_) as scenes) if not any(one.is_ending for one in scenes):
            yield Finding(
                rule="quiz.no-ending",
                place=question.place,
                message=f"情景「{excerpt(question.stem)}」每一幕都还有选项，没有结局，"
                "观众怎么走都走不完。",
                remedy=f"留一幕不写选项，末尾写（ {TRUE} ）或（ × ），再写解析和依据。",
            )


def endless_loop(question: Question) -> Iterator[Finding]:
    """From wherever a visitor stands, an ending can be reached."""
    if not isinstance(question.task, Branching):
        return
    story = map_of(question.task)
    trapped = [
        scene for name, scene in story.scenes.items() if name in story.reached - story.finished
    ]
    if trapped and any(scene.is_ending for scene in question.task.scenes):
        names = "".join(f"「{excerpt(scene.name)}」" for scene in trapped)
        yield Finding(
            rule="quiz.endless-loop",
            place=trapped[0].place,
            message=f"走进{names}以后，怎么选都到不了结局，观众会一直绕圈。",
            remedy="在其中一幕加一个通往结局的选项，例如：- C. 找调解员 → 调解",
        )


def no_right_ending(question: Question) -> Iterator[Finding]:
    """One ending that can be reached is right."""
    if not isinstance(question.task, Branching):
        return
    story = map_of(question.task)
    ends = [one for name, one in story.scenes.items() if one.is_ending and name in story.reached]
    if ends and all(one.verdict for one in ends) and TRUE not in {one.verdict for one in ends}:
        yield Finding(
            rule="quiz.no-right-ending",
            place=question.place,
            message=f"情景「{excerpt(question.stem)}」走得到的结局没有一个是对的，"
            "观众怎么选都是错的。",
            remedy=f"给做得对的那条路写一个结局，末尾写（ {TRUE} ）。",
        )


def _crossroads(question: Question) -> Iterator[tuple[Place, str, tuple[Way, ...]]]:
    """Place, name and ways of the beginning and of every scene."""
    if isinstance(question.task, Branching):
        yield question.place, "开头", question.task.ways
        for scene in question.task.scenes:
            yield scene.place, f"「{excerpt(scene.name)}」这一幕", scene.ways


def _way_out(way: Way, names: list[str]) -> str:
    near = get_close_matches(way.target, names, 1) or names[:1]
    if not near:
        name = excerpt(way.target, NAME_MOST) or "调解"
        return f"在后面写上这一幕，例如：【{name}】调解员上门，两家坐下来谈。（ {TRUE} ）"
    text, name = excerpt(way.text, NAME_MOST), excerpt(near[0], NAME_MOST)
    return f"写上有的那一幕，例如：- {way.letter}. {text} → {name}；还没写的就补上这一幕。"


SHOWN_QUESTION_RULES = (
    no_ways, missing_scene, unreachable_scene, no_ending, endless_loop, no_right_ending,
)  # fmt: skip
QUESTION_RULES = (few_ways, duplicate_scene)
