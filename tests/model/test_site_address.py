"""An address that is printed or cast leads to the museum, or is refused with a reason."""

import pytest

from yunyouguan.model.site_address import NoSiteAddressError, site_address

LETTERS = "网址里有中文字或中文标点，有的手机扫了打不开。"
INDOORS = "只有这台电脑或这个屋里能打开，观众的手机连不上。"
NUMBERED = "是一台电脑的编号，换一台就失效，外面的手机也可能连不上。请用正式的网址。"
NO_NAME = "不是完整的网站名，要写成像 faguan.example.cn 这样，中间有点。"
TOO_LONG = "网址有60个字，二维码会太密，旧手机扫不出来。请换短些的。"
INNER = frozenset({"e", "halls", "civil-code-square"})


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://faguan.nf.gov.cn", "https://faguan.nf.gov.cn/"),
        (" https://nf.gov.cn/guan \n", "https://nf.gov.cn/guan/"),
        ("HTTPS://NF.gov.cn:443/Guan/", "https://nf.gov.cn/Guan/"),
        ("https://town.github.io/yun_you-guan/index.html", "https://town.github.io/yun_you-guan/"),
        ("https://xn--fiqs8s.xn--zfr164b/", "https://xn--fiqs8s.xn--zfr164b/"),
    ],
)
def test_good_address_ends_with_one_slash(written: str, address: str) -> None:
    """The short addresses of exhibits are set behind it."""
    assert site_address(written, INNER) == address


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("", "「」不是完整的网址，要从 https:// 写起。"),
        ("nf.gov.cn", "「nf.gov.cn」不是完整的网址，要从 https:// 写起。"),
        ("ftp://nf.gov.cn/", "「ftp://nf.gov.cn/」不是完整的网址，要从 https:// 写起。"),
        ("https://[nf/", "「https://[nf/」不是完整的网址。"),
        ("https://nf.gov.cn:x/", "「https://nf.gov.cn:x/」不是完整的网址。"),
        ("http://nf.gov.cn/", "网址是 http:// 开头的，微信会提示不安全。请先让网站支持 https://，再印牌。"),
        ("https://localhost/", f"「localhost」{INDOORS}"),
        ("https://guan.lan/", f"「guan.lan」{INDOORS}"),
        ("https://nas.home.arpa/", f"「nas.home.arpa」{INDOORS}"),
        (
            "https://192.168.1.2/",
            f"「192.168.1.2」{NUMBERED}",
        ),
        ("https://[::1]/", f"「::1」{NUMBERED}"),
        ("https://faguan.example.cn/", "「faguan.example.cn」是举例用的网址，请换成自己馆的网址。"),
        ("https://nanfeng/", f"「nanfeng」{NO_NAME}"),
        ("https://nf..cn/", f"「nf..cn」{NO_NAME}"),
        ("https://a@nf.gov.cn/", "网址里写了用户名或密码。把「@」和它前面的部分去掉。"),
        (
            "https://nf.gov.cn:8443/",
            ("网址里有端口「:8443」，多半是试用的地址，很多手机和单位网络也打不开。"
            "请用不带端口的正式网址。"),
        ),
        ("https://nf.gov.cn/?a=1", "网址里有「?」或「#」。只写到馆的首页，去掉它们和后面的部分。"),
        ("https://nf.gov.cn/#", "网址里有「?」或「#」。只写到馆的首页，去掉它们和后面的部分。"),
        ("https://nf.gov.cn//a", "网址的后半段「//a」里有空格、重复的斜线或别的符号，请核对。"),
        ("https://nf.gov.cn/a b/", "网址的后半段「/a b/」里有空格、重复的斜线或别的符号，请核对。"),
        (
            "https://nf.gov.cn/civil-code-square/",
            ("「https://nf.gov.cn/civil-code-square/」像是馆里面的一页（civil-code-square）。"
            "只写到馆的首页，每件展品的地址由程序接上。"),
        ),
        (
            "https://南丰.cn/",
            f"{LETTERS}把「南丰.cn」写成「xn--iiq78j.cn」。",
        ),
        ("https：//nf.gov.cn/", f"{LETTERS}把「https：」写成「https:」。"),
        ("https://nf.gov.cn/馆/", f"{LETTERS}用英文输入法再写一遍。"),
        (f"https://nf.gov.cn/{'a' * 41}/", TOO_LONG),
    ],
)  # fmt: skip
def test_address_that_leads_nowhere_is_refused(written: str, reason: str) -> None:
    """In one sentence that says why, and what to write instead."""
    with pytest.raises(NoSiteAddressError) as refusal:
        site_address(written, INNER)

    assert str(refusal.value) == reason
