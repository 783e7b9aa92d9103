"""Rules over pictures, each with its whole message."""

from dataclasses import replace
from typing import Any

import pytest

from builders import a_hall, a_museum, a_picture, an_exhibit, some_facts
from check.found import found
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.vocabulary import Status

AT = "exhibits/square/liyi/index.md:12"


def with_picture(**card: Any) -> Exhibit:
    """An exhibit with one picture, of which this is said."""
    return an_exhibit(pictures=[a_picture(**card)])


def test_alt_missing_is_silence() -> None:
    """A picture that is shown has a text alternative; a draft may wait."""
    draft = an_exhibit(pictures=[a_picture(alt="")], status=Status.DRAFT)
    assert found("picture.alt-missing", draft) == []
    assert found("picture.alt-missing", with_picture(alt=" ")) == [
        (
            AT,
            "图片「photo.jpg」没有文字说明，看不见图的观众不知道图上是什么。",
            "补一句画面上有什么，例如：说明: 村民在广场听讲解",
        )
    ]


def test_alt_missing_shows_the_form_in_which_the_picture_was_written() -> None:
    """A picture that only the text names is mended in the text."""
    exhibit = an_exhibit(pictures=[a_picture(alt="")])
    only_in_text = exhibit.card.model_copy(update={"pictures": ()})
    mended = replace(exhibit, card=only_in_text)
    assert [one[2] for one in found("picture.alt-missing", mended)] == [
        "补一句画面上有什么，例如：![村民在广场听讲解](photo.jpg)"
    ]


def test_hero_without_alt_is_silence_too() -> None:
    """The picture of the home page has a text alternative."""
    museum = a_museum(hero_wide="hero.jpg", places={"hero_alt": 9})
    assert found("picture.alt-missing", a_museum(hero_wide="hero.jpg", hero_alt="石桥")) == []
    assert found("picture.alt-missing", museum) == [
        (
            "exhibits/museum.yml:9",
            "首页大图没有文字说明，看不见图的观众不知道图上是什么。",
            "补一句画面上有什么，例如：首页图说明: 水乡石桥边的白墙黑瓦",
        )
    ]


@pytest.mark.parametrize("alt", ["photo.jpg", "PHOTO"])
def test_alt_is_file_name_says_nothing(alt: str) -> None:
    """A file name is no description."""
    assert found("picture.alt-is-file-name", with_picture(alt=alt)) == [
        (
            AT,
            f"文字说明「{alt}」就是文件名，读屏软件念出来没人听得懂。",
            "写画面上有什么，例如：说明: 村民在广场听讲解",
        )
    ]


def test_alt_opening_with_picture_is_heard_twice() -> None:
    """A description begins with what is to be seen; 图书馆 is no opening."""
    assert found("picture.alt-opening", with_picture(alt="图书馆里的普法角")) == []
    assert found("picture.alt-opening", with_picture(alt="图片中，村民在听讲解")) == [
        (
            AT,
            "文字说明用「图片中，」开头，读屏软件会把「图片」念两遍。",
            "直接写画面，例如：说明: 村民在听讲解",
        )
    ]


def test_alt_of_121_characters_is_too_long() -> None:
    """A description has at most 120 characters."""
    assert found("picture.alt-long", with_picture(alt="字" * 120)) == []
    assert found("picture.alt-long", with_picture(alt="字" * 121)) == [
        (
            AT,
            "图片「photo.jpg」的文字说明有121字，超过120字，听的时候不能跳过。",
            "留下一两句，细节写进正文，例如：说明: 村民在广场听讲解",
        )
    ]


@pytest.mark.parametrize("source", ["本站绘制", "本站创作"])
def test_drawn_picture_says_so_in_its_caption(source: str) -> None:
    """What the museum drew never poses as a photograph."""
    for caption in ("示意图：广场一角", "本站创作示意：剪纸"):
        assert found("picture.drawn-unsaid", with_picture(source=source, caption=caption)) == []
    assert found("picture.drawn-unsaid", with_picture(source=source, caption="广场")) == [
        (
            AT,
            "图片「photo.jpg」是本站画的，图注没有说明，观众会当成实景。",
            "图注用「示意图：」开头，例如：图注: 示意图：广场（作品写「本站创作示意：」）",
        )
    ]


