"""How far the work is: weighed by pixels, told in words."""

import pytest

from builders import a_picture, some_facts
from yunyouguan.model.pace import Step, pace_words, weighed
from yunyouguan.model.picture import Picture


def of_size(file: str, width: int, height: int, sha256: str = "") -> Picture:
    """A picture whose bytes are its own, unless told."""
    facts = some_facts(width=width, height=height, sha256=sha256 or file)
    return a_picture(file=file, facts=facts)


SCAN, PHOTO, AGAIN = of_size("a", 40, 10), of_size("b", 10, 10), of_size("c", 20, 10)
TWIN = of_size("d", 20, 10, sha256="c")
"""The same bytes as AGAIN."""


def steps_of(told: list[tuple[int, int, Picture]]) -> list[Step]:
    """What is told of three pictures, one of them there twice."""
    heard: list[Step] = []
    advance = weighed([SCAN, PHOTO, AGAIN, TWIN], heard.append)
    assert advance is not None
    for done, total, picture in told:
        advance(done, total, picture.path)
    return heard


def test_steps_are_weighed_exactly_when_all_is_new() -> None:
    """A scan counts for what it is; equal bytes count once."""
    assert steps_of([(1, 3, SCAN), (2, 3, TWIN), (3, 3, PHOTO)]) == [
        Step(1, 3, 400, 300, SCAN.path),
        Step(2, 3, 600, 100, TWIN.path),
        Step(3, 3, 700, 0, PHOTO.path),
    ]


def test_steps_to_come_are_the_mean_of_the_rest_when_some_are_cached() -> None:
    """Which ones are still to come is not known: the others' mean stands for each."""
    assert steps_of([(1, 2, PHOTO)]) == [Step(1, 2, 100, 300, PHOTO.path)]


def test_nobody_is_told_when_nobody_listens() -> None:
    """Without a listener nothing is reckoned."""
    assert weighed([SCAN], None) is None


def test_a_path_that_is_not_known_weighs_nothing() -> None:
    """A word before the first picture is passed on."""
    heard: list[Step] = []
    advance = weighed([SCAN], heard.append)
    assert advance is not None
    advance(0, 1, "")

    assert heard == [Step(0, 1, 0, 400, "")]


@pytest.mark.parametrize(
    ("step", "seconds", "words"),
    [
        (Step(0, 3, 0, 300, ""), 5, ""),
        (Step(1, 3, 100, 200, "a"), 0, ""),
        (Step(1, 3, 100, 200, "a"), 10, "6.0 张/分钟，还需 20 秒"),
        (Step(30, 40, 100, 100, "a"), 60, "30 张/分钟，还需 1 分钟"),
        (Step(30, 40, 100, 101, "a"), 60, "30 张/分钟，还需 2 分钟"),
        (Step(1, 3, 100, 6100, "a"), 60, "1.0 张/分钟，还需 1 小时 1 分钟"),
        (Step(9, 10, 1000, 1, "a"), 6, "90 张/分钟，还需 1 秒"),
        (Step(3, 3, 300, 0, "a"), 60, "3.0 张/分钟"),
    ],
)
def test_pace_is_told_in_what_a_person_waits_for(step: Step, seconds: float, words: str) -> None:
    """The rate in pictures, the rest by pixels; nothing before there is something to tell."""
    assert pace_words(step, seconds) == words
