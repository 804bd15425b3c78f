"""Burdens: what follows when nobody proves a fact, by the law of the day of the proceedings.

Who asserts proves: the claimant the act, its author and what makes it a wrong;
the processor consent, notice, another basis and what excuses it. Evidence
withheld and evidence not kept have rules of their own, which come first.

From 2015-02-04 the general rule is quoted from arts 90 and 91 of the SPC's
interpretation of the Civil Procedure Law; before, from art. 64 of that Law, whose
text the project's sources have only in later numbering (art. 67 since 2022).
"""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Citation, Instrument
from pipl_rules.dates import Span
from pipl_rules.facts import act, consent, contact, evidence, item, manner, notice, readings
from pipl_rules.logic.conditions import Atom, Party, Threshold
from pipl_rules.statutes.instruments import CIVIL_PROCEDURE_INTERPRETATION, EVIDENCE_2019, WANG

CIVIL_PROCEDURE_LAW = Instrument(
    id="cpl",
    short="Civil Procedure Law",
    title="Civil Procedure Law",
    title_zh="民事诉讼法",
    promulgated=dt.date(1991, 4, 9),
    effective=dt.date(1991, 4, 9),
)

OF_THE_CLAIM = (
    act.HAPPENED,
    act.BY_PROCESSOR,
    act.PROCESSES,
    act.COLLECTS,
    act.KEEPS,
    act.PROVIDES,
    act.PUBLISHES,
    act.PUBLISHES_ONLINE,
    act.SELLS,
    act.LEAKS,
    act.REFUSES_DELETION,
    act.HARM_CAUSED,
    manner.DECIDES_AUTOMATICALLY,
    manner.CAPTURES_IN_PUBLIC,
    act.NETWORK_OPERATOR,
    act.IN_BUSINESS,
    item.LISTED_IDENTIFIER,
    item.LISTED_IN_CODE,
    item.IDENTIFIES,
    item.OF_KNOWN_PERSON,
    contact.REACHED,
    contact.REACHED_BY_PHONE_OR_MAIL,
    contact.ENTERS_PRIVATE_SPACE,
    contact.OBSERVES_PRIVATE_ACTIVITY,
    contact.VIEWS_PRIVATE_BODY,
    contact.HOSTS,
    contact.HOSTED_PRIVACY_TORT,
)
"""The claimant proves these, or the claim is not proven."""

FOR_THE_CLAIMANT_TO_RAISE = (
    act.USER,
    act.CONSUMER,
    act.STATE_ORGAN,
    act.MISLED,
    act.PURPOSE_IMPROPER,
    act.BREAKS_AGREEMENT,
    act.BREAKS_OTHER_LAW,
    act.OBTAINED_ILLEGALLY,
    act.UNLAWFULLY_HELD,
    act.REFUSES_SERVICE,
    act.OBJECTED,
    act.ENTRUSTS,
    act.ENTRUSTED_EXCEEDED,
    act.AGE.under(Threshold(14, "years")),
    act.REPORTING_UNREASONABLE,
    act.AGAINST_PUBLIC_ORDER,
    item.EXCESSIVE,
    item.UNRELATED,
    item.MAJOR_IMPACT,
    item.LISTED_SENSITIVE,
    item.EASILY_HARMS,
    manner.PUSHES_OR_MARKETS,
    manner.OPAQUE_OR_UNFAIR,
    manner.UNREASONABLE_TERMS,
    manner.SIGNIFICANT_DECISION,
    manner.EXPLANATION_REFUSED,
    manner.DECIDES_ALONE,
    manner.HUMAN_ASKED_FOR,
    manner.USED_OTHERWISE,
    manner.JOINT,
    item.KEPT_TOO_LONG,
    item.PURPOSE_OVER,
    item.SERVICE_ENDED,
    consent.CONSENT_WITHDRAWN,
    consent.CONDITION_OF_SERVICE,
    consent.WRITING_REQUIRED,
    contact.COMMERCIAL,
    contact.CONTACT_REFUSED,
    contact.OTHER_INTRUSION,
    contact.HOST_NOTIFIED,
    contact.HOST_KNEW,
)
"""The claimant must raise and prove these; what nobody raises is taken not to be so."""

