"""A new site takes the old one's place whole, or not at all."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from yunyouguan.model.errors import MuseumError
from yunyouguan.publish.stage import staged


def a_site(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "index.html").write_text(text, "utf-8")
    return folder


def listing(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_staged_replaces_the_old_site_whole(tmp_path: Path) -> None:
    """Nothing of the old site is left, and nothing is left beside the new one."""
    site = a_site(tmp_path / "site", "旧")
    (site / "old.html").write_text("旧", "utf-8")

    with staged(site) as fresh:
        (fresh / "index.html").write_text("新", "utf-8")

    assert listing(tmp_path) == ["site", "site/index.html"]
    assert (site / "index.html").read_text("utf-8") == "新"


def test_staged_keeps_the_old_site_when_the_build_fails(tmp_path: Path) -> None:
    """A build that fails leaves the old site as it was, and no rubbish."""
    site = a_site(tmp_path / "site", "旧")

    with pytest.raises(RuntimeError), staged(site) as fresh:
        (fresh / "index.html").write_text("半个", "utf-8")
        raise RuntimeError

    assert listing(tmp_path) == ["site", "site/index.html"]
    assert (site / "index.html").read_text("utf-8") == "旧"


def test_staged_keeps_the_old_site_when_the_build_is_killed(tmp_path: Path) -> None:
    """A killed build leaves the old site whole; the next build sweeps up."""
    site = a_site(tmp_path / "site", "旧")
    killed = textwrap.dedent(f"""
        import os, signal
        from pathlib import Path
        from yunyouguan.publish.stage import staged
        with staged(Path({str(site)!r})) as fresh:
            (fresh / "index.html").write_text("半个")
            os.kill(os.getpid(), signal.SIGKILL)
    """)
    scripts = Path(__file__).parents[2] / "scripts"

    subprocess.run([sys.executable, "-c", killed], check=False, env={"PYTHONPATH": str(scripts)})
    assert (site / "index.html").read_text("utf-8") == "旧"
    assert len(listing(tmp_path)) > 2

    with staged(site) as fresh:
        (fresh / "index.html").write_text("新", "utf-8")
    assert listing(tmp_path) == ["site", "site/index.html"]


def test_staged_heals_a_move_that_was_cut_in_the_middle(tmp_path: Path) -> None:
    """Killed between its two renames, the old site comes back with the next build."""
    a_site(tmp_path / ".site.old", "旧")

    with pytest.raises(RuntimeError), staged(tmp_path / "site"):
        assert (tmp_path / "site" / "index.html").read_text("utf-8") == "旧"
        raise RuntimeError

    assert listing(tmp_path) == ["site", "site/index.html"]


def test_staged_never_replaces_what_is_not_a_site(tmp_path: Path) -> None:
    """A wrong -o costs nobody a folder of photographs."""
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "a.jpg").write_bytes(b"x")

    with pytest.raises(MuseumError) as refusal, staged(photos):
        pass

    assert str(refusal.value) == (
        f"「{photos}」里有别的东西，不敢覆盖。请换一个空文件夹，例如 -o {photos}/site。"
    )
    assert listing(photos) == ["a.jpg"]
