"""A page that staff write, and its text laid out so that a match can be traced to its line."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from yunyouguan.check.passages import passages_of
from yunyouguan.model.body import Prose
from yunyouguan.model.event import Calendar
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Quiz
from yunyouguan.model.recording import Recording
from yunyouguan.model.tour import Tour
from yunyouguan.model.translation import ExhibitWords, HallWords, MuseumWords, Translation

Reviewed = Exhibit | LearningPath | Tour | Glossary | Calendar | Translation[ExhibitWords]
"""What a second person reads before it is shown."""

Page = (
    Exhibit | Hall | LearningPath | Tour | Glossary
    | Translation[ExhibitWords] | Translation[HallWords]
)  # fmt: skip
"""What has a header with title and summary, and a body."""

PLACEHOLDER = "待填"
"""What staff write where a fact is still missing."""

_BETWEEN = "\n\n"
"""Parts two passages, so that no paragraph runs from one into the next."""

# However it is written: together, with gaps, full-width, in Chinese digits.
_LONG_NUMBER = re.compile(r"\d(?:[ \u3000-]?\d){4,}|[〇零一二三四五六七八九]{7,}")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_CODE = re.compile(r"`[^`\n]*`")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Passages of one file laid end to end, so that a pattern runs once over all of them.

    One pass a rule over one string keeps 1,000 exhibits under 0.3 s; lines are counted only for
    what was found.

    Attributes:
        starts: where each passage begins in ``text``, ascending.
        lines: the line of the file on which that passage begins.
    """

    text: str
    file: str
    starts: tuple[int, ...]
    lines: tuple[int, ...]

    def place_at(self, offset: int) -> Place:
        """Where the character at ``offset`` stands."""
        passage = bisect_right(self.starts, offset) - 1
        below = self.text.count("\n", self.starts[passage], offset)
        return Place(self.file, self.lines[passage] + below)

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Place]]:
        """Every match with its place, in linear time however many there are."""
        passage, counted, line = -1, 0, 0
        for match in pattern.finditer(self.text):
            here = bisect_right(self.starts, match.start()) - 1
            if here != passage:
                passage, counted, line = here, self.starts[here], self.lines[here]
            line += self.text.count("\n", counted, match.start())
            counted = match.start()
            yield match, Place(self.file, line)


@dataclass(frozen=True, slots=True)
class Text:
    """What a visitor reads on a page.

    Attributes:
        prose: Markdown below the header, code blanked out, quizzes left out.
        told: header and prose: what the museum itself says, and no wrong answers.
        everything: header, prose and quizzes.
    """

    prose: Sheet
    told: Sheet
    everything: Sheet


def is_open(page: Page) -> bool:
    """Visitors see it, or will after the next build; what is still blank elsewhere is forgiven."""
    return isinstance(page, Hall) or page.is_published


def is_blank(exhibit: Reviewed, value: str) -> bool:
    """A draft's value that is still to be written: nothing to judge yet."""
    return not exhibit.is_published and value.strip() in {"", PLACEHOLDER}


def excerpt(text: str, most: int = 16) -> str:
    """Enough of a text to find it again; a report must not repeat a telephone number."""
    shown = text if len(text) <= most else f"{text[:most]}……"
    return _LONG_NUMBER.sub("……", shown)


def plain(text: str) -> str:
    """What differs only in blanks and a last mark is the same to a reader."""
    return "".join(text.split()).rstrip("。；！？.;!?")


def text_of(page: Page) -> Text:
    """The page's text; an empty page gives empty sheets."""
    prose = [(one.place.line, one.markdown) for one in page.body.prose]
    header = list(_header(page))
    rest = list(_body(page)) if page.body.parts else []
    return Text(
        prose=sheet_of_passages(
            page.place.file, [(line, _without_code(text)) for line, text in prose]
        ),
        told=sheet_of_passages(page.place.file, [*header, *prose]),
        everything=sheet_of_passages(page.place.file, [*header, *rest]),
    )


