"""Rules over translations: whole, up to date, shown with their original, and truly translated."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import Text, excerpt
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import Picture
from yunyouguan.model.translation import ExhibitWords, HallWords, Translation
from yunyouguan.model.vocabulary import LANGUAGES

PageTranslation = Translation[ExhibitWords] | Translation[HallWords]

TITLE_MOST = 80
SUMMARY_MOST = 240

DRAWN = ("示意图", "本站创作示意")
DRAWN_SAID = {"en": "Illustration"}
"""How a caption begins, by language, that says that the museum drew the picture."""

_HAN = re.compile(r"[\u3400-\u9fff]+")
_NAMES = re.compile(r"[（(][^（）()\n]*[）)]")
_QUESTION = re.compile(r"【[^】\n]{1,6}】")


def original_unpublished(exhibit: Exhibit) -> Iterator[Finding]:
    """A translation is shown when its original is."""
    for one in exhibit.translations:
        if one.is_published and not exhibit.is_published:
            yield Finding(
                rule="translation.original-unpublished",
                place=one.place_of("status"),
                message=f"译文是「已发布」，原文却是「{exhibit.card.status}」，观众看不到这份译文。",
                remedy="先发布中文原文；原文撤下了，译文也改成：状态: 撤下",
            )


def stale(exhibit: Exhibit) -> Iterator[Finding]:
    """A translation was compared with its original after that was last changed."""
    for one in exhibit.translations:
        if one.is_published and one.card.reviewed < exhibit.card.reviewed and one.card.reviewed:
            yield Finding(
                rule="translation.stale",
                place=one.place_of("reviewed"),
                message=f"原文在 {exhibit.card.reviewed} 又复核过，"
                f"译文还是 {one.card.reviewed} 的，两种文字说的可能不一样。",
                remedy="和原文逐句对一遍，再把译文的日期改过来，例如："
                f"复核日期: {exhibit.card.reviewed}",
            )


def pictures(exhibit: Exhibit) -> Iterator[Finding]:
    """Every picture speaks in the language of the page, and says there too what it is."""
    for one in exhibit.translations:
        named = {words.file: words for words in one.card.pictures}
        yield from _strangers(exhibit, one)
        if not one.is_published:
            continue
        shown = {image.target: (image.alt, image.caption) for image in one.body.images}
        for picture in exhibit.pictures:
            words = named.get(picture.card.file)
            in_text = shown.get(picture.card.file, ("", ""))
            place = one.place_of("pictures")
            said = (words.alt or in_text[0], words.caption or in_text[1]) if words else in_text
            yield from _words_of(one, picture, *said)
            spots = len(words.spots) if words else 0
            if picture.card.hotspots and spots != len(picture.card.hotspots):
                yield Finding(
                    rule="translation.spots",
                    place=place,
                    message=f"全景图「{picture.card.file}」有{len(picture.card.hotspots)}处热点，"
                    f"译了{spots}处，观众会看到中文。",
                    remedy="按原文的次序一处一个，例如：热点: [Gate, Bridge]",
                )


def length(page: PageTranslation) -> Iterator[Finding]:
    """A title has at most 80 letters, a summary 240."""
    most = (("title", "标题", TITLE_MOST), ("summary", "简介", SUMMARY_MOST))
    for field, chinese, limit in most:
        letters = len(getattr(page.card, field))
        if letters > limit:
            yield Finding(
                rule="translation.long",
                place=page.place_of(field),
                message=f"译文的{chinese}有{letters}个字母，超过{limit}个，手机上要折成好多行。",
                remedy=f"换短一些的说法，例如：{chinese}: The well and its rules",
            )


def quiz(page: PageTranslation) -> Iterator[Finding]:
    """Questions stand on the page in the museum's own language, where they are remembered."""
    places = [one.place for one in page.body.quizzes]
    places += [
        one.place for one in page.body.prose if _QUESTION.search(one.markdown)
    ]  # fmt: skip
    if places:
        yield Finding(
            rule="translation.quiz",
            place=min(places),
            message="译文里有题目，外文页上不能作答，也不会记进学习记录。",
            remedy="把题目从译文里删掉；网页会自己写上「中文页上还有几道练习题」和链接。",
        )


def chinese_left(text: Text) -> Iterator[Finding]:
    """Chinese stands only in brackets, as a name that somebody may want to look up."""
    sheet = text.everything
    kept = _NAMES.sub(lambda name: " " * len(name[0]), sheet.text)
    if not (found := _HAN.search(kept)):
        return
    yield Finding(
        rule="translation.chinese-left",
        place=sheet.place_at(found.start()),
        message=f"译文里还有中文「{excerpt(found[0])}」，读外文的观众看不懂。",
        remedy="译出来；要留中文的名称就放进括号，例如：right of habitation (居住权)",
    )


def _strangers(exhibit: Exhibit, one: Translation[ExhibitWords]) -> Iterator[Finding]:
    files = [picture.card.file for picture in exhibit.pictures]
    asked = [(words.file, one.place_of(f"pictures.{at}.file"))
             for at, words in enumerate(one.card.pictures)]  # fmt: skip
    asked += [(image.target, image.place) for image in one.body.images]
    for file, place in asked:
        if file not in files:
            yield Finding(
                rule="translation.no-such-picture",
                place=place,
                message=f"译文提到图片「{file}」，原文没有这张图，外文页上显示不了。",
                remedy=f"改成原文里的图片：{'、'.join(files)}"
                if files
                else "先把图片写进中文的 index.md。",
            )


def _words_of(
    one: Translation[ExhibitWords], picture: Picture, alt: str, caption: str
) -> Iterator[Finding]:
    file, place = picture.card.file, one.place_of("pictures")
    if not alt:
        yield Finding(
            rule="translation.alt-missing",
            place=place,
            message=f"图片「{file}」没有「{LANGUAGES[one.language]}」的文字说明，"
            "看不见图的观众会听到中文。",
            remedy=f"在译文的「图片」里写：- 文件: {file}，下面一行写：说明: A stone well",
        )
    start = DRAWN_SAID.get(one.language, "")
    drawn = picture.card.caption.startswith(DRAWN)
    if picture.card.caption and not (caption and (not drawn or caption.startswith(start))):
        example = f"{start}: a stone well" if drawn else "A stone well"
        yield Finding(
            rule="translation.caption",
            place=place,
            message=f"图片「{file}」的图注没有译，或没有说明是示意图，观众会看到中文或当成实景。",
            remedy=f'在译文里这张图下面写：图注: "{example}"',
        )


EXHIBIT_RULES = (original_unpublished, stale, pictures)
PAGE_RULES = (length, quiz)
TEXT_RULES = (chinese_left,)
