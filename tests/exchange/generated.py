"""Questions of every shape for property tests, as the museum's reader would give them."""

from hypothesis import strategies as st

from builders import a_question
from exchange.sound import NOWHERE
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Choice,
    Choosing,
    Filling,
    Matching,
    Ordering,
    Pair,
    Question,
    QuestionKind,
    Step,
)

# Every mark of every format, words that mean something in one of them, and plain text.
PIECES = st.sampled_from(
    (
        "~", "=", "#", "{", "}", ":", "::", "\\", "\\n", "->", "//", "%50%", "[html]", "[plain]",
        "[id:x]", "]", "T", "TRUE", "####", "$CATEGORY:", "<b>", "</p>", "&lt;", "&", "<", ">",
        "'", '"', "<quiz>", "]]>", "<!--", "解析：", "依据：", "【提示】", "=1+1", "@", "-", "+",
        "1-2", "*", "法", "居住权", "𠮷", "é", " ", "a", "B", "0",
    )
)  # fmt: skip
TEXT = (
    st.lists(
        PIECES | st.characters(min_codepoint=0x20, max_codepoint=0x9FFF, categories=("L", "N")),
        min_size=1,
        max_size=8,
    )
    .map("".join)
    .map(str.strip)
    .filter(lambda text: bool(text) and "**" not in text)
)
MAYBE = st.just("") | TEXT
WORD = TEXT.filter(lambda text: not set(text) & set("/／；;。.") and any(map(str.isalnum, text)))
LETTERS = "ABCDEFGHIJ"


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Of the kinds that have no parts and no scenes."""
    kinds = (
        QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.JUDGE, QuestionKind.FILL,
        QuestionKind.MATCH, QuestionKind.ORDER,
    )  # fmt: skip
    kind = draw(st.sampled_from(kinds))
    stem = f"问{draw(TEXT)}"
    match kind:
        case QuestionKind.FILL:
            blanks = draw(
                st.lists(
                    st.lists(WORD, min_size=1, max_size=3, unique=True), min_size=1, max_size=2
                )
            )
            stem = stem + "".join(f"＿＿＿＿{draw(MAYBE)}，" for _ in blanks)
            task: object = Filling(tuple(tuple(one) for one in blanks))
        case QuestionKind.MATCH:
            lefts = draw(st.lists(TEXT, min_size=2, max_size=4, unique=True))
            rights = draw(st.lists(TEXT, min_size=len(lefts), max_size=len(lefts), unique=True))
            pairs = (Pair(*one, NOWHERE) for one in zip(lefts, rights, strict=True))
            task = Matching((draw(TEXT), draw(TEXT)), tuple(pairs))
        case QuestionKind.ORDER:
            steps = draw(st.lists(TEXT, min_size=2, max_size=5, unique=True))
            task = Ordering(tuple(Step(one, NOWHERE) for one in steps))
        case QuestionKind.JUDGE:
            both = (Choice(TRUE, "对", NOWHERE), Choice(FALSE, "错", NOWHERE))
            task = Choosing(both, (draw(st.sampled_from((TRUE, FALSE))),))
        case _:
            texts = draw(st.lists(TEXT, min_size=2, max_size=10))
            choices = tuple(
                Choice(letter, text, NOWHERE, draw(MAYBE))
                for letter, text in zip(LETTERS, texts, strict=False)
            )
            letters = [one.letter for one in choices]
            most = 1 if kind is QuestionKind.SINGLE else len(letters)
            right = draw(st.lists(st.sampled_from(letters), min_size=1, max_size=most, unique=True))
            task = Choosing(choices, tuple(sorted(right)))
    return a_question(
        kind=kind, stem=stem, task=task, id=draw(TEXT), explanation=draw(MAYBE),
        citation=draw(MAYBE), hint=draw(MAYBE),
    )  # fmt: skip
