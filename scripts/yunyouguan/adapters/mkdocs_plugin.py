"""MkDocs' events are led to the pipeline, and its site back to MkDocs; nothing is decided here."""

from datetime import datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

import jinja2
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

import yunyouguan
from yunyouguan import pipeline
from yunyouguan.adapters import article_page
from yunyouguan.adapters.console import picture_progress, show
from yunyouguan.adapters.finished_site import look_over_and_tell
from yunyouguan.adapters.handbook_page import completed, describe, mended
from yunyouguan.adapters.museum_page import MuseumPage, museum_file
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.site import SiteAsset, SitePage
from yunyouguan.model.vocabulary import OWN_LANGUAGE
from yunyouguan.publish.csp import with_policy
from yunyouguan.render.search_pages import docs_mark
from yunyouguan.render.site_view import site_views
from yunyouguan.render.versions import alternates, same_page
from yunyouguan.render.views import SiteView
from yunyouguan.search.site_index import index_site

OUR_TEMPLATES = ("museum/", "404.html")
"""Their variables are escaped; Material's own templates are written for autoescape off."""

CACHE = Path(".cache", "yunyouguan")
"""Below the museum's folder."""

NOT_BUILT = "有错误没有改好，网站没有生成，原来的网站没有动。"


class MuseumOptions(Config):  # type: ignore[no-untyped-call]
    """Nothing may be said below ``plugins: yunyouguan``: the museum speaks in museum.yml."""


