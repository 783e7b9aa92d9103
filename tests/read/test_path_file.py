"""Files of exhibits/paths become learning paths, with every mistake at its line."""

from pathlib import Path

from read.written import a_small_museum, said
from yunyouguan.model.learning_path import PathCard
from yunyouguan.model.vocabulary import Status
from yunyouguan.read.museum_dir import read_museum
from yunyouguan.read.path_file import read_paths

ONE = """\
---
编号: XF-02
标题: 入门
简介: 两节微课。
对象: [居民]
课程:
  - square/liyi
  - square/well
状态: 草稿
---

先学这个。
"""


def test_files_become_paths_by_their_numbers(tmp_path: Path) -> None:
    """Name, card, text and places; the museum holds them all, drafts too."""
    root = a_small_museum(
        tmp_path, **{"paths/one.md": ONE, "paths/two.md": ONE.replace("XF-02", "XF-01")}
    )
    paths, findings = read_paths(root)
    museum, all_findings = read_museum(root)

    assert (findings, all_findings) == ((), ())
    assert museum is not None
    assert museum.paths == paths
    assert [one.address for one in paths] == ["paths/two/", "paths/one/"]
    assert paths[1].card == PathCard(
        id="XF-02", title="入门", summary="两节微课。", audience=("居民",),
        lessons=("square/liyi", "square/well"), status=Status.DRAFT,
    )  # fmt: skip
    assert [one.markdown for one in paths[1].body.prose] == ["先学这个。"]
    assert str(paths[1].place_of("lessons.1")) == "exhibits/paths/one.md:8"


def test_mistakes_of_a_header_are_told_at_their_lines(tmp_path: Path) -> None:
    """An unknown key and a missing one, as in every header; the path is left out."""
    text = ONE.replace("简介: 两节微课。", "简价: 两节微课。")
    paths, findings = read_paths(a_small_museum(tmp_path, **{"paths/one.md": text}))

    assert paths == ()
    assert said(findings) == [
        (
            4, "header.unknown-key",
            "没有「简价」这一项，后面的内容没有用上，观众看不到。",
            "是不是想写「简介」？改成：简介: ……",
        ),
        (
            2, "header.missing-field",
            "没有写「简介」（一两句话，不超过120字），缺了它这里不能展出。",
            "补上这一行，例如：简介: 四节微课，二十分钟学完。",
        ),
    ]  # fmt: skip


def test_file_whose_name_is_no_address_is_left_out(tmp_path: Path) -> None:
    """The name becomes the address; what is no text stands there idle."""
    more = {"paths/明白人.md": ONE, "paths/list.xlsx": "x", "paths/old/one.md": ONE}
    paths, findings = read_paths(a_small_museum(tmp_path, **more))

    assert paths == ()
    assert [(str(one.place), one.rule) for one in findings] == [
        ("exhibits/paths", "file.not-used"),
        ("exhibits/paths/明白人.md", "slug.not-ascii"),
    ]
    assert findings[0].message == (
        "「list.xlsx」「old」放在「exhibits/paths」里，却没有用上，观众看不到。"
    )
    assert findings[1].message == (
        "文件「明白人.md」的名字会成为网址，里面有小写字母、数字、短横线以外的字，"
        "链接在微信里会断，观众打不开。"
    )
    assert findings[1].remedy == "改成小写英文或拼音，例如：ming-bai-ren.md"
