"""What the world does to us (disk, missing tool, no rights), as one exception."""


class MuseumError(Exception):
    """The work cannot go on through nobody's text: the disk, a tool, a permission.

    The message is Chinese and whole: it goes to staff as it is.
    """
