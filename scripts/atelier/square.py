"""The album of the 民法典 square: the prologue's cover and one for each of the seven books."""

from collections.abc import Callable

from atelier.bequest import succession
from atelier.dwelling import property_rights
from atelier.flowerpot import tort_liability
from atelier.handshake import contracts
from atelier.lifecourse import general_provisions
from atelier.moonwindow import personality_rights
from atelier.prologue import prologue
from atelier.reunion import marriage_family
from atelier.sheet import Sheet

PICTURES: dict[str, Callable[[], Sheet]] = {
    "civil-code-square/prologue/cover": prologue,
    "civil-code-square/general-provisions/cover": general_provisions,
    "civil-code-square/property/cover": property_rights,
    "civil-code-square/contracts/cover": contracts,
    "civil-code-square/personality-rights/cover": personality_rights,
    "civil-code-square/marriage-family/cover": marriage_family,
    "civil-code-square/succession/cover": succession,
    "civil-code-square/tort/cover": tort_liability,
}
