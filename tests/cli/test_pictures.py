"""`pictures try`, as a clerk and as a program meet it: every number read back from the disk."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pillow_heif
import pytest
from PIL import Image

from cli.errands import listing, run
from yunyouguan.check.run import has_errors
from yunyouguan.tryout import Treatment, try_pictures

LATITUDE = {1: "N", 2: (31.0, 5.0, 2.0), 3: "E", 4: (120.0, 2.0, 3.0)}
GPS = 0x8825
SEVEN = ["findings", "file", "format", "height", "ok", "outputs", "width"]


def drawn(width: int, height: int) -> Image.Image:
    """A slope of colours with an edge in it."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    image.paste((148, 38, 27), (width // 4, height // 4, width // 2, height // 2))
    return image


def a_file(folder: Path, name: str, image: Image.Image, **how: Any) -> Path:
    """Saved in the format that its name tells."""
    folder.mkdir(parents=True, exist_ok=True)
    image.save(folder / name, **how)
    return folder / name


def a_photo(folder: Path, name: str = "well.jpg") -> Path:
    """As a phone gives it: it tells where it was taken."""
    exif = Image.Exif()
    exif[GPS] = LATITUDE
    return a_file(folder, name, drawn(1000, 750), exif=exif, quality=95)


def tried(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, list[dict[str, Any]]]:
    """Exit code and data; nothing but data was printed."""
    code = run("pictures", "try", *map(str, words), "--json")
    said = capsys.readouterr()
    assert said.err == ""
    return code, json.loads(said.out)


