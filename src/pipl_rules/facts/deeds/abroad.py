"""Deeds of providing information abroad, and deeds that change a number."""

from pipl_rules.facts.deeds.deed import Deed, Deeds

# fmt: off
ABROAD: Deeds = {
    ("exports", False): Deed("stop providing the information abroad", "停止向境外提供"),
    ("export_unneeded", False): Deed("provide abroad only what the purpose truly needs there", "仅在业务确需时向境外提供"),
    ("assessment_passed", True): Deed("pass the security assessment of the CAC", "通过国家网信部门的安全评估"),
    ("assessment_extended", True): Deed("apply to the CAC and have the assessment extended", "申请并获准延长评估结果有效期"),
    ("exceeds_assessment", False): Deed("keep within what the assessment covers", "不超出评估时明确的范围"),
    ("certified", True): Deed("obtain a certificate of personal information protection", "取得个人信息保护认证"),
    ("contract_concluded", True): Deed("conclude the CAC's standard contract with the recipient", "与境外接收方订立标准合同"),
    ("quantity_split", False): Deed("stop splitting quantities to escape the assessment", "不以数量拆分规避安全评估"),
    ("mainland_data_added", False): Deed("bring no mainland information or important data into it", "不引入境内个人信息或者重要数据"),
}

COUNTS: Deeds = {
    ("video_days_kept", False): Deed("delete the images after fewer days", "缩短视频图像的保存天数"),
    ("persons_processed", False): Deed("handle information of fewer persons", "减少所处理信息涉及的人数"),
    ("persons_exported_this_year", False): Deed("provide information of fewer persons abroad this year", "减少当年出境信息涉及的人数"),
    ("sensitive_exported_this_year", False): Deed("provide sensitive information of fewer persons abroad this year", "减少当年出境敏感信息涉及的人数"),
    ("persons_exported_since_last_year", False): Deed("provide information of fewer persons abroad over two years", "减少上年以来出境信息涉及的人数"),
    ("sensitive_exported_since_last_year", False): Deed("provide sensitive information of fewer persons abroad over two years", "减少上年以来出境敏感信息涉及的人数"),
    ("export_assessment_years", False): Deed("have the assessment made anew before it lapses", "有效期届满前重新申报评估"),
    ("certificate_years", False): Deed("renew the certificate before it lapses", "认证到期前重新取得认证"),
}
# fmt: on
