"""How fresh a museum's law is: what changed, what was repealed, what is cited how often."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from yunyouguan.check import edtf
from yunyouguan.check.citations import is_old
from yunyouguan.check.cited import Cited, cited_laws
from yunyouguan.check.registry import Level, level_of
from yunyouguan.check.run import in_order
from yunyouguan.model.citing.verdict import Verdict
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.statute import LawTable, Statute
from yunyouguan.model.vocabulary import TOPICS
from yunyouguan.read.readable import readable_museum

CHANGED = frozenset({Verdict.AMENDED, Verdict.RENUMBERED})
WRONG = frozenset({Verdict.NO_ARTICLE, Verdict.NO_PARAGRAPH, Verdict.NO_ITEM, Verdict.MISSPELT})


@dataclass(frozen=True, slots=True)
class LawCount:
    """A law with everything that cites it.

    Attributes:
        name: as people say it; as written when the table does not know it.
        statute: as it holds on the report's day; None when the table does not know it.
        cited: in the order of the walk, at least one.
    """

    name: str
    statute: Statute | None
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """A change of a cited law that the table knows, and whose day has not come.

    Attributes:
        becomes: the law of the same name from that day on; None when the law ends.
    """

    law: LawCount
    day: date
    becomes: Statute | None


@dataclass(frozen=True, slots=True)
class TopicCount:
    """A topic of the list, what is shown for it, and what law that cites.

    Attributes:
        exhibits: titles of the published ones, in the order of the walk.
        citations: of all of them.
        laws: names, the one cited most first.
    """

    topic: str
    exhibits: tuple[str, ...]
    citations: int
    laws: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LawReport:
    """Everything that ``law report`` tells.

    Attributes:
        today: the day for which the laws are judged.
        is_old: the table is no longer trusted.
        cited: every citation of a law, in the order of the walk.
        laws: the one cited most first.
        coming: the nearest day first.
        topics: every one of the list, in its order.
        unread: what is missing here because it could not be read.
    """

    museum: str
    today: date
    table: LawTable
    is_old: bool
    cited: tuple[Cited, ...]
    laws: tuple[LawCount, ...]
    coming: tuple[Coming, ...]
    topics: tuple[TopicCount, ...]
    unread: tuple[Finding, ...]

    @property
    def changed(self) -> tuple[Cited, ...]:
        """The law was changed after the page was last read against it."""
        return self._judged(CHANGED.__contains__)

    @property
    def repealed(self) -> tuple[Cited, ...]:
        """Cited as if it still held."""
        return self._judged(Verdict.REPEALED.__eq__)

    @property
    def not_yet(self) -> tuple[Cited, ...]:
        """Cited as if it held already."""
        return self._judged(Verdict.NOT_YET.__eq__)

    @property
    def wrong(self) -> tuple[Cited, ...]:
        """There is no such law, article, paragraph or item."""
        return self._judged(WRONG.__contains__)

    @property
    def unknown(self) -> tuple[Cited, ...]:
        """Only a person can say whether it is right."""
        return self._judged(Verdict.UNKNOWN.__eq__)

    @property
    def undated(self) -> tuple[Cited, ...]:
        """Nobody said when it was last read, so nobody can say whether the law changed since."""
        return tuple(
            one
            for one in self.cited
            if one.citation.at is not None and edtf.parse_day(one.writing.reviewed) is None
        )

    @property
    def silent_topics(self) -> tuple[TopicCount, ...]:
        """For which no page cites any law."""
        return tuple(one for one in self.topics if not one.citations)

    @property
    def has_work(self) -> bool:
        """Somebody must do something; what is merely worth knowing calls nobody."""
        due = (self.changed, self.repealed, self.not_yet, self.wrong, self.coming, self.unread)
        return self.is_old or any(due)

    def _judged(self, wanted: Callable[[Verdict], bool]) -> tuple[Cited, ...]:
        return tuple(one for one in self.cited if wanted(one.judged.verdict))


def take_report(root: Path, today: date) -> LawReport:
    """Read a museum and look over its law.

    Raises:
        MuseumError: there is no museum to read.
    """
    museum, findings = readable_museum(root)
    unread = tuple(one for one in in_order(findings) if level_of(one) is Level.ERROR)
    return report_of(museum, today, unread)


def report_of(museum: Museum, today: date, unread: tuple[Finding, ...] = ()) -> LawReport:
    """The report of a museum that was read.

    Raises:
        ValueError: ours; it was not read from a disk, and has no table.
    """
    table = museum.laws
    if table is None:
        raise ValueError(museum.card.name)
    cited = tuple(cited_laws(museum, today))
    laws = _counted(cited)
    return LawReport(
        museum=museum.card.name,
        today=today,
        table=table,
        is_old=is_old(table, today),
        cited=cited,
        laws=laws,
        coming=_coming(laws, table, today),
        topics=_topics(museum, cited),
        unread=unread,
    )


def _counted(cited: tuple[Cited, ...]) -> tuple[LawCount, ...]:
    found: dict[str, list[Cited]] = {}
    for one in cited:
        law = one.judged.statute
        found.setdefault(law.name if law else one.citation.law, []).append(one)
    counts = (
        LawCount(name, group[0].judged.statute, tuple(group)) for name, group in found.items()
    )
    return tuple(sorted(counts, key=lambda one: (-len(one.cited), one.name)))


def _coming(laws: tuple[LawCount, ...], table: LawTable, today: date) -> tuple[Coming, ...]:
    """What holds today and will be another law, or none."""
    found: list[Coming] = []
    for law in laws:
        now = law.statute
        if now is None or (now.effective and now.effective > today):
            continue
        if now.repealed_on and now.repealed_on > today:
            found.append(Coming(law, now.repealed_on, None))
        found += (
            Coming(law, later.effective, later)
            for later in table.versions(now.title)
            if later.effective and later.effective > today
        )
    return tuple(sorted(found, key=lambda one: (one.day, one.law.name)))


def _topics(museum: Museum, cited: tuple[Cited, ...]) -> tuple[TopicCount, ...]:
    """By the exhibits that visitors see: a recording's words count for its exhibit."""
    by_file: dict[str, list[Cited]] = {}
    for one in cited:
        by_file.setdefault(one.place.file, []).append(one)
    counts = []
    for topic in TOPICS:
        shown = [one for one in museum.exhibits if one.is_published and topic in one.card.topics]
        files = {
            file for one in shown for file in (one.place.file, *(
                sound.words_file for sound in one.recordings if sound.words_file
            ))
        }  # fmt: skip
        found = [one for file in sorted(files) for one in by_file.get(file, ())]
        laws = tuple(law.name for law in _counted(tuple(found)))
        titles = tuple(one.card.title for one in shown)
        counts.append(TopicCount(topic, titles, len(found), laws))
    return tuple(counts)
