"""Who may sue in the public interest, by the day of filing."""

import datetime as dt
import json

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.consequences.branch import Branch
from pipl_rules.consequences.public_interest import (
    LEFT_OUT,
    LIABILITY,
    READINGS,
    SUIT,
    Amends,
    Assessment,
    Before,
    Harm,
    Papers,
    Plaintiff,
    Suit,
    Wrong,
    assess,
    facts,
    instruments,
    text,
)
from pipl_rules.errors import InputErrors, LawNotModelledError, UnknownNameError
from pipl_rules.logic.conditions import Fact, SettledBy
from pipl_rules.statutes.coverage import covers, places

D = dt.date
PAPERS = Papers(defendant_named=True, claims_definite=True, first_evidence=True, right_court=True)
ANNOUNCED = Before(
    in_duty=True, announced=True, announced_on=D(2022, 1, 4), another_sues=False, decided=False
)

FILED = D(2022, 3, 1)


def suit(
    plaintiff: Plaintiff | None = Plaintiff.PROCURATORATE,
    filed_on: dt.date = FILED,
    *,
    act: Wrong | None = None,
    harm: Harm | None = None,
    before: Before = ANNOUNCED,
) -> Suit:
    """A prosecutor's suit of 2022 over unlawful handling that reaches unspecified persons."""
    plain = Wrong(
        id="w", first=D(2021, 12, 1), last=D(2021, 12, 9), personal_information=True, breaks_pipl=True
    )
    return Suit(
        id="s",
        plaintiff=plaintiff,
        filed_on=filed_on,
        wrongs=(act or plain,),
        harm=harm or Harm(unspecified=True),
        before=before,
        papers=PAPERS,
        amends=Amends(),
    )


def grounds(assessment: Assessment) -> set[Fact]:
    return {each.attached.consequence for each in assessment.grounds if each.attached.holds}


# -- PIPL article 70 ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plaintiff", "holds"),
    [
        (Plaintiff.PROCURATORATE, True),
        (Plaintiff.NATIONAL_CONSUMER_ASSOCIATION, True),
        (Plaintiff.PROVINCIAL_CONSUMER_ASSOCIATION, True),
        (Plaintiff.DESIGNATED_ORGANISATION, True),
        (Plaintiff.LOCAL_CONSUMER_ASSOCIATION, False),
        (Plaintiff.OTHER_ORGANISATION, False),
        (Plaintiff.INDIVIDUAL, False),
        (None, None),
    ],
)
def test_only_the_bodies_that_a_statute_names_may_sue(
    plaintiff: Plaintiff | None, holds: bool | None
) -> None:
    assert assess(suit(plaintiff)).may_sue.holds is holds


@pytest.mark.parametrize(("filed", "holds"), [(D(2021, 10, 31), False), (D(2021, 11, 1), True)])
def test_article_70_lets_a_designated_body_sue_from_its_first_day(filed: dt.date, holds: bool) -> None:
    """Acts before that day, wrong by the law of their day, are reached by who sues on or after it."""
    act = Wrong(id="w", first=D(2021, 10, 1), last=D(2021, 10, 9), personal_information=True)
    assert assess(suit(Plaintiff.DESIGNATED_ORGANISATION, filed, act=act)).may_sue.holds is holds


def test_by_the_letter_article_70_does_not_reach_earlier_acts() -> None:
    """A prosecutor then still has the Civil Procedure Law; a designated body has nothing."""
    act = Wrong(id="w", first=D(2021, 10, 1), last=D(2021, 10, 31), personal_information=True)
    letter = {"earlier_breach": "letter"}
    assert assess(suit(Plaintiff.DESIGNATED_ORGANISATION, act=act), letter).may_sue.holds is False
    prosecutor = assess(suit(act=act), letter)
    assert grounds(prosecutor) == {facts.BY_PROCEDURE}
    assert prosecutor.may_sue.holds is True


def test_an_act_that_lasts_into_the_first_day_of_the_law_is_reached_by_its_letter() -> None:
    act = Wrong(
        id="w", first=D(2021, 10, 1), last=D(2021, 11, 1), personal_information=True, breaks_pipl=True
    )
    assessed = assess(suit(Plaintiff.DESIGNATED_ORGANISATION, act=act), {"earlier_breach": "letter"})
    assert assessed.may_sue.holds is True


