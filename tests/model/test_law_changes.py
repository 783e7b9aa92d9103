"""What became of an article: kept, moved, reworded or new."""

from statutes import a_law_text
from yunyouguan.model.law_changes import ArticleChange, Change, Comparison, Run

OLD = a_law_text(
    "第一条　为了示范，制定本规定。",
    "第二条　水井归大家使用，任何人不得独占。",
    "第三条　打水应当排队，不得争抢。",
    dated="2019-03-01",
)
NEW = a_law_text(
    "第一条　为了示范，制定本规定。",
    "第二条　桶由各家自备。",
    "第三条　水井归村民使用，任何人不得独占。",
    "第四条　打水应当排队，不得争抢。",
)


def test_article_is_compared_with_what_it_was() -> None:
    """Its number is asked first, then its words, then what resembles it most."""
    comparison = Comparison(OLD)
    old = list(OLD.articles.values())
    assert [comparison.of(one) for one in NEW.articles.values()] == [
        ArticleChange(Change.SAME, old[0]),
        ArticleChange(Change.NEW),
        ArticleChange(
            Change.REWORDED, old[1],
            (
                Run("水井归"), Run("大家", is_new=False), Run("村民", is_old=False),
                Run("使用，任何人不得独占。"),
            ),
        ),
        ArticleChange(Change.MOVED, old[2]),
    ]  # fmt: skip
