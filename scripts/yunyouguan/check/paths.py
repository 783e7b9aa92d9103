"""Rules over learning paths: every lesson is there, is one, is seen, and stands there once."""

from collections.abc import Iterator
from difflib import get_close_matches

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import ExhibitType, Status

EXAMPLE = "micro-lessons/anti-fraud"


def no_lesson(path: LearningPath, museum: Museum) -> Iterator[Finding]:
    """A path that is shown leads through something."""
    if path.is_published and not path.card.lessons:
        yield Finding(
            rule="path.no-lesson",
            place=path.place_of("lessons"),
            message=f"路径「{path.card.title}」里一节课也没有，观众点进来没有可学的。",
            remedy=f"在「课程:」下面一行写一节，例如：- {_any_lesson(museum)}",
        )


def lessons(path: LearningPath, museum: Museum) -> Iterator[Finding]:
    """Every lesson of a path is a 微课 of the museum that visitors see."""
    known = {one.address.strip("/"): one for one in museum.exhibits}
    first: dict[str, Place] = {}
    for number, written in enumerate(path.card.lessons):
        place = path.places.get(f"lessons.{number}", path.place_of("lessons"))
        address = written.strip("/")
        if address in first:
            yield Finding(
                rule="path.lesson-twice",
                place=place,
                message=f"「{written}」在第{first[address].line}行已经写过，"
                "观众学完一次，进度会跳两节。",
                remedy=f"删掉第{first[address].line}行或第{place.line}行。",
            )
            continue
        first[address] = place
        exhibit = known.get(address)
        if exhibit is None:
            yield _no_such_lesson(place, written, museum)
        elif exhibit.card.type is not ExhibitType.LESSON:
            yield Finding(
                rule="path.not-a-lesson",
                place=place,
                message=f"「{exhibit.card.title}」的类型是{exhibit.card.type}，不是微课，"
                "观众的学习进度永远差这一节。",
                remedy="换一节微课，或把那件展品改写成微课：类型: 微课",
            )
        elif path.is_published and not exhibit.is_published:
            yield _unpublished(place, written, exhibit)


def id_duplicate(museum: Museum) -> Iterator[Finding]:
    """A path's number is its own, among paths and exhibits; capitals do not tell two apart."""
    owners: dict[str, Place] = {
        one.card.id.upper(): one.place_of("id") for one in museum.exhibits
    }  # fmt: skip
    for path in museum.paths:
        number = path.card.id.upper()
        if number in owners:
            yield Finding(
                rule="path.id-duplicate",
                place=path.place_of("id"),
                message=f"编号「{path.card.id}」在 {owners[number]} 已经用过，"
                "学法证明上说不清学的是哪一条。",
                remedy="后写的这条换一个没用过的编号，例如：编号: XF-02",
            )
        owners.setdefault(number, path.place_of("id"))


def plain_text(path: LearningPath, museum: Museum) -> Iterator[Finding]:  # noqa: ARG001
    """The text of a path holds neither pictures nor questions: its lessons do."""
    for image in path.body.images:
        yield Finding(
            rule="path.picture",
            place=image.place,
            message=f"路径的文字里有图片「{image.target}」，这里显示不了，观众看不到。",
            remedy="删掉这一行；要展出它，就放进一节微课的文件夹，写在那里。",
        )
    for quiz in path.body.quizzes:
        yield Finding(
            rule="path.quiz",
            place=quiz.place,
            message="路径的文字里有题目，这里做不了，也不会记进观众的学习进度。",
            remedy="把题目移到一节微课的「## 练一练」下面。",
        )


def _no_such_lesson(place: Place, written: str, museum: Museum) -> Finding:
    addresses = [f"{one.hall}/{one.slug}" for one in _lessons(museum)]
    near = get_close_matches(written.strip("/"), addresses, n=1)
    return Finding(
        rule="path.no-such-lesson",
        place=place,
        message=f"「课程」里的「{written}」馆里没有，观众看到的路径会缺一节。",
        remedy=f"是不是想写「{near[0]}」？例如：- {near[0]}"
        if near
        else f"写展厅和微课的文件夹名，中间用斜杠，例如：- {_any_lesson(museum)}",
    )


def _unpublished(place: Place, written: str, exhibit: Exhibit) -> Finding:
    withdrawn = exhibit.card.status is Status.WITHDRAWN
    state = "已经撤下" if withdrawn else "还没有发布"
    return Finding(
        rule="path.lesson-unpublished",
        place=place,
        message=f"路径里的「{exhibit.card.title}」{state}，观众看不到它，学习进度永远差一节。",
        remedy=f"删掉「{written}」这一行，或换一节已发布的微课。"
        if withdrawn
        else f"先发布它，或删掉「{written}」这一行。",
    )


def _lessons(museum: Museum) -> list[Exhibit]:
    return [one for one in museum.exhibits if one.card.type is ExhibitType.LESSON]


def _any_lesson(museum: Museum) -> str:
    """An address to copy: one of the museum's own when it has one."""
    return next((f"{one.hall}/{one.slug}" for one in _lessons(museum)), EXAMPLE)


PATH_RULES = (no_lesson, lessons, plain_text)
MUSEUM_RULES = (id_duplicate,)
