"""Every Chinese word that visitors see and that comes from Python."""

import re
from dataclasses import dataclass, fields

from yunyouguan.model.vocabulary import Profile

NAV_HOME = "首页"
NAV_HALLS = "展厅"
NAV_LESSONS = "学法"
NAV_RECORD = "我的"

NOTICES = {
    Profile.PUBLIC_SERVICE: "普法公益页面，不是法律意见",
    Profile.GOVERNMENT_COLUMN: "本栏目用于普法宣传，不是法律意见",
    Profile.STANDALONE: "单机普法展示，不是法律意见",
}

DOCS_PAGES = (
    ("关于本馆", "about/"),
    ("隐私说明", "privacy/"),
    ("无障碍说明", "accessibility/"),
    ("资料来源", "source/"),
    ("馆员手册", "handbook/"),
)


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings that templates set in the Song face; its subset must hold their glyphs."""

    daily: str = "今日一件"
    halls: str = "展厅"
    all_halls: str = "全部展厅"
    plan: str = "广场平面示意"
    routes: str = "怎么逛"
    quiz: str = "练一练"
    answers: str = "答案"
    lessons: str = "课程"
    all_lessons: str = "全部微课"
    paths: str = "学法路径"
    about_hall: str = "关于本厅"
    more_pictures: str = "更多图片"
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
    empty: str = "还没有展品"
    certificate: str = "学法证明"
    choose_path: str = "选一条路径"
    verify: str = "核对学法证明"
    verdict: str = "核对结果"
    tally: str = "登记本次活动"
    about_proof: str = "这张证明能说明什么"
    no_paths: str = "还没有学法路径"
    tours: str = "游园学法"
    stamps: str = "游园印章"
    walked: str = "走完了"
    ordinals: str = "第一二三四五六七八九十厅0123456789"

    def all_texts(self) -> tuple[str, ...]:
        """Every heading, for the subset of the face."""
        return tuple(str(getattr(self, one.name)) for one in fields(self))


HEADINGS = Headings()

FACT_NAMES = (
    "编号",
    "类型",
    "主题",
    "日期",
    "作者",
    "材质",
    "尺寸",
    "地点",
    "来源",
    "权利",
    "复核日期",
)

AI_LABEL = "AI生成"
PICTURE_MISSING = "图片暂缺："
LOOK_CLOSELY = "凑近看"
ONLY_A_PART = "这里是画的一部分。"
LOOK_AROUND = "环顾四周"
SPOTS_LABEL = "画面里的这几处"
LAW_PREFIXES = ("法条：", "依据：")
TABLE_LABEL = "表格，可以左右滑动"

NEXT_HALL = "下一个展厅"
NEXT_EXHIBIT = "下一件"
PREVIOUS_EXHIBIT = "上一件"
HALL_OVERVIEW = "本厅总览"
ALL_HALLS = "全部展厅"
VISITED_ALL = "走完了"

PLAN_TITLE = "平面示意，不是地图"
PLAN_GATE = "入口"

HALLS_DESCRIPTION = "所有展厅和它们的展品。"

MOVED = "这件展品在这里："


def count_of(exhibits: int) -> str:
    """How many exhibits, as a visitor reads it."""
    return f"{exhibits}件展品" if exhibits else "筹备中"


def count_of_halls(halls: int) -> str:
    """How many halls, as a visitor reads it."""
    return f"{halls}个展厅"


def hall_number(index: int) -> str:
    """The number of a hall, counted from 1: 第一厅; plain figures beyond ten."""
    digits = "一二三四五六七八九十"
    return f"第{digits[index - 1]}厅" if index <= len(digits) else f"第{index}厅"


def spoken_date(edtf: str) -> str:
    """An EDTF date as it is said: 2026年5月4日, 2020年至2021年; anything else stays."""
    return "至".join(_spoken_day(day) for day in edtf.split("/"))


def _spoken_day(day: str) -> str:
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", day)
    if not found:
        return day
    units = zip(found.groups(), "年月日", strict=True)
    return "".join(f"{int(number)}{unit}" for number, unit in units if number)


def plan_description(middle: str, around: int) -> str:
    """What a screen reader says of the plan before its links."""
    return f"方形园子，正中是「{middle}」，四周{around}个展区，按参观先后编号。"


def home_description(host: str, name: str) -> str:
    """What a search engine shows of a museum that has no sentence of its own."""
    return f"{host}主办的{name}。"
