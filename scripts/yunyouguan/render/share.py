"""What each page says of itself when somebody passes it on in a chat."""

from collections.abc import Collection, Sequence

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.picture import Picture
from yunyouguan.model.social import SocialCard
from yunyouguan.model.tour import Tour
from yunyouguan.render import calendar_words, lesson_words, tour_words, words
from yunyouguan.render.walk import Walk


def home_card(walk: Walk) -> SocialCard:
    """The museum in its own sentence, beside the picture that its door opens with."""
    card = walk.museum.card
    made = (one for one in walk.museum.hero if one.path in walk.sets)
    home = walk.tongue.home
    return _card(walk, home, card.sentence or card.name, card.host, next(made, None))


def halls_card(walk: Walk) -> SocialCard:
    """All halls, beside the first that has something to show."""
    covers = (walk.hall_cover(hall) for hall in walk.museum.halls)
    return _card(
        walk, f"{walk.tongue.home}halls/", walk.tongue.say(words.ALL_HALLS),
        words.count_of_halls(len(walk.museum.halls), walk.tongue),
        next((one for one in covers if one), None),
    )  # fmt: skip


def hall_card(walk: Walk, hall: Hall) -> SocialCard:
    """One hall."""
    count = words.count_of(len(walk.exhibits(hall)), walk.tongue)
    return _card(walk, hall.address, hall.card.title, count, walk.hall_cover(hall))


def exhibit_card(walk: Walk, hall: Hall, exhibit: Exhibit) -> SocialCard:
    """One exhibit, below the name of its hall."""
    return _card(
        walk, exhibit.address, exhibit.card.title, hall.card.title, walk.cover(exhibit)
    )  # fmt: skip


def paths_card(walk: Walk) -> SocialCard:
    """All learning paths, beside the picture of the first one's first lesson."""
    return _card(
        walk, "paths/", lesson_words.PATHS_TITLE, walk.museum.card.host,
        walk.path_cover(walk.paths[0]),
    )  # fmt: skip


def path_card(walk: Walk, path: LearningPath) -> SocialCard:
    """One learning path."""
    size = lesson_words.size_of_path(len(walk.lessons_of(path)))
    return _card(walk, path.address, path.card.title, size, walk.path_cover(path))


def docs_cards(museum: Museum, docs: Collection[str]) -> tuple[SocialCard, ...]:
    """The pages of docs/ for visitors that exist, each by its title."""
    card = museum.card
    return tuple(
        SocialCard(address, title, card.host, card.name)
        for title, address in words.DOCS_PAGES if address in docs
    )  # fmt: skip


def shelf_card(
    walk: Walk, address: str, title: str, exhibits: Sequence[Exhibit], *, kicker: str = ""
) -> SocialCard:
    """A topic, an audience or the glossary, beside the first exhibit that has a picture."""
    covers = (walk.cover(one) for one in exhibits)
    picture = next((one for one in covers if one), None)
    return _card(walk, address, title, kicker or words.count_of(len(exhibits)), picture)


def calendar_card(walk: Walk) -> SocialCard:
    """What is on, beside the first exhibit that an entry leads to."""
    events = (event for one in walk.calendars for event in one.events)
    found = (walk.find(event.card.exhibit) for event in events if event.card.exhibit)
    covers = (walk.cover(one) for one in found if one)
    return _card(
        walk, "calendar/", calendar_words.TITLE, walk.museum.card.host,
        next((one for one in covers if one), None),
    )  # fmt: skip


def tours_card(walk: Walk) -> SocialCard:
    """All tours, beside the picture of the first one's first stop."""
    return _card(
        walk, "tours/", tour_words.TOURS_TITLE, walk.museum.card.host,
        walk.tour_cover(walk.tours[0]),
    )  # fmt: skip


def tour_card(walk: Walk, tour: Tour) -> SocialCard:
    """One tour, below the name that all tours have."""
    return _card(
        walk, tour.address, tour.card.title, tour_words.TOURS_TITLE, walk.tour_cover(tour)
    )  # fmt: skip


def _card(walk: Walk, address: str, title: str, kicker: str, picture: Picture | None) -> SocialCard:
    name = walk.museum.card.name
    if picture is None:
        return SocialCard(address, title, kicker, name)
    return SocialCard(
        address, title, kicker, name, picture.path, picture.card.focus, picture.is_ai,
        walk.tongue.say(words.AI_LABEL),
    )  # fmt: skip
