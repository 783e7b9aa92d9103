"""The pages that exist in every language: home, all halls, each hall and each exhibit."""

from collections.abc import Iterator
from functools import partial

from yunyouguan.model.site import SitePage
from yunyouguan.render import words
from yunyouguan.render.exhibit_page import exhibit_view, is_lesson
from yunyouguan.render.hall_pages import hall_view, halls_view, home_view
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.share import exhibit_card, hall_card, halls_card, home_card
from yunyouguan.render.walk import Walk


def gallery_addresses(walk: Walk) -> frozenset[str]:
    """Where these pages stand in the visitor's language."""
    halls = (hall.address for hall in walk.halls)
    exhibits = (one.address for hall in walk.museum.halls for one in walk.told(hall))
    return frozenset({walk.tongue.home, f"{walk.tongue.home}halls/", *halls, *exhibits})


def gallery_pages(walk: Walk, bodies: Bodies) -> Iterator[SitePage]:
    """Every such page in the visitor's language."""
    card, tongue = walk.museum.card, walk.tongue
    description = card.sentence or words.home_description(card.host, card.name, tongue)
    home = partial(home_view, walk)
    yield SitePage(
        tongue.home, "home.html", card.name, description, home, home_card(walk), tongue.code
    )
    yield SitePage(
        f"{tongue.home}halls/",
        "halls.html",
        tongue.say(words.ALL_HALLS),
        tongue.say(words.HALLS_DESCRIPTION),
        partial(halls_view, walk),
        halls_card(walk),
        tongue.code,
    )
    for hall in walk.museum.halls:
        if hall in walk.halls:
            yield SitePage(
                hall.address,
                "hall.html",
                hall.card.title,
                hall.card.summary,
                partial(hall_view, walk, hall, bodies),
                hall_card(walk, hall),
                tongue.code,
            )
        for exhibit in walk.told(hall):
            yield SitePage(
                exhibit.address,
                "lesson.html" if is_lesson(exhibit) else "exhibit.html",
                exhibit.card.title,
                exhibit.card.summary,
                partial(exhibit_view, walk, hall, exhibit, bodies),
                exhibit_card(walk, hall, exhibit),
                tongue.code,
            )
