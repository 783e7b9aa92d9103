"""What a page of docs/ for visitors shows."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.views import LinkView


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
