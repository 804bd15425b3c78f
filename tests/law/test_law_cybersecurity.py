"""The Cybersecurity Law, text of 2016, 2017-06-01 to 2025-12-31: arts 21, 22, 40 to 44 and 76(5)."""

import datetime as dt
from collections.abc import Mapping

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.facts import status
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Conclusion, Duty, counts_as, infringes
from pipl_rules.statutes import rulebook

DAY = dt.date(2017, 7, 3)
"""A day before the General Provisions of the Civil Law; the older instruments stand beside it."""

LAWFUL = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=True,
    provides=False,
    publishes_online=False,
    network_operator=True,
    in_business=False,
    user=True,
    consumer=False,
    state_organ=False,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    expected_private=False,
    anonymised=False,
    notice_states_use=True,
    rules_published=True,
    secured=True,
    log_months=6,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_prominent=True,
    consent_withdrawn=False,
    misled=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    breaks_agreement=False,
    breaks_other_law=False,
    obtained_illegally=False,
    sells=False,
    leaks=False,
    refuses_deletion=False,
    unlawfully_held=False,
    law_provides=False,
    social_function=False,
    supplied_by_others=True,
    supplier_permitted=True,
    needed=True,
    unreasonable_harm=False,
)
"""A network operator collects a user's telephone number as it told the user, who said yes."""

UNASKED = LAWFUL.but(consented=False)
UNTOLD = LAWFUL.but(notice_states_use=False)
KEPT = LAWFUL.but(refuses_deletion=True, unlawfully_held=True)
PROVIDED = UNASKED.but(provides=True)

SUPPLIED = LAWFUL.but(consented=False, notice_states_use=False, social_function=True)
"""A user's number that a friend let the operator read."""

HIDDEN = LAWFUL.but(high_privacy_risk=True, consent_prominent=False)
"""A yes that nobody would notice giving, to a use that bares much of the person."""

OF_A_USER = LAWFUL.but(listed_identifier=False, of_known_person=True)
"""What a known user read in the service."""

CASES = {
    "csl.21.3": LAWFUL,
    "csl.22.3": UNASKED,
    "csl.40": LAWFUL.but(leaks=True),
    "csl.41.1.agreed": LAWFUL,
    "csl.41.1.prominence": HIDDEN,
    "csl.41.1.principles": LAWFUL.but(excessive=True),
    "csl.41.1.rules": LAWFUL,
    "csl.41.1.notice": UNTOLD,
    "csl.41.1.consent": UNASKED,
    "csl.41.1.reasonable_use": SUPPLIED,
    "csl.41.2.unrelated": LAWFUL.but(unrelated=True),
    "csl.41.2.agreement": LAWFUL.but(breaks_agreement=True),
    "csl.42.1.leak": LAWFUL.but(leaks=True),
    "csl.42.1.provide": PROVIDED,
    "csl.42.2": LAWFUL,
    "csl.43": KEPT,
    "csl.44.theft": LAWFUL.but(obtained_illegally=True),
    "csl.44.trade": UNASKED.but(sells=True),
    "csl.76.5.identification": LAWFUL,
    "csl.76.5.association": OF_A_USER,
}
"""A case for each rule in which it applies."""

