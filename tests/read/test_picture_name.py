"""A picture's name leads to a file beside the text or nowhere."""

import unicodedata
from pathlib import Path

import pytest

from read.written import put, said
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.folder import list_folder
from yunyouguan.read.picture_name import PictureName, find_picture

HERE = "exhibits/square/liyi"
PLACE = Place(f"{HERE}/index.md", 12)


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    """An exhibit with three pictures, and something outside that nobody may reach."""
    names = ("well.jpg", "my photo.jpg", "more/bridge.jpg", "a%20b.jpg")
    put(tmp_path, {f"{HERE}/{name}": b"x" for name in names})
    return put(tmp_path, {"secret.jpg": b"x", "exhibits/square/other/c.jpg": b"x"})


def find(museum: Path, name: str) -> tuple[PictureName | None, tuple[Finding, ...]]:
    return find_picture(museum, list_folder(museum, HERE)[0], name, PLACE)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("well.jpg", "well.jpg"),
        ("./well.jpg", "well.jpg"),
        ("my photo.jpg", "my photo.jpg"),
        ("my%20photo.jpg", "my photo.jpg"),
        ("a%20b.jpg", "a%20b.jpg"),
        ("more/bridge.jpg", "more/bridge.jpg"),
    ],
)
def test_name_leads_to_the_file_beside_the_text(museum: Path, name: str, path: str) -> None:
    """Also into a folder below it, and through the escapes that editors write."""
    assert find(museum, name) == (PictureName(f"{HERE}/{path}", is_there=True), ())


@pytest.mark.parametrize(
    "name",
    [
        "../other/c.jpg", "../../../secret.jpg", "%2e%2e/other/c.jpg", "more/../../other/c.jpg",
        "/etc/passwd", "C:/Users/a.jpg", "C:\\Users\\a.jpg", "\\\\server\\a.jpg", "..\\a.jpg",
    ],
)  # fmt: skip
def test_name_that_leaves_the_folder_is_refused(museum: Path, name: str) -> None:
    """Whatever the spelling, and whether the file is there or not."""
    found, findings = find(museum, name)
    assert found is None
    assert said(findings) == [
        (
            12,
            "picture.outside-folder",
            f"图片「{name}」不在展品自己的文件夹里，没有去取，观众看不到它。",
            "把图片复制到这份文件旁边，只写文件名，例如：photo.jpg",
        )
    ]


@pytest.mark.parametrize(
    "name",
    ["https://example.org/a.jpg", "//example.org/a.jpg", "data:image/png;base64,AA", "file:a"],
)
def test_picture_on_the_web_is_refused(museum: Path, name: str) -> None:
    """Nothing is ever fetched."""
    found, findings = find(museum, name)
    assert found is None
    assert said(findings) == [
        (
            12,
            "picture.remote",
            f"图片「{name}」在网上，不在展品的文件夹里，对方一删观众就看不到，还会把观众的访问告诉别人。",
            "经对方同意后把图片存进展品的文件夹，再写文件名，例如：photo.jpg",
        )
    ]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("wel.jpg", "文件夹里有「well.jpg」，是它的话就写：well.jpg"),
        ("well.jpeg", "文件夹里有「well.jpg」，是它的话就写：well.jpg"),
        (
            "老井的照片",
            "把图片放进文件夹「exhibits/square/liyi」，文件名和这里写的一模一样：老井的照片",
        ),
        (
            "less/bridge.jpg",
            "把图片放进文件夹「exhibits/square/liyi」，文件名和这里写的一模一样：less/bridge.jpg",
        ),
        (
            "more/Bridge.jpg",
            "把图片放进文件夹「exhibits/square/liyi」，文件名和这里写的一模一样：more/Bridge.jpg",
        ),
    ],
)
def test_missing_picture_is_answered_with_the_nearest_file(
    museum: Path, name: str, remedy: str
) -> None:
    """The path where it was looked for is kept."""
    found, findings = find(museum, name)
    assert found == PictureName(f"{HERE}/{name}", is_there=False)
    assert said(findings) == [
        (12, "picture.missing", f"找不到图片「{name}」，观众看到的是空框。", remedy)
    ]


def test_picture_without_a_name_is_named(museum: Path) -> None:
    """An editor's button was pressed and nothing chosen."""
    found, findings = find(museum, "")
    assert found is None
    assert said(findings) == [
        (
            12,
            "picture.missing",
            "这里要插一张图片，却没有写文件名，观众看到的是空框。",
            "在圆括号里写上文件名，例如：![村民在广场听讲解](photo.jpg)",
        )
    ]


@pytest.mark.parametrize("change", ["WELL.JPG", "Well.jpg"])
def test_other_case_is_named_since_the_web_tells_it_apart(museum: Path, change: str) -> None:
    """The file is found, so that what is wrong with it comes out too."""
    found, findings = find(museum, change)
    assert found == PictureName(f"{HERE}/well.jpg", is_there=True)
    assert said(findings) == [
        (
            12,
            "picture.name-differs",
            (
                f"这里写的是「{change}」，文件却叫「well.jpg」，大小写或写法不一样，"
                "放到网上观众看到的是空框。"
            ),
            "照文件的名字写：well.jpg",
        )
    ]


def test_accent_stored_apart_counts_as_another_name(museum: Path) -> None:
    """A Mac writes « é » as two characters."""
    put(museum, {f"{HERE}/{unicodedata.normalize('NFD', 'café.jpg')}": b"x"})
    found, findings = find(museum, "café.jpg")
    assert found is not None
    assert found.is_there
    assert [one.rule for one in findings] == ["picture.name-differs"]


def test_symlink_in_the_place_of_a_picture_is_not_followed(museum: Path) -> None:
    """The listing of the folder has named it already."""
    (museum / HERE / "link.jpg").symlink_to(museum / "secret.jpg")
    (museum / HERE / "deep").symlink_to(museum)
    assert find(museum, "link.jpg") == (PictureName(f"{HERE}/link.jpg", is_there=False), ())
    found, findings = find(museum, "deep/secret.jpg")
    assert found == PictureName(f"{HERE}/deep/secret.jpg", is_there=False)
    assert [one.rule for one in findings] == ["picture.missing"]
