"""A museum of any number of exhibits, and the same Markdown as a plain MkDocs project."""

import random
import shutil
from pathlib import Path

from PIL import Image, ImageDraw

LETTERS = 740
"""Chinese characters in an exhibit's text: the length that earlier measurements used."""
A_HALL = 50
PICTURES = 20

WORDS = (
    "村民 邻居 调解员 网格员 合同 借条 房屋 土地 老人 孩子 遗嘱 赡养 婚姻 收入 赔偿 法院 "
    "协议 证据 道理 权利 义务 责任 约定 登记 签字 证明 法律 条款 商量 帮助 保护 尊重 公平 诚信"
).split()
VERBS = "应当 可以 不得 愿意 需要 请求 同意 拒绝 说明 履行 提出 接受 知道 写明 保存 承担".split()


def write_museum(root: Path, count: int) -> None:
    """A whole museum of ``count`` exhibits in halls of fifty, each with a picture and a quiz."""
    chance = random.Random(20200101)
    shutil.rmtree(root, ignore_errors=True)
    pictures = _pictures(root / "originals", chance)
    halls = [f"hall-{number:03}" for number in range((count + A_HALL - 1) // A_HALL)]
    for number in range(count):
        hall = root / "exhibits" / halls[number // A_HALL]
        exhibit = hall / f"exhibit-{number:05}"
        exhibit.mkdir(parents=True)
        shutil.copy(pictures[number % PICTURES], exhibit / "cover.jpg")
        (exhibit / "index.md").write_text(_exhibit(number, chance), "utf-8")
        if number % A_HALL == 0:
            title = f"第{number // A_HALL + 1}展厅"
            (hall / "hall.md").write_text(
                f"---\n标题: {title}\n简介: 为量快慢而写的展厅。\n---\n", "utf-8"
            )
    (root / "exhibits" / "museum.yml").write_text(
        "馆名: 千件馆\n主办单位: 本站\n展厅次序:\n" + "".join(f"  - {hall}\n" for hall in halls),
        "utf-8",
    )
    (root / "docs").mkdir()
    (root / "docs" / "about.md").write_text("# 关于本馆\n\n为量快慢而写。\n", "utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS.format(plugins="[yunyouguan]"), "utf-8")


def write_plain_project(root: Path, museum: Path) -> None:
    """The same Markdown and pictures below docs/, dressed by Material, exhibits not in nav."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(museum / "exhibits", root / "docs")
    (root / "docs" / "museum.yml").unlink()
    (root / "docs" / "index.md").write_text("# 千件馆\n", "utf-8")
    (root / "docs" / "about.md").write_text("# 关于本馆\n\n为量快慢而写。\n", "utf-8")
    (root / "mkdocs.yml").write_text(
        SETTINGS.format(plugins="[]") + "not_in_nav: /hall-*/**\n", "utf-8"
    )


SETTINGS = """site_name: 千件馆
theme:
  name: material
  language: zh
  font: false
plugins: {plugins}
markdown_extensions: [tables, toc]
nav: [关于: about.md]
"""


def _pictures(folder: Path, chance: random.Random) -> list[Path]:
    """Twenty different drawings; every exhibit shows one of them."""
    folder.mkdir(parents=True)
    files = []
    for number in range(PICTURES):
        drawing = Image.new("RGB", (1600, 1200), tuple(chance.randrange(256) for _ in range(3)))
        pen = ImageDraw.Draw(drawing)
        for _ in range(60):
            x, y, size = chance.randrange(1600), chance.randrange(1200), chance.randrange(20, 300)
            colour = tuple(chance.randrange(256) for _ in range(3))
            pen.ellipse((x, y, x + size, y + size), fill=colour)
        file = folder / f"{number}.jpg"
        drawing.save(file, quality=90)
        files.append(file)
    return files


def _exhibit(number: int, chance: random.Random) -> str:
    """One exhibit's file: header, a picture in the text, five headings, one question."""
    paragraphs: list[str] = []
    written = 0
    while written < LETTERS:
        text = "".join(
            "".join(chance.choice(WORDS) + chance.choice(VERBS) for _ in range(4)) + "。"
            for _ in range(4)
        )
        paragraphs.append(f"## {chance.choice(WORDS)}{chance.choice(WORDS)}\n\n{text}")
        written += len(text)
    body = "\n\n".join(paragraphs)
    return f"""---
编号: QS-2026-{number + 1:04}
标题: 第{number + 1}件 {chance.choice(WORDS)}
类型: 阵地
简介: 为量快慢而写的一件展品。
主题: [民法典/总则]
日期: 2026
图片:
  - 文件: cover.jpg
    说明: 许多彩色的圆
来源: 《民法典》
权利: CC BY 4.0
状态: 已发布
审核人: 量快慢的人
复核日期: 2026-11-01
---

{body}

![许多彩色的圆](cover.jpg "彩色的圆")

## 练一练

1. 【单选】{chance.choice(WORDS)}第{number + 1}题该怎么办？（ B ）

   - A. 不去管它
   - B. 先好好商量

   > 解析：有事先商量。
   > 依据：《民法典》第一条
"""
