"""What was found in staff files, as data: a mistake is never an exception."""

from dataclasses import dataclass

from yunyouguan.model.place import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend or to know.

    Attributes:
        rule: code of the rule, ``noun.fault``; never renamed once published.
        place: where it stands.
        message: what was seen and what the visitor would suffer, in Chinese.
        remedy: one step that staff can take, with an example to copy, in Chinese.
    """

    rule: str
    place: Place
    message: str
    remedy: str
