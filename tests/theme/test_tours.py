"""What the phone knows of tours: stamps, where the picture lies, and what goes to another phone."""

import json
from typing import Any

import pytest

from theme.node import said

EMPTY: dict[str, Any] = {"look": [], "visited": {}, "answers": {}, "lessons": {}, "tours": {}}


def walked(*stops: str, at: int = 1, day: str = "2026-11-20") -> dict[str, Any]:
    """A memory of one tour."""
    return EMPTY | {"tours": {"one": {"stops": list(stops), "at": at, "of": 8, "day": day}}}


def test_stamp_is_collected_by_reading_or_by_opening_the_exhibit() -> None:
    """The exhibit's page stamps every stop before it; other tours and strangers stamp none."""
    seen = {"title": "甲", "address": "a/b/", "day": "2026-11-20"}
    keys = ["NF-1", "NF-2", "NF-1.2", "NF-3", "constructor"]
    told = [
        said(f"stamps.collected({json.dumps(memory)}, 'one', {json.dumps(keys)})", "stamps")
        for memory in (EMPTY, walked("NF-2"), walked("NF-1.2") | {"visited": {"NF-1": seen}})
    ]
    assert told == [[], ["NF-2"], ["NF-1", "NF-1.2"]]
    assert said(f"stamps.collected({json.dumps(walked('NF-2'))}, 'two', ['NF-2'])", "stamps") == []


def placed(region: str, ratio: float, drawn: float = 1) -> dict[str, float]:
    """Where the sheet lies, and the point of the frame on which the region's middle comes."""
    part = f"frame.partOf({json.dumps(region)})"
    lies = said(f"frame.laid({part}, {ratio}, 4 / 3, {drawn})", "frame")
    x, y, w, h = (float(one) / 100 for one in region.split())
    across = lies["w"] / 100 * (lies["x"] / 100 + lies["z"] * (x + w / 2))
    down = lies["h"] / 100 * (lies["y"] / 100 + lies["z"] * (y + h / 2))
    wide, high = lies["w"] / 100 * lies["z"] * w, lies["h"] / 100 * lies["z"] * h
    return {"across": across, "down": down, "wide": wide, "high": high}


@pytest.mark.parametrize("drawn", [1, 9.5])
@pytest.mark.parametrize(
    ("region", "ratio"),
    [("0 0 100 100", 4 / 3), ("0 0 100 100", 6.25), ("82 54 9 42.188", 6.25), ("10 60 30 10", 0.5)],
)
def test_part_of_a_picture_fills_the_frame_from_its_middle(
    region: str, ratio: float, drawn: float
) -> None:
    """However large the sheet is drawn; what has another shape touches two sides."""
    at = placed(region, ratio, drawn)
    assert [at["across"], at["down"]] == pytest.approx([0.5, 0.5], abs=2e-3)
    assert max(at["wide"], at["high"]) == pytest.approx(1, abs=2e-3)


def merged(here: dict[str, Any], there: dict[str, Any]) -> Any:
    """The tours of two memories put together."""
    told = f"record_file.merged({json.dumps(here)}, {json.dumps(there)}).tours"
    return said(told, "record_file")


def test_no_stamp_is_lost_between_two_phones() -> None:
    """Where one stands is the later day's; the stamps are those of both, either way round."""
    here, there = walked("NF-1", at=5), walked("NF-2", "NF-1", at=2, day="2026-11-22")
    both = {"one": {"stops": ["NF-1", "NF-2"], "at": 2, "of": 8, "day": "2026-11-22"}}
    assert merged(here, there) == both
    assert merged(there, here) == both


UNSOUND = [
    ["one", 9, 8, "2026-11-20", []],
    ["one", 1, 100, "2026-11-20", []],
    ["one", 1, 8, "2026-02-30", []],
    ["one", 1, 8, "2026-11-20", "NF-1"],
    ["one", 1, 8, "2026-11-20", [7]],
    ["one", 1, 8, "2026-11-20", ["__proto__"]],
    ["__proto__", 1, 8, "2026-11-20", []],
    ["one"],
]


def test_tour_that_is_not_sound_is_left_out_and_counted() -> None:
    """The sound one beside it comes in; a file of before tours were kept is whole without."""
    good = ["two", 1, 8, "2026-11-20", ["NF-1"]]
    head = {"format": "yunyouguan-record", "version": 1}
    files = [json.dumps(head | {"tours": [row, good]}) for row in UNSOUND]
    told = said(
        f"{json.dumps(files)}.map(record_file.read).map((one) => [Object.keys(one.memory.tours),"
        "one.dropped])",
        "record_file",
    )
    assert told == [[["two"], 1]] * len(UNSOUND)
    old = json.dumps(head | {"lessons": [["a", "甲", "a/b/", 1, 2, "", ""]]})
    assert said(f"record_file.read({json.dumps(old)}).memory.tours", "record_file") == {}


def test_what_a_record_holds_is_told_with_its_tours() -> None:
    """In the words in which it is offered."""
    assert said(f"record_file.contents({json.dumps(walked('NF-1'))})", "record_file") == (
        "1条走过的路线"
    )
