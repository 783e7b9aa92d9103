"""What a stranger's checker says of the finished pages."""

from pathlib import Path

import pytest

from nu import errors


@pytest.mark.slow
def test_every_page_of_the_museum_is_valid_html(museum_site: Path) -> None:
    """The Nu checker finds no error on any page, Material's included."""
    assert errors(museum_site) == []


@pytest.mark.slow
def test_checker_sees_an_error(tmp_path: Path) -> None:
    """A page that is wrong is told with its line, so silence above means something."""
    (tmp_path / "index.html").write_text(
        '<!doctype html><html lang="zh-CN"><title>-</title><p><figure></figure>\n<b></i></b>',
        "utf-8",
    )

    found = errors(tmp_path)

    assert found
    assert all(line.startswith("/index.html:") for line in found), found
