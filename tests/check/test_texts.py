"""Rules over titles, summaries and prose, each with its whole message."""

from builders import a_body, a_hall, a_picture, a_question, a_quiz, an_exhibit
from check.found import found
from yunyouguan.model.body import Body
from yunyouguan.model.vocabulary import ExhibitType, Status

HERE = "exhibits/square/liyi/index.md"


def test_title_empty_is_named_at_its_line() -> None:
    """A page without a title cannot be found."""
    assert found("text.title-empty", an_exhibit(title=" ", places={"title": 3})) == [
        (
            f"{HERE}:3",
            "标题是空的，观众在目录里看到的是一块空白。",
            "写一个标题，例如：标题: 总则：从出生到老去",
        )
    ]


def test_title_of_41_characters_is_too_long_and_40_is_not() -> None:
    """A title has at most 40 characters."""
    assert found("text.title-long", an_exhibit(title="字" * 40)) == []
    assert found("text.title-long", an_exhibit(title="字" * 41, places={"title": 3})) == [
        (
            f"{HERE}:3",
            "标题有41字，超过40字，手机上要折成好几行。",
            "留下最要紧的词，其余移到简介，例如：标题: 总则：从出生到老去",
        )
    ]


def test_markup_in_title_is_refused_with_the_text_that_stays() -> None:
    """A title is plain text; 《》 and 〈〉 and a lone < are not markup."""
    assert found("text.markup-in-title", an_exhibit(title="《民法典》里的〈相邻〉，1<2")) == []
    title = "</title><script>alert(1)</script>老井"
    assert found("text.markup-in-title", an_exhibit(title=title, places={"title": 3})) == [
        (
            f"{HERE}:3",
            "标题里有网页代码「</title>」，观众会看到一串符号。",
            "只留文字，例如：标题: alert(1)老井",
        )
    ]


def test_summary_empty_matters_once_it_is_shown() -> None:
    """What is shown has a summary; a draft may wait."""
    assert found("text.summary-empty", an_exhibit(summary="", status=Status.DRAFT)) == []
    assert found("text.summary-empty", an_exhibit(summary="", places={"summary": 5})) == [
        (
            f"{HERE}:5",
            "简介是空的，目录和分享卡片里标题下面没有字。",
            "用一两句话说这是什么，例如：简介: 先认识权利，再认识规矩。",
        )
    ]


def test_summary_of_121_characters_is_too_long_in_halls_too() -> None:
    """A summary has at most 120 characters, in exhibits and halls."""
    assert found("text.summary-long", an_exhibit(summary="字" * 120)) == []
    hall = a_hall(an_exhibit(), summary="字" * 121, places={"summary": 4})
    assert found("text.summary-long", hall) == [
        (
            "exhibits/square/hall.md:4",
            "简介有121字，超过120字，目录里一屏放不下。",
            "留下一两句话，其余移到正文，例如：简介: 先认识权利，再认识规矩。",
        )
    ]


def test_body_empty_is_named_unless_there_is_a_quiz_or_a_draft() -> None:
    """An exhibit that is shown has something to read."""
    assert found("text.body-empty", an_exhibit(body=Body(), status=Status.DRAFT)) == []
    assert found("text.body-empty", an_exhibit(body=Body(parts=(a_quiz(),)))) == []
    assert found("text.body-empty", an_exhibit(body=a_body(" \n"))) == [
        (
            f"{HERE}:1",
            "没有正文，观众点进来没有东西可读。",
            "在三个短横线「---」下面写正文，例如：这件展品讲的是邻里之间的规矩。",
        )
    ]


def test_heading_one_belongs_to_the_title() -> None:
    """The title is the only first heading of a page."""
    assert found("text.heading-one", an_exhibit(body=a_body(headings=[(1, "由来")]))) == [
        (
            f"{HERE}:20",
            "「由来」用了一个「#」，和展品标题同级，读屏的观众分不清主次。",
            "多加一个「#」，例如：## 由来",
        )
    ]


def test_heading_skipped_names_the_level_that_follows() -> None:
    """A heading is at most one level below the one before; going back up is free."""
    body = a_body(headings=[(2, "由来"), (3, "细处"), (2, "规矩"), (4, "例外")])
    assert found("text.heading-skipped", an_exhibit(body=body)) == [
        (
            f"{HERE}:23",
            "小标题「例外」跳了级，听读屏的观众会以为漏了一段。",
            "改成3个「#」，例如：### 例外",
        )
    ]


def test_sentence_of_61_characters_is_long() -> None:
    """A sentence has at most 60 characters; marks, addresses and quotes of law do not count."""
    fine = f"**{'字' * 30}**[{'字' * 30}](https://example.cn/)「{'条' * 80}」。" + "字" * 60
    assert found("text.sentence-long", an_exhibit(body=a_body(fine))) == []
    assert found("text.sentence-long", an_exhibit(body=a_body(f"短。\n短。{'字' * 61}"))) == [
        (
            f"{HERE}:21",
            "「字字字字字字字字字字字字……」这句有61字，老人读到后面忘了前面。",
            "在意思完整的地方断开，把逗号改成句号，例如：先报警。再找调解员。",
        )
    ]


def test_documents_are_shown_word_for_word() -> None:
    """The sentences of a document are not ours to cut, nor is a mishap a sentence."""
    body = a_body("字" * 61)
    assert found("text.sentence-long", an_exhibit(type=ExhibitType.DOCUMENT, body=body)) == []
    assert found("text.sentence-long", an_exhibit(body=a_body("字" * 2_000))) == []
    assert len(found("text.sentence-long", an_exhibit(body=a_body("字" * 1_999)))) == 1


def test_sentence_long_leaves_tables_alone_and_reads_explanations() -> None:
    """A row of a table is no sentence; an explanation is."""
    row = "| " + " | ".join(["十个字十个字十个字十"] * 8) + " |"
    assert found("text.sentence-long", an_exhibit(body=a_body(row))) == []
    quiz = a_quiz(a_question(explanation="字" * 61))
    places = [one[0] for one in found("text.sentence-long", an_exhibit(body=a_body("短。", quiz)))]
    assert places == [f"{HERE}:30"]


def test_half_width_marks_between_chinese_are_named_once_a_line() -> None:
    """Between Chinese characters stand Chinese marks; 1,000 and a,b are not touched."""
    assert found("text.half-width", an_exhibit(body=a_body("共1,000件，a,b，《法》:好"))) == []
    assert found("text.half-width", an_exhibit(body=a_body("好。\n先说理,再说法,再回家;好"))) == [
        (
            f"{HERE}:21",
            "「先说理,再说法,」里用了英文标点「,」，字距不匀，朗读也不停顿。",
            "改成中文标点「，」，同一行其余的也一并改。",
        )
    ]


def test_text_rules_read_what_stands_beside_a_picture() -> None:
    """Captions are read by visitors, so the rules read them."""
    exhibit = an_exhibit(pictures=[a_picture(caption="广场,一角", line=9)])
    assert [one[0] for one in found("text.half-width", exhibit)] == [f"{HERE}:9"]
