"""Rules over citations: every law named in a text holds, and has the article that is named."""

from collections.abc import Iterator
from datetime import date

from yunyouguan.check import edtf
from yunyouguan.check.citation_findings import finding_of
from yunyouguan.check.page import Sheet
from yunyouguan.model.citation import Citation
from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.citing.names import Names
from yunyouguan.model.citing.verdict import Judged, Verdict, judge_citation
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.statute import LawTable

MONTHS, SHORTEST_MONTH = 6, 28
"""A table older than this is no longer trusted."""

NEW_TABLE = "向维护的人要一份新表，再运行：yunyouguan law update 新表.json"

_ONCE = frozenset({Verdict.UNKNOWN, Verdict.AMENDED, Verdict.MISSPELT})


class Reader:
    """The table of one run, with everything that is looked up once."""

    def __init__(self, table: LawTable, today: date) -> None:
        self.table, self.today = table, today
        self._names = Names.of(table.names)

    def judged(self, text: str, reviewed: str = "") -> Iterator[tuple[Citation, Judged]]:
        """Every citation of the text with its verdict, in order."""
        day = edtf.parse_day(reviewed) if reviewed else None
        for citation in citations_in(text, None, self._names):
            yield citation, judge_citation(citation, self.table, self.today, day)

    def findings(self, sheet: Sheet, reviewed: str = "") -> Iterator[Finding]:
        """What should be mended, each once a line; what a person must look up, once a file."""
        told: set[object] = set()
        for citation, judged in self.judged(sheet.text, reviewed):
            if judged.verdict is Verdict.OK:
                continue
            finding = finding_of(citation, judged, sheet.place_at(citation.start))
            if finding is None:
                continue
            once = (finding.rule, citation.law) if judged.verdict in _ONCE else finding
            if once not in told:
                told.add(once)
                yield finding


def table_date(museum: Museum, today: date) -> Iterator[Finding]:
    """The table is of this half year, and what the museum writes about its day is true."""
    if museum.laws is None:
        return
    as_of = museum.laws.as_of
    written = museum.card.law_data_as_of
    place = museum.place_of("law_data_as_of")
    if written and edtf.parse_day(written) not in {None, as_of}:
        yield Finding(
            rule="laws.date-differs",
            place=place,
            message=f"这里写法律数据截至「{written}」，馆里用的法律表截至{as_of}，"
            "网页下面印的是表的日期。",
            remedy=f"改成：法律数据截至: {as_of}",
        )
    if is_old(museum.laws, today):
        yield Finding(
            rule="laws.table-old",
            place=place,
            message=f"法律表截至{as_of}，已经超过{MONTHS}个月。"
            "这以后修改和废止的法律查不出来，观众可能看到过时的规定。",
            remedy=NEW_TABLE,
        )


def is_old(table: LawTable, today: date) -> bool:
    """More than half a year has gone by: what changed since then cannot be found."""
    return _months_before(today) > table.as_of


def _months_before(today: date) -> date:
    month = today.year * 12 + today.month - 1 - MONTHS
    return date(month // 12, month % 12 + 1, min(today.day, SHORTEST_MONTH))
