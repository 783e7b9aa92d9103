"""A header becomes a tree of texts with their lines: nothing is a number, a date or a Boolean."""

from dataclasses import dataclass

import yaml

# The C parser is 17 times faster: 1,000 headers of 18 lines took 0.085 s instead of 1.49 s.
_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# An exhibit's header is four deep (header, pictures, picture, value). Deeper is a slip or a bomb,
# and stopping here keeps 20 kB of "[" from being read to the end.
MAX_DEPTH = 8

# An open quote or bracket and a key without colon are noticed lines below the one to mend.
NOTICED_LATE = ("quoted", "flow", "simple key")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as written, ``no`` and ``12:30`` too."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """Several values in order."""

    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and values in the order written; a key may stand there twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    line: int


Node = Scalar | Sequence | Table


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why there is no tree.

    Attributes:
        fault: ``syntax``, ``depth``, ``special`` (an alias, anchor or tag) or ``key`` (a key
            that is no text).
    """

    fault: str
    line: int


class _Open:
    """A sequence or table that is not closed yet."""

    __slots__ = ("is_table", "line", "nodes")

    def __init__(self, line: int, *, is_table: bool) -> None:
        self.is_table = is_table
        self.line = line
        self.nodes: list[Node] = []

    def close(self) -> Node | Obstacle:
        if not self.is_table:
            return Sequence(tuple(self.nodes), self.line)
        entries = []
        for key, value in zip(self.nodes[::2], self.nodes[1::2], strict=True):
            if not isinstance(key, Scalar):
                return Obstacle("key", key.line)
            entries.append((key, value))
        return Table(tuple(entries), self.line)


def grow(lines: tuple[str, ...] | list[str], first_line: int) -> Node | Obstacle:
    """The tree of a header, or the first thing that stands in its way.

    Args:
        lines: the header without its ``---`` lines.
        first_line: number of the first of these lines in the file.
    """
    try:
        return _grow("\n".join(lines) + "\n", first_line)
    except yaml.MarkedYAMLError as error:
        begun_earlier = any(word in (error.context or "") for word in NOTICED_LATE)
        mark = error.context_mark if begun_earlier else error.problem_mark
        # What is missing at the very end is noticed below the last line.
        written = [at for at, line in enumerate(lines) if line.strip()] or [0]
        return Obstacle("syntax", first_line + min(mark.line if mark else 0, written[-1]))
    except yaml.YAMLError:
        return Obstacle("syntax", first_line)


def _grow(text: str, first_line: int) -> Node | Obstacle:
    stack: list[_Open] = [_Open(first_line, is_table=False)]
    for event in yaml.parse(text, Loader=_LOADER):
        line = first_line + (event.start_mark.line if event.start_mark else 0)
        if fault := _in_the_way(event, depth=len(stack)):
            return Obstacle(fault, line)
        if isinstance(event, yaml.ScalarEvent):
            stack[-1].nodes.append(Scalar(event.value, line))
        elif isinstance(event, yaml.CollectionStartEvent):
            stack.append(_Open(line, is_table=isinstance(event, yaml.MappingStartEvent)))
        elif isinstance(event, yaml.CollectionEndEvent):
            node = stack.pop().close()
            if isinstance(node, Obstacle):
                return node
            stack[-1].nodes.append(node)
    documents = stack[0].nodes
    if not documents:
        return Table((), first_line)
    return documents[0] if len(documents) == 1 else Obstacle("syntax", documents[1].line)


def _in_the_way(event: yaml.Event, depth: int) -> str:
    """The fault of an event that no header may hold; empty for all others."""
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
        if event.anchor is not None or event.tag is not None:
            return "special"
        is_start = isinstance(event, yaml.CollectionStartEvent)
        return "depth" if is_start and depth > MAX_DEPTH else ""
    return "special" if isinstance(event, yaml.AliasEvent) else ""
