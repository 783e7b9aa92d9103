"""Every address is relative, and a link means the page that staff had in mind."""

import pytest

from yunyouguan.render.addresses import file_meant, is_external, page_meant, root_of

FILE = "exhibits/square/liyi/index.md"


@pytest.mark.parametrize(
    ("address", "root"), [("", "./"), ("halls/", "../"), ("square/liyi/", "../../")]
)
def test_root_leads_back_to_the_top(address: str, root: str) -> None:
    """One ``../`` for each level, and never an empty address at home."""
    assert root_of(address) == root


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("../two/index.md", "square/two/"),
        ("../two/", "square/two/"),
        ("../two", "square/two/"),
        ("../../village/one/index.md#练一练", "village/one/#练一练"),
        ("../hall.md", "square/"),
        ("/village/one/", "village/one/"),
        ("../../../docs/about.md", "about/"),
        ("../../", ""),
    ],
)
def test_link_means_a_page(target: str, address: str) -> None:
    """Files, folders and rooted paths all mean the page that is built from them."""
    assert page_meant(target, FILE) == address


@pytest.mark.parametrize(
    ("target", "file"),
    [
        ("photo.jpg", "exhibits/square/liyi/photo.jpg"),
        ("../two/%E5%9B%BE.png", "exhibits/square/two/图.png"),
        ("./a/../photo.jpg?x=1#y", "exhibits/square/liyi/photo.jpg"),
    ],
)
def test_picture_is_looked_for_beside_the_text(target: str, file: str) -> None:
    """A picture's path starts from the folder of the text that names it."""
    assert file_meant(target, FILE) == file


@pytest.mark.parametrize(
    ("target", "leaves"),
    [
        ("https://www.gov.cn/", True),
        ("//example.org/x", True),
        ("mailto:a@example.org", True),
        ("../two/", False),
        ("#练一练", False),
    ],
)
def test_link_with_a_scheme_or_host_leaves_the_museum(target: str, leaves: bool) -> None:  # noqa: FBT001
    """Only these are treated as foreign."""
    assert is_external(target) is leaves
