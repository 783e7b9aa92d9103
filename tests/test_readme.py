"""The README is true: every command in it runs."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.en.md")


def commands(readme: str, first_word: str) -> list[list[str]]:
    """Every command line of the code blocks that starts with a word."""
    blocks = re.findall(
        r"^```\n(.*?)^```", (ROOT / readme).read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    lines = [line.partition("#")[0].strip() for block in blocks for line in block.splitlines()]
    return [shlex.split(line) for line in lines if line.startswith(f"{first_word} ")]


@pytest.mark.parametrize("readme", READMES)
def test_every_make_word_of_the_readme_exists(readme: str) -> None:
    """`make site` and `make test` stand first, and no word is promised that is not there."""
    words = {word for _, word in commands(readme, "make")}
    words |= set(re.findall(r"[`(]make ([a-z]+)", (ROOT / readme).read_text("utf-8")))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert {"site", "test"} <= words <= targets


def test_both_readmes_have_the_reader_type_the_same() -> None:
    """What runs for the one runs for the other."""
    assert commands("README.en.md", "yunyouguan") == commands("README.md", "yunyouguan")


@pytest.mark.slow
def test_every_museum_command_of_the_readme_runs(tmp_path: Path) -> None:
    """A reader who types the README line by line gets a museum that builds."""
    typed = commands("README.md", "yunyouguan")
    assert [words[-1] for words in typed][-2:] == ["check", "build"]
    for words in typed:
        done = subprocess.run(
            [sys.executable, "-m", *words],
            check=False,
            capture_output=True,
            text=True,
            cwd=tmp_path,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "m" / "site" / "index.html").is_file()


@pytest.mark.parametrize("readme", READMES)
def test_every_path_of_the_readme_exists(readme: str) -> None:
    """No link and no folder of the README leads nowhere."""
    text = (ROOT / readme).read_text("utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    folders = re.findall(r"`(scripts/[\w./]+)`", text)

    assert [path for path in (*links, *folders) if not (ROOT / path).exists()] == []
