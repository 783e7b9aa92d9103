"""The items in a package of QTI, taken out so that the package can do no harm."""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from yunyouguan.exchange.qti.tree import MAX_XML, parsed
from yunyouguan.model.errors import MuseumError

MANIFEST = "imsmanifest.xml"
ITEM_TYPE = re.compile(r"imsqti_item_xmlv2p\d")
ENCRYPTED = 0x1

# 5,000 questions and their pictures are less; a picture is never unpacked.
MAX_BYTES = 50_000_000
MAX_FILES = 10_000
MAX_UNPACKED = 40_000_000

_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|\\|(?:^|/)\.\.(?:/|$)")
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError,
    RuntimeError, OSError, ValueError, KeyError,
)  # fmt: skip
"""What zipfile raises over bytes that are no sound package."""


@dataclass(frozen=True, slots=True)
class ItemFile:
    """One item of a package.

    Attributes:
        content: nothing when the manifest names a file that is not there.
    """

    name: str
    content: bytes | None


def items_of(data: bytes, file: str) -> Iterator[ItemFile]:
    """In the order of the manifest; without one every XML file, by name.

    Args:
        file: as a message names it.

    Raises:
        MuseumError: staff's; it is damaged, locked, too large, or reaches out of its folder.
    """
    if len(data) > MAX_BYTES:
        raise _too_large(file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_harm(archive, file)
            yield from _items(archive, file)
    except _BROKEN as trouble:
        raise MuseumError(
            f"「{file}」打不开，压缩包多半没有传完或改坏了。请重新拷一份再试。"
        ) from trouble


def _refuse_harm(archive: zipfile.ZipFile, file: str) -> None:
    entries = archive.infolist()
    unpacked = sum(one.file_size for one in entries if _is_xml(one))
    if len(entries) > MAX_FILES or unpacked > MAX_UNPACKED:
        raise _too_large(file)
    for entry in entries:
        if _OUTSIDE.search(entry.filename):
            raise MuseumError(
                f"「{file}」里有一个文件想放到压缩包外面去（{entry.filename[:60]!r}），没有打开。"
                "这不像是正常导出的题库，请问清来处，重新要一份。"
            )
        if entry.flag_bits & ENCRYPTED:
            raise MuseumError(f"「{file}」加了密码，打不开。请先去掉密码，重新存一份。")


def _items(archive: zipfile.ZipFile, file: str) -> Iterator[ItemFile]:
    names = {entry.filename for entry in archive.infolist()}
    left = MAX_UNPACKED
    for name in _listed(archive, names, file):
        content = _unpacked(archive, name, file) if name in names else None
        left -= len(content or b"")
        if left < 0:
            raise _too_large(file)
        yield ItemFile(name, content)


def _listed(archive: zipfile.ZipFile, names: set[str], file: str) -> list[str]:
    manifests = (one for one in names if posixpath.basename(one) == MANIFEST)
    manifest = min(manifests, key=len, default="")
    if not manifest:
        return sorted(one for one in names if one.lower().endswith(".xml"))
    root = parsed(_unpacked(archive, manifest, file), MANIFEST)
    folder = posixpath.dirname(manifest)
    return [
        posixpath.normpath(posixpath.join(folder, unquote(one.get("href", ""))))
        for one in root.iter("resource")
        if ITEM_TYPE.match(one.get("type", "")) and one.get("href")
    ]


def _unpacked(archive: zipfile.ZipFile, name: str, file: str) -> bytes:
    """No more than an item can be, whatever the package says about its size."""
    with archive.open(name) as stream:
        content = stream.read(MAX_XML + 1)
    if len(content) > MAX_XML:
        raise _too_large(file)
    return content


def _is_xml(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.lower().endswith(".xml")


def _too_large(file: str) -> MuseumError:
    return MuseumError(
        f"「{file}」拆开来太大，不像是一份题库，没有打开。题目真有这么多，就分成几份。"
    )
