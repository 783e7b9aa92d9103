"""How wide a picture will be drawn, told to the browser before a byte of it has come."""

from dataclasses import dataclass

DESK_FROM = 900
"""CSS pixels from which the styles lay a page out for a desk."""

# A third pixel to each point is seen by nobody and doubles the bytes (paper-cut, 390 px: 91 kB at
# two, 150 at three). Phones have 2 to 2.1 of them or 2.6 to 4: 2.5 lies between.
DENSE = "(min-resolution:2.5dppx)"
OF_A_DENSE_PHONE = 2 / 3

# A browser takes the first rendition that is no narrower than it is told, and 332 dots would fetch
# the one of 480 for want of 12: a hall of eight weighed 250 kB instead of 160. A tenth is not seen.
ENOUGH = 0.9

# The windows by which it is decided whether the height or the width holds a picture.
PHONE = (390, 844)
DESK = (1440, 900)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on a page that a picture fills, as wide as the styles draw it.

    Attributes:
        phone: width, in hundredths of the screen's.
        desk: width from ``DESK_FROM`` on, in hundredths of the window's.
        widest: CSS pixels that it never passes on a desk; 0 is no limit.
        highest: hundredths of the window's height that it never passes; 0 is no limit.
        eager: it is in the first view and must not wait.
        square: it shows the square around the focus.
        whole: on a desk it shows all of a long picture; other slots show its cut everywhere.
        hint: a tiny picture lies in the page itself until the real one has come: 200 bytes that
            nothing can compress, which a page of many pictures cannot spare.
    """

    phone: float
    desk: float
    widest: int = 0
    highest: float = 0
    eager: bool = False
    square: bool = False
    whole: bool = False
    hint: bool = True

    def sizes(self, ratio: float) -> str:
        """The ``sizes`` attribute: what is enough, and on a phone never over two pixels a point.

        Only lengths and conditions, no ``min()``: what a browser cannot read, it takes for the
        whole screen.

        Args:
            ratio: the picture's width by its height.
        """
        high = self.highest * ratio
        if 0 < high * PHONE[1] < self.phone * PHONE[0]:
            dense, phone = _length(high * OF_A_DENSE_PHONE, "vh"), _length(high, "vh")
        else:
            dense, phone = _length(self.phone * OF_A_DENSE_PHONE, "vw"), _length(self.phone, "vw")
        return ", ".join((*self._desk(high), f"{DENSE} {dense}", phone))

    def _desk(self, high: float) -> tuple[str, ...]:
        from_here = f"(min-width:{DESK_FROM}px)"
        wide = min(self.desk, self.widest * 100 / DESK[0] or self.desk)
        if 0 < high * DESK[1] < wide * DESK[0]:
            return (f"{from_here} {_length(high, 'vh')}",)
        growing = f"{from_here} {_length(self.desk, 'vw')}"
        if not self.widest:
            return (growing,)
        grown = int(self.widest * 100 / self.desk)
        if grown <= DESK_FROM:
            return (f"{from_here} {_length(self.widest, 'px')}",)
        return (f"(min-width:{grown}px) {_length(self.widest, 'px')}", growing)


def _length(number: float, unit: str) -> str:
    return f"{number * ENOUGH:.3g}{unit}"