def test_a_breach_that_infringed_nobodys_rights_gives_no_suit() -> None:
    act = Wrong(
        id="w",
        first=D(2021, 12, 1),
        last=D(2021, 12, 9),
        personal_information=False,
        privacy=False,
        breaks_pipl=True,
    )
    assert assess(suit(act=act)).may_sue.holds is False


def test_the_breach_and_the_wrong_must_be_of_one_act() -> None:
    """One act broke the law and wronged nobody, another wronged persons outside that law: no article 70."""
    first, last = D(2021, 12, 1), D(2021, 12, 9)
    breach = Wrong(
        id="b", first=first, last=last, personal_information=False, privacy=False, breaks_pipl=True
    )
    wrong = Wrong(id="w", first=first, last=last, personal_information=True, breaks_pipl=False)
    two = evolve(suit(Plaintiff.DESIGNATED_ORGANISATION), wrongs=(breach, wrong))
    assert assess(two).may_sue.holds is False


# -- Many -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("harm", "reading", "holds"),
    [
        (Harm(persons=1, unspecified=False, many=False), "open", False),
        (Harm(persons=2, unspecified=False), "open", None),
        (Harm(persons=9, unspecified=False, many=False), "ten", False),
        (Harm(persons=10, unspecified=False), "ten", True),
        (Harm(persons=10, unspecified=False, many=False), "open", False),
        (Harm(persons=2, unspecified=False, many=True), "open", True),
        (Harm(persons=1, unspecified=True), "open", True),
        (Harm(), "open", None),
    ],
)
def test_many_has_no_figure_unless_one_is_read_into_it(harm: Harm, reading: str, holds: bool | None) -> None:
    sued = suit(Plaintiff.DESIGNATED_ORGANISATION, harm=harm)
    assert assess(sued, {"many_persons": reading}).may_sue.holds is holds


def test_one_known_child_has_a_claim_of_its_own_and_no_public_suit() -> None:
    """Even a prosecutor does not sue over one known child, unless a court finds the public interest harmed."""
    one = Harm(persons=1, unspecified=False, many=False, minors=True, public_interest=False)
    assert assess(suit(harm=one)).may_sue.holds is False
    assert assess(suit(harm=evolve(one, public_interest=None))).may_sue.holds is None
    assert assess(suit(harm=evolve(one, public_interest=True))).may_sue.holds is True


# -- The Civil Procedure Law and its "and other" -----------------------------------------------


@pytest.mark.parametrize(
    ("filed", "holds"),
    [(D(2017, 6, 30), False), (D(2017, 7, 1), True), (D(2020, 12, 2), True), (D(2024, 1, 1), True)],
)
def test_prosecutors_sue_under_the_procedure_law_from_july_2017(filed: dt.date, holds: bool) -> None:
    act = Wrong(id="w", first=D(2017, 5, 1), last=D(2017, 5, 9), personal_information=True)
    before = Before(
        in_duty=True, announced=True, announced_on=D(2017, 5, 10), another_sues=False, decided=False
    )
    assessed = assess(suit(filed_on=filed, act=act, before=before), {"earlier_breach": "letter"})
    assert assessed.may_sue.holds is holds


def test_by_the_fields_named_alone_there_was_no_suit_before_the_special_statutes() -> None:
    act = Wrong(id="w", first=D(2020, 5, 1), last=D(2020, 5, 9), personal_information=True)
    before = evolve(ANNOUNCED, announced_on=D(2020, 9, 1))
    sued = suit(filed_on=D(2020, 12, 2), act=act, before=before)
    assert assess(sued, {"other_fields": "named"}).may_sue.holds is False


@pytest.mark.parametrize(("filed", "holds"), [(D(2021, 5, 31), False), (D(2021, 6, 1), True)])
def test_prosecutors_sue_for_minors_from_june_2021(filed: dt.date, holds: bool) -> None:
    act = Wrong(id="w", first=D(2020, 5, 1), last=D(2020, 5, 9), personal_information=True)
    before = evolve(ANNOUNCED, announced_on=D(2021, 3, 1))
    sued = suit(filed_on=filed, act=act, before=before, harm=Harm(unspecified=True, minors=True))
    assert assess(sued, {"other_fields": "named"}).may_sue.holds is holds


