"""The table of lunar months is right: the moon is new when it says so."""

from datetime import UTC, date, datetime, timedelta
from math import radians, sin

import pytest

from yunyouguan.model.lunar import FIRST_YEAR, LAST_YEAR, lunar_day, month_starts, solar_day

BEIJING = timedelta(hours=8)
DELTA_T = timedelta(seconds=72)
"""TT - UT in these years, within 5 s."""
J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)


def new_moon(k: int) -> datetime:
    """The k-th new moon since 2000, within half a minute.

    Source: Meeus, Astronomical Algorithms (2nd ed.), chapter 49.
    """
    t = k / 1236.85
    day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t**2
    e = 1 - 0.002516 * t
    sun = radians(2.5534 + 29.1053567 * k - 0.0000014 * t**2)
    moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t**2)
    lat = radians(160.7108 + 390.67050284 * k - 0.0016118 * t**2)
    node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t**2)
    terms = (
        (-0.40720, moon), (0.17241 * e, sun), (0.01608, 2 * moon), (0.01039, 2 * lat),
        (0.00739 * e, moon - sun), (-0.00514 * e, moon + sun), (0.00208 * e * e, 2 * sun),
        (-0.00111, moon - 2 * lat), (-0.00057, moon + 2 * lat), (0.00056 * e, 2 * moon + sun),
        (-0.00042, 3 * moon), (0.00042 * e, sun + 2 * lat), (0.00038 * e, sun - 2 * lat),
        (-0.00024 * e, 2 * moon - sun), (-0.00017, node), (-0.00007, moon + 2 * sun),
        (0.00004, 2 * moon - 2 * lat), (0.00004, 3 * sun), (0.00003, moon + sun - 2 * lat),
        (0.00003, 2 * moon + 2 * lat), (-0.00003, moon + sun + 2 * lat),
        (0.00003, moon - sun + 2 * lat), (-0.00002, moon - sun - 2 * lat),
        (-0.00002, 3 * moon + sun), (0.00002, 4 * moon),
    )  # fmt: skip
    planets = (
        (325, 299.77, 0.107408), (165, 251.88, 0.016321), (164, 251.83, 26.651886),
        (126, 349.42, 36.412478), (110, 84.66, 18.206239), (62, 141.74, 53.303771),
        (60, 207.14, 2.453732), (56, 154.84, 7.30686), (47, 34.52, 27.261239),
        (42, 207.19, 0.121824), (40, 291.34, 1.844379), (37, 161.72, 24.198154),
        (35, 239.56, 25.513099), (23, 331.55, 3.592518),
    )  # fmt: skip
    day += sum(size * sin(angle) for size, angle in terms)
    day += sum(size * 1e-6 * sin(radians(at + speed * k)) for size, at, speed in planets)
    return J2000 + timedelta(days=day - 2451545.0) - DELTA_T


def sun_stands_at(day: date) -> float:
    """The sun's longitude at the end of a day in Beijing, degrees, within 0.01.

    Source: Meeus, chapter 25.
    """
    end = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1) - BEIJING
    t = ((end - J2000) / timedelta(days=1)) / 36525
    mean, far = 280.46646 + 36000.76983 * t, radians(357.52911 + 35999.05029 * t)
    centre = (
        (1.914602 - 0.004817 * t) * sin(far) + 0.019993 * sin(2 * far) + 0.000289 * sin(3 * far)
    )
    return (mean + centre - 0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * t))) % 360


def test_every_month_begins_on_the_day_of_the_new_moon() -> None:
    """In Beijing's time, for all years of the table and the day after it."""
    moons = {(new_moon(k) + BEIJING).date() for k in range(305, 515)}
    starts = [day for year in range(FIRST_YEAR, LAST_YEAR + 1) for day in month_starts(year)]

    assert [day for day in starts if day not in moons] == []
    assert sorted(day for day in moons if starts[0] <= day <= starts[-1]) == starts


ODD_YEAR = 2033
"""The one year of the table in which 霜降 falls on the day after its month: 闰十一月 mends it."""


@pytest.mark.parametrize("year", sorted({*range(FIRST_YEAR, LAST_YEAR + 1)} - {ODD_YEAR}))
def test_ninth_month_holds_its_own_turn_of_the_sun(year: int) -> None:
    """霜降, when the sun reaches 210°, lies in the month that 重阳 lies in."""
    first = solar_day(year, 9, 1)
    last = solar_day(year, 9, 29)

    assert sun_stands_at(first - timedelta(days=1)) < 210 <= sun_stands_at(last + timedelta(days=1))


def test_known_days_are_where_they_were() -> None:
    """Days that the State Council's holiday notices give, and a month said twice."""
    assert solar_day(2025, 1, 1) == date(2025, 1, 29)
    assert solar_day(2025, 8, 15) == date(2025, 10, 6)
    assert solar_day(2026, 1, 1) == date(2026, 2, 17)
    assert solar_day(2026, 5, 5) == date(2026, 6, 19)
    assert solar_day(2026, 9, 9) == date(2026, 10, 18)
    assert len(month_starts(2025)) == 13
    for unknown in ((LAST_YEAR + 1, 1), (2026, 30)):
        with pytest.raises(ValueError, match=str(unknown[0])):
            solar_day(unknown[0], 1, unknown[1])


def test_lunar_days_are_read_as_they_are_written() -> None:
    """Only those that every year has."""
    read = {text: lunar_day(text) for text in (
        "农历九月初九", "农历正月十五", "农历腊月初八", "农历十一月廿三", "农历八月二十",
        "农历冬月初十",
        "农历八月二十一", "农历腊月三十", "农历十三月初一", "九月初九",
    )}  # fmt: skip

    assert read == {
        "农历九月初九": (9, 9), "农历正月十五": (1, 15), "农历腊月初八": (12, 8),
        "农历十一月廿三": (11, 23), "农历八月二十": (8, 20), "农历冬月初十": (11, 10),
        "农历八月二十一": (8, 21), "农历腊月三十": None, "农历十三月初一": None, "九月初九": None,
    }  # fmt: skip
