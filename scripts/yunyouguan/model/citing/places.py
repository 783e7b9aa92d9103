"""What stands behind a law's name: articles, paragraphs and items, in lists and ranges."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from yunyouguan.model.citation import Provision
from yunyouguan.model.numerals import number_of

# Every part is atomic: what was read once is never read another way, so that time stays linear.
_B = r"(?>[ \t*_]{0,3}\n?[ \t>]{0,4})"
"""Blanks as scanners, and line ends and stars as Markdown, put them between two words."""
_N = (
    r"(?>\(?[ ]?((?:[零〇○一二两三四五六七八九十百千][ ]?){1,12}|[0-9](?:[ ]?[0-9]){0,4})"
    r"(?![0-9])\)?)"
)
_SEP = r"[、,]|以及|或者|及其|[和及或与暨]"
_TO = r"至|到|[-—\u2013~\u2015]{1,2}"
_LONGEST_LIST = 60
_OF_NO_LAW = (
    r"例|件|约|线索|道路|街|路|措施|意见|建议|理由|经验|消息|新闻|生产线|河|船|战线|裙|腿|鱼|狗|命|"
    r"标准线|腐败|铁律|红线|底线|妙计|禁令|军规|信息|短信|微博|评论|语音"
)
# Without 第, only what cannot go on as a noun: 刑法二百六十四条规定, not 宪法三条措施.
_BARE_END = r"(?=$|[\s,。;:、!?)」》”\]~\-—\u2013至到和与及或第之的规中所明也]|之)"


def _group(unit: str, head: str = "第", tail: str = "") -> re.Pattern[str]:
    more = rf"(?>(?:{_B}(?:{_SEP}|{_TO}){_B}(?:第{_B})?{_N}){{0,{_LONGEST_LIST}}})"
    return re.compile(rf"{head}{_B}{_N}{more}{_B}{unit}{tail}")


_ARTICLE = _group("条", tail=rf"(?!{_OF_NO_LAW})(?!款[^第])")
_BARE_ARTICLE = re.compile(rf"{_B}{_N}{_B}条{_BARE_END}")
_PARAGRAPH = _group("款")
_ITEM = _group("项", tail=r"(?!目)")
_LEVELS = (_ARTICLE, _PARAGRAPH, _ITEM)
_ELEMENT = re.compile(rf"({_SEP}|{_TO})?{_B}(?P<start>)(?:第{_B})?{_N}")
_ZHI = re.compile(rf"{_B}之{_B}([一二三四五六七八九十]{{1,3}}|[0-9]{{1,2}}(?![0-9]))")
_ZHI_AGAIN = re.compile(
    rf"{_B}(?:{_SEP}){_B}(?P<start>)之{_B}(?P<zhi>[一二三四五六七八九十]{{1,3}})(?![0-9条款])"
)
_JOIN = re.compile(rf"{_B}(?:({_TO})|({_SEP}))?{_B}")
_RANGE = re.compile(_TO)


@dataclass(frozen=True, slots=True)
class Place:
    """One place, and where in the text it stands."""

    at: Provision
    start: int
    end: int
    to: Provision | None = None

    @property
    def last(self) -> Provision:
        """What a following 第二款 belongs to."""
        return self.to or self.at


def places(
    text: str, pos: int, *, base: Provision | None = None, bare: bool = False
) -> tuple[Place, ...]:
    """The places that begin at ``pos``, in order; none when it is no citation.

    Args:
        text: folded.
        base: the article that a paragraph or an item belongs to (本条第二款); it comes first.
        bare: 第 may be missing, as in 民法典1042条.
    """
    found = _Found([])
    if base is not None:
        found.places.append(Place(base, pos, pos))
    at, level = (pos, 0) if base is not None else _article(text, pos, found, bare=bare)
    while found.places and len(found.places) <= _LONGEST_LIST:
        joined = _JOIN.match(text, at)
        assert joined is not None  # noqa: S101 - it matches nothing at all, too
        is_joined = bool(joined[1] or joined[2])
        step = _group_at(text, joined.end(), is_joined=is_joined)
        if step is None or (not is_joined and step[0] <= level):
            break
        level, group = step
        if not found.take(level, group, joined):
            break
        at = group.end()
        if level == 0:
            at = _zhi(text, at, found)
    return tuple(found.places)


def _article(text: str, pos: int, found: "_Found", *, bare: bool) -> tuple[int, int]:
    group = _ARTICLE.match(text, pos) or (_BARE_ARTICLE.match(text, pos) if bare else None)
    if group is None or not found.take(0, group, None):
        return pos, 0
    return _zhi(text, group.end(), found), 0


def _zhi(text: str, at: int, found: "_Found") -> int:
    """第一百二十条之一、之二: the number behind 之 belongs to the article just read."""
    first = _ZHI.match(text, at)
    if first is None or not (number := number_of(first[1])):
        return at
    found.mend(replace(found.places[-1].last, zhi=number), first.end())
    at = first.end()
    while (again := _ZHI_AGAIN.match(text, at)) and (number := number_of(again["zhi"])):
        last = found.places[-1].last
        found.places.append(
            Place(Provision(last.article, number), again.start("start"), again.end())
        )
        at = again.end()
    return at


def _group_at(text: str, at: int, *, is_joined: bool) -> tuple[int, re.Match[str]] | None:
    if is_joined and (second := _BARE_ARTICLE.match(text, at)):
        return 0, second
    for level, pattern in enumerate(_LEVELS):
        if group := pattern.match(text, at):
            return level, group
    return None


@dataclass(slots=True)
class _Found:
    """What was read so far."""

    places: list[Place]

    def take(self, level: int, group: re.Match[str], joined: re.Match[str] | None) -> bool:
        """Adds 第一、三款 to what stands before; nothing, and False, when a number is unclear."""
        read = list(_elements(group))
        numbers = [number for _, number, _, _ in read if number is not None]
        if not numbers or len(numbers) < len(read):
            return False
        for nth, (link, _, start, beyond) in enumerate(read):
            end = group.end() if nth == len(read) - 1 else beyond
            to_range = bool(joined and joined[1]) if nth == 0 else bool(_RANGE.fullmatch(link))
            is_next = bool(joined and joined[2]) if nth == 0 else not to_range
            self._add(level, numbers[nth], (start, end), to_range=to_range, is_next=is_next)
        return True

    def _add(
        self, level: int, number: int, span: tuple[int, int], *, to_range: bool, is_next: bool
    ) -> None:
        start, end = span
        last = self.places[-1] if self.places else None
        if last is None:
            self.places.append(Place(Provision(number), start, end))
        elif to_range:
            self.places[-1] = replace(last, to=_below(last.at, level, number), end=end)
        elif is_next or level == 0:
            self.places.append(Place(_below(last.last, level, number), start, end))
        else:
            self.mend(_below(last.last, level, number), end)

    def mend(self, closer: Provision, end: int) -> None:
        """The last place, said more closely."""
        last = self.places[-1]
        self.places[-1] = (
            replace(last, at=closer, end=end)
            if last.to is None
            else replace(last, to=closer, end=end)
        )


def _below(above: Provision, level: int, number: int) -> Provision:
    """That level of it, said; a paragraph's neighbour has other items."""
    if level == 0:
        return Provision(number)
    if level == 1:
        return replace(above, paragraph=number, item=None)
    return replace(above, item=number)


def _elements(group: re.Match[str]) -> Iterator[tuple[str, int | None, int, int]]:
    """How each number is joined to the one before, its value, and where it stands."""
    for one in _ELEMENT.finditer(group[0]):
        number = number_of(one[3].replace(" ", ""))
        yield one[1] or "", number, group.start() + one.start("start"), group.start() + one.end()
