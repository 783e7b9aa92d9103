"""The desk, as a clerk meets it: commands, what they print, and how they end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from check.small_museum import write_good
from cli.errands import listing, run
from yunyouguan.publish.budget import spoken_size

pytestmark = pytest.mark.slow


def test_a_new_museum_is_checked_and_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """init, new, check, build: what the README promises, on an empty folder."""
    museum = tmp_path / "m"

    assert run("init", str(museum)) == 0
    assert run("-C", str(museum), "new", "hall", "village", "示范村") == 0
    assert run("-C", str(museum), "new", "exhibit", "village/well", "村口的老井") == 0
    assert run("-C", str(museum), "check") == 0
    assert run("-C", str(museum), "build") == 0

    site = museum / "site"
    assert (site / "village" / "index.html").is_file()
    assert not (site / "village" / "well").exists(), "a draft is never published"
    files = listing(site)
    assert capsys.readouterr().out.endswith(
        f"网站共 {len(files)} 个文件，{spoken_size(sum(map(len, files.values())))}；"
        f"上限是 900 MB。\n网站做好了：{site.resolve()}\n"
    )


def test_a_new_exhibit_brings_its_hall(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A clerk who names a hall that is not there gets it, and is told so."""
    museum = tmp_path / "m"
    run("init", str(museum))

    assert run("-C", str(museum), "new", "exhibit", "village/well") == 0

    assert "一起建好了：exhibits/village/hall.md" in capsys.readouterr().out
    assert run("-C", str(museum), "check") == 0


def test_a_new_path_is_written_under_its_own_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With or without the ending that a clerk may type."""
    museum = tmp_path / "m"
    run("init", str(museum))
    capsys.readouterr()

    assert run("-C", str(museum), "new", "path", "ming-bai-ren.md", "法律明白人入门") == 0

    assert capsys.readouterr().out == (
        "写好 exhibits/paths/ming-bai-ren.md\n下一步：在「课程」下面按先后写几节微课。\n"
    )
    assert run("-C", str(museum), "check") == 0


def test_a_failed_build_leaves_the_old_site_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With an error in the museum nothing is published and nothing is lost."""
    museum = tmp_path / "m"
    run("init", str(museum))
    run("-C", str(museum), "new", "hall", "village", "示范村")
    run("-C", str(museum), "build")
    before = listing(museum / "site")
    hall = museum / "exhibits" / "village" / "hall.md"
    hall.write_text(hall.read_text("utf-8").replace("标题: ", "标题："), "utf-8")
    capsys.readouterr()

    assert run("-C", str(museum), "build") == 1

    said = capsys.readouterr()
    assert "exhibits/village/hall.md:2: [header.full-width-colon]" in said.out
    assert said.err == "\n有错误没有改好，网站没有生成，原来的网站没有动。\n"
    assert listing(museum / "site") == before
    assert sorted(path.name for path in museum.iterdir() if path.name.startswith(".site")) == []


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["frob"], 2, "没有「frob」这个命令。"),
        (["--nope"], 2, "没有「--nope」这个选项。"),
        (["new", "exhibit"], 2, "还缺少「展厅/文件夹名」。"),
        (["new", "exhibit", "well"], 2, "请写成「展厅/文件夹名」，例如 village/well。"),
        (["new", "exhibit", "a/b", "c", "--type", "好"], 2,
         "「--type」只能是：阵地、作品、案例、微课、人物、文献、活动。"),
        (["new", "exhibit", "a/b", "c", "--type"], 2, "选项「--type」用得不对，后面要跟一个内容。"),
    ],
    ids=["command", "option", "missing", "address", "choice", "value"],
)  # fmt: skip
def test_a_mistyped_command_is_answered_in_chinese(
    words: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong usage ends with 2 and one Chinese sentence."""
    assert run(*words) == code
    assert capsys.readouterr().err == f"{said}\n加上 --help 可以看用法。\n"


def test_a_folder_without_a_museum_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Build in the wrong folder ends with 3 and says what to do."""
    assert run("-C", str(tmp_path), "build") == 3
    assert capsys.readouterr().err == (
        f"「{tmp_path}」里没有 mkdocs.yml，不像一个馆。"
        "请用 -C 指到馆的文件夹，或先运行 yunyouguan init 新馆。\n"
    )


def test_check_gives_data_to_programs(tmp_path: Path) -> None:
    """--json prints one list of findings and nothing else."""
    museum = tmp_path / "m"
    run("init", str(museum))
    done = subprocess.run(
        [sys.executable, "-m", "yunyouguan", "-C", str(museum), "check", "--json"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip

    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert {tuple(sorted(one)) for one in found} == {
        ("file", "level", "line", "message", "remedy", "rule")
    }
    assert done.stderr == ""


def test_help_is_chinese_throughout(capsys: pytest.CaptureFixture[str]) -> None:
    """No English word of the library shows through."""
    commands = ("", "new", "build", "serve", "new exhibit", "pictures", "pictures try")
    for words in (*commands, "pictures list"):
        assert run(*words.split(), "--help") == 0
    said = capsys.readouterr().out
    for word in ("Usage", "Options", "Commands", "Show this", "default", "required"):
        assert word not in said


def test_mkdocs_builds_the_same_site_directly(tmp_path: Path) -> None:
    """One plain ``mkdocs build`` builds everything; a mistake stops it before it cleans."""
    museum = tmp_path / "m"
    run("init", str(museum))
    run("-C", str(museum), "new", "hall", "village", "示范村")
    run("-C", str(museum), "build", "-o", str(tmp_path / "ours"))
    plain = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(museum / "mkdocs.yml")]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}

    subprocess.run(plain, check=True, env=quiet)
    assert listing(museum / "site").keys() == listing(tmp_path / "ours").keys()

    (museum / "exhibits" / "museum.yml").write_text("馆名：坏\n", "utf-8")
    before = listing(museum / "site")
    failed = subprocess.run(plain, check=False, env=quiet, capture_output=True, text=True)
    assert failed.returncode == 1
    assert "Traceback" not in failed.stderr
    assert listing(museum / "site") == before


@pytest.mark.slow
def test_a_build_on_a_cluster_that_is_not_there_ends_with_three(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--dask`` reaches the workshop: a wrong address is named, and the site is not touched."""
    museum = tmp_path / "m"
    run("init", str(museum))
    write_good(museum)
    capsys.readouterr()

    assert run("-C", str(museum), "build", "--dask", "tcp://127.0.0.1:9") == 3

    assert capsys.readouterr().err.startswith("连不上集群「tcp://127.0.0.1:9」。")
    assert not (museum / "site").exists()