SAYS: dict[str, tuple[str, Conclusion | None]] = {
    "csl.22.3": ("art. 22 para. 3", infringes(PI_RIGHTS)),
    "csl.40": ("art. 40", infringes(PI_RIGHTS)),
    "csl.41.1.agreed": ("art. 41 para. 1", counts_as(status.EFFECTIVE_CONSENT)),
    "csl.41.1.prominence": ("art. 41 para. 1", None),
    "csl.41.1.principles": ("art. 41 para. 1", infringes(PI_RIGHTS)),
    "csl.41.1.notice": ("art. 41 para. 1", infringes(PI_RIGHTS)),
    "csl.41.1.consent": ("art. 41 para. 1", infringes(PI_RIGHTS)),
    "csl.41.1.reasonable_use": ("art. 41 para. 1", None),
    "csl.41.2.unrelated": ("art. 41 para. 2", infringes(PI_RIGHTS)),
    "csl.41.2.agreement": ("art. 41 para. 2", infringes(PI_RIGHTS)),
    "csl.42.1.leak": ("art. 42 para. 1", infringes(PI_RIGHTS)),
    "csl.42.1.provide": ("art. 42 para. 1", infringes(PI_RIGHTS)),
    "csl.43": ("art. 43", infringes(PI_RIGHTS)),
    "csl.44.theft": ("art. 44", infringes(PI_RIGHTS)),
    "csl.44.trade": ("art. 44", infringes(PI_RIGHTS)),
    "csl.76.5.identification": ("art. 76 item 5", counts_as(status.IS_PERSONAL_INFORMATION)),
    "csl.76.5.association": ("art. 76 item 5", counts_as(status.IS_PERSONAL_INFORMATION)),
}
"""Where each rule stands in the law, and what it concludes; the duties stand below."""

DUTIES = {"csl.21.3": "art. 21 item 3", "csl.41.1.rules": "art. 41 para. 1", "csl.42.2": "art. 42 para. 2"}

PRESUPPOSING = sorted(
    CASES.keys()
    - {
        "csl.41.1.agreed",
        "csl.41.1.prominence",
        "csl.41.1.reasonable_use",
        "csl.76.5.identification",
        "csl.76.5.association",
    }
)
"""The rules that lay down a duty or find a wrong."""


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_applies_where_its_elements_are_present(rule: str) -> None:
    """Each provision on the facts it asks for."""
    assert CASES[rule].applies(rule) is TRUE


@pytest.mark.parametrize("rule", SAYS)
def test_each_rule_stands_where_the_law_says_it_and_concludes_what_it_says(rule: str) -> None:
    """Article, paragraph or item as the law counts them."""
    place, conclusion = SAYS[rule]
    assert str(rulebook().rule(rule).cite) == f"Cybersecurity Law {place}"
    assert rulebook().rule(rule).concludes == conclusion


@pytest.mark.parametrize("rule", DUTIES)
def test_the_operator_has_duties_whose_breach_is_by_itself_nobodys_wrong(rule: str) -> None:
    """Logs, public rules, safety."""
    duty = rulebook().rule(rule).concludes
    assert str(rulebook().rule(rule).cite) == f"Cybersecurity Law {DUTIES[rule]}"
    assert isinstance(duty, Duty)
    assert (duty.bearer, duty.breach) == ("network operator", None)


@pytest.mark.parametrize("rule", sorted(CASES.keys() - {"csl.41.1.reasonable_use"}))
def test_the_text_of_2016_binds_from_june_2017_until_its_amendment(rule: str) -> None:
    """In force from 2017-06-01; from 2026-01-01 the amended and renumbered text."""
    case = CASES[rule]
    assert not case.on(dt.date(2017, 5, 31)).in_force(rule)
    assert case.on(dt.date(2017, 6, 1)).applies(rule) is TRUE
    assert case.on(dt.date(2025, 12, 31)).in_force(rule)
    assert not case.on(dt.date(2026, 1, 1)).in_force(rule)


@pytest.mark.parametrize("rule", PRESUPPOSING)
@pytest.mark.parametrize("presupposed", ["happened", "by_processor"])
def test_there_is_no_wrong_and_no_duty_without_an_act_and_a_doer(rule: str, presupposed: str) -> None:
    """Somebody must have done it, and it must be this one."""
    assert CASES[rule].but(**{presupposed: False}).applies(rule) is FALSE
    assert CASES[rule].but(**{presupposed: None}).applies(rule) is UNKNOWN


@pytest.mark.parametrize("rule", sorted(set(PRESUPPOSING) - {"csl.44.theft", "csl.44.trade"}))
def test_the_law_binds_network_operators(rule: str) -> None:
    """Owners, managers and providers of network services; article 44 alone binds everybody."""
    assert CASES[rule].but(network_operator=False).applies(rule) is FALSE
    assert CASES[rule].but(network_operator=None).applies(rule) is UNKNOWN


