"""The built site is looked over once more: nothing missing, nothing foreign, nothing dead."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

TAG = re.compile(r"<(a|audio|embed|iframe|img|link|object|script|source|video)\b([^<>]*)>")
ATTRIBUTE = re.compile(r'\s(href|src|srcset|poster|data)="([^"]*)"')
INLINE = re.compile(r'<style\b|<\w[^<>]*\s(?:style|on[a-z]+)="')
NOT_FETCHED = ('rel="canonical"', 'rel="prev"', 'rel="next"', 'rel="alternate"')
"""Links that tell a machine something; the phone does not fetch them."""

BUDGET_ERROR_MB = 900
"""GitHub Pages refuses sites above 1 GB; a town's own host seldom gives more."""
BUDGET_HINT_MB = 300


def look_over(site: Path, expected: Iterable[str]) -> tuple[Finding, ...]:
    """What is wrong with a finished site, by file.

    Args:
        site: the folder that will be published.
        expected: addresses of the pages that must be there, such as ``hall/one/``.
    """
    sizes = {
        file.relative_to(site).as_posix(): file.stat().st_size
        for file in site.rglob("*") if file.is_file()
    }  # fmt: skip
    findings = [*_missing_pages(sizes.keys(), expected), *_weight(sum(sizes.values()))]
    for path in sorted(name for name in sizes if name.endswith(".html")):
        findings.extend(_page(path, (site / path).read_text("utf-8"), sizes.keys()))
    return tuple(findings)


def _missing_pages(paths: Iterable[str], expected: Iterable[str]) -> Iterator[Finding]:
    there = set(paths)
    for address in expected:
        if f"{address}index.html" not in there:
            yield Finding(
                rule="site.page-missing",
                place=Place(f"site/{address}index.html"),
                message=f"网页「{address}」没有生成，观众会打不开它。",
                remedy="请再运行一次 make site；还不行就把这一行发给维护人员。",
            )


def _weight(size: int) -> Iterator[Finding]:
    megabytes = size / 1_000_000
    if megabytes > BUDGET_HINT_MB:
        too_much = megabytes > BUDGET_ERROR_MB
        yield Finding(
            rule="site.too-heavy" if too_much else "site.heavy",
            place=Place("site"),
            message=f"整个网站有 {megabytes:.0f} MB，"
            + ("超过了 900 MB，发布不上去。" if too_much else "超过了 300 MB，发布会变慢。"),
            remedy="请先撤下不再展出的展品，或把几张特别大的照片换成小一点的。",
        )


def _page(path: str, html: str, there: Iterable[str]) -> Iterator[Finding]:
    here = posixpath.dirname(path)
    for element, attribute, address in _references(html):
        parts = urlsplit(address)
        if parts.netloc and element != "a":
            yield _foreign(path, address)
        elif not parts.scheme and not parts.netloc and parts.path and path != "404.html":
            target = posixpath.normpath(posixpath.join(here, unquote(parts.path)))
            if parts.path.endswith(("/", "/.", "..")) or parts.path == ".":
                target = posixpath.normpath(posixpath.join(target, "index.html"))
            if target not in there:
                yield _dead(path, f"{attribute}={address}")
    if INLINE.search(html):
        yield Finding(
            rule="site.inline-code",
            place=Place(f"site/{path}"),
            message="页面里混进了样式或脚本属性，浏览器会拒绝执行，页面可能走样。",
            remedy="请删去原文里的网页代码，只用文字和图片。",
        )


def _references(html: str) -> Iterator[tuple[str, str, str]]:
    """Element, attribute and address of everything that a page points to."""
    for element, attributes in TAG.findall(html):
        if element == "link" and any(kind in attributes for kind in NOT_FETCHED):
            continue
        for attribute, value in ATTRIBUTE.findall(attributes):
            if attribute == "srcset":
                for candidate in value.split(","):
                    yield element, attribute, unescape(candidate.split()[0])
            else:
                yield element, attribute, unescape(value)


def _dead(path: str, what: str) -> Finding:
    return Finding(
        rule="site.link-broken",
        place=Place(f"site/{path}"),
        message=f"页面上的「{what}」没有对应的文件，观众点了会打不开。",
        remedy="请检查这一页原文里的链接，或改链到存在的展品，例如 ../prologue/。",
    )


def _foreign(path: str, address: str) -> Finding:
    return Finding(
        rule="site.third-party",
        place=Place(f"site/{path}"),
        message=f"页面会向别的网站要「{address}」，观众的手机会被别人看见。",
        remedy="请把那个文件存到展品文件夹里，用文件名引用它，例如 photo.jpg。",
    )
