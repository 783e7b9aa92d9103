"""A document of Word is read as a person would copy it down."""

from typing import Any

import pytest
from docx.enum.text import WD_BREAK, WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import RGBColor
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.documents import (
    FILE,
    a_document,
    add_instance,
    add_list,
    add_table,
    counted,
    typed,
    word,
)
from yunyouguan.exchange.word.file import WordText, read_word
from yunyouguan.model.finding import Finding


def texts(read: WordText) -> list[str]:
    return [line for _, line in read.lines]


def told(read: WordText) -> list[tuple[str, int, str, str]]:
    return [(one.rule, one.place.line, one.message, one.remedy) for one in read.findings]


def test_paragraphs_and_line_breaks_are_lines_counted_from_the_top() -> None:
    """Enter and Shift+Enter both end a line, an empty paragraph is an empty line."""
    document = a_document()
    document.add_paragraph("1. 【单选】先找谁？（ A ）")
    run = document.add_paragraph().add_run("A. 调解员")
    run.add_break()
    run.add_text("B. 邻居\tC. 亲戚")
    document.add_paragraph("")
    document.add_paragraph().add_run("解析：不收钱。").add_break(WD_BREAK.PAGE)

    assert read_word(word(document), FILE) == WordText(
        (
            (1, "1. 【单选】先找谁？（ A ）"),
            (2, "A. 调解员"),
            (3, "B. 邻居\tC. 亲戚"),
            (4, ""),
            (5, "解析：不收钱。"),
        )
    )


def test_numbers_and_letters_that_word_counts_are_put_back() -> None:
    """Sections 一、, questions 1．, choices A. that begin anew below each question."""
    document = a_document()
    add_list(document, 1, {"form": "chineseCounting", "text": "%1、", "suff": "nothing"})
    add_list(
        document, 2,
        {"form": "decimal", "text": "%1．", "suff": "nothing"},
        {"form": "upperLetter", "text": "%2."},
    )  # fmt: skip
    for text, number, level in (
        ("单选题", 1, 0), ("先找谁？（ B ）", 2, 0), ("邻居", 2, 1), ("调解员", 2, 1),
        ("再找谁？（ A ）", 2, 0), ("法院", 2, 1), ("判断题", 1, 0), ("调解收钱。（ × ）", 2, 0),
    ):  # fmt: skip
        counted(document, text, number, level)

    assert texts(read_word(word(document), FILE)) == [
        "一、单选题", "1．先找谁？（ B ）", "A. 邻居", "B. 调解员", "2．再找谁？（ A ）", "A. 法院",
        "二、判断题", "3．调解收钱。（ × ）",
    ]  # fmt: skip


def test_a_list_goes_on_or_begins_anew_as_word_shows_it() -> None:
    """Lists of one plan count on together, unless one says with what it begins."""
    document = a_document()
    add_list(document, 1, {"form": "decimal", "text": "（%1）"})
    add_instance(document, 2, 1)
    add_instance(document, 3, 1, {0: 5})
    for number in (1, 1, 2, 3, 3):
        counted(document, "题", number)

    labels = [text.removesuffix(" 题") for text in texts(read_word(word(document), FILE))]
    assert labels == ["（1）", "（2）", "（3）", "（5）", "（6）"]


def test_a_number_may_come_from_the_style_and_be_taken_away_in_the_paragraph() -> None:
    """A style based on a numbered style counts; list 0 is no list."""
    document = a_document()
    add_list(document, 1, {"form": "decimal", "text": "%1、"}, {"form": "bullet", "text": "•"})
    for name, number in (("List Number", 1), ("List Number 2", None)):
        properties = document.styles[name].element.get_or_add_pPr()
        for own in properties.findall(qn("w:numPr")):
            properties.remove(own)
        if number:
            properties.append(
                parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="{number}"/></w:numPr>')
            )
    document.styles["List Number 2"].base_style = document.styles["List Number"]
    document.add_paragraph("一题", "List Number")
    document.add_paragraph("又一题", "List Number 2")
    counted(document, "一点", 1, 1)
    counted(document, "没有号", 0).style = document.styles["List Number"]

    assert texts(read_word(word(document), FILE)) == ["1、 一题", "2、 又一题", "- 一点", "没有号"]


def test_a_table_of_two_columns_is_a_matching_table_in_markdown() -> None:
    """Its first row is the head; a stroke stays in its cell; each row and the rule is one line."""
    document = a_document()
    document.add_paragraph("1. 【连线】连一连")
    add_table(document, [("机构", "职责"), ("公证处", "办理\n公证"), ("甲|乙", "丙")])
    document.add_paragraph("解析：略")

    assert read_word(word(document), FILE).lines == (
        (1, "1. 【连线】连一连"),
        (2, "| 机构 | 职责 |"),
        (3, "| --- | --- |"),
        (4, "| 公证处 | 办理 公证 |"),
        (5, "| 甲\\|乙 | 丙 |"),
        (6, "解析：略"),
    )