@pytest.mark.parametrize("rule", sorted(set(PRESUPPOSING) - DUTIES.keys()))
def test_what_is_not_personal_information_wrongs_nobody(rule: str) -> None:
    """Every wrong of the law is done to personal information."""
    assert CASES[rule].but(listed_identifier=False).applies(rule) is FALSE
    assert CASES[rule].but(listed_identifier=None).applies(rule) is UNKNOWN


# -- Article 21: logs ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("months", "breached"), [(5, TRUE), (6, FALSE), (7, FALSE), (None, UNKNOWN)], ids=str
)
def test_logs_are_kept_for_not_less_than_six_months(months: int | None, breached: object) -> None:
    """不少于 includes the figure: six months are enough, five are not."""
    assert LAWFUL.but(log_months=months).breached("csl.21.3") is breached


# -- Articles 22 and 40: users ------------------------------------------------------------------


@pytest.mark.parametrize("otherwise", [{"user": False}, {"collects": False}, {"consented": True}], ids=str)
def test_a_product_that_collects_from_its_user_asks_the_user(otherwise: Mapping[str, bool]) -> None:
    """Article 22 paragraph 3: user's information, collected by the product, without consent."""
    assert UNASKED.but(**otherwise).applies("csl.22.3") is FALSE
    assert UNASKED.but(**dict.fromkeys(otherwise)).applies("csl.22.3") is UNKNOWN


@pytest.mark.parametrize("otherwise", [{"user": False}, {"leaks": False}], ids=str)
def test_users_information_is_kept_secret(otherwise: Mapping[str, bool]) -> None:
    """Article 40: the operator keeps its users' information strictly secret."""
    leaked = LAWFUL.but(leaks=True)
    assert leaked.but(**otherwise).applies("csl.40") is FALSE
    assert leaked.but(**dict.fromkeys(otherwise)).applies("csl.40") is UNKNOWN


# -- Article 41: collecting and using -----------------------------------------------------------


def test_handling_as_told_and_agreed_infringes_nothing() -> None:
    """Lawful, proper, necessary, told, agreed, as agreed, related to the service."""
    assert LAWFUL.infringed(PI_RIGHTS) is FALSE
    assert LAWFUL.infringed(PRIVACY) is FALSE


WRONGS = [
    ("csl.41.1.principles", {"excessive": True}),
    ("csl.41.1.principles", {"purpose_improper": True}),
    ("csl.41.1.principles", {"misled": True}),
    ("csl.41.1.notice", {"notice_states_use": False}),
    ("csl.41.1.consent", {"consented": False}),
    ("csl.41.2.unrelated", {"unrelated": True}),
    ("csl.41.2.agreement", {"breaks_agreement": True}),
    ("csl.41.2.agreement", {"breaks_other_law": True}),
    ("csl.42.1.leak", {"leaks": True}),
    ("csl.44.theft", {"obtained_illegally": True}),
]


@pytest.mark.parametrize(("rule", "wrong"), WRONGS, ids=str)
def test_each_departure_infringes_by_itself(rule: str, wrong: Mapping[str, bool]) -> None:
    """Each of these is enough to infringe personal-information rights, and none touches privacy."""
    case, open_ = LAWFUL.but(**wrong), LAWFUL.but(**dict.fromkeys(wrong))
    assert LAWFUL.applies(rule) is FALSE
    assert case.applies(rule) is TRUE
    assert open_.applies(rule) is UNKNOWN
    assert case.infringed(PI_RIGHTS) is TRUE
    assert open_.infringed(PI_RIGHTS) is UNKNOWN
    assert case.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(
    "rule",
    [
        "csl.41.1.principles",
        "csl.41.1.notice",
        "csl.41.1.consent",
        "csl.41.1.rules",
        "csl.41.2.agreement",
        "csl.42.2",
    ],
)
def test_what_is_not_handled_needs_neither_notice_nor_consent_nor_care(rule: str) -> None:
    """Articles 41 and 42 speak of information collected, used and kept."""
    assert CASES[rule].but(processes=False).applies(rule) is FALSE
    assert CASES[rule].but(processes=None).applies(rule) is UNKNOWN


