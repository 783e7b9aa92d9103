"""Nouns for tests: each builder gives a good one, and takes what the test is about as keywords."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from yunyouguan.model.body import Body, Heading, Image, Link, Prose
from yunyouguan.model.event import Calendar, CalendarCard, Dated, Event, EventCard, Hours, When
from yunyouguan.model.exhibit import Exhibit, ExhibitCard
from yunyouguan.model.glossary import Glossary, GlossaryCard, Term
from yunyouguan.model.learning_path import LearningPath, PathCard
from yunyouguan.model.museum import Hall, HallCard, Museum, MuseumCard
from yunyouguan.model.picture import Picture, PictureCard, PictureFacts
from yunyouguan.model.place import Place
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
    Pair,
    Question,
    QuestionKind,
    Quiz,
    Scene,
    Step,
    Way,
)
from yunyouguan.model.recording import Recording, RecordingCard, RecordingFacts
from yunyouguan.model.sound_kind import SoundKind
from yunyouguan.model.statute import LawTable
from yunyouguan.model.tour import Stop, Tour, TourCard
from yunyouguan.model.translation import (
    ExhibitWords,
    HallWords,
    MuseumWords,
    PictureWords,
    Translation,
)
from yunyouguan.model.vocabulary import ExhibitType, Status

FILE = "exhibits/square/liyi/index.md"
"""Where the text of `an_exhibit()` stands."""


def a_place(line: int = 0, file: str = FILE) -> Place:
    """A line of the exhibit's file."""
    return Place(file, line)


def some_facts(**changes: Any) -> PictureFacts:
    """A sound JPEG, large enough."""
    facts: dict[str, Any] = {
        "width": 1600, "height": 1200, "format": "JPEG", "sha256": "a1" * 32, "size": 250_000,
    }  # fmt: skip
    return PictureFacts(**facts | changes)


def a_picture(
    *, facts: PictureFacts | None = None, line: int = 12, folder: str = "square/liyi", **card: Any
) -> Picture:
    """A picture with everything said about it; `card` overrides what is said."""
    said: dict[str, Any] = {"file": "photo.jpg", "alt": "村民在广场听讲解"}
    told = PictureCard(**said | card)
    return Picture(
        path=f"exhibits/{folder}/{told.file}",
        card=told,
        facts=facts or some_facts(),
        place=Place(f"exhibits/{folder}/index.md", line),
    )


def a_recording(
    *, facts: RecordingFacts | None = None, words: Sequence[str] = (), line: int = 14,
    folder: str = "square/liyi", **card: Any,
) -> Recording:  # fmt: skip
    """Three seconds that read the page, light and without tags; `card` overrides what is said."""
    told = RecordingCard(**{"file": "told.mp3"} | card)
    good = RecordingFacts(SoundKind.MP3, 3.0, 72_000, "b2" * 32)
    place = Place(f"exhibits/{folder}/index.md", line)
    path = f"exhibits/{folder}/{told.file}"
    return Recording(path, told, facts or good, tuple(words), "", place)


def a_question(
    *, options: Sequence[str] = ("找调解员", "随它去", "吵一架"), line: int = 30, file: str = FILE,
    **changes: Any,
) -> Question:  # fmt: skip
    """A single choice whose answer is A; a 判断 gets √ and × as the reader gives them.

    `choices` and `correct` change the choosing; `task` gives another kind of task.
    """
    kind = changes.get("kind", QuestionKind.SINGLE)
    letters: Sequence[str] = "ABCDEFGHIJ"
    if kind is QuestionKind.JUDGE:
        letters, options = (TRUE, FALSE), ("对", "错")
    choices = tuple(
        Choice(letter, text, Place(file, line + 2 + row))
        for row, (letter, text) in enumerate(zip(letters, options, strict=False))
    )
    correct = (letters[0], letters[1]) if kind is QuestionKind.MULTIPLE else (letters[0],)
    chosen = Choosing(changes.pop("choices", choices), changes.pop("correct", correct))
    question: dict[str, Any] = {
        "id": "0a1b2c3d4e5f",
        "kind": kind,
        "stem": "邻里有了纠纷，先找谁？（　　）",
        "task": chosen,
        "explanation": "调解不收钱，也不伤和气。",
        "citation": "《人民调解法》第四条",
        "place": Place(file, line),
    }
    return Question(**question | changes)


