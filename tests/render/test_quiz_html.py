"""A question is made of native controls that quiz.js checks and that can be read without it."""

import re
from dataclasses import replace

import pytest
from markupsafe import Markup

from builders import a_place, a_question, a_quiz
from render.asked import a_case, a_fill, a_match, a_multiple, a_scenario, an_order, every_kind
from yunyouguan.model.quiz import (
    Branching,
    Case,
    Choice,
    Matching,
    Question,
    QuestionKind,
    Quiz,
    StemPicture,
)
from yunyouguan.render.quiz.questions import question_html, quiz_html


def test_single_question_is_a_form_with_its_answer_in_details() -> None:
    """The whole element, with feedback, explanation and article."""
    choices = (Choice("A", "找调解员", a_place()), Choice("B", "吵<一架", a_place(), "伤和气"))
    html = question_html(a_question(choices=choices, id="q1", hint="想<一想"), 3)

    assert html == (
        '<form class="q" data-item="q1" data-correct="A"><fieldset><legend>'
        '<span class="q-top"><span class="q-n song">3</span> <span class="q-kind">单选</span> '
        '<span class="q-hint">选一个</span></span> '
        '<span class="q-stem">邻里有了纠纷，先找谁？（　　）</span></legend>'
        '<label class="q-opt"><input type="radio" name="q3-q1" value="A">'
        "<span><b>A</b> 找调解员</span></label>"
        '<label class="q-opt"><input type="radio" name="q3-q1" value="B">'
        "<span><b>B</b> 吵&lt;一架</span></label></fieldset>"
        '<details class="q-tip"><summary>提示</summary><p>想&lt;一想</p></details>'
        '<button class="btn q-go" type="submit" hidden>看答案</button>'
        '<div class="q-out" aria-live="polite"></div>'
        '<details class="q-key"><summary>看答案与解析</summary>'
        '<p class="q-right"><b>正确答案：</b>A</p>'
        '<ul class="q-why"><li data-for="B"><b>B</b> 伤和气</li></ul>'
        '<p class="q-explain"><b>解析：</b>调解不收钱，也不伤和气。</p>'
        '<p class="q-law"><b>依据：</b>《人民调解法》第四条</p></details></form>'
    )


@pytest.mark.parametrize(
    ("kind", "control", "correct"),
    [
        (QuestionKind.SINGLE, 'type="radio"', 'data-correct="A"'),
        (QuestionKind.MULTIPLE, 'type="checkbox"', 'data-correct="A B"'),
        (QuestionKind.JUDGE, 'type="radio"', 'data-correct="√"'),
    ],
)
def test_kind_decides_the_control(kind: QuestionKind, control: str, correct: str) -> None:
    """Only a multiple choice takes more than one answer."""
    html = question_html(a_question(kind=kind), 1)

    assert control in html
    assert correct in html


def test_blanks_are_fields_with_names_and_their_gaps_are_marked() -> None:
    """Each blank is called by its number; every wording that counts stands in the key."""
    html = question_html(a_fill(), 1)

    assert html.count('<span class="q-gap">＿＿＿＿</span>') == 2
    assert (
        '<label class="q-blank"><span>第1空</span>'
        '<input type="text" autocomplete="off" data-accept="登记"></label>'
        '<label class="q-blank"><span>第2空</span>'
        '<input type="text" autocomplete="off" data-accept="继承/被继承"></label></fieldset>'
    ) in html
    assert "</b>登记；继承（也可以写：被继承）</p>" in html


def test_each_left_half_has_a_select_that_knows_its_right_half() -> None:
    """The letter that a select wants names, in its options and in the key, the pair as written."""
    question = a_match()
    assert isinstance(question.task, Matching)
    html = question_html(question, 1)

    rows = re.findall(
        r'<label class="q-left"><span>([^<]*)</span><select data-right="(.)" autocomplete="off">'
        r'<option value="">请选</option>(.*?)</select></label>', html,
    )  # fmt: skip
    paired = [(left, dict(re.findall(r'value="(.)">. ([^<]*)<', options))[letter])
              for left, letter, options in rows]  # fmt: skip
    assert paired == [(pair.left, pair.right) for pair in question.task.pairs]
    assert '<p class="q-col">民法典的编</p>' in html
    for left, letter, _ in rows:
        assert f"<li>{left}：{letter} " in html


def test_steps_stand_mixed_and_carry_the_place_where_they_belong() -> None:
    """The key tells them in order."""
    html = question_html(an_order(), 1)

    shown = re.findall(r'<li class="q-step" data-place="(\d)"><span>([^<]*)</span></li>', html)
    right = re.findall(r"<li>([^<]*)</li>", html)
    assert [text for _, text in sorted(shown)] == right
    assert shown != sorted(shown)


