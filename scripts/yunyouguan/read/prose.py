"""What prose mentions (headings, pictures, links) is listed with its lines; code is left alone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from yunyouguan.model.body import Heading, Image, Link
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.excerpt import shown
from yunyouguan.read.text_file import Numbered

# Every repetition is bounded or cannot be entered twice: 20 kB of "[" or "![" take no time.
_TEXT = r"\[(?P<text>(?:[^\[\]]|\[[^\[\]]{0,100}\]){0,300})\]"
_INNER = r"\((?P<inner>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)"
HEADING = re.compile(r"(?P<marks>#{1,6})(?P<text>[^#].*?)\s*#*\s*")
UNDERLINE = re.compile(r"(?P<mark>=+|-{2,})\s*")
IMAGE = re.compile("!" + _TEXT + _INNER)
IMAGE_BY_NAME = re.compile(r"!\[(?P<text>[^\[\]]{0,300})\](?!\()(?:\[(?P<name>[^\[\]]{0,100})\])?")
LINK = re.compile(r"(?<!!)" + _TEXT + _INNER)
DEFINITION = re.compile(
    r"\s{0,3}\[(?P<name>[^\[\]^][^\[\]]{0,100})\]:\s*<?(?P<target>[^\s<>]+)>?(?P<rest>.*)"
)
AUTOLINK = re.compile(r"<(?P<target>[A-Za-z][A-Za-z0-9+.-]{1,20}:[^\s<>]*)>")
TITLE = re.compile(r"""\s+(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')\s*$""")
ESCAPED = re.compile(r"\\[\\`\[\]()!<>]")
TICKS = re.compile("`+")

_SUFFIX = r"\.(?:jpe?g|png|webp|gif|tiff?|avif|heic|heif|bmp|svg)"
FULL_WIDTH_IMAGE = re.compile(
    rf"[!！][\[【](?P<text>[^\[\]【】\n]{{0,300}})[\]】]"
    rf"[(（]\s*(?P<file>[^()（）\s]{{1,200}}?{_SUFFIX})(?P<rest>[^()（）\n]*)[)）]",
    re.IGNORECASE,
)
FULL_WIDTH_MARKS = re.compile("[！【】（）“”]")


@dataclass(frozen=True, slots=True)
class Mentions:
    """What one stretch of prose mentions, in the order written."""

    headings: tuple[Heading, ...] = ()
    images: tuple[Image, ...] = ()
    links: tuple[Link, ...] = ()
    findings: tuple[Finding, ...] = ()


def mentions(lines: Sequence[Numbered], file: str) -> Mentions:
    """Lists what the lines mention; a target stands there as written.

    Args:
        lines: without fenced code.
        file: as a Place names it.
    """
    named = _definitions(lines)
    images: list[Image] = []
    links: list[Link] = []
    findings: list[Finding] = []
    for number, line in lines:
        place = Place(file, number)
        masked = mask_code(line)
        if "[" in masked or "【" in masked:
            images += _images(masked, line, named, place)
            links += _links(masked, line, place)
            findings += _full_width(masked, place)
        if "<" in masked:
            found = AUTOLINK.finditer(masked)
            links += (Link(hit["target"], hit["target"], place) for hit in found)
    return Mentions(tuple(_headings(lines, file)), tuple(images), tuple(links), tuple(findings))


def mask_code(line: str) -> str:
    """The line with escaped marks and inline code as spaces; every other column stays."""
    if "\\" in line:
        line = ESCAPED.sub("  ", line)
    if "`" not in line:
        return line
    runs = [(hit.start(), hit.end()) for hit in TICKS.finditer(line)]
    # The last run of each length, so that a run without partner costs nothing.
    last = {end - start: at for at, (start, end) in enumerate(runs)}
    pieces, done, at = [], 0, 0
    while at < len(runs):
        start, end = runs[at]
        if last[end - start] > at:
            close = next(
                other for other in range(at + 1, len(runs))
                if runs[other][1] - runs[other][0] == end - start
            )  # fmt: skip
            pieces += [line[done:start], " " * (runs[close][1] - start)]
            done, at = runs[close][1], close
        at += 1
    return "".join((*pieces, line[done:]))


def _headings(lines: Sequence[Numbered], file: str) -> Iterator[Heading]:
    previous: Numbered = (0, "")
    for number, line in lines:
        if line.startswith("#"):
            if hit := HEADING.fullmatch(line):
                yield Heading(len(hit["marks"]), hit["text"].strip(), Place(file, number))
        elif previous[1].strip() and (hit := UNDERLINE.fullmatch(line)):
            # As GitHub and Python-Markdown show it: a rule needs a blank line above.
            level = 1 if hit["mark"][0] == "=" else 2
            yield Heading(level, previous[1].strip(), Place(file, previous[0]))
        previous = number, ("" if line.startswith(("#", ">", "|", "- ", "* ")) else line)


def _images(
    masked: str, line: str, named: Mapping[str, str], place: Place
) -> Iterator[Image]:  # fmt: skip
    for hit in IMAGE.finditer(masked):
        target, caption = _target(_words(line, hit, "inner"))
        yield Image(target, _words(line, hit, "text"), caption, place)
    for hit in IMAGE_BY_NAME.finditer(masked):
        name = (hit["name"] or hit["text"]).strip().casefold()
        if name in named:
            yield Image(named[name], _words(line, hit, "text"), "", place)


def _links(masked: str, line: str, place: Place) -> Iterator[Link]:
    masked, line = _without_images(masked, line)
    for hit in LINK.finditer(masked):
        yield Link(_target(_words(line, hit, "inner"))[0], _words(line, hit, "text"), place)
    if definition := DEFINITION.fullmatch(masked):
        yield Link(definition["target"], definition["name"].strip(), place)


def _without_images(masked: str, line: str) -> tuple[str, str]:
    """Both with every picture's words in its whole place: its brackets would hide a link's."""
    hidden, kept, done = [], [], 0
    for hit in IMAGE.finditer(masked):
        words = re.sub(r"[\[\]]", " ", _words(line, hit, "text")).ljust(len(hit.group()))
        hidden += [masked[done : hit.start()], words]
        kept += [line[done : hit.start()], words]
        done = hit.end()
    return "".join((*hidden, masked[done:])), "".join((*kept, line[done:]))


def _words(line: str, hit: re.Match[str], part: str) -> str:
    """A part of what was found in the masked line, as it stands in the line itself."""
    return ESCAPED.sub(lambda mark: mark.group()[1], line[slice(*hit.span(part))]).strip()


def _target(inner: str) -> tuple[str, str]:
    """Target and title of what stands between the round brackets."""
    title = TITLE.search(inner)
    target = (inner[: title.start()] if title else inner).strip()
    if target.startswith("<") and target.endswith(">"):
        target = target[1:-1]
    return target, ((title["double"] or title["single"] or "").strip() if title else "")


def _definitions(lines: Sequence[Numbered]) -> dict[str, str]:
    named: dict[str, str] = {}
    for _, line in lines:
        if "]:" in line and (hit := DEFINITION.fullmatch(line)):
            named.setdefault(hit["name"].strip().casefold(), hit["target"])
    return named


def _full_width(line: str, place: Place) -> Iterator[Finding]:
    for hit in FULL_WIDTH_IMAGE.finditer(line):
        marks = hit.group().replace(hit["text"], "", 1)
        if FULL_WIDTH_MARKS.search(marks):
            caption = hit["rest"].strip().strip("\"'“”‘’")
            title = f' "{caption}"' if caption else ""
            yield Finding(
                rule="picture.full-width-marks",
                place=place,
                message=f"图片「{shown(hit['file'])}」用了全角的叹号、括号或引号，观众看到的是一串符号而不是图。",
                remedy=f"换成英文的符号：![{hit['text']}]({hit['file']}{title})",
            )
