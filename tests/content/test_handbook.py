"""The handbook is true: its numbers are the code's, and its examples are understood."""

import re
from pathlib import Path

from check.found import all_of
from check.small_museum import EXHIBIT, GOOD, write_good
from yunyouguan.check import stops, tours
from yunyouguan.check.lessons import (
    CARD_MOST,
    CARDS_LEAST,
    CARDS_MOST,
    MINUTES_MOST,
    QUESTIONS_LEAST,
    QUESTIONS_MOST,
)
from yunyouguan.check.levels import MAY_BE_LOWERED
from yunyouguan.check.panoramas import TEXT_MOST, WIDTH_LEAST
from yunyouguan.check.pictures import SHORT_SIDE_LEAST
from yunyouguan.check.run import settled
from yunyouguan.derive.operations import CLOSE
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.model.file_kind import PHOTO_BYTES, PHOTO_PIXELS, SCAN_PIXELS
from yunyouguan.model.lesson import SECONDS_A_QUESTION, lesson_of
from yunyouguan.model.lunar import LAST_YEAR
from yunyouguan.model.proof import QUESTIONS_MOST as COUNTED_MOST
from yunyouguan.model.proof import NameVerdict, name_verdict, read_code
from yunyouguan.model.reading_time import CHARACTERS_A_MINUTE
from yunyouguan.model.tour import SECONDS_A_PICTURE
from yunyouguan.model.vocabulary import EVENT_KINDS
from yunyouguan.publish.audit import BUDGET_ERROR_MB, BUDGET_HINT_MB
from yunyouguan.read.calendar.file import read_calendar
from yunyouguan.read.museum_dir import read_museum
from yunyouguan.read.text_file import Text
from yunyouguan.render.certificate_words import CODE_SAYS, NAME_SAYS, NO_SUCH_PATH

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook"
PAGE = (HANDBOOK / "pictures.md").read_text("utf-8")
LESSONS = (HANDBOOK / "lessons.md").read_text("utf-8")
TOURS = (HANDBOOK / "tours.md").read_text("utf-8")


def test_example_of_levels_is_read_and_holds(tmp_path: Path) -> None:
    """What a clerk copies from the page on checking changes just the rules that it names."""
    page = (HANDBOOK / "check.md").read_text("utf-8")
    (example,) = re.findall(r"^```\n(检查:\n.*?)^```", page, re.DOTALL | re.MULTILINE)
    write_good(tmp_path)
    file = tmp_path / "exhibits" / "museum.yml"
    file.write_text(file.read_text("utf-8") + example, "utf-8")
    museum, findings = read_museum(tmp_path)
    assert museum is not None
    assert [one.rule for one in settled((*findings, *all_of(museum)), museum)] == [
        "level.changed",
        "level.changed",
    ]


def test_errors_that_may_be_lowered_are_those_of_the_page() -> None:
    """Whoever opens another one says so to the clerk."""
    page = (HANDBOOK / "check.md").read_text("utf-8")
    (told,) = re.findall(r"错误里只有四条可以调轻：(.*?)。", page)
    assert tuple(re.findall(r"`([a-z.-]+)`", told)) == MAY_BE_LOWERED


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
    page = (HANDBOOK / "certificate.md").read_text("utf-8")
    example = re.search(r"yunyouguan verify (\S+) --name (\S+)", page)
    assert example is not None
    reading = read_code(example[1])

    assert name_verdict(reading.code, example[2]) is NameVerdict.FITS
    assert f"超过 {COUNTED_MOST} 道时，只数前 {COUNTED_MOST} 道" in page
    seen = re.findall(r"^\| ([^|]+) \| [^|]+ \| [^|]+ \|$", page, re.MULTILINE)[2:]
    said = "".join((*CODE_SAYS.values(), *NAME_SAYS.values(), NO_SUCH_PATH))
    assert [one for one in seen if one.replace("3", "{detail}") not in said] == []


