"""Where the ways of a 情景 lead: what can be reached, and from where an ending can."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yunyouguan.model.quiz import Branching, Scene, Way


@dataclass(frozen=True, slots=True)
class StoryMap:
    """The scenes of one 情景 by name; of two with one name, the first.

    Attributes:
        reached: names of the scenes that a visitor can come to.
        finished: names of the scenes from which an ending can be reached, endings among them.
    """

    scenes: Mapping[str, Scene]
    reached: frozenset[str]
    finished: frozenset[str]


def map_of(story: Branching) -> StoryMap:
    """Every scene is looked at a bounded number of times, however the ways run.

    A way to a scene that is not written counts as leading on to an ending: the missing scene is
    named by itself, and what leads to it is not at fault.
    """
    scenes: dict[str, Scene] = {}
    for scene in story.scenes:
        scenes.setdefault(scene.name, scene)
    back: dict[str, list[str]] = {}
    ends = [name for name, scene in scenes.items() if scene.is_ending]
    for name, scene in scenes.items():
        for target in _targets(scene.ways):
            back.setdefault(target, []).append(name)
            if target not in scenes:
                ends.append(name)
    onward = {name: _targets(scene.ways) for name, scene in scenes.items()}
    start = [target for target in _targets(story.ways) if target in scenes]
    return StoryMap(
        scenes=scenes,
        reached=frozenset(_spread(start, onward)) & scenes.keys(),
        finished=frozenset(_spread(ends, back)),
    )


def _targets(ways: Iterable[Way]) -> list[str]:
    return [way.target for way in ways]


def _spread(start: Iterable[str], along: Mapping[str, Iterable[str]]) -> set[str]:
    """All that can be come to from where it starts."""
    seen = set(start)
    waiting = list(seen)
    while waiting:
        for name in along.get(waiting.pop(), ()):
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return seen
