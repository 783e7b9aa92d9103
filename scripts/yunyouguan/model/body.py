"""The text below a header: prose and quizzes in the order written, and what the prose mentions."""

from dataclasses import dataclass

from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Quiz


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown between two quizzes.

    Attributes:
        place: its first line.
    """

    markdown: str
    place: Place


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the prose; level 1 to 6."""

    level: int
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Image:
    """A picture mentioned in the prose: ``![alt](target "caption")``."""

    target: str
    alt: str
    caption: str
    place: Place


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the prose: ``[text](target)`` or ``<target>``."""

    target: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Body:
    """What stands below a header; all tuples are in the order of the file."""

    parts: tuple[Prose | Quiz, ...] = ()
    headings: tuple[Heading, ...] = ()
    images: tuple[Image, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def quizzes(self) -> tuple[Quiz, ...]:
        """The quizzes alone."""
        return tuple(part for part in self.parts if isinstance(part, Quiz))

    @property
    def prose(self) -> tuple[Prose, ...]:
        """The prose alone."""
        return tuple(part for part in self.parts if isinstance(part, Prose))
