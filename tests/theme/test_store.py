"""Whatever state the phone's store is in, the page goes on and can say what is wrong."""

import json
from typing import Any

from theme.node import run

STORE = """
const kept = new Map(Object.entries(KEPT));
const refuse = () => { throw new DOMException('no', 'QuotaExceededError'); };
globalThis.localStorage = {
  get length() { return kept.size; },
  getItem: (name) => READS ? kept.get(name) ?? null : refuse(),
  setItem: (name, text) => WRITES ? kept.set(name, text) : refuse(),
  removeItem: (name) => kept.delete(name),
};
"""


def asked(script: str, *, kept: str = "", reads: bool = True, writes: bool = True) -> Any:
    """What a script says over a store that holds `kept`, and what then lies in the store."""
    lying = json.dumps({"yyg.v1": kept} if kept else {})
    store = STORE.replace("KEPT", lying).replace("READS", json.dumps(reads))
    return run(
        store.replace("WRITES", json.dumps(writes)) + f"const said = ({script});"
        "console.log(JSON.stringify([said, Object.fromEntries(kept)]));",
        "store",
    )


def test_a_sound_store_has_no_trouble_and_keeps_what_is_told() -> None:
    """Nothing is left behind by asking."""
    assert asked("store.trouble()", kept='{"look": []}') == ["", {"yyg.v1": '{"look": []}'}]


def test_what_cannot_be_read_is_put_aside_and_never_written_over() -> None:
    """Cut off in the middle, or sound JSON that is no memory of ours."""
    for text in ('{"answers": {"a"', "3", '"x"', "[]", "null"):
        told, left = asked(
            "store.remember((memory) => { memory.look = ['hc']; }) && store.trouble()", kept=text
        )
        assert (told, left["yyg.damaged"]) == ("damaged", text)
        assert json.loads(left["yyg.v1"])["look"] == ["hc"]


def test_a_full_store_still_shows_what_it_holds() -> None:
    """The page remembers by itself until it is closed."""
    kept = '{"answers": {"a": {"right": true, "day": "2026-11-01"}}}'
    told, left = asked(
        "[store.trouble(), Object.keys(store.recall().answers), store.remember((memory) =>"
        "{ memory.answers.b = memory.answers.a; }), Object.keys(store.recall().answers)]",
        kept=kept, writes=False,
    )  # fmt: skip
    assert told == ["full", ["a"], False, ["a", "b"]]
    assert left == {"yyg.v1": kept}


def test_a_closed_store_remembers_for_as_long_as_the_page_is_open() -> None:
    """A private window of an old phone, or a browser that lets nobody keep anything."""
    told, _ = asked(
        "[store.trouble(), store.remember((memory) => { memory.look = ['hc']; }),"
        "store.recall().look, store.forget() ?? store.recall().look]",
        reads=False, writes=False,
    )  # fmt: skip
    assert told == ["closed", False, ["hc"], []]
