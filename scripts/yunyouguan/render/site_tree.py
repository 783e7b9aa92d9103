"""A museum becomes the tree of its pages and short addresses; nothing is read or written."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from markupsafe import Markup

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import RenditionSet
from yunyouguan.model.site import SiteAsset, SitePage, SiteTree
from yunyouguan.model.vocabulary import ExhibitType
from yunyouguan.render import words
from yunyouguan.render.addresses import root_of
from yunyouguan.render.certificate_pages import certificate_pages
from yunyouguan.render.exhibit_page import exhibit_view
from yunyouguan.render.hall_pages import hall_view, halls_view, home_view
from yunyouguan.render.iiif import cube_info, image_info
from yunyouguan.render.path_pages import path_addresses, path_pages
from yunyouguan.render.practice_pages import PRACTICE, RECORD, practice_files, practice_pages
from yunyouguan.render.remembered import Bodies, Forgetful, Memory
from yunyouguan.render.share import exhibit_card, hall_card, halls_card, home_card
from yunyouguan.render.site_view import DOCS, lesson_hall
from yunyouguan.render.tour_lines import seal_texts
from yunyouguan.render.tour_pages import tour_addresses, tour_pages
from yunyouguan.render.walk import Walk

SHORT_PAGE = Markup(
    '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
    '<meta name="robots" content="noindex">\n'
    '<meta http-equiv="refresh" content="0;url={href}">\n'
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
    walk = Walk(museum, sets, drafts, lesson_hall(museum))
    shown = tuple(one for hall in museum.halls for one in walk.exhibits(hall))
    built = {"", "halls/", RECORD, PRACTICE, *DOCS, *(hall.address for hall in museum.halls)}
    built |= {one.address for one in shown}
    built |= path_addresses(walk) | tour_addresses(walk)
    return SiteTree(
        pages=tuple(_pages(walk, Bodies(built, sets, memory or Forgetful()))),
        assets=(
            *(SiteAsset(f"{one.short_address}index.html", short_page(one)) for one in shown),
            *practice_files(walk),
            *_viewer_files(sets.values(), base),
        ),
    )


def song_text(museum: Museum) -> str:
    """Every character that the Song face must hold, each once, sorted."""
    said = [museum.card.name, museum.card.sentence, *words.HEADINGS.all_texts()]
    for hall in museum.halls:
        said += [hall.card.title, *(one.card.title for one in hall.exhibits)]
    said += [path.card.title for path in museum.paths]
    titles = {one.address.strip("/"): one.card.title for one in museum.exhibits}
    said += seal_texts(museum.tours, titles)
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


def _pages(walk: Walk, bodies: Bodies) -> Iterator[SitePage]:
    card = walk.museum.card
    description = card.sentence or words.home_description(card.host, card.name)
    home = partial(home_view, walk)
    yield SitePage("", "home.html", card.name, description, home, home_card(walk))
    yield SitePage(
        "halls/",
        "halls.html",
        words.ALL_HALLS,
        words.HALLS_DESCRIPTION,
        partial(halls_view, walk),
        halls_card(walk),
    )
    for hall in walk.museum.halls:
        view = partial(hall_view, walk, hall, bodies)
        yield SitePage(
            hall.address,
            "hall.html",
            hall.card.title,
            hall.card.summary,
            view,
            hall_card(walk, hall),
        )
        for exhibit in walk.exhibits(hall):
            about = exhibit.card
            yield SitePage(
                exhibit.address,
                "lesson.html" if about.type is ExhibitType.LESSON else "exhibit.html",
                about.title,
                about.summary,
                partial(exhibit_view, walk, hall, exhibit, bodies),
                exhibit_card(walk, hall, exhibit),
            )
    yield from practice_pages(walk)
    yield from path_pages(walk, bodies)
    yield from certificate_pages(walk)
    yield from tour_pages(walk, bodies)


def _characters(text: str) -> str:
    return "".join(sorted({char for char in text if not char.isspace()}))