def test_case_is_one_item_whose_parts_are_forms_of_their_own() -> None:
    """Only the case has an id to remember; an opinion has no form, and so no verdict."""
    html = question_html(a_case(), 7)

    assert html.startswith(
        '<div class="q q-case" data-item="q-case" data-task="case" role="group" '
        'aria-label="第7题，案例"><p class="q-stem">'
    )
    assert re.findall(r'<(\w+) class="q" data-part="([^"]*)"', html) == [
        ("form", "part-judge"), ("form", "part-single"), ("div", "part-open"),
    ]  # fmt: skip
    assert html.count("data-item=") == 1
    assert (
        '<textarea rows="4" autocomplete="off"></textarea></label>'
        '<details class="q-key"><summary>看参考</summary><p class="q-right"><b>参考：</b>先说危险'
    ) in html


def test_case_of_opinions_alone_is_not_counted() -> None:
    """Nothing in it can be right or wrong."""
    opinion = a_case().parts[2]

    assert " data-unmarked role=" in question_html(a_case(task=Case((opinion,))), 1)
    assert "data-unmarked" not in question_html(a_case(), 1)


def test_every_way_of_a_scenario_is_a_link_to_its_scene() -> None:
    """Without any script the whole story can be walked, and every ending tells in details."""
    question = a_scenario()
    assert isinstance(question.task, Branching)
    html = question_html(question, 8)
    places = {scene.name: f"q8-q-scenario-{at}" for at, scene in enumerate(question.task.scenes, 1)}

    walked = re.findall(r'<a class="q-opt" href="#([^"]*)"><span><b>.</b> ([^<]*)', html)
    written = [*question.task.ways, *(way for one in question.task.scenes for way in one.ways)]
    assert walked == [(places[way.target], way.text) for way in written]
    assert [one in html for one in (f'id="{place}"' for place in places.values())] == [True] * 4
    assert re.findall(r'data-end="(.)"', html) == ["×", "√"]
    assert html.count('<a href="#q8-q-scenario">回到开头</a>') == 2
    assert (
        '<details class="q-key"><summary>看结果</summary>'
        '<p class="q-right"><b>这样做对</b></p>'
        '<p class="q-explain"><b>解析：</b>任何单位和个人不得非法出借银行账户。</p>'
        '<p class="q-law"><b>依据：</b>《反电信网络诈骗法》第三十一条第一款</p></details>'
    ) in html


@pytest.mark.parametrize("question", every_kind(), ids=lambda one: one.kind)
def test_answer_reason_and_article_stand_in_details(question: Question) -> None:
    """Outside of what opens without a script nobody reads them."""
    html = question_html(question, 1)
    outside = re.sub(r"<details class=\"q-key\">.*?</details>", "", html, flags=re.DOTALL)

    told = [question, *question.parts]
    assert all(one.explanation in html and one.citation in html for one in told)
    assert not re.search(r"解析：|依据：|参考：|正确答案|这样做", outside)


def test_nothing_on_a_page_shares_a_name_or_an_id() -> None:
    """Not two questions of one id, nor parts of one id, nor ids that HTML cannot hold."""
    twice = a_case(task=Case((a_question(id="p"), a_question(id="p"))))
    strange = [a_scenario(id='第 1 "题"'), a_scenario(id="第 1 题")]
    html = quiz_html(a_quiz(a_question(), a_question(), twice, a_multiple(), *strange))

    groups: list[set[str]] = [
        set(re.findall(r' name="([^"]*)"', form)) for form in html.split("<form")[1:]
    ]
    names = [name for group in groups for name in group]
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(names) == len(set(names)) == 5
    assert len(ids) == len(set(ids)) == 10
    assert all(re.fullmatch(r"[\w-]+", one, re.ASCII) for one in (*names, *ids))


def test_pictures_of_a_stem_stand_below_its_words() -> None:
    """In a form, in a case and in its parts; the caller draws them."""
    picture = StemPicture("tree.jpg", "树枝伸过了墙", "示意图", a_place())

    def figure(target: str, alt: str, caption: str) -> Markup:
        return Markup("<figure>{} {} {}</figure>").format(target, alt, caption)

    drawn = "<figure>tree.jpg 树枝伸过了墙 示意图</figure>"
    plain = question_html(a_question(pictures=(picture,)), 1, figure)
    part = replace(a_case().parts[0], pictures=(picture,))
    case = question_html(a_case(pictures=(picture,), task=Case((part,))), 1, figure)

    assert f"</legend>{drawn}<label" in plain
    assert f"楼里的人说法不一。</p>{drawn}" in case
    assert f"</legend>{drawn}<label" in case


def test_questions_are_numbered_from_the_number_given() -> None:
    """A second quiz on a page counts on."""
    html = quiz_html(a_quiz(a_question(id="a"), a_question(id="b")), first=4)

    assert re.findall(r'<span class="q-n song">(\d)</span>', html) == ["4", "5"]


def test_quiz_without_questions_is_nothing() -> None:
    """No empty frame."""
    assert quiz_html(Quiz((), a_place())) == ""
