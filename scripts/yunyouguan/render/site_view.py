"""What the head and the foot of every page say of the museum."""

from collections.abc import Collection

from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.vocabulary import ExhibitType
from yunyouguan.render import words
from yunyouguan.render.motifs import motif_html
from yunyouguan.render.views import LinkView, NavItem, SiteView

NOTHING_HERE = "小船"
"""The motif of a page that is not there: one has drifted off."""

DOCS = tuple(address for _, address in words.DOCS_PAGES)


def site_view(museum: Museum, docs: Collection[str] = DOCS, *, drafts: bool = False) -> SiteView:
    """The museum's own words, and the four doors of its navigation.

    Args:
        docs: addresses of the docs/ pages that exist; the foot links to no other.
        drafts: what is not published is shown too.
    """
    card = museum.card
    return SiteView(
        name=card.name,
        host=card.host,
        maintainer=card.maintainer,
        phone=card.phone,
        icp=card.icp,
        police=card.police,
        site_code=card.site_code,
        profile=card.profile.value,
        notice=words.NOTICES[card.profile],
        law_data_as_of=words.spoken_date(card.law_data_as_of),
        nav=(
            NavItem("home", words.NAV_HOME, ""),
            NavItem("halls", words.NAV_HALLS, "halls/"),
            NavItem("lessons", words.NAV_LESSONS, _lessons_door(museum, drafts=drafts)),
            NavItem("record", words.NAV_RECORD, "record/"),
        ),
        sign=motif_html(NOTHING_HERE),
        docs=tuple(LinkView(name, at) for name, at in words.DOCS_PAGES if at in docs),
    )


def _lessons_door(museum: Museum, *, drafts: bool) -> str:
    """Where 学法 leads: to the paths, else to the lessons, else to all halls."""
    if any(drafts or path.is_published for path in museum.paths):
        return "paths/"
    lessons = lesson_hall(museum)
    return lessons.address if lessons else "halls/"


def lesson_hall(museum: Museum) -> Hall | None:
    """The first hall that shows mostly lessons; None when there is none."""
    return next((hall for hall in museum.halls if _is_mostly_lessons(hall)), None)


def _is_mostly_lessons(hall: Hall) -> bool:
    lessons = sum(one.card.type is ExhibitType.LESSON for one in hall.published)
    return lessons * 2 > len(hall.published)
