"""What the templates of 学法证明 show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProofLesson:
    """A lesson as the phone remembers it, and where it stands.

    Attributes:
        questions: ids, with blanks between.
    """

    id: str
    questions: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class ProofPath:
    """A path as the phone needs it to say how far one has come.

    Attributes:
        questions: ids of what its lessons ask, each once, as many as a code can count.
    """

    slug: str
    id: str
    title: str
    address: str
    lessons: tuple[ProofLesson, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of the picture that are the same for everybody."""

    museum: str
    heading: str
    done: str
    label: str
    notice: str


@dataclass(frozen=True, slots=True)
class CertificateView:
    """Making one; empty ``paths`` means that the museum has none yet."""

    title: str
    description: str
    all_paths: str
    paths: tuple[ProofPath, ...]
    sheet: SheetWords
    proves: Sequence[str]
    nav: str = "lessons"


@dataclass(frozen=True, slots=True)
class VerifyView:
    """Checking one.

    Attributes:
        code_says, name_says: what is said for each verdict; ``{detail}`` is the phone's to fill.
    """

    title: str
    description: str
    all_paths: str
    paths: tuple[ProofPath, ...]
    code_says: Mapping[str, str]
    name_says: Mapping[str, str]
    no_such_path: str
    path_unknown: str
    nothing_asked: str
    compare: str
    proves: Sequence[str]
    nav: str = "lessons"
