"""Which law: the days that decide, and what may only be reasoned with."""

import datetime as dt

import pytest
from attrs import evolve

from pipl_rules import ProcessingAct, evaluate, render_text
from pipl_rules.cases import case
from pipl_rules.citation import Rank
from pipl_rules.domain import Asking, ConsentRecord, Notice, Operation, Proceedings, Prominence, Topic
from pipl_rules.evaluation import replay
from pipl_rules.explanation import answer
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.statutes import BINDING
from pipl_rules.statutes.missing import MISSING, Force

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
        ("2025-12-31", {"npcsc", "csl", "civil_code", "pipl"}, "Cybersecurity Law"),
        ("2026-01-01", {"npcsc", "csl2026", "civil_code", "pipl"}, "Cybersecurity Law 2026"),
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
        ("2020-12-31", ["civil_code"]),
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
        period: next(unit.found[judgment.rulebook.index[wanted]] for unit in judgment.units if unit.item)
        for period, judgment in {"before": evaluate(item), "during": evaluate(during)}.items()
        for wanted in [fact("consent_withdrawn")]
    }
    assert withdrawn == {"before": False, "during": True}


# -- Proceedings: pending, finally decided, harm that comes later ---------------------------------


def on(day: str) -> dt.date:
    return dt.date.fromisoformat(day)


PUT_ONLINE = evolve(L3, operations=frozenset({Operation.PUBLISH}), online=True)
HARMED = [Finding("harm_caused", value=True)]


@pytest.mark.parametrize(
    ("acted", "judged", "final", "reached"),
    [
        ("2010-06-30", "2014-10-10", None, False),
        ("2010-07-01", "2014-10-10", None, True),
        ("2013-05-01", "2014-10-09", None, False),
        ("2013-05-01", "2014-10-10", None, True),
        ("2013-05-01", "2015-01-01", "2014-10-09", False),
        ("2013-05-01", "2015-01-01", "2014-10-10", True),
        ("2013-05-01", "2020-12-31", None, True),
        ("2013-05-01", "2021-01-01", None, False),
    ],
)
def test_the_provisions_of_2014_reach_back_in_cases_not_finally_decided(
    acted: str, judged: str, final: str | None, reached: bool
) -> None:
    """Article 19: pending cases of first and second instance, not retrials of what was decided before.

    They reach back as far as the law that they interpret, and not once they are themselves repealed.
    """
    act = evolve(PUT_ONLINE, on=on(acted), proceedings=Proceedings(final_on=on(final)) if final else None)
    judgment = evaluate(act, findings=HARMED, judged_on=on(judged))
    assert ("spc2014" in rules(judgment)) is reached
    assert [[law.id for law in day.also] for day in judgment.law.days] == [["spc2014"] if reached else []]
    assert answer(judgment)["law"]["reaching_back"] == (["spc2014"] if reached else [])
    assert ("Reaches back to the act" in render_text(judgment)) is reached
    assert ("适用于此前的行为" in render_text(judgment, lang="zh")) is reached


def test_what_reaches_back_settles_what_personal_information_is() -> None:
    """In 2011 no law defined it; the case is not left open for that."""
    act = evolve(PUT_ONLINE, on=on("2011-05-01"))
    assert evaluate(act, findings=HARMED).personal_information is False
    assert evaluate(act, findings=HARMED, judged_on=on("2015-01-01")).personal_information is True


def test_no_other_law_of_the_rulebook_reaches_acts_before_it_unless_it_says_so() -> None:
    """Statutes do not look back, and the face-recognition provisions of 2021 say that they do not."""
    looking_back = {law.id: law.reaches_back_to for law in BINDING if law.reaches_back_to}
    assert looking_back.pop("spc2014") == on("2010-07-01")
    assert all(law.rank is Rank.JUDICIAL_INTERPRETATION for law in BINDING if law.id in looking_back)
    assert "spc_face" not in looking_back


@pytest.mark.parametrize(
    ("harm", "judged", "code"),
    [
        ("2020-12-31", "2021-06-01", False),
        ("2021-01-01", "2021-06-01", True),
        ("2021-01-01", "2021-01-01", True),
    ],
)
def test_harm_that_appears_under_the_code_is_judged_by_the_code(harm: str, judged: str, code: bool) -> None:
    """Temporal Provisions art. 24: the act in 2019, the harm later."""
    act = evolve(L3, proceedings=Proceedings(harm_appeared_on=on(harm)))
    judgment = evaluate(act, judged_on=on(judged))
    assert ("civil_code" in rules(judgment)) is code
    cite = judgment.law.days[0].cite
    assert (str(cite) == "SPC Temporal Provisions 2020 art. 24") is code
    assert (not judgment.law.guidance) is code


