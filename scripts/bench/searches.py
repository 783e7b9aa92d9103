"""How each search is built over the same exhibits, and what its index weighs."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.measured import Measure, measure, this_python
from bench.told import Told, write_project, write_site

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".cache/bench-python"
"""Where ``make bench-search`` has put the peers; they never enter the museum's own packages."""
DICTIONARY = TOOLS / "jieba/dict.txt"
PAGEFIND = TOOLS / "pagefind_bin_extended/pagefind_extended"
NAMES = ("云游馆", "Pagefind", "Material + jieba")
NOT_BUILT = "scripts/yunyouguan/theme/static"
ASKING = Path(__file__).parent / "asking"
SCRIPTS = ("search.js", "search_help.js")
TO_ASK = (ASKING / "ours.html", ASKING / "pagefind.html")


@dataclass(frozen=True, slots=True)
class Built:
    """What one build cost and left.

    Attributes:
        again: of a second build in which nothing has changed; only ours knows what has.
        bare: of the same site without a search; the others index a finished one.
        size: bytes of the index, scripts included.
    """

    cost: Measure
    files: int
    size: int
    again: Measure | None = None
    bare: Measure | None = None

    @property
    def cpu(self) -> float:
        """Seconds that the search alone took."""
        return self.cost.cpu - (self.bare.cpu if self.bare else 0)


@dataclass(frozen=True, slots=True)
class Searches:
    """A folder to work in."""

    place: Path

    @property
    def site(self) -> Path:
        """The finished pages, with our index and Pagefind's."""
        return self.place / "site"

    @property
    def material(self) -> Path:
        """A site of its own."""
        return self.place / "material/site"

    def prepare(self, exhibits: list[Told]) -> None:
        """Write the pages; what was there goes."""
        shutil.rmtree(self.place, ignore_errors=True)
        write_site(self.site, iter(exhibits))

    def ours(self) -> Built:
        """From nothing, and once more."""
        cache = self.place / "cache"
        for folder in (cache, self.site / "search"):
            shutil.rmtree(folder, ignore_errors=True)
        command = this_python("-m", "bench.our_search", str(self.site), str(cache))
        cost = measure(command, ROOT)
        weight = _weight(self.site / "search")
        shutil.rmtree(self.site / "search")
        return Built(cost, *weight, again=measure(command, ROOT))

    def pagefind(self) -> Built:
        """The same pages; it looks at their main part alone, as ours does."""
        shutil.rmtree(self.site / "pagefind", ignore_errors=True)
        choices = ("--force-language", "zh", "--root-selector", "main", "--quiet")
        cost = measure([str(PAGEFIND), "--site", str(self.site), *choices], ROOT)
        return Built(cost, *_weight(self.site / "pagefind"))

    def with_material(self, exhibits: list[Told]) -> Built:
        """The same words as Markdown, built with search and without."""
        project = self.material.parent
        shutil.rmtree(project, ignore_errors=True)
        write_project(project, iter(exhibits))
        command = this_python("-m", "mkdocs", "build", "--quiet", "--config-file")
        bare = measure([*command, "plain.yml"], project)
        cost = measure(["env", f"PYTHONPATH={_beside(TOOLS)}", *command, "search.yml"], project)
        return Built(cost, *_weight(self.material / "search"), bare=bare)

    def dress(self) -> None:
        """Two pages to ask from, and our scripts; after all is indexed."""
        assets = self.site / "assets"
        assets.mkdir(exist_ok=True)
        theme = Path(str(_package())) / "theme/static"
        for name in SCRIPTS:
            shutil.copy(theme / name, assets)
        for file in TO_ASK:
            shutil.copy(file, self.site)


def _weight(folder: Path) -> tuple[int, int]:
    sizes = [file.stat().st_size for file in _files(folder)]
    return len(sizes), sum(sizes)


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in folder.rglob("*") if file.is_file())


def _beside(folder: Path) -> str:
    return os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH", ""))))


def _package() -> Path:
    spec = importlib.util.find_spec("yunyouguan")
    if spec is None or spec.origin is None:
        raise RuntimeError(f"yunyouguan is not importable by {sys.executable}")
    return Path(spec.origin).parent
