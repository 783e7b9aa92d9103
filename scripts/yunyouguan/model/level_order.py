"""What a museum takes a rule for, and why: a row of ``检查`` in museum.yml."""

from enum import StrEnum

from yunyouguan.model.record import Record, entry


class Weight(StrEnum):
    """A level as staff write it, and the choice to leave a rule out."""

    ERROR = "错误"
    WARNING = "提醒"
    HINT = "建议"
    OFF = "不查"


class LevelOrder(Record):
    """One rule, the level that it shall have here, and the reason."""

    rule: str = entry("规则", "检查结果里方括号中的名字", example="text.half-width")
    weight: Weight = entry("轻重", "错误、提醒、建议、不查", example="不查")
    reason: str = entry("理由", "调轻了必须写为什么", example="馆里引用的英文资料多", default="")
