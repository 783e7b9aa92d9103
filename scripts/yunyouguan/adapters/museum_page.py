"""A page of the museum as MkDocs knows pages: its words were rendered by the core."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from yunyouguan.model.site import SitePage


class MuseumPage(Page):
    """A true MkDocs page, so that other plugins see it, without a second Markdown run."""

    def __init__(self, site_page: SitePage, file: File, config: MkDocsConfig) -> None:
        super().__init__(site_page.title, file, config)
        self.site_page = site_page
        self.meta = {
            "template": f"museum/{site_page.template}",
            "title": site_page.title,
            "description": site_page.description,
        }

    def read_source(self, config: MkDocsConfig) -> None:
        """Nothing is read: the core has read the exhibit."""
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Nothing is rendered: the template shows the core's view."""
        self.content = ""
        self.present_anchor_ids = set()


def museum_file(site_page: SitePage, config: MkDocsConfig) -> File:
    """Make a MkDocs file that stands at the page's address and never in the navigation."""
    file = File.generated(
        config,
        f"{site_page.address}index.md",
        content="",
        inclusion=InclusionLevel.NOT_IN_NAV,
    )
    file.page = MuseumPage(site_page, file, config)
    return file
