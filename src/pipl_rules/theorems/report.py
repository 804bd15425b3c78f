"""What became of each theorem, told as it is proved."""

import json
from collections.abc import Iterator

from pipl_rules.analysis.proofs.theorem import Counterexample, Theorem, VacuousError, prove
from pipl_rules.theorems import ALL, setting


def report(form: str) -> Iterator[tuple[str, bool]]:
    """For each theorem what became of it, as text or as a line of JSON, and whether it holds.

    A theorem that supposes what no case meets does not hold: it says nothing.

    Args:
        form: ``"text"`` or ``"json"``: one JSON object a line.

    Raises:
        ProofsNotInstalledError: If no solver is installed.
    """
    whole = setting()
    for theorem in ALL:
        try:
            found = prove(theorem, whole)
        except VacuousError as vacuous:
            yield _said(form, theorem, str(vacuous), None), False
            continue
        yield _said(form, theorem, found.says.en if found else "", found), found is None


def _said(form: str, theorem: Theorem, wrong: str, found: Counterexample | None) -> str:
    patterns = found.patterns if found else ()
    if form == "json":
        return json.dumps(
            {
                "name": theorem.name,
                "sentence": theorem.sentence,
                "holds": not wrong,
                "wrong": wrong or None,
                "counterexample": [pattern.as_json() for pattern in patterns],
            },
            ensure_ascii=False,
        )
    if not wrong:
        return f"proved   {theorem.name}"
    lines = [f"REFUTED  {theorem.name}: {wrong}"]
    for pattern in patterns:
        chosen = "".join(f", {name}={choice}" for name, choice in pattern.readings.items())
        lines.append(f"    on {pattern.day}{chosen}: {pattern.judge().verdict.value}")
        lines.extend(f"        {line}" for line in pattern.lines())
    return "\n".join(lines)
