"""How much of the host's room the finished site takes, and how many exhibits still fit."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.publish.audit import BUDGET_ERROR_MB

MEDIA = "media"
MEGA = 1_000_000
FEW = 10
"""Below ten a decimal tells something; above it is noise."""


@dataclass(frozen=True, slots=True)
class Budget:
    """A finished site, counted.

    Attributes:
        files, size: of the whole site; bytes.
        tile_files, tile_size: of them, what visitors look into closely or around in.
        exhibits: how many are shown.
        exhibits_size: bytes of their pages and of all pictures.
        limit: bytes that the host takes.
    """

    files: int
    size: int
    tile_files: int
    tile_size: int
    exhibits: int
    exhibits_size: int
    limit: int = BUDGET_ERROR_MB * MEGA

    @property
    def room(self) -> int | None:
        """How many more exhibits like these fit; None when there are none to judge by."""
        if not self.exhibits or not self.exhibits_size:
            return None
        return max(0, (self.limit - self.size) * self.exhibits // self.exhibits_size)


def take_stock(site: Path, exhibits: Iterable[str]) -> Budget:
    """Count what will be published.

    Args:
        site: the finished site.
        exhibits: addresses of the exhibits shown, such as ``hall/one/``.
    """
    pages = {f"{address}index.html" for address in exhibits}
    files = size = tile_files = tile_size = own = 0
    for file in site.rglob("*"):
        if not file.is_file():
            continue
        path, weight = file.relative_to(site), file.stat().st_size
        files, size = files + 1, size + weight
        if path.parts[0] == MEDIA or path.as_posix() in pages:
            own += weight
        if path.parts[0] == MEDIA and len(path.parts) > 2:  # noqa: PLR2004  media/<key>/…
            tile_files, tile_size = tile_files + 1, tile_size + weight
    return Budget(files, size, tile_files, tile_size, len(pages), own)


def budget_line(budget: Budget) -> str:
    """One sentence for the end of every build."""
    tiles = (
        f"（其中细看的图块 {budget.tile_files:,} 个，{spoken_size(budget.tile_size)}）"
        if budget.tile_files else ""
    )  # fmt: skip
    whole = f"网站共 {budget.files:,} 个文件，{spoken_size(budget.size)}{tiles}"
    limit = f"{budget.limit // MEGA} MB 的上限"
    if budget.size > budget.limit:
        return f"{whole}；已经超过 {limit}，发布不上去。"
    if budget.room is None:
        return f"{whole}；上限是 {budget.limit // MEGA} MB。"
    if not budget.room:
        return f"{whole}；快到 {limit}了，再放一件就超过。"
    return f"{whole}；离 {limit}还能再放约 {_rounded(budget.room):,} 件这样的展品。"


def spoken_size(size: int) -> str:
    """Bytes as staff read them: 「860 字节」, 「48 kB」, 「1.9 MB」, 「19 MB」."""
    for unit, name in ((MEGA, "MB"), (1000, "kB")):
        if size >= unit:
            number = size / unit
            return (
                f"{number:.1f} {name}" if number < FEW and unit == MEGA else f"{number:,.0f} {name}"
            )
    return f"{size} 字节"


def _rounded(number: int) -> int:
    """Two digits that count: the average of a few exhibits promises no more."""
    digits = len(str(number)) - 2
    return number if digits <= 0 else number // 10**digits * 10**digits
