"""A translation tells every picture, and tells it as what it is."""

from dataclasses import replace

from builders import (
    a_body,
    a_hall,
    a_museum,
    a_picture,
    a_translation,
    an_exhibit,
    told_in_english,
)
from check.found import all_of, found
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import HotspotCard, PictureKind
from yunyouguan.model.translation import PictureWords
from yunyouguan.model.vocabulary import Status

FILE = "exhibits/square/liyi/index.en.md"


def with_words(*words: PictureWords, status: Status = Status.PUBLISHED) -> Museum:
    """A drawn panorama with two spots, told in English with the words given."""
    spots = tuple(HotspotCard(yaw=one, text="这边") for one in (1, 2))
    picture = a_picture(caption="示意图：墙", kind=PictureKind.PANORAMA, hotspots=spots)
    exhibit = an_exhibit(pictures=(picture,))
    told = a_translation(exhibit, pictures=words, status=status, places={"pictures": 4})
    return a_museum(a_hall(replace(exhibit, translations=(told,))))


def test_good_translation_has_nothing_to_mend() -> None:
    """Everything told, names in brackets kept; a translated museum as a whole, too."""
    spots = ("Gate", "Bridge")
    words = PictureWords(
        file="photo.jpg", alt="A wall", caption="Illustration: a wall", spots=spots
    )
    for museum in (with_words(words), told_in_english(a_museum())):
        told = [one for one in all_of(museum) if one.rule.startswith("translation.")]
        assert told == []


def test_drawn_picture_says_so_in_every_language() -> None:
    """A caption that does not begin with Illustration lets a drawing pose as a photograph."""
    words = PictureWords(file="photo.jpg", alt="A wall", caption="A wall", spots=("Gate", "Bridge"))

    assert found("translation.caption", with_words(words, status=Status.DRAFT)) == []
    assert found("translation.caption", with_words(words)) == [
        (
            f"{FILE}:4",
            "图片「photo.jpg」的图注没有译，或没有说明是示意图，观众会看到中文或当成实景。",
            '在译文里这张图下面写：图注: "Illustration: a stone well"',
        )
    ]


def test_every_spot_of_a_panorama_is_told() -> None:
    """One that is left out would show up in Chinese."""
    words = PictureWords(
        file="photo.jpg", alt="A wall", caption="Illustration: a wall", spots=("Gate",)
    )

    assert found("translation.spots", with_words(words)) == [
        (
            f"{FILE}:4",
            "全景图「photo.jpg」有2处热点，译了1处，观众会看到中文。",
            "按原文的次序一处一个，例如：热点: [Gate, Bridge]",
        )
    ]


def test_name_in_brackets_may_stay_chinese() -> None:
    """Somebody may want to look it up; outside brackets it is left-over text."""
    exhibit = an_exhibit()
    kept = a_translation(exhibit, body=a_body("The right of habitation (居住权) lasts."))
    left = a_translation(exhibit, body=a_body("The right of 居住权 lasts.", file=FILE))

    for told, lines in ((kept, []), (left, [f"{FILE}:20"])):
        museum = a_museum(a_hall(replace(exhibit, translations=(told,))))
        assert [where for where, _, _ in found("translation.chinese-left", museum)] == lines
