"""Civil liability before the Civil Code: Tort Liability Law, General Principles, SPC texts (to 2020-12-31).

Article 20 of the Tort Liability Law and article 18 of the SPC network provisions of 2014
are not at hand. What stands here of them is what the texts say that replaced them word
for word (Civil Code art. 1182; provisions of 2020 art. 12), and is marked; a reader should
check it against the wording of the time.
"""

from pipl_rules.citation import Citation
from pipl_rules.consequences.civil import facts as f
from pipl_rules.consequences.civil.code import INFRINGED
from pipl_rules.consequences.civil.special import CEILING
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Rule, counts_as
from pipl_rules.statutes.general_principles import LAW as PRINCIPLES
from pipl_rules.statutes.instruments import SPC_NETWORK_2014 as NETWORK_2014
from pipl_rules.statutes.instruments import TORT_LIABILITY_LAW as TLL
from pipl_rules.statutes.spc_mental_damages_2001 import INTERPRETATION as MENTAL_2001

# fmt: off
TORT_LAW = (
    Rule(id="tll.4.1", cite=TLL.art(4, para=1), concludes=counts_as(f.STATE_NO_BAR),
        gist="Answering to the State for the same act takes nothing from the claim in tort.",
        zh="就同一行为承担行政或者刑事责任，不影响侵权责任", when=INFRINGED & f.PUNISHED),
    Rule(id="tll.4.2", cite=TLL.art(4, para=2), concludes=counts_as(f.CIVIL_FIRST),
        gist="Where assets do not suffice, tort comes first.",
        zh="财产不足的，先承担侵权责任", when=all_of(INFRINGED, f.PUNISHED, f.ASSETS_SHORT)),
    Rule(id="tll.6.1", cite=TLL.art(6, para=1), concludes=counts_as(f.LIABLE),
        gist="Damage done by fault is answered for.",
        zh="因过错侵权造成损害的，应当赔偿", when=all_of(INFRINGED, f.DAMAGE, f.AT_FAULT)),
    Rule(id="tll.8", cite=TLL.art(8), concludes=counts_as(f.JOINTLY),
        gist="Those who did it together answer for the whole.",
        zh="共同侵权的，承担连带责任", when=all_of(INFRINGED, f.DONE_TOGETHER, f.DAMAGE)),
    Rule(id="tll.9.1", cite=TLL.art(9, para=1), concludes=counts_as(f.JOINTLY),
        gist="Who incites or helps answers with whoever does it.",
        zh="教唆、帮助他人侵权的，与行为人连带负责", when=INFRINGED & f.HELPED),
    Rule(id="tll.15.stop", cite=TLL.art(15, para=1, item=1), concludes=counts_as(f.STOP),
        gist="What still goes on must stop.", zh="侵害持续的，应当停止", when=INFRINGED & (f.GOES_ON | f.IMMINENT)),
    Rule(id="tll.15.delete", cite=TLL.art(15, para=1, item=1), concludes=counts_as(f.DELETE),
        gist="While what was taken is kept the infringement goes on: to stop it is to delete it.",
        zh="信息仍被保存的，删除即为停止侵害", when=f.RIGHTS_INFRINGED & f.STILL_KEPT),
    Rule(id="tll.15.apology", cite=TLL.art(15, para=1, item=7), concludes=counts_as(f.APOLOGY),
        gist="An apology may be demanded.", zh="可以请求赔礼道歉", when=INFRINGED),
    Rule(id="tll.15.name", cite=TLL.art(15, para=1, item=8), concludes=counts_as(f.CLEAR_NAME),
        gist="Effects are removed and the name restored.",
        zh="可以请求消除影响、恢复名誉", when=INFRINGED & f.REPUTE_HARMED),
    Rule(id="tll.20.loss", cite=TLL.art(20), concludes=counts_as(f.BY_LOSS),
        gist="Damages are the person's loss,", zh="按损失赔偿", when=all_of(f.LIABLE, f.LOSS_SHOWN)),
    Rule(id="tll.20.gain", cite=TLL.art(20), concludes=counts_as(f.BY_GAIN),
        gist="... where that cannot be told, the other's gain,",
        zh="损失难以确定的，按获利赔偿", when=all_of(f.LIABLE, ~f.LOSS_SHOWN, f.GAIN_SHOWN)),
    Rule(id="tll.20.court", cite=TLL.art(20), concludes=counts_as(f.BY_DISCRETION),
        gist="... where neither can, what the court fixes.",
        zh="均难以确定的，由法院酌定", when=all_of(f.LIABLE, ~f.LOSS_SHOWN, ~f.GAIN_SHOWN)),
    Rule(id="tll.22", cite=TLL.art(22), concludes=counts_as(f.DISTRESS),
        gist="Grave mental harm may be compensated.",
        zh="造成严重精神损害的，可以请求赔偿", when=all_of(INFRINGED, f.LIABLE, f.GRAVE_DISTRESS)),
    Rule(id="tll.36.2", cite=TLL.art(36, para=2), concludes=counts_as(f.HOST_GROWTH),
        gist="A service that does not act in time on a notice answers with its user for what grows from then on.",
        zh="接到通知未及时采取措施的，就损害扩大部分连带负责",
        when=all_of(INFRINGED, f.BY_A_USER, f.NOTICE_GIVEN, f.NOT_PROMPT)),
    Rule(id="tll.36.3", cite=TLL.art(36, para=3), concludes=counts_as(f.HOST_WHOLE),
        gist="A service that knew and did nothing answers for the whole with its user.",
        zh="知道而不采取措施的，与用户连带负责", when=all_of(INFRINGED, f.BY_A_USER, f.SERVICE_KNEW)),
)

