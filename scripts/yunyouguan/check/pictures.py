"""Rules over pictures: they speak to those who cannot see, and never pose as what they are not."""

import re
from collections import defaultdict
from collections.abc import Iterator

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import Picture

ALT_MOST = 120
SHORT_SIDE_LEAST = 480

_DRAWN = ("本站绘制", "本站创作")
_SAID = ("示意图", "本站创作示意")
_OPENING = re.compile(
    r"(?:这是一?张)?(?:图片|照片|图像|图中|图为)(?:中|里|上|显示|是|为)?[：:，,]?"
)
_FOCUS = re.compile(r"(100|[0-9]{1,2})% (100|[0-9]{1,2})%")


def alt_missing(exhibit: Exhibit) -> Iterator[Finding]:
    """A picture without a text alternative is silence to a screen reader."""
    if not exhibit.is_published:
        return
    for picture in exhibit.pictures:
        if not picture.card.alt.strip():
            yield Finding(
                rule="picture.alt-missing",
                place=picture.place,
                message=f"图片「{picture.card.file}」没有文字说明，看不见图的观众不知道图上是什么。",
                remedy=f"补一句画面上有什么，例如：{_with_alt(exhibit, picture)}",
            )


def alt_is_file_name(picture: Picture) -> Iterator[Finding]:
    """A file name is no description."""
    alt = picture.card.alt.strip().casefold()
    file = picture.card.file.casefold()
    if alt and alt in {file, file.rpartition(".")[0]}:
        yield Finding(
            rule="picture.alt-is-file-name",
            place=picture.place,
            message=f"文字说明「{picture.card.alt}」就是文件名，读屏软件念出来没人听得懂。",
            remedy="写画面上有什么，例如：说明: 村民在广场听讲解",
        )


def alt_opening(picture: Picture) -> Iterator[Finding]:
    """A description begins with what is to be seen."""
    alt = picture.card.alt
    if (opening := _OPENING.match(alt)) and alt[opening.end() :]:
        yield Finding(
            rule="picture.alt-opening",
            place=picture.place,
            message=f"文字说明用「{opening[0]}」开头，读屏软件会把「图片」念两遍。",
            remedy=f"直接写画面，例如：说明: {alt[opening.end() :][:20]}",
        )


def alt_long(picture: Picture) -> Iterator[Finding]:
    """A description has at most 120 characters."""
    if (length := len(picture.card.alt)) > ALT_MOST:
        yield Finding(
            rule="picture.alt-long",
            place=picture.place,
            message=f"图片「{picture.card.file}」的文字说明有{length}字，"
            f"超过{ALT_MOST}字，听的时候不能跳过。",
            remedy="留下一两句，细节写进正文，例如：说明: 村民在广场听讲解",
        )


def drawn_unsaid(picture: Picture) -> Iterator[Finding]:
    """What the museum drew says so in its caption."""
    card = picture.card
    if card.source.startswith(_DRAWN) and not card.caption.startswith(_SAID):
        yield Finding(
            rule="picture.drawn-unsaid",
            place=picture.place,
            message=f"图片「{card.file}」是本站画的，图注没有说明，观众会当成实景。",
            remedy=f"图注用「示意图：」开头，例如：图注: 示意图：{card.caption or '广场一角'}"
            "（作品写「本站创作示意：」）",
        )


def small(picture: Picture) -> Iterator[Finding]:
    """The shorter side has at least 480 pixels, the narrowest rendition; none is enlarged."""
    facts = picture.facts
    if facts and min(facts.width, facts.height) < SHORT_SIDE_LEAST:
        yield Finding(
            rule="picture.small",
            place=picture.place,
            message=f"图片「{picture.card.file}」只有{facts.width}×{facts.height}像素，"
            "在手机上是糊的。",
            remedy="换成原图；从微信里取图时，先点「查看原图」再保存。"
            f"短边至少{SHORT_SIDE_LEAST}像素。",
        )


