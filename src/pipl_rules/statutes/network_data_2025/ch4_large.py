"""Network Data Regulations, chapters III and IV: representatives, audits, large processors (arts 26-33)."""

from pipl_rules.citation import Citation
from pipl_rules.facts import duty, manner, network_rules
from pipl_rules.logic.conditions import Threshold
from pipl_rules.logic.rule import Conduct, Rule, must
from pipl_rules.statutes.network_data_2025.ch1_general import HANDLES, LAW

# -- Articles 26 to 28: representatives, audits, large processors -------------------------------------------------

OF_TEN_MILLION = HANDLES & network_rules.INFORMATION_OF.at_least(Threshold(10_000_000, "persons"))  # 以上

ARTICLES_26_TO_28 = (
    Rule(
        id="netdata2025.26",
        cite=LAW.art(26),
        gist="A processor abroad files who stands for it in the mainland.",
        zh="境外处理者应当报送境内专门机构或者指定代表",
        when=HANDLES & manner.ABROAD,
        concludes=must(
            "processor abroad",
            Conduct("file its representative", "报送境内代表"),
            done=duty.REPRESENTATIVE,
        ),
    ),
    Rule(
        id="netdata2025.27",
        cite=LAW.art(27),
        gist="Compliance is audited regularly.",
        zh="应当定期进行合规审计",
        when=HANDLES,
        concludes=must("processor", Conduct("audit compliance", "合规审计"), done=duty.AUDITED),
    ),
    Rule(
        id="netdata2025.28",
        cite=LAW.art(28),
        gist="Who handles information of ten million persons or more names a person and a body in charge.",
        zh="处理一千万人以上个人信息的，应当明确负责人和管理机构",
        when=OF_TEN_MILLION,
        concludes=must(
            "large processor",
            Conduct("name who is in charge", "明确负责人和机构"),
            done=network_rules.SECURITY_BODY,
        ),
    ),
    Rule(
        id="netdata2025.28.handover",
        cite=LAW.art(28),
        gist="... and on merger, division, dissolution or bankruptcy reports what becomes of the data.",
        zh="因合并、分立、解散、破产的，应当报告处置方案",
        when=OF_TEN_MILLION & manner.SUCCESSION,
        concludes=must(
            "large processor",
            Conduct("report what becomes of the data", "报告处置方案"),
            done=network_rules.HANDOVER_REPORTED,
        ),
    ),
)

RULES = ARTICLES_26_TO_28
LEFT_OUT: dict[Citation, str] = {
    LAW.art(29): "lists of important data, and declaring them: no interest of a person; tasks of authorities",
    LAW.art(30): "organisation of who handles important data; for ten million persons see article 28",
    LAW.art(31): "assessment before important data are passed on: a duty of organisation, not about persons",
    LAW.art(32): "report on important data in a merger; for ten million persons see article 28",
    LAW.art(
        33
    ): "yearly report on important data to the authorities: a duty of organisation, not about persons",
}