def a_filling(*accepted: Sequence[str], line: int = 30, **changes: Any) -> Question:
    """A 填空 of one blank, or of as many as there are lists of wordings."""
    task = Filling(tuple(map(tuple, accepted)) or (("登记", "办理登记"),))
    stem = f"居住权自{'、'.join(['＿＿＿＿'] * len(task.accepted))}时设立。"
    said = {"kind": QuestionKind.FILL, "stem": stem, "citation": "《民法典》第三百六十八条"}
    return a_question(line=line, **{**said, "task": task, **changes})


def a_matching(*pairs: tuple[str, str], line: int = 30, **changes: Any) -> Question:
    """A 连线 whose pairs stand from the fifth line on, below the heads of the table."""
    written = pairs or (("公证处", "办理公证"), ("法律援助中心", "帮困难的人打官司"))
    task = Matching(
        changes.pop("heads", ("机构", "做什么")),
        tuple(Pair(*pair, a_place(line + 4 + row)) for row, pair in enumerate(written)),
    )
    said = {"kind": QuestionKind.MATCH, "stem": "把机构和它做的事连起来。", "task": task}
    return a_question(line=line, **{**said, **changes})


def an_ordering(*steps: str, line: int = 30, **changes: Any) -> Question:
    """A 排序 whose steps stand from the third line on."""
    written = steps or ("协商", "调解", "仲裁")
    task = Ordering(tuple(Step(text, a_place(line + 2 + row)) for row, text in enumerate(written)))
    said = {
        "kind": QuestionKind.ORDER,
        "stem": "有了劳动争议，按什么次序解决？",
        "task": task,
        "citation": "《劳动争议调解仲裁法》第五条",
    }
    return a_question(line=line, **{**said, **changes})


def an_opinion(reference: str = "先听两家把话说完。", line: int = 34, **changes: Any) -> Question:
    """A 简答 as it stands in a 案例: with a reference, and neither explanation nor citation."""
    said = {
        "kind": QuestionKind.OPEN, "stem": "如果你是调解员，你会怎么劝？", "id": "1b2c3d4e5f60",
        "explanation": "", "citation": "", "task": Opinion(reference),
    }  # fmt: skip
    return a_question(line=line, **{**said, **changes})


def a_case(*parts: Question, line: int = 30, **changes: Any) -> Question:
    """A 案例 that asks the parts given, or one 判断 and one 简答."""
    asked = parts or (
        a_question(
            kind=QuestionKind.JUDGE,
            id="2c3d4e5f6071",
            stem="人民调解不收钱。（　　）",
            line=line + 2,
        ),
        an_opinion(line=line + 6),
    )
    said = {
        "kind": QuestionKind.CASE, "stem": "两家为一棵树吵了起来。", "id": "3d4e5f607182",
        "explanation": "", "citation": "", "task": Case(asked),
    }  # fmt: skip
    return a_question(line=line, **{**said, **changes})


def some_ways(*ways: tuple[str, str], line: int) -> tuple[Way, ...]:
    """Ways as (text, name of a scene), lettered from A, a line each."""
    return tuple(
        Way(letter, text, target, a_place(line + row))
        for row, (letter, (text, target)) in enumerate(zip("ABCDEFGHIJ", ways, strict=False))
    )


def a_scene(name: str, *ways: tuple[str, str], line: int = 40, **changes: Any) -> Scene:
    """A scene with the ways given; without any, a right ending."""
    said: dict[str, Any] = {
        "text": f"你到了{name}。", "ways": some_ways(*ways, line=line + 2),
        "verdict": "", "explanation": "", "citation": "",
    }  # fmt: skip
    if not ways:
        said |= {
            "verdict": TRUE, "explanation": "先说理，再说法。", "citation": "《人民调解法》第四条"
        }  # fmt: skip
    return Scene(name=name, place=a_place(line), **said | changes)


