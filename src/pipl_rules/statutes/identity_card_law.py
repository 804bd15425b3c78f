"""Law on Resident Identity Cards, as amended from 2012-01-01: what is read off a card, and when it must be shown."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import act, health, item, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Rule, counts_as, infringes
from pipl_rules.statutes.terms import CONFIDENCE_BROKEN

LAW = Instrument(
    id="idcard",
    text="resident_identity_card_law",
    short="Identity Card Law",
    title="Law on Resident Identity Cards (2011 Amendment)",
    title_zh="居民身份证法",
    promulgated=dt.date(2011, 10, 29),
    effective=dt.date(2012, 1, 1),
)

# What stands on a card identifies its holder; no status is asked for, which before 2012-12-28 no law concluded.
TOLD_ON = all_of(health.FROM_IDENTITY_CARD, ~item.ANONYMISED, CONFIDENCE_BROKEN)

# -- Article 6: the police -------------------------------------------------------------------

ARTICLE_6 = (
    Rule(
        id="idcard.6.3",
        cite=LAW.art(6, para=3),
        gist="What the police learn in issuing, checking or holding cards stays with them.",
        zh="公安机关因办理、查验证件所知悉的信息，负有保密义务",
        when=TOLD_ON & act.STATE_ORGAN,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 13: everybody else who is shown a card ---------------------------------------------

ARTICLE_13 = (
    Rule(
        id="idcard.13.2",
        cite=LAW.art(13, para=2),
        gist="Bodies and their staff keep to themselves what a card shown to them in duty or service says.",
        zh="单位及其人员在履职、服务中从身份证获得的信息，不得外传",
        when=TOLD_ON & (act.IN_BUSINESS | act.STATE_ORGAN | act.NETWORK_OPERATOR),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 15: checks by the police ----------------------------------------------------------

ARTICLE_15 = (
    Rule(
        id="idcard.15.1",
        cite=LAW.art(15, para=1),
        gist="A police officer who shows their own card may check an identity card in the five cases named.",
        zh="人民警察出示证件后，可以在法定的五种情形下查验身份证",
        when=health.FROM_IDENTITY_CARD & health.POLICE_MAY_CHECK,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
)

RULES = (*ARTICLE_6, *ARTICLE_13, *ARTICLE_15)

LEFT_OUT = {
    LAW.art(
        3
    ): "what a card holds and that applicants give fingerprints: a power of the police under this law, "
    "found by the caller as a duty by law",
    LAW.art(6, para=1): "making and issuing cards",
    LAW.art(6, para=2): "what a card holds",
    LAW.art(13, para=1): "the person's right to prove identity by the card; no processing of information",
    LAW.art(14): "when the person must show the card: found by the caller as what another law provides",
    LAW.art(15, para=2): "refusing a check: a matter of police powers",
    LAW.art(15, para=3): "holding on to a card: no processing of information",
    LAW.art(19): "penalties and civil liability: what follows from an act",
    LAW.art(20): "discipline and crimes of police officers: what follows from an act",
    LAW.art(23): "commencement, and cards of older form",
}
