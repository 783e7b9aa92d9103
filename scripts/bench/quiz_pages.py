"""The same questions as a museum of ours and as a plain MkDocs site with mkdocs-quiz."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LETTERS = "ABCD"
HEADER = """---
编号: QS-2026-0001
标题: 一页练习题
类型: 阵地
简介: 为量快慢而写的一件展品。
主题: [民法典/总则]
日期: 2026
来源: 《民法典》
权利: CC BY 4.0
状态: 已发布
审核人: 量快慢的人
复核日期: 2026-11-01
---

## 练一练

"""
LAW = "《民法典》第一条"
OURS = "site_name: 一题馆\ntheme:\n  name: material\n  font: false\nplugins: [yunyouguan]\n"
THEIRS = (
    "site_name: 一题馆\ntheme:\n  name: mkdocs\n  locale: zh_CN\n  highlightjs: false\n"
    "plugins: [mkdocs_quiz]\n"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question in no syntax yet.

    Attributes:
        kind: 单选, 多选, 判断 or 填空.
        right: letters of ``options``; of a 填空 the words for its blank ``[]`` in the stem.
    """

    kind: str
    stem: str
    options: tuple[str, ...]
    right: str
    why: str


def questions(count: int) -> list[Asked]:
    """The four kinds in turn, no two alike."""
    return [_question(number) for number in range(1, count + 1)]


def _question(number: int) -> Asked:
    why = f"第{number}题说的是：有事先商量，商量不成再请人来调解，最后还可以去法院。"
    match number % 4:
        case 1:
            options: tuple[str, ...] = (
                "随它去，不去管它",
                "先好好商量，再请人调解",
                "带上几个人去吵一架",
            )
            return Asked("单选", f"第{number}题，邻居之间有了纠纷，先怎么办？", options, "B", why)
        case 2:
            options = ("好好商量", "请人调解", "撕了借条", "去法院起诉")
            return Asked("多选", f"第{number}题，下面哪些办法可以用？", options, "ABD", why)
        case 3:
            return Asked("判断", f"第{number}题，调解不成，还可以去法院。", ("对", "错"), "A", why)
        case _:
            return Asked("填空", f"第{number}题，邻里有事，先商量，再请人[]。", (), "调解", why)


def our_text(asked: Sequence[Asked]) -> str:
    """As 题库体."""
    return "\n".join(_ours(one, number) for number, one in enumerate(asked, 1))


def their_text(asked: Sequence[Asked]) -> str:
    """As mkdocs-quiz wants it; the article stands behind the explanation."""
    return "\n".join(map(_theirs, asked))


def write_ours(root: Path, asked: Sequence[Asked]) -> None:
    """A museum of one exhibit without pictures; its page is ``hall/quiz/``."""
    exhibit = root / "exhibits/hall/quiz"
    exhibit.mkdir(parents=True)
    (root / "docs").mkdir()
    (root / "docs/about.md").write_text("# 关于本馆\n", "utf-8")
    (root / "mkdocs.yml").write_text(OURS, "utf-8")
    (root / "exhibits/museum.yml").write_text(
        "馆名: 一题馆\n主办单位: 本站\n展厅次序: [hall]\n", "utf-8"
    )
    (root / "exhibits/hall/hall.md").write_text("---\n标题: 展厅\n简介: 一页题。\n---\n", "utf-8")
    (exhibit / "index.md").write_text(HEADER + our_text(asked), "utf-8")


def write_theirs(root: Path, asked: Sequence[Asked]) -> None:
    """A site of one page, ``index.html``; without search, which only helps it."""
    (root / "docs").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(THEIRS, "utf-8")
    (root / "docs/index.md").write_text(
        "# 一页练习题\n\n## 练一练\n\n" + their_text(asked), "utf-8"
    )


def _ours(one: Asked, number: int) -> str:
    answers = {"A": "√", "B": "×"}
    right = answers[one.right] if one.kind == "判断" else one.right
    stem = one.stem.replace("[]", "＿＿＿＿")
    lines = [
        f"{number}. 【{one.kind}】{stem}" + ("" if one.kind == "填空" else f"（ {right} ）"),
        "",
    ]
    if one.kind in {"单选", "多选"}:
        lines += [f"   - {letter}. {text}"
                  for letter, text in zip(LETTERS, one.options, strict=False)] + [""]  # fmt: skip
    if one.kind == "填空":
        lines.append(f"   > 答案：{one.right}")
    return "\n".join([*lines, f"   > 解析：{one.why}", f"   > 依据：{LAW}", ""])


def _theirs(one: Asked) -> str:
    marked = (f"- [{'x' if letter in one.right else ' '}] {text}"
              for letter, text in zip(LETTERS, one.options, strict=False))  # fmt: skip
    stem = one.stem.replace("[]", f"[[{one.right}]]")
    # A blank is told from its explanation by a rule, the options by an empty line.
    rule = ["---"] if one.kind == "填空" else []
    told = [f"解析：{one.why}", "", f"依据：{LAW}"]
    return "\n".join(["<quiz>", stem, *marked, "", *rule, *told, "</quiz>", ""])
