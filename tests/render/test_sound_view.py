"""What a page says of its recordings before anybody presses anything."""

import pytest

from builders import a_hall, a_lesson, a_museum, a_recording, an_exhibit
from render.test_templates import ASSETS, pages_of
from yunyouguan.model.recording import Recording, RecordingFacts
from yunyouguan.model.sound_kind import SoundKind
from yunyouguan.render.sound_view import sound_views, spoken_size


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 KB"), (64_400, "64 KB"), (764_000, "760 KB"), (1_000_000, "1.0 MB"),
     (2_960_000, "3.0 MB")],
)  # fmt: skip
def test_a_weight_is_said_with_two_figures_that_count(size: int, words: str) -> None:
    """Nobody decides by the third."""
    assert spoken_size(size) == words


def test_what_everybody_understands_comes_first() -> None:
    """普通话 needs no name; what could not be read is left out."""
    facts = RecordingFacts(SoundKind.M4A, 192.4, 764_000, "cd" * 32)
    dialect = a_recording(file="wu.m4a", facts=facts, tongue="吴语", words=("各位好。",))
    plain = a_recording(tongue="普通话", reader="广场讲解员")
    lost = Recording("exhibits/x/no.mp3", plain.card, None, (), "", plain.place)
    first, second = sound_views([lost, dialect, plain])
    assert (first.tongue, first.reader, first.seconds) == ("", "广场讲解员", 3)
    assert second.address == "media/cdcdcdcdcdcdcdcd.m4a"
    assert (second.tongue, second.minutes, second.seconds) == ("吴语", 3, 12)


def test_player_comes_only_where_there_is_something_to_hear() -> None:
    """Everywhere else the phone reads, and no page pays for a player."""
    told = an_exhibit(recordings=[a_recording()])
    dialect = an_exhibit(slug="wu", id="NF-2", recordings=[a_recording(tongue="吴语")])
    lesson = a_lesson(recordings=[a_recording()])
    bare = an_exhibit(slug="bare", id="NF-3")
    pages = pages_of(a_museum(a_hall(told, dialect, bare), a_hall(lesson, slug="lessons")))
    asks = 'data-do="speak"'
    seen = {
        at: (page.count("<audio "), ASSETS["player"] in page, asks in page)
        for at, page in pages.items()
        if at.startswith(("square/", "lessons/")) and at.count("/") == 2
    }  # fmt: skip
    assert seen == {
        "square/liyi/": (1, True, False),
        "square/wu/": (1, True, True),
        "square/bare/": (0, False, True),
        "lessons/call/": (1, True, True),
    }
    assert "autoplay" not in "".join(pages.values())