def gps(picture: Picture) -> Iterator[Finding]:
    """Where an original was taken is told to nobody by mistake."""
    if picture.facts and picture.facts.has_gps:
        yield Finding(
            rule="picture.gps",
            place=picture.place,
            message=f"图片「{picture.card.file}」的原图记着拍摄位置。"
            "发布的图片已经去掉，但原图仍在资料库里，资料库公开时别人看得到。",
            remedy="不想让人知道在哪里拍的，就用电脑的「图片属性」删除位置信息，再把原图换掉。",
        )


def ai_unsaid(exhibit: Exhibit) -> Iterator[Finding]:
    """A picture that says it was made by a machine is declared so."""
    for picture in exhibit.pictures:
        if picture.facts and picture.facts.ai_label and not picture.card.ai:
            yield Finding(
                rule="picture.ai-unsaid",
                place=picture.place,
                message=f"图片「{picture.card.file}」自带人工智能生成的标记，"
                "开头资料没有写明；网页会照实标出。",
                remedy="在这张图下面补一行：AI生成: 是",
            )


def none_at_all(exhibit: Exhibit) -> Iterator[Finding]:
    """What is shown has something to see; a picture that was refused is a finding already."""
    wanted = exhibit.card.pictures or exhibit.body.images
    if exhibit.is_published and not exhibit.pictures and not wanted:
        yield Finding(
            rule="picture.none",
            place=exhibit.place,
            message="没有一张图片，目录里是一块空白。",
            remedy="放一张图到这个文件夹，再在正文写：![村民在广场听讲解](photo.jpg)",
        )


def focus_format(picture: Picture) -> Iterator[Finding]:
    """A focus is two percentages with a blank between."""
    if picture.card.focus and not _FOCUS.fullmatch(picture.card.focus):
        yield Finding(
            rule="picture.focus-format",
            place=picture.place,
            message=f"焦点「{picture.card.focus}」看不出是哪一点，裁切时会切掉要紧的地方。",
            remedy="写左右、上下各占百分之几，中间空一格，例如：焦点: 50% 30%",
        )


def hero_alt_missing(museum: Museum) -> Iterator[Finding]:
    """The first picture that a visitor meets speaks, too."""
    card = museum.card
    if (card.hero_wide or card.hero_tall) and not card.hero_alt.strip():
        yield Finding(
            rule="picture.alt-missing",
            place=museum.place_of("hero_alt"),
            message="首页大图没有文字说明，看不见图的观众不知道图上是什么。",
            remedy="补一句画面上有什么，例如：首页图说明: 水乡石桥边的白墙黑瓦",
        )


def same_twice(museum: Museum) -> Iterator[Finding]:
    """One picture shows one exhibit; the first keeps it."""
    seen: defaultdict[str, dict[str, Picture]] = defaultdict(dict)
    for exhibit in museum.exhibits:
        for picture in exhibit.pictures:
            if picture.facts:
                seen[picture.facts.sha256].setdefault(exhibit.address, picture)
    for users in seen.values():
        first, *others = users.values()
        for other in others:
            yield Finding(
                rule="picture.same-twice",
                place=other.place,
                message=f"图片「{other.card.file}」和「{first.path}」是同一张，"
                "观众会以为又回到了那一件。",
                remedy="换一张只属于这件展品的图，例如换个角度再拍一张。",
            )


def _with_alt(exhibit: Exhibit, picture: Picture) -> str:
    """An example in the place where staff wrote the picture: header or text."""
    if any(one.file == picture.card.file for one in exhibit.card.pictures):
        return "说明: 村民在广场听讲解"
    return f"![村民在广场听讲解]({picture.card.file})"


PICTURE_RULES = (
    alt_is_file_name, alt_opening, alt_long, drawn_unsaid, small, gps, focus_format,
)  # fmt: skip
EXHIBIT_RULES = (alt_missing, ai_unsaid, none_at_all)
MUSEUM_RULES = (hero_alt_missing, same_twice)
