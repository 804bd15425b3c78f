"""What the record settles about handling through networks, and about the service behind it."""

from pipl_rules.characterise.table import Table, either
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.network_data import RulesTopic
from pipl_rules.facts import network_data, network_rules


def through_network(act: ProcessingAct) -> bool | None:
    """What a network operator handles, and what is done through a network open to others, is network data.

    A record that says whether the data were electronic speaks for itself; paper is not, whoever keeps it.
    """
    said = act.network_handling.electronic if act.network_handling else None
    if said is not None:
        return said
    operator = act.processor.network_operator if act.processor else None
    return True if either(operator, act.online) else None


HANDLING = Table(
    record="network_handling",
    fields={
        network_data.PRODUCT_FLAW: "flaw",
        network_data.PRODUCT_FLAW_REMEDIED: "flaw_remedied",
        network_data.DATA_INCIDENT: "incident",
        network_data.DATA_INCIDENT_CONTAINED: "incident_contained",
        network_data.AFFECTED_TOLD: "affected_told",
        network_data.RECEIVER_BOUND: "receiver_bound",
        network_data.RECEIVER_SUPERVISED: "receiver_supervised",
        network_data.RECEIVER_EXCEEDED: "receiver_exceeded",
        network_data.E_GOVERNMENT: "e_government",
        network_data.SERVES_STATE_OR_CII: "serves_state_or_cii",
        network_data.PRINCIPAL_CONSENTED: "principal_consented",
        network_data.AUTOMATED_TOOLS: "automated_tools",
        network_data.TOOL_IMPACT_ASSESSED: "tool_impact_assessed",
        network_data.TOOL_DISTURBS: "tool_disturbs",
    },
    counts={network_data.RECEIPT_YEARS: "receipt_years"},
    worked_out={
        network_data.NETWORK_DATA: (
            ("network_handling.electronic", "processor.network_operator", "online"),
            through_network,
        ),
    },
)

SERVICE = Table(
    record="network_service",
    fields={
        network_rules.SAFETY_COMPLAINT: "complained",
        network_rules.COMPLAINTS_HANDLED: "complaints_handled",
        network_rules.RULES_EASILY_FOUND: "rules_easily_found",
        network_rules.RULES_IN_A_LIST: "rules_in_a_list",
        network_rules.ACCOUNT_CANCELLED: "account_cancelled",
        network_rules.SECURITY_BODY: "security_body",
        network_rules.HANDOVER_REPORTED: "handover_reported",
        network_rules.THIRD_PARTIES_CONNECTED: "third_parties_connected",
        network_rules.THIRD_PARTIES_BOUND: "third_parties_bound",
        network_rules.DISTRIBUTES_APPS: "distributes_apps",
        network_rules.APPS_VERIFIED: "apps_verified",
        network_rules.UNLAWFUL_APP_FOUND: "unlawful_app_found",
        network_rules.UNLAWFUL_APP_STOPPED: "unlawful_app_stopped",
        network_rules.ONLINE_PLATFORM: "platform",
        network_rules.PERSONALISATION_SWITCH: "personalisation_switch",
        network_rules.TAGS_DELETABLE: "tags_deletable",
        network_rules.YEARLY_REPORT: "yearly_report",
    },
    words={
        network_rules.RULES_NAME_PROCESSOR: ("rules_cover", frozenset({RulesTopic.PROCESSOR})),
        network_rules.RULES_STATE_USE: ("rules_cover", frozenset({RulesTopic.USE})),
        network_rules.RULES_STATE_RETENTION: ("rules_cover", frozenset({RulesTopic.RETENTION})),
        network_rules.RULES_STATE_RIGHTS: ("rules_cover", frozenset({RulesTopic.RIGHTS})),
    },
    counts={network_rules.INFORMATION_OF: "information_of"},
)
