"""A rule has one code, one function, one test and one paragraph of the handbook: held together."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from yunyouguan.check.handbook import FAMILIES, rules_page
from yunyouguan.check.registry import RULES
from yunyouguan.check.rule import Level

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"[a-z]+\.[a-z]+(?:-[a-z0-9]+)*")
EMITTERS = ("read", "check", "derive", "publish")
FILES = ("css", "js", "md", "yml")


def codes_in(module: Path) -> Iterator[str]:
    """Every text of a module that is a rule's code: given to a Finding, or kept for one."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        match node:
            case ast.keyword(arg="rule", value=value):
                yield from texts_in(value)
            case ast.Constant(value=str(text)) if module.parent.name in EMITTERS:
                family, _, fault = text.partition(".")
                if CODE.fullmatch(text) and family in FAMILIES and fault not in FILES:
                    yield text


def texts_in(value: ast.expr) -> Iterator[str]:
    """The texts of an expression, both ends of an ``a if b else c`` among them."""
    for node in ast.walk(value):
        match node:
            case ast.Constant(value=str(text)) if CODE.fullmatch(text):
                yield text


def test_registry_holds_just_the_codes_that_rooms_emit() -> None:
    """No finding without a level, no paragraph about a rule that nobody holds."""
    rooms = (ROOT / "scripts" / "yunyouguan").rglob("*.py")
    emitted = {
        code for module in rooms if module.parent.name != "rulebook" for code in codes_in(module)
    }
    assert emitted == set(RULES)


def test_every_rule_has_a_test() -> None:
    """A rule whose message nobody ever read is not held."""
    tests = (*(ROOT / "tests").rglob("test_*.py"), *(ROOT / "tests").rglob("expect.txt"))
    written = "\n".join(one.read_text("utf-8") for one in tests)
    tested = set(re.findall(rf'["\[]({CODE.pattern})["\]]', written))
    assert set(RULES) - tested == set()


def test_handbook_page_is_the_registry() -> None:
    """The committed page says what the registry says; each rule has its paragraph.

    Mend: python -m yunyouguan.check.handbook > docs/handbook/rules.md
    """
    page = (ROOT / "docs" / "handbook" / "rules.md").read_text("utf-8")
    assert page == rules_page()
    assert [code for code in RULES if page.count(f"\n`{code}`，") != 1] == []


def test_rules_are_told_in_plain_chinese() -> None:
    """No jargon, whole sentences, and a source for each."""
    jargon = re.compile("非法|解析失败|YAML格式|正则|异常|报错|校验失败")
    for rule in RULES.values():
        assert CODE.fullmatch(rule.code)
        assert not jargon.search(rule.title + rule.why)
        assert rule.why.endswith("。")
        assert not rule.title.endswith("。")
        assert rule.source


def test_level_has_a_chinese_name() -> None:
    """Staff read 错误, 提醒 and 建议."""
    assert [level.chinese for level in Level] == ["错误", "提醒", "建议"]
