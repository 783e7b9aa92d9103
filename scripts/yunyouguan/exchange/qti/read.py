"""Questions out of QTI 2.1: a package, or the file of a single item."""

from collections.abc import Iterator

from yunyouguan.exchange.qti.body import question_of
from yunyouguan.exchange.qti.package import items_of
from yunyouguan.exchange.qti.tree import Element, parsed
from yunyouguan.exchange.reading_findings import broken
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.written_question import WrittenQuestion

ZIP = b"PK\x03\x04"
ITEM = "assessmentItem"
AGAIN = "在原来的软件里把这一题重新导出一次，格式选 QTI 2.1。"


def read_qti(text: str | bytes, file: str) -> WrittenBank:
    """Every item is a question or a finding; a line counts the items, from 1.

    Args:
        file: as a Place names it.

    Raises:
        MuseumError: staff's; the file is no sound package, or no QTI 2 at all.
    """
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    questions: list[WrittenQuestion] = []
    findings: list[Finding] = []
    for number, (name, root) in enumerate(_roots(data, file), 1):
        place = Place(file, number)
        if isinstance(root, str):
            findings.append(broken(place, root, AGAIN))
            continue
        if root.tag != ITEM:
            findings.append(broken(place, f"「{name}」里不是 QTI 2.1 的题目", AGAIN))
            continue
        found, noticed = question_of(root, place)
        findings += noticed
        if isinstance(found, Finding):
            findings.append(found)
        else:
            questions.append(found)
    return WrittenBank(tuple(questions), tuple(findings))


def _roots(data: bytes, file: str) -> Iterator[tuple[str, Element | str]]:
    """Each item by its file's name; in place of one that cannot be read, why not."""
    if not data.startswith(ZIP):
        root = parsed(data, file)
        if root.tag != ITEM:
            raise MuseumError(
                f"「{file}」不是 QTI 2.1 的题目。"
                "请在原来的软件里导出 QTI 2.1，得到的压缩包整个拿来。"
            )
        yield file, root
        return
    for one in items_of(data, file):
        if one.content is None:
            yield one.name, f"目录里写着「{one.name}」，压缩包里却没有这个文件"
            continue
        try:
            yield one.name, parsed(one.content, one.name)
        except MuseumError as trouble:
            yield one.name, str(trouble).partition("。")[0]
