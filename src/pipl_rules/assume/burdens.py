"""Burdens: what follows when nobody proves a fact, by the law of the day of the proceedings.

Who asserts proves: the claimant the act, its author and what makes it a wrong;
the processor consent, notice, another basis and what excuses it. Evidence
withheld and evidence not kept have rules of their own, which come first.

From 2015-02-04 the general rule is quoted from arts 90 and 91 of the SPC's
interpretation of the Civil Procedure Law; before, from art. 64 of that Law, whose
text the project's sources have only in later numbering (art. 67 since 2022).
"""

import datetime as dt

from pipl_rules.assume import Assumption, Kind, proof
from pipl_rules.citation import Citation, Instrument
from pipl_rules.dates import Span
from pipl_rules.facts import BURDENED, act, evidence, face, incident, publication, readings
from pipl_rules.logic.conditions import Atom, Burden, Party, all_of, any_of
from pipl_rules.statutes.instruments import (
    CIVIL_PROCEDURE_INTERPRETATION,
    EVIDENCE_2019,
    FACE_RECOGNITION,
    WANG,
)

CIVIL_PROCEDURE_LAW = Instrument(
    id="cpl",
    short="Civil Procedure Law",
    title="Civil Procedure Law",
    title_zh="民事诉讼法",
    promulgated=dt.date(1991, 4, 9),
    effective=dt.date(1991, 4, 9),
)

SINCE_2015 = Span(CIVIL_PROCEDURE_INTERPRETATION.effective, None)
BEFORE_2015 = Span(None, CIVIL_PROCEDURE_INTERPRETATION.effective)

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
    Assumption(
        id="burden.by_processor.highly_probable",
        fact=act.BY_PROCESSOR,
        value=True,
        cite=CIVIL_PROCEDURE_INTERPRETATION.art(108, para=1),
        kind=Kind.BURDEN,
        gist="The processor held all that got out and knew of similar leaks; that it came from there is highly "
        "probable, and the processor neither showed another source nor that it kept the information safe.",
        zh="处理者掌握泄露的全部信息且此前知悉类似泄露，由其泄露具有高度可能性，其未证明其他来源或者已采取安全措施",
        when=all_of(
            incident.SOURCE_OF_LEAK.chosen("high_probability"),
            incident.INFO_LEAKED | act.LEAKS,
            incident.HELD_ALL_PIECES,
            incident.WARNED_OF_LEAKS,
        ),
        unless=any_of(
            incident.OTHER_SOURCE_SHOWN,
            act.SECURED,
            evidence.DOER_EVIDENCE_WITHHELD,
            evidence.DOER_EVIDENCE_NOT_KEPT,
        ),
        on=Party.PROCESSOR,
        during=SINCE_2015,
    ),
)

FACES = (
    Assumption(
        id="burden.reporting_unreasonable.face",
        fact=publication.REPORTING_UNREASONABLE,
        value=True,
        cite=FACE_RECOGNITION.art(6, para=3),
        kind=Kind.BURDEN,
        gist="Whoever reports with recognised faces proves that it kept within reasonable bounds.",
        zh="新闻报道、舆论监督使用人脸识别的，应就在合理范围内举证",
        when=any_of(face.FACE_VERIFIED, face.FACE_IDENTIFIED, face.FACE_ANALYSED, face.FACE_OUTPUT_HANDLED),
        on=Party.PROCESSOR,
        during=FACE_RECOGNITION.span,
    ),
)


def _general(fact: Atom, burden: Burden, cite: Citation, during: Span) -> Assumption:
    who, who_zh = ("claimant", "主张侵害的一方") if burden.on is Party.CLAIMANT else ("processor", "处理者")
    raised = burden is Burden.RAISED
    return Assumption(
        id=f"burden.{fact.name.replace(' ', '_')}",
        fact=fact,
        value=burden.presumed,
        cite=cite,
        kind=Kind.BURDEN,
        gist=f"It was for the {who} to prove; not{' raised or' if raised else ''} proven.",
        zh=f"应由{who_zh}举证，未{'提出或者' if raised else ''}证明",
        on=burden.on,
        element=burden is Burden.ELEMENT,
        during=during,
    )


def _both_periods(fact: Atom, burden: Burden) -> tuple[Assumption, Assumption]:
    item = 1 if burden.on is Party.CLAIMANT else 2
    return (
        _general(fact, burden, CIVIL_PROCEDURE_LAW.art(64, para=1), BEFORE_2015),
        _general(fact, burden, CIVIL_PROCEDURE_INTERPRETATION.art(91, item=item), SINCE_2015),
    )


BURDENS = (
    *EVIDENCE,
    *FACES,
    *proof.BURDENS,
    *(assumption for fact, burden in BURDENED.items() for assumption in _both_periods(fact, burden)),
)
"""Every burden; those with conditions of their own come before the general ones."""

PROVED_BY: dict[str, Party] = {fact.name: burden.on for fact, burden in BURDENED.items()}
"""Who must prove a fact; an open standard that is not among them is for the court."""
