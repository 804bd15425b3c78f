"""A synthetic market of the consumer association's 100 apps, judged by the law of 2018, and beside its 91."""

import datetime as dt

import pytest
from attrs import fields_dict

from pipl_rules.apps.compared import Compared, compare
from pipl_rules.apps.market import CCA_2018, DEFECTS, Shares, draw, market
from pipl_rules.apps.report import Standing
from pipl_rules.apps.stream import audit_many

DAY = dt.date(2018, 10, 1)
SEED = 2018


@pytest.fixture(scope="module")
def compared() -> Compared:
    return compare(CCA_2018, SEED, DAY)


@pytest.mark.parametrize("seed", range(5))
def test_every_number_reported_holds_in_every_market_drawn(seed: int) -> None:
    apps = draw(CCA_2018, seed)
    assert len(apps) == 100
    for item, count in CCA_2018.listed.items():
        assert sum(item in each.listed for each in apps) == count
    for name, (least, most) in CCA_2018.by_type["item.precise_location"].items():
        assert (
            least <= sum("item.precise_location" in each.listed for each in apps if each.type == name) <= most
        )
    assert sum(not each.policy for each in apps) == 34
    assert sum(each.defect is not None for each in apps) == 13
    assert draw(CCA_2018, seed) == apps


def test_a_market_is_drawn_from_facts_and_not_from_what_came_of_them() -> None:
    """The 91 are a result: a market drawn with another result is the same market."""
    other = Shares(
        **{name: getattr(CCA_2018, name) for name in fields_dict(Shares) if name != "suspected"}, suspected=0
    )
    assert draw(other, SEED) == draw(CCA_2018, SEED)
    assert set(DEFECTS) == set(CCA_2018.defects)


def test_as_reported_most_apps_give_a_lead_and_those_without_rules_are_suspected(compared: Compared) -> None:
    """91 were suspected by the source; here 34 are, all for want of rules, since what is listed nobody saw taken."""
    assert (compared.infringe, compared.breach) == (0, 0)
    assert compared.suspected == compared.without_policy == CCA_2018.without_policy
    assert compared.leads + compared.suspected + compared.nothing == compared.apps == 100
    assert compared.suspected < compared.reported == 91


def test_each_part_of_the_difference_from_the_91_is_counted(compared: Compared) -> None:
    """Listed kinds with numbers make up fewer than 91; the rest were named without a number."""
    assert compared.listing < compared.reported
    reports = list(audit_many(market(CCA_2018, SEED), on=DAY))
    listing = [report for report in reports if any(each.declared for each in report.rows)]
    assert len(listing) == compared.listing
    for report in listing:
        leads = [finding for finding in report.findings if finding.code == "declared-need-open"]
        assert [finding.standing for finding in leads] == [Standing.LEAD]
        assert str(leads[0].ground) == "Cybersecurity Law art. 41 para. 2"


def test_had_all_that_is_listed_been_taken_no_app_that_lists_would_be_clear(compared: Compared) -> None:
    """Necessity is an open standard: what was taken is suspected at least, and infringes where nobody was asked."""
    assert compared.taken_infringe > 0
    assert compared.taken_infringe + compared.taken_suspected >= compared.listing
    reports = audit_many(market(CCA_2018, SEED, taken=True), on=DAY)
    for report in reports:
        for each in report.rows:
            assert each.over_collected is not False


def test_the_same_market_under_the_methods_breaks_duties(compared: Compared) -> None:
    """The facts stay; since 2019-11-28 an app without a policy does what the Methods identify."""
    later = compare(CCA_2018, SEED, dt.date(2019, 11, 28))
    assert compared.breach == 0
    assert later.breach >= CCA_2018.without_policy


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("day", [DAY, dt.date(2020, 1, 1), dt.date(2022, 1, 1)])
def test_the_difference_is_told_with_its_numbers(day: dt.date, lang: str) -> None:
    of = compare(CCA_2018, SEED, day)
    text = of.words(lang)
    for number in (of.suspected, of.leads, of.listing, of.reported, of.taken_infringe):
        assert str(number) in text
