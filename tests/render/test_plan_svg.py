"""The plan of a square holds every exhibit as a link, and nothing overlaps."""

import re
from itertools import combinations

import pytest

from yunyouguan.render.plan_svg import (
    NAMED_ZONES,
    SIDE,
    ZONE_HEIGHT,
    ZONE_WIDTH,
    Zone,
    plan_svg,
    short_name,
    spots,
)


def zones(count: int) -> tuple[Zone, ...]:
    """That many exhibits of a square."""
    return tuple(Zone(f"第{at}区", f"第{at}区：说明", f"../{at}/") for at in range(1, count + 1))


@pytest.mark.parametrize("count", [1, 2, 3, 8, 12])
def test_every_exhibit_is_a_link_in_the_order_of_the_walk(count: int) -> None:
    """The list beside the plan and the plan itself hold the same links."""
    svg = plan_svg("广场", zones(count))
    told = re.findall(r'<a class="p-zone[^"]*" href="([^"]*)"><title>([^<]*)</title>', svg)

    assert sorted(told) == sorted((one.href, one.title) for one in zones(count))
    assert "平面示意，不是地图" in svg


@pytest.mark.parametrize("count", range(1, NAMED_ZONES + 1))
def test_named_zones_never_overlap_nor_leave_the_square(count: int) -> None:
    """Plates keep apart in one direction at least."""
    for x, y in spots(count):
        assert ZONE_WIDTH / 2 < x < SIDE - ZONE_WIDTH / 2
        assert ZONE_HEIGHT / 2 < y < SIDE - ZONE_HEIGHT / 2
    for (ax, ay), (bx, by) in combinations(spots(count), 2):
        assert abs(ax - bx) > ZONE_WIDTH or abs(ay - by) > ZONE_HEIGHT


def test_many_zones_show_numbers_alone() -> None:
    """Beyond nine the names do not fit; the list beside the plan tells them."""
    assert plan_svg("广场", zones(8)).count(">第") > plan_svg("广场", zones(12)).count(">第2区<")
    assert ">第2区<" not in plan_svg("广场", zones(12))


def test_square_without_exhibits_has_no_plan() -> None:
    """Nothing is drawn for an empty hall."""
    assert plan_svg("广场", ()) == ""


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("婚姻家庭编：一张桌上的三代人", "婚姻家庭"),
        ("序厅：一部法典", "序厅"),
        ("总则", "总则"),
        ("一个很长很长的名字", ""),
    ],
)
def test_plate_shows_what_stands_before_the_colon(title: str, name: str) -> None:
    """At most four characters, so that they stay 16 px high on a phone."""
    assert short_name(title) == name
