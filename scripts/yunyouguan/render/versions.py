"""The same page in other languages, told to visitors and to search engines."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from urllib.parse import urljoin

from yunyouguan.model.site import SitePage
from yunyouguan.model.vocabulary import OWN_LANGUAGE
from yunyouguan.render.views import LinkView


def same_page(homes: Iterable[LinkView], versions: Mapping[str, str]) -> tuple[LinkView, ...]:
    """A link for every other language: to the same page where there is one, else to its home."""
    return tuple(replace(one, address=versions.get(one.language, one.address)) for one in homes)


def alternates(page: SitePage, base: str) -> tuple[tuple[str, str], ...]:
    """Language and whole address of every version, and ``x-default``: the museum's own.

    Nothing while the site does not know its own address: search engines take no relative one.

    Args:
        base: the site's own address, ``https://`` and all; may be empty.
    """
    if not base or not page.versions:
        return ()
    found = tuple((code, urljoin(base, address)) for code, address in page.versions.items())
    return (*found, ("x-default", urljoin(base, page.versions[OWN_LANGUAGE])))
