"""The rules of the house that a machine can hold, so that nobody has to remember them."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = sorted((ROOT / "scripts").rglob("*.py"))
NO_SUCH_NAMES = {"utils", "helpers", "common", "misc", "base", "core", "manager"}
LINES = 250


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", CODE, ids=name)
def test_a_file_has_one_reason_and_fits_a_reader(file: Path) -> None:
    """A file says its reason in its first line, is short, and is not called after nothing."""
    text = file.read_text("utf-8")

    assert len(text.splitlines()) <= LINES
    assert file.stem not in NO_SUCH_NAMES
    assert ast.get_docstring(ast.parse(text)), "the first line says what the file is for"


def tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files"], check=True, capture_output=True, text=True
    )
    return listed.stdout.splitlines()


def test_nothing_built_is_committed() -> None:
    """What the build makes, and other people's code, stays out of the repository."""
    built = (
        "site/",
        ".cache/",
        "scripts/yunyouguan/theme/static/",
        "scripts/yunyouguan/theme/fonts/",
    )
    assert [path for path in tracked() if path.startswith(built) or "node_modules" in path] == []


def test_requirements_are_pinned_with_hashes_and_name_no_host() -> None:
    """The same bytes are installed everywhere, from whatever index the office uses."""
    for file in (ROOT / "scripts" / "requirements").glob("*.txt"):
        text = file.read_text("utf-8")
        pins = re.findall(r"^[a-z0-9][^\s]*", text, re.MULTILINE)
        assert pins, file.name
        assert all("==" in pin for pin in pins)
        assert "http" not in text
        assert text.count("--hash=sha256:") > len(pins)


def test_the_lock_file_names_no_registry() -> None:
    """Npm fetches from whatever registry the office uses; integrity hashes hold the bytes."""
    lock = (ROOT / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert '"integrity": "sha512-' in lock


def test_workflows_have_no_rights_they_do_not_need() -> None:
    """Every workflow starts without rights, and every action is pinned by its commit."""
    for file in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = file.read_text("utf-8")
        assert "\npermissions: {}\n" in text
        assert "pull_request_target" not in text
        for action in re.findall(r"uses: (\S+)", text):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), action
