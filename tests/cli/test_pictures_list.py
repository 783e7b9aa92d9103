"""`pictures list`: what was made from what, before a build and after it."""

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from check.small_museum import EXHIBIT, GOOD, OTHER_PICTURE, PICTURE, drawn, write_good
from cli.errands import listing, run
from yunyouguan.publish.budget import budget_line, spoken_size, take_stock

SHOWN = ["square/well/", "square/bench/"]


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    """The good museum, ready to be built."""
    folder = tmp_path / "m"
    run("init", str(folder))
    write_good(folder)
    return folder


def asked(museum: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What is printed; the command ends well."""
    capsys.readouterr()
    assert run("-C", str(museum), "pictures", "list", *words) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def told(museum: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    """The same for programs."""
    data = json.loads(asked(museum, capsys, "--json", *words))
    assert isinstance(data, dict)
    return data


def renditions(site: Path) -> dict[str, bytes]:
    """What lies in the site's media, but for cards for sharing, which are a page's."""
    media = listing(site / "media")
    return {path: content for path, content in media.items() if not path.endswith("-card.jpg")}


def test_list_before_a_build_says_what_is_to_be_made(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is made by asking, and nothing is claimed that is not there."""
    well, bench = (spoken_size((museum / path).stat().st_size) for path in (PICTURE, OTHER_PICTURE))
    before = listing(museum)

    assert asked(museum, capsys) == (
        f"{PICTURE}\n"
        f"    640×480，{well}；还没有做\n"
        f"{OTHER_PICTURE}\n"
        f"    640×480，{bench}；还没有做\n"
        "\n"
        "还有 2 张没有做，运行 yunyouguan build 就会做好。\n"
        "\n"
        "网站还没有生成，说不出哪一页最重。运行 yunyouguan build 以后再看。\n"
    )
    data = told(museum, capsys)
    assert [(one["file"], one["made"], one["made_files"]) for one in data["pictures"]] == [
        (PICTURE, False, 0),
        (OTHER_PICTURE, False, 0),
    ]
    assert (data["site"], data["pages"], data["complete"]) == (None, [], True)
    assert listing(museum) == before


@pytest.mark.slow
def test_list_after_a_build_tells_what_lies_in_the_site(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every number is that of a file: made, fetched by a phone, and left."""
    assert run("-C", str(museum), "build") == 0
    site = museum / "site"
    media = renditions(site)
    budget = take_stock(site, SHOWN)

    data = told(museum, capsys)

    assert capsys.readouterr().out == ""
    assert data["made"] == {"files": len(media), "bytes": sum(map(len, media.values()))}
    originals = sum((museum / path).stat().st_size for path in (PICTURE, OTHER_PICTURE))
    assert data["originals"] == {"files": 2, "bytes": originals}
    one = data["pictures"][0]
    assert (one["widths"], one["squares"], one["tile_files"], one["cube_files"]) == (
        [320, 480, 640], [160, 320], 0, 0,
    )  # fmt: skip
    assert sum(one["made_files"] for one in data["pictures"]) == len(media)
    assert sum(one["made_bytes"] for one in data["pictures"]) == data["made"]["bytes"]
    assert one["phone_bytes"] in {len(content) for content in media.values()}
    assert data["site"] == {
        "files": budget.files, "bytes": budget.size, "tile_files": 0, "tile_bytes": 0,
        "limit_bytes": 900_000_000, "room_for_exhibits": budget.room,
    }  # fmt: skip
    assert {page["address"] for page in data["pages"]} >= {"", "square/", *SHOWN}
    weights = [page["bytes"] for page in data["pages"]]
    assert weights == sorted(weights, reverse=True)

    said = asked(museum, capsys)
    pages = said.partition("从头翻到底）：\n")[2].splitlines()
    assert f"\n\n{budget_line(budget)}\n\n最重的 10 页（390 点宽的手机，从头翻到底）：\n" in said
    assert len(pages) == 10
    assert "做了 3 种宽度、2 种方图，" in said


@pytest.mark.slow
def test_list_counts_the_tiles_of_what_visitors_look_into(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A large picture of an exhibit has tiles, one of the home page has none; the build says so."""
    scan = Image.linear_gradient("L").resize((4100, 500)).convert("RGB")
    scan.save(museum / PICTURE)
    scan.rotate(180).save(museum / "exhibits" / "hero.png")
    card = museum / "exhibits" / "museum.yml"
    card.write_text(f"{card.read_text('utf-8')}首页横图: hero.png\n首页图说明: 石桥\n", "utf-8")
    capsys.readouterr()

    assert run("-C", str(museum), "build") == 0

    deep = [path for path in renditions(museum / "site") if "/" in path]
    tiles = [path for path in deep if path.endswith(".jpg")]
    data = told(museum, capsys)
    assert {one["file"]: one["tile_files"] for one in data["pictures"]} == {
        "exhibits/hero.png": 0, PICTURE: len(tiles), OTHER_PICTURE: 0,
    }  # fmt: skip
    assert data["site"]["tile_files"] == len(deep) >= len(tiles) > 0
    assert f"、{len(tiles)} 个图块，" in asked(museum, capsys)


@pytest.mark.slow
def test_list_knows_a_picture_that_was_changed_since(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was made of other bytes is not claimed; the site may stand elsewhere."""
    elsewhere = museum.parent / "elsewhere"
    run("-C", str(museum), "build", "-o", str(elsewhere))
    (museum / PICTURE).write_bytes(drawn("PNG", paper="#94261b"))

    data = told(museum, capsys, "--site", str(elsewhere))

    assert [one["made"] for one in data["pictures"]] == [False, True]
    assert data["site"]["files"] == len(listing(elsewhere))
    assert told(museum, capsys)["site"] is None


def test_list_says_that_something_cannot_be_read(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A picture that cannot be opened, and an exhibit that cannot be read, are not passed over."""
    (museum / OTHER_PICTURE).write_bytes(b"")
    (museum / EXHIBIT).write_text(GOOD[EXHIBIT].replace("标题: ", "题目: "), "utf-8")

    assert asked(museum, capsys) == (
        f"{OTHER_PICTURE}\n"
        "    打不开。请运行 yunyouguan check，看看要改哪里。\n"
        "\n"
        "网站还没有生成，说不出哪一页最重。运行 yunyouguan build 以后再看。\n"
        "\n"
        "馆里还有没改好的错误，上面可能列得不全。请运行 yunyouguan check，看看要改哪里。\n"
    )


def test_list_without_a_museum_ends_with_three(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The wrong folder is named, and what to do."""
    assert run("-C", str(tmp_path), "pictures", "list") == 3
    assert capsys.readouterr().err == (
        f"「{tmp_path}」里的馆读不出来。请先运行 yunyouguan check，看看要改哪里；"
        "或用 -C 指到馆的文件夹。\n"
    )