def test_only_collecting_what_is_unrelated_is_forbidden_as_such() -> None:
    """Article 41 paragraph 2 forbids to collect it."""
    unrelated = LAWFUL.but(unrelated=True)
    assert unrelated.but(collects=False).applies("csl.41.2.unrelated") is FALSE
    assert unrelated.but(collects=None).applies("csl.41.2.unrelated") is UNKNOWN


@pytest.mark.parametrize(
    "otherwise",
    [
        {"consented": False},
        {"consent_expressed": False},
        {"consent_covers": False},
        {"notice_states_use": False},
        {"consent_withdrawn": True},
        {"misled": True},
    ],
    ids=str,
)
def test_consent_counts_only_if_given_knowingly_and_for_what_was_done(otherwise: Mapping[str, bool]) -> None:
    """Told purpose, manner and scope, the person said yes to this, freely, and did not take it back."""
    known, open_ = LAWFUL.but(**otherwise), LAWFUL.but(**dict.fromkeys(otherwise))
    assert LAWFUL.status("effective_consent") is TRUE
    assert known.applies("csl.41.1.agreed") is FALSE
    assert known.status("effective_consent") is FALSE
    assert known.applies("csl.41.1.consent") is TRUE
    assert open_.applies("csl.41.1.agreed") is UNKNOWN
    assert open_.applies("csl.41.1.consent") is UNKNOWN


@pytest.mark.parametrize("rule", ["csl.41.1.agreed", "npcsc.2.1.agreed"])
@pytest.mark.parametrize("ground", ["high_privacy_risk", "beyond_expectation"])
def test_a_risky_or_unexpected_use_must_be_asked_for_prominently(rule: str, ground: str) -> None:
    """Huang v. Tencent: the higher the risk, or the further from what users expect, the plainer the question."""
    case = LAWFUL.but(**{ground: True}, consent_prominent=False)
    assert case.applies(rule) is FALSE
    assert case.status("effective_consent") is FALSE
    assert case.infringed(PI_RIGHTS) is TRUE
    assert case.but(consent_prominent=True).applies(rule) is TRUE
    assert case.but(**{ground: False}).applies(rule) is TRUE
    assert case.but(**{ground: None}).applies(rule) is UNKNOWN
    assert case.but(consent_prominent=None).applies(rule) is UNKNOWN


def test_prominence_is_asked_of_consent_under_the_civil_code_too() -> None:
    """While article 41 of this text stands beside the Code, its reading reaches the Code's consent."""
    under_the_code = HIDDEN.on(dt.date(2021, 3, 8)).but(
        beyond_capacity=False, term_not_pointed_out=False, term_unfair=False
    )
    assert under_the_code.applies("civil_code.1035.1.agreed") is FALSE
    assert under_the_code.but(consent_prominent=True).applies("civil_code.1035.1.agreed") is TRUE
    assert under_the_code.status("effective_consent") is FALSE


def test_prominence_is_one_reading_of_article_41() -> None:
    """By the letter of paragraph 1, any informed consent is enough."""
    uniform = HIDDEN.read(prominence="uniform")
    assert uniform.applies("csl.41.1.prominence") is FALSE
    assert uniform.applies("csl.41.1.agreed") is TRUE


