"""Work for a crew, in a module that a process of its own loads in no time."""

import os


def doubled_or_dead(number: int) -> int:
    """Work for a crew; 13 kills its process, 14 finds no memory."""
    if number == 13:
        os.abort()
    if number == 14:
        raise MemoryError
    return number * 2
