"""One page of a museum, with real templates, styles, scripts and policy, without a build."""

from collections.abc import Mapping
from pathlib import Path

import jinja2

import yunyouguan
from yunyouguan.derive.wardrobe import dress
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import RenditionSet
from yunyouguan.publish.csp import with_policy
from yunyouguan.render.addresses import root_of
from yunyouguan.render.site_tree import brush_text, render_site, song_text
from yunyouguan.render.site_view import site_view

TEMPLATES = Path(yunyouguan.__file__).parent / "theme" / "templates"
NO_SETS: Mapping[str, RenditionSet] = {}


def write_page(
    museum: Museum, address: str, site: Path, sets: Mapping[str, RenditionSet] = NO_SETS
) -> Path:
    """The page at ``address`` and what it wears, below ``site``; gives the file of the page.

    Args:
        sets: renditions by the path of their original; no picture is made here.

    Raises:
        StopIteration: the museum has no such page.
    """
    page = next(one for one in render_site(museum, sets).pages if one.address == address)
    wardrobe = dress(song_text(museum), brush_text(museum), museum.place, site / ".cache")
    for asset in wardrobe.files:
        file = site / asset.path
        file.parent.mkdir(parents=True, exist_ok=True)
        content = asset.content
        file.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined
    )
    html = env.get_template(f"museum/{page.template}").render(
        page_title=page.title,
        page_description=page.description,
        canonical="",
        view=page.view(),
        root=root_of(address),
        site=site_view(museum, ()),
        assets=wardrobe.assets,
    )
    written = site / address / "index.html"
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(with_policy(html), "utf-8")
    return written
