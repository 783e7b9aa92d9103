"""The Chinese words that stand around the text of a law."""

from yunyouguan.model.law_changes import Change
from yunyouguan.render import words

LAWS_TITLE = "法律原文"
LAWS_DESCRIPTION = "本馆讲到的法律，一条一条的原文。哪件展品、哪道题引用了它，写在条文下面。"
OFFICIAL_NAME = "国家法律法规数据库"
OFFICIAL_SITE = "flk.npc.gov.cn"
OFFICIAL_ADDRESS = "https://flk.npc.gov.cn/"


def count_of_laws(count: int) -> str:
    """How many laws have their text here."""
    return f"{count}部法律"


def count_of_articles(count: int) -> str:
    """How many articles a law has, counted with 之一."""
    return f"{count}条"


def text_of_day(day: str) -> str:
    """Which version this is."""
    return f"{words.spoken_date(day)}的文本"


def in_force_from(day: str) -> str:
    """Since when the law holds; empty when its text does not say it."""
    return f"{words.spoken_date(day)}起施行" if day else ""


def questions(count: int) -> str:
    """How many questions of an exhibit cite an article."""
    return f"{count}道题" if count else ""


def change(kind: Change, older: str) -> str:
    """The answer to 这一条改过吗, without opening anything.

    Args:
        older: the day of the older version.
    """
    told = {
        Change.SAME: "没有，一字不差",
        Change.MOVED: "文字没有改，条号改了",
        Change.REWORDED: "改过",
        Change.NEW: "旧的文本里没有相近的一条",
    }
    return f"和{words.spoken_date(older)}的文本比：{told[kind]}"


def was(label: str, own: str) -> str:
    """Which article of the older text it is compared with; a likeness, no finding of law."""
    same = label == own
    return (
        f"旧的文本：{label}"
        if same
        else f"旧的文本里文字最相近的是{label}（只比文字，不作法律判断）"
    )


def note_of(law: str, label: str) -> str:
    """Heads the article where an exhibit cites it."""
    return f"《{law}》{label}"


def left(paragraphs: int) -> str:
    """How many 款 of a long article stand on its own page only; empty for none."""
    return f"（这一条还有{paragraphs}款）" if paragraphs else ""
