"""Chinese without end: words as often as people use them, among the museum's own lines."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

MOST_WORDS = 60_000
"""Of a dictionary: the commonest."""
SEEN_OFTEN = 3
"""A word counted less often in the dictionary's texts is a name or a slip."""
WORDS_IN_A_LINE = (5, 13)
OWN_LINES = 0.2
"""Share of lines taken from the museum as they stand."""
OWN_WORDS = ("民法典", "居住权", "高空抛物", "人民调解", "用益物权")
OWN_SHARE = 10_000
"""One word in so many is each of the museum's, which no dictionary counts as the museum does."""
HAN_ONLY = re.compile(r"[\u4e00-\u9fff]+")
LINE = re.compile(r"(?=[\u4e00-\u9fff《])[\u4e00-\u9fff，、：《》]{10,60}(?=[。！？；])")


@dataclass(frozen=True, slots=True)
class Speech:
    """What sentences are made of.

    Attributes:
        words, sums: the words, and how often they and all before them are said.
        lines: of the museum, without their full stop.
    """

    words: Sequence[str]
    sums: Sequence[int]
    lines: Sequence[str]

    def line(self, chance: random.Random) -> str:
        """One sentence, with its full stop."""
        if self.lines and chance.random() < OWN_LINES:
            return chance.choice(self.lines) + "。"
        words = self.some(chance, chance.randint(*WORDS_IN_A_LINE))
        words.insert(len(words) // 2, "，")
        return "".join(words) + "。"

    def some(self, chance: random.Random, count: int) -> list[str]:
        """So many words."""
        return chance.choices(self.words, cum_weights=self.sums, k=count)


def read_speech(dictionary: Path, exhibits: Path) -> Speech:
    """The same files give the same speech.

    Args:
        dictionary: a word, how often it was counted and its kind on each line, as jieba has it.
        exhibits: the museum's own texts.
    """
    counted = {}
    for line in dictionary.read_text("utf-8").splitlines():
        word, count, _ = line.split(" ")
        if int(count) >= SEEN_OFTEN and HAN_ONLY.fullmatch(word):
            counted[word] = int(count)
    words = sorted(counted, key=lambda word: (-counted[word], word))[:MOST_WORDS]
    everyone = sum(counted[word] for word in words)
    counted |= dict.fromkeys(OWN_WORDS, everyone // OWN_SHARE)
    words = [word for word in words if word not in OWN_WORDS] + list(OWN_WORDS)
    texts = (file.read_text("utf-8") for file in sorted(exhibits.rglob("*.md")))
    lines = dict.fromkeys(one for text in texts for one in LINE.findall(text))
    return Speech(words, list(accumulate(counted[word] for word in words)), list(lines))
