"""Rules over words: no promise that the law does not make, no name that is out of use."""

import re
from collections.abc import Iterator

from yunyouguan.check.page import Sheet
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Choosing

_PROMISE = re.compile(
    r"包(?:打)?赢|稳赢|必赢|必胜(?=诉|$|[，。！])|(?:百分之百|百分百|100[%\uff05])"
    r"(?:会|能|可以)?(?:胜诉|打赢|赢|成功|拿回|要回|安全|有效)"
    r"|绝对(?:不会|能|会|可以|安全|有效|没问题|没有问题)|保证(?:能|会|您|你)?(?:胜诉|打赢|赢|拿回|要回|成功|不会)"
    r"|一定(?:能|会)(?:赢|胜诉|打赢|拿回|要回)|零风险|万无一失"
)
_QUOTED = re.compile(
    r"「[^「」\n]{0,200}」|“[^“”\n]{0,200}”|《[^《》\n]{0,80}》|^>[^\n]*", re.MULTILINE
)
# Whoever warns of such promises does not make one.
_WARNS = re.compile(
    r"凡是|自称|声称|号称|宣称|谎称|别信|不要信|不要相信|不可信|不能信|骗|谁也不|没有人能|不能|不敢|不可能"
    r"|不是|并不|并非|未必|不(?=\Z)|没有(?=\Z)|无法|说什么|承诺"
)
_STOP = re.compile(r"[。！？；\n]")
_NEAR = 40

OLD_NAMES = {
    "法制宣传日": "国家宪法日", "法制宣传": "法治宣传", "法制副校长": "法治副校长",
    "法制社会": "法治社会", "法制政府": "法治政府", "法制中国": "法治中国",
    "法制文化": "法治文化", "法制意识": "法治意识", "法制观念": "法治观念",
    "法制讲座": "法治讲座", "残废人": "残疾人", "聋哑人": "听力、言语残疾人",
    "弱智儿童": "智力残疾儿童", "环保局": "生态环境局", "工商局": "市场监督管理局",
    "国税局": "税务局", "地税局": "税务局", "公安消防队": "消防救援队",
}  # fmt: skip
"""What was said once, to what is said now; a person decides, for the past keeps its names."""

_OLD = re.compile("|".join(OLD_NAMES))
_PAST = re.compile(r"(?:19|20)[0-9]{2}年|当时|原|旧称|过去|从前|改名|更名|改称|改为|曾")

HEROES = (
    "雷锋", "董存瑞", "黄继光", "邱少云", "刘胡兰", "江姐", "江竹筠", "赵一曼", "杨靖宇", "方志敏",
    "夏明翰", "狼牙山五壮士", "八女投江", "张思德", "罗盛教", "杨根思", "王进喜", "焦裕禄",
)  # fmt: skip
_HERO = re.compile("|".join(HEROES))


def promise(sheet: Sheet) -> Iterator[Finding]:
    """Nobody is promised how a case ends; one finding a line."""
    told: set[Place] = set()
    for match, place in _outside_quotes(sheet, _PROMISE):
        if place in told:
            continue
        before = _STOP.split(sheet.text[max(match.start() - _NEAR, 0) : match.start()])[-1]
        after = _STOP.split(sheet.text[match.end() : match.end() + _NEAR])[0]
        if _WARNS.search(before) or re.search("骗|不可信|别信|不要信|都是假", after):
            continue
        told.add(place)
        yield Finding(
            rule="wording.promise",
            place=place,
            message=f"「{match[0]}」说得太满，案子的结果要看事实和证据，观众信了会吃亏。",
            remedy="改成有把握的说法，例如：一般可以得到支持；具体可以问法律援助中心。",
        )


def old_name(sheet: Sheet) -> Iterator[Finding]:
    """What has a new name is called by it, unless the past is told; each name once a line."""
    told: set[tuple[Place, str]] = set()
    for match, place in _outside_quotes(sheet, _OLD):
        if (place, match[0]) in told:
            continue
        before = _STOP.split(sheet.text[max(match.start() - _NEAR, 0) : match.start()])[-1]
        after = _STOP.split(sheet.text[match.end() : match.end() + _NEAR])[0]
        if _PAST.search(before) or _PAST.search(after):
            continue
        told.add((place, match[0]))
        new = OLD_NAMES[match[0]]
        yield Finding(
            rule="wording.old-name",
            place=place,
            message=f"「{match[0]}」是过去的叫法，观众会以为内容也是旧的。",
            remedy=f"现在说「{new}」；讲过去的事，写明哪一年，或者加上引号。",
        )


def hero_in_option(exhibit: Exhibit) -> Iterator[Finding]:
    """A hero's name is no wrong answer to laugh at."""
    questions = (one for quiz in exhibit.body.quizzes for one in quiz.questions)
    for question in (part for one in questions for part in one.with_parts):
        if not isinstance(question.task, Choosing):
            continue
        for choice in question.choices:
            named = _HERO.search(choice.text)
            if named and choice.letter not in question.correct:
                yield Finding(
                    rule="wording.hero-in-option",
                    place=choice.place,
                    message=f"选项 {choice.letter} 里用「{named[0]}」作错误答案，"
                    "英雄烈士的姓名不拿来凑数、说笑。",
                    remedy="换一个不是英雄烈士的例子；问英雄事迹的题，把他放在正确答案里。",
                )


def _outside_quotes(
    sheet: Sheet, pattern: re.Pattern[str]
) -> Iterator[tuple[re.Match[str], Place]]:
    """Matches that stand in nobody else's mouth."""
    found = list(sheet.find(pattern))
    if not found:
        return
    quoted = bytearray(len(sheet.text))
    for quote in _QUOTED.finditer(sheet.text):
        quoted[quote.start() : quote.end()] = b"\x01" * (quote.end() - quote.start())
    yield from ((match, place) for match, place in found if not quoted[match.start()])


TOLD_RULES = (promise, old_name)
EXHIBIT_RULES = (hero_in_option,)
