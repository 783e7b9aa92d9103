"""Plates become one page to print: A4 sheets to be cut, complete in itself."""

from collections.abc import Sequence
from enum import StrEnum

from markupsafe import Markup

from yunyouguan.model.plate import Plate
from yunyouguan.render import plate_words as words
from yunyouguan.render.qr_svg import qr_svg


class PlateSize(StrEnum):
    """How large a plate is; four or two fill a sheet."""

    A6 = "A6"
    A5 = "A5"

    @property
    def on_a_sheet(self) -> int:
        """How many fill a sheet of A4."""
        return {PlateSize.A6: 4, PlateSize.A5: 2}[self]


# Set smaller the longer they are, so that forty characters still leave the code its room.
LARGE, MIDDLING = 6, 14

PAGE = Markup(
    '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
    "<title>{title}</title>\n<style>\n{face}{style}</style>\n</head>\n"
    '<body class="{size}">\n<header class="how">\n<h1>{title}</h1>\n'
    "<p>{amount}</p>\n<ol>{how}</ol>\n"
    "</header>\n{sheets}\n</body>\n</html>\n"
)
FACE = '@font-face {{ font-family: "YYG Song"; src: url("data:font/woff2;base64,{}"); }}\n'


def plate_page(
    museum: str, plates: Sequence[Plate], size: PlateSize, *, style: str, song: str
) -> str:
    """The whole page: nothing in it is fetched from anywhere.

    Args:
        museum: its name, on every plate.
        style: the text of ``plates.css``.
        song: the typeface of the titles, woff2 in base64; empty for the reader's own.
    """
    sheets = [plates[at : at + size.on_a_sheet] for at in range(0, len(plates), size.on_a_sheet)]
    face = FACE.format(song) if song else ""
    return PAGE.format(
        title=f"{museum}：{words.LEAD}",
        # Ours, and no place for escapes: < would end no style sheet of ours.
        face=Markup(face), style=Markup(style),  # noqa: S704
        size=size.lower(),
        amount=words.amount(len(plates), len(sheets)),
        how=Markup("").join(Markup("<li>{}</li>").format(one) for one in words.HOW),
        sheets=Markup("\n").join(_sheet(museum, sheet) for sheet in sheets),
    )  # fmt: skip


def set_in_song(museum: str, plates: Sequence[Plate]) -> str:
    """Every character that the face of the titles must hold."""
    said = {museum, *(f"{one.title}{one.place}" for one in plates)}
    return "".join(sorted({char for text in said for char in text}))


def _sheet(museum: str, plates: Sequence[Plate]) -> Markup:
    inner = Markup("\n").join(_plate(museum, one) for one in plates)
    return Markup('<section class="sheet">\n{}\n</section>').format(inner)


def _plate(museum: str, plate: Plate) -> Markup:
    first, colon, rest = plate.title.partition("：")
    small = Markup('<span class="rest">{}</span>').format(rest) if colon else ""
    return Markup(
        '<article class="plate">\n<p class="top"><b>{}</b><span>{}</span></p>\n'
        '<h2 class="{}">{}{}</h2>\n<p class="says">{}</p>\n{}\n'
        '<p class="scan">{}</p>\n<p class="at">{}</p>\n<p class="number">{}</p>\n</article>'
    ).format(
        museum, plate.place,
        _how_large(first), first, small,
        plate.sentence,
        qr_svg(plate.address, words.code_label(plate.address)),
        plate.invitation, plate.address, plate.number,
    )  # fmt: skip


def _how_large(title: str) -> str:
    if len(title) <= LARGE:
        return "large"
    return "middling" if len(title) <= MIDDLING else "long"
