"""The library behind the explorer page: questions in as JSON, answers out as JSON, in both languages at once.

Runs in the reader's browser, and the same anywhere Python runs. An answer holds data and words, never
markup; every text is a pair, English and Chinese, so that the page changes language without asking again.
What a question holds comes from the address of the page, which anybody may have written: what is not known
is left out, counted, and never said back.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import explorer_words as words
from attrs import evolve
from explorer_state import State, case_act, findable, state_of, submission_of
from explorer_words import pair

from pipl_rules import __version__
from pipl_rules.analysis.curing import ChangeSets, cures, defeats
from pipl_rules.analysis.questions import ranked
from pipl_rules.cases import agree, every_case
from pipl_rules.errors import InconsistentFindingsError, LawNotModelledError
from pipl_rules.evaluation import evaluate, transpose
from pipl_rules.explanation import explain
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.judgment import Judgment, Outcome
from pipl_rules.logic.conditions import About, Comparison, Count, Fact
from pipl_rules.logic.rule import Interest
from pipl_rules.reading import dumps
from pipl_rules.statutes import FIRST_DAY, LAST_VERIFIED_DAY

ASKED = 8
"""So many of the questions that matter are put in order; the order of all takes seconds."""

OFFERED = 6
"""So many ways out are shown."""

Answer = dict[str, Any]


def catalogue() -> Answer:
    """Everything the page can offer: cases and acts, facts and counts, readings, the days modelled."""
    return {
        "version": __version__,
        "first_day": FIRST_DAY.isoformat(),
        "last_day": LAST_VERIFIED_DAY.isoformat(),
        "cases": [
            {
                "id": decided.id,
                "name": [decided.name, decided.name_zh],
                "court": [decided.court, decided.court_zh],
                "number": decided.number,
                "acts": [{"id": act.id, "what": [act.what, act.what_zh]} for act in decided.acts],
            }
            for decided in every_case()
        ],
        "facts": [_described(name) for name in (*FACTS, *COUNTS) if findable(name) is not None],
        "readings": [
            {
                "name": reading.name,
                "question": [reading.question, reading.question_zh],
                "choices": [{"name": c.name, "gist": [c.gist, c.zh]} for c in reading.choices],
            }
            for reading in READINGS.values()
        ],
    }


def _described(name: str) -> Answer:
    what: Fact | Count = FACTS[name] if name in FACTS else COUNTS[name]
    unit = [what.unit, what.unit_zh or what.unit] if isinstance(what, Count) else None
    question = [what.question, what.question_zh]
    return {
        "name": name,
        "question": question,
        "term": what.term,
        "item": what.about is About.ITEM,
        "unit": unit,
    }


@lru_cache(maxsize=8)
def judged(state: State) -> Judgment:
    """The judgment on what the reader chose.

    Raises:
        LawNotModelledError: If the day lies before the first day modelled.
        InconsistentFindingsError: If the findings cannot stand together.
    """
    given = submission_of(state)
    if state.case is not None and state.day is not None:
        return transpose(given.act, state.day, findings=given.findings, readings=given.readings)
    return evaluate(given.act, findings=given.findings, judged_on=given.judged_on, readings=given.readings)


def verdict(state: State) -> Answer:
    """The verdict, each interest, each item, the grounds, the law, and what the court held."""
    judgment = judged(state)
    return {
        "labels": words.labels(judgment),
        "verdict": judgment.verdict.value,
        "words": words.verdict(judgment.verdict),
        "interests": [
            {"name": words.interest(interest), "infringed": judgment.infringed(interest)}
            for interest in Interest
        ],
        "items": [
            {"id": item.item.id, "personal_information": item.personal_information, "privacy": item.privacy}
            for item in judgment.items
        ],
        "law": words.law(judgment),
        "grounds": [words.ground(ground) for ground in judgment.grounds],
        "lifted": [
            {**words.provision(each.rule), "by": words.provision(each.by), "item": each.item}
            for each in judgment.lifted
        ],
        "breaches": [words.ground(ground) for ground in judgment.other_breaches],
        "court": _court(state, judgment),
    }


def _court(state: State, judgment: Judgment) -> Answer | None:
    decided = case_act(state)
    if decided is None:
        return None
    held = decided.holding.held
    untouched = not (state.found or state.readings or state.day)
    return {
        "held": [{"name": words.interest(i), "held": held[i].value} for i in Interest],
        "agree": agree(judgment, decided.holding) if untouched else None,
        "untouched": untouched,
        "reason": decided.reason,
    }


def firmness(state: State) -> Answer:
    """How firm the verdict is, and on what it rests."""
    judgment = judged(state)
    return {
        "outcome": judgment.outcome.value,
        "words": words.outcome(judgment.outcome),
        "certain": judgment.certain,
        "best": words.verdict(judgment.best_case),
        "worst": words.verdict(judgment.worst_case),
        "open": len(judgment.open_questions),
        "rests_on": [words.assumption(each) for each in judgment.rests_on],
        "settled": judgment.outcome is not Outcome.OPEN,
    }


def tree(state: State) -> Answer:
    """The explanation as a tree."""
    return {"parts": [words.part(each) for each in explain(judged(state)).parts]}


def facts(state: State) -> Answer:
    """What is found: by the reader, by the case, and what follows from it; with what holds without the reader."""
    own = {(name, item): value for name, item, value in state.found}
    now, before = _found(judged(state)), _found(judged(evolve(state, found=())))
    theirs = {each.fact.name for each in submission_of(evolve(state, found=())).findings}
    rows = []
    for place in dict.fromkeys((*own, *now)):
        name, item = place
        mine = place in own
        source = (
            "you" if mine else "case" if name in theirs else "follows" if place not in before else "record"
        )
        value = own[place] if mine else now[place]
        rows.append({"name": name, "item": item, "value": value, "source": source, "base": before.get(place)})
    return {"rows": rows}


def _found(judgment: Judgment) -> dict[tuple[str, str | None], bool]:
    """The facts found, by name and item; one found alike of every item stands for all of them."""
    act, *items = judgment.units
    several: dict[str, dict[str | None, bool]] = {}
    found: dict[tuple[str, str | None], bool] = {}
    for number, atom in enumerate(judgment.rulebook.atoms):
        if isinstance(atom, Comparison) or findable(atom.name) is None:
            continue
        if atom.about is About.ACT:
            if (value := act.found[number]) is not None:
                found[atom.name, None] = value
            continue
        for unit in items:
            if (value := unit.found[number]) is not None:
                several.setdefault(atom.name, {})[unit.item.id if unit.item else None] = value
    for name, by_item in several.items():
        alike = len(set(by_item.values())) == 1 and len(by_item) == len(items)
        found.update(
            {(name, None): next(iter(by_item.values()))}
            if alike
            else {(name, i): v for i, v in by_item.items()}
        )
    return found


def questions(state: State) -> Answer:
    """The questions that matter most, and what each answer settles."""
    return {"rows": [words.question(each) for each in ranked(judged(state), ASKED)]}


def ways(state: State) -> Answer:
    """What would make it lawful; where nothing need, what would make it infringe."""
    judgment = judged(state)
    infringing = any(judgment.infringed(interest) is not False for interest in Interest)
    found: ChangeSets = cures(judgment) if infringing else defeats(judgment)
    sets = found.sets[:OFFERED]
    return {
        "cures": infringing,
        "rows": [words.changes(each) for each in sets],
        "more": len(found) - len(sets),
    }


def record(state: State) -> Answer:
    """The act with its findings as JSON that the library's other ways in read."""
    return {"text": dumps(submission_of(state))}


ASKS = {
    "verdict": verdict,
    "facts": facts,
    "firmness": firmness,
    "tree": tree,
    "questions": questions,
    "ways": ways,
    "record": record,
}


def ask(message: str) -> str:
    """Answer one question of the page.

    Args:
        message: JSON of ``{"ask": name, "state": {...}}``, or ``{"ask": "catalogue"}``.

    Returns:
        JSON of the answer; of ``{"fault": [en, zh]}`` where there is none to give.
    """
    given: Mapping[str, Any] = json.loads(message)
    if given["ask"] == "catalogue":
        return json.dumps(catalogue(), ensure_ascii=False)
    state, dropped = state_of(given.get("state"))
    try:
        answer = ASKS[given["ask"]](state)
    except LawNotModelledError:
        first = FIRST_DAY.isoformat()
        return _fault(pair(f"The first day of law held here is {first}.", f"此处所载法律始于{first}。"))
    except InconsistentFindingsError as error:
        return _fault(words.collision(error))
    return json.dumps({**answer, "dropped": dropped}, ensure_ascii=False)


def _fault(said: list[str]) -> str:
    return json.dumps({"fault": said}, ensure_ascii=False)
