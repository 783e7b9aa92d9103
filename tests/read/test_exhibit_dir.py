"""One folder becomes one exhibit, or says why not."""

from pathlib import Path

import pytest

from read.drawn import drawn
from read.written import HEADER, a_small_museum, rules, said
from yunyouguan.model.body import Body, Image, Prose
from yunyouguan.model.exhibit import Exhibit, ExhibitCard
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import PictureCard
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import ExhibitType, Status
from yunyouguan.read.exhibit_dir import read_exhibit

FILE = "exhibits/square/liyi/index.md"
WITH_PICTURE = HEADER.replace(
    "---\n编号", "---\n图片:\n  - 文件: well.png\n    图注: 示意图：老井\n编号"
)


def read(
    root: Path, text: str = HEADER + "正文。", **files: bytes
) -> tuple[Exhibit | None, tuple[Finding, ...]]:
    """The exhibit with this text, and pictures by their name without ``.png``."""
    more = {f"square/liyi/{name}.png": data for name, data in files.items()}
    a_small_museum(root, **{"square/liyi/index.md": text}, **more)
    return read_exhibit(root, "square", "liyi")


def exhibit(root: Path, text: str, **files: bytes) -> Exhibit:
    """An exhibit that must be read without a finding."""
    found, findings = read(root, text, **files)
    assert findings == ()
    assert found is not None
    return found


def test_folder_becomes_an_exhibit(tmp_path: Path) -> None:
    """Names from the folders, everything else from the text."""
    fields = (
        "id", "title", "type", "summary", "topics", "date", "source", "rights", "status",
        "reviewer", "reviewed",
    )  # fmt: skip
    places = {name: Place(FILE, line) for line, name in enumerate(fields, 2)}
    assert exhibit(tmp_path, HEADER + "正文。") == Exhibit(
        hall="square",
        slug="liyi",
        card=ExhibitCard(
            id="NF-2026-0001", title="邻里之间", type=ExhibitType.SITE,
            summary="先说理，再说法。", topics=("民法典/物权",), date="2026", source="《民法典》",
            rights="CC BY 4.0", status=Status.PUBLISHED, reviewer="法条复核组",
            reviewed="2026-11-01",
        ),
        body=Body((Prose("正文。", Place(FILE, 14)),)),
        pictures=(),
        place=Place(FILE, 1),
        places=places | {"topics.0": Place(FILE, 6)},
    )  # fmt: skip


def test_pictures_of_header_and_text_are_merged_by_file(tmp_path: Path) -> None:
    """Header first; the text fills what the header leaves out; each file once, with its facts."""
    text = WITH_PICTURE + '![一口井](well.png "不用") ![桥](./bridge.png)\n![又是桥](bridge.png)'
    found = exhibit(tmp_path, text, well=drawn("PNG"), bridge=drawn("PNG", orientation=6))
    assert [(one.path, one.card, one.place.line) for one in found.pictures] == [
        (
            "exhibits/square/liyi/well.png",
            PictureCard(file="well.png", caption="示意图：老井", alt="一口井"),
            3,
        ),
        ("exhibits/square/liyi/bridge.png", PictureCard(file="./bridge.png", alt="桥"), 17),
    ]
    sizes = [(one.facts.width, one.facts.height) for one in found.pictures if one.facts]
    assert sizes == [(40, 30), (30, 40)]
    assert found.body.images[2] == Image("bridge.png", "又是桥", "", Place(FILE, 18))


def test_missing_picture_stays_in_the_list_without_facts(tmp_path: Path) -> None:
    """The other rules about it can still speak."""
    found, findings = read(tmp_path, WITH_PICTURE)
    assert found is not None
    assert [(one.path, one.facts) for one in found.pictures] == [
        ("exhibits/square/liyi/well.png", None)
    ]
    assert rules(findings) == [(f"{FILE}:3", "picture.missing")]


def test_picture_listed_twice_in_the_header_is_named(tmp_path: Path) -> None:
    """Two descriptions of one file."""
    twice = WITH_PICTURE.replace("编号", "  - 文件: well.png\n编号", 1)
    found, findings = read(tmp_path, twice, well=drawn("PNG"))
    assert found is not None
    assert len(found.pictures) == 1
    assert said(findings) == [
        (
            5,
            "picture.listed-twice",
            "图片「well.png」在第 3 行已经写过，不知道让观众看哪一份说明。",
            "两处合成一项，只留一个「- 文件: well.png」。",
        )
    ]


