"""QTI 2.1 in: ours comes back whole, another program's is understood, a harmful one is refused."""

import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import FILE
from exchange.generated import questions
from exchange.sound import (
    anywhere,
    case,
    fill,
    judge,
    match,
    multiple,
    opinion,
    order,
    read_back,
    single,
)
from read.written import said
from yunyouguan.check.registry import RULES
from yunyouguan.exchange.qti.read import read_qti
from yunyouguan.exchange.qti.write import write_qti
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.quiz import Opinion, Question, QuestionKind
from yunyouguan.model.written_question import WrittenQuestion

EVERY_KIND = (
    single(), multiple(hint="想一想"), judge(), fill(("登记",), ("继承", "被继承")), match(),
    order(), case(), case(match(), order(), opinion(), single()),
    case(opinion(task=Opinion("先讲道理。\n再讲法律。"))),
)  # fmt: skip


def an_item(body: str, declared: str = "", after: str = "") -> bytes:
    """Of another program."""
    return (
        '<?xml version="1.0"?>'
        '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="x" title="x" '
        f'adaptive="false" timeDependent="false">{declared}<itemBody>{body}</itemBody>{after}'
        "</assessmentItem>"
    ).encode()


def declared(*right: str, cardinality: str = "single", base: str = "identifier") -> str:
    values = "".join(f"<value>{one}</value>" for one in right)
    return (
        f'<responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" baseType="{base}">'
        f"<correctResponse>{values}</correctResponse></responseDeclaration>"
    )


def choice(*texts: str) -> str:
    choices = "".join(
        f'<simpleChoice identifier="choice_{at}">{one}</simpleChoice>'
        for at, one in enumerate(texts)
    )
    return (
        '<p>Which one?</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">'
        f"<prompt>Choose.</prompt>{choices}</choiceInteraction>"
    )


def written(data: bytes) -> WrittenQuestion:
    bank = read_qti(data, FILE)
    assert bank.findings == ()
    (question,) = bank.questions
    return question


