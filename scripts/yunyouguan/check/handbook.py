"""The handbook's page of rules, written from the registry so that it cannot fall behind."""

import sys
from itertools import groupby

from yunyouguan.check.levels import orders_in_force
from yunyouguan.check.registry import RULES
from yunyouguan.check.rule import Level, Rule
from yunyouguan.model.museum import Museum

FAMILIES = {
    "file": "文件",
    "slug": "文件夹的名字",
    "header": "开头资料",
    "text": "标题、简介和正文",
    "exhibit": "展品",
    "date": "日期",
    "picture": "图片",
    "panorama": "全景",
    "hotspot": "全景里的热点",
    "audio": "录音",
    "typeface": "字库",
    "quiz": "题目",
    "lesson": "微课",
    "path": "学习路径",
    "translation": "译文",
    "glossary": "名词解释",
    "calendar": "活动日历",
    "tour": "游园路线",
    "bank": "题库文件",
    "format": "外来的和带走的题库",
    "link": "链接",
    "citation": "引用的法条",
    "laws": "法律表",
    "law": "法律全文",
    "rights": "权利",
    "status": "状态和审核",
    "museum": "全馆和首页",
    "hall": "展厅",
    "privacy": "个人信息",
    "symbol": "国旗、国徽、国歌和党徽",
    "map": "地图",
    "plan": "普法规划的年份",
    "report": "法治政府建设报告的数字",
    "wording": "用词",
    "level": "规则的轻重",
    "site": "做好的网站",
}
"""The noun before the dot, as staff call it; in the order of the page."""

_MEANINGS = {
    Level.ERROR: "不改好，整个网站都不发布。",
    Level.WARNING: "可以发布，但观众会受影响，请尽快改。",
    Level.HINT: "可以发布，改了更好。",
}

_OPENING = """\
# 检查规则

这一页由程序从规则表生成，请不要手改；改了规则以后运行
`python -m yunyouguan.check.handbook > docs/handbook/rules.md`。

运行 `yunyouguan check`，会把全馆的文字、图片和题目看一遍，一次说完所有要改的地方。每一处说两行：

```text
exhibits/square/liyi/index.md:12: [picture.alt-missing] 图片「1.jpg」没有文字说明，……
    怎么改：补一句画面上有什么，例如：说明: 村民在广场听讲解
```

第一行是文件、行号、规则和看到的问题，第二行是怎么改。方括号里的规则名可以在这一页查到。

"""


def rules_page() -> str:
    """The whole page in Markdown: every rule under its family, in registry order.

    Raises:
        KeyError: ours; a rule's family has no Chinese name.
    """
    levels = "\n".join(f"- **{level.chinese}**：{meaning}" for level, meaning in _MEANINGS.items())
    order = list(FAMILIES)
    rules = sorted(RULES.values(), key=lambda rule: order.index(rule.family))
    chapters = [
        f"## {FAMILIES[family]}\n\n" + "\n".join(_paragraph(rule) for rule in chapter)
        for family, chapter in groupby(rules, key=lambda rule: rule.family)
    ]
    return f"{_OPENING}{levels}\n\n一共{len(rules)}条规则。\n\n" + "\n".join(chapters)


def with_orders(page: str, museum: Museum) -> str:
    """The page and, at its end, which rules this museum takes otherwise, and why."""
    rows = [
        f"| `{order.rule}` {RULES[order.rule].title} | {RULES[order.rule].level.chinese} "
        f"| {order.weight} | {' '.join(order.reason.split()).replace('|', '｜') or '没有写'} |"
        for order, _ in orders_in_force(museum)
    ]
    table = "\n".join(["| 规则 | 原来 | 本馆 | 理由 |", "| --- | --- | --- | --- |", *rows])
    said = table if rows else "没有。每条规则都照上面写的轻重。"
    return f"{page.rstrip()}\n\n## 本馆改过轻重的规则\n\n{said}\n"


def _paragraph(rule: Rule) -> str:
    return (
        f"### {rule.title}\n\n"
        f"`{rule.code}`，{rule.level.chinese}。{rule.why}\n\n"
        f"依据：{rule.source}\n"
    )


if __name__ == "__main__":
    sys.stdout.write(rules_page())
