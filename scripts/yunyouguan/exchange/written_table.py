"""A table with a header row, in Excel or Word, becomes written questions."""

from collections.abc import Mapping, Sequence

from yunyouguan.exchange import table_findings as say
from yunyouguan.exchange.table_heads import (
    ANSWER,
    KIND,
    ORDINAL,
    STEM,
    heads_of,
    kind_word,
    more_answers,
    section_kind,
)
from yunyouguan.exchange.table_row import add_choices, finish, read_row
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.written_question import WrittenQuestion

Row = tuple[int, tuple[str, ...]]
"""A row with its number in the file."""

HEADER_WITHIN = 20
"""Rows of titles and instructions that may stand above the header."""


def read_table(rows: Sequence[Row], file: str) -> WrittenBank | None:
    """Every row with a stem is a question, in order; None when there is no header row.

    Args:
        file: as a Place names it.
    """
    for at, (line, cells) in enumerate(rows[:HEADER_WITHIN]):
        if heads := heads_of(cells):
            table = _Table(heads, cells, Place(file, line))
            for row in rows[at + 1 :]:
                table.take(*row)
            return table.finish()
    return None


class _Table:
    """Remembers the question that the next row may go on with."""

    def __init__(self, heads: Mapping[int, str], header: tuple[str, ...], place: Place) -> None:
        self._heads = heads
        self._header = header
        # A second column of answers may be the right one.
        self._answers = [at for at in more_answers(header) if at not in heads]
        self._file = place.file
        self._kind = ""
        self._questions: list[WrittenQuestion] = []
        self._findings: list[Finding] = []
        unknown = [one for at, one in enumerate(header) if one.strip() and at not in heads]
        if unknown:
            self._findings.append(say.unknown_columns(place, unknown))

    def take(self, line: int, cells: tuple[str, ...]) -> None:
        """One row below the header."""
        filled = [cell for cell in cells if cell.strip()]
        # Printed sheets repeat the header on every page.
        if not filled or cells == self._header:
            return
        told = {key: cells[at] for at, key in self._heads.items() if at < len(cells)}
        told = {key: text.strip() for key, text in told.items() if text.strip()}
        told.pop(ORDINAL, None)
        if len(filled) == 1 and (kind := section_kind(filled[0])):
            self._kind = kind
        elif STEM in told:
            if KIND in told:
                self._kind = kind_word(told[KIND])
            one = read_row(line, told, self._kind, self._file)
            for other in (cells[at].strip() for at in self._answers if at < len(cells)):
                if other != told.get(ANSWER, ""):
                    place = Place(self._file, line)
                    one.findings.append(say.two_answers(place, told.get(ANSWER, ""), other))
            self._questions.append(one)
        elif told and self._questions and all(key.startswith("选项") for key in told):
            add_choices(self._questions[-1], line, told, self._file)
        else:
            self._findings.append(say.row_without_stem(Place(self._file, line), filled[0]))

    def finish(self) -> WrittenBank:
        """Nothing follows."""
        for one in self._questions:
            one.findings.extend(finish(one, self._file))
        return WrittenBank(tuple(self._questions), tuple(self._findings))
