"""What the general sentences do not hold of, each with its reason; a test sees to it that nothing is listed in vain."""

from pipl_rules.analysis.proofs.structure import pair
from pipl_rules.analysis.proofs.theorem import Words

OPEN_STATUSES: dict[str, Words] = {
    "basis_without_consent": Words(
        "before the PIPL no law closed the list of bases that need no consent",
        "个人信息保护法施行前，没有法律封闭无需同意的依据",
    ),
}
"""Legal statuses that may stay open although every fact is settled."""

SHARED_LIST = Words(
    "the rule's own condition leaves out the circumstance already; it stands in a list that several exceptions share",
    "规则自身的条件已排除该情形；其列入系因若干例外共用一份清单",
)

IDLE_LIFTS: dict[str, Words] = dict.fromkeys(
    (
        *(
            pair(by, "netdata2025.8.1.trade")
            for by in ("pipl.13.2", "spc2020.3.1", "ecommerce.25", "dsl.35", "spc_face.5.1", "spc_face.5.2")
        ),
        *(pair("ecommerce.25", target) for target in ("csl.22.3", "csl2026.24.3")),
        *(
            pair("crossborder2024.5.1.4", target)
            for target in ("crossborder2024.7.1.1", "crossborder2024.8.1")
        ),
    ),
    SHARED_LIST,
)
"""Lifting pairs in which the one can never lift the other."""

FOR_ASSUMPTIONS = Words(
    "no rule reads it; a default or a burden does, and so it decides what is taken for granted of other facts",
    "没有规则读取该事实；默认认定或者举证责任读取之，据以推定其他事实",
)

ANOTHER_GROUND = Words(
    "what is forbidden there in open places other rules forbid everywhere: it adds a ground, never an infringement",
    "该规定在公共场所所禁止者，其他规则一概禁止；该事实只增加理由，不改变结论",
)

WEIGHED_BY_THE_COURT = Words(
    "weighed by the court when it finds whether the host knew (SPC network provisions art. 6); no rule weighs it",
    "系法院认定网络服务提供者是否知道时综合考虑的因素（网络侵权规定第六条），没有规则代为衡量",
)

READ_BY_ASSUMPTIONS = (
    "shown_in_service_only",
    "agreed_private_kind",
    "ordinary_kind",
    "mixed_kind",
    "reveals_agreed_private",
    "reveals_nothing_hidden",
    "removed_at_once",
    "purpose_reachable",
    "combined_picture",
    "on_by_default",
    "from_other_service",
    "filled_in_at_will",
    "personal_bait",
    "poses_as_other",
    "act_evidence_withheld",
    "doer_evidence_withheld",
    "act_evidence_not_kept",
    "doer_evidence_not_kept",
    "held_all_pieces",
    "warned_of_leaks",
    "other_source_shown",
    "publicity",
    "needless_particulars",
    "put_to_other_ends",
    "at_doorway",
    "on_clipboard",
    "watches_continuously",
    "elsewhere_possible",
    "tracked",
    "done_untold",
    "contact_repeated",
    "whereabouts",
    "reveals_intimate",
    "from_own_port",
    "notice_not_in_issue",
    "need_not_in_issue",
    "protection_not_in_issue",
    "travel_plan",
    "exposed_traceably",
    "recognisable",
)
"""Facts read by defaults and burdens only."""

IDLE_FACTS: dict[str, Words] = {
    "face_in_open_place": ANOTHER_GROUND,
    "host_arranged": WEIGHED_BY_THE_COURT,
    "host_repeated": WEIGHED_BY_THE_COURT,
    **dict.fromkeys(READ_BY_ASSUMPTIONS, FOR_ASSUMPTIONS),
}
"""Facts that alone never make a difference to an interest or a breach."""