def a_scenario(
    *scenes: Scene, ways: Sequence[tuple[str, str]] = (("找调解员", "调解"), ("吵一架", "吵架")),
    line: int = 30, **changes: Any,
) -> Question:  # fmt: skip
    """A 情景 with the scenes given, or with one right and one wrong ending; ways begin it."""
    told = scenes or (
        a_scene("调解", line=line + 10), a_scene("吵架", line=line + 16, verdict=FALSE)
    )  # fmt: skip
    said = {
        "kind": QuestionKind.SCENARIO, "stem": "楼上漏水，你家天花板湿了。", "id": "4e5f60718293",
        "explanation": "", "citation": "", "task": Branching(some_ways(*ways, line=line + 2), told),
    }  # fmt: skip
    return a_question(line=line, **{**said, **changes})


def a_quiz(*questions: Question) -> Quiz:
    """The questions given, or one good one."""
    asked = questions or (a_question(),)
    return Quiz(asked, asked[0].place)


def a_body(
    markdown: str = "邻里之间，先说理，再说法。",
    *quizzes: Quiz,
    line: int = 20,
    headings: Sequence[tuple[int, str]] = (),
    images: Sequence[Image] = (),
    links: Sequence[tuple[str, str]] = (),
    file: str = FILE,
) -> Body:
    """Prose, then quizzes; headings as (level, text) and links as (target, text), a line each."""
    return Body(
        parts=(Prose(markdown, Place(file, line)), *quizzes),
        headings=tuple(
            Heading(level, text, Place(file, line + row))
            for row, (level, text) in enumerate(headings)
        ),
        images=tuple(images),
        links=tuple(
            Link(target, text, Place(file, line + row)) for row, (target, text) in enumerate(links)
        ),
    )


def an_exhibit(
    *, hall: str = "square", slug: str = "liyi", body: Body | None = None,
    pictures: Sequence[Picture] | None = None, places: Mapping[str, int] | None = None,
    recordings: Sequence[Recording] = (), **card: Any,
) -> Exhibit:  # fmt: skip
    """A published exhibit without a fault; `places` tells on which line a field stands."""
    file = f"exhibits/{hall}/{slug}/index.md"
    said: dict[str, Any] = {
        "id": "NF-2026-0001", "title": "邻里之间", "type": ExhibitType.SITE,
        "summary": "先说理，再说法。", "topics": ("民法典/物权",), "date": "2026",
        "source": "《民法典》", "rights": "CC BY 4.0", "status": Status.PUBLISHED,
        "reviewer": "法条复核组", "reviewed": "2026-11-01",
    }  # fmt: skip
    shown = (a_picture(folder=f"{hall}/{slug}"),) if pictures is None else tuple(pictures)
    return Exhibit(
        hall=hall,
        slug=slug,
        card=ExhibitCard(**said | {"pictures": tuple(one.card for one in shown)} | card),
        body=body or a_body(file=file),
        pictures=shown,
        place=Place(file, 1),
        places={field: Place(file, line) for field, line in (places or {}).items()},
        recordings=tuple(recordings),
    )


def a_hall(
    *exhibits: Exhibit, slug: str = "square", body: Body | None = None,
    places: Mapping[str, int] | None = None, **card: Any,
) -> Hall:  # fmt: skip
    """A hall with the exhibits given."""
    file = f"exhibits/{slug}/hall.md"
    said = {"title": "法治广场", "summary": "七个展区，一编一区。"}
    return Hall(
        slug=slug,
        card=HallCard(**said | card),
        body=body or Body(),
        exhibits=exhibits,
        place=Place(file, 1),
        places={field: Place(file, line) for field, line in (places or {}).items()},
    )


def a_lesson(*cards: str, asked: int = 3, slug: str = "call", **changes: Any) -> Exhibit:
    """A published 微课 in the hall `lessons`; three good cards and three questions unless told.

    The cards begin on line 20 and the questions on line 90.
    """
    file = f"exhibits/lessons/{slug}/index.md"
    texts = cards or tuple(f"## 第{one}件事\n\n先说理，再说法。" for one in "一二三")
    text = "\n\n---\n\n".join((*texts, "## 练一练"))
    questions = [
        a_question(id=f"{slug}-{at}", stem=f"{slug}第{at}问（　　）", line=90 + 10 * at, file=file)
        for at in range(asked)
    ]
    headings = [(2, line.removeprefix("## ")) for line in text.split("\n") if line[:3] == "## "]
    body = a_body(text, *([a_quiz(*questions)] if asked else []), headings=headings, file=file)
    said: dict[str, Any] = {
        "id": f"NF-2026-{len(slug):04}", "type": ExhibitType.LESSON, "body": body,
    }  # fmt: skip
    return an_exhibit(hall="lessons", slug=slug, **said | changes)


