"""The whole folder becomes one museum, with every mistake at once."""

from pathlib import Path

import pytest

from read.drawn import drawn
from read.written import HALL, HEADER, MUSEUM, a_small_museum, put, rules, said
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum, MuseumCard
from yunyouguan.model.picture import PictureCard
from yunyouguan.model.place import Place
from yunyouguan.read.law_table import shipped_table, table_bytes
from yunyouguan.read.museum_dir import read_museum


def museum(root: Path) -> Museum:
    """A museum that must be read without a finding."""
    found, findings = read_museum(root)
    assert findings == ()
    assert found is not None
    return found


def numbered(number: int) -> str:
    """An exhibit with this number."""
    return HEADER.replace("NF-2026-0001", f"NF-2026-{number:04}") + "正文。"


def test_folder_becomes_a_museum(tmp_path: Path) -> None:
    """Card, halls and exhibits, each with its places."""
    found = museum(a_small_museum(tmp_path))
    assert found.card == MuseumCard(name="南丰法治云游馆", host="某某镇")
    assert found.place == Place("exhibits/museum.yml", 1)
    assert found.places == {
        "name": Place("exhibits/museum.yml", 1), "host": Place("exhibits/museum.yml", 2),
    }  # fmt: skip
    (hall,) = found.halls
    assert (hall.slug, hall.card.title, hall.place) == (
        "square", "法治广场", Place("exhibits/square/hall.md", 1),
    )  # fmt: skip
    assert hall.places["title"] == Place("exhibits/square/hall.md", 2)
    assert [one.address for one in found.exhibits] == ["square/liyi/"]


def test_walk_follows_the_written_order_and_then_the_rest(tmp_path: Path) -> None:
    """Halls by name, exhibits by number, whatever the disk gives first."""
    more = {
        "museum.yml": MUSEUM + "展厅次序: [village, village]\n",
        "village/hall.md": HALL,
        "archive/hall.md": HALL,
        "square/hall.md": HALL.replace("简介", "展品次序: [c-five]\n简介"),
        "square/c-five/index.md": numbered(5),
        "square/a-four/index.md": numbered(4),
        "square/b-three/index.md": numbered(3),
    }
    found = museum(a_small_museum(tmp_path, **more))
    assert [hall.slug for hall in found.halls] == ["village", "archive", "square"]
    assert [one.slug for one in found.exhibits] == ["c-five", "liyi", "b-three", "a-four"]


def test_hero_pictures_are_read_from_the_museums_own_folder(tmp_path: Path) -> None:
    """Both share one description."""
    more: dict[str, str | bytes] = {
        "museum.yml": MUSEUM + "首页横图: wide.png\n首页竖图: tall.png\n首页图说明: 清晨的水面\n",
        "wide.png": drawn("PNG"),
        "tall.png": drawn("PNG", orientation=6),
    }
    found = museum(a_small_museum(tmp_path, **more))
    assert [(one.path, one.card, one.place.line) for one in found.hero] == [
        ("exhibits/wide.png", PictureCard(file="wide.png", alt="清晨的水面"), 3),
        ("exhibits/tall.png", PictureCard(file="tall.png", alt="清晨的水面"), 4),
    ]
    assert [one.facts.width for one in found.hero if one.facts] == [40, 30]


def test_folders_for_later_are_skipped(tmp_path: Path) -> None:
    """Laws are no hall; what systems leave behind is nothing."""
    names = (".obsidian", "__MACOSX")
    more: dict[str, str | bytes] = {f"{name}/x/y.md": "x" for name in names}
    more["laws/table.json"] = table_bytes(shipped_table())
    left = {"Thumbs.db": "x", "square/.DS_Store": "x"}
    assert len(museum(a_small_museum(tmp_path, **more, **left)).halls) == 1


def test_names_that_are_no_folders_are_answered_with_the_nearest(tmp_path: Path) -> None:
    """In both lists of order, each at its line."""
    more = {
        "museum.yml": MUSEUM + "展厅次序:\n  - squre\n  - 档案\n  - laws\n",
        "square/hall.md": HALL.replace("简介", "展品次序: 礼仪、liyi\n简介"),
    }
    found, findings = read_museum(a_small_museum(tmp_path, **more))
    assert found is not None
    hall = "「展厅次序」里的「{}」没有对应的文件夹，观众看不到这个展厅。"
    assert said(findings) == [
        (4, "museum.no-such-hall", hall.format("squre"), "改成展厅文件夹的名字：square"),
        (5, "museum.no-such-hall", hall.format("档案"), "改成展厅文件夹的名字：square"),
        (6, "museum.no-such-hall", hall.format("laws"), "改成展厅文件夹的名字：square"),
        (
            3,
            "hall.no-such-exhibit",
            "「展品次序」里的「礼仪」没有对应的文件夹，观众看不到它。",
            "改成展品文件夹的名字：liyi",
        ),
    ]


def test_names_that_cannot_be_addresses_leave_their_folder_out(tmp_path: Path) -> None:
    """Halls and exhibits alike; what stands inside is judged all the same."""
    more = {
        "广场/hall.md": HALL,
        "广场/jing/index.md": "x",
        "docs/hall.md": HALL,
        "square/Old Well/index.md": numbered(2),
    }
    found, findings = read_museum(a_small_museum(tmp_path, **more))
    assert found is not None
    assert [one.address for one in found.exhibits] == ["square/liyi/"]
    message = (
        "文件夹「{}」的名字会成为网址，里面有小写字母、数字、短横线以外的字，"
        "链接在微信里会断，观众打不开。"
    )
    remedy = "改成小写英文或拼音，例如：guang-chang"
    assert findings[0] == Finding(
        "slug.reserved",
        Place("exhibits/docs"),
        "「docs」这个网址本馆自己要用，两个页面会互相盖住，观众看不到这个展厅。",
        "给文件夹换个名字，例如：docs-hall",
    )
    assert findings[1:3] == (
        Finding(
            "slug.not-ascii", Place("exhibits/square/Old Well"), message.format("Old Well"), remedy
        ),
        Finding("slug.not-ascii", Place("exhibits/广场"), message.format("广场"), remedy),
    )
    assert rules(findings[3:]) == [("exhibits/广场/jing/index.md:1", "header.missing")]


