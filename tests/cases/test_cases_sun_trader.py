"""Shangcheng Procuratorate v. Sun turned on its edges: forty thousand records sold online."""

import datetime as dt

import pytest
from turning import PROMINENT_NOTICE, full_consent, items, row, turned

from pipl_rules.domain import Form, Operation, Processor, ProcessorKind
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment

BASE = row("sun_trader", "DC-24-1")
ACT = BASE.submission.act


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def test_selling_others_information_unasked_infringes_it_whoever_sells() -> None:
    """The ban on trade binds everybody: a private trader as much as a company."""
    assert {"gpcl.111.trade", "csl.44.trade", "npcsc.1.2"} <= rules(BASE.judge())
    company = Processor(id="company", kind=ProcessorKind.ORGANISATION)
    assert "gpcl.111.trade" in rules(turned(BASE, processor=company))


def test_it_is_the_trade_that_is_caught_not_the_having() -> None:
    """Kept for himself, without business or network, the older laws on trade do not reach it."""
    kept = turned(BASE, operations=frozenset({Operation.STORE}), recipients=())
    assert kept.personal_information is False
    assert BASE.judge().personal_information is True


def test_what_he_stole_he_infringes_before_he_sells_it() -> None:
    stolen = Finding(fact=fact("obtained_illegally"), value=True, ground="bought from a hacker")
    bought = evaluate(
        ACT.__class__(
            id="bought",
            on=ACT.on,
            processor=ACT.processor,
            operations=frozenset({Operation.COLLECT}),
            items=ACT.items,
            consents=(),
        ),
        findings=(stolen,),
        judged_on=dt.date(2021, 1, 8),
    )
    assert {"gpcl.111.trade", "npcsc.1.2", "csl.44.theft"} <= rules(bought)


def test_with_consent_only_the_decision_of_2012_still_forbids_to_sell() -> None:
    """Its ban on selling names no exception."""
    agreed = turned(BASE, consents=(full_consent(ACT),), notice=PROMINENT_NOTICE, audience=frozenset())
    assert rules(agreed) == {"npcsc.1.2"}


def test_anonymised_records_are_nobodys() -> None:
    assert turned(BASE, items=items(BASE, form=Form.ANONYMISED)).personal_information is False


@pytest.mark.parametrize(
    ("choice", "rule", "other"),
    [
        ("old_law", "gpcl.111.trade", "civil_code.111.trade"),
        ("code", "civil_code.111.trade", "gpcl.111.trade"),
    ],
)
def test_by_the_law_of_then_or_by_the_code_the_verdict_is_one(choice: str, rule: str, other: str) -> None:
    """Article 111 stands in both; which text applies to 2019 is a reading."""
    judgment = BASE.judge({"earlier_acts": choice})
    assert judgment.personal_information is True
    assert rule in rules(judgment)
    assert other not in rules(judgment)


def test_today_the_pipl_forbids_the_sale_by_name() -> None:
    day = dt.date(2021, 11, 1)
    assert {"pipl.10.sold", "pipl.23.consent", "civil_code.111.trade"} <= rules(
        turned(BASE, on=day, judged_on=day)
    )
