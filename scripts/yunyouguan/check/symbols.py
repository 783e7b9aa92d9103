"""Rules over the flag, the emblem, the anthem and the Party emblem: whole, right, no ornament."""

import re
from collections.abc import Iterator

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import Picture

_NAMES = r"五星红旗|国旗|国徽|党徽|党旗|national flag|national emblem|Party emblem|Party flag"
_SYMBOL = re.compile(_NAMES, re.IGNORECASE)
# The whole picture is the symbol: nothing else is said of it.
_IS_SYMBOL = re.compile(
    rf"(?:示意图：|本站创作示意：|the )?(?:一面|一枚)?(?:中华人民共和国|中国共产党|中国)?"
    rf"(?P<name>{_NAMES})(?:的?(?:图案|标志|图样|标准图|正面图))?[。.]?",
    re.IGNORECASE,
)
_FLAGS = {"五星红旗", "国旗", "national flag"}
_ICON = re.compile(
    r"(?:^|[^a-z])(?:icon|logo|button|badge)(?:[^a-z]|$)|图标|按钮|徽标", re.IGNORECASE
)
FLAG_SHAPE = 3 / 2
"""Width by height. Source: 《国旗制法说明》, an annex to the Flag Law."""
_OFF = 0.01
"""A pixel or two are lost when a picture is scaled."""

_ANTHEM_FILE = re.compile(r"国歌|义勇军进行曲|guoge|anthem", re.IGNORECASE)
_ANTHEM_WORDS = "不愿做奴隶的人们"


def cropped(picture: Picture) -> Iterator[Finding]:
    """A symbol of the state is shown whole: nobody chooses which part of it stays."""
    if (name := _symbol_of(picture)) and picture.card.focus:
        yield Finding(
            rule="symbol.cropped",
            place=picture.place,
            message=f"图片「{picture.card.file}」就是{name}，却写了焦点「{picture.card.focus}」，"
            f"{name}在目录里会被切掉一块。",
            remedy="删掉「焦点」这一行，换一张四周留白、裁不到图案的图。",
        )


def proportion(picture: Picture) -> Iterator[Finding]:
    """A picture of the flag is three wide and two high."""
    facts, name = picture.facts, _symbol_of(picture)
    if facts and name in _FLAGS and abs(facts.width / facts.height / FLAG_SHAPE - 1) > _OFF:
        yield Finding(
            rule="symbol.proportion",
            place=picture.place,
            message=f"图片「{picture.card.file}」说是{name}，却是{facts.width}×{facts.height}像素，"
            "不是三比二，观众看到的是一面不合规格的旗。",
            remedy="从中国人大网或中国政府网取标准图，不拉伸、不裁切，例如 1500×1000 像素。",
        )


def as_icon(picture: Picture) -> Iterator[Finding]:
    """A symbol of the state is no ornament of a page."""
    card = picture.card
    named = _SYMBOL.search(f"{card.alt} {card.caption}")
    if named and _ICON.search(f"{card.file} {card.alt} {card.caption}"):
        yield Finding(
            rule="symbol.as-icon",
            place=picture.place,
            message=f"图片「{card.file}」把{named[0]}当作图标，它不是网页的装饰。",
            remedy="换成本馆自己的图案，例如天平、书本；讲解它的地方，放完整的标准图。",
        )


def as_button(exhibit: Exhibit) -> Iterator[Finding]:
    """A symbol of the state is nothing to tap."""
    for at, card in enumerate(exhibit.card.pictures):
        for row, spot in enumerate(card.hotspots):
            if named := _SYMBOL.search(spot.text):
                yield Finding(
                    rule="symbol.as-button",
                    place=exhibit.place_of(f"pictures.{at}.hotspots.{row}.text"),
                    message=f"全景里的热点「{spot.text}」把{named[0]}做成了可以点的按钮，不够庄重。",
                    remedy="热点换成旁边的东西，例如：文字: 宪法石碑；在文字里再讲它。",
                )


def as_ornament(museum: Museum) -> Iterator[Finding]:
    """Neither the first picture of the house nor a seal to collect is a symbol of the state."""
    if named := _IS_SYMBOL.fullmatch(museum.card.hero_alt.strip()):
        yield Finding(
            rule="symbol.as-ornament",
            place=museum.place_of("hero_alt"),
            message=f"首页大图就是{named['name']}，大图会随屏幕裁切，上面还压着字。",
            remedy="首页换成风景或本馆的画，例如：首页图说明: 水乡石桥边的白墙黑瓦",
        )
    for tour in museum.tours:
        for stop in tour.stops:
            if stop.seal and (named := _SYMBOL.search(stop.seal)):
                yield Finding(
                    rule="symbol.as-ornament",
                    place=stop.place_of("seal"),
                    message=f"印章「{stop.seal}」把{named[0]}当作集章的奖品，不够庄重。",
                    remedy="换成这一站讲的东西，例如：印章: 总则",
                )


def anthem(exhibit: Exhibit) -> Iterator[Finding]:
    """The anthem is not played beside something else."""
    for recording in exhibit.recordings:
        said = "".join(recording.words)
        if _ANTHEM_FILE.search(recording.card.file) or _ANTHEM_WORDS in said:
            yield Finding(
                rule="symbol.anthem",
                place=recording.place,
                message=f"录音「{recording.card.file}」里像是有国歌，讲解的时候放出来就成了背景音乐。",
                remedy="去掉录音里的国歌，只留讲解；要听国歌，写明到中国人大网、中国政府网听标准演奏。",
            )


def _symbol_of(picture: Picture) -> str:
    """What the whole picture is said to be; empty for a scene, or for something else."""
    for said in (picture.card.alt, picture.card.caption):
        if whole := _IS_SYMBOL.fullmatch(said.strip()):
            return whole["name"]
    return ""


PICTURE_RULES = (cropped, proportion, as_icon)
EXHIBIT_RULES = (as_button, anthem)
MUSEUM_RULES = (as_ornament,)
