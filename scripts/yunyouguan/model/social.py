"""What a page says of itself in a chat: one picture, one title, who shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SocialCard:
    """What a card says.

    Attributes:
        address: of the page, below the site.
        kicker: one line above the title, such as the hall's name.
        museum: its name.
        picture: as in ``Picture.path``; empty for none.
        focus: such as ``50% 30%``; empty for the middle.
        is_ai: the picture was made by a machine.
        ai_label: the words that say so.
    """

    address: str
    title: str
    kicker: str
    museum: str
    picture: str = ""
    focus: str = ""
    is_ai: bool = False
    ai_label: str = "AI生成"
