"""The first text of all that staff begin, with remarks that tell them what to fill in."""

import json
import re

from yunyouguan.model.event import EVERY_YEAR
from yunyouguan.model.vocabulary import AUDIENCES, RIGHTS, ExhibitType, Status
from yunyouguan.model.written_event import FIELDS

# What the reader takes for a mark and not for text: quotes keep it a text.
_NEEDS_QUOTES = re.compile(r"""^[\s\-?:,\[\]{}#&*!|>'"%@`~]|:(?:\s|$)|\s#|[\\"]|\s$""")

_WORK = """\
# 谁创作的，用什么做的，有多大
作者: 待填
材质: 待填
尺寸: 待填
"""

_TEXT = """\
待填：在这里写正文。空一行就是另起一段，小标题前面写两个井号。
"""

_LESSON = """\
## 待填：第一张卡片的小标题

待填：一张卡片只讲一件事，不超过150字。一节课三到七张，两张之间隔一行写三个短横线。

---

## 待填：第二张卡片的小标题

待填：要紧的法条写在「> 法条：」后面。

---

## 待填：第三张卡片的小标题

待填：最后说怎么办、找谁。

---

## 练一练

待填：照着手册「题目」那一页，在这里写三到五道题。
"""


def hall_text(title: str) -> str:
    """``hall.md`` of a new hall."""
    return f"""\
---
标题: {as_value(title)}
# 一两句话，不超过120字
简介: 正在布展，敬请期待。
# 展品文件夹的名字，按先后写，例如：[well, bench]；不写就按编号排
展品次序: []
---
"""


def exhibit_text(number: str, title: str, kind: ExhibitType, year: int) -> str:
    """``index.md`` of a new exhibit: a draft whose blanks say 待填, so that none is published."""
    return f"""\
---
# 冒号后面空一格再填；以 # 开头的行是说明，不会出现在网页上。「待填」都换掉才能发布。
编号: {number}
标题: {as_value(title)}
# {"、".join(ExhibitType)}，选一个
类型: {kind}
# 一两句话说这是什么，不超过120字
简介: 待填
# 一到五个，从主题表里选，例如：[民法典/总则, 老年人]
主题: [待填]
# 给谁看，可以不写；要写就去掉下一行开头的「# 」。还有：{"、".join(AUDIENCES)}
# 对象: [居民, 老人]
{_WORK if kind is ExhibitType.WORK else ""}\
# 年、年-月、年-月-日，或起止年，例如：2020/2021
日期: {year}
# 照片放进这个文件夹，再去掉下面几行开头的「# 」
# 图片:
#   - 文件: photo.jpg
#     说明: 画面上有什么，给看不见图的人听
#     图注: 图下面的一行字
#     拍摄者: 谁拍的
#     许可: CC BY 4.0
# 有讲解的录音（MP3 或 M4A），放进这个文件夹，再去掉下面几行开头的「# 」；没有，手机会自己朗读正文
# 音频:
#   - 文件: told.m4a
#     讲解人: 写身份，不写姓名
#     文字稿: 正文
# 文件号和条目，或法律名，例如：南政发〔2021〕3号 四.2
来源: 待填
# {"、".join(RIGHTS)}，或者：授权编号 2026-001
权利: CC BY 4.0
# {"、".join(Status)}；只有「{Status.PUBLISHED}」的会上网
状态: {Status.DRAFT}
# 发布前请另一个人核对，再填这两行，日期写成 2026-05-04 的样子
审核人:
复核日期:
---

{_LESSON if kind is ExhibitType.LESSON else _TEXT}"""


def path_text(number: str, title: str) -> str:
    """``paths/<slug>.md`` of a new learning path: a draft without lessons."""
    return f"""\
---
# 冒号后面空一格再填；以 # 开头的行是说明，不会出现在网页上。「待填」都换掉才能发布。
编号: {number}
标题: {as_value(title)}
# 一两句话，不超过120字
简介: 待填
# 给谁学，可以不写；要写就去掉下一行开头的「# 」。还有：{"、".join(AUDIENCES)}
# 对象: [居民, 老人]
# 按先后写微课，一行一节：横线、空格、展厅/文件夹名，例如：
#   - micro-lessons/anti-fraud
课程: []
# {"、".join(Status)}；只有「{Status.PUBLISHED}」的会上网
状态: {Status.DRAFT}
# 发布前请另一个人核对，再填这两行，日期写成 2026-05-04 的样子
审核人:
复核日期:
---

待填：为什么按这个次序学，学完能懂什么。
"""


def calendar_text(slug: str) -> str:
    """``calendar/<year>.md`` or ``every-year.md``: a draft whose table has no row yet."""
    title = "没有固定日期的活动" if slug == EVERY_YEAR else "这一年活动"
    return f"""\
---
# {title}上面的标题，可以不写；要写就去掉下一行开头的「# 」
# 标题: 普法活动
# {"、".join(Status)}；只有「{Status.PUBLISHED}」的会上网
状态: {Status.DRAFT}
# 发布前请另一个人核对，再填这两行，日期写成 2026-05-04 的样子
审核人:
复核日期:
---

| {" | ".join(FIELDS.values())} |
|{" --- |" * len(FIELDS)}
"""


def tour_text(number: str, title: str) -> str:
    """``tours/<slug>.md`` of a new tour: a draft with one stop to be copied."""
    return f"""\
---
# 冒号后面空一格再填；以 # 开头的行是说明，不会出现在网页上。「待填」都换掉才能发布。
编号: {number}
标题: {as_value(title)}
# 一两句话，不超过120字
简介: 待填
# 给谁走，可以不写；要写就去掉下一行开头的「# 」。还有：{"、".join(AUDIENCES)}
# 对象: [居民, 老人]
# {"、".join(Status)}；只有「{Status.PUBLISHED}」的会上网
状态: {Status.DRAFT}
# 发布前请另一个人核对，再填这两行，日期写成 2026-05-04 的样子
审核人:
复核日期:
---

待填：这条路线讲什么，怎么走。下面两个井号开头的一行是一站，一站一段，照样往下加。

## 待填：第一站的名字

- 分钟: 1

待填：在「分钟」上面加一行「- 展品: 展厅/文件夹名」，再把这里换成这一站要说的话，不超过240字。
"""


def as_value(text: str) -> str:
    """The text as a header's value: as it is, or in quotes where a mark would be misread."""
    return json.dumps(text, ensure_ascii=False) if _NEEDS_QUOTES.search(text) else text