@pytest.mark.parametrize(("final", "code"), [("2020-12-31", False), ("2021-01-01", True)])
def test_what_was_finally_decided_before_the_code_stays_decided_without_it(final: str, code: bool) -> None:
    """Temporal Provisions art. 5: neither by its rules nor for reasoning, whatever is read or appeared later."""
    act = evolve(L3, proceedings=Proceedings(final_on=on(final), harm_appeared_on=on("2021-03-01")))
    for readings in ({}, {"earlier_acts": "code"}):
        judgment = evaluate(act, judged_on=on("2021-06-01"), readings=readings)
        assert ("civil_code" in rules(judgment)) is code
        assert not judgment.law.guidance
    gone_on = evolve(act, until=on("2021-05-01"))
    assert evaluate(gone_on, judged_on=on("2021-06-01")).law.acted[1] == min(on(final), on("2021-05-01"))


@pytest.mark.parametrize(("acted", "code"), [("2012-12-27", True), ("2012-12-28", False)])
def test_the_code_fills_the_gap_of_the_time_before_any_law_on_personal_information(
    acted: str, code: bool
) -> None:
    """Temporal Provisions art. 3, where so read; from 2012-12-28 there was a law."""
    act = evolve(L3, on=on(acted))
    gap = evaluate(act, judged_on=on("2021-06-01"), readings={"earlier_acts": "gap"})
    assert ("civil_code" in rules(gap)) is code
    if code:
        assert str(gap.law.days[0].cite) == "SPC Temporal Provisions 2020 art. 3"
    before = evaluate(act, judged_on=on("2020-12-31"), readings={"earlier_acts": "gap"})
    assert "civil_code" not in rules(before)


def test_left_out_the_day_of_judgment_is_the_last_day_said() -> None:
    """Of the act, the suit, the judgment that became final, the harm."""
    act = evolve(L3, proceedings=Proceedings(filed_on=on("2020-03-01")))
    assert evaluate(act).law.judged_on == on("2020-03-01")
    act = evolve(L3, proceedings=Proceedings(final_on=on("2020-08-01"), filed_on=on("2020-03-01")))
    assert evaluate(act).law.judged_on == on("2020-08-01")
    act = evolve(L3, proceedings=Proceedings(harm_appeared_on=on("2021-02-01")))
    assert evaluate(act).law.judged_on == on("2021-02-01")


@pytest.mark.parametrize("name", ["filed_on", "final_on", "harm_appeared_on"])
@pytest.mark.parametrize("day", ["2018-12-31", "2020-08-01"])
def test_days_of_proceedings_out_of_order_are_an_error(name: str, day: str) -> None:
    act = evolve(L3, proceedings=Proceedings(**{name: on(day)}))
    assert act.on > on("2018-12-31")
    with pytest.raises(ValueError, match=f"proceedings.{name} lies before the act or after judged_on"):
        evaluate(act, judged_on=on("2020-07-30"))


def test_a_receipt_keeps_the_days_of_the_proceedings() -> None:
    """Without them another law would be found when it is replayed."""
    act = evolve(L3, proceedings=Proceedings(harm_appeared_on=on("2021-03-01")))
    judgment = evaluate(act, judged_on=on("2021-06-01"))
    again = replay(judgment.record)
    assert again.law == judgment.law
    assert again.verdict is judgment.verdict


# -- What binds and is not at hand ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "missing"),
    [
        ("2026-07-14", 0),
        ("2026-07-15", 1),
        ("2026-08-19", 1),
        ("2026-08-20", 2),
        ("2026-08-31", 2),
        ("2026-09-01", 3),
    ],
)
def test_what_binds_without_its_text_being_at_hand_is_said(day: str, missing: int) -> None:
    """Three rules of 2026; a recommended standard and drafts bind nobody."""
    judgment = evaluate(evolve(L3, on=on(day)))
    assert len(judgment.law.missing) == missing
    said = answer(judgment, lang="zh")["law"]["missing"]
    assert [each["id"] for each in said] == [text.id for text in judgment.law.missing]
    assert render_text(judgment).count("text not at hand") == missing
    assert render_text(judgment, lang="zh").count("未取得文本") == missing


def test_what_is_missing_is_known_by_name_and_is_not_in_the_rulebook() -> None:
    assert {text.force for text in MISSING} == set(Force)
    assert len({text.id for text in MISSING}) == len(MISSING)
    assert not {text.id for text in MISSING} & {law.text for law in BINDING}
    assert all((text.effective is None) is (text.force is Force.DRAFT) for text in MISSING)
