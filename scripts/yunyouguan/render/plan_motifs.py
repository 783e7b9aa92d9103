"""A paper-cut for each book of the 民法典, cut out of a red round; an open book for the others."""

from collections.abc import Iterable

BOOK = "M0-9C-4-13-10-14-15-13V9C-10 8-4 9 0 13 4 9 10 8 15 9V-13C10-14 4-13 0-9zM0-9V13"
MOTIFS = {
    # Scales: what holds for all.
    "总则": "M0-16V14M-9 14H9M-13-10H13M-13-10l-5 12q5 6 10 0zM13-10l-5 12q5 6 10 0z",
    # A house with its key.
    "物权": "M-17-2L0-16L17-2M-12-4V14H12V-4M-4 2a4 4 0 1 0 8 0 4 4 0 1 0-8 0M0 6v8M0 11h4",
    # A tally: two halves that fit one another alone.
    "合同": "M-14-15H14V14H-14zM-1-15l-4 6 10 5-10 6 10 5-4 7M-10-9v9M10-2v10",
    # A face under its hair, whole and its own.
    "人格权": "M-7-6a7 8 0 1 0 14 0 7 8 0 1 0-14 0M-7-7q9 0 11-7M-15 15q1-12 15-12t15 12",
    # Two rings under one roof.
    "婚姻家庭": "M-17-7L0-17L17-7M-12 5a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0"
    "M-3 5a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0",
    # An old tree with its fruit beside a young one.
    "继承": "M-5 15V-3M-5 6l-6-5M-5 2l6-5M-9-9a4 4 0 1 0 8 0 4 4 0 1 0-8 0M-17-1a3 3 0 1 0 6 0"
    " 3 3 0 1 0-6 0M0-3a3 3 0 1 0 6 0 3 3 0 1 0-6 0M11 15V8M11 11l-4-4M11 11l4-5M-13 15H16",
    # A shield that holds.
    "侵权责任": "M0-17Q7-12 14-12V0C14 9 7 13 0 17-7 13-14 9-14 0V-12Q-7-12 0-17zM-6-1l5 6 8-10",
}
PREFIX = "民法典/"


def motif_of(topics: Iterable[str]) -> str:
    """The path of the first book that the topics name, in a round of 44 about the origin."""
    books = (MOTIFS.get(one.removeprefix(PREFIX)) for one in topics if one.startswith(PREFIX))
    return next((found for found in books if found), BOOK)
