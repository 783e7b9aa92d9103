"""A table of a report, before anybody decides whether it is printed, pasted or opened in Excel."""

from dataclasses import dataclass

Cell = str | int


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        width: in Chinese characters, as far as a sheet can grant it.
        in_detail: too much for a screen or a letter; only a sheet shows it.
    """

    head: str
    width: int
    in_detail: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """One table.

    Attributes:
        note: a sentence below the title; may be empty.
        rows: as many cells each as there are columns.
        otherwise: what is said where there is no row.
        in_detail: only a workbook has it.
    """

    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    otherwise: str
    in_detail: bool = False

    @property
    def shown(self) -> tuple[int, ...]:
        """The columns that fit a screen."""
        return tuple(at for at, one in enumerate(self.columns) if not one.in_detail)