def sheet_of(museum: Museum) -> Sheet:
    """What the home page and every footer say."""
    card = museum.card
    fields = (
        "name", "slogan", "sentence", "host", "maintainer", "hero_alt", "hero_wide", "hero_tall",
        "quote", "quote_source",
    )  # fmt: skip
    passages = [(museum.place_of(field).line, getattr(card, field)) for field in fields]
    passages += [
        (museum.place_of(f"checks.{at}.reason").line, order.reason)
        for at, order in enumerate(card.checks)
    ]
    return sheet_of_passages(museum.place.file, passages)


def sheet_of_words(words: Translation[MuseumWords]) -> Sheet:
    """What the home page says in another language."""
    card = words.card
    passages = [
        (words.place_of(field).line, getattr(card, field)) for field in type(card).model_fields
    ]
    return sheet_of_passages(words.place.file, [one for one in passages if one[1]])


def words_of(recording: Recording) -> Sheet:
    """What is said in a recording; without a file of its own the words stand in the header."""
    file = recording.words_file or recording.place.file
    line = 1 if recording.words_file else recording.place.line
    said = (recording.card.file, recording.card.reader, recording.card.tongue)
    return sheet_of_passages(file, [(line, text) for text in (*said, *recording.words) if text])


def sheet_of_passages(file: str, passages: Sequence[tuple[int, str]]) -> Sheet:
    """Passages of one file, each behind its line."""
    if not passages:
        return Sheet("", file, (0,), (0,))
    lines, texts = zip(*passages, strict=True)
    starts = accumulate((len(text) + len(_BETWEEN) for text in texts[:-1]), initial=0)
    return Sheet(_BETWEEN.join(texts), file, tuple(starts), lines)


def _header(page: Page) -> Iterator[tuple[int, str]]:
    card = page.card
    yield page.place_of("title").line, card.title
    yield page.place_of("summary").line, card.summary
    match page:
        case Exhibit():
            yield from _label(page)
        case Translation(card=ExhibitWords() as said):
            yield page.place_of("reviewer").line, said.translator
            for at, words in enumerate(said.pictures):
                shown = " ".join((words.alt, words.caption, *words.spots))
                yield page.place_of(f"pictures.{at}").line, shown
        case LearningPath() | Tour() | Glossary() if page.card.reviewer:
            yield page.place_of("reviewer").line, page.card.reviewer
    if isinstance(page, Tour):
        yield from ((stop.place_of("seal").line, stop.seal) for stop in page.stops if stop.seal)


def _label(page: Exhibit) -> Iterator[tuple[int, str]]:
    for field in ("creator", "medium", "extent", "location", "source", "reviewer"):
        if text := getattr(page.card, field):
            yield page.place_of(field).line, text
    listed = {one.file: at for at, one in reversed(list(enumerate(page.card.pictures)))}
    for picture in page.pictures:
        shown, line = picture.card, picture.place.line
        for field in ("file", "alt", "caption", "photographer", "source", "consent"):
            if text := getattr(shown, field):
                at = f"pictures.{listed.get(shown.file)}.{field}"
                yield page.places.get(at, picture.place).line, text
        yield from ((line, spot.text) for spot in shown.hotspots if spot.text)


def _body(page: Page) -> Iterator[tuple[int, str]]:
    for part in page.body.parts:
        match part:
            case Prose():
                yield part.place.line, part.markdown
            case Quiz():
                for question in part.questions:
                    yield from passages_of(question)


def _without_code(markdown: str) -> str:
    """The same length and lines, with code as blanks: what is shown as code does nothing."""
    if "`" not in markdown and "~~~" not in markdown:
        return markdown
    lines, fence = [], ""
    for line in markdown.split("\n"):
        mark = _FENCE.match(line)
        inside = bool(fence)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
            fence = ""
        lines.append(" " * len(line) if inside or mark else line)
    return _CODE.sub(lambda code: " " * len(code[0]), "\n".join(lines))
