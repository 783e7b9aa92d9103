"""A tour (游园路线): stops in the order of the walk, each before one exhibit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yunyouguan.model.body import Body
from yunyouguan.model.place import Place
from yunyouguan.model.reading_time import length_of, seconds_for
from yunyouguan.model.record import Record, entry
from yunyouguan.model.region import Region
from yunyouguan.model.vocabulary import Status

# A glance at the picture before reading, and one after it.
SECONDS_A_PICTURE = 20


class TourCard(Record):
    """The header of ``exhibits/tours/<tour>.md``."""

    id: str = entry("编号", "一条路线一号，永不重用", example="YL-01")
    title: str = entry("标题", "不超过40字", example="十分钟看懂民法典")
    summary: str = entry("简介", "一两句话，不超过120字", example="八站，十分钟。")
    audience: tuple[str, ...] = entry("对象", "给谁走", example="居民", default=())
    status: Status = entry("状态", "草稿、待审、已发布、撤下", example="草稿")
    reviewer: str = entry("审核人", "发布前必填", default="")
    reviewed: str = entry("复核日期", "发布前必填", example="2026-11-23", default="")


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: where it is, what is seen, what is said.

    Attributes:
        heading: empty when staff leave it to the exhibit's title.
        exhibit: address without strokes around it, such as ``hall/one``; empty when not written.
        minutes: that staff say it takes; None when not written, or not readable.
        picture: file name of one of the exhibit's pictures; empty is the first.
        region: of the picture that is looked at; None is all of it.
        seal: two to four characters for the stamp; empty is taken from the title.
        note: what is read there.
        places: ``exhibit``, ``minutes``, ``picture``, ``region``, ``seal`` to where each is
            written; a field that is not written is missing, one that cannot be read is not.
    """

    heading: str
    exhibit: str
    minutes: int | None
    picture: str
    region: Region | None
    seal: str
    note: Body
    place: Place
    places: Mapping[str, Place]

    @property
    def length(self) -> int:
        """How many characters are read."""
        return sum(length_of(one.markdown) for one in self.note.prose)

    @property
    def seconds(self) -> int:
        """How long looking and reading take."""
        return round(seconds_for(self.length)) + SECONDS_A_PICTURE

    def place_of(self, field: str) -> Place:
        """Where a field stands; the stop's heading when it is not written."""
        return self.places.get(field, self.place)


@dataclass(frozen=True, slots=True)
class Tour:
    """One tour, on one page.

    Attributes:
        slug: file name without ``.md``, ASCII.
        body: introduction and notes together, for whoever judges the text.
        introduction: what stands above the first stop.
        places: field name to where its value stands.
    """

    slug: str
    card: TourCard
    body: Body
    introduction: Body
    stops: tuple[Stop, ...]
    place: Place
    places: Mapping[str, Place]

    @property
    def address(self) -> str:
        """Where the page stands below the site, such as ``tours/one/``."""
        return f"tours/{self.slug}/"

    @property
    def is_published(self) -> bool:
        """Only these are built."""
        return self.card.status is Status.PUBLISHED

    @property
    def minutes(self) -> int:
        """How long the whole tour takes, by what staff say of its stops; at least one minute."""
        return max(1, sum(stop.minutes or 0 for stop in self.stops))

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)


def stop_keys(ids: tuple[str, ...]) -> Iterator[str]:
    """What the phone remembers each stop by: its exhibit's number, counted where it comes again.

    The number stays when stops change places, so that no stamp is lost by it.

    Args:
        ids: of the exhibits, in the order of the stops.
    """
    seen: dict[str, int] = {}
    for one in ids:
        seen[one] = seen.get(one, 0) + 1
        yield one if seen[one] == 1 else f"{one}.{seen[one]}"
