"""A museum becomes the tree of its pages and short addresses; nothing is read or written."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from markupsafe import Markup

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import RenditionSet
from yunyouguan.model.site import SiteAsset, SitePage, SiteTree
from yunyouguan.model.vocabulary import AUDIENCE_SLUGS, TOPIC_SLUGS
from yunyouguan.render import words
from yunyouguan.render.addresses import root_of
from yunyouguan.render.calendar_pages import (
    CALENDAR,
    calendar_files,
    calendar_pages,
    calendar_titles,
)
from yunyouguan.render.certificate_pages import certificate_pages
from yunyouguan.render.gallery_pages import gallery_addresses, gallery_pages
from yunyouguan.render.glossary_pages import glossary_pages
from yunyouguan.render.iiif import cube_info, image_info
from yunyouguan.render.law_citing import citers_of
from yunyouguan.render.law_links import LawLinks
from yunyouguan.render.law_pages import law_addresses, law_pages
from yunyouguan.render.law_tree_pages import law_tree_pages, law_tree_titles
from yunyouguan.render.law_words import LAWS_TITLE
from yunyouguan.render.other_language import in_language, spoken_languages
from yunyouguan.render.path_pages import path_addresses, path_pages
from yunyouguan.render.practice_pages import PRACTICE, RECORD, practice_files, practice_pages
from yunyouguan.render.remembered import Bodies, Forgetful, Memory
from yunyouguan.render.search_pages import search_address, search_marks, search_names, search_pages
from yunyouguan.render.site_view import DOCS, lesson_hall
from yunyouguan.render.square_plan import plan_pictures
from yunyouguan.render.tongue import tongue_of
from yunyouguan.render.topic_pages import topic_addresses, topic_pages
from yunyouguan.render.topic_words import TOPICS_TITLE, for_audience, topic_title
from yunyouguan.render.topics_shown import LAW_TREE, civil_code
from yunyouguan.render.tour_lines import seal_texts
from yunyouguan.render.tour_pages import tour_addresses, tour_pages
from yunyouguan.render.walk import Walk

SHORT_PAGE = Markup(
    '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
    '<meta name="robots" content="noindex">\n'
    '<meta http-equiv="refresh" content="0; url={href}">\n'
    "<title>{title}</title>\n</head>\n<body>\n"
    '<main><p>{says}<a href="{href}">{title}</a></p></main>\n</body>\n</html>\n'
)


def render_site(
    museum: Museum,
    sets: Mapping[str, RenditionSet],
    *,
    drafts: bool = False,
    memory: Memory | None = None,
    base: str = "",
) -> SiteTree:
    """Every page that the museum shows; with ``drafts`` also what is not published, labelled.

    Args:
        base: the site's own address, ``https://`` and all; empty when it may stand anywhere.
    """
    walks = tuple(_walks(museum, sets, drafts=drafts))
    walk = walks[0]
    shown = tuple(one for hall in museum.halls for one in walk.exhibits(hall))
    built = {
        RECORD,
        PRACTICE,
        *DOCS,
        *map(search_address, walks),
        *path_addresses(walk),
        *topic_addresses(walk),
    }
    built |= tour_addresses(walk)
    built |= {walk.glossary.address} if walk.glossary else set()
    built |= law_addresses(walk)
    built |= {LAW_TREE} if civil_code(walk) else set()
    built |= {CALENDAR} if walk.calendars else set()
    built = built.union(*map(gallery_addresses, walks))
    pages = with_versions(_pages(walks, built, sets, memory or Forgetful()))
    marks = [search_marks(one, pages) for one in walks]
    return SiteTree(
        pages=pages,
        marks={address: mark for each in marks for address, mark in each.items()},
        names=search_names(walk),
        assets=(
            *(SiteAsset(f"{one.short_address}index.html", short_page(one)) for one in shown),
            *practice_files(walk),
            *calendar_files(walk),
            *plan_pictures(walk),
            *_viewer_files(sets.values(), base),
        ),
    )


def song_text(museum: Museum) -> str:
    """Every character that the Song face must hold, each once, sorted."""
    titles = {one.address.strip("/"): one.card.title for one in museum.exhibits}
    said = [*words.DOCS_TITLES, *(path.card.title for path in museum.paths)]
    said += [*TOPIC_SLUGS, *map(topic_title, TOPIC_SLUGS), *map(for_audience, AUDIENCE_SLUGS)]
    said += [TOPICS_TITLE, museum.glossary.card.title if museum.glossary else ""]
    said += [*calendar_titles(museum.calendars), *seal_texts(museum.tours, titles)]
    said += law_tree_titles(museum.laws)
    said += (
        [LAWS_TITLE, *(one.current.short_name for one in museum.law_texts)]
        if museum.law_texts
        else []
    )
    for code in spoken_languages(museum):
        told, tongue = in_language(museum, code, drafts=True), tongue_of(code)
        said += [told.card.name, told.card.sentence, tongue.say(words.ALL_HALLS)]
        said += words.HEADINGS.in_tongue(tongue).all_texts()
        said += [told.card.slogan] if tongue.language else []
        for hall in told.halls:
            said += [hall.card.title, *(one.card.title for one in hall.exhibits)]
    return _characters("".join(said))


def gallery_text(museum: Museum) -> str:
    """Those of them that home, the halls and the exhibits show in the museum's own language."""
    said = [museum.card.name, museum.card.sentence, *words.HEADINGS.in_gallery()]
    said += [*(tour.card.title for tour in museum.tours), *calendar_titles(museum.calendars)]
    for hall in museum.halls:
        said += [hall.card.title, *(one.card.title for one in hall.exhibits)]
    return _characters("".join(said))


