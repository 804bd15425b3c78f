"""What the law asks about reaching into a person's private life, with or without information."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

REACHED = Fact(
    name="reached",
    question="Was the person reached by call, text, message, mail or leaflet?",
    question_zh="是否以电话、短信、即时通讯工具、电子邮件、传单等方式触达本人",
    term="以电话、短信、即时通讯工具、电子邮件、传单等方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

REACHED_BY_PHONE_OR_MAIL = Fact(
    name="reached_by_phone_or_mail",
    question="Was it by telephone or e-mail?",
    question_zh="是否向固定电话、移动电话或者个人电子邮箱发送",
    term="固定电话、移动电话或者个人电子邮箱",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

COMMERCIAL = Fact(
    name="commercial",
    question="Did it serve to promote or sell?",
    question_zh="是否为商业性信息",
    term="商业性电子信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CONTACT_AGREED = Fact(
    name="contact_agreed",
    question="Had the person agreed to be reached so, or asked for it?",
    question_zh="接收者是否同意或者请求",
    term="同意或者请求",
    changed_by=Party.CLAIMANT,
    burden=Burden.DEFENCE,
)

CONTACT_REFUSED = Fact(
    name="contact_refused",
    question="Had the person refused?",
    question_zh="接收者是否明确表示拒绝",
    term="明确表示拒绝",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

PERSONAL_BAIT = Fact(
    name="personal_bait",
    question="Did it use the person's own name, or those of people they know, to draw them?",
    question_zh="是否以本人或者熟人的姓名吸引本人",
    term="",
    changed_by=Party.PROCESSOR,
    source="Wang v. a workplace-networking site",
)

POSES_AS_OTHER = Fact(
    name="poses_as_other",
    question="Was it made to look like somebody else's message?",
    question_zh="是否伪装成他人发送",
    term="",
    changed_by=Party.PROCESSOR,
    source="Wang v. a workplace-networking site",
)

SHOWN_IN_SERVICE_ONLY = Fact(
    name="shown_in_service_only",
    question="Did it only appear inside a service that the person uses?",
    question_zh="是否仅在本人使用的服务内展示",
    term="",
    changed_by=Party.PROCESSOR,
    source="Ling v. Douyin",
)

BEYOND_TOLERANCE = Fact(
    name="beyond_tolerance",
    question="Did it disturb beyond what society expects people to bear?",
    question_zh="是否超出社会一般容忍限度",
    term="侵扰他人的私人生活安宁",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
)

ENTERS_PRIVATE_SPACE = Fact(
    name="enters_private_space",
    question="Was a private space entered, filmed or spied on?",
    question_zh="是否进入、拍摄、窥视私密空间",
    term="进入、拍摄、窥视他人的住宅、宾馆房间等私密空间",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

OBSERVES_PRIVATE_ACTIVITY = Fact(
    name="observes_private_activity",
    question="Was a private activity filmed, spied on, overheard or published?",
    question_zh="是否拍摄、窥视、窃听、公开私密活动",
    term="拍摄、窥视、窃听、公开他人的私密活动",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

VIEWS_PRIVATE_BODY = Fact(
    name="views_private_body",
    question="Were private parts of the body filmed or spied on?",
    question_zh="是否拍摄、窥视身体的私密部位",
    term="拍摄、窥视他人身体的私密部位",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

OTHER_INTRUSION = Fact(
    name="other_intrusion",
    question="Was privacy intruded upon in another way?",
    question_zh="是否以其他方式侵害隐私权",
    term="以其他方式侵害他人的隐私权",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INTRUSION_AGREED = Fact(
    name="intrusion_agreed",
    question="Had the person clearly agreed to it?",
    question_zh="权利人是否明确同意",
    term="权利人明确同意",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.CLAIMANT,
    burden=Burden.DEFENCE,
)

HOSTS = Fact(
    name="hosts",
    question="Does the processor host what users of its service do there?",
    question_zh="是否为网络用户提供网络服务",
    term="网络用户利用网络服务",
    burden=Burden.ELEMENT,
)

HOSTED_PRIVACY_TORT = Fact(
    name="hosted_privacy_tort",
    question="Did a user of the service infringe the person's privacy through it?",
    question_zh="网络用户是否利用其服务侵害他人隐私",
    term="网络用户利用网络服务实施侵权行为",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.ELEMENT,
)

HOST_NOTIFIED = Fact(
    name="host_notified",
    question="Had the person notified the service?",
    question_zh="被侵权人是否已通知",
    term="接到通知",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

HOST_KNEW = Fact(
    name="host_knew",
    question="Did the service know?",
    question_zh="网络服务提供者是否知道",
    term="知道",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

HOST_ACTED = Fact(
    name="host_acted",
    question="Did it take the necessary measures in time?",
    question_zh="是否及时采取必要措施",
    term="及时采取必要措施",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)