class MuseumPlugin(BasePlugin[MuseumOptions]):  # type: ignore[no-untyped-call]
    """One build: the pipeline runs before MkDocs cleans anything, so a mistake costs nothing."""

    def __init__(self) -> None:
        self.serving = False
        self.preview_drafts = False
        self.cluster = ""
        self.made: pipeline.Made | None = None
        self.sites: dict[str, SiteView] = {}
        self.by_hand: tuple[str, ...] = ()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether a preview or a site for the public is made."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Run the pipeline and lay our templates over Material's.

        Raises:
            Abort: the museum has errors, or the world refused; everything has been printed.
        """
        root = Path(config.config_file_path).resolve().parent
        place = pipeline.Workplace(
            root=root,
            cache=root / CACHE,
            today=datetime.now().astimezone().date(),
            drafts=self.serving and self.preview_drafts,
            cluster=self.cluster,
            base=config.site_url or "",
            docs=article_page.articles_in(Path(config.docs_dir)),
        )
        try:
            with picture_progress("处理图片") as progress:
                outcome = pipeline.build(place, progress)
        except MuseumError as world:
            raise Abort(str(world)) from world
        if outcome.findings:
            show(outcome.findings)
        if outcome.made is None:
            raise Abort(NOT_BUILT)
        self.made = outcome.made
        config.theme.dirs.insert(0, str(Path(yunyouguan.__file__).parent / "theme" / "templates"))
        config.extra_css.append(self._made.assets["material"])
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the museum's pages and files.

        Raises:
            Abort: a page of docs/ stands on an address of the museum.
        """
        taken = {file.dest_uri: file for file in files.documentation_pages()}
        self.by_hand = tuple(file.url for file in taken.values())
        drafts = self.serving and self.preview_drafts
        self.sites = site_views(self._made.museum, self.by_hand, drafts=drafts)
        ours = [museum_file(page, config) for page in self._made.tree.pages]
        ours += [self._asset_file(asset, config) for asset in self._made.tree.assets]
        for file in ours:
            if file.dest_uri in taken:
                raise Abort(
                    f"docs/{taken[file.dest_uri].src_uri} 和馆里的网页「{file.url}」"
                    "用了同一个地址，观众只能看到一个。\n    怎么改：给 docs 里的文件换一个名字。"
                )
            files.append(file)
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Let the museum dress what visitors read of docs/."""
        if article_page.is_article(page):
            page.meta["template"] = article_page.TEMPLATE
        return completed(markdown, page.file.src_uri, self._made.museum)

    def on_env(
        self,
        env: jinja2.Environment,
        *,
        config: MkDocsConfig,
        files: Files,
    ) -> jinja2.Environment:
        """Turn escaping on for the museum's own templates."""
        env.autoescape = lambda name: bool(name and name.startswith(OUR_TEMPLATES))
        return env

    def on_page_context(
        self,
        context: Any,
        *,
        page: Page,
        config: MkDocsConfig,
        **_: Any,
    ) -> Any:
        """Give a page of ours what its template shows; the handbook gets the assets alone."""
        context.update(
            self._common(
                f"{get_relative_url('.', page.url)}/",
                page.site_page if isinstance(page, MuseumPage) else None,
            ),
            canonical=page.canonical_url or "",
            social_card=self._social_card(page.url, config),
        )
        if isinstance(page, MuseumPage):
            context.update(
                alternates=alternates(page.site_page, config.site_url or ""),
                page_title=page.site_page.title,
                page_description=page.site_page.description,
                view=page.site_page.view(),
            )
        elif article_page.is_article(page):
            context.update(
                page_title=page.title,
                page_description=article_page.description_of(page),
                view=article_page.article_view(page),
                social_card=context["social_card"] or self._social_card("", config),
            )
        else:
            describe(page)
        return context

    def on_template_context(
        self,
        context: Any,
        *,
        template_name: str,
        config: MkDocsConfig,
    ) -> Any:
        """Give the 404 page, which is shown at any depth, the site's own root."""
        if template_name == "404.html":
            path = urlsplit(config.site_url or "/").path
            context.update(self._common(path if path.endswith("/") else f"{path}/"))
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Say in the page which scripts may run on it."""
        output = mended(output)
        return output if self.serving else with_policy(output)

    def on_post_template(
        self,
        output_content: str,
        *,
        template_name: str,
        config: MkDocsConfig,
    ) -> str:
        """Say in the 404 page which scripts may run on it."""
        is_page = template_name.endswith(".html") and not self.serving
        return with_policy(output_content) if is_page else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Give the finished site its search, look it over, and say how much room is left.

        Raises:
            Abort: something is missing, dead or foreign.
        """
        site, root = Path(config.site_dir), Path(config.config_file_path).resolve().parent
        made = self._made
        marks = {**{at: docs_mark(at) for at in self.by_hand}, **made.tree.marks}
        index_site(site, marks, made.tree.names, root / CACHE)
        if not self.serving:
            look_over_and_tell(site, made)

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        **_: Any,
    ) -> LiveReloadServer:
        """Build again when staff save a file of the museum."""
        server.watch(str(Path(config.config_file_path).resolve().parent / "exhibits"))
        return server

    @property
    def _made(self) -> pipeline.Made:
        if self.made is None:
            raise RuntimeError("MkDocs asked for the site before on_config made it")
        return self.made

    def _common(self, root: str, page: SitePage | None = None) -> dict[str, object]:
        site = self.sites[page.language if page else OWN_LANGUAGE]
        return {
            "assets": self._made.assets, "root": root, "site": site,
            "languages": same_page(site.languages, page.versions if page else {}),
        }  # fmt: skip

    def _social_card(self, address: str, config: MkDocsConfig) -> str:
        """A whole address, as chats want it; empty when the site does not know its own."""
        path = self._made.cards.get(address)
        return urljoin(config.site_url, path) if config.site_url and path else ""

    def _asset_file(self, asset: SiteAsset, config: MkDocsConfig) -> File:
        if isinstance(asset.content, Path):
            return File.generated(
                config, asset.path, abs_src_path=str(asset.content),
                inclusion=InclusionLevel.NOT_IN_NAV,
            )  # fmt: skip
        content = asset.content
        if asset.path.endswith(".html") and not self.serving:
            content = with_policy(content.decode()).encode()
        return File.generated(
            config, asset.path, content=content, inclusion=InclusionLevel.NOT_IN_NAV
        )
