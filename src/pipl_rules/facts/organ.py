"""What the law asks of State organs, of organisations with public functions, and of government information."""

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

EXERCISES_OFFICE = Fact(
    name="exercises_office",
    question="Is information handled to carry out a statutory function, by a State organ or by one that stands in its place?",
    question_zh="是否由国家机关或者法律、法规授权的组织为履行法定职责处理",
    term="国家机关为履行法定职责处理个人信息",
    settled_by=SettledBy.LAW,
)

AUTHORISED_BODY = Fact(
    name="authorised_body",
    question="Is it an organisation that a law or regulation authorises to manage public affairs?",
    question_zh="是否为法律、法规授权的具有管理公共事务职能的组织",
    term="法律、法规授权的具有管理公共事务职能的组织",
    burden=Burden.RAISED,
)

IN_OFFICE = Fact(
    name="in_office",
    question="Did it handle the information to carry out a statutory function?",
    question_zh="是否为履行法定职责处理",
    term="为履行法定职责",
    burden=Burden.RAISED,
)

EMPOWERED = Fact(
    name="empowered",
    question="Does a law or an administrative regulation give it this power?",
    question_zh="该权限是否由法律、行政法规规定",
    term="依照法律、行政法规规定的权限",
    burden=Burden.DEFENCE,
)

PROCEDURE_FOLLOWED = Fact(
    name="procedure_followed",
    question="Was every step of the prescribed procedure taken?",
    question_zh="是否依照法定程序进行",
    term="依照法律、行政法规规定的程序",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PUBLICITY = Fact(
    name="publicity",
    question="Was it published because a law or regulation asks that a list or record of this kind be public?",
    question_zh="是否依规定应当公示或者公开该类名单、文书",
    term="依法公开",
    burden=Burden.RAISED,
)

PUBLICITY_OVER = Fact(
    name="publicity_over",
    question="Did it stay public after the time of publicity had run out?",
    question_zh="公示期满后是否仍继续公开",
    term="履行法定职责所必需的范围和限度",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

NEEDLESS_PARTICULARS = Fact(
    name="needless_particulars",
    question="Is it an identity or account number, an exact address, or a figure of someone's means, published uncovered?",
    question_zh="是否为未作遮盖即公开的证件号码、账号、详细住址或者财产、收入数额",
    term="履行法定职责所必需的范围和限度",
    about=About.ITEM,
    source="Dadong District Procuratorate, Shenyang: lists of public housing",
    changed_by=Party.PROCESSOR,
)

NOTICE_HINDERS_DUTY = Fact(
    name="notice_hinders_duty",
    question="Would telling the person hinder a State organ, or one that stands in its place, in its function?",
    question_zh="告知是否将妨碍国家机关或者授权组织履行法定职责",
    term="告知将妨碍国家机关履行法定职责",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

ORGAN_KEEPS_ABROAD = Fact(
    name="organ_keeps_abroad",
    question="Is what the organ handles stored outside the mainland?",
    question_zh="国家机关处理的个人信息是否存储于境外",
    term="在中华人民共和国境内存储",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ORGAN_SENDS_ABROAD = Fact(
    name="organ_sends_abroad",
    question="Does the organ provide it to somebody outside the mainland?",
    question_zh="国家机关是否向境外提供",
    term="向境外提供",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ORGAN_ASSESSED = Fact(
    name="organ_assessed",
    question="Was the security of that transfer assessed?",
    question_zh="是否进行安全评估",
    term="安全评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

# -- Government information

GOVERNMENT_INFORMATION = Fact(
    name="government_information",
    question="Is it government information: made or obtained by an administrative organ in its functions?",
    question_zh="是否为行政机关在履职中制作或者获取的政府信息",
    term="政府信息",
    burden=Burden.RAISED,
)

DISCLOSURE_FORBIDDEN = Fact(
    name="disclosure_forbidden",
    question="Does a law or administrative regulation forbid making it public?",
    question_zh="法律、行政法规是否禁止公开",
    term="法律、行政法规禁止公开",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

DISCLOSURE_ENDANGERS = Fact(
    name="disclosure_endangers",
    question="Is it a State secret, or would disclosure endanger the security of State, public or economy, or social stability?",
    question_zh="是否为国家秘密，或者公开后可能危及国家安全、公共安全、经济安全、社会稳定",
    term="国家秘密；可能危及国家安全、公共安全、经济安全、社会稳定",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

DISCLOSURE_HARMS = Fact(
    name="disclosure_harms",
    question="Would disclosure harm the lawful interests of the person it is about?",
    question_zh="公开是否会对第三方合法权益造成损害",
    term="公开会对第三方合法权益造成损害",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

WITHHOLDING_HARMS_PUBLIC = Fact(
    name="withholding_harms_public",
    question="Is it government information, and would keeping it back weigh heavily on the public interest?",
    question_zh="是否为政府信息，且不公开会对公共利益造成重大影响",
    term="不公开会对公共利益造成重大影响",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

ON_APPLICATION = Fact(
    name="on_application",
    question="Was it disclosed because somebody applied for it?",
    question_zh="是否依申请公开",
    term="依申请公开",
    burden=Burden.RAISED,
)

PERSON_ASKED = Fact(
    name="person_asked",
    question="Was the person asked in writing what they thought of disclosure?",
    question_zh="是否书面征求第三方的意见",
    term="书面征求第三方的意见",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PERSON_DISAGREED = Fact(
    name="person_disagreed",
    question="Did the person disagree with disclosure, for good reason?",
    question_zh="第三方是否不同意公开且有合理理由",
    term="第三方不同意公开且有合理理由",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

PERSON_TOLD_OF_DECISION = Fact(
    name="person_told_of_decision",
    question="Was the person told in writing what would be disclosed and why?",
    question_zh="是否将决定公开的内容和理由书面告知第三方",
    term="书面告知第三方",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECORD_SHOWN_WRONG = Fact(
    name="record_shown_wrong",
    question="Did the person show by evidence that the organ's record of them is inaccurate?",
    question_zh="本人是否有证据证明行政机关的相关记录不准确",
    term="有证据证明记录不准确",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

RECORD_PUT_RIGHT = Fact(
    name="record_put_right",
    question="Did the organ correct it, or send the request or the person to the organ that can, and say so?",
    question_zh="是否更正并告知，或者转送有权机关、告知向其提出",
    term="予以更正并告知申请人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

DISCLOSURE_OF_PRIVACY = Reading(
    name="disclosure_of_privacy",
    question="Must harm be shown before private information counts as not to be disclosed by an administrative organ?",
    question_zh="政府信息涉及个人隐私的，不予公开是否以证明公开会造成损害为前提？",
    choices=(
        Choice(
            "privacy_suffices",
            "no: where something is private, its disclosure is the harm",
            "否：涉及个人隐私的，公开本身即为损害",
            "Regulations on the Disclosure of Government Information 2019 art. 15: privacy is named as the example",
        ),
        Choice(
            "harm_shown",
            "yes: the harm to lawful interests is an element for privacy as for the rest",
            "是：对合法权益造成损害同样是涉及个人隐私时的要件",
            "Yang v. Feicheng Housing Administration (SPC disclosure cases of 2014): applicants for public housing yield a part of their privacy",
        ),
    ),
)
