"""A piece of what staff wrote is short enough for a one-line message."""


def shown(text: str, most: int = 20) -> str:
    """The text on one line, cut with … when it is longer than ``most`` characters."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"