def test_try_tells_programs_what_every_picture_became(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One good and five bad ones: each is told of, and what is told is what lies on the disk."""
    good = a_photo(tmp_path / "in")
    cut = a_photo(tmp_path / "in", "cut.jpg")
    cut.write_bytes(cut.read_bytes()[:9000])
    empty = tmp_path / "in" / "empty.png"
    empty.touch()
    drawing = tmp_path / "in" / "plan.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    files = [good, cut, empty, drawing, tmp_path / "none.jpg", tmp_path / "in"]
    out = tmp_path / "out"

    code, told = tried(capsys, *files, "-o", out)

    assert code == 1
    assert [sorted(one) for one in told] == [sorted(SEVEN)] * 6
    assert [
        (one["file"], one["ok"], one["format"], one["width"], one["height"],
         [finding["rule"] for finding in one["findings"]])
        for one in told
    ] == [
        (str(good), True, "jpeg", 1000, 750, ["picture.gps"]),
        (str(cut), False, None, None, None, ["picture.truncated"]),
        (str(empty), False, None, None, None, ["picture.empty"]),
        (str(drawing), False, None, None, None, ["picture.unknown-format"]),
        (str(tmp_path / "none.jpg"), False, None, None, None, ["picture.missing"]),
        (str(tmp_path / "in"), False, None, None, None, ["picture.missing"]),
    ]  # fmt: skip
    outputs = told[0]["outputs"]
    assert {one["path"]: one for one in outputs} == on_disk(out)
    assert {"well/320.avif", "well/1000.jpg", "well/square-160.avif"} <= on_disk(out).keys()


def on_disk(out: Path) -> dict[str, dict[str, object]]:
    """Every picture below a folder, as Pillow sees it."""
    seen: dict[str, dict[str, object]] = {}
    for path, content in listing(out).items():
        with Image.open(io.BytesIO(content)) as image:
            width, height, form = image.width, image.height, str(image.format).lower()
        seen[path] = {
            "path": path, "width": width, "height": height, "format": form, "bytes": len(content),
        }  # fmt: skip
    return seen


def test_try_tells_a_clerk_in_a_few_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it weighs on a phone, what was taken out, why another is refused; and a count."""
    monkeypatch.chdir(tmp_path)
    size = a_photo(Path()).stat().st_size
    a_file(Path(), "noted.jpg", drawn(600, 600), comment=b'{"AIGC": {"Label": "1"}}')

    assert run("pictures", "try", "well.jpg", "noted.jpg", "none.jpg", "-o", "out") == 1

    said = capsys.readouterr().out
    phone = (Path("out") / "well" / "720.avif").stat().st_size
    made = sum(len(content) for content in listing(Path("out") / "well").values())
    count = len(listing(Path("out") / "well"))
    assert said.startswith(
        "well.jpg：可以用\n"
        f"    原图　　JPEG，1000×750，{size / 1000:.0f} kB\n"
        f"    手机上取 {phone / 1000:.0f} kB，是原图的 1/{size / phone:.0f}\n"
        f"    做了　　{count} 个文件，{made / 1000:.0f} kB，最宽 1000 像素\n"
        "    去掉了　拍摄位置\n"
        "    放在　　out/well\n"
        "    [picture.gps] 图片「well.jpg」的原图记着拍摄位置。"
    )
    assert "    标出来　AI生成：网页上会写明，做好的图里也留着这个标记\n" in said
    assert said.endswith(
        "none.jpg：不能用\n"
        "    [picture.missing] 找不到「none.jpg」，没有东西可试。\n"
        "    怎么改：核对文件名和它在哪个文件夹；也可以把图片拖进终端窗口，名字会自己写好。\n"
        "\n"
        "一共 3 张：2 张可以用，1 张不能用。\n"
    )


def test_try_names_a_folder_that_was_given_for_a_picture(tmp_path: Path) -> None:
    """The remedy shows how to name all that is in it."""
    (trial,) = try_pictures([tmp_path], tmp_path / "out", Treatment())
    assert [(one.rule, one.message, one.remedy) for one in trial.findings] == [
        (
            "picture.missing",
            f"「{tmp_path}」是文件夹，不是图片，没有东西可试。",
            f"把里面的图片都写上，例如：yunyouguan pictures try {tmp_path}/* -o 试做",
        )
    ]


@pytest.mark.slow
def test_try_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is in the folder stays; equal names, and a second run, get folders of their own."""
    one = a_file(tmp_path / "a", "well.jpg", drawn(500, 500))
    two = a_file(tmp_path / "b", "well.png", drawn(500, 490))
    out = tmp_path / "out"
    (out / "well").mkdir(parents=True)
    (out / "well" / "320.avif").write_bytes(b"mine")
    (out / "well-3").write_bytes(b"mine, too")

    code, told = tried(capsys, one, two, one, "-o", out)
    again, more = tried(capsys, one, "-o", out)

    assert (code, again) == (0, 0)
    folders = [one["outputs"][0]["path"].partition("/")[0] for one in (*told, *more)]
    assert folders == ["well-2", "well-4", "well-5"]
    assert (out / "well" / "320.avif").read_bytes() == b"mine"
    assert listing(out / "well-2") == listing(out / "well-5")
    assert [path.name for path in (out / "well").iterdir()] == ["320.avif"]


@pytest.mark.slow
def test_try_makes_tiles_of_a_large_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every tile is told, and what a viewer needs to know lies beside them."""
    scan = a_file(tmp_path, "scan.png", drawn(4100, 500))

    code, told = tried(capsys, scan, "-o", tmp_path / "out")

    info = json.loads((tmp_path / "out/scan/tiles/info.json").read_bytes())
    outputs = {one["path"]: one for one in told[0]["outputs"]}
    described = outputs.pop("scan/tiles/info.json")
    size = (tmp_path / "out/scan/tiles/info.json").stat().st_size
    assert code == 0
    assert (info["width"], info["height"], info["id"]) == (4100, 500, "tiles")
    assert described == {
        "path": "scan/tiles/info.json", "width": 4100, "height": 500, "format": "json",
        "bytes": size,
    }  # fmt: skip
    (tmp_path / "out/scan/tiles/info.json").unlink()
    assert outputs == on_disk(tmp_path / "out")
    assert outputs["scan/tiles/4096,0,4,500/4,500/0/default.jpg"]["width"] == 4

    assert run("pictures", "try", str(scan), "-o", str(tmp_path / "out")) == 0
    tiles = sum("/tiles/" in path for path in outputs)
    assert f"    凑近看　图块 {tiles} 个\n" in capsys.readouterr().out


@pytest.mark.slow
def test_try_makes_a_panorama_only_of_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Twice as wide as high becomes a cube; anything else is refused as in a museum."""
    around = a_file(tmp_path, "around.jpg", drawn(1024, 512))
    flat = a_file(tmp_path, "flat.jpg", drawn(1000, 750))

    code, told = tried(capsys, around, flat, "--panorama", "-o", tmp_path / "out")

    assert code == 1
    assert [(one["ok"], [found["rule"] for found in one["findings"]]) for one in told] == [
        (True, ["panorama.too-small"]),
        (False, ["panorama.not-two-to-one"]),
    ]
    outputs = {one["path"] for one in told[0]["outputs"]}
    assert {"around/cube/cube.json", "around/cube/fallback/f.jpg"} <= outputs
    assert outputs == listing(tmp_path / "out").keys()
    assert told[1]["outputs"] == []

    run("pictures", "try", str(around), "--panorama", "-o", str(tmp_path / "out"))
    faces = sum(path.endswith(".jpg") and "/cube/" in path for path in outputs)
    assert f"    四面看　全景的图块 {faces} 个\n" in capsys.readouterr().out


def test_try_takes_heic(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What an iPhone gives is a picture like any other."""
    photo = tmp_path / "IMG_0001.HEIC"
    pillow_heif.from_pillow(drawn(800, 600)).save(photo)

    code, told = tried(capsys, photo, "-o", tmp_path / "out")

    assert code == 0
    assert (told[0]["width"], told[0]["height"], told[0]["findings"]) == (800, 600, [])


@pytest.mark.slow
def test_try_makes_art_finer_and_keeps_the_focus(tmp_path: Path) -> None:
    """The options do what an exhibit's header would do."""
    picture = a_file(tmp_path, "work.png", drawn(1200, 700))
    made = [
        try_pictures([picture], tmp_path / name, treatment)[0]
        for name, treatment in (
            ("plain", Treatment()),
            ("art", Treatment(art=True)),
            ("left", Treatment(focus="0% 50%")),
        )
    ]
    plain, art, left = (listing(tmp_path / name / "work") for name in ("plain", "art", "left"))

    assert not any(has_errors(one.findings) for one in made)
    assert plain.keys() == art.keys() == left.keys()
    assert len(art["1080.avif"]) > len(plain["1080.avif"])
    assert {name for name in plain if plain[name] != left[name]} == {
        name for name in plain if name.startswith("square-")
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a.jpg"], "还缺少「-o」。"),
        (["-o", "out"], "还缺少「图片…」。"),
        (
            ["a.jpg", "-o", __file__],
            "「-o」要写一个文件夹，这里写的是文件，或者没有权限打开它。",
        ),
        (["a.jpg", "-o", "out", "--focus", "中间"],
         "「--focus」写左右、上下各占百分之几，例如：--focus '50% 30%'。"),
    ],
    ids=["no-folder", "no-picture", "folder-is-a-file", "focus"],
)  # fmt: skip
def test_try_mistyped_is_answered_in_chinese(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong usage ends with 2 and one sentence."""
    assert run("pictures", "try", *words) == 2
    assert capsys.readouterr().err == f"{said}\n加上 --help 可以看用法。\n"


def test_try_where_nothing_may_be_written_ends_with_three(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The disk's refusal is told in Chinese, without a traceback."""
    photo = a_photo(tmp_path)

    assert run("pictures", "try", str(photo), "-o", str(photo / "out")) == 3

    said = capsys.readouterr().err
    assert said.endswith("不是要的那一种：文件和文件夹弄反了。\n")
    assert "Traceback" not in said


@pytest.mark.slow
def test_try_survives_a_name_that_is_no_text(tmp_path: Path) -> None:
    """A disk may hold names in any bytes; the answer is JSON all the same."""
    odd = tmp_path / os.fsdecode(b"\xce\xc4.jpg")
    a_photo(tmp_path).rename(odd)
    command = [sys.executable, "-m", "yunyouguan", "pictures", "try", str(odd), "--json"]
    done = subprocess.run(
        [*command, "-o", str(tmp_path / "out")], check=False, capture_output=True
    )  # fmt: skip

    (told,) = json.loads(done.stdout)
    assert (done.returncode, done.stderr, told["ok"]) == (0, b"", True)
