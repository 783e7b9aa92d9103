"""Every Chinese word that visitors see and that comes from Python."""

import re
from dataclasses import dataclass, fields, replace
from datetime import date

from babel.dates import format_date, format_skeleton

from yunyouguan.model.vocabulary import Profile
from yunyouguan.render.tongue import CHINESE, Tongue, noted

NAV_HOME = noted("首页")
NAV_HALLS = noted("展厅")
NAV_LESSONS = "学法"
NAV_SEARCH = noted("搜索")
NAV_RECORD = "我的"

NOTICES = {
    Profile.PUBLIC_SERVICE: noted("普法公益页面，不是法律意见"),
    Profile.GOVERNMENT_COLUMN: noted("本栏目用于普法宣传，不是法律意见"),
    Profile.STANDALONE: noted("单机普法展示，不是法律意见"),
}

DOCS_PAGES = (
    (noted("关于本馆"), "about/"),
    (noted("隐私说明"), "privacy/"),
    (noted("无障碍说明"), "accessibility/"),
    (noted("资料来源"), "source/"),
    ("馆员手册", "handbook/"),
)
DOCS_TITLES = frozenset(title for title, _ in DOCS_PAGES)
"""Headings of docs/ that the Song face can set; other titles of staff it cannot."""
FOR_STAFF = "handbook/"
"""Not offered on pages in another language: whoever keeps the museum reads Chinese."""


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings that templates set in the Song face; its subset must hold their glyphs."""

    daily: str = noted("今日一件")
    halls: str = noted("展厅")
    all_halls: str = noted("全部展厅")
    coming: str = "近期"
    feed: str = "放进自己的日历"
    plan: str = noted("广场平面示意")
    routes: str = noted("怎么逛")
    quiz: str = "练一练"
    answers: str = "答案"
    lessons: str = "课程"
    all_lessons: str = "全部微课"
    paths: str = "学法路径"
    about_hall: str = noted("关于本厅")
    more_pictures: str = noted("更多图片")
    record: str = "我的学习"
    visited: str = "看过的展品"
    learnt: str = "学到哪儿了"
    practice: str = "练一练"
    review: str = "今日复习"
    wrong: str = "错题本"
    daily_question: str = "每日一题"
    run: str = "闯关"
    ways: str = "几种练法"
    carry: str = "换手机，带走记录"
    settings: str = "看得清楚些"
    erase: str = "清空记录"
    not_found: str = "没有找到这一页"
    empty: str = noted("还没有展品")
    certificate: str = "学法证明"
    choose_path: str = "选一条路径"
    verify: str = "核对学法证明"
    verdict: str = "核对结果"
    tally: str = "登记本次活动"
    about_proof: str = "这张证明能说明什么"
    no_paths: str = "还没有学法路径"
    find: str = "找一找"
    more_topics: str = "别的主题"
    more_exhibits: str = "还有这些"
    other_topics: str = "其他主题"
    for_whom: str = "按人群找"
    other_audiences: str = "给别的人"
    in_glossary: str = "这里的名词"
    tours: str = "游园学法"
    search: str = noted("搜索")
    stamps: str = "游园印章"
    walked: str = "走完了"
    ordinals: str = "第一二三四五六七八九十厅0123456789"

    def in_gallery(self) -> tuple[str, ...]:
        """Those of home, the halls and the exhibits, which nearly every visitor opens."""
        return (
            self.daily, self.halls, self.all_halls, self.coming, self.plan, self.routes, self.quiz,
            self.answers, self.about_hall, self.more_pictures, self.not_found, self.empty,
            self.find, self.ordinals,
        )  # fmt: skip

    def all_texts(self) -> tuple[str, ...]:
        """Every heading, for the subset of the face."""
        return tuple(str(getattr(self, one.name)) for one in fields(self))

    def in_tongue(self, tongue: Tongue) -> "Headings":
        """Those of the pages that exist in every language are translated; the rest stays."""
        if not tongue.language:
            return self
        said = {one.name: tongue.known(str(getattr(self, one.name))) for one in fields(self)}
        return replace(self, **said)


HEADINGS = Headings()

FACT_NAMES = (
    noted("编号"),
    noted("类型"),
    noted("主题"),
    noted("适合"),
    noted("日期"),
    noted("作者"),
    noted("材质"),
    noted("尺寸"),
    noted("地点"),
    noted("来源"),
    noted("权利"),
    noted("复核日期"),
    noted("译者"),
)

AI_LABEL = noted("AI生成")
PICTURE_MISSING = noted("图片暂缺：")
LOOK_CLOSELY = noted("凑近看")
ONLY_A_PART = noted("这里是画的一部分。")
LOOK_AROUND = noted("环顾四周")
SPOTS_LABEL = noted("画面里的这几处")
LAW_PREFIXES = (noted("法条："), noted("依据："))
TABLE_LABEL = noted("表格，可以左右滑动")

NEXT_HALL = noted("下一个展厅")
NEXT_EXHIBIT = noted("下一件")
PREVIOUS_EXHIBIT = noted("上一件")
HALL_OVERVIEW = noted("本厅总览")
ALL_HALLS = noted("全部展厅")
VISITED_ALL = noted("走完了")

PLAN_GATE = noted("入口")
PLAN_HERE = noted("您在这里")
STAND_IN_THE_MIDDLE = noted("站到广场中间，环顾四周")

HALLS_DESCRIPTION = noted("所有展厅和它们的展品。")

MOVED = "这件展品在这里："

SEARCH = noted("搜索")
SEARCH_DESCRIPTION = noted("在全馆的展品、微课、名词和题目里，找一个词或一句话。")
SEARCH_HALL, SEARCH_TOPIC, SEARCH_TYPE = noted("展厅"), "主题", noted("类型")
SEARCH_OTHERS = noted("全部展品")


def count_of(exhibits: int, tongue: Tongue = CHINESE) -> str:
    """How many exhibits, as a visitor reads it."""
    return tongue.count(exhibits, "{n}件展品") if exhibits else tongue.say("筹备中")


def count_of_halls(halls: int, tongue: Tongue = CHINESE) -> str:
    """How many halls, as a visitor reads it."""
    return tongue.count(halls, "{n}个展厅")


def hall_number(index: int, tongue: Tongue = CHINESE) -> str:
    """The number of a hall, counted from 1: 第一厅; plain figures beyond ten."""
    digits = "一二三四五六七八九十"
    in_words = not tongue.language and index <= len(digits)
    return tongue.say("第{n}厅", n=digits[index - 1] if in_words else index)


def spoken_date(edtf: str, tongue: Tongue = CHINESE) -> str:
    """An EDTF date as it is said: 2026年5月4日, 2020年至2021年; anything else stays."""
    if tongue.language:
        return "\u2013".join(_foreign_day(day, tongue.code) for day in edtf.split("/"))
    return "至".join(_spoken_day(day) for day in edtf.split("/"))


def _spoken_day(day: str) -> str:
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", day)
    if not found:
        return day
    units = zip(found.groups(), "年月日", strict=True)
    return "".join(f"{int(number)}{unit}" for number, unit in units if number)


def _foreign_day(day: str, code: str) -> str:
    try:
        if re.fullmatch(r"\d{4}-\d\d", day):
            return format_skeleton("yMMMM", date.fromisoformat(f"{day}-01"), locale=code)
        return format_date(date.fromisoformat(day), "long", locale=code)
    except ValueError:
        return day


def plan_title(hall: str, tongue: Tongue = CHINESE) -> str:
    """What the plan is called."""
    return tongue.say("{hall}：平面示意，不是地图", hall=hall)


def plan_description(middle: str, around: int, tongue: Tongue = CHINESE) -> str:
    """What a screen reader says of the plan before its links."""
    return tongue.say(
        "一座水边的园子，正中是「{middle}」，四周{n}个展区，按参观先后编号。",
        middle=middle,
        n=around,
    )


def on_the_plan(number: int, tongue: Tongue = CHINESE) -> str:
    """The link from an exhibit back to its place."""
    return tongue.say("在广场里的位置：第{n}处", n=number)


def home_description(host: str, name: str, tongue: Tongue = CHINESE) -> str:
    """What a search engine shows of a museum that has no sentence of its own."""
    return tongue.say("{host}主办的{name}。", host=host, name=name)


def questions_elsewhere(questions: int, tongue: Tongue) -> str:
    """That the questions stand on the page in the museum's own language."""
    return tongue.count(questions, "中文页上还有{n}道练习题。")