def test_numbers_of_the_lessons_page_are_those_of_the_code() -> None:
    """Whoever changes a number changes the page."""
    wanted = [
        f"不超过 {CARD_MOST} 字；",
        f"一节课 {CARDS_LEAST} 到 {CARDS_MOST} 张卡片",
        f"{QUESTIONS_LEAST} 到 {QUESTIONS_MOST} 道题",
        f"一分钟念 {CHARACTERS_A_MINUTE} 字，一道题 {SECONDS_A_QUESTION} 秒。",
        f"超过 {MINUTES_MOST} 分钟会提醒",
    ]
    assert [one for one in wanted if one not in LESSONS] == []


def test_examples_of_the_lessons_page_are_understood(tmp_path: Path) -> None:
    """The lesson gives three cards and a question; the path only lacks this town's lessons."""
    lesson, path = re.findall(r"^```\n((?:##|---\n).*?)^```", LESSONS, re.DOTALL | re.MULTILINE)
    write_good(tmp_path)
    header = GOOD[EXHIBIT].partition("\n---\n")[0]
    (tmp_path / EXHIBIT).write_text(f"{header}\n---\n\n{lesson}", "utf-8")
    (tmp_path / "exhibits" / "paths").mkdir()
    (tmp_path / "exhibits" / "paths" / "one.md").write_text(path, "utf-8")
    museum, findings = read_museum(tmp_path)
    assert museum is not None
    body = next(one.body for one in museum.exhibits if one.slug == "well")
    told = [(one.rule, one.place.line) for one in (*findings, *all_of(museum))]

    assert [len(lesson_of(body).cards), len(lesson_of(body).questions)] == [3, 1]
    assert told == [("path.no-such-lesson", 7), ("path.no-such-lesson", 8)]


def test_example_of_the_calendar_page_is_understood_and_its_words_are_the_codes() -> None:
    """Three rows make fourteen entries; every category of the list is on the page."""
    page = (HANDBOOK / "calendar.md").read_text("utf-8")
    (table,) = re.findall(r"^```\n(---\n.*?)^```", page, re.DOTALL | re.MULTILINE)
    read = read_calendar(Text("exhibits/calendar/2027.md", tuple(table.split("\n"))), "2027")

    assert read.findings == ()
    assert read.calendar is not None
    assert len(read.calendar.events) == 14
    assert "、".join(EVENT_KINDS) in page
    assert f"（到{LAST_YEAR}年）" in page


def test_numbers_of_the_tours_page_are_those_of_the_code() -> None:
    """Whoever changes a number changes the page."""
    wanted = [
        f"1 到 {stops.MINUTES_MOST} 的整数",
        f"{stops.SEAL_LEAST} 到 {stops.SEAL_MOST} 个字",
        f"不超过 {stops.NOTE_MOST} 字。",
        f"不超过 {tours.STOPS_MOST} 站、{tours.MINUTES_MOST} 分钟。",
        f"一分钟念 {CHARACTERS_A_MINUTE} 字，看图 {SECONDS_A_PICTURE} 秒。",
    ]
    assert [one for one in wanted if one not in TOURS] == []


def test_example_of_the_tours_page_is_understood(tmp_path: Path) -> None:
    """Two stops are read, each field of the second; they only lack this town's exhibits."""
    (example,) = re.findall(r"^```\n(---\n.*?)^```", TOURS, re.DOTALL | re.MULTILINE)
    write_good(tmp_path)
    (tmp_path / "exhibits" / "tours").mkdir()
    (tmp_path / "exhibits" / "tours" / "one.md").write_text(example, "utf-8")
    museum, findings = read_museum(tmp_path)
    assert museum is not None
    told = [(one.rule, one.place.line) for one in (*findings, *all_of(museum))]
    (tour,) = museum.tours

    assert sorted(told) == [("tour.no-such-exhibit", 15), ("tour.no-such-exhibit", 22)]
    assert tour.stops[1].region is not None
    assert tour.stops[1].seal == "疏通"
