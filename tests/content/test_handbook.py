"""The handbook is true: its numbers are the code's, and its examples are understood."""

import re
from pathlib import Path

from check.found import all_of
from check.small_museum import EXHIBIT, GOOD, write_good
from yunyouguan.check.panoramas import TEXT_MOST, WIDTH_LEAST
from yunyouguan.check.pictures import SHORT_SIDE_LEAST
from yunyouguan.derive.operations import CLOSE
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.model.file_kind import PHOTO_BYTES, PHOTO_PIXELS, SCAN_PIXELS
from yunyouguan.model.proof import QUESTIONS_MOST, NameVerdict, name_verdict, read_code
from yunyouguan.publish.audit import BUDGET_ERROR_MB, BUDGET_HINT_MB
from yunyouguan.read.museum_dir import read_museum
from yunyouguan.render.certificate_words import CODE_SAYS, NAME_SAYS, NO_SUCH_PATH

PAGE_FOLDER = Path(__file__).parents[2] / "docs" / "handbook"
PAGE = (PAGE_FOLDER / "pictures.md").read_text("utf-8")


def test_numbers_of_the_pictures_page_are_those_of_the_code() -> None:
    """Whoever changes a number changes the page."""
    wanted = [
        f"（{'、'.join(map(str, HOUSE.widths))} 像素）",
        f"TIFF 和 PNG 不超过 {SCAN_PIXELS / 100_000_000:g} 亿像素",
        f"别的不超过 {PHOTO_PIXELS / 100_000_000:g} 亿像素",
        f"照片文件不超过 {PHOTO_BYTES // 1_000_000} MB",
        f"短边 {SHORT_SIDE_LEAST} 像素",
        f"长边超过 {CLOSE} 像素",
        f"宽不要小于 {WIDTH_LEAST} 像素",
        f"{TEXT_MOST} 字以内",
        f"超过 {BUDGET_HINT_MB} MB 会提醒，超过 {BUDGET_ERROR_MB} MB 就发布不上去",
    ]
    assert [one for one in wanted if one not in PAGE] == []


def test_examples_of_the_pictures_page_are_read_as_they_stand(tmp_path: Path) -> None:
    """What a clerk copies out of the handbook is understood, but for the names of this house."""
    examples = re.findall(r"^```\n(图片:\n.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    ours = "图片:\n  - 文件: cover.png\n    说明: 井边围坐着几位老人\n"
    told = set()
    for example in examples:
        write_good(tmp_path)
        shown = re.sub(r"文件: \S+", "文件: cover.png", example)
        (tmp_path / EXHIBIT).write_text(GOOD[EXHIBIT].replace(ours, shown), "utf-8")
        museum, findings = read_museum(tmp_path)
        assert museum is not None
        told |= {one.rule for one in (*findings, *all_of(museum))}

    assert len(examples) == 2
    assert told == {"panorama.not-two-to-one", "hotspot.no-such-exhibit"}


def test_numbers_and_words_of_the_certificate_page_are_those_of_the_code() -> None:
    """The example code is a good one for the name beside it, and every sentence shown is said."""
    page = (PAGE_FOLDER / "certificate.md").read_text("utf-8")
    example = re.search(r"yunyouguan verify (\S+) --name (\S+)", page)
    assert example is not None
    reading = read_code(example[1])

    assert name_verdict(reading.code, example[2]) is NameVerdict.FITS
    assert f"超过 {QUESTIONS_MOST} 道时，只数前 {QUESTIONS_MOST} 道" in page
    seen = re.findall(r"^\| ([^|]+) \| [^|]+ \| [^|]+ \|$", page, re.MULTILINE)[2:]
    said = "".join((*CODE_SAYS.values(), *NAME_SAYS.values(), NO_SUCH_PATH))
    assert [one for one in seen if one.replace("3", "{detail}") not in said] == []
