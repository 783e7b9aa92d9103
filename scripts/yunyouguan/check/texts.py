"""Rules over titles, summaries and prose: short, plain, and nothing that vanishes or stalls."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import Page, Text, excerpt, is_open
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.vocabulary import ExhibitType

TITLE_MOST = 40
SUMMARY_MOST = 120
SENTENCE_MOST = 60
NO_SENTENCE = 2_000
"""More characters without a stop are a mishap, not a long sentence."""

_TAG = re.compile(r"<[A-Za-z/!?][^<>]*>?")
# Tried only behind a stop: from every character it would cost the square of a sentence.
_SENTENCE = re.compile(rf"(?<![^。！？；\n])[^。！？；\n]{{{SENTENCE_MOST + 1},}}")
_TABLE = re.compile(r"\s*\|")
# Each alternative stops at its own opening mark, so that a run of them costs linear time.
_NOT_READ = re.compile(r"!?\[(?P<shown>[^\[\]]*)\]\([^()]*\)|「[^「」]*」|https?:\S+|[*#>|`\s]+")
_HALF_WIDTH = re.compile(r"[,;:?!](?<=[\u4e00-\u9fff].)(?=[\u4e00-\u9fff])")
_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}


def title_empty(page: Page) -> Iterator[Finding]:
    """A page without a title cannot be found or told from others."""
    if not page.card.title.strip():
        yield Finding(
            rule="text.title-empty",
            place=page.place_of("title"),
            message="标题是空的，观众在目录里看到的是一块空白。",
            remedy="写一个标题，例如：标题: 总则：从出生到老去",
        )


def title_long(page: Page) -> Iterator[Finding]:
    """A title has at most 40 characters."""
    if (length := len(page.card.title)) > TITLE_MOST:
        yield Finding(
            rule="text.title-long",
            place=page.place_of("title"),
            message=f"标题有{length}字，超过{TITLE_MOST}字，手机上要折成好几行。",
            remedy="留下最要紧的词，其余移到简介，例如：标题: 总则：从出生到老去",
        )


def markup_in_title(page: Page) -> Iterator[Finding]:
    """A title is plain text wherever it is shown."""
    if tag := _TAG.search(page.card.title):
        plain = _TAG.sub("", page.card.title).strip() or "总则：从出生到老去"
        yield Finding(
            rule="text.markup-in-title",
            place=page.place_of("title"),
            message=f"标题里有网页代码「{tag[0]}」，观众会看到一串符号。",
            remedy=f"只留文字，例如：标题: {plain}",
        )


def summary_empty(page: Page) -> Iterator[Finding]:
    """What is shown has a summary."""
    if is_open(page) and not page.card.summary.strip():
        yield Finding(
            rule="text.summary-empty",
            place=page.place_of("summary"),
            message="简介是空的，目录和分享卡片里标题下面没有字。",
            remedy="用一两句话说这是什么，例如：简介: 先认识权利，再认识规矩。",
        )


def summary_long(page: Page) -> Iterator[Finding]:
    """A summary has at most 120 characters."""
    if (length := len(page.card.summary)) > SUMMARY_MOST:
        yield Finding(
            rule="text.summary-long",
            place=page.place_of("summary"),
            message=f"简介有{length}字，超过{SUMMARY_MOST}字，目录里一屏放不下。",
            remedy="留下一两句话，其余移到正文，例如：简介: 先认识权利，再认识规矩。",
        )


def body_empty(page: Page) -> Iterator[Finding]:
    """An exhibit that is shown has something to read."""
    if not isinstance(page, Exhibit) or not page.is_published:
        return
    if not page.body.quizzes and not any(one.markdown.strip() for one in page.body.prose):
        yield Finding(
            rule="text.body-empty",
            place=page.place,
            message="没有正文，观众点进来没有东西可读。",
            remedy="在三个短横线「---」下面写正文，例如：这件展品讲的是邻里之间的规矩。",
        )


def heading_one(page: Page) -> Iterator[Finding]:
    """The title is the only first heading of a page."""
    for heading in page.body.headings:
        if heading.level == 1:
            yield Finding(
                rule="text.heading-one",
                place=heading.place,
                message=f"「{heading.text}」用了一个「#」，和展品标题同级，读屏的观众分不清主次。",
                remedy=f"多加一个「#」，例如：## {heading.text}",
            )


def heading_skipped(page: Page) -> Iterator[Finding]:
    """A heading is at most one level below the one before it."""
    before = 1
    for heading in page.body.headings:
        if heading.level > before + 1:
            mark = "#" * (before + 1)
            yield Finding(
                rule="text.heading-skipped",
                place=heading.place,
                message=f"小标题「{heading.text}」跳了级，听读屏的观众会以为漏了一段。",
                remedy=f"改成{before + 1}个「#」，例如：{mark} {heading.text}",
            )
        before = heading.level


def sentence_long(page: Page, text: Text) -> Iterator[Finding]:
    """A sentence has at most 60 characters, quotes in 「」 and marks not counted.

    A 文献 is shown word for word: its sentences are not ours to cut.
    """
    if isinstance(page, Exhibit) and page.card.type is ExhibitType.DOCUMENT:
        return
    for match, place in text.everything.find(_SENTENCE):
        said = _NOT_READ.sub(lambda part: part["shown"] or "", match[0])
        if not SENTENCE_MOST < len(said) < NO_SENTENCE or _TABLE.match(match[0]):
            continue
        yield Finding(
            rule="text.sentence-long",
            place=place,
            message=f"「{excerpt(said, 12)}」这句有{len(said)}字，老人读到后面忘了前面。",
            remedy="在意思完整的地方断开，把逗号改成句号，例如：先报警。再找调解员。",
        )


def half_width(text: Text) -> Iterator[Finding]:
    """Between Chinese characters stand Chinese marks; one finding a line."""
    sheet = text.everything
    seen = 0
    for match, place in sheet.find(_HALF_WIDTH):
        if place.line == seen:
            continue
        seen = place.line
        around = sheet.text[max(match.start() - 4, 0) : match.end() + 4].split("\n")
        snippet = max(around, key=len)
        yield Finding(
            rule="text.half-width",
            place=place,
            message=f"「{snippet}」里用了英文标点「{match[0]}」，字距不匀，朗读也不停顿。",
            remedy=f"改成中文标点「{_FULL_WIDTH[match[0]]}」，同一行其余的也一并改。",
        )


PAGE_RULES = (
    title_empty, title_long, markup_in_title, summary_empty, summary_long, body_empty,
    heading_one, heading_skipped,
)  # fmt: skip
LETTERS_RULES = (title_empty, markup_in_title, summary_empty, heading_one, heading_skipped)
"""Those that hold in any language."""
READER_RULES = (sentence_long,)
TEXT_RULES = (half_width,)