def a_path(*lessons: str, slug: str = "one", body: Body | None = None, **card: Any) -> LearningPath:
    """A published path through the lessons given, as staff name them; they stand from line 8."""
    file = f"exhibits/paths/{slug}.md"
    said: dict[str, Any] = {
        "id": "XF-01", "title": "入门", "summary": "几节微课。", "lessons": lessons,
        "status": Status.PUBLISHED, "reviewer": "法条复核组", "reviewed": "2026-11-01",
    }  # fmt: skip
    places = {"id": 2, "title": 3, "summary": 4, "audience": 5, "lessons": 7, "status": 20}
    places |= {f"lessons.{at}": 8 + at for at in range(len(lessons))}
    return LearningPath(
        slug=slug,
        card=PathCard(**said | card),
        body=body or Body(),
        place=Place(file, 1),
        places={field: Place(file, line) for field, line in places.items()},
    )


def a_term(name: str = "居住权", *, line: int = 10, **changes: Any) -> Term:
    """A term explained in a few words, with its article."""
    said: dict[str, Any] = {
        "aliases": (), "never": (), "explanation": f"{name}的意思。",
        "citation": "《民法典》第三百六十六条", "topic": "",
        "place": Place("exhibits/glossary.md", line),
    }  # fmt: skip
    return Term(name=name, **said | changes)


def a_glossary(*terms: Term, stray: Sequence[Place] = (), **card: Any) -> Glossary:
    """A published glossary of the terms given, or of one."""
    file = "exhibits/glossary.md"
    said: dict[str, Any] = {
        "title": "名词解释", "summary": "用大白话说。", "status": Status.PUBLISHED,
        "reviewer": "法条复核组", "reviewed": "2026-11-01",
    }  # fmt: skip
    return Glossary(
        card=GlossaryCard(**said | card),
        terms=terms or (a_term(),),
        body=Body(),
        place=Place(file, 1),
        places={},
        stray=tuple(stray),
    )


def an_event(
    *, day: date = date(2027, 3, 6), last: date | None = None, when: When | None = None,
    hours: Hours | None = None, line: int = 8, **card: Any,
) -> Event:  # fmt: skip
    """法律早市 on a Saturday, all day; `when` gives another kind of day."""
    said: dict[str, Any] = {"date": "3月6日", "name": "法律早市"}
    place = Place("exhibits/calendar/2027.md", line)
    return Event(EventCard(**said | card), when or Dated(day, last or day), hours, place, {})


def a_calendar(*events: Event, slug: str = "2027", **card: Any) -> Calendar:
    """A published calendar with the events given, each put into its file."""
    file = f"exhibits/calendar/{slug}.md"
    said: dict[str, Any] = {
        "status": Status.PUBLISHED, "reviewer": "法条复核组", "reviewed": "2026-11-01",
    }  # fmt: skip
    own = tuple(replace(one, place=Place(file, one.place.line)) for one in events)
    return Calendar(slug, CalendarCard(**said | card), own, Place(file, 1), {})


def a_stop(
    exhibit: str = "square/liyi", *, note: str = "先说理，再说法。", line: int = 20, **changes: Any
) -> Stop:
    """A stop of one minute; its heading stands on the line given, its fields from two below."""
    file = "exhibits/tours/one.md"
    said: dict[str, Any] = {
        "exhibit": exhibit, "minutes": 1, "picture": "", "region": None, "seal": "",
    } | changes  # fmt: skip
    written = [name for name in ("exhibit", "minutes", "picture", "region", "seal") if said[name]]
    return Stop(
        **{"heading": "井边"} | said,
        note=a_body(note, line=line + 8, file=file) if note else Body(),
        place=Place(file, line),
        places={name: Place(file, line + 2 + row) for row, name in enumerate(written)},
    )


