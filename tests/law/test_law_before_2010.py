"""The civil law before the Tort Liability Law: privacy through reputation, as an interest, and as a woman's right."""

import datetime as dt
from collections.abc import Mapping

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules import evaluate
from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    DataSubject,
    Disclosure,
    InformationItem,
    KeptUnder,
    Operation,
    ProcessingAct,
    Processor,
    ProcessorRole,
    Publication,
    SubjectRole,
)
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import About
from pipl_rules.statutes import rulebook

DAY = dt.date(2008, 1, 11)

EXPOSED = Seen(
    DAY,
    spreads=False,
    reputation_harmed=True,
    woman=False,
    depicts_the_person=True,
    happened=True,
    by_processor=True,
    processes=True,
    publishes=True,
    publishes_online=True,
    leaks=False,
    law_provides=False,
    public_interest_publication=False,
    expected_private=True,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    anonymised=False,
    consented=False,
    consent_covers=True,
    consent_withdrawn=False,
    misled=False,
    told_family_only=False,
    hosts=False,
    hosted_privacy_tort=False,
    host_notified=False,
    host_knew=False,
    host_acted=False,
    reached=False,
    beyond_tolerance=False,
    contact_agreed=False,
    contact_refused=False,
    enters_private_space=False,
    observes_private_activity=False,
    views_private_body=False,
    other_intrusion=False,
    intrusion_agreed=False,
    statement_made=False,
)
"""A named man's love affair is put on a website without his leave, and his name suffers."""

TOLD = EXPOSED.but(processes=False, publishes=False, publishes_online=False, spreads=True)
"""It is told on instead."""

UNSPOKEN = EXPOSED.but(reputation_harmed=False)
"""His name has not suffered."""

LEAKED = EXPOSED.but(processes=False, publishes=False, publishes_online=False, leaks=True)

INDECENT = UNSPOKEN.but(against_morals=True)

NOVEL = EXPOSED.but(in_literary_work=True)

PRINTED = EXPOSED.but(
    publishes=False,
    publishes_online=False,
    processes=False,
    publishing_house=True,
    work_plainly_infringes=True,
    kept_publishing=True,
)
"""A publisher was told that a novel plainly infringes, and prints it again."""

HOSTED = EXPOSED.but(
    publishes=False,
    publishes_online=False,
    processes=False,
    hosts=True,
    hosted_privacy_tort=True,
    host_notified=True,
)
"""A website was told of a user's exposure, and let it stand."""

ILL = EXPOSED.but(expected_private=False, medical_institution=True, shunned_illness=True)
"""A nurse tells the press of a named patient's illness."""

SPIED_ON = INDECENT.but(publishes=False, publishes_online=False, processes=False, views_private_body=True)

HERS = UNSPOKEN.but(woman=True)

CASES = {
    "gpcl1986.101.leak": LEAKED,
    "spc1993.7.3.material": EXPOSED,
    "spc1993.7.3.spread": TOLD,
    "spc1993.9.1": NOVEL.but(depicts_the_person=False),
    "spc1993.9.2": NOVEL,
    "spc1993.9.3.remedy": PRINTED,
    "spc1993.9.3.continues": PRINTED,
    "spc1993.9.3.host": HOSTED,
    "spc1998.8.1": ILL,
    "spc1998.8.2": ILL.but(told_family_only=True, publishes=False),
    "spc2001.1.2.private_information": EXPOSED,
    "spc2001.1.2.handling": INDECENT,
    "spc2001.1.2.exposure": UNSPOKEN.read(privacy_before_2010="own_right"),
    "spc2001.1.2.leak": LEAKED.but(against_morals=True),
    "spc2001.1.2.life": SPIED_ON,
    "women2005.42.1.information": HERS,
    "women2005.42.1.leak": LEAKED.but(woman=True, reputation_harmed=False),
    "women2005.42.1.life": SPIED_ON.but(woman=True),
}
"""A case for each rule in which it applies."""

