"""The site as a tree of pages and files, before any generator touches it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yunyouguan.model.searchable import SearchMark
from yunyouguan.model.social import SocialCard
from yunyouguan.model.vocabulary import OWN_LANGUAGE


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page that a template dresses.

    Attributes:
        address: below the site, ends in ``/``; empty is the home page.
        template: file name in ``theme/templates/museum``.
        title, description: plain text.
        view: makes what the template shows, under the name ``view``. It is called when the page is
            written, so that the bodies of a thousand pages are never in memory at once.
        social: what a chat shows when somebody passes the page on; None for what is one's own.
        language: that it is written in.
        versions: language to address of the same page, its own too; empty when there is no other.
    """

    address: str
    template: str
    title: str
    description: str
    view: Callable[[], object]
    social: SocialCard | None = None
    language: str = OWN_LANGUAGE
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SiteAsset:
    """A file that is written as it is.

    Attributes:
        path: POSIX, below the site.
        content: bytes, or the file to copy.
    """

    path: str
    content: bytes | Path


@dataclass(frozen=True, slots=True)
class SiteTree:
    """Everything that the site shall hold besides docs/.

    Attributes:
        marks: by address, what the search knows of a page besides its words.
        names: what visitors may mean when the search finds nothing.
    """

    pages: tuple[SitePage, ...]
    assets: tuple[SiteAsset, ...]
    marks: Mapping[str, SearchMark] = field(default_factory=dict)
    names: tuple[str, ...] = ()
