"""A table in Word: questions under a header, pairs to match, or just a way to lay out text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from yunyouguan.exchange import table_findings as say
from yunyouguan.exchange.text_bank import Numbered
from yunyouguan.exchange.written_table import Row, read_table
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.place import Place

_CHOICE = re.compile(r"\s*[（(]?[A-Ja-j\uff21-\uff2a][.．、:：)）]")
PAIR = 2


@dataclass(frozen=True, slots=True)
class KeptTable:
    """What a table gives: lines to read on with, or questions."""

    lines: tuple[Numbered, ...] = ()
    bank: WrittenBank = field(default_factory=WrittenBank)


def lines_of_cells(rows: Sequence[Sequence[Sequence[str]]]) -> list[str]:
    """The lines of a table of one column, or of choices alone; nothing for any other table.

    Args:
        rows: of cells, of lines.
    """
    cells = [cell for row in rows for cell in row if any(line.strip() for line in cell)]
    is_list = all(len(row) <= 1 for row in rows)
    is_choices = all(_CHOICE.match("".join(cell)) for cell in cells)
    return [line for cell in cells for line in cell] if is_list or is_choices else []


def read_word_table(rows: Sequence[Row], file: str) -> KeptTable:
    """Two columns without a header of ours are a 连线, in Markdown; else a bank or a finding.

    The rule below the heads of a 连线 is a line of its own.

    Args:
        file: as a Place names it.
    """
    filled = [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
    if not filled:
        return KeptTable()
    if bank := read_table(filled, file):
        return KeptTable(bank=bank)
    if all(len(cells) == PAIR for _, cells in filled):
        first, *more = ((line, _markdown(cells)) for line, cells in filled)
        below = [(line + 1, text) for line, text in more]
        return KeptTable((first, (first[0] + 1, "| --- | --- |"), *below))
    line, cells = filled[0]
    text = next(cell for cell in cells if cell.strip())
    return KeptTable(bank=WrittenBank((), (say.unknown_table(Place(file, line), text),)))


def _markdown(cells: Sequence[str]) -> str:
    told = (" ".join(cell.split()).replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(told)} |"
