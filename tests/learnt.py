"""A museum with a path to learn, and what a phone remembers when it was learnt."""

import json
from typing import Any

from builders import a_body, a_hall, a_museum, a_question, a_quiz, an_exhibit
from yunyouguan.model.body import Body
from yunyouguan.model.learning_path import LearningPath, PathCard
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import ExhibitType, Status

DONE = "2026-11-23"


def a_path(slug: str = "starter", **card: Any) -> LearningPath:
    """A published path of two lessons."""
    said: dict[str, Any] = {
        "id": "XF-01", "title": "法律明白人入门", "summary": "两节微课。",
        "lessons": ("lessons/call", "lessons/river"), "status": Status.PUBLISHED,
    }  # fmt: skip
    return LearningPath(
        slug, PathCard(**said | card), Body(), Place(f"exhibits/paths/{slug}.md", 1), {}
    )


def a_learnable_museum(*paths: LearningPath) -> Museum:
    """Two lessons with two questions each, and the paths given, or one of both lessons."""
    hall = a_hall(
        *(
            an_exhibit(
                hall="lessons", slug=slug, id=number, title=title, type=ExhibitType.LESSON,
                pictures=(),
                body=a_body("学一点。", a_quiz(*(a_question(id=f"{slug}-{one}") for one in "ab"))),
            )
            for slug, number, title in (
                ("call", "NF-1", "陌生来电"), ("river", "NF-2", "河边的约定"),
            )
        ),
        slug="lessons", title="微课堂",
    )  # fmt: skip
    museum = a_museum(hall)
    return Museum(
        museum.card, museum.halls, museum.hero, museum.place, museum.places, paths or (a_path(),)
    )


def remembered(*lessons: str, right: int = 0, wrong: int = 0, day: str = DONE) -> str:
    """What the phone keeps: lessons finished, the last of them on ``day``, and answers given."""
    questions = [f"{slug}-{one}" for slug in ("call", "river") for one in "ab"]
    answers = {
        id_: {"right": at < right, "day": day, "box": 1, "due": day, "wrong": 0}
        for at, id_ in enumerate(questions[: right + wrong])
    }
    learnt = {
        id_: {"title": "", "address": "", "card": 3, "of": 3, "day": day,
              "done": day if one is lessons[-1] else "2026-11-02"}
        for id_ in lessons for one in (id_,)
    }  # fmt: skip
    return json.dumps({"look": [], "visited": {}, "answers": answers, "lessons": learnt})