FIRST = {
    "gpcl1986": dt.date(2001, 3, 10),
    "spc1993": dt.date(2001, 3, 10),
    "spc1998": dt.date(2001, 3, 10),
    "spc2001": dt.date(2001, 3, 10),
    "women2005": dt.date(2005, 12, 1),
}
UNTIL_THE_TORT_LAW = {
    "spc1993.9.3.host",
    "spc2001.1.2.private_information",
    *(rule for rule in CASES if rule.startswith("women2005")),
}
TORT_LAW, CODE = dt.date(2010, 7, 1), dt.date(2021, 1, 1)
A_DAY = dt.timedelta(days=1)


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_applies_where_its_elements_are_present_as_long_as_it_binds(rule: str) -> None:
    """What is overtaken by the right of privacy of 2010 ends then, the rest with the Code."""
    case = CASES[rule]
    first = FIRST[rule.split(".", maxsplit=1)[0]]
    end = TORT_LAW if rule in UNTIL_THE_TORT_LAW else CODE
    assert case.applies(rule) is TRUE
    for day in (first, end - A_DAY):
        assert case.on(day).met(rule) is TRUE
    assert not case.on(end).in_force(rule)
    binding = rulebook().rule(rule).cite.instrument.effective
    assert case.on(binding).in_force(rule)
    assert not case.on(binding - A_DAY).in_force(rule)


@pytest.mark.parametrize(
    "rule", [rule for rule in CASES if rulebook().rule(rule).concludes and "private_inf" not in rule]
)
def test_every_wrong_of_that_time_is_a_wrong_to_privacy(rule: str) -> None:
    """No law of that time protected personal information as such."""
    case = CASES[rule]
    about = About.ACT if rule.endswith((".life", ".host")) else About.ITEM
    assert case.infringed(PRIVACY, about) is TRUE
    assert case.infringed(PI_RIGHTS, about) is FALSE


ELEMENTS = {
    "gpcl1986.101.leak": ["leaks", "reputation_harmed", "expected_private"],
    "spc1993.7.3.material": ["publishes", "reputation_harmed", "expected_private"],
    "spc1993.7.3.spread": ["spreads", "reputation_harmed", "expected_private"],
    "spc1993.9.1": ["in_literary_work"],
    "spc1993.9.2": [
        "in_literary_work",
        "depicts_the_person",
        "publishes",
        "reputation_harmed",
        "expected_private",
    ],
    "spc1993.9.3.remedy": ["publishing_house", "work_plainly_infringes", "expected_private"],
    "spc1993.9.3.continues": [
        "publishing_house",
        "work_plainly_infringes",
        "kept_publishing",
        "expected_private",
    ],
    "spc1993.9.3.host": ["hosts", "hosted_privacy_tort", "host_notified"],
    "spc1998.8.1": [
        "medical_institution",
        "shunned_illness",
        "publishes",
        "reputation_harmed",
        "listed_identifier",
    ],
    "spc1998.8.2": ["medical_institution", "told_family_only"],
    "spc2001.1.2.private_information": ["expected_private", "listed_identifier"],
    "spc2001.1.2.handling": ["against_morals", "processes", "expected_private"],
    "spc2001.1.2.exposure": ["publishes", "expected_private"],
    "spc2001.1.2.leak": ["against_morals", "leaks", "expected_private"],
    "spc2001.1.2.life": ["against_morals", "views_private_body"],
    "women2005.42.1.information": ["woman", "publishes", "expected_private"],
    "women2005.42.1.leak": ["woman", "leaks", "expected_private"],
    "women2005.42.1.life": ["woman", "views_private_body"],
}
EXCUSES = {
    "spc1993.7.3.material": ["law_provides", "public_interest_publication", "consented"],
    "spc1993.7.3.spread": ["law_provides", "public_interest_publication", "consented"],
    "spc1993.9.1": ["depicts_the_person"],
    "spc1993.9.2": ["consented"],
    "spc1993.9.3.host": ["host_acted"],
    "spc1998.8.1": ["law_provides", "consented", "anonymised"],
    "spc1998.8.2": ["publishes", "leaks"],
    "spc2001.1.2.private_information": ["anonymised"],
    "spc2001.1.2.handling": ["law_provides", "consented"],
    "spc2001.1.2.exposure": ["law_provides", "public_interest_publication", "consented"],
    "spc2001.1.2.life": ["law_provides"],
    "women2005.42.1.information": ["law_provides", "public_interest_publication", "consented"],
    "women2005.42.1.life": ["law_provides"],
}


@pytest.mark.parametrize(("rule", "fact"), [(r, f) for r, facts in ELEMENTS.items() for f in facts])
def test_each_element_is_needed(rule: str, fact: str) -> None:
    """Absent, the rule does not apply; unknown, it is open."""
    assert course(CASES[rule], rule, fact) == NEEDED


