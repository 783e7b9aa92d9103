"""The figures of the town's report 南政发〔2021〕3号, each with the words around it and its place.

Whoever reads the report again compares this table line by line; ``N`` stands for the figure.
"""

from typing import NamedTuple

REPORT = "南政发〔2021〕3号"


class Fact(NamedTuple):
    """One figure.

    Attributes:
        figure: as the report gives it.
        words: how it is said, with ``N`` for the figure and ``…`` for up to eight characters.
        place: part.item of the report.
        unit: behind the figure, for the message.
    """

    figure: int
    words: tuple[str, ...]
    place: str
    unit: str


FACTS = (
    Fact(6, ("诉讼案件N件", "诉讼案件共N件", "N件诉讼案件", "各类诉讼N件"), "二.2", "件诉讼案件"),
    Fact(3, ("民事诉讼N件", "N件民事诉讼"), "二.2", "件民事诉讼"),
    Fact(2, ("高院再审N件", "N件高院再审"), "二.2", "件高院再审"),
    Fact(1, ("检察院抗诉N件", "N件检察院抗诉"), "二.2", "件检察院抗诉"),
    Fact(
        20, ("文件、材料N件", "N件文件、材料", "审核文件N件", "N件各类文件"), "二.3", "件文件、材料"
    ),
    Fact(2, ("N科室、",), "三.2", "科室"),
    Fact(2, ("科室、N中队",), "三.2", "中队"),
    Fact(11, ("涉及N个领域", "N个领域的行政处罚权"), "三.2", "个领域"),
    Fact(436, ("N项行政处罚权", "行政处罚权N项"), "三.2", "项行政处罚权"),
    Fact(8, ("N项行政强制措施", "行政强制措施N项"), "三.2", "项行政强制措施"),
    Fact(1, ("N个一级网格", "一级网格N个"), "四.1", "个一级网格"),
    Fact(15, ("N个二级网格", "二级网格N个"), "四.1", "个二级网格"),
    Fact(60, ("N个综合网格", "综合网格N个"), "四.1", "个综合网格"),
    Fact(17, ("新增执法人员N名", "N名新增执法人员", "新增N名执法人员"), "四.3", "名新增执法人员"),
    Fact(99, ("纠纷化解成功率…N%",), "2021年重点工作.2", "%"),
    Fact(1, ("每月N次法律早市",), "2021年重点工作.3", "次法律早市（每月）"),
    Fact(12, ("法律早市一年N次", "一年N次法律早市"), "2021年重点工作.3", "次法律早市（一年）"),
    Fact(1, ("每季N次法治宣讲", "每季度N次法治宣讲"), "2021年重点工作.3", "次法治宣讲（每季）"),
    Fact(4, ("法治宣讲一年N次", "一年N次法治宣讲"), "2021年重点工作.3", "次法治宣讲（一年）"),
    Fact(1, ("每年N次法治演出",), "2021年重点工作.3", "次法治演出（每年）"),
    Fact(90, ("知晓率…N%", "满意度…N%"), "2021年重点工作.3", "%"),
)
