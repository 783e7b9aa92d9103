"""Cards for sharing."""

import os
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageColor

from derive.darkroom import BLUE, GREEN, RED, at, flag, near, opened, saved, tree
from yunyouguan.derive.card_face import Typeface, draw_card
from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.social_card import social_cards
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.social import SocialCard

PAPER, INK, CINNABAR = map(ImageColor.getrgb, ("#f6f1e6", "#221d18", "#94261b"))
CARD = SocialCard("hall/one/", "总则编：从出生到老去", "民法典广场", "南丰法治云游馆", "one.png")
TITLE = (684, 130, 1147, 480)
"""Where a title stands beside a picture; between the margins, below the rule, above the seal."""
SEAL = (1100, 490, 1147, 575)
SONG = Typeface()
LETTERS = st.text("民法典广场，、：“”《》2026ABC", min_size=1, max_size=40)


def inked(image: Image.Image, box: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    """The part of a box that is not paper, in pixels of the whole."""
    part = image.crop(box).convert("L").point(lambda light: 255 if light < 200 else 0)
    found = part.getbbox()
    if found is None:
        return None
    return found[0] + box[0], found[1] + box[1], found[2] + box[0], found[3] + box[1]


def hung(cache: Path, content: bytes, name: str = "0123456789abcdef-1600.jpg") -> Mapping[str, str]:
    """One still in a cache, under a name for its bytes."""
    file = cache / "media" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return {"one.png": f"media/{name}"}


def test_card_shows_the_picture_and_the_words() -> None:
    """The picture on the left, cut around its focus; words in ink on paper; one red seal."""
    picture = Image.new("RGB", (900, 300), BLUE)
    picture.paste(RED, (0, 0, 300, 300))
    sheet = draw_card(replace(CARD, focus="0% 50%"), picture)
    assert sheet.size == (1200, 630)
    assert {sheet.getpixel(place) for place in ((0, 0), (620, 0), (0, 629), (620, 629))} == {RED}
    assert {sheet.getpixel(place) for place in ((630, 0), (1199, 0), (1199, 629))} == {PAPER}
    colours = {colour for _, colour in sheet.crop(TITLE).getcolors(70_000) or ()}
    assert INK in colours
    assert CINNABAR not in colours
    assert sheet.getpixel((SEAL[0], SEAL[1])) == CINNABAR
    assert sheet.getpixel((1140, 116)) == INK


def test_card_without_a_picture_is_all_words() -> None:
    """The title stands large on the whole width."""
    sheet = draw_card(replace(CARD, title="民法典主题广场"), None)
    box = inked(sheet, (0, 130, 1200, 480))
    assert box
    assert box[0] in range(54, 58)
    assert 750 < box[2] < 850
    assert 90 < box[3] - box[1] < 130


def test_picture_that_shows_through_lies_on_paper() -> None:
    """A seal on nothing becomes a seal on the card's paper."""
    picture = Image.new("RGBA", (400, 400))
    picture.paste((255, 0, 0, 255), (100, 100, 300, 300))
    sheet = draw_card(CARD, picture)
    assert sheet.getpixel((10, 10)) == PAPER
    assert sheet.getpixel((315, 315)) == RED


@settings(max_examples=20)
@given(LETTERS, st.booleans())
def test_title_of_forty_characters_fits(title: str, wide: bool) -> None:  # noqa: FBT001
    """Whatever they are, they stand between the margins, in ink, whole."""
    sheet = draw_card(replace(CARD, title=title), None if wide else flag(63, 63), SONG)
    left_edge = 0 if wide else 630
    box = inked(sheet, (left_edge, 118, 1200, 489))
    assert box
    left, top, right, bottom = box
    # The empty half of a mark may stand outside, and what the raster rounds.
    assert left >= left_edge + 54 - 2
    assert right <= TITLE[2] + 2
    assert top >= TITLE[1]
    assert bottom <= TITLE[3] + 9


def test_shorter_title_is_larger() -> None:
    """Few words are set large; a long title becomes smaller, not longer than four lines."""
    heights = []
    for title in ("法润南丰", "四格漫画一通公检法电话" * 3):
        box = inked(draw_card(replace(CARD, title=title), flag()), (660, 118, 1200, 489))
        assert box
        heights.append(box[3] - box[1])
    assert heights[0] < 80
    assert 130 < heights[1] < 340


@pytest.mark.parametrize("many", [1, 30, 400])
def test_endless_words_are_cut(many: int) -> None:
    """A title that nothing holds, a hall or a museum with a very long name: all end in time."""
    card = SocialCard("", "民法典主题广场" * many, "厅名" * many, "馆名" * many)
    sheet = draw_card(card, flag())
    assert inked(sheet, (1149, 0, 1200, 630)) is None
    assert inked(sheet, (1040, 520, 1099, 630)) is None


def test_picture_by_a_machine_says_so() -> None:
    """「AI生成」 stands on the picture, its letters a twentieth of the card high.

    Source: GB 45438-2025.
    """
    plain, marked = (draw_card(replace(CARD, is_ai=ai), flag(630, 630)) for ai in (False, True))
    box = inked(marked, (26, 554, 160, 604))
    assert box
    assert box[3] - box[1] >= 630 * 0.05
    assert marked.getpixel((26, 556)) == PAPER
    assert plain.getpixel((26, 556)) == BLUE
    assert draw_card(replace(CARD, is_ai=True), None) == draw_card(CARD, None)


def test_card_is_drawn_once(tmp_path: Path) -> None:
    """The second build draws nothing; each page has its card at an address for its bytes."""
    stills = hung(tmp_path / "cache", saved(flag(1600, 1200), "JPEG", quality=95))
    bare = replace(CARD, address="hall/", title="民法典广场", picture="")
    made = social_cards([CARD, bare], stills, tmp_path / "cache")
    assert list(made) == ["hall/one/", "hall/"]
    for path, file in made.values():
        assert file == tmp_path / "cache" / path
        assert path.startswith("media/")
        assert path.endswith("-card.jpg")
    card = opened(made["hall/one/"][1].read_bytes())
    assert card.size == (1200, 630)
    assert near(at(card, 0.1, 0.1), RED, 6)
    assert near(at(card, 0.4, 0.1), GREEN, 6)
    before = {file: file.stat().st_mtime_ns for _, file in made.values()}
    assert social_cards([CARD, bare], stills, tmp_path / "cache") == made
    assert {file: file.stat().st_mtime_ns for _, file in made.values()} == before


@pytest.mark.parametrize(
    "change",
    [
        {"title": "总则编"}, {"kicker": "展厅"}, {"museum": "云游馆"}, {"focus": "10% 10%"},
        {"is_ai": True}, {"picture": ""},
    ],
)  # fmt: skip
def test_every_word_changes_the_address(tmp_path: Path, change: Mapping[str, object]) -> None:
    """A card that a browser or a chat has kept never names other bytes."""
    stills = hung(tmp_path / "cache", saved(flag(), "JPEG"))
    other = SocialCard(**{**{name: getattr(CARD, name) for name in CARD.__slots__}, **change})
    made = social_cards([CARD, replace(other, address="b")], stills, tmp_path / "cache")
    assert made["hall/one/"][0] != made["b"][0]


def test_same_words_on_two_pages_are_one_card(tmp_path: Path) -> None:
    """The page is not part of the card."""
    made = social_cards([CARD, replace(CARD, address="b")], {}, tmp_path)
    assert made["hall/one/"] == made["b"]
    assert len(list((tmp_path / "media").iterdir())) == 1


def test_replaced_picture_has_a_new_card(tmp_path: Path) -> None:
    """Stills are named by their bytes, so a new name is a new picture."""
    stills = hung(tmp_path / "cache", saved(flag(), "JPEG"))
    moved = hung(
        tmp_path / "cache", saved(Image.new("RGB", (90, 90), BLUE), "JPEG"),
        "fedcba9876543210-1600.jpg",
    )  # fmt: skip
    old = social_cards([CARD], stills, tmp_path / "cache")
    new = social_cards([CARD], moved, tmp_path / "cache")
    assert old != new
    assert near(at(opened(new["hall/one/"][1].read_bytes()), 0.1, 0.1), BLUE, 6)


def test_cards_are_the_same_in_another_cache(tmp_path: Path) -> None:
    """Byte for byte, at the same addresses."""
    content = saved(flag(), "JPEG")
    caches = [tmp_path / name for name in ("a", "b")]
    made = [social_cards([CARD], hung(cache, content), cache) for cache in caches]
    assert made[0]["hall/one/"][0] == made[1]["hall/one/"][0]
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_label_of_the_picture_goes_along(tmp_path: Path) -> None:
    """What the still says about its maker, the card says too; nothing else of it is kept."""
    packet = ai_packet([b"TC260:AIGC='{&quot;ProduceID&quot;:&quot;7788&quot;}'"])
    assert b"7788" in packet
    stills = hung(tmp_path / "cache", saved(flag(), "JPEG", xmp=packet, comment=b"secret"))
    card = replace(CARD, is_ai=True)
    made = social_cards([card, replace(CARD, address="b")], stills, tmp_path / "cache")
    assert packet in made["hall/one/"][1].read_bytes()
    plain = made["b"][1].read_bytes()
    assert b"TC260" not in plain
    assert b"secret" not in plain


def test_card_that_was_lost_is_drawn_again(tmp_path: Path) -> None:
    """An empty file, as a power cut leaves it, is no card."""
    ((_, file),) = social_cards([CARD], {}, tmp_path).values()
    whole = file.read_bytes()
    for spoil in (lambda: file.write_bytes(b""), file.unlink):
        spoil()
        social_cards([CARD], {}, tmp_path)
        assert file.read_bytes() == whole


def test_card_in_use_is_marked(tmp_path: Path) -> None:
    """What stands untouched for months is cleared away; a card that is shown is not."""
    ((_, file),) = social_cards([CARD], {}, tmp_path).values()
    long_ago = time.time() - 80 * 24 * 3600
    os.utime(file, (long_ago, long_ago))
    social_cards([CARD], {}, tmp_path)
    assert file.stat().st_mtime > long_ago + 24 * 3600


@pytest.mark.parametrize("content", [None, b"rubbish"])
def test_vanished_still_is_told(tmp_path: Path, content: bytes | None) -> None:
    """Staff hear which page, and that another run helps."""
    still = tmp_path / "cache" / "media" / "gone.jpg"
    if content:
        still.parent.mkdir(parents=True)
        still.write_bytes(content)
    with pytest.raises(MuseumError) as told:
        social_cards([CARD], {"one.png": "media/gone.jpg"}, tmp_path / "cache")
    assert str(told.value) == (
        "「总则编：从出生到老去」的分享卡片要用一张做好的图片，"
        f"它却从缓存里不见了：{still}。请再运行一次，会重新做。"
    )


def test_no_cards_need_no_cache(tmp_path: Path) -> None:
    """A site without pages writes nothing."""
    assert social_cards([], {}, tmp_path / "cache") == {}
    assert not (tmp_path / "cache").exists()


@pytest.mark.slow
def test_many_cards_are_drawn_by_many(tmp_path: Path) -> None:
    """Processes share the work, and the cards are those that one would have drawn."""
    cards = [replace(CARD, address=str(one), title=f"第{one}件") for one in range(24)]
    made = social_cards(cards, {}, tmp_path / "many", workers=2)
    assert len({path for path, _ in made.values()}) == 24
    social_cards(cards[:12], {}, tmp_path / "few")
    few = tree(tmp_path / "few")
    assert len(few) == 12
    assert few.items() <= tree(tmp_path / "many").items()