FOR_THE_PROCESSOR = (
    consent.CONSENTED,
    consent.CONSENT_EXPRESSED,
    consent.CONSENT_COVERS,
    consent.CONSENT_PROMINENT,
    consent.CONSENT_SEPARATE,
    consent.CONSENT_WRITTEN,
    consent.GUARDIAN_CONSENTED,
    consent.NEEDED_FOR_SERVICE,
    notice.RULES_PUBLISHED,
    notice.CHILDREN_RULES,
    notice.NOTICE_STATES_USE,
    notice.NOTICE_COMPLETE,
    notice.NOTICE_PROMINENT,
    notice.NOTICE_TRUTHFUL,
    notice.NOTICE_OF_NECESSITY,
    notice.NOTICE_OF_RECIPIENT,
    notice.NEED_NOT_BE_TOLD,
    notice.EMERGENCY_PREVENTED_NOTICE,
    notice.TOLD_AFTERWARDS,
    act.LAW_PROVIDES,
    act.SECURED,
    act.LOG_MONTHS.at_least(Threshold(6, "months")),
    act.PERSONAL_OR_FAMILY,
    act.STATISTICS_OR_ARCHIVES,
    manner.NON_TARGETED_OPTION,
    manner.EASY_REFUSAL,
    manner.NEEDED_FOR_PUBLIC_SAFETY,
    manner.SIGN_POSTED,
    manner.JOINT_AGREED,
    manner.SUCCESSION,
    manner.ABROAD,
    act.REPORTING,
    act.PUBLIC_OR_OWN_INTEREST,
    act.PUBLIC_INTEREST_PUBLICATION,
    act.RESEARCH_PUBLICATION,
    act.ONLY_STORES,
    act.ENTRUST_AGREED,
    act.ENTRUST_SUPERVISED,
    act.WITHDRAWAL_EASY,
    item.ANONYMISED,
    item.SOCIAL_FUNCTION,
    item.SUPPLIED_BY_OTHERS,
    item.SUPPLIER_PERMITTED,
    item.ALREADY_PUBLIC,
    item.REASONABLE_SCOPE,
    item.LAWFUL_CHANNEL,
    item.NEEDED,
    item.SPECIFIC_PURPOSE,
    item.STRICTLY_PROTECTED,
    item.NEEDED_FOR_CONTRACT,
    item.NEEDED_FOR_STAFF,
    item.NEEDED_FOR_DUTY,
    item.NEEDED_IN_EMERGENCY,
    item.RETENTION_REQUIRED,
    contact.CONTACT_AGREED,
    contact.INTRUSION_AGREED,
    contact.HOST_ACTED,
)
"""The processor proves these, or they are taken not to be so."""

FOR_THE_PROCESSOR_TO_EXCLUDE = (item.UNREASONABLE_HARM, manner.SERVES_MAINLAND, manner.ANALYSES_MAINLAND)
"""The processor, who relies on reasonable use or on acting abroad, must exclude these, or they are taken to be so."""

