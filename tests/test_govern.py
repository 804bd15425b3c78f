"""Which law: the days that decide, and what may only be reasoned with."""

import datetime as dt

import pytest
from attrs import evolve

from pipl_rules import ProcessingAct, evaluate, render_text
from pipl_rules.cases import case
from pipl_rules.domain import Asking, ConsentRecord, Notice, Operation, Prominence, Topic
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment

L3 = next(act for act in case("ling").acts if act.id == "L3").submission.act


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id.split(".")[0] for ground in judgment.grounds}


@pytest.mark.parametrize(
    ("day", "bases", "name"),
    [
        ("2012-12-28", {"npcsc"}, "NPCSC Decision 2012"),
        ("2017-05-31", {"npcsc"}, "NPCSC Decision 2012"),
        ("2017-06-01", {"npcsc", "csl"}, "Cybersecurity Law"),
        ("2017-09-30", {"npcsc", "csl"}, "Cybersecurity Law"),
        ("2017-10-01", {"npcsc", "csl", "gpcl"}, "General Provisions of the Civil Law"),
        ("2020-12-31", {"npcsc", "csl", "gpcl"}, "General Provisions of the Civil Law"),
        ("2021-01-01", {"npcsc", "csl", "civil_code"}, "Civil Code"),
        ("2021-10-31", {"npcsc", "csl", "civil_code"}, "Civil Code"),
        ("2021-11-01", {"npcsc", "csl", "civil_code", "pipl"}, "PIPL"),
    ],
)
def test_the_same_act_is_judged_by_the_law_of_its_day_and_told_so(
    day: str, bases: set[str], name: str
) -> None:
    """Keeping a non-user's number, moved through the years."""
    judgment = evaluate(evolve(L3, on=dt.date.fromisoformat(day)))
    assert judgment.personal_information is True
    assert rules(judgment) == bases
    text = render_text(judgment)
    assert name in text
    assert day in text


def test_before_2012_only_privacy_protects_and_the_number_is_not_private() -> None:
    judgment = evaluate(evolve(L3, on=dt.date(2012, 12, 27)))
    assert judgment.personal_information is False
    assert judgment.privacy is False


@pytest.mark.parametrize(
    ("day", "applies"),
    [("2014-10-09", False), ("2014-10-10", True), ("2020-12-31", True), ("2021-01-01", False)],
)
def test_publishing_online_falls_under_article_12_of_2014_only_while_it_was_in_force(
    day: str, applies: bool
) -> None:
    """The article was deleted with effect from 2021-01-01; the number 12 now means something else."""
    act = evolve(L3, on=dt.date.fromisoformat(day), operations=frozenset({Operation.PUBLISH}), online=True)
    judgment = evaluate(act, findings=[Finding("harm_caused", value=True)])
    assert ("spc2014" in rules(judgment)) is applies


@pytest.mark.parametrize("day", ["2021-10-31", "2021-11-01"])
def test_a_basis_without_consent_lifts_the_older_consent_rules_from_the_pipl_on(day: str) -> None:
    """Necessary for a contract: nothing before 2021-11-01, enough from then on, even beside the older laws."""
    act = evolve(
        L3,
        on=dt.date.fromisoformat(day),
        subject=None,
        only_among_users=False,
        notice=Notice(how=Prominence.PROMINENT, covers=frozenset(Topic), truthful=True),
    )
    found = [Finding("needed_for_contract", value=True)]
    judgment = evaluate(act, findings=found)
    assert judgment.personal_information is (day < "2021-11-01")
    cumulative = evaluate(act, findings=found, readings={"flat_consent": "cumulative"})
    assert cumulative.personal_information is True


def test_an_act_that_goes_on_past_a_change_is_judged_by_the_law_of_each_stretch() -> None:
    judgment = evaluate(evolve(L3, on=dt.date(2017, 5, 1), until=dt.date(2017, 11, 1)))
    assert [str(day.day) for day in judgment.law.days] == ["2017-05-01", "2017-06-01", "2017-10-01"]
    assert rules(judgment) == {"npcsc", "csl", "gpcl"}


def test_an_act_that_goes_on_past_the_start_of_the_code_is_judged_by_the_code() -> None:
    """SPC Temporal Provisions art. 1 para. 3."""
    judgment = evaluate(evolve(L3, until=dt.date(2021, 2, 1)))
    assert [str(day.day) for day in judgment.law.days] == ["2021-01-01"]
    assert str(judgment.law.days[0].cite) == "SPC Temporal Provisions 2020 art. 1 para. 3"
    assert "gpcl" not in rules(judgment)


def test_judgment_in_the_middle_of_an_act_looks_no_further() -> None:
    judgment = evaluate(evolve(L3, until=dt.date(2021, 2, 1)), judged_on=dt.date(2020, 7, 30))
    assert judgment.law.acted == (L3.on, dt.date(2020, 7, 30))
    assert "civil_code" not in rules(judgment)


@pytest.mark.parametrize(
    ("judged", "guiding"),
    [
        ("2020-05-27", []),
        ("2020-05-28", ["civil_code"]),
        ("2020-12-31", ["civil_code", "spc2020"]),
        ("2021-01-01", ["civil_code"]),
        ("2021-08-20", ["pipl", "civil_code"]),
        ("2021-11-01", ["civil_code"]),
    ],
)
def test_law_promulgated_and_not_in_force_guides_and_does_not_bind(judged: str, guiding: list[str]) -> None:
    """From 2021-01-01 the Code serves reasoning on earlier acts (Temporal Provisions art. 4)."""
    judgment = evaluate(L3, judged_on=dt.date.fromisoformat(judged))
    assert [guide.instrument.id for guide in judgment.law.guidance] == guiding
    assert not {"civil_code", "pipl"} & rules(judgment)
    assert ("Reasoned with, not binding" in render_text(judgment)) is bool(guiding)


def test_that_the_code_judges_an_earlier_act_is_a_reading() -> None:
    """Temporal Provisions arts 2 and 3, only once the Code is in force."""
    after, before = dt.date(2021, 6, 1), dt.date(2020, 12, 31)
    chosen = {"earlier_acts": "code"}
    assert "civil_code" in rules(evaluate(L3, judged_on=after, readings=chosen))
    assert "civil_code" not in rules(evaluate(L3, judged_on=before, readings=chosen))
    assert "civil_code" not in rules(evaluate(L3, judged_on=after))


def test_left_out_the_day_of_judgment_is_the_last_day_of_the_act() -> None:
    act = ProcessingAct(id="x", on=dt.date(2019, 1, 1), until=dt.date(2019, 3, 1))
    assert evaluate(act).law.judged_on == dt.date(2019, 3, 1)


def test_consent_withdrawn_afterwards_leaves_the_past_as_it_was() -> None:
    """PIPL art. 15 para. 2; withdrawn before the act was over, it carries nothing any more."""
    given = ConsentRecord(given=True, asked=Asking.SEPARATE, given_on=dt.date(2022, 1, 1))
    act = ProcessingAct(id="x", on=dt.date(2022, 3, 1), items=(), consents=(given,))
    item = evolve(L3, on=act.on, consents=(evolve(given, withdrawn_on=dt.date(2022, 4, 1)),))
    during = evolve(item, until=dt.date(2022, 5, 1))
    withdrawn = {
        period: next(
            unit.found[judgment.rulebook.index[fact]]
            for unit in judgment.units
            if unit.item
            for fact in (wanted,)
        )
        for period, judgment in {"before": evaluate(item), "during": evaluate(during)}.items()
        for wanted in [Finding("consent_withdrawn", value=True).fact]
    }
    assert withdrawn == {"before": False, "during": True}
