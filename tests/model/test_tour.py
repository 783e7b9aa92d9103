"""How long a tour takes, and what the phone knows its stops by."""

from builders import a_stop, a_tour
from yunyouguan.model.tour import SECONDS_A_PICTURE, stop_keys


def test_stop_takes_a_look_and_the_time_to_read() -> None:
    """200 characters a minute, marks of Markdown not counted, and a look at the picture."""
    stop = a_stop(note="**字**" * 50 + "[字](../a/b/index.md)" * 50)
    assert (stop.length, stop.seconds) == (100, 30 + SECONDS_A_PICTURE)
    assert a_stop(note="").seconds == SECONDS_A_PICTURE


def test_tour_takes_what_its_stops_say() -> None:
    """A stop without minutes adds none; nobody walks in no time."""
    assert a_tour(a_stop(minutes=2), a_stop(minutes=None), a_stop(minutes=3)).minutes == 5
    assert a_tour().minutes == 1


def test_stop_is_known_by_its_exhibit_however_stops_change_places() -> None:
    """The second stop before the same exhibit has a key of its own."""
    assert list(stop_keys(("NF-1", "NF-2", "NF-1", "NF-1"))) == [
        "NF-1", "NF-2", "NF-1.2", "NF-1.3",
    ]  # fmt: skip
