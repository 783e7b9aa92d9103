"""A museum for commands that cannot do without one."""

from pathlib import Path

from yunyouguan.model.errors import MuseumError
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.read.museum_dir import read_museum


def readable_museum(root: Path) -> tuple[Museum, tuple[Finding, ...]]:
    """The museum in a folder, with what staff should mend in it.

    Raises:
        MuseumError: there is no museum to read.
    """
    museum, findings = read_museum(root)
    if museum is None:
        raise MuseumError(
            f"「{root}」里的馆读不出来。请先运行 yunyouguan check，看看要改哪里；"
            "或用 -C 指到馆的文件夹。"
        )
    return museum, findings
