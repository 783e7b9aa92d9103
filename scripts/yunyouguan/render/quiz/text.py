"""How the words of a question are set, in whatever kind they stand."""

import re
from hashlib import sha256

from markupsafe import Markup

from yunyouguan.model.quiz import Question, QuestionKind
from yunyouguan.render.quiz import words

GAP = re.compile("＿+")
SAFE = re.compile(r"[A-Za-z0-9-]{1,40}")


def in_lines(text: str) -> Markup:
    """Every line of staff stays a line."""
    return Markup("<br>").join(text.strip().split("\n"))


def labelled(name: str, label: str, text: str) -> Markup:
    """A paragraph that says first what it is; nothing without text."""
    if not text:
        return Markup("")
    return Markup('<p class="{}"><b>{}</b>{}</p>').format(name, label, in_lines(text))


def top_html(question: Question, number: str) -> Markup:
    """Number, kind and how to answer, on one line above the stem."""
    face = " song" if number.isdigit() else ""
    return Markup(
        '<span class="q-top"><span class="q-n{}">{}</span> <span class="q-kind">{}</span> '
        '<span class="q-hint">{}</span></span> '
    ).format(face, number, question.kind, words.QUIZ_HINTS[question.kind])


def stem_html(question: Question) -> Markup:
    """The stem, its gaps marked so that paper can give them room to write."""
    stem = in_lines(question.stem)
    if question.kind is not QuestionKind.FILL:
        return stem
    return Markup(GAP.sub(r'<span class="q-gap">\g<0></span>', str(stem)))  # noqa: S704


def tip_html(hint: str) -> Markup:
    """A hint, for who asks for it."""
    if not hint:
        return Markup("")
    return Markup('<details class="q-tip"><summary>{}</summary><p>{}</p></details>').format(
        words.QUIZ_TIP, in_lines(hint)
    )


def unique_name(question: Question, number: int) -> str:
    """Begins every name and id in a question: no other on its page or on any page has it."""
    known = question.id if SAFE.fullmatch(question.id) else _hashed(question.id)
    return f"q{number}-{known}"


def _hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]
