"""Sentences on readings: each differs from the default only where it says, and there it does."""

import datetime as dt
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from pipl_rules.analysis.proofs.claim import Claim, Told, all_hold, refute
from pipl_rules.analysis.proofs.questions import Holds, Infringed
from pipl_rules.analysis.proofs.setting import Day, Setting
from pipl_rules.analysis.proofs.symbolic import below
from pipl_rules.analysis.proofs.theorem import Counterexample, Theorem, Words
from pipl_rules.dates import Span
from pipl_rules.facts import fact
from pipl_rules.facts.readings import Reading
from pipl_rules.facts.status import BASIS_WITHOUT_CONSENT, IS_PRIVATE_INFORMATION
from pipl_rules.logic.conditions import ALWAYS, About, Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Interest
from pipl_rules.theorems.wording import EVERY_DAY, so


@frozen
class Where:
    """Where a reading may make a difference: days, a circumstance, and interests."""

    since: dt.date | None
    until: dt.date | None
    circumstance: Condition
    interests: tuple[Interest, ...] = field(default=(PI_RIGHTS,))

    def open_to(self, day: dt.date, interest: Interest) -> bool:
        """Whether it may make a difference to the interest on the day."""
        return interest in self.interests and day in Span(self.since, self.until)


BOTH = (PI_RIGHTS, PRIVACY)
TORT_LAW, DECISION = dt.date(2010, 7, 1), dt.date(2012, 12, 28)
ECOMMERCE, CODE, PIPL = dt.date(2019, 1, 1), dt.date(2021, 1, 1), dt.date(2021, 11, 1)
A_MINOR = any_of(fact("child_under_fourteen"), fact("under_eighteen"))
CONTACTS_FROM_OTHERS = all_of(fact("social_function"), fact("supplied_by_others"), fact("supplier_permitted"))
LOST = any_of(*map(fact, ("info_leaked", "info_altered", "info_destroyed", "info_lost")))
BY_A_TRADER = fact("online_trader") & fact("refuses_deletion")

WHERE: Mapping[str, Where] = {
    "privacy_before_2010": Where(None, TORT_LAW, ALWAYS, (PRIVACY,)),
    "hosts_before_2010": Where(None, TORT_LAW, fact("hosts"), (PRIVACY,)),
    "right_to_refuse": Where(PIPL, None, fact("objected") | fact("refuses_restriction")),
    "other_channel": Where(ECOMMERCE, None, fact("other_channel_open")),
    "yuhang": Where(dt.date(2007, 6, 1), None, A_MINOR, BOTH),
    "reasonable_use": Where(DECISION, CODE, CONTACTS_FROM_OTHERS),
    "reasonable_use_in_code": Where(CODE, None, CONTACTS_FROM_OTHERS),
    "reasonable_use_in_pipl": Where(PIPL, None, CONTACTS_FROM_OTHERS),
    "association": Where(dt.date(2017, 6, 1), None, fact("of_known_person"), BOTH),
    "prominence": Where(TORT_LAW, None, ~fact("consent_prominent"), BOTH),
    "private_information": Where(CODE, None, IS_PRIVATE_INFORMATION),
    "flat_consent": Where(PIPL, None, BASIS_WITHOUT_CONSENT),
    "bases_for_privacy": Where(PIPL, None, BASIS_WITHOUT_CONSENT, (PRIVACY,)),
    "adverse_inference": Where(None, None, ALWAYS, ()),
    "earlier_acts": Where(None, None, ALWAYS, ()),
    "source_of_leak": Where(None, None, ALWAYS, ()),
    "breach_notice": Where(PIPL, None, LOST),
    "separate_consent": Where(PIPL, None, BASIS_WITHOUT_CONSENT),
    "staff_basis": Where(PIPL, None, fact("needed_for_staff"), BOTH),
    "disclosure_of_privacy": Where(dt.date(2019, 5, 15), None, fact("government_information"), (PRIVACY,)),
    "republication": Where(PIPL, None, fact("objected") & fact("official_record"), BOTH),
    "making_public": Where(PIPL, None, fact("shows_to_others")),
    "device_identifiers": Where(PIPL, None, fact("device_mark_only"), BOTH),
    "reporting_excuse": Where(CODE, None, fact("reporting"), BOTH),
    "export_mechanism": Where(PIPL, None, fact("exports")),
    "export_consent": Where(PIPL, None, fact("exports")),
    "mechanism_to_come": Where(PIPL, dt.date(2023, 6, 1), fact("exports")),
    "deletion_by_traders": Where(ECOMMERCE, None, BY_A_TRADER),
    "app_methods": Where(dt.date(2019, 11, 28), None, fact("app"), BOTH),
    "tied_consent": Where(dt.date(2021, 5, 1), None, fact("app") & fact("unneeded_asked"), BOTH),
    "browser_mark": Where(TORT_LAW, None, fact("device_mark_only"), BOTH),
}
"""For each reading where it may make a difference; the three that no rule reads are about time and proof."""