def brush_text(museum: Museum) -> str:
    """Every character that the brush face must hold, each once, sorted; may be empty."""
    return _characters(museum.card.slogan + museum.card.quote)


def short_page(exhibit: Exhibit) -> bytes:
    """The permanent address of an exhibit: leads to its page, also without any script."""
    href = root_of(exhibit.short_address) + exhibit.address
    page = SHORT_PAGE.format(href=href, title=exhibit.card.title, says=words.MOVED)
    return page.encode()


def _viewer_files(sets: Iterable[RenditionSet], base: str) -> Iterator[SiteAsset]:
    """What viewers read first; pictures of equal bytes share theirs."""
    told: dict[str, bytes] = {}
    for made in sets:
        if made.tiles:
            told[f"{made.tiles.folder}/info.json"] = image_info(made.tiles, base)
        if made.cube:
            told[f"{made.cube.folder}/cube.json"] = cube_info(made.cube)
    return (SiteAsset(path, content) for path, content in told.items())


def _walks(
    museum: Museum, sets: Mapping[str, RenditionSet], *, drafts: bool
) -> Iterator[Walk]:  # fmt: skip
    """One for each language that the museum is told in, its own first."""
    for code in spoken_languages(museum):
        told = in_language(museum, code, drafts=drafts)
        yield Walk(told, sets, drafts, lesson_hall(told), tongue_of(code))


def _pages(
    walks: Iterable[Walk], built: Collection[str], sets: Mapping[str, RenditionSet], memory: Memory
) -> Iterator[SitePage]:
    for walk in walks:
        bodies = Bodies(built, sets, memory, walk.tongue, LawLinks(walk.museum.law_texts))
        yield from gallery_pages(walk, bodies)
        yield from search_pages(walk)
        if walk.tongue.language:
            continue
        yield from practice_pages(walk)
        yield from path_pages(walk, bodies)
        yield from certificate_pages(walk)
        yield from calendar_pages(walk)
        yield from tour_pages(walk, bodies)
        yield from topic_pages(walk)
        yield from glossary_pages(walk)
        citing = citers_of(walk)
        yield from law_pages(walk, citing)
        yield from law_tree_pages(walk, citing)


def with_versions(pages: Iterable[SitePage]) -> tuple[SitePage, ...]:
    """Every page knows the same page in the other languages."""
    written = tuple(pages)
    same: dict[str, dict[str, str]] = {}
    for page in written:
        same.setdefault(_without_language(page), {})[page.language] = page.address
    found = (same[_without_language(page)] for page in written)
    return tuple(
        replace(page, versions=versions) if len(versions) > 1 else page
        for page, versions in zip(written, found, strict=True)
    )


def _without_language(page: SitePage) -> str:
    return page.address.removeprefix(tongue_of(page.language).home)


def _characters(text: str) -> str:
    return "".join(sorted({char for char in text if not char.isspace()}))
