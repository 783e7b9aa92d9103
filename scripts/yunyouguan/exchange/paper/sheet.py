"""Questions as one page to print: a sheet to fill in, and on a new sheet the answers.

One file without script, picture or address, so that it can be sent and opened anywhere.
"""

from collections.abc import Sequence
from importlib.resources import files

from yunyouguan.exchange.handing_on import pictures_lost, unfinished
from yunyouguan.exchange.paper.answer import answered
from yunyouguan.exchange.paper.question import asked
from yunyouguan.model.bank import BankFile
from yunyouguan.model.quiz import Question

PAPER = "打印的卷子"
TITLE, ANSWERS = "练习题", "答案和解析"

_PAGE = """\
<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p class="who"><span>姓名：</span><span>日期：</span></p>
{questions}
</main>
<section class="answers">
<h1>{answers}</h1>
{keys}
</section>
</body>
</html>
"""


def write_print(questions: Sequence[Question]) -> BankFile:
    """All kinds have room on paper; a question without a sound answer stays out."""
    losses = [loss for one in questions if (loss := unfinished(one))]
    kept = [one for one in questions if not unfinished(one)]
    numbered = list(enumerate(kept, 1))
    page = _PAGE.format(
        title=TITLE,
        answers=ANSWERS,
        style=files(__package__).joinpath("sheet.css").read_text("utf-8"),
        questions="\n".join(asked(one, at) for at, one in numbered),
        keys="\n".join(answered(one, at) for at, one in numbered),
    )
    shown = (part for one in kept for part in (one, *one.parts))
    losses += (loss for one in shown for loss in pictures_lost(one, PAPER))
    # A lone surrogate cannot be written; no text that was read holds one.
    return BankFile(page.encode("utf-8", "replace"), tuple(losses))
