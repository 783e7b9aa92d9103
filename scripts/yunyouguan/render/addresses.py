"""Every address that a page writes is relative, so that the folder works under any path."""

import posixpath
from urllib.parse import unquote, urlsplit

EXHIBITS = "exhibits/"
DOCS = "docs/"


def root_of(address: str) -> str:
    """From a page back to the top of the site: ``./`` at home, else one ``../`` a level."""
    return "../" * address.count("/") or "./"


def is_external(target: str) -> bool:
    """The target leaves the museum: it names a scheme or a host."""
    parts = urlsplit(target)
    return bool(parts.scheme or parts.netloc)


def file_meant(target: str, file: str) -> str:
    """The file that a relative target means, POSIX, relative to the museum's folder.

    Args:
        target: as staff wrote it, such as ``photo.jpg`` or ``../one/index.md#heading``.
        file: the file it stands in, such as ``exhibits/hall/two/index.md``.
    """
    path = unquote(urlsplit(target).path)
    if path.startswith("/"):
        return posixpath.normpath(EXHIBITS + path.lstrip("/"))
    return posixpath.normpath(posixpath.join(posixpath.dirname(file), path))


def page_meant(target: str, file: str) -> str:
    """The address of the page that a relative target means, with its fragment.

    ``../one/index.md``, ``../one/`` and ``../one`` mean the same page. It is not said that the
    page is built.
    """
    fragment = urlsplit(target).fragment
    meant = file_meant(target, file)
    for folder in (EXHIBITS, DOCS):
        meant = meant.removeprefix(folder)
    for name in ("index.md", "hall.md", "index.html", ".md"):
        if meant.endswith(name):
            meant = meant.removesuffix(name)
            break
    address = meant.strip("/.")
    address = address + "/" if address and address != EXHIBITS.rstrip("/") else ""
    return f"{address}#{fragment}" if fragment else address