BEFORE_TORT_LAW = (
    Rule(id="gpcl.120.stop", cite=PRINCIPLES.art("120(1)"), concludes=counts_as(f.STOP),
        gist="Infringing the name, the likeness or reputation: it must stop,",
        zh="侵害姓名、肖像、名誉的，应当停止侵害", when=INFRINGED & f.GOES_ON),
    Rule(id="gpcl.120.name", cite=PRINCIPLES.art("120(1)"), concludes=counts_as(f.CLEAR_NAME),
        gist="... the name is restored,", zh="恢复名誉、消除影响", when=INFRINGED & f.REPUTE_HARMED),
    Rule(id="gpcl.120.apology", cite=PRINCIPLES.art("120(1)"), concludes=counts_as(f.APOLOGY),
        gist="... an apology is made,", zh="赔礼道歉", when=INFRINGED),
    Rule(id="gpcl.120.damages", cite=PRINCIPLES.art("120(1)"), concludes=counts_as(f.LIABLE),
        gist="... and loss may be made good.", zh="并可以要求赔偿损失", when=all_of(INFRINGED, f.DAMAGE, f.AT_FAULT)),
    Rule(id="spc2001.3", cite=MENTAL_2001.art(3), concludes=counts_as(f.KIN_MAY_CLAIM),
        gist="Near relatives may claim where the privacy of the dead is illegally disclosed or used.",
        zh="非法披露、利用死者隐私的，近亲属可以请求",
        when=all_of(f.PRIVACY_INFRINGED, f.PERSON_DEAD, f.CLOSE_KIN | f.OTHER_KIN)),
    Rule(id="spc2001.8.2", cite=MENTAL_2001.art(8, para=2), concludes=counts_as(f.DISTRESS),
        gist="Grave consequences bring money for mental harm beside the rest.",
        zh="造成严重后果的，可以判令赔偿精神损害抚慰金", when=all_of(INFRINGED, f.LIABLE, f.GRAVE_DISTRESS)),
)

NETWORK = (
    Rule(id="spc2014.18.1.costs", cite=NETWORK_2014.art(18, para=1), concludes=counts_as(f.COSTS),
        gist="What it reasonably cost to stop it counts as loss.",
        zh="为制止侵权支付的合理开支，可以认定为财产损失", when=all_of(INFRINGED, f.NETWORK, f.COSTS_PAID)),
    Rule(id="spc2014.18.1.lawyer", cite=NETWORK_2014.art(18, para=1), concludes=counts_as(f.LAWYER_FEES),
        gist="Lawyer's fees within the rules may be counted in.",
        zh="符合规定的律师费可以计入", when=all_of(INFRINGED, f.NETWORK, f.LAWYER_PAID)),
    Rule(id="spc2014.18.2", cite=NETWORK_2014.art(18, para=2), concludes=counts_as(f.OVER_THE_CEILING),
        gist="What a court fixes by itself stays within half a million yuan.",
        zh="酌定数额不超过五十万元",
        when=all_of(f.NETWORK, f.BY_DISCRETION, f.DISCRETION_YUAN.more_than(CEILING))),
)
# fmt: on

RULES = (*TORT_LAW, *BEFORE_TORT_LAW, *NETWORK)

NOT_AT_HAND = (TLL.art(20), NETWORK_2014.art(18))
"""Articles whose wording of the time was not at hand; what stands of them is taken from the text that replaced them."""

LEFT_OUT: dict[Citation, str] = {
    TLL.art(3): "that the injured side may claim: every claim here presupposes it",
    TLL.art(5): "that special laws go before: they have rules of their own",
    TLL.art(7): "liability without fault where a law says so: none does for handling information",
    MENTAL_2001.art(2): "taking a ward away: no act of handling information",
    MENTAL_2001.art(9): "forms of money for mental harm: an amount for the court",
    MENTAL_2001.art(10): "what is weighed in an amount: for the court",
    MENTAL_2001.art(12): "which interpretation prevails",
}