EVIDENCE = (
    Assumption(
        id="burden.happened.withheld",
        fact=act.HAPPENED,
        value=True,
        cite=EVIDENCE_2019.art(95),
        kind=Kind.BURDEN,
        gist="The processor controls the evidence and refuses it without good reason: the court may take it against them.",
        zh="控制证据无正当理由拒不提交的，可以认定对方主张成立",
        when=evidence.ACT_EVIDENCE_WITHHELD & readings.ADVERSE_INFERENCE.chosen("drawn"),
        on=Party.PROCESSOR,
        during=EVIDENCE_2019.span,
    ),
    Assumption(
        id="burden.by_processor.withheld",
        fact=act.BY_PROCESSOR,
        value=True,
        cite=EVIDENCE_2019.art(95),
        kind=Kind.BURDEN,
        gist="The processor controls the evidence of who did it and refuses it without good reason.",
        zh="控制行为人证据无正当理由拒不提交的，可以认定对方主张成立",
        when=evidence.DOER_EVIDENCE_WITHHELD & readings.ADVERSE_INFERENCE.chosen("drawn"),
        on=Party.PROCESSOR,
        during=EVIDENCE_2019.span,
    ),
    Assumption(
        id="burden.happened.not_kept",
        fact=act.HAPPENED,
        value=True,
        cite=WANG.whole("records not kept", "未留存记录"),
        kind=Kind.BURDEN,
        gist="The processor kept no record that it was bound to keep; the gap falls on it.",
        zh="应当留存而未留存记录的，由其承担不利后果",
        when=evidence.ACT_EVIDENCE_NOT_KEPT,
        unless=evidence.ACT_EVIDENCE_WITHHELD,
        on=Party.PROCESSOR,
    ),
    Assumption(
        id="burden.by_processor.not_kept",
        fact=act.BY_PROCESSOR,
        value=True,
        cite=WANG.whole("records not kept", "未留存记录"),
        kind=Kind.BURDEN,
        gist="The processor kept no record of who did it though it was bound to; the gap falls on it.",
        zh="应当留存行为人记录而未留存的，由其承担不利后果",
        when=evidence.DOER_EVIDENCE_NOT_KEPT,
        unless=evidence.DOER_EVIDENCE_WITHHELD,
        on=Party.PROCESSOR,
    ),
)

SINCE_2015 = Span(CIVIL_PROCEDURE_INTERPRETATION.effective, None)
BEFORE_2015 = Span(None, CIVIL_PROCEDURE_INTERPRETATION.effective)


def _burden(fact: Atom, on: Party, *, value: bool, element: bool, cite: Citation, during: Span) -> Assumption:  # noqa: PLR0913 - a row
    who, who_zh = ("claimant", "主张侵害的一方") if on is Party.CLAIMANT else ("processor", "处理者")
    raised = "" if element or on is Party.PROCESSOR else " raised or"
    return Assumption(
        id=f"burden.{fact.name.replace(' ', '_')}",
        fact=fact,
        value=value,
        cite=cite,
        kind=Kind.BURDEN,
        gist=f"It was for the {who} to prove; not{raised} proven.",
        zh=f"应由{who_zh}举证，未{'提出或者' if raised else ''}证明",
        on=on,
        element=element,
        during=during,
    )


def _general(article_claim: Citation, article_defence: Citation, during: Span) -> tuple[Assumption, ...]:
    claim, defence = Party.CLAIMANT, Party.PROCESSOR
    return (
        *(
            _burden(f, claim, value=False, element=True, cite=article_claim, during=during)
            for f in OF_THE_CLAIM
        ),
        *(
            _burden(f, claim, value=False, element=False, cite=article_claim, during=during)
            for f in FOR_THE_CLAIMANT_TO_RAISE
        ),
        *(
            _burden(f, defence, value=False, element=False, cite=article_defence, during=during)
            for f in FOR_THE_PROCESSOR
        ),
        *(
            _burden(f, defence, value=True, element=False, cite=article_defence, during=during)
            for f in FOR_THE_PROCESSOR_TO_EXCLUDE
        ),
    )


BURDENS = (
    *EVIDENCE,
    *_general(CIVIL_PROCEDURE_LAW.art(64, para=1), CIVIL_PROCEDURE_LAW.art(64, para=1), BEFORE_2015),
    *_general(
        CIVIL_PROCEDURE_INTERPRETATION.art(91, item=1),
        CIVIL_PROCEDURE_INTERPRETATION.art(91, item=2),
        SINCE_2015,
    ),
)
"""Every burden; those with conditions of their own come before the general ones."""

PROVED_BY: dict[str, Party] = {
    **{fact.name: Party.CLAIMANT for fact in (*OF_THE_CLAIM, *FOR_THE_CLAIMANT_TO_RAISE)},
    **{fact.name: Party.PROCESSOR for fact in (*FOR_THE_PROCESSOR, *FOR_THE_PROCESSOR_TO_EXCLUDE)},
}
"""Who must prove a fact; an open standard that is in no list is for the court."""
