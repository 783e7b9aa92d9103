"""Where something stands: a file and a line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file that staff wrote.

    Attributes:
        file: POSIX path relative to the museum's folder, such as ``exhibits/hall/one/index.md``.
        line: counted from 1; 0 is the file as a whole.
    """

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file
