"""QTI 2.1 out: well-formed, with the names and the order of the specification."""

import io
import zipfile

import pytest
from lxml import etree

from builders import a_place
from exchange.sound import case, fill, judge, match, multiple, opinion, order, scenario, single
from read.written import rules, said
from yunyouguan.exchange.qti.write import write_qti
from yunyouguan.model.quiz import Question, StemPicture

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
NAMES = {"q": QTI, "p": "http://www.imsglobal.org/xsd/imscp_v1p1"}

# The order that the schema holds assessmentItem to.
ORDER = (
    "responseDeclaration",
    "outcomeDeclaration",
    "itemBody",
    "responseProcessing",
    "modalFeedback",
)
KINDS = (
    single(), multiple(), judge(), fill(("登记",), ("继承", "被继承")), match(), order(), case(),
)  # fmt: skip


def package(*questions: Question) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(write_qti(questions).content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def item(question: Question) -> "etree._Element":
    return etree.fromstring(package(question)["items/Q0001.xml"])


def texts(root: "etree._Element", path: str) -> list[str]:
    found = root.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [one if isinstance(one, str) else str(getattr(one, "text", "")) for one in found]


def test_qti_package_names_every_item_once() -> None:
    """The manifest, the test and the files agree."""
    files = package(*KINDS)
    manifest = etree.fromstring(files["imsmanifest.xml"])
    test = etree.fromstring(files["test.xml"])
    items = [f"items/Q000{at}.xml" for at in range(1, len(KINDS) + 1)]

    assert sorted(files) == ["imsmanifest.xml", *items, "test.xml"]
    assert texts(manifest, "//p:resource[@type='imsqti_item_xmlv2p1']/@href") == items
    assert texts(manifest, "//p:resource[@type='imsqti_item_xmlv2p1']/p:file/@href") == items
    assert texts(manifest, "//p:resource[@type='imsqti_test_xmlv2p1']/@href") == ["test.xml"]
    assert texts(manifest, "//p:dependency/@identifierref") == texts(
        manifest, "//p:resource[@type='imsqti_item_xmlv2p1']/@identifier"
    )
    assert (
        texts(test, "/q:assessmentTest/q:testPart/q:assessmentSection/q:assessmentItemRef/@href")
        == items
    )


def test_qti_same_questions_give_the_same_bytes() -> None:
    """No time of day is in the package."""
    assert write_qti(KINDS) == write_qti(KINDS)


@pytest.mark.parametrize("question", KINDS, ids=[one.kind for one in KINDS])
def test_qti_item_is_in_the_order_of_the_schema(question: Question) -> None:
    """And every response, outcome and feedback that is used is declared."""
    root = item(question)
    names = [etree.QName(one).localname for one in root]

    assert root.tag == f"{{{QTI}}}assessmentItem"
    assert names == sorted(names, key=ORDER.index)
    assert (root.get("adaptive"), root.get("timeDependent")) == ("false", "false")
    responses = set(texts(root, "//q:responseDeclaration/@identifier"))
    outcomes = set(texts(root, "//q:outcomeDeclaration/@identifier"))
    assert set(texts(root, "//@responseIdentifier")) == responses
    assert set(texts(root, "//@outcomeIdentifier")) <= outcomes
    assert set(texts(root, "//q:setOutcomeValue/@identifier")) == outcomes
    assert set(texts(root, "//q:variable/@identifier | //q:mapResponse/@identifier")) <= (
        responses | outcomes
    )


def test_qti_choice_says_what_is_right_and_why() -> None:
    """Letters are identifiers, feedback stands in its choice, notes in the modal feedback."""
    root = item(single())

    assert texts(root, "//q:choiceInteraction/@maxChoices") == ["1"]
    assert texts(root, "//q:simpleChoice/@identifier") == ["A", "B", "C"]
    assert texts(root, "//q:correctResponse/q:value") == ["C"]
    assert texts(root, "//q:simpleChoice[@identifier='B']/q:feedbackInline") == ["受害人没有过错。"]
    assert texts(root, "//q:feedbackInline/@identifier") == ["B"]
    assert texts(root, "/q:assessmentItem/q:modalFeedback/q:p") == [
        "解析：调解不收钱，也不伤和气。",
        "依据：《人民调解法》第四条",
    ]
    assert texts(root, "//q:responseDeclaration/@cardinality") == ["single"]
    assert texts(item(multiple()), "//q:responseDeclaration/@cardinality") == ["multiple"]
    assert texts(item(multiple()), "//q:choiceInteraction/@maxChoices") == ["0"]


def test_qti_judgement_has_identifiers_that_are_names() -> None:
    """√ is no name."""
    assert texts(item(judge()), "//q:simpleChoice/@identifier") == ["TRUE", "FALSE"]


def test_qti_blank_is_an_entry_with_every_wording() -> None:
    """Each blank is a response of its own, worth a point."""
    root = item(fill(("登记",), ("继承", "被继承")))

    assert texts(root, "//q:textEntryInteraction/@responseIdentifier") == [
        "RESPONSE_1",
        "RESPONSE_2",
    ]
    assert texts(root, "//q:correctResponse/q:value") == ["登记", "继承"]
    assert texts(root, "//q:mapEntry/@mapKey") == ["登记", "继承", "被继承"]
    assert texts(root, "//q:outcomeDeclaration[@identifier='SCORE']/@normalMaximum") == ["2"]


def test_qti_does_not_give_the_answer_away_by_the_order() -> None:
    """A program that does not shuffle still shows another order than the right one."""
    assert texts(item(match()), "(//q:simpleMatchSet)[2]/*/@identifier") == ["R2", "R3", "R1"]
    assert texts(item(match()), "//q:correctResponse/q:value") == ["L1 R1", "L2 R2", "L3 R3"]
    assert texts(item(order()), "//q:simpleChoice/@identifier") == ["S2", "S3", "S1"]
    assert texts(item(order()), "//q:correctResponse/q:value") == ["S1", "S2", "S3"]
    assert texts(item(order()), "//q:responseDeclaration/@cardinality") == ["ordered"]


def test_qti_hint_is_to_be_opened() -> None:
    """It is information on demand, not part of the stem."""
    root = item(judge(hint="想一想"))

    assert texts(root, "//q:itemBody/q:infoControl[@title='提示']/q:p") == ["想一想"]


def test_qti_case_keeps_its_parts_below_the_story() -> None:
    """One item with an interaction a part, each with its own notes."""
    root = item(case(judge(), opinion()))

    assert texts(root, "/q:assessmentItem/q:itemBody/q:div[@class='story']/q:p") == [
        "树枝伸过了院墙。",
        "两家吵了起来。",
    ]
    assert len(texts(root, "//q:div[@class='part']/q:choiceInteraction/@shuffle")) == 1
    assert texts(root, "//q:extendedTextInteraction/q:prompt") == ["你会怎么劝？"]
    assert texts(root, "//q:div[@class='part'][2]/q:feedbackBlock/q:p[1]") == ["参考：先讲道理。"]
    assert texts(root, "//q:feedbackBlock/@outcomeIdentifier") == ["FEEDBACK1", "FEEDBACK2"]


def test_qti_leaves_a_branching_story_out() -> None:
    """And says so, for that one question."""
    file = write_qti([scenario(), judge()])

    assert said(file.losses) == [
        (
            30,
            "format.question-left-out",
            (
                "「楼上半夜拖桌子。」是情景题，QTI 2.1 装不下会分岔的故事，"
                "没有写进文件，拿到文件的人看不到这一题。"
            ),
            "要带走这一题，请打印，或者把网页的地址发给对方。",
        )
    ]
    assert "items/Q0001.xml" in package(scenario(), judge())


def test_qti_tells_of_pictures_in_a_part() -> None:
    """A part of a case can have a picture too."""
    picture = StemPicture("map.jpg", "地图", "", a_place())
    part = judge(pictures=(picture,))

    assert rules(write_qti([case(part)]).losses) == [(str(part.place), "format.piece-lost")]


def test_qti_text_that_no_xml_can_hold_is_left_off() -> None:
    """A stray control sign must not make the whole package unreadable."""
    assert texts(item(judge(explanation="a\x00b\x1fc\ufffed")), "//q:modalFeedback/q:p[1]") == [
        "解析：abcd"
    ]