def test_hall_without_its_text_is_left_out_with_its_exhibits_judged(tmp_path: Path) -> None:
    """One missing file is one finding."""
    more = {"village/jing/index.md": HEADER.replace("标题", "标提")}
    found, findings = read_museum(a_small_museum(tmp_path, **more))
    assert found is not None
    assert [hall.slug for hall in found.halls] == ["square"]
    assert said(findings)[0] == (
        0,
        "hall.no-file",
        "展厅文件夹里没有「hall.md」，展厅没有名字，观众看不到这个展厅。",
        (
            "新建「exhibits/village/hall.md」，写四行："
            "「---」「标题: 展厅的名字」「简介: 一两句话」「---」。"
        ),
    )
    assert rules(findings[1:]) == [
        ("exhibits/village/jing/index.md:2", "header.missing-field"),
        ("exhibits/village/jing/index.md:3", "header.unknown-key"),
    ]


def test_picture_in_the_text_of_a_hall_is_named(tmp_path: Path) -> None:
    """A hall shows its exhibits' pictures."""
    more = {"square/hall.md": HALL + "\n![井](a.jpg)", "square/a.jpg": "x"}
    found, findings = read_museum(a_small_museum(tmp_path, **more))
    assert found is not None
    assert said(findings)[1:] == [
        (
            6,
            "hall.picture",
            "展厅的文字里有图片「a.jpg」，这里显示不了，观众看不到。",
            "把图片放进一件展品的文件夹，在它的 index.md 里写：![画面上是什么](photo.jpg)",
        )
    ]
    assert rules(findings)[0] == ("exhibits/square/hall.md:1", "file.not-used")


@pytest.mark.parametrize("files", [{}, {"exhibits/square/hall.md": HALL}], ids=["nothing", "halls"])
def test_folder_without_museum_file_is_no_museum(tmp_path: Path, files: dict[str, str]) -> None:
    """The one file that everything needs."""
    found, findings = read_museum(put(tmp_path, files))
    assert found is None
    assert findings == (
        Finding(
            "museum.no-file",
            Place("exhibits/museum.yml"),
            "没有「exhibits/museum.yml」，不知道馆名和主办单位，整个馆都建不起来，观众什么也看不到。",
            "新建这个文件，至少写两行：「馆名: 某某法治云游馆」「主办单位: 某某镇」",
        ),
    )


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", "text.empty"),
        ("馆名: [", "header.not-understood"),
        ("馆名: 南丰", "header.missing-field"),
        ("- 馆名", "header.not-understood"),
    ],
)
def test_unusable_museum_file_does_not_hide_the_mistakes_of_others(
    tmp_path: Path, text: str, rule: str
) -> None:
    """No museum, and all findings, by file and line."""
    more = {"museum.yml": text, "square/liyi/index.md": "x"}
    found, findings = read_museum(a_small_museum(tmp_path, **more))
    assert found is None
    assert rules(findings) == [
        ("exhibits/museum.yml:1", rule),
        ("exhibits/square/liyi/index.md:1", "header.missing"),
    ]  # fmt: skip


def test_full_width_colons_of_a_museum_file_are_mended(tmp_path: Path) -> None:
    """The same slips as in a header, from line 1."""
    more = {"museum.yml": "馆名：南丰法治云游馆\n主办单位: 某某镇"}
    found, findings = read_museum(a_small_museum(tmp_path, **more))
    assert found is not None
    assert found.card.name == "南丰法治云游馆"
    assert rules(findings) == [("exhibits/museum.yml:1", "header.full-width-colon")]


def test_symlinks_anywhere_are_not_followed(tmp_path: Path) -> None:
    """The folder of all exhibits, a hall, the museum's own file."""
    root = a_small_museum(tmp_path / "museum")
    elsewhere = a_small_museum(tmp_path / "elsewhere")
    (root / "exhibits/village").symlink_to(elsewhere / "exhibits/square")
    found, findings = read_museum(root)
    assert found is not None
    assert rules(findings) == [("exhibits/village", "file.symlink-outside")]
    (root / "exhibits/museum.yml").unlink()
    (root / "exhibits/museum.yml").symlink_to(elsewhere / "exhibits/museum.yml")
    found, findings = read_museum(root)
    assert found is None
    assert rules(findings) == [
        ("exhibits/museum.yml", "file.symlink-outside"),
        ("exhibits/village", "file.symlink-outside"),
    ]
    (tmp_path / "third").mkdir()
    (tmp_path / "third/exhibits").symlink_to(elsewhere / "exhibits")
    assert rules(read_museum(tmp_path / "third")[1]) == [("exhibits", "file.symlink-outside")]


def test_folder_that_the_disk_refuses_stops_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is nobody's text: the world, said in Chinese."""
    root = a_small_museum(tmp_path)

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    with pytest.raises(MuseumError) as trouble:
        read_museum(root)
    assert str(trouble.value) == (
        "打不开文件夹「exhibits」（Permission denied），请检查硬盘和权限。"
    )
