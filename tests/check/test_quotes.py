"""Rules over the texts of laws that no seeded mistake tells."""

from dataclasses import replace
from datetime import date

from builders import a_museum
from statutes import NAME, a_law, a_law_text
from yunyouguan.check.quotes import not_in_force
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place


def test_law_that_is_not_yet_in_force_is_told() -> None:
    """From its first day on it is the law."""
    museum = replace(a_museum(), law_texts=(a_law(a_law_text(effective="2027-01-01")),))
    assert list(not_in_force(museum, date(2026, 12, 31))) == [
        Finding(
            rule="law.not-in-force",
            place=Place("exhibits/laws/shui-jing-2020-05-28.md", 5),
            message=f"「{NAME}」的这一版从 2027-01-01 起施行，现在还不是法律，观众会照着它办。",
            remedy="先把这份文件移出 exhibits/laws，到那一天再放回来。",
        )
    ]
    assert list(not_in_force(museum, date(2027, 1, 1))) == []
