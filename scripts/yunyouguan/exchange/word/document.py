"""A file of Word is opened: its body, and what numbers its paragraphs."""

import io
from dataclasses import dataclass

import docx
from docx.oxml.exceptions import InvalidXmlError
from docx.oxml.ns import qn

from yunyouguan.exchange.office_file import UNREADABLE
from yunyouguan.exchange.word.numbering import Element, Numbering

WRAPPERS = frozenset(
    qn(tag) for tag in ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag")
)
"""What holds paragraphs without being one."""
BROKEN = (*UNREADABLE, InvalidXmlError, RecursionError)
"""What a damaged file raises while it is opened or read."""


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """What can be read from top to bottom."""

    body: Element
    numbering: Numbering


def open_document(data: bytes) -> OpenDocument:
    """The file, when it is one of Word's.

    Raises:
        One of ``BROKEN``.
    """
    document = docx.Document(io.BytesIO(data))
    parts = {one.partname: one for one in document.part.package.iter_parts()}
    numbering = getattr(parts.get("/word/numbering.xml"), "element", None)
    return OpenDocument(document.element.body, Numbering(numbering, document.styles.element))
