"""Measures on compliance audits of personal-information protection, in force from 2025-05-01: arts 3-13, 19.

They are a departmental rule: they add figures and steps to PIPL arts 52, 54 and 64.
The annex lists what an auditor asks; it lays no duty on the processor that the law
audited does not, and each of its points names the rule that carries that duty.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, duty, status
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must

MEASURES = Instrument(
    id="audit2025",
    text="compliance_audit_measures_2025",
    short="Compliance Audit Measures 2025",
    title="Measures for the Administration of Compliance Audits on Personal Information Protection",
    title_zh="个人信息保护合规审计管理办法",
    promulgated=dt.date(2025, 2, 12),
    effective=dt.date(2025, 5, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)

BOUND = status.PIPL_GOVERNS & act.PROCESSES


def _duty(id_: str, cite: Citation, when: Condition, conduct: Conduct, done: Condition) -> Rule:
    return Rule(
        id=f"audit2025.{id_}",
        cite=cite,
        gist=f"The processor must {conduct.en}.",
        zh=f"应当{conduct.zh}",
        when=BOUND & when,
        concludes=must("processor", conduct, done=done),
    )


# -- Articles 3, 4, 6: the processor's own audit -------------------------------------------------------

BY_ITSELF = (
    Rule(
        id="audit2025.3",
        cite=MEASURES.art(3),
        gist="The processor audits regularly, by a body of its own or a professional one.",
        zh="应当自行或者请专业机构按期审计",
        when=BOUND,
        concludes=must("processor", Conduct("audit regularly", "定期审计"), done=duty.AUDITED),
    ),
    _duty(
        "4",
        MEASURES.art(4),
        duty.PERSONS_HANDLED.more_than(duty.TEN_MILLION),  # 超过
        Conduct(
            "audit every two years, with more than ten million persons",
            "在处理超过一千万人信息时每两年至少审计一次",
        ),
        duty.AUDIT_YEARS.at_most(duty.TWO_YEARS),
    ),
    _duty(
        "6",
        MEASURES.art(6),
        duty.AUDITED | duty.AUDIT_ORDERED,
        Conduct("audit by the annexed guide", "参照审计指引开展审计"),
        duty.AUDIT_BY_GUIDE,
    ),
)

# -- Articles 8-11: an audit that an authority requires ----------------------------------------------------

REQUIRED = (
    _duty(
        "8",
        MEASURES.art(8),
        duty.AUDIT_ORDERED,
        Conduct("support the auditor and bear the cost", "支持专业机构并承担审计费用"),
        duty.AUDIT_SUPPORTED,
    ),
    _duty(
        "9",
        MEASURES.art(9),
        duty.AUDIT_ORDERED,
        Conduct("choose the auditor as required and be done in time", "按要求选定专业机构并在限定时间内完成"),
        duty.AUDIT_IN_TIME,
    ),
    _duty(
        "10.1",
        MEASURES.art(10, para=1),
        duty.AUDIT_ORDERED,
        Conduct("file the auditor's report", "报送专业机构出具的审计报告"),
        duty.AUDIT_FILED,
    ),
    _duty(
        "11.rectify",
        MEASURES.art(11),
        duty.AUDIT_ORDERED,
        Conduct("put right what the audit found", "对审计发现的问题进行整改"),
        duty.AUDIT_RECTIFIED,
    ),
    _duty(
        "11.report",
        MEASURES.art(11),
        duty.AUDIT_ORDERED & duty.AUDIT_RECTIFIED,
        Conduct("report on that within fifteen working days", "在整改完成后十五个工作日内报送整改情况"),
        duty.RECTIFIED_DAYS.at_most(duty.FIFTEEN_DAYS),
    ),
)

# -- Article 12: who is in charge, who supervises -----------------------------------------------------------
# The figure is read as the number that PIPL art. 52 para. 1 leaves to the cyberspace administration.

ARTICLE_12 = (
    Rule(
        id="audit2025.12.1.number",
        cite=MEASURES.art(12, para=1),
        gist="From one million persons, somebody must be in charge of protecting personal information.",
        zh="处理一百万人以上个人信息的，应当有个人信息保护负责人",
        when=duty.PERSONS_HANDLED.at_least(duty.MILLION),  # 以上
        concludes=counts_as(duty.OFFICER_NEEDED),
    ),
    _duty(
        "12.2",
        MEASURES.art(12, para=2),
        duty.IMPORTANT_PLATFORM,
        Conduct(
            "have its audits supervised by a body made up mainly of outsiders",
            "由以外部成员为主的机构监督审计",
        ),
        duty.OUTSIDE_BODY,
    ),
)

# -- Article 13: what the auditor learns ----------------------------------------------------------------------

LEARNT = duty.AUDITOR & status.IS_PERSONAL_INFORMATION

ARTICLE_13 = (
    Rule(
        id="audit2025.13.secret",
        cite=MEASURES.art(13),
        gist="The auditor keeps what it learns secret: it neither leaks it nor passes it on illegally.",
        zh="专业机构对审计所知负有保密义务",
        when=LEARNT & any_of(act.LEAKS, act.PROVIDES & ~status.EFFECTIVE_CONSENT & ~act.LAW_PROVIDES),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="audit2025.13.delete",
        cite=MEASURES.art(13),
        gist="Once the audit is over the auditor deletes it in time.",
        zh="审计工作结束后应当及时删除",
        when=all_of(LEARNT, duty.AUDIT_OVER, act.KEEPS),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 19: State organs ----------------------------------------------------------------------------------

ARTICLE_19 = (
    Rule(
        id="audit2025.19",
        cite=MEASURES.art(19),
        gist="The Measures do not apply to audits of State organs.",
        zh="国家机关的合规审计不适用本办法",
        when=act.STATE_ORGAN,
        lifts=tuple(rule.id for rule in (*BY_ITSELF, *REQUIRED, *ARTICLE_12)),
    ),
)

RULES = (*BY_ITSELF, *REQUIRED, *ARTICLE_12, *ARTICLE_13, *ARTICLE_19)


def _asked(annex: int, item: int | None, *rules: str) -> dict[Citation, str]:
    return {
        MEASURES.art(f"annex-{annex}", item=item): "asked of an auditor; the duty itself is "
        + ", ".join(rules)
    }


ORGANISATION = "asked of an auditor about organisation; the duty itself is "

LEFT_OUT: dict[Citation, str] = {
    MEASURES.art(1): "purpose",
    MEASURES.art(2): "scope, and definition of an audit; carried by the fact `audited`",
    MEASURES.art(5): "power of authorities to require an audit; that one did is the fact `audit_ordered`",
    MEASURES.art(7): "capacity and certification of auditors; no act of a processor",
    MEASURES.art(10, para=2): "form of the auditor's report",
    MEASURES.art(14): "organisation of auditors: no sub-contracting; touches no information by itself",
    MEASURES.art(15): "organisation of auditors: independence; touches no information by itself",
    MEASURES.art(16): "supervision by authorities, no act of a processor",
    MEASURES.art(17): "complaints to authorities and what these do with them",
    MEASURES.art(18): "liability: a matter of consequences, not of lawfulness",
    MEASURES.art(20): "commencement; carried by the dates of the instrument",
    MEASURES.art("annex-1"): "basis of the guide",
    **_asked(2, 1, "pipl.13.1", "pipl.14.1"),
    **_asked(2, 2, "pipl.14.1"),
    **_asked(2, 3, "pipl.14.1.separate", "pipl.29", "pipl.29.written"),
    **_asked(2, 4, "pipl.13.1", "pipl.13.2"),
    **_asked(3, 1, "pipl.17.1"),
    **_asked(3, 2, "pipl.17.1"),
    **_asked(3, 3, "pipl.6.1"),
    **_asked(3, 4, "pipl.17.1", "pipl.19"),
    **_asked(3, 5, "pipl.17.1", "pipl.15.1.way"),
    **_asked(4, 1, "pipl.17.1"),
    **dict.fromkeys(
        (MEASURES.art("annex-4", item=item) for item in (2, 3, 4)),
        "asked of an auditor about the form of notice; the duty itself is pipl.17.1 (the fact `notice_prominent`)",
    ),
    **_asked(4, 5, "pipl.17.1"),
    **_asked(4, 6, "pipl.18.1"),
    **_asked(5, None, "pipl.20.1"),
    **_asked(6, 1, "pipl.55.3"),
    **_asked(6, 2, "pipl.21.1.agree"),
    **_asked(6, 3, "pipl.21.1.supervise"),
    **_asked(7, None, "pipl.22"),
    **_asked(8, 1, "pipl.23.consent"),
    **_asked(8, 2, "pipl.23.notice"),
    **_asked(8, 3, "pipl.55.3"),
    **_asked(9, 1, "pipl.24.1.fair"),
    **_asked(9, 2, "pipl.17.1"),
    **_asked(9, 3, "pipl.55.2"),
    **_asked(9, 4, "pipl.24.3.explain", "pipl.24.3.alone"),
    **_asked(9, 5, "pipl.24.2"),
    **_asked(9, 6, "pipl.24.1.terms"),
    **_asked(9, 7, "pipl.24.1.fair"),
    **_asked(10, 1, "pipl.25"),
    **_asked(10, 2, "pipl.55.3"),
    **_asked(11, 1, "pipl.26.needed"),
    **_asked(11, 2, "pipl.26.sign"),
    **_asked(11, 3, "pipl.26.purpose"),
    **_asked(12, 1, "pipl.13.1.6", "npcsc.7"),
    **_asked(12, 2, "pipl.13.1.6"),
    **_asked(12, 3, "pipl.13.1.6", "pipl.44"),
    **_asked(12, 4, "pipl.13.1.6"),
    **_asked(12, 5, "pipl.13.1.6"),
    **_asked(13, 1, "pipl.29"),
    **_asked(13, 2, "pipl.31.1"),
    **_asked(13, 3, "pipl.28.2"),
    **_asked(13, 4, "pipl.55.1"),
    **_asked(13, 5, "pipl.30"),
    **_asked(13, 6, "pipl.29.written"),
    MEASURES.art(
        "annex-13", item=7
    ): "asked of an auditor; the limits themselves stand in other laws (PIPL art. 32)",
    **_asked(14, 1, "pipl.31.2"),
    **_asked(14, 2, "pipl.17.1", "pipl.30"),
    **_asked(14, 3, "pipl.16", "pipl.31.1"),
    MEASURES.art("annex-15"): "asked of an auditor; the duties themselves stand in PIPL arts 38-42",
    **_asked(16, 1, "pipl.47.1"),
    **_asked(16, 2, "pipl.47.1"),
    **_asked(16, 3, "pipl.47.1", "pipl.19"),
    **_asked(16, 4, "pipl.47.1"),
    **_asked(16, 5, "pipl.47.1"),
    **_asked(16, 6, "pipl.47.2"),
    MEASURES.art("annex-17"): "asked of an auditor; the duties themselves stand in PIPL art. 50",
    MEASURES.art("annex-18"): "asked of an auditor; the duty itself stands in PIPL art. 48",
    **dict.fromkeys(
        (MEASURES.art("annex-19", item=item) for item in (1, 2, 5, 9, 10, 11)), ORGANISATION + "pipl.51.1"
    ),
    MEASURES.art("annex-19", item=3): ORGANISATION + "pipl.51.2",
    MEASURES.art("annex-19", item=4): ORGANISATION + "pipl.51.5",
    MEASURES.art(
        "annex-19", item=6
    ): "asked of an auditor; receiving requests and complaints is PIPL art. 50",
    MEASURES.art("annex-19", item=7): ORGANISATION + "pipl.51.4.access",
    MEASURES.art("annex-19", item=8): ORGANISATION + "pipl.51.4.training",
    **_asked(20, 1, "pipl.51.6"),
    **_asked(20, 2, "pipl.51.3"),
    **_asked(20, 3, "pipl.51.4.access"),
    **_asked(21, None, "pipl.51.4.training"),
    **dict.fromkeys(
        (MEASURES.art("annex-22", item=item) for item in (1, 2, 3, 4)), ORGANISATION + "pipl.52.1"
    ),
    **_asked(22, 5, "pipl.52.2.publish", "pipl.52.2.report"),
    **_asked(23, 1, "pipl.55.5"),
    **_asked(23, 2, "pipl.56.1.1"),
    **_asked(23, 3, "pipl.56.1.2"),
    **_asked(23, 4, "pipl.56.1.3"),
    **_asked(24, None, "pipl.51.5"),
    **_asked(25, 1, "pipl.51.5", "pipl.57.1.remedy"),
    **_asked(25, 2, "pipl.57.1.authorities", "pipl.57.1.persons"),
    **_asked(25, 3, "pipl.57.1.remedy"),
    **_asked(26, None, "pipl.58.2"),
    **_asked(27, None, "pipl.58.4"),
}
