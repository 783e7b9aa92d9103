"""The Chinese words of the page of the seven books."""

from yunyouguan.render.topic_words import LESSON
from yunyouguan.render.words import spoken_date

DESCRIPTION = (
    "民法典从第一条到最后一条，一编一编、一章一章排在这里。馆里讲到哪一章，那一章下面就有展品。"
)


def size_of_code(articles: int, effective: str) -> str:
    """How many articles it has, and since when it holds; the latter may be empty."""
    since = f"，{spoken_date(effective)}起施行" if effective else ""
    return f"一共{articles}条{since}"


def as_of(day: str) -> str:
    """Up to when the division into chapters is known to be right."""
    return f"各编各章的条数，截至{spoken_date(day)}。"


def note_of(questions: int, *, is_lesson: bool) -> str:
    """What stands beside the title of what cites a chapter; may be empty."""
    asked = f"{questions}道题" if questions else ""
    return "　".join(one for one in (LESSON if is_lesson else "", asked) if one)
