"""Two questions say the same when nothing but their places differs."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from yunyouguan.model.place import Place

NOWHERE = Place("")
T = TypeVar("T")


def placeless(value: T) -> T:
    """The same noun as if it stood nowhere."""
    return _without_places(value)  # type: ignore[no-any-return]


def _without_places(value: Any) -> Any:  # noqa: ANN401 - any part of a noun
    if isinstance(value, Place):
        return NOWHERE
    if isinstance(value, tuple):
        return tuple(map(_without_places, value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: _without_places(getattr(value, one.name)) for one in fields(value)}
        return replace(value, **parts)
    return value
