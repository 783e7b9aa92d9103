"""The handbook of a built site knows its museum."""

from builders import a_museum
from yunyouguan.adapters.handbook_page import completed
from yunyouguan.model.level_order import LevelOrder, Weight


def test_only_the_page_of_rules_tells_what_the_museum_changed() -> None:
    """Every other page stays as it was written."""
    order = LevelOrder(rule="text.half-width", weight=Weight.OFF, reason="英文资料多")
    museum = a_museum(checks=(order,))
    assert completed("# 照片\n", "handbook/pictures.md", museum) == "# 照片\n"
    assert completed("# 检查规则\n", "handbook/rules.md", museum).splitlines()[-1] == (
        "| `text.half-width` 汉字之间用了英文标点 | 建议 | 不查 | 英文资料多 |"
    )