def test_a_table_that_lays_out_choices_is_read_cell_by_cell() -> None:
    """Four choices in two rows and two columns are no pairs."""
    document = a_document()
    add_table(document, [("A. 一", "B. 二"), ("C．三", "（D）四")])
    add_table(document, [("1. 【判断】收钱。（ × ）\n解析：不收。",)])

    assert texts(read_word(word(document), FILE)) == [
        "A. 一", "B. 二", "C．三", "（D）四", "1. 【判断】收钱。（ × ）", "解析：不收。",
    ]  # fmt: skip


def test_a_table_with_the_heads_of_a_bank_holds_questions() -> None:
    """Read as a sheet of Excel is, its rows counted with the lines of the document."""
    document = a_document()
    document.add_paragraph("题库")
    add_table(
        document,
        [
            ("序号", "题型", "题干", "选项", "答案"),
            ("1", "单选", "先找谁？", "A.调解员 B.邻居", "A"),
        ],
    )

    (question,) = read_word(word(document), FILE).tables.questions
    assert (question.kind, question.line, question.stem, question.notes) == (
        "单选", 3, ["先找谁？"], {"答案": ["A"]},
    )  # fmt: skip
    assert [(one.letter, one.text) for one in question.choices] == [
        ("A", ["调解员"]), ("B", ["邻居"]),
    ]  # fmt: skip


def test_any_other_table_is_told_of() -> None:
    """What is left out is named by its first words."""
    document = a_document()
    add_table(document, [("甲方", "乙方", "日期"), ("张", "李", "五月")])

    (finding,) = read_word(word(document), FILE).tables.findings
    assert (finding.rule, str(finding.place), finding.message, finding.remedy) == (
        "bank.table-unread",
        "题库.docx:1",
        "「甲方」开头的表格看不出是题目，没有读进来，观众看不到里面的内容。",
        (
            "表格的第一行写上列名：题型、题干、选项A、选项B、选项C、选项D、答案、解析、依据；"
            "连线题的表格只留两列；不是题目就删掉。"
        ),
    )


def test_underlined_spaces_are_a_blank_and_deleted_text_is_gone() -> None:
    """As they look on paper: a line to write on; hidden and struck-out changes are not there."""
    document = a_document()
    paragraph: Any = document.add_paragraph("居住权自")
    for _ in range(2):
        paragraph.add_run("   ").underline = True
    paragraph.add_run("时设立")
    paragraph.add_run("（内部）").font.hidden = True
    for tag, text in (("del", "delText"), ("ins", "t")):
        paragraph._p.append(
            parse_xml(
                f'<w:{tag} {nsdecls("w")} w:id="1" w:author="x"><w:r><w:{text}>{tag}</w:{text}>'
                f"</w:r></w:{tag}>"
            )
        )

    assert texts(read_word(word(document), FILE)) == ["居住权自＿＿＿＿时设立ins"]


def test_ticks_of_symbol_fonts_are_signs_and_unknown_ones_are_told_of() -> None:
    """√ and × from Word's symbol box; never a guess about any other."""
    document = a_document()
    paragraph: Any = document.add_paragraph("调解收钱。（")
    for font, code in (("Wingdings 2", "F04F"), ("Wingdings", "F0FC"), ("Webdings", "F061")):
        run: Any = paragraph.add_run()
        run._r.append(parse_xml(f'<w:sym {nsdecls("w")} w:font="{font}" w:char="{code}"/>'))

    read = read_word(word(document), FILE)
    assert texts(read) == ["调解收钱。（×√\ufffd"]
    assert told(read) == [
        (
            "bank.symbol-lost", 1,
            "「调解收钱。（×√\ufffd」这里有认不出的符号，可能正是对错的记号，题目和答案都可能读错。",
            "删掉这个符号，用键盘重新打，例如：√ 或 ×，再导入。",
        )
    ]  # fmt: skip


DRAWING = (
    '<w:drawing {0}><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"/></w:drawing>'
)
BOX = (
    '<w:pict {0}><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
    "<w:p><w:r><w:t>框里的字</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
)


def test_pictures_and_text_boxes_are_told_of() -> None:
    """A question that needs its picture does not come in silently without it."""
    document = a_document()
    for text, xml in (("看图回答", DRAWING), ("第二题", BOX)):
        run: Any = document.add_paragraph(text).add_run()
        run._r.append(parse_xml(xml.format(nsdecls("w"))))

    read = read_word(word(document), FILE)
    assert texts(read) == ["看图回答", "第二题"]
    assert told(read) == [
        (
            "bank.picture-lost", 1,
            "「看图回答」这里有1处图片、公式或嵌入的文件，没有一起读进来，观众看不到。",
            ("在 Word 里把图片另存成文件，放进展品的文件夹，导入以后在题干下面写上，"
             "例如：![画面上是什么](photo.jpg)；公式改成文字。"),
        ),
        (
            "bank.text-box-lost", 2,
            "「第二题」这里有1个文本框，里面的字没有读进来，观众看不到。",
            "把文本框里的字剪下来，贴到正文里它该在的那一行，再导入。",
        ),
    ]  # fmt: skip


