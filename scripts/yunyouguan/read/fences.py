"""Fenced code is found, so that an example of how to write is no question."""

import re
from collections.abc import Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.text_file import Numbered

CODE_FENCE = re.compile(r"\s{0,3}(?P<marks>`{3,}|~{3,})(?P<rest>.*)")


def fenced(lines: Sequence[Numbered], file: str) -> tuple[list[bool], tuple[Finding, ...]]:
    """For every line, whether it belongs to fenced code, the fences too."""
    is_code: list[bool] = []
    fence, opened = "", 0
    for number, line in lines:
        hit = CODE_FENCE.fullmatch(line) if "```" in line or "~~~" in line else None
        if not fence:
            if hit and "`" not in hit["rest"]:
                fence, opened = hit["marks"], number
            is_code.append(bool(fence))
        else:
            is_code.append(True)
            if hit and hit["marks"].startswith(fence) and not hit["rest"].strip():
                fence = ""
    if fence:
        return is_code, (_open_fence(Place(file, opened), fence),)
    return is_code, ()


def _open_fence(place: Place, fence: str) -> Finding:
    return Finding(
        rule="text.fence-not-closed",
        place=place,
        message=f"「{fence}」只有开头没有结尾，后面的正文和题目都变成了原样文字，观众看不成。",
        remedy=f"在原样文字的末尾加一行：{fence}；不需要就删掉这一行。",
    )
