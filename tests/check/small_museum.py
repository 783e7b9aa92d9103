"""A good museum of one hall and two exhibits on disk, and the mistakes that no text file holds."""

import shutil
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from sounds import a_place, a_title, an_m4a, an_mp3

EXHIBIT = "exhibits/square/well/index.md"
PICTURE = "exhibits/square/well/cover.png"
OTHER_PICTURE = "exhibits/square/bench/cover.png"

GOOD: Mapping[str, str] = {
    "exhibits/museum.yml": """\
馆名: 小馆
主办单位: 某某镇
展厅次序: [square]
""",
    "exhibits/square/hall.md": """\
---
标题: 法治广场
简介: 一口井，一村人的规矩。
---
""",
    EXHIBIT: """\
---
编号: NF-2026-0001
标题: 老井边的约定
类型: 阵地
简介: 井水大家用，规矩大家守。
主题: [民法典/物权]
日期: 2026
图片:
  - 文件: cover.png
    说明: 井边围坐着几位老人
来源: 《民法典》
权利: CC BY 4.0
状态: 已发布
审核人: 法条复核组
复核日期: 2026-11-01
---

井水大家用，规矩大家守。

1. 【单选】井水不够用，先怎么办？（ A ）

   - A. 坐下来商量
   - B. 谁早谁用

   > 解析：邻里之间要互相让一步。
   > 依据：《民法典》第二百八十八条
""",
    "exhibits/square/bench/index.md": """\
---
编号: NF-2026-0002
标题: 井边的石凳
类型: 阵地
简介: 坐下来，好好说。
主题: [调解与法律援助]
日期: 2026
来源: 《人民调解法》
权利: CC BY 4.0
状态: 已发布
审核人: 法条复核组
复核日期: 2026-11-01
---

坐下来，好好说。

![井边一条石凳](cover.png)
""",
}


def write_good(root: Path) -> None:
    """The good museum: no rule finds anything in it."""
    for file, text in GOOD.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (root / PICTURE).write_bytes(drawn("PNG"))
    (root / OTHER_PICTURE).write_bytes(drawn("PNG", paper="#ffffff"))


def write_mistake(root: Path, case: Path) -> None:
    """The good museum with the files of a case laid over it, and what its name stands for done."""
    write_good(root)
    for file in case.rglob("*"):
        if file.is_file() and file.name != "expect.txt":
            target = root / file.relative_to(case)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    if make := MADE_BY_CODE.get(case.name.partition("-")[2]):
        make(root)