@pytest.mark.parametrize(("rule", "fact"), [(r, f) for r, facts in EXCUSES.items() for f in facts])
def test_each_excuse_suffices(rule: str, fact: str) -> None:
    """Each by itself."""
    assert course(CASES[rule], rule, fact) == BARS


@pytest.mark.parametrize("rule", ["spc2001.1.2.leak", "spc2001.1.2.life"])
def test_leaks_and_intrusions_go_by_the_same_readings_as_exposure(rule: str) -> None:
    """As an interest, where morals are offended; as a right, without; through reputation only, not at all."""
    decent = CASES[rule].but(against_morals=False)
    assert decent.applies(rule) is FALSE
    assert decent.read(privacy_before_2010="own_right").applies(rule) is TRUE
    assert CASES[rule].read(privacy_before_2010="reputation").applies(rule) is FALSE


@pytest.mark.parametrize("leak", ["gpcl1986.101.leak", "spc2001.1.2.leak", "women2005.42.1.leak"])
def test_a_leak_is_excused_by_nothing(leak: str) -> None:
    """Not by leave to handle, nor by a law, nor by the public interest."""
    excused = CASES[leak].but(consented=True, law_provides=True, public_interest_publication=True)
    assert excused.applies(leak) is TRUE


def test_an_illness_leaked_is_not_excused_either() -> None:
    leaked = ILL.but(publishes=False, leaks=True, consented=True, law_provides=True)
    assert course(leaked, "spc1998.8.1", "leaks") == NEEDED
    assert course(ILL.but(publishes=False, spreads=True), "spc1998.8.1", "spreads") == NEEDED


def test_telling_the_family_lifts_what_forbids_telling() -> None:
    told = ILL.but(publishes=False, processes=False, spreads=True, expected_private=True)
    assert course(told, "spc1998.8.1", "told_family_only") == BARS
    assert course(told, "spc1993.7.3.spread", "told_family_only") == BARS
    assert told.but(told_family_only=True).infringed(PRIVACY) is FALSE


def test_a_chance_likeness_in_a_novel_injures_nobody() -> None:
    """Question 9 paragraph 1 takes question 7 away, and with it every way."""
    chance = NOVEL.but(depicts_the_person=False)
    assert chance.infringed(PRIVACY) is FALSE
    assert chance.applies("spc1993.7.3.material") is FALSE
    assert chance.but(spreads=True).applies("spc1993.7.3.spread") is FALSE


def test_a_publisher_told_of_a_plain_wrong_must_undo_it_and_stop() -> None:
    """A statement discharges the duty, not the next impression."""
    assert duty(PRINTED, "spc1993.9.3.remedy", "statement_made") == (FALSE, TRUE, UNKNOWN)
    stated = PRINTED.but(statement_made=True)
    assert stated.infringed(PRIVACY) is TRUE
    assert stated.but(kept_publishing=False).infringed(PRIVACY) is FALSE


def test_a_website_answers_once_told_or_knowing_where_it_is_read_as_a_publisher() -> None:
    knew = HOSTED.but(host_notified=False, host_knew=True)
    assert course(knew, "spc1993.9.3.host", "host_knew") == NEEDED
    assert HOSTED.read(hosts_before_2010="authors_only").infringed(PRIVACY, About.ACT) is FALSE


@pytest.mark.parametrize("link", ["listed_identifier", "identifies", "of_known_person"])
def test_what_is_private_is_somebodys(link: str) -> None:
    nobodys = EXPOSED.but(listed_identifier=False)
    assert nobodys.status("is_private_information") is FALSE
    assert nobodys.but(**{link: True}).status("is_private_information") is TRUE
    assert nobodys.but(**{link: None}).status("is_private_information") is UNKNOWN


@pytest.mark.parametrize("day", [dt.date(2001, 3, 10), dt.date(2010, 6, 30), TORT_LAW], ids=str)
def test_what_is_private_is_settled_on_every_day(day: dt.date) -> None:
    """The same standard before the Tort Liability Law and under it; no day is left open."""
    assert EXPOSED.on(day).status("is_private_information") is TRUE
    assert EXPOSED.but(expected_private=False).on(day).status("is_private_information") is FALSE


