"""No letter or digit of a block is lost when it is rewritten, but for those of its marks."""

import re
from collections import Counter

from yunyouguan.model.stem_id import normalised

# What a clerk may write in several ways, and the museum in one: names of notes and kinds, letters
# and signs of an answer, numbers of parts, steps and questions.
_MARKS = re.compile(
    r"【[^【】]{1,10}】|(?:正确|参考|标准|本题|答题|法律|法条|答案|试题)?"
    r"(?:答案|解析|依据|法条|编号|提示|参考|要点)\s*[:：是为]?"
    r"|[（(]\s*[A-Ja-j\uff21-\uff2a\uff41-\uff4a√✓✔☑×✕✖✗✘☒xX对错正确误\d、，,\s]*[）)]"
    r"|\[[ xX√]\]|\d{1,3}\s*[.．、)）]"
)
_ANSWERS = re.compile("[A-Ja-jxX√×对错误正确是否不]")


def loses_letters(before: str, after: str) -> bool:
    """Whether something that is no mark stood before and stands no more."""
    lost = Counter(normalised(_MARKS.sub(" ", before))) - Counter(normalised(after))
    return any(not _ANSWERS.fullmatch(one) for one in lost)
