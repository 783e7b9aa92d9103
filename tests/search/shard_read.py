"""A shard read as plainly as can be, one number at a time."""


def number(content: bytes, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, and where the next one begins."""
    value = shift = 0
    while True:
        byte, at = content[at], at + 1
        value, shift = value | (byte & 127) << shift, shift + 7
        if byte < 128:
            return value, at


def read_shard(content: bytes) -> dict[str, dict[int, list[int]]]:
    """Term, field, passages of one shard."""
    found: dict[str, dict[int, list[int]]] = {}
    at = 0
    while at < len(content):
        size, at = number(content, at)
        term, at = content[at : at + size].decode(), at + size
        size, at = number(content, at)
        fields, end = found.setdefault(term, {}), at + size
        while at < end:
            field, at = content[at], at + 1
            count, at = number(content, at)
            page, pages = -1, fields.setdefault(field, [])
            for _ in range(count):
                gap, at = number(content, at)
                page += 1 + gap
                pages.append(page)
    return found