@pytest.mark.parametrize(("filed", "holds"), [(D(2022, 11, 30), False), (D(2022, 12, 1), True)])
def test_duties_against_fraud_give_a_suit_from_december_2022(filed: dt.date, holds: bool) -> None:
    before = evolve(ANNOUNCED, fraud_duty=True)
    sued = suit(filed_on=filed, before=before)
    assert (facts.BY_FRAUD in grounds(assess(sued))) is holds


@pytest.mark.parametrize(("filed", "holds"), [(D(2022, 12, 31), False), (D(2023, 1, 1), True)])
@pytest.mark.parametrize("kind", ["women_degraded", "grave_for_women"])
def test_wrongs_to_women_give_a_suit_from_2023(filed: dt.date, holds: bool, kind: str) -> None:
    harm = evolve(Harm(unspecified=True, women=True), **{kind: True})
    assert (facts.BY_WOMEN in grounds(assess(suit(filed_on=filed, harm=harm)))) is holds


def test_before_2013_nobody_could_sue() -> None:
    act = Wrong(id="w", first=D(2012, 1, 1), last=D(2012, 1, 2), personal_information=True)
    with pytest.raises(LawNotModelledError, match="filed_on"):
        assess(suit(filed_on=D(2012, 12, 31), act=act))


# -- The prosecutor's turn ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("announced_on", "filed", "holds"),
    [
        (D(2022, 2, 14), D(2022, 3, 16), False),
        (D(2022, 2, 14), D(2022, 3, 17), True),
        # the thirtieth day is a Sunday: the period ends on Monday the fourteenth
        (D(2022, 2, 11), D(2022, 3, 14), False),
        (D(2022, 2, 11), D(2022, 3, 15), True),
    ],
)
def test_the_prosecutor_waits_thirty_days(announced_on: dt.date, filed: dt.date, holds: bool) -> None:
    """The day of the announcement is not counted, and a last day off gives way to the next working day."""
    before = evolve(ANNOUNCED, announced_on=announced_on)
    assert assess(suit(filed_on=filed, before=before)).may_sue.holds is holds


@pytest.mark.parametrize(
    ("until", "holds"),
    [(D(2022, 2, 1), None), (D(2022, 2, 3), True), (D(2022, 3, 1), False), (D(2022, 2, 28), True)],
)
def test_a_longer_announcement_is_waited_for_and_a_shorter_one_settles_nothing(
    until: dt.date, holds: bool | None
) -> None:
    before = evolve(ANNOUNCED, announced_until=until)
    assert assess(suit(before=before)).may_sue.holds is holds


@pytest.mark.parametrize(
    "before",
    [
        Before(in_duty=True, announced=False, another_sues=False),
        evolve(ANNOUNCED, another_sues=True),
    ],
)
def test_without_announcement_or_beside_another_body_the_prosecutor_does_not_sue(before: Before) -> None:
    """Some read the special statutes as giving the prosecutor a suit without a turn to wait for."""
    assert assess(suit(before=before)).may_sue.holds is False
    assert assess(suit(before=before), {"prior_notice": "own_ground"}).may_sue.holds is True


def test_silence_on_the_announcement_leaves_standing_open_and_names_it() -> None:
    may_sue = assess(suit(before=Before(in_duty=True, another_sues=False))).may_sue
    assert may_sue.holds is None
    assert set(may_sue.depends_on) >= {facts.ANNOUNCED, facts.PERIOD_OVER}


def test_before_the_interpretation_of_2018_no_announcement_was_asked() -> None:
    act = Wrong(id="w", first=D(2017, 5, 1), last=D(2017, 5, 9), personal_information=True)
    before = Before(in_duty=True, announced=False, another_sues=False)
    for filed, holds in ((D(2018, 3, 1), True), (D(2018, 3, 2), False)):
        assert assess(suit(filed_on=filed, act=act, before=before)).may_sue.holds is holds


def test_an_association_announces_nothing() -> None:
    harm = Harm(unspecified=True, consumers=True)
    sued = suit(Plaintiff.PROVINCIAL_CONSUMER_ASSOCIATION, harm=harm, before=Before(announced=False))
    assert assess(sued).may_sue.holds is True


