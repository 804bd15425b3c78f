"""What the civil law before the Code asks: private matters told on, reputation, patients, works, hosts and sources."""

from pipl_rules.facts import publication
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.axioms import Clause, implies
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

SPREADS = Fact(
    name="spreads",
    question="Were private matters told on to others, by word of mouth or in writing?",
    question_zh="是否以书面、口头形式向他人宣扬",
    term="以书面、口头形式宣扬他人隐私",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REPUTATION_HARMED = Fact(
    name="reputation_harmed",
    question="Did the person's reputation suffer from it?",
    question_zh="是否致本人名誉受到损害",
    term="致他人名誉受到损害",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

AGAINST_MORALS = Fact(
    name="against_morals",
    question="Was it done against the public interest or social morals?",
    question_zh="行为是否违反社会公共利益、社会公德",
    term="违反社会公共利益、社会公德",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

WOMAN = Fact(
    name="woman",
    question="Is the person a woman or a girl?",
    question_zh="本人是否为妇女（含女童）",
    term="妇女",
    burden=Burden.RAISED,
)

SHUNNED_ILLNESS = Fact(
    name="shunned_illness",
    question="Is it an illness for which people are shunned, such as gonorrhoea, syphilis, leprosy or AIDS?",
    question_zh="是否为淋病、梅毒、麻风病、艾滋病等病情",
    term="淋病、梅毒、麻风病、艾滋病等病情",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

PATIENT_HARMED = Fact(
    name="patient_harmed",
    question="Did the patient suffer harm from it, in mind or otherwise?",
    question_zh="是否造成患者损害",
    term="造成患者损害",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

TOLD_FAMILY_ONLY = Fact(
    name="told_family_only",
    question="Was nobody told but the patient and the patient's family?",
    question_zh="是否仅向患者或者其家属通报",
    term="向患者或其家属通报病情",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

IN_LITERARY_WORK = Fact(
    name="in_literary_work",
    question="Was it told in a literary work?",
    question_zh="是否在文学作品中披露",
    term="文学作品",
    burden=Burden.RAISED,
)

DEPICTS_THE_PERSON = Fact(
    name="depicts_the_person",
    question="Is the work about this very person, by name or by facts that are this person's alone?",
    question_zh="作品是否以该特定人或者其特定事实为描写对象",
    term="以特定人或者特定人的特定事实为描写对象",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.EXCLUDED,
)

PUBLISHING_HOUSE = Fact(
    name="publishing_house",
    question="Does the processor edit or publish a work that somebody else wrote?",
    question_zh="是否为作品的编辑出版单位",
    term="编辑出版单位",
    burden=Burden.RAISED,
)

WORK_PLAINLY_INFRINGES = Fact(
    name="work_plainly_infringes",
    question="Was the work held to infringe, or was the publisher told that it plainly does?",
    question_zh="作品是否已被认定侵权，或者出版单位已被告知明显侵权",
    term="已被认定为侵害他人名誉权或者被告知明显属于侵害他人名誉权",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

STATEMENT_MADE = Fact(
    name="statement_made",
    question="Was a statement printed to undo the effect, or another remedy taken?",
    question_zh="是否刊登声明消除影响或者采取其他补救措施",
    term="刊登声明消除影响或者采取其他补救措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

KEPT_PUBLISHING = Fact(
    name="kept_publishing",
    question="Was the work still printed or sold afterwards?",
    question_zh="是否继续刊登、出版",
    term="继续刊登、出版侵权作品",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REPOSTS = Fact(
    name="reposts",
    question="Was what somebody else had put online passed on?",
    question_zh="是否转载网络信息",
    term="转载网络信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REPOST_WITHOUT_FAULT = Fact(
    name="repost_without_fault",
    question="By the care due from one of its kind and reach, how plain the wrong was, and what was changed: "
    "is the one who passed it on without fault?",
    question_zh="综合注意义务、侵权明显程度和修改情况，转载者是否没有过错",
    term="转载网络信息行为的过错及其程度",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

COURT_ORDERED_NAMES = Fact(
    name="court_ordered_names",
    question="Did a court order the service to say who the user is?",
    question_zh="人民法院是否责令网络服务提供者提供网络用户信息",
    term="责令网络服务提供者提供能够确定涉嫌侵权的网络用户的信息",
    burden=Burden.RAISED,
)

NAMED_TO_THE_COURT = Fact(
    name="named_to_the_court",
    question="Did the service tell the court, or have good reason not to?",
    question_zh="是否已向人民法院提供，或者有正当理由不提供",
    term="无正当理由拒不提供",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PRIVACY_BEFORE_2010 = Reading(
    name="privacy_before_2010",
    question="Before the right of privacy was named in 2010, what made exposing private matters a wrong?",
    question_zh="侵权责任法施行前，公开他人隐私在何种条件下构成侵权？",
    choices=(
        Choice(
            "interest",
            "injury to reputation, or a manner against public interest or morals: the interest stands by itself",
            "致名誉受损，或者违反社会公共利益、社会公德：隐私为独立受保护的人格利益",
            "SPC Interpretation on Mental Damages 2001 art. 1 para. 2, beside SPC Answers on Reputation 1993 q. 7",
        ),
        Choice(
            "reputation",
            "injury to reputation only: the text of 2001 opens a claim for damages and defines no wrong",
            "须致名誉受损：2001年解释仅规定精神损害赔偿的受理，不另设侵权类型",
            "SPC Answers on Reputation 1993 q. 7 para. 3, taken by its letter",
        ),
        Choice(
            "own_right",
            "exposure to the public without leave: privacy was a personality right already",
            "未经同意向不特定公众披露即足：隐私权已为独立的人格权",
            "Wang Fei v. Zhang Leyi, Chaoyang District Court, Beijing, (2008) Chao Min Chu 10930",
        ),
    ),
)

HOSTS_BEFORE_2010 = Reading(
    name="hosts_before_2010",
    question="Before 2010, did a website answer for what users put on it, once it was told or knew?",
    question_zh="侵权责任法施行前，网站被告知或者知道用户侵权后，应否负责？",
    choices=(
        Choice(
            "as_publishers",
            "yes, as an editor or publisher does who lets a plain wrong stand",
            "应当：比照编辑出版单位，不采取补救措施的构成侵权",
            "SPC Answers on Reputation 1993 q. 9 para. 3; so argued from in the suits of Wang Fei against websites, "
            "Chaoyang District Court, 2008, where timely deletion freed the host",
        ),
        Choice(
            "authors_only",
            "no: only authors, editors and publishers of works are named",
            "不应：仅作者和编辑出版单位为责任主体",
            "SPC Answers on Reputation 1993 q. 9, taken by its letter",
        ),
    ),
)

AXIOMS: tuple[Clause, ...] = (*implies(publication.AGAINST_PUBLIC_ORDER, AGAINST_MORALS),)
