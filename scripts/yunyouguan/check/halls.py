"""Rules over halls: nobody walks into an empty room."""

from collections.abc import Iterator
from difflib import get_close_matches

from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Hall
from yunyouguan.model.vocabulary import MOTIFS

LAYOUTS = ("", "广场")


def empty(hall: Hall) -> Iterator[Finding]:
    """A hall has something to see."""
    if not hall.published:
        yield Finding(
            rule="hall.empty",
            place=hall.place,
            message=f"展厅「{hall.card.title}」里没有已发布的展品，观众走进去是空的。",
            remedy="发布一件展品，例如在它的开头资料写：状态: 已发布",
        )


def layout_unknown(hall: Hall) -> Iterator[Finding]:
    """A layout is one that the museum can draw."""
    if hall.card.layout not in LAYOUTS:
        yield Finding(
            rule="hall.layout-unknown",
            place=hall.place_of("layout"),
            message=f"不认识布局「{hall.card.layout}」，网页会按普通展厅排。",
            remedy="要画平面示意图就写：布局: 广场；不要就删掉这一行。",
        )


def cover_unknown(hall: Hall) -> Iterator[Finding]:
    """A cover is a picture of the hall's own exhibit that is built."""
    shown = [one.slug for one in hall.published]
    if shown and hall.card.cover and hall.card.cover not in shown:
        yield Finding(
            rule="hall.cover-unknown",
            place=hall.place_of("cover"),
            message=f"封面「{hall.card.cover}」不是这个展厅已发布的展品，首页上这个展厅没有图。",
            remedy=f"写这个展厅里一件展品的文件夹名，例如：封面: {shown[0]}",
        )


def motif_unknown(hall: Hall) -> Iterator[Finding]:
    """A motif is one that the theme has drawn."""
    motif = hall.card.motif
    if motif and motif not in MOTIFS:
        yield Finding(
            rule="hall.motif-unknown",
            place=hall.place_of("motif"),
            message=f"图案表里没有「{motif}」，观众在厅号旁边看到的会是另一个图案。",
            remedy=_meant(motif),
        )


def _meant(motif: str) -> str:
    """The motif that shares most with what is written, else the whole list."""
    shared = [name for name in MOTIFS if name in motif or motif in name]
    near = shared or get_close_matches(motif, MOTIFS, n=1, cutoff=0.4)
    if near:
        return f"是不是想写「{near[0]}」？例如：图案: {near[0]}"
    return f"从这些里选一个：{'、'.join(MOTIFS)}；也可以删掉这一行，让本馆自己配。"


HALL_RULES = (empty, layout_unknown, cover_unknown, motif_unknown)