def _differ(reading: Reading, choice: str, *supposing: Told, interests: Iterable[Interest]) -> list[Claim]:
    """That under this choice an interest is never decided otherwise than by default, by the act or in an item."""
    facts = tuple(reading.chosen(each.name) for each in reading.choices)
    chosen = (
        *supposing,
        so(reading.chosen(reading.default)),
        Told(Holds(reading.chosen(choice)), value=True, second=True),
    )
    return [
        Claim(
            supposing=chosen,
            never=(
                Told(Infringed(interest, about), value=value),
                Told(Infringed(interest, about), value=not value, second=True),
            ),
            differing=facts,
        )
        for interest in interests
        for about in About
        for value in (True, False)
    ]


def _read(day: Day, reading: Reading) -> bool:
    """Whether anything about the interests turns on the reading on this day."""
    reached = below(day.law, day.law.form.interests.values())
    index = day.setting.rulebook.index
    return any(index[reading.chosen(choice.name)] in reached for choice in reading.choices)


def _only_there(setting: Setting) -> Counterexample | None:
    idle = {(r.name, c.name) for r in setting.readings if WHERE[r.name].interests for c in r.choices[1:]}
    for day in setting.days():
        for reading in setting.readings:
            if not _read(day, reading):
                continue
            for choice in reading.choices[1:]:
                found = _elsewhere(day, reading, choice.name)
                if found is not None:
                    return found
                there = [i for i in Interest if WHERE[reading.name].open_to(day.day, i)]
                if (reading.name, choice.name) in idle:
                    claims = _differ(reading, choice.name, interests=there)
                    if not all_hold(day, claims):
                        idle.discard((reading.name, choice.name))
    if idle:
        names = ", ".join(sorted("=".join(each) for each in idle))
        return Counterexample(Words(f"these change nothing anywhere: {names}", f"从不改变任何结论：{names}"))
    return None


def _elsewhere(day: Day, reading: Reading, choice: str) -> Counterexample | None:
    """A case decided otherwise than by default where the reading does not say so."""
    where = WHERE[reading.name]
    outside = Told(Holds(where.circumstance), value=False)
    claims = [
        claim
        for interest in Interest
        for claim in _differ(
            reading,
            choice,
            *((outside,) if where.open_to(day.day, interest) else ()),
            interests=(interest,),
        )
    ]
    if all_hold(day, claims):
        return None
    refuted = next(found for claim in claims if (found := refute(day, claim)) is not None)
    says = f"{reading.name}={choice}"
    return Counterexample(
        Words(f"{says} differs elsewhere", f"{says} 在所及范围之外改变了结论"), refuted.patterns
    )


EACH_READING_DIFFERS_ONLY_WHERE_IT_SAYS = Theorem(
    name="each_reading_differs_only_where_it_says",
    sentence="Another choice of a reading decides an interest otherwise than the default only on the days, in the "
    "circumstance and for the interests that the reading is about; and there each choice does so in some case.",
    zh="解释的其他选择，仅在该解释所及的日期、情形和权益上得出与默认选择不同的结论；且各选择在其中必有使结论不同的情形。",
    covers=Words(
        f"{EVERY_DAY.en}; where each reading may differ is the table below",
        f"{EVERY_DAY.zh}；各解释所及范围见下表",
    ),
    assumes=(
        Words(
            "`adverse_inference`, `source_of_leak` and `earlier_acts` are read by the rules of proof and of time, "
            "not by rules: they change no case whose facts are settled and whose day of law is given",
            "「adverse_inference」「source_of_leak」「earlier_acts」由证据规则与时间效力规则读取，事实与适用法律之日既定者，结论不变",
        ),
    ),
    proof=_only_there,
)

THEOREMS = (EACH_READING_DIFFERS_ONLY_WHERE_IT_SAYS,)
