"""What is said of a Word file that is not the official text of a law, or not all of it."""

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

SHOWN = 20

WHERE = (
    "到国家法律法规数据库（flk.npc.gov.cn）搜这部法律，点「下载」里的 WORD，再导入下载的那一份。"
)


def a_pdf(file: str) -> Finding:
    """Words in it are pictures, or stand in no certain order."""
    return Finding(
        rule="law.not-word",
        place=Place(file),
        message="这是 PDF（多半是扫描件），里面的字读不准，这部法律没有放进馆里。",
        remedy=WHERE,
    )


def not_official(file: str, line: int, seen: str) -> Finding:
    """A Word file that lacks what every law has."""
    return Finding(
        rule="law.not-official",
        place=Place(file, line),
        message=f"{seen}，不像一部法律的官方文本，没有放进馆里。",
        remedy=WHERE,
    )


def contents_differ(file: str, line: int, heading: str) -> Finding:
    """Its own table of contents says that something is missing."""
    return Finding(
        rule="law.contents-differ",
        place=Place(file, line),
        message=f"目录里有「{heading}」，正文里没有，文件可能不完整，没有放进馆里。",
        remedy=WHERE,
    )


def unsure(place: Place, text: str, what: str) -> Finding:
    """A word of a law is right or not there."""
    return Finding(
        rule="law.words-unsure",
        place=place,
        message=f"{_where(text)}{what}读不准。法律的字一个也不能错，这部法律没有放进馆里。",
        remedy=WHERE,
    )


def picture(place: Place, text: str) -> Finding:
    """A flag in an annex is no word; visitors see the rest."""
    return Finding(
        rule="law.picture-lost",
        place=place,
        message=f"{_where(text)}有图案，没有一起读进来，观众看不到它。",
        remedy="图案不影响文字；要给观众看，就放进一件展品，例如：![国旗的样子](flag.png)",
    )


def _where(text: str) -> str:
    shown = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    return f"「{shown}」这里" if shown.strip() else "这里"
