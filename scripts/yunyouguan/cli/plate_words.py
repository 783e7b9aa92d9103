"""What the desk says of plates."""

from collections.abc import Sequence
from pathlib import Path

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Museum
from yunyouguan.model.plate import Plate
from yunyouguan.render.plate_sheets import PlateSize
from yunyouguan.render.plate_words import amount

EXAMPLE = "例如（换成自己的网址）：yunyouguan plates --site-url https://faguan.example.cn/"
NO_ADDRESS = (
    "还不知道馆的网址，二维码不知道该领到哪里。\n"
    f"    怎么办：把馆的网址写在 --site-url 后面，\n    {EXAMPLE}；\n"
    "    或者写进 mkdocs.yml 的 site_url，以后就不用再写。"
)
HAS_ERRORS = "馆里有错误没有改好，网站生成不了，扫码打不开，所以没有做牌。改好以后再运行一次。"


def refused(reason: str, *, given: bool) -> str:
    """Why no plate was made for this address; it is cast for years."""
    where = "--site-url 后面" if given else "mkdocs.yml 的 site_url"
    return f"{where}的网址不能印在牌上：{reason}\n    {EXAMPLE}"


def not_html(out: Path) -> str:
    """Only one kind of file is written."""
    return (
        f"「{out.name}」的后缀要写 .html，例如：-o {out.stem or 'plates'}.html\n"
        "    想要 PDF：用浏览器打开做好的 .html，打印时把打印机选成“另存为 PDF”。"
    )


def already_there(out: Path) -> str:
    """Nothing is overwritten unasked."""
    return f"「{out}」已经有了，没有改动它。用 -o 换一个文件名，或加 --overwrite 换掉它。"


def unknown(names: Sequence[str], museum: Museum) -> str:
    """What the museum has instead."""
    missing = "、".join(f"「{one}」" for one in names)
    halls = "、".join(f"{hall.slug}（{hall.card.title}）" for hall in museum.halls)
    return f"馆里没有{missing}。展厅写文件夹名：{halls}；展品写成「展厅/展品」，例如 village/well。"


def none_published(waiting: Sequence[Exhibit]) -> str:
    """Nothing can be printed."""
    return "没有可以做牌的展品：还没有一件是“已发布”的。" + _waiting(waiting)


def of_plates(
    out: Path, plates: Sequence[Plate], size: PlateSize, waiting: Sequence[Exhibit]
) -> str:
    """What was written, what comes next, and who got none."""
    sheets = -(-len(plates) // size.on_a_sheet)
    return (
        f"写好 {out}：{amount(len(plates), sheets)}。\n"
        f"每个码都领到这里开头的网址：{plates[0].address.partition('/e/')[0]}/\n"
        "下一步：用浏览器打开它，按 Ctrl+P 打印，边距选“无”，缩放 100%。"
        "先印一张，用旧手机扫通了再全部印。" + _waiting(waiting)
    )


def _waiting(exhibits: Sequence[Exhibit]) -> str:
    if not exhibits:
        return ""
    lines = "".join(f"\n  {one.card.id} {one.card.title}（{one.card.status}）" for one in exhibits)
    return f"\n没有发布、所以没有做牌的有 {len(exhibits)} 件：{lines}"