@pytest.mark.parametrize("excused", ["csl.41.1.consent", "csl.41.1.notice", "csl.22.3"])
@pytest.mark.parametrize(
    "otherwise",
    [
        {"social_function": False},
        {"supplied_by_others": False},
        {"supplier_permitted": False},
        {"needed": False},
        {"unreasonable_harm": True},
    ],
    ids=str,
)
def test_reasonable_use_of_contact_data_needs_neither_notice_nor_consent(
    excused: str, otherwise: Mapping[str, bool]
) -> None:
    """Ling v. Douyin: supplied with leave by who holds it, as far as needed, without unreasonable harm."""
    known, open_ = SUPPLIED.but(**otherwise), SUPPLIED.but(**dict.fromkeys(otherwise))
    assert (SUPPLIED.met(excused), SUPPLIED.applies(excused)) == (TRUE, FALSE)
    assert known.applies("csl.41.1.reasonable_use") is FALSE
    assert known.applies(excused) is TRUE
    assert open_.applies("csl.41.1.reasonable_use") is UNKNOWN
    assert open_.applies(excused) is UNKNOWN


def test_reasonable_use_does_not_license_passing_on() -> None:
    """What was read reasonably may still not be provided to others without consent."""
    assert SUPPLIED.infringed(PI_RIGHTS) is FALSE
    assert SUPPLIED.but(provides=True).applies("csl.42.1.provide") is TRUE


def test_reasonable_use_is_one_reading_and_ends_with_the_civil_code() -> None:
    """The press read the judgment otherwise; from 2021-01-01 the Code decides."""
    rule = "csl.41.1.reasonable_use"
    assert SUPPLIED.read(reasonable_use="press").applies(rule) is FALSE
    assert SUPPLIED.read(reasonable_use="press").applies("csl.41.1.consent") is TRUE
    assert not SUPPLIED.on(dt.date(2017, 5, 31)).in_force(rule)
    assert SUPPLIED.on(dt.date(2017, 6, 1)).applies(rule) is TRUE
    assert SUPPLIED.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not SUPPLIED.on(dt.date(2021, 1, 1)).in_force(rule)


@pytest.mark.parametrize(
    ("rule", "undone"), [("csl.41.1.rules", "rules_published"), ("csl.42.2", "secured")], ids=str
)
def test_rules_unpublished_and_safety_neglected_breach_a_duty_and_touch_no_interest(
    rule: str, undone: str
) -> None:
    """Article 41 paragraph 1 and article 42 paragraph 2: reported, and nobody's wrong by itself."""
    case = LAWFUL.but(**{undone: False})
    assert LAWFUL.breached(rule) is FALSE
    assert case.breached(rule) is TRUE
    assert LAWFUL.but(**{undone: None}).breached(rule) is UNKNOWN
    assert case.infringed(PI_RIGHTS) is FALSE
    assert case.infringed(PI_RIGHTS, About.ACT) is FALSE


def test_missing_logs_touch_no_interest() -> None:
    """Article 21 protects the network."""
    assert LAWFUL.but(log_months=5).infringed(PI_RIGHTS) is FALSE
    assert LAWFUL.but(log_months=5).infringed(PI_RIGHTS, About.ACT) is FALSE


# -- Articles 42 and 43: not passing on, deleting -----------------------------------------------


@pytest.mark.parametrize("otherwise", [{"provides": False}, {"consented": True}], ids=str)
def test_nothing_is_provided_to_others_without_consent(otherwise: Mapping[str, bool]) -> None:
    """Article 42 paragraph 1, second clause."""
    assert PROVIDED.but(**otherwise).applies("csl.42.1.provide") is FALSE
    assert PROVIDED.but(**dict.fromkeys(otherwise)).applies("csl.42.1.provide") is UNKNOWN


@pytest.mark.parametrize("rule", ["csl.42.1.leak", "csl.42.1.provide"])
def test_what_can_be_traced_to_nobody_and_not_restored_may_be_passed_on(rule: str) -> None:
    """The proviso of article 42 paragraph 1."""
    assert CASES[rule].but(anonymised=True).applies(rule) is FALSE
    assert CASES[rule].but(anonymised=None).applies(rule) is UNKNOWN


