"""What of a page is read as sentences, where a word may become a link."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

LAW_WORDS = "law-words"


def rewrite(element: Element, said: Callable[[str], str], but: frozenset[str]) -> None:
    """Changes the tree in place, in the order of reading; never what is quoted from a law.

    Args:
        but: the names of elements that stay as they are, with all that they hold.
    """
    if element.tag in but or element.get("class") == LAW_WORDS:
        return
    element.text = said(element.text or "")
    for child in element:
        rewrite(child, said, but)
        child.tail = said(child.tail or "")
