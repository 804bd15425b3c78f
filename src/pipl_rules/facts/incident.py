"""What the law asks about leaks, alterations and losses of information, and what is done about them."""

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

INFO_LEAKED = Fact(
    name="info_leaked",
    question="Did information leak from where the processor kept it?",
    question_zh="信息是否发生泄露",
    term="泄露",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INFO_ALTERED = Fact(
    name="info_altered",
    question="Was information altered there without right?",
    question_zh="信息是否被篡改",
    term="篡改",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INFO_DESTROYED = Fact(
    name="info_destroyed",
    question="Was information destroyed there?",
    question_zh="信息是否毁损",
    term="毁损",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

DAMAGES = Fact(
    name="damages",
    question="Did the act itself alter or destroy information?",
    question_zh="是否篡改或者毁损信息",
    term="篡改、毁损",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INFO_LOST = Fact(
    name="info_lost",
    question="Was information lost there?",
    question_zh="信息是否丢失",
    term="丢失",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INCIDENT_FEARED = Fact(
    name="incident_feared",
    question="Was it to be feared that information had leaked, been altered or been lost, or would?",
    question_zh="是否可能发生泄露、篡改、丢失",
    term="可能发生",
    burden=Burden.RAISED,
)

NETWORK_ATTACKED = Fact(
    name="network_attacked",
    question="Did an attack on the network cause it?",
    question_zh="是否因网络攻击等发生",
    term="危害网络安全的事件",
    burden=Burden.RAISED,
)

WEAKNESS_FOUND = Fact(
    name="weakness_found",
    question="Had a defect, a hole or another risk to security been found?",
    question_zh="是否发现安全缺陷、漏洞等风险",
    term="安全缺陷、漏洞等风险",
    burden=Burden.RAISED,
)

REMEDIED = Fact(
    name="remedied",
    question="Were remedies taken at once?",
    question_zh="是否立即采取补救措施",
    term="立即采取补救措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUTHORITIES_TOLD = Fact(
    name="authorities_told",
    question="Were the competent authorities told?",
    question_zh="是否通知、报告主管部门",
    term="通知履行个人信息保护职责的部门",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PERSONS_TOLD = Fact(
    name="persons_told",
    question="Were the persons told?",
    question_zh="是否通知个人",
    term="通知个人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TOLD_WHAT_HAPPENED = Fact(
    name="told_what_happened",
    question="Were they told what kinds of information, why, and what harm may come of it?",
    question_zh="通知是否包括信息种类、原因和可能造成的危害",
    term="信息种类、原因和可能造成的危害",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TOLD_REMEDIES = Fact(
    name="told_remedies",
    question="Were they told what is being done, and what they can do?",
    question_zh="通知是否包括补救措施和个人可以采取的减轻危害的措施",
    term="补救措施和个人可以采取的减轻危害的措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TOLD_CONTACT = Fact(
    name="told_contact",
    question="Were they told whom to turn to?",
    question_zh="通知是否包括联系方式",
    term="联系方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

HARM_AVOIDED = Fact(
    name="harm_avoided",
    question="Did measures effectively keep it from doing harm?",
    question_zh="采取措施是否能够有效避免造成危害",
    term="有效避免信息泄露、篡改、丢失造成危害",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NOTICE_REQUIRED = Fact(
    name="notice_required",
    question="Did an authority require that the persons be told?",
    question_zh="履行个人信息保护职责的部门是否要求通知个人",
    term="有权要求个人信息处理者通知个人",
    burden=Burden.RAISED,
)

HELD_ALL_PIECES = Fact(
    name="held_all_pieces",
    question="Did the processor, alone or with few others, hold together all that got out?",
    question_zh="处理者是否掌握泄露的全部信息",
    term="",
    source="Pang v. China Eastern, Beijing 2017, on appeal",
)

WARNED_OF_LEAKS = Fact(
    name="warned_of_leaks",
    question="Did the processor know of similar leaks, or had it been warned of them, before?",
    question_zh="处理者此前是否知悉或者被提示存在类似泄露",
    term="",
    source="Pang v. China Eastern, Beijing 2017, on appeal",
)

OTHER_SOURCE_SHOWN = Fact(
    name="other_source_shown",
    question="Was another source shown from which it may as well have come?",
    question_zh="是否证明信息可能来自其他来源",
    term="",
    source="Pang v. China Eastern, Beijing 2017, on appeal",
)

BREACH_NOTICE = Reading(
    name="breach_notice",
    question="Does it infringe the person's right if they are not told of a leak, alteration or loss?",
    question_zh="发生信息泄露、篡改、丢失而未通知个人的，是否侵害其个人信息权益？",
    choices=(
        Choice(
            "right_to_know",
            "yes: the person has a right to know what becomes of their information, and cannot ward off harm unawares",
            "是：个人对其信息的处理享有知情权，不知情则无法自行防范危害",
            "PIPL arts 44 and 57, read together",
        ),
        Choice(
            "public_duty",
            "no: it is a duty of safety, whose breach the authorities pursue",
            "否：属安全保护义务，由主管部门追究",
            "PIPL art. 57 stands in the chapter on duties of processors, not in that on rights of persons",
        ),
    ),
)

SOURCE_OF_LEAK = Reading(
    name="source_of_leak",
    question="May a leak be laid to a processor that held all that got out and had been warned, though nobody saw it leak?",
    question_zh="处理者掌握泄露的全部信息且此前已知悉类似泄露的，能否认定信息由其泄露？",
    choices=(
        Choice(
            "high_probability",
            "yes, unless another source is shown: that it came from there is highly probable",
            "能，但证明存在其他来源的除外：由其泄露具有高度可能性",
            "SPC Civil Procedure Interpretation art. 108; so on appeal in Pang v. China Eastern, Beijing 2017",
        ),
        Choice(
            "claimant_proves",
            "no: the claimant proves who leaked it",
            "不能：由主张侵害的一方证明泄露者",
            "SPC Civil Procedure Interpretation arts 90 and 91 item 1, taken by their letter",
        ),
    ),
)
