"""SPC provisions on personal rights and networks, revised text of 2020, in force from 2021-01-01."""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, hosting, status
from pipl_rules.logic.conditions import Fact, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Rule, counts_as, infringes
from pipl_rules.statutes.legislation_law import RULES_ON_PROVIDING
from pipl_rules.statutes.spans import UNDER_THE_PIPL

PROVISIONS = Instrument(
    id="spc2020",
    text="spc_network_infringement_2020",
    short_zh="网络侵害人身权益规定（2020年修正）",
    short="SPC Network Provisions 2020",
    title="SPC Provisions on Infringement of Personal Rights through Information Networks (2020 Revision)",
    title_zh="最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定（2020年修正）",
    promulgated=dt.date(2020, 12, 29),
    effective=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)

# -- Article 3: saying who the user is ---------------------------------------------------------------

ORDERED = act.PROVIDES & hosting.ORDERED_BY_COURT

ARTICLE_3 = (
    Rule(
        id="spc2020.3.1",
        cite=PROVISIONS.art(3, para=1),
        gist="Whom a court orders to say who the user is may say it, asked or unasked by that user.",
        zh="依法院责令提供网络用户身份的，无需该用户同意",
        when=ORDERED,
        lifts=(
            "civil_code.1033.5",
            "civil_code.1035.1",
            "civil_code.1038.1.provide",
            "csl.42.1.provide",
            "csl2026.44.1.provide",
            *RULES_ON_PROVIDING,
        ),
    ),
    Rule(
        id="spc2020.3.1.basis",
        cite=PROVISIONS.art(3, para=1),
        gist="... which is a statutory duty in the sense of the PIPL.",
        zh="此即个人信息保护法所称法定义务",
        when=ORDERED,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
        during=UNDER_THE_PIPL,
    ),
)

# -- Article 9: publications after an official source ------------------------------------------------


def _after_source(item: int, fault: Fact, gist: str, zh: str) -> Rule:
    return Rule(
        id=f"spc2020.9.{item}",
        cite=PROVISIONS.art(9, item=item),
        gist=gist,
        zh=zh,
        when=all_of(act.PUBLISHES_ONLINE, status.IS_PERSONAL_INFORMATION, hosting.OFFICIAL_SOURCE, fault),
        concludes=infringes(PI_RIGHTS),
    )


ARTICLE_9 = (
    _after_source(
        1,
        hosting.DIFFERS_FROM_SOURCE,
        "Who publishes after an official source says what the source says.",
        "依官方来源发布的，应当与来源一致",
    ),
    _after_source(
        2,
        hosting.SOURCE_TWISTED,
        "... and does not mislead by insult, heading, cut or order.",
        "不得以侮辱、标题、增删、排列使人误解",
    ),
    _after_source(
        3,
        hosting.CORRECTION_REFUSED,
        "... and follows when the source is corrected.",
        "来源更正的，应当随之更正",
    ),
    _after_source(
        4,
        hosting.PUBLISHED_OUTDATED,
        "... and does not bring up again what the source has taken back.",
        "来源更正后，不得再发旧文",
    ),
)

RULES = (*ARTICLE_3, *ARTICLE_9)

PARTIES = "parties and joinder: a matter of proceedings"
AMOUNTS = "damages and costs: a matter of consequences, not of lawfulness"
FACTORS = "factors for an open standard, which the caller finds: the fact "

LEFT_OUT = {
    PROVISIONS.art(1): "scope: suits over personality rights through networks",
    PROVISIONS.art(2): PARTIES,
    PROVISIONS.art(3, para=2): "sanctions for disobeying the court: a matter of proceedings",
    PROVISIONS.art(3, para=3): PARTIES,
    PROVISIONS.art(4): FACTORS + "host_acted",
    PROVISIONS.art(
        5
    ): "between the service and the user whose content was taken down; touches neither interest",
    PROVISIONS.art(6): FACTORS + "host_should_have_known",
    PROVISIONS.art(
        7
    ): "factors for the fault of whoever reposts: a matter of consequences, not of lawfulness",
    PROVISIONS.art(8): "the standing of businesses; touches neither interest",
    PROVISIONS.art(
        10
    ): "paid removal, and tampering with what others publish: contracts and the publisher's interest",
    PROVISIONS.art(11): AMOUNTS,
    PROVISIONS.art(12): AMOUNTS,
    PROVISIONS.art(13): "which pending suits it covers: a matter of proceedings",
}
