"""What GitHub runs for the office: only commands that exist, no right too many, one letter only."""

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from cli.errands import run
from read.written import HEADER, a_small_museum
from yunyouguan.cli.main import cli

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SHELL = {"set", "if", "then", "elif", "else", "fi", "open=$(gh"}
GH = {
    "issue list": {"--state", "--label", "--limit", "--json", "--jq"},
    "issue edit": {"--title", "--body-file"},
    "issue create": {"--title", "--label", "--body-file"},
    "issue close": {"--reason", "--comment"},
    "label create": {"--color", "--description", "--force"},
}
"""Of the manual of gh 2: what the runners have."""


def workflow(file: Path) -> dict[str, Any]:
    # The key `on` is a truth value to YAML 1.1.
    return yaml.load(file.read_text("utf-8"), yaml.BaseLoader)  # type: ignore[no-any-return]  # noqa: S506


def steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in workflow(file)["jobs"].values() for step in job["steps"]]


LAW = ROOT / ".github" / "workflows" / "law.yml"
SCRIPT = next(one["run"] for one in steps(LAW) if "gh issue" in one.get("run", ""))


def known_to_click(words: list[str]) -> bool:
    """The words name a command of ours, and every option is one of it."""
    command: click.Command = cli
    while isinstance(command, click.Group) and words and words[0] in command.commands:
        command = command.commands[words.pop(0)]
    options = {name for one in command.params for name in one.opts}
    return (
        not isinstance(command, click.Group)
        and {word for word in words if word.startswith("-")} <= options
    )


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda one: one.name)
def test_every_command_of_a_workflow_exists(file: Path) -> None:
    """Words of make stand in the Makefile, ours in the command, gh's in its manual."""
    words_of_make = set(
        re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    )
    lines = [line.strip() for one in steps(file) for line in one.get("run", "").split("\n")]
    strange = []
    for line in filter(None, lines):
        match line.split():
            case ["make", word]:
                fits = word in words_of_make
            case [".venv/bin/yunyouguan", *words]:
                fits = known_to_click(words)
            case ["gh", *_] | ["open=$(gh", *_]:
                _, first, second, *rest = line.split()
                options = set(re.findall(r"(?<=\s)--[a-z-]+", " ".join(["", *rest])))
                fits = options <= GH.get(f"{first} {second}", set())
            case [word, *_]:
                fits = word in SHELL
        if not fits:
            strange.append(line)
    assert strange == []


def test_law_workflow_may_read_the_files_and_write_a_letter() -> None:
    """And nothing else; it runs once a month, or when somebody presses the button."""
    held = workflow(LAW)
    assert (held["permissions"], held["on"]) == (
        {},
        {"schedule": [{"cron": "23 1 3 * *"}], "workflow_dispatch": ""},
    )
    assert {name: job["permissions"] for name, job in held["jobs"].items()} == {
        "report": {"contents": "read", "issues": "write"}
    }
    assert steps(LAW)[0]["with"] == {"persist-credentials": "false"}


@pytest.fixture(name="office")
def _office(tmp_path: Path) -> Path:
    """A folder with a gh that writes down what it was asked, and answers what a test tells it."""
    gh = tmp_path / "bin" / "gh"
    gh.parent.mkdir()
    gh.write_text(
        '#!/bin/sh\nfor word in "$@"; do printf "%s|" "$word"; done >> asked.txt\n'
        'echo >> asked.txt\ncase "$*" in "issue list"*) cat open.txt;; esac\n'
    )
    gh.chmod(0o755)
    return tmp_path


def letters(office: Path, *, has_work: bool, waiting: str) -> list[str]:
    """What gh was asked beyond the list, when the museum has work or not, and a letter waits."""
    text = HEADER + ("《环境保护法》第六条。" if has_work else "《民法典》第一条。")
    root = a_small_museum(office / "馆", **{"square/liyi/index.md": text})
    report = ("law", "report", "--on", "2026-11-23")
    files = (f"--json={office / 'letter.json'}", f"--markdown={office / 'letter.md'}")
    assert run("-C", str(root), *report, *files) == 0
    assert json.loads((office / "letter.json").read_text("utf-8"))["has_work"] is has_work
    (office / "open.txt").write_text(waiting)
    said = {key: value for key, value in next(
        one["env"] for one in steps(LAW) if "gh issue" in one.get("run", "")
    ).items() if not key.startswith("GH_")}  # fmt: skip
    path = f"{office / 'bin'}:{os.environ['PATH']}"
    subprocess.run(
        ["bash", "-c", SCRIPT], cwd=office, check=True, env={**os.environ, **said, "PATH": path}
    )
    listed, *asked = (office / "asked.txt").read_text("utf-8").splitlines()
    assert listed == (
        "issue|list|--state|open|--label|法律复核|--limit|1|--json|number|--jq|.[].number|"
    )
    return asked


def test_work_opens_one_letter(office: Path) -> None:
    """With a label by which it is found next month."""
    assert letters(office, has_work=True, waiting="") == [
        "label|create|法律复核|--color|9B2D1F|--description|法律有变动，请人看一遍|--force|",
        "issue|create|--title|法律复核：有要看的地方|--label|法律复核|--body-file|letter.md|",
    ]


def test_work_that_is_still_there_writes_no_second_letter(office: Path) -> None:
    """The one that is open is written anew."""
    assert letters(office, has_work=True, waiting="12\n") == [
        "issue|edit|12|--title|法律复核：有要看的地方|--body-file|letter.md|"
    ]


def test_no_work_closes_the_letter(office: Path) -> None:
    """And says why."""
    assert letters(office, has_work=False, waiting="12\n") == [
        "issue|edit|12|--body-file|letter.md|",
        "issue|close|12|--reason|completed|--comment|这个月看过，没有要看的地方了。|",
    ]


def test_no_work_and_no_letter_stay_silent(office: Path) -> None:
    """Nobody is called for nothing."""
    assert letters(office, has_work=False, waiting="") == []
