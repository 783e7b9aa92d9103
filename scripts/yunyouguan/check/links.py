"""Rules over links: each leads somewhere safe that exists, and says where."""

import html
import re
from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath, relpath
from urllib.parse import unquote

from yunyouguan.check.page import Page, is_open
from yunyouguan.model.body import Link
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.vocabulary import RESERVED_SLUGS

Addresses = Mapping[str, bool]
"""Where halls and exhibits stand, without the last slash, to whether visitors see them."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SCRIPTS = frozenset({"javascript", "vbscript", "data"})
_KNOWN = frozenset({"http", "https", "mailto", "tel"})
# Browsers drop these inside a scheme: `java<tab>script:` runs.
_DROPPED = re.compile(r"[\x00-\x20\x7f-\x9f]+")
_VAGUE = re.compile(
    r"(?:请?点击?|了解)?(?:查看)?(?:这里|此处|此|更多|详情|链接|网址)?|here|more|link",
    re.IGNORECASE,
)


def addresses(museum: Museum) -> Addresses:
    """Every address that a link inside the museum may mean."""
    known: dict[str, bool] = {"": True}
    for hall in museum.halls:
        known[hall.slug] = True
        for exhibit in hall.exhibits:
            known[f"{hall.slug}/{exhibit.slug}"] = exhibit.is_published
            known[exhibit.short_address.rstrip("/")] = exhibit.is_published
    return known


def scheme(page: Page) -> Iterator[Finding]:
    """A link leads to a page, a telephone or a mailbox; never into a program or a disk."""
    for link in page.body.links:
        name = scheme_of(link.target)
        if name in _SCRIPTS:
            yield Finding(
                rule="link.script",
                place=link.place,
                message=f"链接「{link.text}」里是一段程序（{name}:），会在观众手机上运行。",
                remedy="改成网页地址，例如：[中国法律服务网](https://www.12348.gov.cn/)",
            )
        elif name and name not in _KNOWN:
            yield Finding(
                rule="link.unknown-scheme",
                place=link.place,
                message=f"链接「{link.text}」以「{name}:」开头，观众的手机打不开。",
                remedy="改成网页地址，例如：[中国法律服务网](https://www.12348.gov.cn/)",
            )
        elif name == "http":
            yield Finding(
                rule="link.http",
                place=link.place,
                message=f"链接「{link.text}」以 http:// 开头，手机浏览器会提示「不安全」。",
                remedy=f"先试试能不能打开，能就改成：https{link.target[4:]}",
            )


def from_root(page: Page) -> Iterator[Finding]:
    """A link inside the museum starts at its own page, so that the museum can be moved."""
    for link in page.body.links:
        if not link.target.startswith("/"):
            continue
        if link.target.startswith("//"):
            better = f"https:{link.target}"
        else:
            better = "../" * _folder(page).count("/") + f"../{link.target.lstrip('/')}"
        yield Finding(
            rule="link.from-root",
            place=link.place,
            message=f"链接「{link.text}」以「/」开头，本馆搬到别的网址下面就打不开。",
            remedy=f"改成：[{link.text}]({better})",
        )


def text(page: Page) -> Iterator[Finding]:
    """The words of a link say where it leads."""
    for link in page.body.links:
        words = link.text.strip("【】[]>》…。 ")
        if not words:
            yield Finding(
                rule="link.no-text",
                place=link.place,
                message=f"通往「{link.target}」的链接没有文字，观众看不见也点不到。",
                remedy=f"在方括号里写去哪里，例如：[看居住权这件展品]({link.target})",
            )
        elif _VAGUE.fullmatch(words):
            yield Finding(
                rule="link.vague-text",
                place=link.place,
                message=f"链接文字「{link.text}」没说去哪里，听读屏的观众听不出来。",
                remedy=f"写出去哪里，例如：[看居住权这件展品]({link.target})",
            )


def destination(page: Page, known: Addresses) -> Iterator[Finding]:
    """A link inside the museum leads to a page that is built."""
    if not is_open(page):
        return
    for link in page.body.links:
        address = _address(page, link)
        if address is None or known.get(address) is True:
            continue
        if address in known:
            yield Finding(
                rule="link.unpublished",
                place=link.place,
                message=f"链接「{link.text}」指向没有发布的展品「{address}」，观众点了看到「找不到」。",
                remedy="先发布那件展品，或去掉链接，只留文字。",
            )
        elif not _may_be_elsewhere(address, known):
            yield Finding(
                rule="link.no-such-page",
                place=link.place,
                message=f"链接「{link.text}」指向的「{link.target}」馆里没有，观众点了看到「找不到」。",
                remedy=_better(page, link, address, known),
            )


def scheme_of(target: str) -> str:
    """The scheme as a browser would take it, lower case; empty for a link inside the museum."""
    match = _SCHEME.match(_DROPPED.sub("", html.unescape(target)))
    return match[1].lower() if match else ""


def _folder(page: Page) -> str:
    """Where a link starts: the folder of the file that it is written in, below ``exhibits``."""
    return dirname(page.place.file).partition("/")[2]


def _address(page: Page, link: Link) -> str | None:
    """The address below the site that a link means; None when it leads out or stays."""
    if scheme_of(link.target) or link.target.startswith("/"):
        return None
    path = unquote(link.target.partition("#")[0].partition("?")[0])
    if not path:
        return None
    for index in ("index.md", "hall.md", "index.html"):
        if path == index or path.endswith(f"/{index}"):
            path = path.removesuffix(index)
    address = normpath(join(_folder(page), path))
    return "" if address == "." else address


def _may_be_elsewhere(address: str, known: Addresses) -> bool:
    """Pages that the museum or docs/ makes: the finished site is looked over for those."""
    first, _, rest = address.partition("/")
    if first in RESERVED_SLUGS:
        return first != "e"
    return not rest and first not in known and first != ".." and "." not in first


def _better(page: Page, link: Link, address: str, known: Addresses) -> str:
    """What was likely meant: an outside address, a file, or an exhibit that stands elsewhere."""
    if link.target.startswith("www."):
        return f"网址前面要写 https://，例如：[{link.text}](https://{link.target})"
    if "." in link.target.rsplit("/", 1)[-1] and not link.target.endswith(".md"):
        return "图片写成 ![说明](photo.jpg)；别的文件不能下载，请把内容写进正文。"
    slug = address.rpartition("/")[2]
    if moved := next((one for one in known if one.endswith(f"/{slug}")), ""):
        return f"那件展品在别的展厅，改成：[{link.text}]({relpath(moved, _folder(page))}/)"
    near = "well/" if isinstance(page, Hall) else "../well/"
    return f"核对文件夹的名字，同一展厅的展品写成：[{link.text}]({near})"


PAGE_RULES = (scheme, from_root, text)
