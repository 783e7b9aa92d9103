"""One question of every kind, each true, and the page that asks them all."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from builders import a_body, a_hall, a_museum, a_place, a_quiz, an_exhibit
from one_page import write_page
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Branching,
    Case,
    Choice,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Pair,
    Question,
    QuestionKind,
    Scene,
    Step,
    Task,
    Way,
)

ADDRESS = "square/liyi/"
"""Of the page that `write_asked_page` writes."""


def asked(kind: QuestionKind, stem: str, task: Task, /, **changes: Any) -> Question:
    """A question without explanation, article and hint unless they are given."""
    told: dict[str, Any] = {"id": f"q-{kind.name.lower()}", "explanation": "", "citation": ""}
    return Question(**told | {"kind": kind, "stem": stem, "task": task, "place": a_place()}
                    | changes)  # fmt: skip


def choosing(correct: str, *options: str, **feedback: str) -> Choosing:
    """Options lettered from A; ``correct`` holds the right letters, ``feedback`` is by letter."""
    choices = tuple(
        Choice(letter, text, a_place(), feedback.get(letter, ""))
        for letter, text in zip("ABCDEFGHIJ", options, strict=False)
    )
    return Choosing(choices, tuple(correct))


def judging(correct: str) -> Choosing:
    """对 or 错."""
    return Choosing((Choice(TRUE, "对", a_place()), Choice(FALSE, "错", a_place())), (correct,))


def matching(left: str, right: str, **pairs: str) -> Matching:
    """Two heads, and right halves by their left ones."""
    made = tuple(Pair(one, other, a_place()) for one, other in pairs.items())
    return Matching((left, right), made)


def ordering(*steps: str) -> Ordering:
    """Steps in the right order."""
    return Ordering(tuple(Step(text, a_place()) for text in steps))


def ways(*rows: tuple[str, str]) -> tuple[Way, ...]:
    """Text and scene, lettered from A."""
    return tuple(
        Way(letter, text, target, a_place())
        for letter, (text, target) in zip("ABCDEFGHIJ", rows, strict=False)
    )


def scene(name: str, text: str, *rows: tuple[str, str]) -> Scene:
    """A scene that goes on."""
    return Scene(name, text, ways(*rows), "", "", "", a_place())


def ending(name: str, text: str, verdict: str, explanation: str, citation: str) -> Scene:
    """A scene that does not."""
    return Scene(name, text, (), verdict, explanation, citation, a_place())


def a_single(**changes: Any) -> Question:
    """B is right, and A is told what is wrong with it."""
    task = choosing("B", "要，同一栋楼人人有份", "不要，他证明了不是自家",
                    "要，不过只用出别家的一半", A="证明了不是自家的，就不在里面。")  # fmt: skip
    return asked(
        QuestionKind.SINGLE,
        "楼上掉下一只花盆砸伤行人，公安等机关调查后仍难以确定是谁家的。三楼一户拿出证据，"
        "证明花盆不是从他家掉的。这户要补偿吗？（　　）",
        task,
        **{
            "explanation": "难以确定是谁时，才由可能加害的使用人补偿。能证明自己不是侵权人的，"
            "不用补偿。",
            "citation": "《民法典》第一千二百五十四条第一款",
            "hint": "想一想：他证明了什么？",
        }
        | changes,
    )


def a_multiple(**changes: Any) -> Question:
    """A, C and D are right."""
    task = choosing("ACD", "把自己的电话卡卖给陌生人", "向公安机关举报诈骗电话",
                    "收钱帮陌生人做实名核验", "假冒他人身份去开银行账户",
                    B="举报是每个人的权利。")  # fmt: skip
    return asked(
        QuestionKind.MULTIPLE, "下列哪些行为是法律禁止的？（　　）", task,
        **{
            "explanation": "骗子最缺的就是别人的卡和号。",
            "citation": "《反电信网络诈骗法》第三十一条第一款",
        } | changes,
    )  # fmt: skip


def a_judge(**changes: Any) -> Question:
    """× is right."""
    return asked(
        QuestionKind.JUDGE, "钱已经转给骗子了，再报警也没有用。（　　）", judging(FALSE),
        **{
            "explanation": "法律建立了紧急止付、快速冻结和资金返还的制度。报得越早，机会越大。",
            "citation": "《反电信网络诈骗法》第二十条第一款、第三十四条",
        } | changes,
    )  # fmt: skip


def a_fill(**changes: Any) -> Question:
    """Two blanks, the second with two wordings."""
    return asked(
        QuestionKind.FILL,
        "设立居住权，要向登记机构申请，居住权自＿＿＿＿时设立；居住权不得转让、＿＿＿＿。",
        Filling((("登记",), ("继承", "被继承"))),
        **{
            "explanation": "居住权是给这位老人住的，不得转让、继承。",
            "citation": "《民法典》第三百六十八条、第三百六十九条",
        } | changes,
    )  # fmt: skip


def a_match(**changes: Any) -> Question:
    """Four books of the code and what they govern."""
    task = matching(
        "民法典的编", "它管什么",
        物权="因物的归属和利用产生的民事关系", 合同="因合同产生的民事关系",
        婚姻家庭="因婚姻家庭产生的民事关系", 侵权责任="因侵害民事权益产生的民事关系",
    )  # fmt: skip
    return asked(
        QuestionKind.MATCH, "把民法典的编和它管的事连起来。", task,
        **{
            "explanation": "每一编的第一条都先说自己管什么。",
            "citation": "《民法典》第二百零五条、第四百六十三条、第一千零四十条、"
            "第一千一百六十四条",
        } | changes,
    )  # fmt: skip


def an_order(**changes: Any) -> Question:
    """Four steps."""
    task = ordering(
        "经人民调解委员会调解，达成调解协议",
        "双方自协议生效之日起三十日内共同申请司法确认",
        "人民法院审查，依法确认协议有效",
        "一方不履行，对方申请强制执行",
    )
    return asked(
        QuestionKind.ORDER, "调解协议要有强制力，一般按什么顺序走？", task,
        **{
            "explanation": "经法院确认有效的调解协议，一方不履行，另一方就可以申请强制执行。",
            "citation": "《人民调解法》第三十三条",
        } | changes,
    )  # fmt: skip


def a_case(**changes: Any) -> Question:
    """Two parts that are marked, × and B, and one that is not."""
    law = "《民法典》第一千二百五十四条第一款"
    parts = (
        asked(QuestionKind.JUDGE, "从楼上往下扔东西，只要没有砸到人，法律就不管。（　　）",
              judging(FALSE), id="part-judge", citation=law,
              explanation="法律写明：禁止从建筑物中抛掷物品。"),
        asked(QuestionKind.SINGLE, "经调查难以确定是谁扔的，由谁给予补偿？（　　）",
              choosing("B", "物业公司全部承担",
                       "可能加害的建筑物使用人，能证明自己不是侵权人的除外", "王奶奶自己承担"),
              id="part-single", explanation="补偿以后，可以再向侵权人追偿。", citation=law),
        asked(QuestionKind.OPEN, "您住在这栋楼里，会怎样劝邻居不往楼下扔东西？",
              Opinion("先说危险，再说法律：高处落下的小东西也能伤人，从楼上抛物是法律禁止的。"),
              id="part-open"),
    )  # fmt: skip
    return asked(
        QuestionKind.CASE,
        "傍晚，一只玻璃瓶从小区高楼上落下，砸伤了路过的王奶奶。公安机关查了，"
        "一时难以确定是谁扔的。\n楼里的人说法不一。",
        Case(parts), **changes,
    )  # fmt: skip


def a_scenario(**changes: Any) -> Question:
    """Two endings, and a loop through 问问家人."""
    task = Branching(
        ways(("先听听他怎么说", "老乡再劝"), ("一口回绝", "没有借")),
        (
            scene("老乡再劝", "他说：“不要您的密码，只走三天账，给您八百元。”",
                  ("答应，把卡给他", "卡借出去了"), ("还是不借", "没有借"),
                  ("说要问问家人", "问问家人")),
            scene("问问家人", "女儿说：“爸，卡借出去，出了事要找您的。”",
                  ("再回去听听老乡的话", "老乡再劝")),
            ending("卡借出去了", "几天后，卡里走过的钱查出是骗来的。", FALSE,
                   "非法出借银行账户的，没收违法所得，由公安机关罚款；情节严重的，并处拘留。",
                   "《反电信网络诈骗法》第三十一条第一款、第四十四条"),
            ending("没有借", "老乡走了，卡还在自己兜里。", TRUE,
                   "任何单位和个人不得非法出借银行账户。",
                   "《反电信网络诈骗法》第三十一条第一款"),
        ),
    )  # fmt: skip
    return asked(
        QuestionKind.SCENARIO,
        "老乡找到老赵，说：“你的银行卡借我走几天账，给你五百元。”老赵怎么办？",
        task, **changes,
    )  # fmt: skip


def every_kind() -> tuple[Question, ...]:
    """One of each, in the order of the kinds."""
    return (a_single(), a_multiple(), a_judge(), a_fill(), a_match(), an_order(), a_case(),
            a_scenario())  # fmt: skip


def write_asked_page(site: Path, questions: Sequence[Question] = ()) -> Path:
    """The page of an exhibit that asks these questions, or one of every kind, below ``site``."""
    quiz = a_quiz(*(questions or every_kind()))
    body = a_body("## 练一练", quiz, headings=((2, "练一练"),))
    exhibit = an_exhibit(pictures=(), body=body)
    return write_page(a_museum(a_hall(exhibit)), ADDRESS, site)
