"""Rules over a tour as a whole: it stops somewhere, can be walked in one go, has its own number."""

from collections.abc import Iterator

from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.tour import Tour

STOPS_MOST = 12
MINUTES_MOST = 40


def no_stop(tour: Tour) -> Iterator[Finding]:
    """A tour that is shown stops somewhere."""
    if tour.is_published and not tour.stops:
        yield Finding(
            rule="tour.no-stop",
            place=tour.place,
            message=f"路线「{tour.card.title}」一站也没有，观众点进来没有可走的。",
            remedy="在正文里写第一站：先一行「## 第一站的名字」，下面一行「- 展品: "
            "civil-code-square/prologue」，再一行「- 分钟: 2」，隔一行写要说的话。",
        )


def too_long(tour: Tour) -> Iterator[Finding]:
    """A tour is walked in one go."""
    if tour.minutes > MINUTES_MOST:
        yield Finding(
            rule="tour.too-long",
            place=tour.place_of("title"),
            message=f"这条路线各站加起来要{tour.minutes}分钟，超过{MINUTES_MOST}分钟，"
            "观众看累了，走不到最后。",
            remedy="留下最要紧的几站；其余的另写一条路线，例如：exhibits/tours/er.md",
        )


def many_stops(tour: Tour) -> Iterator[Finding]:
    """The seals of a tour stand side by side, and its stops in one mind."""
    if (count := len(tour.stops)) > STOPS_MOST:
        yield Finding(
            rule="tour.many-stops",
            place=tour.stops[STOPS_MOST].place,
            message=f"这条路线有{count}站，超过{STOPS_MOST}站，观众记不住走到了哪里。",
            remedy="并掉几站，或分成两条路线，各用一个文件。",
        )


def plain_text(tour: Tour) -> Iterator[Finding]:
    """The text of a tour holds neither pictures nor questions: its exhibits do."""
    for image in tour.body.images:
        yield Finding(
            rule="tour.picture",
            place=image.place,
            message=f"路线的文字里有图片「{image.target}」，这里显示不了，观众看不到。",
            remedy="删掉这一行；要看展品里的一张图，就在这一站写：- 图片: cover.png",
        )
    for quiz in tour.body.quizzes:
        yield Finding(
            rule="tour.quiz",
            place=quiz.place,
            message="路线的文字里有题目，这里做不了，答案会露在外面。",
            remedy="把题目移到这一站的展品里，放在「## 练一练」下面。",
        )


def id_duplicate(museum: Museum) -> Iterator[Finding]:
    """A tour's number is its own, among tours, paths and exhibits; capitals tell nothing apart."""
    owners: dict[str, Place] = {
        **{one.card.id.upper(): one.place_of("id") for one in museum.exhibits},
        **{one.card.id.upper(): one.place_of("id") for one in museum.paths},
    }
    for tour in museum.tours:
        number = tour.card.id.upper()
        if number in owners:
            yield Finding(
                rule="tour.id-duplicate",
                place=tour.place_of("id"),
                message=f"编号「{tour.card.id}」在 {owners[number]} 已经用过，"
                "两样东西分不清，印出来的路线说不清是哪一条。",
                remedy="后写的这条换一个没用过的编号，例如：编号: YL-02",
            )
        owners.setdefault(number, tour.place_of("id"))


TOUR_RULES = (no_stop, too_long, many_stops, plain_text)
MUSEUM_RULES = (id_duplicate,)
