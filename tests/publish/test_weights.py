"""What a phone fetches for a page, counted on sites written here."""

import gzip
from pathlib import Path

from yunyouguan.publish.weights import PageWeight, page_weights

LINES = b"p{color:red}\n" * 200


def a_file(site: Path, path: str, content: bytes) -> int:
    """Written; how many bytes come when it is asked for."""
    file = site / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    squeezed = file.suffix in {".html", ".css", ".js", ".svg"}
    return len(gzip.compress(content, 6, mtime=0)) if squeezed else len(content)


def a_ladder(site: Path, name: str) -> str:
    """A srcset of three files, each as heavy as it is wide."""
    for width in (320, 480, 1600):
        a_file(site, f"media/{name}-{width}.avif", bytes(width))
    return ", ".join(f"../media/{name}-{width}.avif {width}w" for width in (320, 480, 1600))


def test_page_weighs_what_it_asks_for_as_it_is_served(tmp_path: Path) -> None:
    """Text is squeezed, fonts of the styles count, each file once, other hosts and data never."""
    words = a_file(tmp_path, "assets/a.css", b'@font-face{src:url("f.woff2")}' + LINES)
    words += a_file(tmp_path, "assets/f.woff2", bytes(7000))
    words += a_file(tmp_path, "assets/a.js", b"let a = 1;\n" * 100)
    a_file(tmp_path, "assets/never.js", bytes(9000))
    words += a_file(
        tmp_path, "hall/index.html",
        b'<link rel="stylesheet" href="../assets/a.css"><link rel="prev" href="../x/">'
        b'<link rel="preload" href="../assets/f.woff2" as="font"><script src="../assets/a.js">'
        b"</script><script>1</script>" + '<p style="">馆</p>'.encode() * 99,
    )  # fmt: skip

    assert page_weights(tmp_path) == (PageWeight("hall/", words, 0),)


def test_phone_takes_one_file_of_a_ladder(tmp_path: Path) -> None:
    """The first source that it can show and whose condition holds, in the width that is sharp."""
    wide, tall, plain = (a_ladder(tmp_path, name) for name in ("wide", "tall", "plain"))
    page = a_file(
        tmp_path, "hall/index.html",
        f'<img src="data:image/webp;base64,AAAA"><picture>'
        f'<source type="image/avif" media="(min-width:700px)" srcset="{wide}" sizes="100vw">'
        f'<source type="image/jxl" srcset="{wide}" sizes="1px">'
        f'<source type="image/avif" srcset="{tall}" sizes="(min-width:900px) 9px, 55vw">'
        f'<img src="../media/plain-1600.avif" srcset="{plain}" sizes="9px"></picture>'
        f'<img src="../media/plain-1600.avif" srcset="{plain}" sizes="9px">'.encode(),
    )  # fmt: skip

    assert page_weights(tmp_path) == (PageWeight("hall/", page, 480 + 320),)


def test_what_is_not_shown_is_not_fetched(tmp_path: Path) -> None:
    """Below a hidden element and in a noscript no picture comes; behind them they come again."""
    a_file(tmp_path, "a.png", bytes(100))
    a_file(tmp_path, "b.png", bytes(1000))
    a_file(tmp_path, "c.png", bytes(10_000))
    page = a_file(
        tmp_path, "index.html",
        b'<div hidden><div><img src="b.png"></div><img src="b.png"></div><input hidden>'
        b'<noscript><img src="b.png"></noscript><img src="b.png" hidden><img src="a.png">'
        b'<svg><image href="c.png"/></svg>',
    )  # fmt: skip

    assert page_weights(tmp_path) == (PageWeight("", page, 10_100),)


def test_heaviest_page_comes_first(tmp_path: Path) -> None:
    """By everything together, then by address; a file that is lost weighs nothing."""
    a_file(tmp_path, "a.png", bytes(5000))
    html = {
        "light": b'<img src="../gone.png">',
        "heavy": b'<img src="../a.png">',
        "alike": b'<img src="../a.png">',
    }
    weights = {name: a_file(tmp_path, f"{name}/index.html", page) for name, page in html.items()}
    a_file(tmp_path, "404.html", bytes(9000))

    assert page_weights(tmp_path) == (
        PageWeight("alike/", weights["alike"], 5000),
        PageWeight("heavy/", weights["heavy"], 5000),
        PageWeight("light/", weights["light"], 0),
    )
    assert page_weights(tmp_path)[0].total == weights["alike"] + 5000