def a_tour(*stops: Stop, slug: str = "one", body: Body | None = None, **card: Any) -> Tour:
    """A published tour with the stops given; ``body`` is all of its text, when that matters."""
    file = f"exhibits/tours/{slug}.md"
    said: dict[str, Any] = {
        "id": "YL-01", "title": "绕广场一圈", "summary": "几站路。",
        "status": Status.PUBLISHED, "reviewer": "法条复核组", "reviewed": "2026-11-01",
    }  # fmt: skip
    notes = tuple(part for stop in stops for part in stop.note.parts)
    places = {"id": 2, "title": 3, "summary": 4, "audience": 5, "status": 6}
    return Tour(
        slug=slug,
        card=TourCard(**said | card),
        body=body or Body(parts=notes),
        introduction=Body(),
        stops=stops,
        place=Place(file, 1),
        places={field: Place(file, line) for field, line in places.items()},
    )


def a_museum(  # noqa: PLR0913 - whatever a museum holds
    *halls: Hall, hero: Sequence[Picture] = (), paths: Sequence[LearningPath] = (),
    tours: Sequence[Tour] = (), glossary: Glossary | None = None,
    calendars: Sequence[Calendar] = (), laws: LawTable | None = None,
    places: Mapping[str, int] | None = None, **card: Any,
) -> Museum:  # fmt: skip
    """A museum with the halls given, or with one good exhibit in one hall."""
    file = "exhibits/museum.yml"
    said = {"name": "南丰法治云游馆", "host": "某某镇"}
    return Museum(
        card=MuseumCard(**said | card),
        halls=halls or (a_hall(an_exhibit()),),
        hero=tuple(hero),
        place=Place(file, 1),
        places={field: Place(file, line) for field, line in (places or {}).items()},
        paths=tuple(paths),
        glossary=glossary,
        calendars=tuple(calendars),
        tours=tuple(tours),
        laws=laws,
    )


def a_translation(
    exhibit: Exhibit, *, body: Body | None = None, places: Mapping[str, int] | None = None,
    **card: Any,
) -> Translation[ExhibitWords]:  # fmt: skip
    """A published English translation of an exhibit without a fault, pictures and all."""
    file = f"exhibits/{exhibit.name}/index.en.md"
    shown = tuple(
        PictureWords(
            file=one.card.file, alt="A wall", spots=("This way",) * len(one.card.hotspots),
            caption="Illustration: a wall" if one.card.caption else "",
        )
        for one in exhibit.pictures
    )  # fmt: skip
    said: dict[str, Any] = {
        "title": "Between neighbours", "summary": "Talk first.", "pictures": shown,
        "status": Status.PUBLISHED, "reviewer": "Reviewers", "reviewed": "2026-11-01",
    }  # fmt: skip
    return Translation(
        language="en",
        of=exhibit.address,
        card=ExhibitWords(**said | card),
        body=body or a_body("Talk first, then turn to the law.", file=file),
        place=Place(file, 1),
        places={field: Place(file, line) for field, line in (places or {}).items()},
    )


def told_in_english(museum: Museum) -> Museum:
    """The museum, its halls and the first exhibit of each in English as well."""
    halls = []
    for hall in museum.halls:
        words = HallWords(title="Square", summary="Seven zones.")
        file = Place(f"exhibits/{hall.slug}/hall.en.md", 1)
        told = Translation("en", hall.address, words, a_body("About it."), file, {})
        exhibits = tuple(
            one if at else replace(one, translations=(a_translation(one),))
            for at, one in enumerate(hall.exhibits)
        )
        halls.append(replace(hall, translations=(told,), exhibits=exhibits))
    said = MuseumWords(
        name="A Town Museum", slogan="The law at home", sentence="A museum: see one thing.",
        host="A Town", maintainer="An Office", hero_alt="Water", quote="All are equal.",
        quote_source="Constitution",
    )  # fmt: skip
    home = Translation("en", "", said, Body(), Place("exhibits/museum.en.yml", 1), {})
    return replace(museum, halls=tuple(halls), translations=(home,))