# -- Taking the case ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["defendant_named", "claims_definite", "first_evidence", "right_court"])
def test_a_suit_that_lacks_a_paper_is_not_taken(name: str) -> None:
    good = suit()
    assert assess(good).must_accept.holds is not False
    assert assess(evolve(good, papers=evolve(PAPERS, **{name: False}))).must_accept.holds is False


def test_a_suit_is_taken_once() -> None:
    """A ruling in effect on the same wrong ends other suits in the public interest, not those of the persons harmed."""
    harm = Harm(unspecified=True, consumers=False)
    assert assess(suit(harm=harm)).must_accept.holds is True
    again = assess(suit(harm=harm, before=evolve(ANNOUNCED, decided=True)))
    assert again.must_accept.holds is False
    assert again.of(facts.OWN_SUITS).holds is True


@pytest.mark.parametrize(("done", "holds"), [(True, True), (False, False), (None, None)])
def test_an_association_first_does_its_duty(done: bool | None, holds: bool | None) -> None:
    harm = Harm(unspecified=True, consumers=True)
    before = Before(duties_done=done, decided=False)
    sued = suit(Plaintiff.PROVINCIAL_CONSUMER_ASSOCIATION, harm=harm, before=before)
    assert assess(sued).must_accept.holds is holds


def test_counterclaims_are_not_heard_and_others_may_join() -> None:
    assessed = assess(suit())
    assert assessed.of(facts.COUNTERCLAIM).holds is False
    assert assessed.of(facts.OTHERS_JOIN).holds is True
    assert assessed.of(facts.MAY_SETTLE).holds is True


@pytest.mark.parametrize(
    ("debate_over", "achieved", "holds"),
    [(True, False, False), (True, True, True), (False, True, True), (False, False, None)],
)
def test_withdrawal_after_the_debate_is_only_for_prosecutors_that_got_everything(
    debate_over: bool, achieved: bool, holds: bool | None
) -> None:
    papers = evolve(PAPERS, debate_over=debate_over, claims_achieved=achieved)
    assert assess(evolve(suit(), papers=papers)).of(facts.MAY_WITHDRAW).holds is holds


# -- Properties -----------------------------------------------------------------------------------

TRUTH = st.sampled_from([True, False, None])
HARMS = st.builds(
    Harm,
    persons=st.none() | st.integers(0, 20),
    unspecified=TRUTH,
    many=TRUTH,
    public_interest=TRUTH,
    untraceable=TRUTH,
    consumers=TRUTH,
    minors=TRUTH,
)
BEFORES = st.builds(Before, in_duty=TRUTH, another_sues=TRUTH, decided=TRUTH, announced=TRUTH)
SUITS = st.builds(
    suit,
    plaintiff=st.none() | st.sampled_from(Plaintiff),
    filed_on=st.dates(D(2021, 12, 10), D(2025, 12, 31)),
    act=st.builds(
        Wrong,
        id=st.just("w"),
        first=st.just(D(2021, 10, 1)),
        last=st.just(D(2021, 12, 9)),
        personal_information=TRUTH,
        privacy=TRUTH,
        breaks_pipl=TRUTH,
    ),
    harm=HARMS,
    before=BEFORES,
)
CHOICES = st.fixed_dictionaries(
    {reading.name: st.sampled_from([choice.name for choice in reading.choices]) for reading in READINGS}
)


@settings(max_examples=60, deadline=None)
@given(SUITS, CHOICES)
def test_without_a_ground_nobody_sues_and_nothing_is_claimed(sued: Suit, readings: dict[str, str]) -> None:
    assessed = assess(sued, readings)
    if assessed.may_sue.holds:
        assert grounds(assessed)
    if assessed.may_sue.holds is False:
        assert assessed.must_accept.holds is not True
        assert all(remedy.holds is False for remedy in assessed.remedies)
    for ground in assessed.grounds:
        assert bool(ground.lacks) is (ground.in_force and ground.attached.holds is not True)


