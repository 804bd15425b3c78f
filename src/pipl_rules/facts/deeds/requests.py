"""Deeds of answering: requests, accounts, objections, incidents."""

from pipl_rules.facts.deeds.deed import Deed, Deeds

# fmt: off
REQUESTS: Deeds = {
    ("refuses_withdrawal", False): Deed("give effect to the withdrawal of consent", "受理撤回同意"),
    ("refuses_access", False): Deed("let the person see and copy the information", "应请求提供查阅、复制"),
    ("refuses_correction", False): Deed("correct or complete the information on request", "应请求更正、补充"),
    ("refuses_deletion", False): Deed("delete the information on request", "应请求删除"),
    ("refuses_explanation", False): Deed("give the explanation that is asked for", "应要求解释说明"),
    ("refuses_restriction", False): Deed("limit or end the handling on request", "应请求限制或者停止处理"),
    ("refuses_transfer", False): Deed("transfer the information to another processor on request", "应请求转移至其他处理者"),
    ("refuses_cancellation", False): Deed("close the account on request", "应请求注销账号"),
    ("request_refused", False): Deed("meet the request in full", "满足本人行使权利的请求"),
    ("request_ignored", False): Deed("take the request up", "受理本人的请求"),
    ("request_unanswered", False): Deed("deal in time with users' requests about their input", "及时受理和处理个人请求"),
    ("answered_late", False): Deed("answer the request in time", "及时答复请求"),
    ("reasons_given", True): Deed("give reasons for refusing", "说明拒绝的理由"),
    ("correction_checked", True): Deed("check the information that is to be corrected", "对请求更正的信息予以核实"),
    ("conditions_set", False): Deed("meet the request without asking for anything first", "不为请求设置条件"),
    ("conditions_unreasonable", False): Deed("drop unreasonable conditions for the request", "取消对请求的不合理条件"),
    ("other_channel_open", True): Deed("open another way to the same result", "提供实现同一请求的其他途径"),
    ("fee_for_transfer", False): Deed("charge no fee for the transfer", "转移信息不收费"),
    ("user_data_withheld", False): Deed("let users reach and use what they produced there", "不无故限制用户访问其产生的数据"),
    ("minor_request_refused", False): Deed("meet the request of the minor or guardian", "满足未成年人或者监护人的请求"),
    ("minor_answered", True): Deed("deal in time with the minor's or guardian's request", "及时受理并处理未成年人的申请"),
    ("refusal_reasoned", True): Deed("refuse only in writing and with reasons", "拒绝时书面告知并说明理由"),
    ("minor_ported", True): Deed("give the minor a way to move the information", "为未成年人提供转移的途径"),
    ("easy_consulting", True): Deed("offer minors an easy way to consult, without undue limits", "提供便捷的未成年人信息查阅途径"),
    ("easy_changing", True): Deed("offer minors easy ways to copy, correct and delete", "提供便捷的复制、更正、删除功能"),
    ("child_corrected", True): Deed("correct the minor's information in time", "及时更正未成年人信息"),
}

ACCOUNTS: Deeds = {
    ("cancel_conditions_unreasonable", False): Deed("drop needless or unreasonable conditions for closing accounts", "取消注销的不必要、不合理条件"),
    ("cancel_asks_more", False): Deed("ask for nothing new in order to close the account", "注销时不要求另行提供信息"),
    ("check_otherwise_offered", True): Deed("offer users another way of being checked", "提供其他核实身份的方式"),
    ("deleted_on_cancelling", True): Deed("delete the user's information at once on closing", "注销后立即删除该用户的信息"),
    ("closing_told", True): Deed("tell guardians in time that the service closes", "及时将停止运营告知监护人"),
}

CREDIT: Deeds = {
    ("statement_refused", False): Deed("record the person's statement on adverse information", "记载本人对不良信息的说明"),
    ("own_report_refused", False): Deed("give the person their own credit information and report", "应请求提供本人信用信息和报告"),
    ("objection_marked", True): Deed("mark the information as objected to", "作出存在异议的标注"),
    ("objection_answered", True): Deed("answer the objection in writing within twenty days", "二十日内核查并书面答复异议"),
    ("credit_error_corrected", True): Deed("put the error in the credit information right", "更正信用信息的错误、遗漏"),
    ("credit_put_right", True): Deed("check the credit evaluation and put it right in time", "及时核查并采取更正、删除等措施"),
}

INCIDENTS: Deeds = {
    ("leaks", False): Deed("do not leak the information", "不泄露信息"),
    ("damages", False): Deed("do not alter or destroy the information", "不篡改、毁损信息"),
    ("secured", True): Deed("keep the information safe by technical and other measures", "采取技术措施和其他必要措施保障安全"),
    ("strictly_protected", True): Deed("protect it by strict measures", "采取严格保护措施"),
    ("info_leaked", False): Deed("keep stored information from leaking", "防止所存信息泄露"),
    ("info_altered", False): Deed("keep stored information from being altered without right", "防止所存信息被篡改"),
    ("info_destroyed", False): Deed("keep stored information from being destroyed", "防止所存信息毁损"),
    ("info_lost", False): Deed("keep stored information from being lost", "防止所存信息丢失"),
    ("remedied", True): Deed("remedy the incident at once", "立即采取补救措施"),
    ("leak_answered", True): Deed("remedy the leak in time, tell the person and report", "及时补救，告知本人并报告主管部门"),
    ("persons_told", True): Deed("tell the persons concerned of the incident", "将事件通知个人"),
    ("told_what_happened", True): Deed("tell them the kinds, the cause and the possible harm", "告知信息种类、原因和可能的危害"),
    ("told_remedies", True): Deed("tell them the remedies and what they can do", "告知补救措施和个人减轻危害的措施"),
    ("told_contact", True): Deed("tell them whom to turn to", "告知处理者的联系方式"),
    ("harm_avoided", True): Deed("take measures that effectively keep the harm away", "采取措施有效避免危害"),
    ("affected_told", True): Deed("tell those affected of incident, harm and measures taken", "将事件、危害和措施通知利害关系人"),
    ("child_affected_told", True): Deed("tell the minors affected and their guardians", "告知受影响的未成年人及其监护人"),
    ("child_public_warning", True): Deed("publish a warning in a reasonable and effective way", "以合理、有效的方式发布警示信息"),
}
# fmt: on
