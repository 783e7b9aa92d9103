"""A crowd is a list of lines: where each one stands, what each wears, feels and does.

    x y tall coat trousers hair mood arm/arm [pose] [flag …] [name=value …]

Colours are the names in `scroll_line` in small letters, or `#rrggbb`; the words are those of
`scroll_people.Folk` and `scroll_heads`.
"""

from atelier import materials, scroll_line
from atelier.scroll_people import Folk, folk

POSES = frozenset({"stand", "walk", "skirt", "robe", "sit"})
FLAGS = frozenset({"flip", "back", "child", "glasses", "dotted"})


def cast(lines: str, **held: str) -> str:
    """Everybody on the lines, in painter's order; `held=name` puts the shapes so named in a hand.

    Raises:
        ValueError: a word that no line may carry.
    """
    return folk(*(_one(line.split(), held) for line in lines.strip().splitlines()))


def colour(name: str) -> str:
    """The colour called so; `#rrggbb` is itself."""
    if name.startswith("#"):
        return name
    found = getattr(scroll_line, name.upper(), None) or getattr(materials, name.upper())
    return str(found)


def _one(words: list[str], held: dict[str, str]) -> Folk:
    x, y, tall, coat, low, hair, mood, arms, *more = words
    flags = FLAGS.intersection(more)
    named = dict(word.split("=") for word in more if "=" in word)
    poses = POSES.intersection(more)
    if len(flags) + len(named) + len(poses) < len(more):
        raise ValueError(" ".join(words))
    return Folk(
        float(x),
        float(y),
        float(tall),
        colour(coat),
        colour(low),
        hair,
        mood,
        arms=arms.replace("/", " "),
        pose=min(poses, default="stand"),
        look=float(named.get("look", 0.6)),
        lean=float(named.get("lean", 0)),
        flip="flip" in flags,
        back="back" in flags,
        child="child" in flags,
        glasses="glasses" in flags,
        vest=colour(named["vest"]) if "vest" in named else "",
        sash=colour(named["sash"]) if "sash" in named else "",
        dotted="dotted" in flags,
        held=held[named["held"]] if "held" in named else "",
        shade=colour(named.get("shade", "ink")),
    )
