"""A header becomes a record, and every field that does not is named with its line."""

from typing import Annotated, TypeVar

from pydantic import Field

from read.written import lines, said
from yunyouguan.model.exhibit import ExhibitCard
from yunyouguan.model.museum import MuseumCard
from yunyouguan.model.picture import HotspotCard, PictureCard
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.vocabulary import ExhibitType, Status
from yunyouguan.read.fields import Reading, known_keys, read_record
from yunyouguan.read.front_matter import read_table

R = TypeVar("R", bound=Record)

FILE = "exhibits/square/liyi/index.md"
GOOD = (
    "编号: NF-2026-0001", "标题: 邻里之间", "类型: 阵地", "简介: 先说理。", "主题: [宪法]",
    "日期: 2026", "来源: 《民法典》", "权利: CC BY 4.0", "状态: 草稿",
)  # fmt: skip
CARD = ExhibitCard(
    id="NF-2026-0001", title="邻里之间", type=ExhibitType.SITE, summary="先说理。",
    topics=("宪法",), date="2026", source="《民法典》", rights="CC BY 4.0", status=Status.DRAFT,
)  # fmt: skip


def read(record: type[R], *written: str) -> Reading[R]:
    table, findings = read_table(FILE, lines(*written).lines, 1, known_keys(record))
    assert table is not None
    assert findings == ()
    return read_record(record, table, FILE)


def with_more(*written: str) -> Reading[ExhibitCard]:
    """A good header with more lines; the first one is line 10."""
    return read(ExhibitCard, *GOOD, *written)


def test_chinese_and_english_keys_make_the_same_record() -> None:
    """A header may be written in either language, or in both."""
    english = (
        "id: NF-2026-0001", "title: 邻里之间", "type: 阵地", "summary: 先说理。", "topics: [宪法]",
        "date: 2026", "来源: 《民法典》", "权利: CC BY 4.0", "status: 草稿",
    )  # fmt: skip
    names = (
        "id", "title", "type", "summary", "topics", "topics.0", "date", "source", "rights",
        "status",
    )  # fmt: skip
    rows = (1, 2, 3, 4, 5, 5, 6, 7, 8, 9)
    places = {name: Place(FILE, row) for name, row in zip(names, rows, strict=True)}
    assert read(ExhibitCard, *GOOD) == Reading(CARD, places, ())
    assert read(ExhibitCard, *english) == Reading(CARD, places, ())


def test_nested_records_know_their_lines() -> None:
    """A picture's words are found by their path."""
    reading = with_more("图片:", "  - 文件: a.jpg", "    alt: 一口井", "  - 文件: b.jpg")
    assert reading.record == CARD.model_copy(
        update={"pictures": (PictureCard(file="a.jpg", alt="一口井"), PictureCard(file="b.jpg"))}
    )
    found = {key: one.line for key, one in reading.places.items() if key.startswith("pict")}
    assert found == {
        "pictures": 10, "pictures.0": 11, "pictures.0.file": 11, "pictures.0.alt": 12,
        "pictures.1": 13, "pictures.1.file": 13,
    }  # fmt: skip


def test_one_text_with_commas_is_a_list() -> None:
    """Everybody writes several words with 、 between."""
    for written in ("居民、老人", "居民，老人", "居民, 老人", "[居民, 老人]", "[居民，老人]"):
        reading = with_more(f"对象: {written}")
        assert reading.record == CARD.model_copy(update={"audience": ("居民", "老人")})
    assert with_more("对象: 居民").record == CARD.model_copy(update={"audience": ("居民",)})


def test_yes_and_no_are_read_in_both_languages() -> None:
    """是、否、true、false, and nothing else is guessed."""
    for word, wanted in {"是": True, "否": False, "true": True, "false": False}.items():
        reading = with_more("图片:", "  - 文件: a.jpg", f"    AI生成: {word}")
        assert reading.record is not None
        assert reading.record.pictures[0].ai is wanted
    reading = with_more("图片:", "  - 文件: a.jpg", "    AI生成: 大概")
    assert reading.record == CARD.model_copy(update={"pictures": (PictureCard(file="a.jpg"),)})
    assert said(reading.findings) == [
        (
            12,
            "header.not-yes-or-no",
            "「AI生成」写的是「大概」，看不出是还是否，该给观众的提示就出不来。",
            "只写「是」或「否」，例如：AI生成: 是",
        )
    ]


def test_unknown_key_is_answered_with_the_nearest_one() -> None:
    """A typing slip gets one suggestion, in nested records too; the rest is read."""
    reading = with_more("作着: 老张", "Creater: 老李", "图片:", "  - 文件: a.jpg", "    说名: 井")
    assert reading.record == CARD.model_copy(update={"pictures": (PictureCard(file="a.jpg"),)})
    message = "没有「{}」这一项，后面的内容没有用上，观众看不到。"
    assert said(reading.findings) == [
        (10, "header.unknown-key", message.format("作着"), "是不是想写「作者」？改成：作者: ……"),
        (
            11, "header.unknown-key", message.format("Creater"),
            "是不是想写「creator」？改成：creator: ……",
        ),
        (14, "header.unknown-key", message.format("说名"), "是不是想写「说明」？改成：说明: ……"),
    ]  # fmt: skip


