"""The report on the law as tables for a clerk: first what to do, last what is good to know."""

from collections.abc import Iterator

from yunyouguan.check.citations import NEW_TABLE
from yunyouguan.check.report import one_line
from yunyouguan.cli.law_report_cells import (
    changed,
    coming_row,
    day,
    found_rows,
    hinted,
    law_of,
    law_row,
    named,
    question,
    successor,
    titles,
    written,
)
from yunyouguan.cli.law_words import SAID, hint_of
from yunyouguan.law_report import LawReport
from yunyouguan.model.chapter import Chapter, Column

PLACE, PAGE, QUESTION = Column("位置", 24), Column("页面", 14), Column("题目", 20)
WRITTEN, WHERE = Column("引的是", 18), Column("在哪些页（几处）", 40)
REVIEWED = Column("复核日期", 7)
_FOUND = (PLACE, PAGE, QUESTION, WRITTEN)


def chapters(report: LawReport) -> tuple[Chapter, ...]:
    """Everything, the most pressing first."""
    return (*pressing(report), *worth_knowing(report), _every(report))


def overview(report: LawReport) -> Iterator[tuple[str, str]]:
    """The report in a few lines: what, and what is said of it."""
    table = report.table
    yield "哪一座馆", one_line(report.museum)
    yield "按哪一天看", str(report.today)
    yield "法律表截至", f"{table.as_of}，{_age(report)}"
    yield "法律表从哪里来", table.source or "没有写"
    if report.is_old:
        yield "换一份新表", NEW_TABLE
    pages = len({one.place.file for one in report.cited})
    yield "一共引了", f"{len(report.cited)}处，{len(report.laws)}部法律，{pages}份文字"
    for chapter in pressing(report):
        yield chapter.title, f"{len(chapter.rows)}项" if chapter.rows else chapter.otherwise
    yield "请人核对", f"{len(report.unknown)}处，法律表里没有这些法律"
    yield "没有引法律的主题", f"{len(report.silent_topics)}个"


def overview_chapter(report: LawReport) -> Chapter:
    """The same as the first sheet of a workbook."""
    return Chapter(
        "总览", "", (Column("项目", 12), Column("内容", 50)), tuple(overview(report)), ""
    )


def pressing(report: LawReport) -> tuple[Chapter, ...]:
    """What somebody must do something about."""
    return (
        Chapter("没有读进来", "下面这些文字有错误，没有算在这份报告里。先改好，再看一次。",
                (PLACE, Column("怎么了", 40), Column("怎么改", 40)),
                tuple((str(one.place), one_line(one.message), one_line(one.remedy))
                      for one in report.unread), "全都读进来了"),
        Chapter("已经废止", "改引现在的法律；讲从前的事，前面加「原」字。",
                (*_FOUND, Column("废止日期", 7), Column("现在看", 14)),
                found_rows(report.repealed, lambda one: (day(one), successor(one))), "没有"),
        Chapter("写得不对", "对照法律原文改。",
                (*_FOUND, Column("哪里不对", 8), Column("线索", 14)),
                found_rows(report.wrong, hinted), "没有"),
        Chapter("复核以后法律改过", "对照现行法律再看一遍，没有问题就更新「复核日期」。",
                (*_FOUND, Column("怎么变了", 10), Column("哪一天", 7), REVIEWED),
                found_rows(report.changed, changed), "没有"),
        Chapter("还没有施行", "写明日期，或者等施行了再发布。",
                (*_FOUND, Column("施行日期", 7)),
                found_rows(report.not_yet, lambda one: (day(one),)), "没有"),
        Chapter("快要变的", "到那一天以前，把这些页对照新的法律看好。",
                (Column("法律", 14), Column("哪一天", 7), Column("变成什么", 20),
                 Column("引了几处", 5), WHERE),
                tuple(map(coming_row, report.coming)), "没有"),
    )  # fmt: skip


def worth_knowing(report: LawReport) -> tuple[Chapter, ...]:
    """What calls nobody by itself."""
    return (
        Chapter("请人核对", "法律表里没有，机器不知道对不对，请人对照原文；对了就不用改。",
                _FOUND, found_rows(report.unknown, lambda _: ()), "没有"),
        Chapter("没有写复核日期", "法律改过没有，机器说不出来，请人看。展厅和首页本来不写这一天。",
                _FOUND, found_rows(report.undated, lambda _: ()), "没有"),
        Chapter("没有引法律的主题", "主题表里有，已发布的展品一处法律也没有引。",
                (Column("主题", 12), Column("展品", 40)),
                tuple((one.topic, titles(one)) for one in report.silent_topics), "没有"),
        Chapter("各部法律引了几处", "",
                (Column("法律", 14), Column("全名", 24, in_detail=True), Column("效力", 14),
                 Column("引了几处", 5), Column("几条", 4), Column("几页", 4), WHERE),
                tuple(law_row(one, report.today) for one in report.laws), "还没有引一处法律"),
        Chapter("各个主题引的法律", "一件展品有几个主题，就算几次。",
                (Column("主题", 12), Column("几件展品", 5), Column("引了几处", 5),
                 Column("哪几部", 50)),
                tuple((one.topic, len(one.exhibits), one.citations, named(one.laws))
                      for one in report.topics), ""),
    )  # fmt: skip


def _every(report: LawReport) -> Chapter:
    columns = (
        Column("文件", 24), Column("行", 4), PAGE, QUESTION, Column("法律", 14), WRITTEN,
        Column("结果", 8), Column("线索", 16), REVIEWED, Column("观众看得到", 6),
    )  # fmt: skip
    rows = tuple(
        (one.place.file, one.place.line, one_line(one.writing.title), question(one),
         law_of(one), written(one), SAID[one.judged.verdict], hint_of(one.judged),
         one.writing.reviewed, "是" if one.writing.is_shown else "还没有发布")
        for one in report.cited
    )  # fmt: skip
    return Chapter("每一处引用", "", columns, rows, "还没有引一处法律", in_detail=True)


def _age(report: LawReport) -> str:
    days = (report.today - report.table.as_of).days
    aged = f"到这一天{days}天" if days >= 0 else "比这一天还晚"
    return f"{aged}，已经超过六个月" if report.is_old else aged
