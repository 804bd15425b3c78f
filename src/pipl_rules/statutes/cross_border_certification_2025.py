"""Measures for certifying personal information going abroad, in force from 2026-01-01."""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, export_mechanism, export_numbers, network, transfer
from pipl_rules.logic.rule import Conduct, Rule, must
from pipl_rules.statutes.pipl.ch3_abroad import EXPORTED

CERTIFICATION_2025 = Instrument(
    id="certification2025",
    text="cross_border_certification_2025",
    short="Export Certification Measures 2025",
    title="Measures for the Certification of Cross-Border Provision of Personal Information",
    title_zh="个人信息出境认证办法",
    promulgated=dt.date(2025, 10, 14),
    effective=dt.date(2026, 1, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)
LAW = CERTIFICATION_2025
CERTIFICATE = ("pipl.38.1.2.holds",)

# -- Article 5: who may use it ---------------------------------------------------------------------------
# Below 100,000 persons, none of them of sensitive information, nothing is needed (cross_border_2024 article 5),
# and a certificate does no harm.

ARTICLE_5 = (
    Rule(
        id="certification2025.5.1.1",
        cite=LAW.art(5, para=1, item=1),
        gist="It is of no use to an operator of critical infrastructure,",
        zh="关键信息基础设施运营者不得以认证出境",
        when=network.CII_OPERATOR,
        unless=act.LAW_PROVIDES,  # paragraph 3
        lifts=CERTIFICATE,
    ),
    Rule(
        id="certification2025.5.1.2",
        cite=LAW.art(5, para=1, item=2),
        gist="nor from a million persons since 1 January, or 10,000 for sensitive information.",
        zh="当年累计出境达到100万人（不含敏感）或者敏感个人信息达到1万人的，不得以认证出境",
        when=export_numbers.A_MILLION_THIS_YEAR | export_numbers.MANY_SENSITIVE_THIS_YEAR,
        unless=act.LAW_PROVIDES,
        lifts=CERTIFICATE,
    ),
    Rule(
        id="certification2025.5.2",
        cite=LAW.art(5, para=2),
        gist="It does not carry what is important data.",
        zh="以认证出境的个人信息不包括重要数据",
        when=transfer.DECLARED_IMPORTANT,
        unless=act.LAW_PROVIDES,
        lifts=CERTIFICATE,
    ),
    Rule(
        id="certification2025.5.4",
        cite=LAW.art(5, para=4),
        gist="Quantities are not split so that what must be assessed goes out on a certificate.",
        zh="不得采取数量拆分等手段规避安全评估",
        when=export_mechanism.QUANTITY_SPLIT,
        lifts=CERTIFICATE,
    ),
)

# -- Article 6: before applying ------------------------------------------------------------------------------

ARTICLE_6 = (
    Rule(
        id="certification2025.6",
        cite=LAW.art(6),
        gist="Whoever uses a certificate has assessed the impact first, on the points listed; notice and separate "
        "consent are in PIPL article 39.",
        zh="申请认证前应当进行个人信息保护影响评估，并依法告知、取得单独同意",
        when=EXPORTED & export_mechanism.CERTIFIED,
        concludes=must(
            "processor",
            Conduct("assess the impact before applying", "申请前进行个人信息保护影响评估"),
            done=export_mechanism.EXPORT_IMPACT_ASSESSED,
        ),
    ),
)

# -- Articles 8 and 10: how long it holds ---------------------------------------------------------------------

ARTICLE_8 = (
    Rule(
        id="certification2025.8.2",
        cite=LAW.art(8, para=2),
        gist="A certificate holds for three years.",
        zh="认证证书的有效期为3年",
        when=export_numbers.CERTIFICATE_RUN_OUT,
        lifts=CERTIFICATE,
    ),
)

ARTICLE_10 = (
    Rule(
        id="certification2025.10",
        cite=LAW.art(10),
        gist="One that was suspended or withdrawn carries nothing.",
        zh="证书被暂停使用或者撤销的，不得据以出境",
        when=export_mechanism.CERTIFICATE_WITHDRAWN,
        lifts=CERTIFICATE,
    ),
)

RULES = (*ARTICLE_5, *ARTICLE_6, *ARTICLE_8, *ARTICLE_10)
BODIES = "duties of the certifying bodies and the authorities; no act of a processor"
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose of the measures; decides nothing",
    LAW.art(2): "scope: carried by the fact that there is a certificate",
    LAW.art(3): "definition of certification; carried by the fact",
    LAW.art(4): BODIES,
    LAW.art(5, para=3): "other provisions prevail: the exception in the rules on paragraphs 1 and 2",
    LAW.art(
        7
    ): "to whom and through whom to apply; without a certificate there is none, which is what counts",
    LAW.art(8, para=1): BODIES,
    LAW.art(15): "anybody may complain; no act of a processor",
    LAW.art(17): "liability and penalties: a matter of consequences, not of lawfulness",
    LAW.art(18): "earlier rules on certification yield: none is modelled",
    LAW.art(19): "commencement",
    **dict.fromkeys(map(LAW.art, (9, 11, 12, 13, 14, 16)), BODIES),
}
