"""Hall of art works: 《和为贵》, 「法润南丰」, the comic."""

from collections.abc import Callable

from atelier.comic import comic
from atelier.peace import peace
from atelier.scroll import scroll
from atelier.sheet import Sheet

PICTURES: dict[str, Callable[[], Sheet]] = {
    "art-works/paper-cut/cover": peace,
    "art-works/calligraphy/cover": scroll,
    "art-works/comic/cover": comic,
}
