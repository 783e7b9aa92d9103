"""How a test asks one rule: judge something small, keep the findings of that rule."""

from datetime import date

from builders import a_hall, a_museum
from yunyouguan.check.run import judge
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Hall, Museum

TODAY = date(2026, 11, 23)


def found(rule: str, thing: Museum | Hall | Exhibit) -> list[tuple[str, str, str]]:
    """(place, message, remedy) of each finding of one rule, in the order of the report."""
    return [(str(one.place), one.message, one.remedy) for one in all_of(thing) if one.rule == rule]


def all_of(thing: Museum | Hall | Exhibit) -> tuple[Finding, ...]:
    """Every finding about a museum, or about one that holds just this hall or exhibit."""
    match thing:
        case Exhibit():
            return judge(a_museum(a_hall(thing, slug=thing.hall)), TODAY)
        case Hall():
            return judge(a_museum(thing), TODAY)
        case Museum():
            return judge(thing, TODAY)


def full_width(text: str) -> str:
    """Digits and letters as a Chinese keyboard may give them."""
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)
