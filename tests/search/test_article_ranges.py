"""Articles that are cited without their number."""

import json
from pathlib import Path

import pytest

from yunyouguan.search.article_ranges import ArticleRange, article_ranges
from yunyouguan.search.site_index import index_site


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("依《民法典》第1042条至第1045条办。", [(1, 19, 1042, 1045, "民法典")]),
        ("第十八条至第二十二条", [(0, 10, 18, 22, "")]),
        ("《民法典》第十八、二十条", [(0, 8, 18, 18, "民法典"), (9, 12, 20, 20, "民法典")]),
        ("𠮷《刑法》第二条、第四条至六条", [(10, 16, 4, 6, "刑法")]),
        ("《民法典》第18条和第20条", []),
        ("第二十条，本条第二款", []),
        ("第三条第一款至第三款", []),
        ("第一条至第九千条", []),
        ("商量不成，再请人。", []),
    ],
)
def test_ranges_and_lists_of_articles_are_read(
    text: str, ranges: list[tuple[int, int, int, int, str]]
) -> None:
    """Where they stand, in units of scripts; what is written out is found by its words."""
    assert list(article_ranges(text)) == [ArticleRange(*one) for one in ranges]


def test_a_page_is_indexed_by_every_article_of_its_ranges(tmp_path: Path) -> None:
    """As if each number stood among its laws; the phone is told where the range does."""
    page = tmp_path / "site/a/index.html"
    page.parent.mkdir(parents=True)
    page.write_text("<main><h1>题</h1><p>依《民法典》第3条至第5条。</p></main>", "utf-8")
    index_site(tmp_path / "site", {}, [], tmp_path / "cache")
    [folder] = [one for one in (tmp_path / "site/search").iterdir() if one.is_dir()]
    content = (folder / "0.bin").read_bytes()

    assert [f"§{one}".encode() in content for one in range(2, 7)] == [False, *[True] * 3, False]
    told = json.loads((folder / "0.json").read_bytes())
    assert told["ranges"] == [[1, 1, 13, 3, 5, "民法典"]]