def zipped(**files: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(MuseumError) as trouble:
        read_qti(data, FILE)
    return str(trouble.value)


@pytest.mark.parametrize("question", EVERY_KIND, ids=[one.kind for one in EVERY_KIND])
def test_qti_gives_back_every_kind(question: Question) -> None:
    """Feedback, notes, heads, parts and ids with it."""
    bank = read_qti(write_qti([question]).content, FILE)

    assert bank.findings == ()
    assert read_back(bank) == (anywhere(question),)


@pytest.mark.slow
@given(st.lists(questions(), max_size=3))
@settings(max_examples=60)
def test_qti_gives_back_every_question(asked: list[Question]) -> None:
    """题库体 → QTI → 题库体 changes nothing."""
    file = write_qti(asked)

    assert file.losses == ()
    assert read_back(read_qti(file.content, FILE)) == tuple(anywhere(one) for one in asked)


@given(questions(), questions())
@settings(max_examples=20)
def test_qti_gives_back_every_case(one: Question, other: Question) -> None:
    """Whatever its parts are."""
    question = case(one, other)

    assert read_back(read_qti(write_qti([question]).content, FILE)) == (anywhere(question),)


def test_qti_choice_of_another_program() -> None:
    """Text above and prompt are the stem; its identifiers become our letters."""
    question = written(an_item(choice("one", "<p>two</p>", "three"), declared("choice_1")))

    assert (question.kind, question.stem) == (QuestionKind.SINGLE, ["Which one?", "Choose."])
    assert [(one.letter, one.is_ticked, one.text) for one in question.choices] == [
        ("A", False, ["one"]),
        ("B", True, ["two"]),
        ("C", False, ["three"]),
    ]


def test_qti_several_right_choices_are_a_multiple_choice() -> None:
    """By the cardinality of the response."""
    right = declared("choice_0", "choice_2", cardinality="multiple")
    question = written(an_item(choice("one", "two", "three"), right))

    assert question.kind == QuestionKind.MULTIPLE
    assert [one.is_ticked for one in question.choices] == [True, False, True]


@pytest.mark.parametrize(("texts", "at"), [(("True", "False"), 0), (("错误", "正确"), 1)])
def test_qti_two_truths_are_a_judgement(texts: tuple[str, str], at: int) -> None:
    """In whatever words, and in whatever order."""
    question = written(an_item(choice(*texts), declared(f"choice_{at}")))

    assert (question.kind, question.notes) == (QuestionKind.JUDGE, {"答案": ["√"]})


def test_qti_feedback_finds_its_place() -> None:
    """Inline feedback belongs to its choice, modal feedback explains."""
    shown = 'outcomeIdentifier="F" identifier="a" showHide="show"'
    said_here = f"<feedbackInline {shown}>why</feedbackInline>"
    after = f"<modalFeedback {shown}><p>讲理。</p></modalFeedback>"
    question = written(an_item(choice(f"one{said_here}", "two"), declared("choice_0"), after))

    assert [one.feedback for one in question.choices] == [["why"], []]
    assert question.notes == {"解析": ["讲理。"]}


def test_qti_entry_takes_what_is_worth_the_whole() -> None:
    """A key worth half is told of, and is wrong."""
    right = (
        '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string">'
        "<correctResponse><value>York</value></correctResponse><mapping>"
        '<mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="york" mappedValue="1"/>'
        '<mapEntry mapKey="Yrk" mappedValue="0.5"/></mapping></responseDeclaration>'
    )
    bank = read_qti(
        an_item('<p>Of <textEntryInteraction responseIdentifier="RESPONSE"/>.</p>', right), FILE
    )

    assert (bank.questions[0].stem, bank.questions[0].notes) == (
        ["Of ＿＿＿＿."],
        {"答案": ["York/york"]},
    )
    assert [one.rule for one in bank.findings] == ["format.partial-credit"]


def test_qti_matching_and_ordering_follow_the_declaration() -> None:
    """What the file shows first means nothing."""
    column = '<simpleAssociableChoice identifier="{}" matchMax="1">{}</simpleAssociableChoice>'
    left = "".join(column.format(*one) for one in (("a", "甲"), ("b", "乙")))
    right = "".join(column.format(*one) for one in (("x", "子"), ("y", "丑"), ("z", "寅")))
    matched = read_qti(
        an_item(
            '<matchInteraction responseIdentifier="RESPONSE"><prompt>连</prompt>'
            f"<simpleMatchSet>{left}</simpleMatchSet><simpleMatchSet>{right}</simpleMatchSet>"
            "</matchInteraction>",
            declared("b x", "a y", cardinality="multiple", base="directedPair"),
        ),
        FILE,
    )
    ordered = written(
        an_item(
            '<orderInteraction responseIdentifier="RESPONSE"><prompt>排</prompt>'
            '<simpleChoice identifier="a">甲</simpleChoice>'
            '<simpleChoice identifier="b">乙</simpleChoice>'
            "</orderInteraction>",
            declared("b", "a", cardinality="ordered"),
        )
    )

    assert [row for _, row in matched.questions[0].rows] == [
        ("左边", "右边"), ("甲", "丑"), ("乙", "子"),
    ]  # fmt: skip
    assert [one.rule for one in matched.findings] == ["format.distractor-left"]
    assert [text for _, text in ordered.steps] == ["乙", "甲"]


@pytest.mark.parametrize(
    ("interaction", "name"),
    [("inlineChoiceInteraction", "下拉选择题"), ("extendedTextInteraction", "问答题")],
)
def test_qti_kind_that_we_do_not_ask_is_a_finding(interaction: str, name: str) -> None:
    """With its name, and what could be done instead."""
    bank = read_qti(an_item(f'<p>问<{interaction} responseIdentifier="R"/></p>'), FILE)

    assert bank.questions == ()
    assert [one.message for one in bank.findings] == [
        f"「问」是{name}，本馆没有这种题型，没有读进来，观众看不到它。"
    ]


def test_qti_item_without_an_answer_is_a_finding() -> None:
    """A key is never guessed."""
    assert said(read_qti(an_item(choice("one", "two")), FILE).findings) == [
        (
            1,
            "format.broken",
            "「Which one? Choose.」没有写明哪个是对的，这一题没有读进来，观众看不到它。",
            "在原来的软件里补上正确答案，再导出一次。",
        )
    ]


def test_qti_package_reads_on_past_a_broken_item() -> None:
    """One item that is cut off, one that is missing, and one that is sound."""
    sound = an_item(choice("one", "two"), declared("choice_1"))
    resource = '<resource identifier="r" type="imsqti_item_xmlv2p1" href="{}"/>'
    listed = "".join(resource.format(one) for one in ("cut.xml", "gone.xml", "good.xml"))
    manifest = (
        '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>'
        f"{listed}</resources></manifest>"
    )
    files = {"imsmanifest.xml": manifest.encode(), "cut.xml": sound[:200], "good.xml": sound}
    bank = read_qti(zipped(**files), FILE)

    assert [one.line for one in bank.questions] == [3]
    assert [(one.place.line, one.message) for one in bank.findings] == [
        (
            1,
            "「cut.xml」不是完整的 XML，多半没有传完或改坏了，这一题没有读进来，观众看不到它。",
        ),
        (
            2,
            "目录里写着「gone.xml」，压缩包里却没有这个文件，这一题没有读进来，观众看不到它。",
        ),
    ]


def test_qti_refuses_a_file_that_declares_entities() -> None:
    """An entity could grow without end, or fetch a file of this computer."""
    secret = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    data = an_item("<p>&e;</p>").replace(b'<?xml version="1.0"?>', secret)

    assert refusal(data) == (
        f"「{FILE}」开头有 DOCTYPE，可能藏着别的东西，没有打开。"
        "请从原来的软件里重新导出一份 QTI 2.1。"
    )


def test_qti_refuses_a_bomb_of_entities() -> None:
    """A thousand million laughs take no time."""
    laughs = "".join(
        f'<!ENTITY l{at} "{f"&l{at - 1};" * 10 if at else "ha" * 10}">' for at in range(10)
    )
    data = f'<!DOCTYPE x [{laughs}]><assessmentItem title="&l9;">&l9;</assessmentItem>'
    began = time.process_time()

    assert FILE in refusal(data.encode())
    assert time.process_time() - began < 2


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "a/../../b.xml"])
def test_qti_refuses_a_package_that_reaches_out(name: str) -> None:
    """We unpack nothing, but such a package is no honest one."""
    assert refusal(zipped(**{name: b"<x/>"})) == (
        f"「{FILE}」里有一个文件想放到压缩包外面去（{name!r}），没有打开。"
        "这不像是正常导出的题库，请问清来处，重新要一份。"
    )


