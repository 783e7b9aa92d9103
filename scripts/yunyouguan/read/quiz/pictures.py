"""Pictures of a stem are taken out of its text; anywhere else in a question they are findings."""

from collections.abc import Iterator

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import StemPicture
from yunyouguan.model.written_question import WrittenQuestion
from yunyouguan.read.prose import IMAGE, mask_code, mentions


def stem_pictures(
    written: WrittenQuestion, file: str
) -> tuple[list[str], tuple[StemPicture, ...], tuple[Finding, ...]]:
    """The lines of the stem without their pictures, the pictures, and what is misplaced."""
    lines: list[str] = []
    pictures: list[StemPicture] = []
    findings = list(_misplaced(written, file))
    for at, line in enumerate(written.stem):
        number = written.stem_lines[at] if at < len(written.stem_lines) else written.line
        seen = mentions([(number, line)], file)
        findings += seen.findings
        pictures += [
            StemPicture(one.target, one.alt, one.caption, one.place) for one in seen.images
        ]
        bare = _without(line).strip() if seen.images else line
        if bare or not seen.images:
            lines.append(bare)
    return lines, tuple(pictures), tuple(findings)


def _without(line: str) -> str:
    pieces, done = [], 0
    for hit in IMAGE.finditer(mask_code(line)):
        pieces.append(line[done : hit.start()])
        done = hit.end()
    return "".join((*pieces, line[done:]))


def _misplaced(written: WrittenQuestion, file: str) -> Iterator[Finding]:
    for line, text in _texts(written):
        if "![" in text and IMAGE.search(text):
            yield Finding(
                rule="quiz.picture",
                place=Place(file, line),
                message="图片插在题干以外的地方（选项、解析、表格、步骤或场景里），显示不了，"
                "观众看到的是一串符号。",
                remedy="把图片挪到题干的末尾，选项里写「图一」「图二」这样的名称。",
            )


def _texts(written: WrittenQuestion) -> Iterator[tuple[int, str]]:
    """Every piece but the stem and the parts, with its line."""
    notes = [(written.line, text) for lines in written.notes.values() for text in lines]
    choices = list(written.choices)
    for scene in written.scenes:
        choices += scene.choices
        notes += [(scene.line, text) for text in scene.text]
        notes += [(scene.line, text) for lines in scene.notes.values() for text in lines]
    yield from notes
    yield from written.steps
    for line, row in written.rows:
        yield from ((line, cell) for cell in row)
    for choice in choices:
        yield from ((choice.line, text) for text in (*choice.text, *choice.feedback))
