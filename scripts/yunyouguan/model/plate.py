"""A plate that stands beside a thing and leads to its page by a code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plate:
    """What is written on one.

    Attributes:
        number: how the thing is numbered, such as ``NF-2026-0003``.
        title: what stands before its first colon is set largest.
        sentence: one, about the thing.
        invitation: what scanning it gives.
        address: whole, ``https://`` and all; it never changes.
        place: the hall or the tour that it belongs to.
    """

    number: str
    title: str
    sentence: str
    invitation: str
    address: str
    place: str