def test_refused_pictures_leave_the_exhibit_standing(tmp_path: Path) -> None:
    """Each is named where it stands; nothing outside the folder is touched."""
    text = HEADER + "![](https://example.org/a.jpg)\n![](../../museum.yml)\n![](index.md)"
    found, findings = read(tmp_path, text)
    assert found is not None
    assert [one.path for one in found.pictures] == ["exhibits/square/liyi/index.md"]
    assert rules(findings) == [
        (f"{FILE}:14", "picture.remote"),
        (f"{FILE}:15", "picture.outside-folder"),
        (f"{FILE}:16", "picture.unknown-format"),
    ]


def test_files_that_no_text_mentions_are_named_once(tmp_path: Path) -> None:
    """A photo put into the folder and forgotten would be missed by nobody."""
    more = {
        f"square/liyi/{name}": b"x" for name in ("a.jpg", "b.docx", "c/d.jpg", "e.pdf", "f.png")
    }
    left = {f"square/liyi/{name}": b"x" for name in ("Thumbs.db", ".DS_Store", "~$b.docx", "x.tmp")}
    text = HEADER + "[下载](e.pdf)"
    a_small_museum(tmp_path, **{"square/liyi/index.md": text}, **more, **left)
    found, findings = read_exhibit(tmp_path, "square", "liyi")
    assert found is not None
    message = (
        "「a.jpg」「b.docx」「f.png」等 4 个文件放在「exhibits/square/liyi」里，却没有用上，"
        "观众看不到。"
    )
    remedy = (
        "要展出的图片放进展品的文件夹，再写进正文，例如：![画面上是什么](photo.jpg)；用不着的删掉。"
    )
    assert said(findings) == [(1, "file.not-used", message, remedy)]


def test_folder_without_its_text_is_named(tmp_path: Path) -> None:
    """What lies there instead is shown."""
    root = a_small_museum(tmp_path, **{"square/qiao/Index.md": "x", "square/qiao/桥.docx": "x"})
    assert read_exhibit(root, "square", "qiao") == (
        None,
        (
            Finding(
                "exhibit.no-index",
                Place("exhibits/square/qiao"),
                "展品文件夹里没有「index.md」（只有「Index.md」、「桥.docx」），观众看不到这件展品。",
                "把展品的文字存成「exhibits/square/qiao/index.md」；不要了就把整个文件夹删掉。",
            ),
        ),
    )


def test_broken_header_does_not_hide_the_mistakes_below(tmp_path: Path) -> None:
    """Body and pictures are judged all the same."""
    text = "标题: 井\n\n1. 【问答】甲？\n\n## 图\n\n![井](well.png)"
    found, findings = read(tmp_path, text)
    assert found is None
    assert rules(findings) == [
        (f"{FILE}:1", "header.missing"),
        (f"{FILE}:3", "quiz.unknown-kind"),
        (f"{FILE}:7", "picture.missing"),
    ]


@pytest.mark.parametrize("name", ["index.md", "well.png"])
def test_symlinks_are_named_once_and_never_followed(tmp_path: Path, name: str) -> None:
    """Out of the museum, within it, and in a circle."""
    here = a_small_museum(tmp_path / "museum") / "exhibits/square/liyi"
    (tmp_path / "secret").write_text("秘密", "utf-8")
    (here / name).unlink(missing_ok=True)
    (here / name).symlink_to(tmp_path / "secret")
    _, findings = read_exhibit(tmp_path / "museum", "square", "liyi")
    outside = (
        f"「{name}」是一个指到馆外的快捷方式（符号链接），照着走会把馆外的文件公开出去。",
        f"删掉快捷方式「{name}」；确实要展出的，把那份文件复制到这里。",
    )
    assert said(findings) == [(0, "file.symlink-outside", *outside)]
    (here / name).unlink()
    (here / name).symlink_to(here / name)
    _, findings = read_exhibit(tmp_path / "museum", "square", "liyi")
    assert findings[0].rule.startswith("file.symlink")
    (here / name).unlink()
    (here / name).symlink_to("../hall.md")
    _, findings = read_exhibit(tmp_path / "museum", "square", "liyi")
    assert said(findings) == [
        (
            0,
            "file.symlink",
            f"「{name}」是一个快捷方式（符号链接），没有照着它走，观众看不到里面的内容。",
            f"删掉快捷方式「{name}」，把真正的文件复制到这里。",
        )
    ]
