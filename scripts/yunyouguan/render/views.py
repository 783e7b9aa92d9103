"""What templates show: plain strings, which they escape, and finished fragments as Markup."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.calendar_view import ComingView
from yunyouguan.render.lesson_view import LessonView
from yunyouguan.render.share_view import ShareView
from yunyouguan.render.sound_view import SoundView
from yunyouguan.render.tongue import CHINESE, Tongue
from yunyouguan.render.words import HEADINGS, Headings

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link; ``address`` is below the site.

    Attributes:
        language: of what it leads to, when that is not the page's own; else empty.
    """

    title: str
    address: str
    note: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class NavItem:
    """A word of the navigation; ``key`` is what a view names in ``nav``."""

    key: str
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class SiteView:
    """The museum as the head and foot of every page show it.

    Attributes:
        home: the address of its first page in this language, with which all others begin.
        languages: its first pages in the other languages.
        script_words: what scripts say, Chinese to this language, as JSON; empty in Chinese.
        sign: the motif of a page that has nothing to show.
    """

    name: str
    host: str
    maintainer: str
    phone: str
    icp: str
    police: str
    site_code: str
    profile: str
    notice: str
    law_data_as_of: str
    nav: tuple[NavItem, ...]
    docs: tuple[LinkView, ...]
    sign: Markup = NOTHING
    headings: Headings = HEADINGS
    tongue: Tongue = CHINESE
    home: str = ""
    languages: tuple[LinkView, ...] = ()
    script_words: Markup = NOTHING


@dataclass(frozen=True, slots=True)
class TileView:
    """A thing with its picture: a hall, an exhibit, a neighbour.

    Attributes:
        picture: empty when there is none.
        note: a few words beside the title.
        language: of what it leads to, when that is not the page's own; else empty.
        motif: of a hall; empty for everything else.
    """

    title: str
    address: str
    summary: str = ""
    note: str = ""
    picture: Markup = NOTHING
    language: str = ""
    motif: Markup = NOTHING


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan of a square and the same as a list.

    Attributes:
        picture: where the drawing lies, below the site; ``width`` and ``height`` are its ratio.
        svg: the links and words over it.
        zones: as numbered on the plan; ``note`` is the exhibit's number.
        look: to the place from which one looks around; None when there is none.
    """

    hall: LinkView
    picture: str
    width: int
    height: int
    svg: Markup
    zones: tuple[LinkView, ...]
    look: LinkView | None


@dataclass(frozen=True, slots=True)
class RouteView:
    """A way through the museum."""

    name: str
    note: str
    stops: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class FindView:
    """Other ways in: a few topics, and everybody for whom something is shown."""

    topics: tuple[LinkView, ...]
    audiences: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page; every part may be empty but the name.

    Attributes:
        sentence: the museum's sentence in columns, as vertical type wants it.
        quote_said: the quote in the page's language, when it is written in another.
    """

    name: str
    slogan: str
    sentence: tuple[str, ...]
    enter: str
    hero: Markup
    daily: tuple[TileView, ...]
    halls: tuple[TileView, ...]
    plan: PlanView | None
    routes: tuple[RouteView, ...]
    quote: tuple[str, ...]
    quote_source: str
    share: ShareView
    quote_said: str = ""
    find: FindView | None = None
    coming: ComingView | None = None
    nav: str = "home"


@dataclass(frozen=True, slots=True)
class HallsView:
    """All halls."""

    halls: tuple[TileView, ...]
    plan: PlanView | None
    find: FindView | None = None
    nav: str = "halls"


@dataclass(frozen=True, slots=True)
class HallView:
    """One hall with its exhibits."""

    title: str
    summary: str
    number: str
    motif: Markup
    count: str
    body: Markup
    plan: PlanView | None
    exhibits: tuple[TileView, ...]
    next_hall: TileView | None
    share: ShareView
    nav: str


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
class TermView:
    """One term; ``used_by`` are exhibits, in the order of the walk."""

    key: str
    name: str
    aliases: str
    explanation: str
    citation: str
    used_by: tuple[LinkView, ...] = ()


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
        sounds: its recordings; the phone reads the page itself when none is in its language.
        on_plan: back to the plan of its square; None in other halls.
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
    sounds: tuple[SoundView, ...] = ()
    on_plan: LinkView | None = None

    @property
    def is_told(self) -> bool:
        """A recording says in the page's language what the phone would read."""
        return any(not one.tongue for one in self.sounds)


@dataclass(frozen=True, slots=True)
class ArticleView:
    """A page of docs/ for visitors.

    Attributes:
        contents: its sections; empty when the page is short.
        in_song: every glyph of the heading is in the subset of the Song face.
        nav: its own address, which the foot of the page marks.
    """

    heading: Markup
    body: Markup
    contents: tuple[LinkView, ...]
    in_song: bool
    nav: str


@dataclass(frozen=True, slots=True)
class WayView:
    """A way of practising; ``key`` is what stands behind ``#`` in its address."""

    key: str
    title: str
    rule: str
    address: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """我的: filled on the phone itself; ``ways`` is empty when the museum asks nothing."""

    title: str
    description: str
    ways: tuple[WayView, ...]
    nav: str = "record"


@dataclass(frozen=True, slots=True)
class PracticeView:
    """One question at a time, fetched by the phone from the page that asks it.

    Attributes:
        inside: the page is not the one that the navigation names, only below it.
    """

    title: str
    description: str
    ways: tuple[WayView, ...]
    nav: str = "record"
    inside: bool = True