def test_what_stands_out_is_kept_with_its_line() -> None:
    """Red, highlighted and bold; nobody takes it for the answer here."""
    document = a_document()
    document.add_paragraph("先找谁？")
    document.add_paragraph().add_run("A. 调解员").font.color.rgb = RGBColor(0xFF, 0, 0)
    document.add_paragraph().add_run("B. 邻居").font.highlight_color = WD_COLOR_INDEX.YELLOW
    document.add_paragraph().add_run("C. 亲戚").bold = True
    document.add_paragraph().add_run("D. 谁也不找").font.color.rgb = RGBColor(0, 0, 0)

    assert read_word(word(document), FILE).marked == (
        (2, "A. 调解员", "红字"), (3, "B. 邻居", "标颜色"), (4, "C. 亲戚", "加粗"),
    )  # fmt: skip


def test_what_nobody_sees_is_taken_out() -> None:
    """A zero-width space splits a word for every search."""
    read = read_word(typed("调解\u200b员", "好"), FILE)
    assert texts(read) == ["调解员", "好"]
    assert told(read) == [
        (
            "bank.invisible-character", 1,
            "有1行藏着看不见的字符，已经去掉；留着的话，文字会倒转、断开或搜不到。",
            "不用改；想看是哪几行，就对照导入以后的文字。",
        )
    ]  # fmt: skip


@settings(max_examples=60)
@given(st.data())
def test_no_damage_ever_stops_the_reader(data: st.DataObject) -> None:
    """A broken file is a finding or a text, never a traceback."""
    whole = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    assert isinstance(read_word(bytes(whole), FILE), WordText)
    assert all(isinstance(one, Finding) for one in read_word(bytes(whole[:cut]), FILE).findings)


WHOLE = typed("1. 【单选】先找谁？（ A ）", "A. 调解员", "B. 邻居")


@pytest.mark.parametrize("suffix", ["", "word/document.xml"])
def test_the_whole_file_of_the_damage_is_sound(suffix: str) -> None:
    """What is damaged above was good before."""
    assert suffix.encode() in WHOLE
    assert len(read_word(WHOLE, FILE).lines) == 3


def test_struck_words_are_never_taken_for_an_answer_in_silence() -> None:
    """「ABCD」 with the D struck may mean ABC; a clerk must say."""
    document = a_document()
    paragraph = document.add_paragraph("1. 【多选】哪些对？（ ABC")
    paragraph.add_run("D").font.strike = True
    paragraph.add_run(" ）")

    assert told(read_word(word(document), FILE)) == [
        (
            "bank.struck-text",
            1,
            (
                "「1. 【多选】哪些对？（ ABCD ）」这里有划掉的字，不知道算不算数，"
                "当成答案可能教错观众。"
            ),
            "不要的就真的删掉；要的就去掉删除线，再导入。",
        )
    ]


def test_comments_and_hidden_words_are_told() -> None:
    """A reviewer's 「答案改成C」 does not vanish without a word."""
    document = a_document()
    commented = document.add_paragraph("1. 谁？（ B ）")
    document.add_comment(commented.runs[0], text="答案改成C", author="审")
    document.add_paragraph("").add_run("2. 天是蓝的。（ √ ）").font.hidden = True

    read = read_word(word(document), FILE)
    assert [(rule, line) for rule, line, _, _ in told(read)] == [
        ("bank.note-lost", 1),
        ("bank.note-lost", 2),
    ]
    assert told(read)[0][2:] == (
        "「1. 谁？（ B ）」这里有批注、脚注或隐藏的字，没有读进来，观众看不到。",
        "看一遍；要改答案的就改在题里，例如：（ B ），要留的话写成「解析：」。",
    )


@pytest.mark.parametrize(
    ("font", "typed_as", "shown"),
    [
        ("Wingdings", "ü", "√"),
        ("Wingdings 2", "O", "×"),
        ("Wingdings", "\uf0fb", "×"),
        ("Wingdings", "C", "\ufffd"),
        ("Webdings", "a", "\ufffd"),
    ],
)
def test_letters_in_a_symbol_font_are_the_signs_they_show(
    font: str, typed_as: str, shown: str
) -> None:
    """A thumb typed as 「C」 is no answer C."""
    document = a_document()
    document.add_paragraph("（ ").add_run(typed_as).font.name = font

    assert texts(read_word(word(document), FILE)) == [f"（ {shown}"]


def test_a_deleted_paragraph_takes_no_number() -> None:
    """The letter of a choice that was deleted belongs to the next one, as Word shows it."""
    document = a_document()
    add_list(document, 1, {"form": "upperLetter", "text": "%1."})
    counted(document, "甲", 1)
    gone = counted(document, "", 1)
    mark = parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="1" w:author="x"/></w:rPr>')
    gone._p.get_or_add_pPr().append(mark)
    counted(document, "乙", 1)

    assert texts(read_word(word(document), FILE)) == ["A. 甲", "B. 乙"]


def test_a_raised_digit_stays_raised() -> None:
    """10 with a raised 2 is not 102."""
    document = a_document()
    document.add_paragraph("10").add_run("2").font.superscript = True

    assert texts(read_word(word(document), FILE)) == ["10²"]
