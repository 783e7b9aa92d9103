"""The language that a page speaks: our words are written in Chinese and translated here."""

import hashlib
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from markupsafe import Markup, escape

from yunyouguan.model.vocabulary import LANGUAGES, OWN_LANGUAGE

HAN = re.compile(r"[\u3400-\u9fff]")
SCRIPT = re.compile(r"theme/js/(\w+)\.js")
"""Where catalogues say that a script says a word."""
ON_SOME_PAGES = {
    "plan": frozenset({"plan"}),
    "look": frozenset({"dialog", "panorama", "zoom"}),
    "search": frozenset({"search", "search_help"}),
}
"""Scripts that a page must ask for, by what it says of itself; all others run everywhere."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of the interface.

    Attributes:
        code: BCP 47, such as ``zh-CN``.
        words: what we say in Chinese to the same in this language.
        script_words: those of them that scripts say: Chinese, the same here, which scripts.
        edition: changes with the words.
    """

    code: str = OWN_LANGUAGE
    words: NullTranslations = field(default_factory=NullTranslations)
    script_words: tuple[tuple[str, str, frozenset[str]], ...] = ()
    edition: str = ""

    @property
    def language(self) -> str:
        """The code; empty for the museum's own language."""
        return "" if self.code == OWN_LANGUAGE else self.code

    @property
    def home(self) -> str:
        """The address of the home page, with which all others begin."""
        return f"{self.language}/" if self.language else ""

    @property
    def name(self) -> str:
        """What the language calls itself."""
        return LANGUAGES[self.code]

    def say(self, chinese: str, **values: object) -> str:
        """The same in this language, with the values in its ``{blanks}``.

        Raises:
            KeyError: nobody has translated it; the catalogue is at fault.
        """
        said = self.words.gettext(chinese)
        return said.format(**values) if values else said

    def count(self, number: int, chinese: str) -> str:
        """The same with a number in its ``{n}``, in the form that this number asks for.

        Raises:
            KeyError: nobody has translated it; the catalogue is at fault.
        """
        return self.words.ngettext(chinese, chinese, number).format(n=number)

    def known(self, chinese: str) -> str:
        """The same in this language when the catalogue has it; else as staff wrote it."""
        try:
            return self.say(chinese)
        except KeyError:
            return chinese

    def for_scripts(self, asked: str) -> Markup:
        """What the scripts of a page say, Chinese to this language, as JSON; never other words.

        ``<`` is written as an escape, so that no word can end the block that holds them.

        Args:
            asked: keys of ``ON_SOME_PAGES`` with spaces between.

        Raises:
            KeyError: ours; a template asks for what is none.
        """
        here = (ON_SOME_PAGES[one] for one in asked.split())
        silent = frozenset[str]().union(*ON_SOME_PAGES.values()).difference(*here)
        said = {chinese: ours for chinese, ours, scripts in self.script_words if scripts - silent}
        told = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
        return Markup(told.replace("<", "\\u003c"))  # noqa: S704

    def marked(self, text: str) -> Markup:
        """Words of staff, translated where known; what stays Chinese says so to a screen reader."""
        said = self.known(text)
        if self.language and HAN.search(said):
            return Markup('<span lang="{}">{}</span>').format(OWN_LANGUAGE, said)
        return escape(said)


CHINESE = Tongue()


def noted(chinese: str) -> str:
    """The same; marks a word kept for later as one that every catalogue must have."""
    return chinese


@cache
def tongue_of(code: str) -> Tongue:
    """The language of this code.

    Raises:
        FileNotFoundError: ours; a language without a catalogue.
    """
    if code == OWN_LANGUAGE:
        return CHINESE
    content = (files("yunyouguan") / "theme" / "languages" / f"{code}.po").read_bytes()
    catalogue = read_po(io.BytesIO(content), locale=code.replace("-", "_"), abort_invalid=True)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    words = GNUTranslations(compiled)
    words.add_fallback(Unspoken())
    edition = hashlib.sha256(content).hexdigest()[:16]
    return Tongue(code, words, tuple(_said_by_scripts(catalogue)), edition)


class Unspoken(NullTranslations):
    """Never passes Chinese off as another language: a word nobody has translated is an error."""

    def gettext(self, message: str) -> str:
        """Nothing."""
        raise KeyError(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002
        """Nothing."""
        raise KeyError(msgid1)


def _said_by_scripts(catalogue: Catalog) -> Iterator[tuple[str, str, frozenset[str]]]:
    for message in catalogue:
        found = (SCRIPT.fullmatch(file) for file, _ in message.locations)
        if message.id and (scripts := frozenset(one[1] for one in found if one)):
            yield str(message.id), str(message.string), scripts
