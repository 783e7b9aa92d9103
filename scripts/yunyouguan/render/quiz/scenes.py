"""A 情景: scenes that lead to each other, by plain links where no script runs."""

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from yunyouguan.model.quiz import Branching, Question, Scene, Way
from yunyouguan.render.quiz import words
from yunyouguan.render.quiz.key import ending_key
from yunyouguan.render.quiz.pictures import Figure, figures_html
from yunyouguan.render.quiz.text import in_lines, stem_html, tip_html, top_html


def scenes_html(
    question: Question, task: Branching, number: str, name: str, figure: Figure
) -> Markup:
    """Every scene stands there; quiz.js shows one at a time.

    Args:
        name: begins the ids that ways lead to; the beginning has it alone.
    """
    ids = {scene.name: f"{name}-{at}" for at, scene in enumerate(task.scenes, 1)}
    scenes = Markup("").join(_scene(one, name, ids) for one in task.scenes)
    return Markup(
        '<div class="q q-scenes" data-item="{}" data-task="scenes" role="group" aria-label="{}">'
        '<p class="q-stem">{}{}</p>{}{}<ol class="q-road" aria-label="{}" hidden></ol>'
        '<div class="q-scene" id="{}" tabindex="-1">{}</div>{}'
        '<div class="q-out" aria-live="polite"></div>'
        '<p class="q-turn" hidden><button class="btn ghost" type="button" data-turn="back">{}'
        '</button><button class="btn ghost" type="button" data-turn="again">{}</button></p></div>'
    ).format(
        question.id,
        words.group_name(number, question.kind),
        top_html(question, number),
        stem_html(question),
        figures_html(question, figure),
        tip_html(question.hint),
        words.ROAD_LABEL,
        name,
        _ways(task.ways, ids),
        scenes,
        words.BACK,
        words.AGAIN,
    )


def _scene(scene: Scene, start: str, ids: Mapping[str, str]) -> Markup:
    told = Markup('<p><b class="q-name">{}</b>{}</p>').format(scene.name, in_lines(scene.text))
    if not scene.is_ending:
        return Markup('<div class="q-scene" id="{}" tabindex="-1">{}{}</div>').format(
            ids[scene.name], told, _ways(scene.ways, ids)
        )
    return Markup(
        '<div class="q-scene" id="{}" tabindex="-1" data-end="{}">{}{}'
        '<p class="q-home"><a href="#{}">{}</a></p></div>'
    ).format(ids[scene.name], scene.verdict, told, ending_key(scene), start, words.TO_THE_START)


def _ways(ways: Iterable[Way], ids: Mapping[str, str]) -> Markup:
    rows = Markup("").join(Markup("<li>{}</li>").format(_way(one, ids)) for one in ways)
    return Markup('<ul class="q-ways">{}</ul>').format(rows)


def _way(way: Way, ids: Mapping[str, str]) -> Markup:
    said = Markup('<span><b>{}</b> {}<span class="q-to">{}</span></span>').format(
        way.letter, way.text, words.way_to(way.target)
    )
    goal = ids.get(way.target)
    # The rules stop a way that leads nowhere; a preview of it is words, not a dead link.
    return Markup('<a class="q-opt" href="#{}">{}</a>').format(goal, said) if goal else said
