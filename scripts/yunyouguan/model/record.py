"""A record declared once: key, Chinese key, title, example and help of every field."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo


class Record(BaseModel):
    """What a header may say. Frozen; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


def entry(zh: str, note: str, *, example: str = "", default: Any = ...) -> Any:  # noqa: ANN401
    """A field of a record, with what the handbook, the reader and Excel columns need of it.

    Args:
        zh: the Chinese key that staff write.
        note: one sentence for the handbook.
        example: a value to copy.
        default: ``...`` makes the field required.
    """
    return Field(
        default=default, title=zh, description=note, examples=[example] if example else None
    )


def chinese_key(info: FieldInfo) -> str:
    """The key that staff write for this field."""
    return info.title or ""


def accepted_keys(record: type[Record]) -> Mapping[str, str]:
    """Every key that may stand in the header, English and Chinese, to its field name."""
    names: dict[str, str] = {}
    for name, info in record.model_fields.items():
        names[name] = name
        names[chinese_key(info)] = name
    return names
