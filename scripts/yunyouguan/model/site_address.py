"""Whether a museum's own address is one that visitors can reach, for what is printed or cast."""

import re
from collections.abc import Collection
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

# RFC 2606, RFC 6761, RFC 6762, RFC 8375: names that lead nowhere outside one house or one example.
NOWHERE = ("test", "invalid", "localhost", "local", "internal", "lan", "home", "corp")
HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])")
PATH = re.compile(r"(?:/[A-Za-z0-9._~-]+)*/?")
MOST = 59
"""Characters. With ``e/NF-2026-0001/`` a code of level Q then has 41 points a side, each 1.2 mm
on a plate of A6; an old phone does not tell smaller ones apart from half a metre."""
SECURE = "https"


class NoSiteAddressError(ValueError):
    """What is wrong with an address, in one Chinese sentence and what to do in another."""


def site_address(written: str, inner: Collection[str] = ()) -> str:
    """The address with a slash at its end, or a refusal.

    Args:
        written: as staff gave it.
        inner: first names of pages below the site, which are not the site.

    Raises:
        NoSiteAddressError: visitors would not arrive there.
    """
    address = written.strip()
    if not address.isascii() and "/" in address:
        _refuse_letters(address)
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as broken:
        raise NoSiteAddressError(f"「{address}」不是完整的网址。") from broken
    _refuse_scheme(address, parts)
    host = (parts.hostname or "").lower()
    _refuse_host(host)
    if parts.username is not None or parts.password is not None or "@" in parts.netloc:
        raise NoSiteAddressError("网址里写了用户名或密码。把「@」和它前面的部分去掉。")
    if port not in {None, 443}:
        raise NoSiteAddressError(
            f"网址里有端口「:{port}」，多半是试用的地址，很多手机和单位网络也打不开。"
            "请用不带端口的正式网址。"
        )
    if parts.query or parts.fragment or "?" in address or "#" in address:
        raise NoSiteAddressError("网址里有「?」或「#」。只写到馆的首页，去掉它们和后面的部分。")
    path = parts.path.removesuffix("index.html")
    if not PATH.fullmatch(path):
        raise NoSiteAddressError(f"网址的后半段「{path}」里有空格、重复的斜线或别的符号，请核对。")
    steps = [step for step in path.split("/") if step]
    if deep := next((step for step in steps if step in inner), None):
        raise NoSiteAddressError(
            f"「{address}」像是馆里面的一页（{deep}）。只写到馆的首页，每件展品的地址由程序接上。"
        )
    whole = f"{SECURE}://{host}/" + "".join(f"{step}/" for step in steps)
    if len(whole) > MOST:
        raise NoSiteAddressError(
            f"网址有{len(whole)}个字，二维码会太密，旧手机扫不出来。请换短些的。"
        )
    return whole


def _refuse_letters(address: str) -> None:
    host = re.sub(r"^[a-zA-Z]+://", "", address).partition("/")[0]
    try:
        plain = host.encode("idna").decode()
    except UnicodeError:
        plain = host
    remedy = f"把「{host}」写成「{plain}」。" if plain != host else "用英文输入法再写一遍。"
    raise NoSiteAddressError(f"网址里有中文字或中文标点，有的手机扫了打不开。{remedy}")


def _refuse_scheme(address: str, parts: SplitResult) -> None:
    if parts.scheme == "http":
        raise NoSiteAddressError(
            "网址是 http:// 开头的，微信会提示不安全。请先让网站支持 https://，再印牌。"
        )
    if parts.scheme != SECURE or not parts.netloc:
        raise NoSiteAddressError(f"「{address}」不是完整的网址，要从 https:// 写起。")


def _refuse_host(host: str) -> None:
    try:
        ip_address(host)
    except ValueError:
        pass
    else:
        raise NoSiteAddressError(
            f"「{host}」是一台电脑的编号，换一台就失效，外面的手机也可能连不上。请用正式的网址。"
        )
    if host in NOWHERE or host.rpartition(".")[2] in NOWHERE or host.endswith(".home.arpa"):
        raise NoSiteAddressError(f"「{host}」只有这台电脑或这个屋里能打开，观众的手机连不上。")
    if "example" in host.split("."):
        raise NoSiteAddressError(f"「{host}」是举例用的网址，请换成自己馆的网址。")
    if not HOST.fullmatch(host):
        raise NoSiteAddressError(
            f"「{host}」不是完整的网站名，要写成像 faguan.example.cn 这样，中间有点。"
        )