@pytest.mark.parametrize(
    ("reading", "facts", "infringed"),
    [
        ("interest", {}, FALSE),
        ("interest", {"against_morals": True}, TRUE),
        ("interest", {"reputation_harmed": True}, TRUE),
        ("reputation", {}, FALSE),
        ("reputation", {"against_morals": True}, FALSE),
        ("reputation", {"reputation_harmed": True}, TRUE),
        ("own_right", {}, TRUE),
    ],
)
def test_what_exposure_must_do_before_2010_is_a_reading(
    reading: str, facts: Mapping[str, bool], infringed: object
) -> None:
    """Injure a reputation, offend against morals, or nothing more."""
    case = UNSPOKEN.but(**facts).read(privacy_before_2010=reading)
    assert case.infringed(PRIVACY) is infringed


@pytest.mark.parametrize(("day", "infringed"), [("2010-06-30", FALSE), ("2010-07-01", TRUE)])
def test_from_the_tort_liability_law_on_exposure_alone_suffices(day: str, infringed: object) -> None:
    """The right of privacy needs no injury to reputation, whatever the reading of the older law."""
    named = UNSPOKEN.but(consent_expressed=False, consent_prominent=False).on(dt.date.fromisoformat(day))
    for reading in ("interest", "reputation"):
        assert named.read(privacy_before_2010=reading).infringed(PRIVACY) is infringed


@pytest.mark.parametrize(("day", "infringed"), [("2005-11-30", FALSE), ("2005-12-01", TRUE)])
def test_a_woman_had_the_right_of_privacy_from_december_2005(day: str, infringed: object) -> None:
    assert HERS.on(dt.date.fromisoformat(day)).infringed(PRIVACY) is infringed


# -- A record, from end to end -------------------------------------------------------------------------

WANG_FEI = ProcessingAct(
    id="wf",
    on=DAY,
    operations=frozenset({Operation.PUBLISH}),
    online=True,
    consents=(),
    items=(
        InformationItem(id="affair", kept_under=KeptUnder.NAME, public=Disclosure.NOT_PUBLIC),
        InformationItem(id="employer", category="item.employer", kept_under=KeptUnder.NAME),
    ),
)
PRIVATE_AFFAIR = Finding("expected_private", value=True, item="affair")


def test_the_affair_of_a_named_man_put_online_in_2008() -> None:
    """By the appeal court's ground, injury to reputation; by the first court's, without it."""
    found = [PRIVATE_AFFAIR, Finding("reputation_harmed", value=True)]
    judged = evaluate(WANG_FEI, findings=found)
    assert judged.privacy is True
    assert judged.personal_information is False
    assert {g.rule.id for g in judged.grounds} == {"spc1993.7.3.material"}
    assert evaluate(WANG_FEI, findings=[PRIVATE_AFFAIR]).privacy is False
    right = evaluate(WANG_FEI, findings=[PRIVATE_AFFAIR], readings={"privacy_before_2010": "own_right"})
    assert {g.rule.id for g in right.grounds} == {"spc2001.1.2.exposure"}


def test_the_record_settles_the_facts_of_that_time() -> None:
    """Each field settles the fact it is there for, and silence settles none."""
    fields = {
        "told_on": "spreads",
        "family_only": "told_family_only",
        "literary_work": "in_literary_work",
        "by_publishing_house": "publishing_house",
        "statement_made": "statement_made",
        "kept_publishing": "kept_publishing",
        "reposted": "reposts",
        "court_ordered_names": "court_ordered_names",
        "named_to_the_court": "named_to_the_court",
    }
    for field, fact in fields.items():
        known = characterise(ProcessingAct(id="x", on=DAY, publication=Publication(**{field: True}))).act
        assert known[fact] is True
        assert not (fields.keys() - {field}) & known.keys() - {fact}
    act = ProcessingAct(
        id="x",
        on=DAY,
        subject=DataSubject(id="p", woman=True, roles=frozenset({SubjectRole.PATIENT})),
        processor=Processor(id="h", roles=frozenset({ProcessorRole.HOSPITAL})),
        items=(
            InformationItem(id="record", category="item.treatment_record"),
            InformationItem(id="name", category="item.name"),
        ),
    )
    found = characterise(act)
    assert {"woman": True, "patient": True, "medical_institution": True}.items() <= found.act.items()
    assert found.items[0][1]["medical_record"] is True
    assert "medical_record" not in found.items[1][1]
