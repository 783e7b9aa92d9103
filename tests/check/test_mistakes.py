"""Seeded mistakes: each gives its lines to staff, stops publishing, and never a traceback."""

from pathlib import Path

import pytest

from check.found import TODAY
from check.small_museum import MADE_BY_CODE, write_good, write_mistake
from yunyouguan.check.report import as_text
from yunyouguan.check.run import has_errors, judge, settled
from yunyouguan.derive.proof import prove_pictures
from yunyouguan.model.finding import Finding
from yunyouguan.read.museum_dir import read_museum

CASES = sorted((Path(__file__).parents[1] / "cases" / "mistakes").iterdir())


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Shared by all cases, so that the good picture is decoded once."""
    return tmp_path_factory.mktemp("cache")


def inspect(root: Path, cache: Path) -> tuple[Finding, ...]:
    """All that `yunyouguan check` finds."""
    museum, findings = read_museum(root)
    if museum is None:
        return findings
    pictures = [one for exhibit in museum.exhibits for one in exhibit.pictures]
    return settled(
        (*findings, *judge(museum, TODAY), *prove_pictures(pictures, root, cache)), museum
    )


def test_good_museum_has_nothing_to_mend(tmp_path: Path, cache: Path) -> None:
    """What the mistakes are seeded into is without a fault."""
    write_good(tmp_path)
    assert as_text(inspect(tmp_path, cache)) == "检查完毕，没有发现问题。"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_mistake_is_told_in_just_these_lines(case: Path, tmp_path: Path, cache: Path) -> None:
    """File, line, what is wrong and what to do: exactly as expected, and nothing is published."""
    write_mistake(tmp_path, case)
    findings = inspect(tmp_path, cache)
    assert as_text(findings) + "\n" == (case / "expect.txt").read_text("utf-8")
    assert has_errors(findings)


def test_every_mistake_made_by_code_has_a_case() -> None:
    """A builder without a case, or a case that changes nothing, tests nothing."""
    names = {case.name.partition("-")[2] for case in CASES}
    assert set(MADE_BY_CODE) - names == set()
    idle = [
        case.name
        for case in CASES
        if case.name.partition("-")[2] not in MADE_BY_CODE
        and not any(one.name != "expect.txt" for one in case.rglob("*") if one.is_file())
    ]
    assert idle == []
