"""What the head and the foot of every page say of the museum."""

from collections.abc import Collection, Iterator

from yunyouguan.model.law_text import LAWS
from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.vocabulary import TOPIC_SLUGS, ExhibitType
from yunyouguan.render import words
from yunyouguan.render.law_words import LAWS_TITLE
from yunyouguan.render.motifs import motif_html
from yunyouguan.render.other_language import in_language, spoken_languages
from yunyouguan.render.tongue import CHINESE, Tongue, tongue_of
from yunyouguan.render.topic_words import TOPICS_TITLE
from yunyouguan.render.views import LinkView, NavItem, SiteView

NOTHING_HERE = "小船"
"""The motif of a page that is not there: one has drifted off."""

DOCS = tuple(address for _, address in words.DOCS_PAGES)


def site_views(
    museum: Museum, docs: Collection[str] = DOCS, *, drafts: bool = False
) -> dict[str, SiteView]:
    """What `site_view` gives, by language."""
    return {
        code: site_view(museum, docs, drafts=drafts, tongue=tongue_of(code))
        for code in spoken_languages(museum)
    }


def site_view(
    museum: Museum, docs: Collection[str] = DOCS, *, drafts: bool = False,
    tongue: Tongue = CHINESE,
) -> SiteView:  # fmt: skip
    """The museum's own words, and the doors of its navigation.

    Args:
        docs: addresses of the docs/ pages that exist; the foot links to no other.
        drafts: what is not published is shown too.
        tongue: of the pages.
    """
    spoken = (tongue_of(code) for code in spoken_languages(museum))
    card = in_language(museum, tongue.code).card
    say = tongue.say
    return SiteView(
        name=card.name,
        host=card.host,
        maintainer=card.maintainer,
        phone=card.phone,
        icp=card.icp,
        police=card.police,
        site_code=card.site_code,
        profile=card.profile.value,
        notice=say(words.NOTICES[card.profile]),
        law_data_as_of=words.spoken_date(museum.law_data_as_of, tongue),
        nav=(
            NavItem("home", say(words.NAV_HOME), tongue.home),
            NavItem("halls", say(words.NAV_HALLS), f"{tongue.home}halls/"),
            *(() if tongue.language else _learning(museum, drafts=drafts)),
            NavItem("search", say(words.NAV_SEARCH), f"{tongue.home}search/"),
            *(() if tongue.language else [NavItem("record", words.NAV_RECORD, "record/")]),
        ),
        sign=motif_html(NOTHING_HERE),
        docs=(
            *(() if tongue.language else _finding(museum, drafts=drafts)),
            *(
                LinkView(say(name), at)
                for name, at in words.DOCS_PAGES
                if at in docs and not (tongue.language and at == words.FOR_STAFF)
            ),
        ),
        headings=words.HEADINGS.in_tongue(tongue),
        tongue=tongue,
        home=tongue.home,
        languages=tuple(
            LinkView(one.name, one.home, language=one.code) for one in spoken if one != tongue
        ),
    )


def _learning(museum: Museum, *, drafts: bool) -> tuple[NavItem, ...]:
    """The door to what exists in the museum's own language alone."""
    return (NavItem("lessons", words.NAV_LESSONS, _lessons_door(museum, drafts=drafts)),)


def _finding(museum: Museum, *, drafts: bool) -> Iterator[LinkView]:
    """The ways that lead across all halls: topics and the glossary, when there are any."""
    shown = (one for one in museum.exhibits if drafts or one.is_published)
    if any(topic in TOPIC_SLUGS for one in shown for topic in one.card.topics):
        yield LinkView(TOPICS_TITLE, "topics/")
    glossary = museum.glossary
    if glossary and (drafts or glossary.is_published):
        yield LinkView(glossary.card.title, glossary.address)
    if museum.law_texts:
        yield LinkView(LAWS_TITLE, LAWS)


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
