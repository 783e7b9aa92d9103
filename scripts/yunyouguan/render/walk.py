"""What of a museum is shown, in the order of the walk, and with which pictures."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.model.event import Calendar
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.picture import Picture, RenditionSet
from yunyouguan.model.tour import Tour
from yunyouguan.model.vocabulary import OWN_LANGUAGE, ExhibitType
from yunyouguan.render import words
from yunyouguan.render.motifs import motif_html, motif_of
from yunyouguan.render.picture_html import picture_html
from yunyouguan.render.slot import Slot
from yunyouguan.render.tongue import CHINESE, Tongue
from yunyouguan.render.views import LinkView, TileView


@dataclass(frozen=True, slots=True)
class Walk:
    """A museum as one visitor meets it.

    Attributes:
        drafts: exhibits that are not published are shown too.
        lessons: the hall that the navigation calls 学法; None when there is none.
        tongue: that the visitor reads; what nobody has translated is shown in its own.
    """

    museum: Museum
    sets: Mapping[str, RenditionSet]
    drafts: bool = False
    lessons: Hall | None = None
    tongue: Tongue = CHINESE

    @property
    def halls(self) -> tuple[Hall, ...]:
        """The halls that have a page in the visitor's language."""
        return tuple(one for one in self.museum.halls if one.language == self.tongue.language)

    def told(self, hall: Hall) -> tuple[Exhibit, ...]:
        """The shown exhibits of a hall that have a page in the visitor's language, in order."""
        shown = self.exhibits(hall)
        return tuple(one for one in shown if one.language == self.tongue.language)

    def stranger(self, shown: Exhibit | Hall) -> str:
        """The language of what is shown, when it is not the visitor's own; else empty."""
        return "" if shown.language == self.tongue.language else shown.language or OWN_LANGUAGE

    def door(self, hall: Hall) -> str:
        """Which door of the navigation leads to this hall."""
        return "lessons" if hall is self.lessons else "halls"

    def exhibits(self, hall: Hall) -> tuple[Exhibit, ...]:
        """The exhibits of a hall that are shown, in order."""
        return hall.exhibits if self.drafts else hall.published

    def find(self, address: str) -> Exhibit | None:
        """The shown exhibit that staff name ``hall/one``; None when it is not shown."""
        wanted = address.strip("/")
        return next(
            (
                one
                for hall in self.museum.halls
                for one in self.exhibits(hall)
                if one.name == wanted
            ),
            None,
        )

    @property
    def paths(self) -> tuple[LearningPath, ...]:
        """The learning paths that are shown, by their numbers."""
        return tuple(one for one in self.museum.paths if self.drafts or one.is_published)

    @property
    def glossary(self) -> Glossary | None:
        """The terms that are explained; None when there are none to show."""
        glossary = self.museum.glossary
        return glossary if glossary and (self.drafts or glossary.is_published) else None

    @property
    def calendars(self) -> tuple[Calendar, ...]:
        """The calendars that are shown and hold something, every year last."""
        return tuple(
            one for one in self.museum.calendars
            if one.events and (self.drafts or one.is_published)
        )  # fmt: skip

    def lessons_of(self, path: LearningPath) -> tuple[Exhibit, ...]:
        """The lessons of a path that are shown, in its order."""
        return tuple(
            one for one in self.museum.lessons_of(path)
            if one.card.type is ExhibitType.LESSON and (self.drafts or one.is_published)
        )  # fmt: skip

    def path_cover(self, path: LearningPath) -> Picture | None:
        """The picture of the first lesson that has one."""
        covers = (self.cover(one) for one in self.lessons_of(path))
        return next((one for one in covers if one), None)

    @property
    def tours(self) -> tuple[Tour, ...]:
        """The tours that are shown, by their numbers."""
        return tuple(one for one in self.museum.tours if self.drafts or one.is_published)

    def tour_cover(self, tour: Tour) -> Picture | None:
        """The picture of the first stop that has one."""
        stops = (stop for stop in tour.stops if self.find(stop.exhibit))
        pictures = (self.museum.picture_of(stop) for stop in stops)
        return next((one for one in pictures if one and one.path in self.sets), None)

    def cover(self, exhibit: Exhibit) -> Picture | None:
        """The first picture of an exhibit that could be made."""
        return next((one for one in exhibit.pictures if one.path in self.sets), None)

    def hall_cover(self, hall: Hall) -> Picture | None:
        """The picture of the exhibit that staff chose, else of the first that has one."""
        shown = self.exhibits(hall)
        chosen = sorted(shown, key=lambda one: one.slug != hall.card.cover)
        return next((found for one in chosen if (found := self.cover(one))), None)

    def thumbnail(self, picture: Picture | None, slot: Slot, root: str, *, alt: str = "") -> Markup:
        """A picture beside its title; it says nothing twice, so its alt is empty."""
        if picture is None:
            return Markup("")
        return picture_html(self.sets[picture.path], slot, root=root, alt=alt)

    def tile(self, exhibit: Exhibit, slot: Slot, root: str, *, note: str = "") -> TileView:
        """An exhibit in a list."""
        card = exhibit.card
        picture = self.thumbnail(self.cover(exhibit), slot, root)
        return TileView(
            card.title, exhibit.address, card.summary, note, picture, self.stranger(exhibit)
        )

    def hall_tile(self, hall: Hall, slot: Slot, root: str) -> TileView:
        """A hall in a list."""
        return TileView(
            hall.card.title,
            hall.address,
            hall.card.summary,
            words.count_of(len(self.exhibits(hall)), self.tongue),
            self.thumbnail(self.hall_cover(hall), slot, root),
            self.stranger(hall),
            motif_html(motif_of(self.museum.halls, hall)),
        )

    def page(self, exhibit: Exhibit) -> LinkView:
        """A link to an exhibit."""
        return LinkView(
            exhibit.card.title, exhibit.address, language=self.stranger(exhibit)
        )  # fmt: skip

    def link(self, root: str, address: str) -> str | None:
        """From a page to the exhibit that staff name ``hall/one``; None when it is not shown."""
        found = self.find(address)
        return root + found.address if found else None

    def links(self, addresses: tuple[str, ...]) -> tuple[LinkView, ...]:
        """The named exhibits that are shown."""
        found = (self.find(address) for address in addresses)
        return tuple(self.page(one) for one in found if one)
