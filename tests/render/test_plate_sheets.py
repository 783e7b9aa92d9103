"""Plates on A4: everything that is promised stands on each, and nothing is fetched."""

import re
from html.parser import HTMLParser

import pytest

from qr_reader import read_qr
from render.test_qr_svg import points_of
from yunyouguan.model.plate import Plate
from yunyouguan.render.plate_sheets import PlateSize, plate_page, set_in_song
from yunyouguan.render.plate_words import invitation


def a_plate(number: int = 1, **changes: str) -> Plate:
    said = {
        "number": f"NF-2026-{number:04}",
        "title": "物权编：房子、田地",
        "sentence": "邻居之间怎么相处。",
        "invitation": "微信扫一扫，听讲解、答三道题",
        "address": f"https://nf.gov.cn/guan/e/NF-2026-{number:04}/",
        "place": "法治广场",
    }
    return Plate(**said | changes)


def printed(*plates: Plate, size: PlateSize = PlateSize.A6) -> str:
    return plate_page("云游馆", plates, size, style=".plate { }", song="AAAA")


def test_plate_is_whole() -> None:
    """Museum, hall, title in two sizes, sentence, code, invitation, address, number."""
    page = printed(a_plate())
    article = page[page.index("<article") : page.index("</article>")]
    words = re.sub(r"<svg.*</svg>", "（码）", article, flags=re.DOTALL)

    assert words == (
        '<article class="plate">\n<p class="top"><b>云游馆</b><span>法治广场</span></p>\n'
        '<h2 class="large">物权编<span class="rest">房子、田地</span></h2>\n'
        '<p class="says">邻居之间怎么相处。</p>\n（码）\n'
        '<p class="scan">微信扫一扫，听讲解、答三道题</p>\n'
        '<p class="at">https://nf.gov.cn/guan/e/NF-2026-0001/</p>\n'
        '<p class="number">NF-2026-0001</p>\n'
    )


def test_each_code_says_the_address_written_below_it() -> None:
    """Read back point by point, in the order of the plates."""
    page = printed(*(a_plate(number) for number in range(1, 8)))
    codes = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    written = re.findall(r'<p class="at">(.*?)</p>', page)

    assert [read_qr(points_of(one))[0] for one in codes] == written
    assert len(written) == 7


@pytest.mark.parametrize(("size", "sheets"), [(PlateSize.A6, 2), (PlateSize.A5, 3)])
def test_plates_fill_whole_sheets(size: PlateSize, sheets: int) -> None:
    """Four or two on each; how many sheets there are is said."""
    page = printed(*(a_plate(number) for number in range(1, 6)), size=size)

    assert page.count('<section class="sheet">') == sheets
    assert page.count("<article") == 5
    assert f"<p>5 块牌，{sheets} 张 A4 纸</p>" in page


def test_page_fetches_nothing_and_escapes_everything() -> None:
    """Opened from a memory stick it is the same; staff's words are never markup."""

    class Addresses(HTMLParser):
        found: list[str]

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag not in {"script", "link", "img", "b2"}
            self.found += [value or "" for name, value in attrs if name in {"href", "src"}]

    page = printed(a_plate(title="<b2>：&", sentence="</style><script>", place='"<'))
    parser = Addresses()
    parser.found = []
    parser.feed(page)

    assert parser.found == []
    assert re.findall(r"url\([^)]*\)", page) == ['url("data:font/woff2;base64,AAAA")']
    assert "http" not in page.replace("https://nf.gov.cn/guan/e/", "")


def test_face_holds_every_character_of_names_and_titles() -> None:
    """Each once, in order."""
    assert set_in_song("馆", [a_plate(title="法：法", place="馆厅")]) == "厅法馆："


@pytest.mark.parametrize(
    ("questions", "words"),
    [
        (0, "微信扫一扫，听讲解"),
        (1, "微信扫一扫，听讲解、答一道题"),
        (2, "微信扫一扫，听讲解、答两道题"),
        (10, "微信扫一扫，听讲解、答十道题"),
        (12, "微信扫一扫，听讲解、答12道题"),
    ],
)
def test_plate_promises_only_the_questions_that_there_are(questions: int, words: str) -> None:
    """Counted, and said as people count."""
    assert invitation(questions) == words