def test_a_leak_of_what_was_collected_infringes_whoever_it_is_about() -> None:
    """Article 42 does not ask for a user, nor for use beyond the leak."""
    leaked = LAWFUL.but(leaks=True, user=False, processes=False)
    assert leaked.applies("csl.42.1.leak") is TRUE
    assert leaked.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("otherwise", [{"refuses_deletion": False}, {"unlawfully_held": False}], ids=str)
def test_what_was_taken_against_law_or_agreement_is_deleted_on_request(otherwise: Mapping[str, bool]) -> None:
    """Article 43: the request, and a ground for it; refused, it infringes."""
    assert KEPT.but(**otherwise).applies("csl.43") is FALSE
    assert KEPT.but(**dict.fromkeys(otherwise)).applies("csl.43") is UNKNOWN
    assert KEPT.infringed(PI_RIGHTS) is TRUE
    assert KEPT.but(**otherwise).infringed(PI_RIGHTS) is FALSE


# -- Article 44: theft and trade ----------------------------------------------------------------


def test_nobody_may_steal_it() -> None:
    """Any individual or organisation, and though the use itself was agreed to."""
    anybody = LAWFUL.but(network_operator=False)
    assert anybody.applies("csl.44.theft") is FALSE
    assert anybody.but(obtained_illegally=True).applies("csl.44.theft") is TRUE


@pytest.mark.parametrize("trade", ["sells", "provides"])
@pytest.mark.parametrize("otherwise", [{"consented": True}, {"law_provides": True}], ids=str)
def test_nobody_may_sell_or_provide_it_with_neither_consent_nor_law(
    trade: str, otherwise: Mapping[str, bool]
) -> None:
    """Any individual or organisation; only what is illegal is forbidden here."""
    anybody = UNASKED.but(network_operator=False)
    traded = anybody.but(**{trade: True})
    assert anybody.applies("csl.44.trade") is FALSE
    assert traded.applies("csl.44.trade") is TRUE
    assert anybody.but(**{trade: None}).applies("csl.44.trade") is UNKNOWN
    assert traded.but(**otherwise).applies("csl.44.trade") is FALSE
    assert traded.but(**dict.fromkeys(otherwise)).applies("csl.44.trade") is UNKNOWN


# -- Article 76 item 5: what is personal information --------------------------------------------


@pytest.mark.parametrize("kind", ["listed_identifier", "identifies"])
def test_what_identifies_alone_or_combined_is_personal_information(kind: str) -> None:
    """Named kinds, and whatever else identifies; by itself or with other information."""
    neither = LAWFUL.but(listed_identifier=False)
    case = neither.but(**{kind: True})
    assert neither.applies("csl.76.5.identification") is FALSE
    assert neither.status("is_personal_information") is FALSE
    assert case.applies("csl.76.5.identification") is TRUE
    assert case.status("is_personal_information") is TRUE
    assert neither.but(**{kind: None}).applies("csl.76.5.identification") is UNKNOWN


@pytest.mark.parametrize("rule", ["csl.76.5.identification", "csl.76.5.association"])
def test_what_is_anonymised_is_not_personal_information(rule: str) -> None:
    """What can be traced to nobody identifies nobody."""
    assert CASES[rule].but(anonymised=True).applies(rule) is FALSE
    assert CASES[rule].but(anonymised=True).status("is_personal_information") is FALSE
    assert CASES[rule].but(anonymised=None).applies(rule) is UNKNOWN


def test_what_the_activity_of_a_known_person_produces_is_personal_information() -> None:
    """Huang v. Tencent: the second path, from the person to the information."""
    assert OF_A_USER.status("is_personal_information") is TRUE
    assert OF_A_USER.but(of_known_person=False).applies("csl.76.5.association") is FALSE
    assert OF_A_USER.but(of_known_person=None).applies("csl.76.5.association") is UNKNOWN


def test_by_the_letter_of_the_article_only_identification_counts() -> None:
    """The other reading: item 5 speaks of identifying and of nothing else."""
    by_letter = OF_A_USER.read(association="identification_only")
    assert by_letter.applies("csl.76.5.association") is FALSE
    assert by_letter.status("is_personal_information") is FALSE