def test_qti_refuses_a_bomb_of_zeros() -> None:
    """Forty megabytes in forty kilobytes are no questions."""
    told = refusal(zipped(**{f"{at}.xml": b" " * 1_900_000 for at in range(25)}))

    assert told == f"「{FILE}」拆开来太大，不像是一份题库，没有打开。题目真有这么多，就分成几份。"
    assert refusal(zipped(**{"a.xml": b" " * 3_000_000})) == told


def test_qti_refuses_a_locked_package() -> None:
    """Nobody has told us the password."""
    data = bytearray(zipped(**{"a.xml": b"<x/>"}))
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        data[data.index(mark) + (6 if mark == b"PK\x03\x04" else 8)] |= 1

    assert refusal(bytes(data)) == f"「{FILE}」加了密码，打不开。请先去掉密码，重新存一份。"


def test_qti_refuses_what_is_no_question() -> None:
    """XML of another kind, QTI 1.2 among it."""
    assert refusal(b"<questestinterop/>") == (
        f"「{FILE}」不是 QTI 2.1 的题目。请在原来的软件里导出 QTI 2.1，得到的压缩包整个拿来。"
    )


SOUND = write_qti(EVERY_KIND).content


@given(st.integers(0, len(SOUND)), st.integers(0, len(SOUND) - 1), st.binary(max_size=3))
@settings(max_examples=60)
def test_qti_reader_never_falls_over_a_damaged_package(cut: int, at: int, noise: bytes) -> None:
    """Cut off anywhere, or changed anywhere."""
    for data in (SOUND[:cut], SOUND[:at] + noise + SOUND[at + len(noise) :]):
        try:
            bank = read_qti(data, FILE)
        except MuseumError as trouble:
            told = str(trouble)
        else:
            told = FILE
            assert {one.rule for one in bank.findings} <= set(RULES)
        assert FILE in told or ".xml" in told


ITEM = an_item(choice("one", "two"), declared("choice_1"))
TAGS = st.sampled_from(
    ("<p>", "</p>", "<prompt>", "<simpleChoice/>", "<matchInteraction/>", "<textEntryInteraction/>",
     "<orderInteraction><prompt>a</prompt></orderInteraction>", "<extendedTextInteraction/>",
     "<img/>", "<div class='part'>", "</div>", "x", "<simpleMatchSet/>",
     "<infoControl>a</infoControl>", "<feedbackBlock/>", "<choiceInteraction/>")
)  # fmt: skip


@given(st.lists(TAGS).map("".join), st.lists(TAGS).map("".join))
def test_qti_reader_never_falls_over_strange_bodies(body: str, after: str) -> None:
    """Any mixture of the right names."""
    told = FILE
    try:
        read_qti(an_item(body, declared("a", ""), after), FILE)
    except MuseumError as trouble:
        told = str(trouble)
    assert FILE in told


@given(st.binary())
def test_qti_reader_never_falls_over_bytes(data: bytes) -> None:
    """Noise, and noise that calls itself a package."""
    for one in (data, b"PK\x03\x04" + data):
        assert FILE in refusal(one)