def test_unknown_key_like_no_other_is_answered_with_all_keys() -> None:
    """Merge keys are just unknown."""
    reading = read(HotspotCard, "方位: 1", "文字: 井", "<<: {}")
    assert said(reading.findings) == [
        (
            3,
            "header.unknown-key",
            "没有「<<」这一项，后面的内容没有用上，观众看不到。",
            "删掉这一行，或换成能用的项目：方位、俯仰、文字、展品",
        )
    ]


def test_field_given_twice_keeps_the_first_and_names_both_lines() -> None:
    """The same key, or its name in the other language."""
    reading = with_more("标题: 井", "title: 桥")
    assert reading.record == CARD
    assert said(reading.findings) == [
        (
            10,
            "header.duplicate-key",
            "「标题」写了两次（第 2 行已有），不知道让观众看哪一个。",
            "删掉第 2 行或第 10 行，只留一行「标题: ……」。",
        ),
        (
            11,
            "header.two-names",
            "「title」和第 2 行的「标题」是同一项，不知道让观众看哪一个。",
            "删掉其中一行，只留「标题: ……」或「title: ……」。",
        ),
    ]


def test_every_missing_field_is_named_once_with_an_example() -> None:
    """Nothing written and nothing behind the colon are told apart."""
    reading = read(ExhibitCard, *GOOD[:1], "标题:", *GOOD[2:8])
    assert reading.record is None
    assert said(reading.findings) == [
        (
            2,
            "header.missing-field",
            "「标题」后面是空的（不超过40字），缺了它这里不能展出。",
            "补上这一行，例如：标题: 总则：从出生到老去",
        ),
        (
            1,
            "header.missing-field",
            "没有写「状态」（草稿、待审、已发布、撤下），缺了它这里不能展出。",
            "补上这一行，例如：状态: 草稿",
        ),
    ]


def test_missing_field_of_a_picture_is_named_at_the_picture() -> None:
    """The third picture's line, not the header's."""
    reading = with_more("图片:", "  - 文件: a.jpg", "  - 说明: 井")
    assert reading.record is None
    assert said(reading.findings) == [
        (
            12,
            "header.missing-field",
            "没有写「文件」（图片的文件名，放在展品的文件夹里），缺了它这里不能展出。",
            "补上这一行，例如：文件: photo.jpg",
        )
    ]


def test_empty_optional_field_keeps_its_default() -> None:
    """A key waiting for its value is no mistake."""
    reading = with_more("作者:", "对象:", '材质: ""')
    assert (reading.record, reading.findings) == (CARD, ())


def test_word_outside_the_list_is_answered_with_the_list() -> None:
    """A required field leaves no record, an optional one its default; each is told once."""
    reading = read(ExhibitCard, *GOOD[:2], "类型: 展品", *GOOD[3:])
    assert reading.record is None
    assert said(reading.findings) == [
        (
            3,
            "header.wrong-word",
            "「类型」写的是「展品」，不在词表里，观众按类型找不到它。",
            "从这几个词里选一个：阵地、作品、案例、微课、人物、文献、活动，例如：类型: 阵地",
        )
    ]
    optional = read(MuseumCard, "馆名: 南丰", "主办单位: 镇", "部署方式: 网站")
    assert optional.record == MuseumCard(name="南丰", host="镇")
    assert [one.rule for one in optional.findings] == ["header.wrong-word"]


def test_wrong_shape_is_told_once_and_not_as_missing_too() -> None:
    """A list for a text, levels for words, a bare text for records."""
    reading = read(
        ExhibitCard, GOOD[0], "标题: [井, 桥]", *GOOD[2:4], "主题: {宪法: 一}", *GOOD[5:],
        "图片: a.jpg",
    )  # fmt: skip
    assert reading.record is None
    assert said(reading.findings) == [
        (
            2,
            "header.wrong-shape",
            "「标题」这里只能写一段文字，现在分成了几项，观众看不到它。",
            "写成一行，例如：标题: 总则：从出生到老去",
        ),
        (
            5,
            "header.wrong-shape",
            "「主题」这里只能写几个词，现在里面又分了层，观众看不到它。",
            "写在一对方括号里，用逗号隔开，例如：主题: [民法典/总则]",
        ),
        (
            10,
            "header.wrong-shape",
            "「图片」下面的每一项都要写明项目名，现在只有内容，观众看不到它。",
            "「图片:」单独一行，下一行写：「  - 文件: photo.jpg」",
        ),
    ]


def test_one_record_alone_counts_as_a_list_of_one() -> None:
    """A single picture needs no dash."""
    reading = with_more("图片:", "  文件: a.jpg")
    assert reading.record == CARD.model_copy(update={"pictures": (PictureCard(file="a.jpg"),)})


def test_limit_that_a_record_declares_is_told_in_chinese() -> None:
    """Whatever a record refuses, no error of the library reaches staff."""

    class Sign(Record):
        words: Annotated[str, Field(max_length=2)] = entry("牌子", "至多两个字", example="老井")
        lists: tuple[Annotated[str, Field(max_length=2)], ...] = entry("几块", "各两字", default=())

    reading = read(Sign, "牌子: 一口老井", "几块: 井、大石桥")
    assert reading.record is None
    assert said(reading.findings) == [
        (
            1,
            "header.wrong-value",
            "「牌子」写的是「一口老井」，不合要求（至多两个字），不能给观众看。",
            "照这样写：牌子: 老井",
        ),
        (
            2,
            "header.wrong-value",
            "「几块」写的是「井、大石桥」，不合要求（各两字），不能给观众看。",
            "照这样写：几块: ……",
        ),
    ]
