"""What the law asks of services for what their users do there, beside the facts in `contact`."""

from pipl_rules.facts import contact
from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

HOSTED_INFORMATION_TORT = Fact(
    name="hosted_information_tort",
    question="Did a user of the service infringe the person's personal-information rights through it?",
    question_zh="网络用户是否利用其服务侵害他人个人信息权益",
    term="网络用户利用其网络服务侵害他人民事权益",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

NOTICE_EVIDENCED = Fact(
    name="notice_evidenced",
    question="Did the notice to the service give preliminary evidence?",
    question_zh="通知是否包括构成侵权的初步证据",
    term="构成侵权的初步证据",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

NOTICE_IDENTIFIED = Fact(
    name="notice_identified",
    question="Did the notice say truly who sent it?",
    question_zh="通知是否包括权利人的真实身份信息",
    term="权利人的真实身份信息",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

NOTICE_FORWARDED = Fact(
    name="notice_forwarded",
    question="Did the service pass the notice on to the user?",
    question_zh="是否将通知转送相关网络用户",
    term="及时将该通知转送相关网络用户",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

MEASURES_TAKEN = Fact(
    name="measures_taken",
    question="Did the service delete, block or cut the link, or do anything else to the content?",
    question_zh="是否采取删除、屏蔽、断开链接等措施",
    term="删除、屏蔽、断开链接等必要措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

HOST_SHOULD_HAVE_KNOWN = Fact(
    name="host_should_have_known",
    question="Should the service have known, by what it did with the content, by how plain the wrong was, "
    "how far it spread, and what could have been done?",
    question_zh="综合处置方式、管理能力、明显程度、影响、预防可能等，网络服务提供者是否应当知道",
    term="应当知道",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

HOST_ARRANGED = Fact(
    name="host_arranged",
    question="Did the service itself recommend, rank, select, edit, sort or change the content?",
    question_zh="是否对侵权网络信息以推荐、排名、选择、编辑、整理、修改等方式作出处理",
    term="推荐、排名、选择、编辑、整理、修改等",
    burden=Burden.RAISED,
)

HOST_REPEATED = Fact(
    name="host_repeated",
    question="Had the same user, or the same content, been complained of before?",
    question_zh="是否为同一网络用户的重复侵权或者同一侵权信息",
    term="同一网络用户的重复侵权行为或者同一侵权信息",
    burden=Burden.RAISED,
)

COUNTER_NOTICE = Fact(
    name="counter_notice",
    question="Did the user declare that there is no infringement?",
    question_zh="网络用户是否提交不存在侵权行为的声明",
    term="不存在侵权行为的声明",
    burden=Burden.RAISED,
)

COUNTER_FORWARDED = Fact(
    name="counter_forwarded",
    question="Was that declaration passed on, with word of where to complain or sue?",
    question_zh="是否转送声明并告知可以投诉或者起诉",
    term="将该声明转送发出通知的权利人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

COMPLAINANT_ACTED = Fact(
    name="complainant_acted",
    question="Did the service learn within a reasonable time that a complaint or suit had been brought?",
    question_zh="合理期限内是否收到已经投诉或者起诉的通知",
    term="已经投诉或者提起诉讼通知",
    burden=Burden.DEFENCE,
)

MEASURES_ENDED = Fact(
    name="measures_ended",
    question="Were the measures ended in time?",
    question_zh="是否及时终止所采取的措施",
    term="及时终止所采取的措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ORDERED_BY_COURT = Fact(
    name="ordered_by_court",
    question="Did a court order the service to say who the user is?",
    question_zh="法院是否责令提供网络用户的身份信息",
    term="责令网络服务提供者向人民法院提供",
    burden=Burden.DEFENCE,
)

OFFICIAL_SOURCE = Fact(
    name="official_source",
    question="Does the publication go back to a document or public act of a State organ?",
    question_zh="发布信息是否源于国家机关依职权制作的文书和公开实施的职权行为等",
    term="国家机关依职权制作的文书和公开实施的职权行为等信息来源",
    burden=Burden.RAISED,
)

DIFFERS_FROM_SOURCE = Fact(
    name="differs_from_source",
    question="Does it differ from that source?",
    question_zh="是否与信息来源内容不符",
    term="与前述信息来源内容不符",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

SOURCE_TWISTED = Fact(
    name="source_twisted",
    question="Does it mislead about the source by insult, slander, a false heading, or by adding, cutting or reordering?",
    question_zh="是否以添加侮辱诽谤内容、不当标题或者增删、调整顺序等方式致人误解",
    term="致人误解",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CORRECTION_REFUSED = Fact(
    name="correction_refused",
    question="Was the source publicly corrected, and the publication not?",
    question_zh="信息来源已公开更正而拒绝更正",
    term="已被公开更正，但拒绝更正",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

PUBLISHED_OUTDATED = Fact(
    name="published_outdated",
    question="Was the old version published after the source had been corrected?",
    question_zh="信息来源已公开更正后是否仍发布更正之前的信息",
    term="仍然发布更正之前的信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

AXIOMS = (*implies(contact.HOST_ACTED, MEASURES_TAKEN),)
"""Whoever took the necessary measures took measures."""