@settings(max_examples=60, deadline=None)
@given(
    SUITS, st.sampled_from(["many", "public_interest", "unspecified", "minors", "consumers"]), st.booleans()
)
def test_finding_more_never_turns_an_answer_round(sued: Suit, name: str, value: bool) -> None:
    """What is decided while a fact is open stays so, however that fact turns out."""
    opened = evolve(sued, harm=evolve(sued.harm, **{name: None}))
    found = evolve(sued, harm=evolve(sued.harm, **{name: value}))
    before, after = assess(opened).may_sue.holds, assess(found).may_sue.holds
    assert before is None or before is after


@settings(max_examples=20, deadline=None)
@given(SUITS)
def test_an_assessment_is_plain_data_and_words_in_both_languages(sued: Suit) -> None:
    assessed = assess(sued)
    assert json.loads(json.dumps(assessed.to_json())) == assessed.to_json()
    english, chinese = text(assessed), text(assessed, "zh")
    assert "Grounds on" in english
    assert "起诉依据" in chinese
    assert not set("是否的起诉") & set(english)


# -- Input and law --------------------------------------------------------------------------------


def test_every_fault_of_a_suit_is_told_at_once_without_its_values() -> None:
    with pytest.raises(InputErrors) as caught:
        Suit(
            id="s",
            plaintiff=None,
            filed_on=D(2022, 1, 1),
            wrongs=(
                Wrong(id="w", first=D(2021, 2, 2), last=D(2021, 2, 1)),
                Wrong(id="w", first=D(2022, 1, 2), last=D(2022, 1, 2)),
            ),
            harm=Harm(persons=-77),
            before=Before(announced=False, announced_on=D(2021, 5, 2), announced_until=D(2021, 5, 1)),
            amends=Amends(loss=-1, gains=-1),
        )
    paths = {fault.path for fault in caught.value.faults}
    assert paths == {
        "wrongs",
        "wrongs[0].last",
        "wrongs[1].first",
        "harm.persons",
        "amends.loss",
        "amends.gains",
        "before.announced",
        "before.announced_until",
    }
    assert "77" not in str(caught.value)


def test_an_unknown_reading_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="earlier_breach"):
        assess(suit(), {"earlier_breech": "letter"})
    with pytest.raises(UnknownNameError, match="who_may_sue"):
        assess(suit(), {"earlier_breach": "who_may_su"})


@pytest.mark.parametrize("branch", [SUIT, LIABILITY])
def test_every_rule_speaks_each_language_by_itself(branch: Branch) -> None:
    def chinese(words: str) -> bool:
        return any("\u4e00" <= sign <= "\u9fff" for sign in words)

    for rule in branch.rules:
        assert not chinese(rule.gist)
        assert chinese(rule.zh)


def test_every_provision_has_a_rule_or_a_reason() -> None:
    """The texts on suits in the public interest are covered, article by article; no reason hides a rule."""
    whole = (
        instruments.CONSUMER_2020,
        instruments.PROCURATORIAL_2018,
        *(law for law, _ in instruments.PROCEDURE[1:]),
    )
    wanted = [(law, place) for law in whole for place in places(law.text)]
    later = instruments.PROCEDURE_INTERPRETATIONS[-1][0]
    wanted += [(later, place) for place in places(later.text) if 282 <= int(place[0]) <= 289]
    for law, article in (
        (instruments.PIPL, "70"),
        (instruments.MINORS_LAW, "106"),
        (instruments.CONSUMER_LAW, "47"),
        (instruments.FRAUD_LAW, "47"),
        (instruments.WOMEN_LAW, "77"),
        (instruments.FACE_RECOGNITION, "14"),
        (instruments.TORT_LIABILITY_LAW, "15"),
        (instruments.CIVIL_CODE, "179"),
    ):
        wanted += [(law, place) for place in places(law.text) if place[0] == article]
    rules = [rule.cite for branch in (SUIT, LIABILITY) for rule in branch.rules]
    for law, place in wanted:
        by_rule = any(cite.instrument == law and covers(cite, place) for cite in rules)
        by_reason = any(cite.instrument == law and covers(cite, place) for cite in LEFT_OUT)
        assert by_rule or by_reason, (law.id, place)


def test_no_fact_asked_is_a_status() -> None:
    asked = {fact for fact in vars(facts).values() if isinstance(fact, Fact)}
    concluded = {*SUIT.consequences, *LIABILITY.consequences}
    assert {fact for fact in asked if fact.settled_by is SettledBy.LAW} == concluded