def drawn(kind: str, paper: str = "#f6f1e6") -> bytes:
    """A picture of 640 × 480 with something on it."""
    image = Image.new("RGB", (640, 480), paper)
    pen = ImageDraw.Draw(image)
    for step in range(0, 240, 6):
        pen.ellipse((step, step, 640 - step, 480 - step), outline=(148, 38 + step // 2, 27))
    buffer = BytesIO()
    image.save(buffer, kind)
    return buffer.getvalue()


def shows(root: Path, name: str, content: bytes) -> None:
    """The exhibit's picture becomes another file."""
    (root / PICTURE).unlink()
    (root / EXHIBIT).with_name(name).write_bytes(content)
    text = (root / EXHIBIT).read_text("utf-8")
    (root / EXHIBIT).write_text(text.replace("cover.png", name), "utf-8")


def tells(root: Path, name: str, content: bytes, transcript: str = "正文") -> None:
    """The exhibit gets a recording."""
    (root / EXHIBIT).with_name(name).write_bytes(content)
    heard = f"音频:\n  - 文件: {name}\n    文字稿: {transcript}\n来源:"
    text = (root / EXHIBIT).read_text("utf-8")
    (root / EXHIBIT).write_text(text.replace("来源:", heard, 1), "utf-8")


def appends(root: Path, text: str) -> None:
    """The prose of the exhibit gets one more paragraph."""
    written = (root / EXHIBIT).read_text("utf-8")
    (root / EXHIBIT).write_text(written.replace("\n1. 【", f"\n{text}\n\n1. 【", 1), "utf-8")


def _truncated_jpeg(root: Path) -> None:
    shows(root, "cover.jpg", drawn("JPEG")[:-600])


def _picture_broken_inside(root: Path) -> None:
    whole = bytearray(drawn("PNG"))
    middle = len(whole) // 2
    whole[middle : middle + 40] = bytes(40)
    shows(root, "cover.png", bytes(whole))


def _empty_picture(root: Path) -> None:
    shows(root, "cover.jpg", b"")


def _heic_picture(root: Path) -> None:
    shows(root, "cover.jpg", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1" + bytes(400))


def _svg_picture(root: Path) -> None:
    shows(root, "cover.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')


def _text_called_picture(root: Path) -> None:
    shows(root, "cover.jpg", "这不是图片".encode())


def _symlink_out_of_the_museum(root: Path) -> None:
    (root / PICTURE).unlink()
    (root / PICTURE).symlink_to("/etc/passwd")


def _symlinked_exhibit(root: Path) -> None:
    (root / "exhibits/square/twin").symlink_to("well", target_is_directory=True)


def _twenty_kilobytes_of_brackets(root: Path) -> None:
    appends(root, "[" * 20_000)


def _line_without_end(root: Path) -> None:
    appends(root, "井" * 20_001)


def _alias_bomb(root: Path) -> None:
    text = (root / EXHIBIT).read_text("utf-8")
    bomb = ["a0: &a0 [井, 井, 井, 井, 井, 井, 井, 井, 井]"]
    bomb += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    (root / EXHIBIT).write_text(text.replace("---\n", "---\n" + "\n".join(bomb) + "\n", 1), "utf-8")


def _gb18030_file(root: Path) -> None:
    text = (root / EXHIBIT).read_text("utf-8")
    (root / EXHIBIT).write_bytes(text.encode("gb18030"))


def _word_file(root: Path) -> None:
    (root / EXHIBIT).write_bytes(b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(128, 256)) * 8)


def _nul_byte(root: Path) -> None:
    appends(root, "井边\x00有棵树。")


def _text_turned_round(root: Path) -> None:
    appends(root, "井边\u202e有棵树。")


def _chinese_folder(root: Path) -> None:
    (root / "exhibits/square/well").rename(root / "exhibits/square/老井")


def _no_museum_file(root: Path) -> None:
    (root / "exhibits/museum.yml").unlink()


def _exhibit_without_text(root: Path) -> None:
    (root / "exhibits/square/tree").mkdir()


def _hall_without_text(root: Path) -> None:
    (root / "exhibits/square/hall.md").unlink()


def _wechat_voice(root: Path) -> None:
    tells(root, "told.mp3", b"\x02#!SILK_V3" + bytes(400))


def _recording_cut_off(root: Path) -> None:
    tells(root, "told.m4a", an_m4a()[:-40])


def _recording_without_words(root: Path) -> None:
    tells(root, "told.m4a", an_m4a(tags=(a_title("人民路"), a_place())), "无")


def _recording_of_something_else(root: Path) -> None:
    tells(root, "told.mp3", an_mp3(30), "told.docx")
    (root / EXHIBIT).with_name("told.txt").write_text("各位好。", "utf-8")


MADE_BY_CODE: Mapping[str, Callable[[Path], None]] = {
    function.__name__.strip("_").replace("_", "-"): function
    for function in (
        _truncated_jpeg, _picture_broken_inside, _empty_picture, _heic_picture, _svg_picture,
        _text_called_picture, _symlink_out_of_the_museum, _symlinked_exhibit,
        _twenty_kilobytes_of_brackets, _line_without_end, _alias_bomb, _gb18030_file, _word_file,
        _nul_byte, _text_turned_round, _chinese_folder, _no_museum_file, _exhibit_without_text,
        _hall_without_text, _wechat_voice, _recording_cut_off, _recording_without_words,
        _recording_of_something_else,
    )
}  # fmt: skip
"""What cannot be kept as a text file, or not on every system, by the name of its case."""
