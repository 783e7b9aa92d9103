"""What the page of an exhibit shows."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.law_links import ArticleNote
from yunyouguan.render.lesson_view import LessonView
from yunyouguan.render.share_view import ShareView
from yunyouguan.render.sound_view import SoundView
from yunyouguan.render.views import LinkView, TermView, TileView


@dataclass(frozen=True, slots=True)
class FactView:
    """A line of the label; ``links`` lead to others with the same value, and stand for it."""

    name: str
    value: Markup
    links: tuple[LinkView, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectView:
    """The picture in the vitrine.

    Attributes:
        picture: as a link that looks into it.
        enter: the button that does the same; empty for a picture that is only shown larger.
        spots: the list of a panorama's spots; empty when there are none.
        large: where the largest rendition lies, below the site.
        credit: who made it and what others may do with it.
    """

    picture: Markup
    enter: Markup
    spots: Markup
    caption: str
    ai_label: Markup
    credit: Markup
    large: str


@dataclass(frozen=True, slots=True)
class ExhibitView:
    """One exhibit; its page stands alone.

    Attributes:
        viewers: names of the assets that look into its pictures, loaded on first use.
        answers: the sheet that is printed behind it; empty without a quiz.
        lesson: of a 微课, whose ``body`` is empty: its cards hold everything.
        original: the page in the museum's own language, when this is a translation; its note
            says how many questions stand there.
        notes: what the marked terms mean, in the order of the text.
        articles: the cited articles that it brings along.
        needs_source: it cites a law whose text the museum does not hold.
        sounds: its recordings; the phone reads the page itself when none is in its language.
        on_plan: back to the plan of its square; None in other halls.
        tours: that stop before it.
    """

    id: str
    title: str
    summary: str
    draft: bool
    hall: LinkView
    hall_motif: Markup
    shown: ObjectView | None
    facts: tuple[FactView, ...]
    body: Markup
    more_pictures: Markup
    viewers: tuple[str, ...]
    has_quiz: bool
    answers: Markup
    previous: TileView
    following: TileView
    share: ShareView
    nav: str
    lesson: LessonView | None = None
    original: LinkView | None = None
    notes: tuple[TermView, ...] = ()
    articles: tuple[ArticleNote, ...] = ()
    needs_source: bool = False
    sounds: tuple[SoundView, ...] = ()
    on_plan: LinkView | None = None
    tours: tuple[LinkView, ...] = ()

    @property
    def is_told(self) -> bool:
        """A recording says in the page's language what the phone would read."""
        return any(not one.tongue for one in self.sounds)
