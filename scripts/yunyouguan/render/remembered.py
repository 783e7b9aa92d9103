"""A body is rendered once, and again only when something that it shows has changed."""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from markupsafe import Markup

from yunyouguan.model.body import Body, Prose
from yunyouguan.model.glossary import Finder
from yunyouguan.model.law_citers import told_in
from yunyouguan.model.picture import Picture, RenditionSet
from yunyouguan.render.addresses import file_meant, page_meant
from yunyouguan.render.body_html import NO_LAWS, NO_TERMS, BodyRenderer
from yunyouguan.render.law_links import LawLinks
from yunyouguan.render.quiz.pictures import seen_in
from yunyouguan.render.tongue import CHINESE, Tongue


class Memory(Protocol):
    """Finished bodies by key, as one text each; may forget anything at any time."""

    def recall(self, key: str) -> str | None:
        """What was kept under the key; None when nothing is."""

    def keep(self, key: str, html: str) -> None:
        """Remember a body."""


class Forgetful:
    """Remembers nothing: every body is rendered anew."""

    def recall(self, key: str) -> str | None:  # noqa: ARG002
        """Nothing."""
        return None

    def keep(self, key: str, html: str) -> None:
        """Nothing happens."""


class Bodies:
    """The bodies of one museum, from memory where nothing changed."""

    def __init__(
        self,
        built: Collection[str],
        sets: Mapping[str, RenditionSet],
        memory: Memory,
        tongue: Tongue = CHINESE,
        laws: LawLinks = NO_LAWS,
    ) -> None:
        self._built = frozenset(built)
        self._sets = sets
        self._memory = memory
        self._tongue = tongue
        self._laws = laws
        self._renderer = BodyRenderer(built, sets, tongue, laws)

    @property
    def laws(self) -> LawLinks:
        """Whose articles the bodies lead to."""
        return self._laws

    def render(
        self, body: Body, *, file: str, address: str, pictures: Iterable[Picture],
        ids: Iterable[str],
    ) -> Markup:  # fmt: skip
        """Give what `BodyRenderer.render` gives for the same."""
        return Markup("").join(
            self.parts(body, file=file, address=address, pictures=pictures, ids=ids)
        )

    def parts(
        self, body: Body, *, file: str, address: str, pictures: Iterable[Picture],
        ids: Iterable[str], finder: Finder = NO_TERMS,
    ) -> tuple[Markup, ...]:  # fmt: skip
        """Give what `BodyRenderer.parts` gives for the same."""
        shown, taken = tuple(pictures), tuple(ids)
        key = self._key(body, file, address, shown, taken, finder)
        kept = self._memory.recall(key)
        if kept is not None:
            return tuple(Markup(one) for one in json.loads(kept))  # noqa: S704  our renderer's
        parts = self._renderer.parts(
            body, file=file, address=address, pictures=shown, ids=taken, finder=finder
        )
        self._memory.keep(key, json.dumps(parts))
        return parts

    def _key(
        self, body: Body, file: str, address: str, pictures: tuple[Picture, ...],
        ids: tuple[str, ...], finder: Finder,
    ) -> str:  # fmt: skip
        """Differs whenever the fragment may: its words, its pictures, its links, its terms."""
        words = [part.markdown if isinstance(part, Prose) else repr(part) for part in body.parts]
        links = [(link.target, self._built_in(page_meant(link.target, file).partition("#")[0]))
                 for link in body.links]  # fmt: skip
        paths = [file_meant(one.target, file) for one in seen_in(body)]
        made = [repr(self._sets.get(path)) for path in paths]
        cards = [repr(one.card) + str(one.is_ai) for one in pictures]
        spots = [self._built_in(spot.exhibit.strip("/") + "/")
                 for one in pictures for spot in one.card.hotspots]  # fmt: skip
        levels = [heading.level for heading in body.headings]
        terms = finder.touching("\n".join(one.markdown for one in body.prose))
        said = [*(one.markdown for one in body.prose),
                *(told_in(one) for quiz in body.quizzes for one in quiz.questions)]  # fmt: skip
        cites = self._laws.touching(said)
        told = self._tongue.edition + repr(
            (file, address, ids, levels, words, links, paths, made, cards, spots, terms, cites)
        )
        return hashlib.sha256(told.encode()).hexdigest()

    def _built_in(self, address: str) -> tuple[bool, ...]:
        """Whether a page is there: in this language, in the museum's own."""
        return tuple(one in self._built for one in (self._tongue.home + address, address))
