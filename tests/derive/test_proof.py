"""Pictures are proved whole, and what staff read when they are not."""

from pathlib import Path

import pytest
from PIL import Image

from derive.darkroom import PAGE, flag, grain, grains, hung, saved, tree
from read.drawn import claimed_gif
from yunyouguan.derive.proof import prove_pictures
from yunyouguan.derive.words import WORDS
from yunyouguan.derive.workshop import derive_pictures
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import Picture, PictureCard

pytestmark = pytest.mark.slow


MOVING = [Image.new("RGB", (20, 20), colour) for colour in ("red", "green")]
SAID = [
    (
        saved(grain(200, 100), "JPEG")[:4000],
        "picture.truncated",
        "图片「a.jpg」不完整，后半截没有了，观众会看到半张图。",
        "找到原来那张图，重新拷贝或重新下载一次，再盖过「a.jpg」。",
    ),
    (
        b"",
        "picture.broken",
        "图片「a.jpg」坏了，打不开，观众什么也看不到。",
        "在电脑上双击「a.jpg」试试：打得开就用画图软件另存为「a.jpg」，打不开就换一张。",
    ),
    (
        claimed_gif(65_535, 9_000),
        "picture.too-many-pixels",
        "图片「a.jpg」太大，超过 2.2 亿像素（扫描件 4 亿），电脑会被它拖垮，整个网站都做不出来。",
        "用画图软件把「a.jpg」缩小到宽 8000 像素以内，再存一次。",
    ),
    (
        saved(flag(), "JPEG", icc_profile=b"rubbish"),
        "picture.bad-profile",
        "图片「a.jpg」自带的颜色说明坏了，只能按普通屏幕的颜色显示，颜色可能略有偏差。",
        "用看图软件打开「a.jpg」，另存一次，颜色选 sRGB；颜色看着没错也可以不管。",
    ),
    (
        saved(Image.new("CMYK", (20, 20)), "JPEG"),
        "picture.print-colours",
        "图片「a.jpg」是印刷用的四色图，又没有说明是哪种印刷颜色，屏幕上的颜色只能估算。",
        "请制版的人把「a.jpg」导出成 RGB 颜色的图，例如：文件 → 导出 → JPEG，颜色选 sRGB。",
    ),
    (
        saved(MOVING[0], "GIF", save_all=True, append_images=MOVING[1:]),
        "picture.first-frame-only",
        "图片「a.jpg」是会动的图或多页的图，观众只看到第一幅。",
        "挑最要紧的一幅存成「a.jpg」换上；要看全部画面，就一幅一张图放进来。",
    ),
]


def test_faults_are_told_where_staff_mention_the_pictures(tmp_path: Path) -> None:
    """What was seen, what the visitor suffers, and one step; checking and making agree."""
    pictures = [hung(tmp_path, f"{rule}/a.jpg", content) for content, rule, *_ in SAID]
    wanted = tuple(Finding(rule, PAGE, message, remedy) for _, rule, message, remedy in SAID)
    assert prove_pictures(pictures, tmp_path, tmp_path / "cache") == wanted
    assert derive_pictures(pictures, tmp_path, tmp_path / "other").findings == wanted


def test_change_under_way_is_told(tmp_path: Path) -> None:
    """A file that is being copied in is not judged, only named."""
    picture = hung(tmp_path, "a.jpg", saved(flag(), "JPEG"))
    (tmp_path / picture.path).write_bytes(b"")
    assert prove_pictures([picture], tmp_path, tmp_path / "cache") == (
        Finding(
            "picture.changed-meanwhile",
            PAGE,
            "图片「a.jpg」在制作的时候被改动或移走了，做出来的可能是半成品。",
            "等「a.jpg」存好、拷贝完，再做一次网站。",
        ),
    )


def test_every_word_is_tested() -> None:
    """A new rule needs a test of its whole message."""
    assert set(WORDS) == {rule for _, rule, *_ in SAID} | {"picture.changed-meanwhile"}


def test_proof_is_remembered(tmp_path: Path) -> None:
    """A whole picture is decoded once; its notes are told every time; a broken one is retried."""
    pictures = [
        hung(tmp_path, "a.jpg", saved(flag(), "JPEG", icc_profile=b"rubbish")),
        hung(tmp_path, "b.jpg", b""),
    ]
    said: list[tuple[int, int, str]] = []

    def progress(*step: int | str) -> None:
        said.append(step)  # type: ignore[arg-type]

    first = prove_pictures(pictures, tmp_path, tmp_path / "cache", progress=progress)
    assert sorted(said) == [(1, 2, said[0][2]), (2, 2, said[1][2])]
    said.clear()
    assert prove_pictures(pictures, tmp_path, tmp_path / "cache", progress=progress) == first
    assert said == [(1, 1, pictures[1].path)]


def test_making_counts_as_proof(tmp_path: Path) -> None:
    """What became renditions was decoded to its end."""
    pictures = grains(tmp_path, 2)
    derive_pictures(pictures, tmp_path, tmp_path / "cache")
    before = tree(tmp_path / "cache")
    said: list[object] = []
    found = prove_pictures(
        pictures, tmp_path, tmp_path / "cache", progress=lambda *step: said.append(step)
    )
    assert (found, said, tree(tmp_path / "cache")) == ((), [], before)


def test_picture_without_facts_is_not_proved(tmp_path: Path) -> None:
    """Reading has named it already."""
    picture = Picture("exhibits/hall/one/a.jpg", PictureCard(file="a.jpg"), None, PAGE)
    assert prove_pictures([picture], tmp_path, tmp_path / "cache") == ()
