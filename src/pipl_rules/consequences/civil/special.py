"""Civil liability in special laws and interpretations: PIPL, Cybersecurity Law, consumer law, SPC texts since 2020.

PIPL art. 69 presumes fault, and nothing else: infringement and damage are still the
person's to prove. It speaks of personal-information rights, for acts from 2021-11-01;
what infringes privacy alone stays under art. 1165 of the Code.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.consequences.civil import facts as f
from pipl_rules.consequences.civil.code import INFRINGED
from pipl_rules.logic.conditions import Threshold, all_of
from pipl_rules.logic.rule import Rule, counts_as
from pipl_rules.statutes.instruments import CONSUMER_LAW, CYBERSECURITY_LAW, FACE_RECOGNITION, PIPL
from pipl_rules.statutes.spc_network_2020 import PROVISIONS as NETWORK_2020

MENTAL_2020 = Instrument(
    id="spc_mental2020",
    text="spc_mental_damages_2020",
    short_zh="精神损害赔偿解释（2020年修正）",
    short="SPC Interpretation on Mental Damages 2020",
    title="SPC Interpretation on Damages for Mental Harm in Civil Torts (2020 Revision)",
    title_zh="最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释（2020年修正）",
    promulgated=dt.date(2020, 12, 29),
    effective=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
CEILING = Threshold(500_000, "yuan")

# fmt: off
STATUTES = (
    Rule(id="pipl.20.2", cite=PIPL.art(20, para=2), concludes=counts_as(f.JOINTLY),
        gist="Processors who decide together answer together for the damage.",
        zh="共同处理造成损害的，承担连带责任", when=all_of(f.RIGHTS_INFRINGED, f.DECIDED_TOGETHER, f.DAMAGE)),
    Rule(id="pipl.47.1.4", cite=PIPL.art(47, para=1, item=4), concludes=counts_as(f.DELETE),
        gist="What is handled against law or agreement has to be deleted unasked, and on demand.",
        zh="违法或者违约处理的，应当主动删除，个人亦可请求删除", when=f.RIGHTS_INFRINGED & f.STILL_KEPT),
    Rule(id="pipl.69.1.fault", cite=PIPL.art(69, para=1), concludes=counts_as(f.FAULT_PRESUMED),
        gist="That the processor was at fault is presumed.",
        zh="推定处理者有过错", when=f.RIGHTS_INFRINGED),
    Rule(id="pipl.69.1", cite=PIPL.art(69, para=1), concludes=counts_as(f.LIABLE),
        gist="Damage from infringing information rights is answered for, unless the processor clears itself of fault.",
        zh="侵害个人信息权益造成损害，不能证明没有过错的，应当赔偿",
        when=f.RIGHTS_INFRINGED & f.DAMAGE, unless=f.NO_FAULT),
    Rule(id="pipl.69.2.loss", cite=PIPL.art(69, para=2), concludes=counts_as(f.BY_LOSS),
        gist="By the person's loss,", zh="按个人的损失", when=all_of(f.RIGHTS_INFRINGED, f.LIABLE, f.LOSS_SHOWN)),
    Rule(id="pipl.69.2.gain", cite=PIPL.art(69, para=2), concludes=counts_as(f.BY_GAIN),
        gist="... or by the processor's gain,", zh="或者按处理者的获利",
        when=all_of(f.RIGHTS_INFRINGED, f.LIABLE, f.GAIN_SHOWN)),
    Rule(id="pipl.69.2.court", cite=PIPL.art(69, para=2), concludes=counts_as(f.BY_DISCRETION),
        gist="... or, where neither can be told, by the circumstances.",
        zh="均难以确定的，按实际情况确定",
        when=all_of(f.RIGHTS_INFRINGED, f.LIABLE, ~f.LOSS_SHOWN, ~f.GAIN_SHOWN)),
    Rule(id="csl.43.delete", cite=CYBERSECURITY_LAW.art(43), concludes=counts_as(f.DELETE),
        gist="A network operator deletes on demand what it took or used against law or agreement.",
        zh="网络运营者违法或者违约收集、使用的，可以要求删除",
        when=all_of(f.RIGHTS_INFRINGED, f.NETWORK_OPERATOR, f.STILL_KEPT)),
    Rule(id="consumer.50.stop", cite=CONSUMER_LAW.art(50), concludes=counts_as(f.STOP),
        gist="A trader who infringes a consumer's information rights stops,",
        zh="经营者侵害消费者个人信息权利的，应当停止侵害",
        when=all_of(f.RIGHTS_INFRINGED, f.CONSUMER, f.GOES_ON)),
    Rule(id="consumer.50.apology", cite=CONSUMER_LAW.art(50), concludes=counts_as(f.APOLOGY),
        gist="... apologises,", zh="赔礼道歉", when=f.RIGHTS_INFRINGED & f.CONSUMER),
    Rule(id="consumer.50.name", cite=CONSUMER_LAW.art(50), concludes=counts_as(f.CLEAR_NAME),
        gist="... restores the name,", zh="恢复名誉、消除影响",
        when=all_of(f.RIGHTS_INFRINGED, f.CONSUMER, f.REPUTE_HARMED)),
    Rule(id="consumer.50.damages", cite=CONSUMER_LAW.art(50), concludes=counts_as(f.LIABLE),
        gist="... and makes good the loss.", zh="并赔偿损失",
        when=all_of(f.RIGHTS_INFRINGED, f.CONSUMER, f.DAMAGE)),
)

INTERPRETATIONS = (
    Rule(id="spc2020.12.1.costs", cite=NETWORK_2020.art(12, para=1), concludes=counts_as(f.COSTS),
        gist="What it reasonably cost to stop it, inquiries and evidence included, counts as loss.",
        zh="为制止侵权支付的合理开支，可以认定为财产损失", when=all_of(INFRINGED, f.NETWORK, f.COSTS_PAID)),
    Rule(id="spc2020.12.1.lawyer", cite=NETWORK_2020.art(12, para=1), concludes=counts_as(f.LAWYER_FEES),
        gist="Lawyer's fees within the rules may be counted in.",
        zh="符合规定的律师费可以计入", when=all_of(INFRINGED, f.NETWORK, f.LAWYER_PAID)),
    Rule(id="spc2020.12.2", cite=NETWORK_2020.art(12, para=2), concludes=counts_as(f.OVER_THE_CEILING),
        gist="What a court fixes by itself stays within half a million yuan.",
        zh="酌定数额不超过五十万元",
        when=all_of(f.NETWORK, f.BY_DISCRETION, f.DISCRETION_YUAN.more_than(CEILING))),
    Rule(id="spc_mental2020.3", cite=MENTAL_2020.art(3), concludes=counts_as(f.KIN_MAY_CLAIM),
        gist="Near relatives may claim for mental harm where the privacy of the dead is infringed.",
        zh="死者隐私受侵害的，近亲属可以请求精神损害赔偿",
        when=all_of(f.PRIVACY_INFRINGED, f.PERSON_DEAD, f.CLOSE_KIN | f.OTHER_KIN, f.GRAVE_DISTRESS)),
    Rule(id="spc_face.8.costs", cite=FACE_RECOGNITION.art(8), concludes=counts_as(f.COSTS),
        gist="So do the costs of stopping the unlawful handling of a face.",
        zh="为制止违法处理人脸信息支付的合理开支同样计入", when=all_of(INFRINGED, f.FACE, f.COSTS_PAID)),
    Rule(id="spc_face.8.lawyer", cite=FACE_RECOGNITION.art(8), concludes=counts_as(f.LAWYER_FEES),
        gist="... with reasonable lawyer's fees.", zh="合理的律师费可以计入",
        when=all_of(INFRINGED, f.FACE, f.LAWYER_PAID)),
    Rule(id="spc_face.9", cite=FACE_RECOGNITION.art(9), concludes=counts_as(f.INJUNCTION),
        gist="Face recognition that is going on or about to, and could not be made good, may be enjoined.",
        zh="正在或者即将以人脸识别侵害且难以弥补的，可以作出禁令",
        when=all_of(INFRINGED, f.FACE, f.IMMINENT, f.IRREPARABLE)),
    Rule(id="spc_face.12", cite=FACE_RECOGNITION.art(12), concludes=counts_as(f.DELETE),
        gist="Who claims in contract over a face may have it deleted, agreed or not.",
        zh="请求违约责任的，可以一并请求删除人脸信息", when=all_of(f.FACE, f.IN_BREACH, f.STILL_KEPT)),
)
# fmt: on

RULES = (*STATUTES, *INTERPRETATIONS)

LEFT_OUT: dict[Citation, str] = {
    CONSUMER_LAW.art(51): "insult, search and loss of liberty: the judgment names no such wrong",
    MENTAL_2020.art(1): "which claims a court takes up",
    MENTAL_2020.art(2): "taking a ward away: no act of handling information",
    MENTAL_2020.art(4): "organisations have no mental harm; the person of this library is a natural person",
    MENTAL_2020.art(5): "what is weighed in an amount: for the court",
    MENTAL_2020.art(6): "which interpretation prevails",
}
