"""Questions as a package of QTI 2.1: an item each, a test that keeps their order, a manifest.

情景 stay out: QTI can branch only inside an adaptive item, which hardly any program plays, and one
that does not would show every ending at once.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence

from yunyouguan.exchange.handing_on import left_out, pictures_lost, unfinished
from yunyouguan.exchange.qti.item import LOCATION, item
from yunyouguan.exchange.qti.tree import (
    PACKAGE,
    SCHEMA_LOCATION,
    E,
    Element,
    P,
    document,
    speakable,
)
from yunyouguan.model.bank import BankFile
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Branching, Question

HOLDER = "QTI 2.1 "
MANIFEST, TEST = "imsmanifest.xml", "test.xml"
TEST_TITLE = "练习"
PACKAGE_LOCATION = f"{PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd"

# The same questions give the same bytes; a zip begins in 1980.
NO_TIME = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o644 << 16


def write_qti(questions: Sequence[Question]) -> BankFile:
    """One item for each question that QTI can hold; a loss for each that it cannot."""
    items: list[Question] = []
    losses: list[Finding] = []
    for question in questions:
        if reason := unfinished(question) or _unheld(question):
            losses.append(reason)
        else:
            items.append(question)
            losses += _lost_pieces(question)
    return BankFile(_package(items), tuple(losses))


def _unheld(question: Question) -> Finding | None:
    if not isinstance(question.task, Branching):
        return None
    return left_out(
        question, HOLDER, "装不下会分岔的故事", "要带走这一题，请打印，或者把网页的地址发给对方。"
    )


def _lost_pieces(question: Question) -> Iterator[Finding]:
    for one in (question, *question.parts):
        yield from pictures_lost(one, HOLDER)


def _package(questions: Sequence[Question]) -> bytes:
    keys = [f"Q{at:04}" for at, _ in enumerate(questions, 1)]
    files = {MANIFEST: document(_manifest(keys)), TEST: document(_test(keys))}
    for key, question in zip(keys, questions, strict=True):
        files[_path(key)] = document(item(question))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = PLAIN_FILE
            archive.writestr(entry, content)
    return stream.getvalue()


def _manifest(keys: Sequence[str]) -> Element:
    test = P.resource(P.file(href=TEST), identifier="TEST", type="imsqti_test_xmlv2p1", href=TEST)
    test.extend(P.dependency(identifierref=key) for key in keys)
    items = (
        P.resource(
            P.file(href=_path(key)), identifier=key, type="imsqti_item_xmlv2p1", href=_path(key)
        )
        for key in keys
    )
    root = P.manifest(
        P.metadata(P.schema("QTIv2.1 Package"), P.schemaversion("1.0.0")),
        P.organizations(),
        P.resources(test, *items),
        identifier="MANIFEST",
    )
    root.set(SCHEMA_LOCATION, PACKAGE_LOCATION)
    return root


def _test(keys: Sequence[str]) -> Element:
    references = (E.assessmentItemRef(identifier=key, href=_path(key)) for key in keys)
    section = E.assessmentSection(
        *references, identifier="SECTION", title=speakable(TEST_TITLE), visible="true"
    )
    part = E.testPart(
        section, identifier="PART", navigationMode="nonlinear", submissionMode="individual"
    )
    root = E.assessmentTest(part, identifier="TEST", title=speakable(TEST_TITLE))
    root.set(SCHEMA_LOCATION, LOCATION)
    return root


def _path(key: str) -> str:
    return f"items/{key}.xml"