def test_small_picture_is_named_with_its_size() -> None:
    """The shorter side has at least 480 pixels; a picture that cannot be read is not judged."""
    assert found("picture.small", with_picture(facts=some_facts(width=480, height=480))) == []
    assert found("picture.small", with_picture(facts=some_facts(width=1600, height=479))) == [
        (
            AT,
            "图片「photo.jpg」只有1600×479像素，在手机上是糊的。",
            "换成原图；从微信里取图时，先点「查看原图」再保存。短边至少480像素。",
        )
    ]


def test_pictures_of_the_home_page_are_judged_too() -> None:
    """The first picture that a visitor meets is held to the same rules."""
    hero = a_picture(file="hero.jpg", alt="hero", facts=some_facts(width=300), folder="")
    museum = a_museum(hero=[hero])
    assert [one[1] for one in found("picture.small", museum)] == [
        "图片「hero.jpg」只有300×1200像素，在手机上是糊的。"
    ]
    assert len(found("picture.alt-is-file-name", museum)) == 1


def test_gps_tells_what_stays_in_the_original() -> None:
    """The public picture is clean; the original in the repository is not."""
    assert found("picture.gps", with_picture(facts=some_facts(has_gps=True))) == [
        (
            AT,
            (
                "图片「photo.jpg」的原图记着拍摄位置。"
                "发布的图片已经去掉，但原图仍在资料库里，资料库公开时别人看得到。"
            ),
            "不想让人知道在哪里拍的，就用电脑的「图片属性」删除位置信息，再把原图换掉。",
        )
    ]


def test_ai_label_without_a_word_is_named() -> None:
    """A picture that says it was made by a machine is declared so."""
    labelled = some_facts(ai_label=True)
    assert found("picture.ai-unsaid", with_picture(facts=labelled, ai=True)) == []
    assert found("picture.ai-unsaid", with_picture(facts=labelled)) == [
        (
            AT,
            "图片「photo.jpg」自带人工智能生成的标记，开头资料没有写明；网页会照实标出。",
            "在这张图下面补一行：AI生成: 是",
        )
    ]


def test_exhibit_without_picture_is_named_once_it_is_shown() -> None:
    """What is shown has something to see."""
    assert found("picture.none", an_exhibit(pictures=[], status=Status.DRAFT)) == []
    blank = an_exhibit(pictures=[])
    refused = (a_picture(file="https://example.cn/a.jpg").card,)
    wanted = replace(blank, card=blank.card.model_copy(update={"pictures": refused}))
    assert found("picture.none", wanted) == []
    assert found("picture.none", blank) == [
        (
            "exhibits/square/liyi/index.md:1",
            "没有一张图片，目录里是一块空白。",
            "放一张图到这个文件夹，再在正文写：![村民在广场听讲解](photo.jpg)",
        )
    ]


@pytest.mark.parametrize("focus", ["中间", "50 30", "101% 30%", "50%,30%"])
def test_focus_is_two_percentages(focus: str) -> None:
    """A focus says how far from left and top."""
    assert found("picture.focus-format", with_picture(focus="100% 0%")) == []
    assert found("picture.focus-format", with_picture(focus=focus)) == [
        (
            AT,
            f"焦点「{focus}」看不出是哪一点，裁切时会切掉要紧的地方。",
            "写左右、上下各占百分之几，中间空一格，例如：焦点: 50% 30%",
        )
    ]


def test_same_picture_in_two_exhibits_is_named_at_the_second() -> None:
    """One picture shows one exhibit; twice in one exhibit is its own affair."""
    first = an_exhibit(slug="one", pictures=[a_picture(folder="square/one")])
    second = an_exhibit(
        slug="two",
        pictures=[a_picture(folder="square/two", file=name) for name in ("a.jpg", "b.jpg")],
    )
    assert found("picture.same-twice", a_museum(a_hall(first, second))) == [
        (
            "exhibits/square/two/index.md:12",
            "图片「a.jpg」和「exhibits/square/one/photo.jpg」是同一张，观众会以为又回到了那一件。",
            "换一张只属于这件展品的图，例如换个角度再拍一张。",
        )
    ]
