"""A museum made of nouns, written out as a site: no pictures, no docs, a second's work."""

from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

import yunyouguan
from yunyouguan.adapters.mkdocs_plugin import MuseumPlugin
from yunyouguan.derive.wardrobe import dress
from yunyouguan.model.museum import Museum
from yunyouguan.publish.csp import with_policy
from yunyouguan.render.addresses import root_of
from yunyouguan.render.manifest import MANIFEST, manifest
from yunyouguan.render.site_tree import brush_text, render_site, song_text
from yunyouguan.render.site_view import site_views

TEMPLATES = Path(yunyouguan.__file__).parent / "theme" / "templates"


def write_site(museum: Museum, site: Path, cache: Path) -> None:
    """Every page of the museum stands in the folder, dressed, with its policy."""
    loader = jinja2.FileSystemLoader(TEMPLATES)
    env = MuseumPlugin().on_env(
        jinja2.Environment(loader=loader), config=MkDocsConfig(), files=Files([])  # noqa: S701
    )  # fmt: skip
    wardrobe = dress(song_text(museum), brush_text(museum), museum.place, cache)
    assert wardrobe.findings == ()
    for asset in wardrobe.files:
        _write(site / asset.path, asset.content)
    sites = site_views(museum, ())
    _write(site / MANIFEST, manifest(museum.card, wardrobe.assets))
    for page in render_site(museum, {}).pages:
        html = env.get_template(f"museum/{page.template}").render(
            page_title=page.title, page_description=page.description, canonical="",
            view=page.view(), root=root_of(page.address), assets=wardrobe.assets,
            site=sites[page.language],
        )  # fmt: skip
        _write(site / page.address / "index.html", with_policy(html).encode())


def _write(file: Path, content: bytes | Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
