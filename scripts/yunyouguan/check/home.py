"""Rules over addresses: each exhibit has its own, and the home page leads to those that exist."""

from collections.abc import Iterator

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import Status

DAILY_MOST = 7


def shown_on_home(museum: Museum) -> Iterator[Finding]:
    """The home page leads only to exhibits that are built."""
    known = {f"{one.hall}/{one.slug}": one for one in museum.exhibits}
    for place, what, written in _home_addresses(museum):
        yield from _destination(place, what, written, known.get(written.strip("/")))


def daily_many(museum: Museum) -> Iterator[Finding]:
    """A week has seven days."""
    if (count := len(museum.card.daily)) > DAILY_MOST:
        yield Finding(
            rule="museum.daily-many",
            place=museum.place_of("daily"),
            message=f"「今日一件」写了{count}件，一个星期轮{DAILY_MOST}件，后面的观众看不到。",
            remedy=f"留下最想让人看的{DAILY_MOST}件。",
        )


def two_on_one_address(museum: Museum) -> Iterator[Finding]:
    """Two exhibits never share an address, even on a disk that ignores capitals."""
    owners: dict[str, Exhibit] = {}
    for exhibit in museum.exhibits:
        owner = owners.setdefault(exhibit.address.casefold(), exhibit)
        if owner is not exhibit:
            yield Finding(
                rule="museum.two-on-one-address",
                place=exhibit.place,
                message=f"这件展品和 {owner.place.file} 的地址只差大小写，网页会互相盖掉。",
                remedy=f"给这个文件夹换个名字，例如：{exhibit.slug.lower()}-2",
            )


def _home_addresses(museum: Museum) -> Iterator[tuple[Place, str, str]]:
    """Where an address is written, under which heading, and how."""
    for number, address in enumerate(museum.card.daily):
        yield _nearest(museum, f"daily.{number}", "daily"), "今日一件", address


def _nearest(museum: Museum, *fields: str) -> Place:
    """The place of the first field that has one; the file when none has."""
    known = (museum.places[field] for field in fields if field in museum.places)
    return next(known, museum.place)


def _destination(
    place: Place, what: str, written: str, exhibit: Exhibit | None
) -> Iterator[Finding]:
    if exhibit is None:
        yield Finding(
            rule="museum.no-such-exhibit",
            place=place,
            message=f"{what}里的「{written}」馆里没有，观众点了看到「找不到」。",
            remedy="写展厅和展品的文件夹名，中间用斜杠，例如：civil-code-square/prologue",
        )
    elif exhibit.card.status is Status.WITHDRAWN:
        yield Finding(
            rule="status.withdrawn-shown",
            place=place,
            message=f"{what}里的「{exhibit.card.title}」已经撤下，首页不该再推荐它。",
            remedy=f"删掉「{written}」这一项，或换一件已发布的展品。",
        )
    elif not exhibit.is_published:
        yield Finding(
            rule="museum.unpublished-shown",
            place=place,
            message=f"{what}里的「{exhibit.card.title}」还没有发布，观众点了看到「找不到」。",
            remedy=f"先发布它，或换一件已发布的展品，删掉「{written}」。",
        )


MUSEUM_RULES = (shown_on_home, daily_many, two_on_one_address)
