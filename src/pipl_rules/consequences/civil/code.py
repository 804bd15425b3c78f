"""Civil Code: what the person may claim (in force from 2021-01-01).

Claims to have it stopped, undone and apologised for need no fault and no damage
(art. 995); damages need both (art. 1165), unless fault is presumed elsewhere.
"""

from pipl_rules.citation import Citation
from pipl_rules.consequences.civil import facts as f
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import Rule, counts_as, does_not_count_as
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE

INFRINGED = f.RIGHTS_INFRINGED | f.PRIVACY_INFRINGED

# fmt: off
# -- Book One: manners of answering, choice, priority, time --------------------------------------

GENERAL = (
    Rule(id="code.186", cite=CODE.art(186), concludes=counts_as(f.CONTRACT_TOO),
        gist="Where a breach of contract injures the person, the injured side chooses: contract or tort.",
        zh="违约同时损害人身权益的，受损害方可以选择请求权", when=INFRINGED & f.IN_BREACH),
    Rule(id="code.187.beside", cite=CODE.art(187), concludes=counts_as(f.STATE_NO_BAR),
        gist="Having to answer to the State for the same act takes nothing from the civil claim.",
        zh="就同一行为承担行政或者刑事责任，不影响民事责任", when=INFRINGED & f.PUNISHED),
    Rule(id="code.187.first", cite=CODE.art(187), concludes=counts_as(f.CIVIL_FIRST),
        gist="Where assets do not suffice for all, the civil claim is met first.",
        zh="财产不足的，民事责任优先受偿", when=all_of(INFRINGED, f.PUNISHED, f.ASSETS_SHORT)),
    Rule(id="code.192.1", cite=CODE.art(192, para=1), concludes=counts_as(f.DAMAGES_BARRED),
        gist="Once time has run, whoever owes may plead it and refuse to pay.",
        zh="时效届满的，义务人可以抗辩", when=f.TIME_RUN),
)

# -- Book Four: personality rights ----------------------------------------------------------------

PERSONALITY = (
    Rule(id="code.994.close", cite=CODE.art(994), concludes=counts_as(f.KIN_MAY_CLAIM),
        gist="For the privacy of the dead the spouse, the children and the parents may claim.",
        zh="死者隐私受侵害的，其配偶、子女、父母可以主张", when=all_of(f.PRIVACY_INFRINGED, f.PERSON_DEAD, f.CLOSE_KIN)),
    Rule(id="code.994.other", cite=CODE.art(994), concludes=counts_as(f.KIN_MAY_CLAIM),
        gist="Where there are none of them, other near relatives may.",
        zh="没有配偶、子女且父母均已死亡的，其他近亲属可以主张",
        when=all_of(f.PRIVACY_INFRINGED, f.PERSON_DEAD, f.OTHER_KIN, f.NO_CLOSE_KIN)),
    Rule(id="code.995.stop", cite=CODE.art(995), concludes=counts_as(f.STOP),
        gist="What still goes on, or threatens to, must stop on demand; time does not run against that.",
        zh="侵害持续或者将要发生的，可以随时请求停止", when=INFRINGED & (f.GOES_ON | f.IMMINENT)),
    Rule(id="code.995.name", cite=CODE.art(995), concludes=counts_as(f.CLEAR_NAME),
        gist="Where the name has suffered, its effects are to be removed.",
        zh="名誉受影响的，可以请求消除影响、恢复名誉", when=INFRINGED & f.REPUTE_HARMED),
    Rule(id="code.995.apology", cite=CODE.art(995), concludes=counts_as(f.APOLOGY),
        gist="An apology may be demanded, whatever the time.",
        zh="可以请求赔礼道歉，不受时效限制", when=INFRINGED),
    Rule(id="code.996", cite=CODE.art(996), concludes=counts_as(f.DISTRESS_IN_CONTRACT),
        gist="Choosing contract does not give up damages for grave mental harm.",
        zh="选择违约责任的，仍可请求精神损害赔偿", when=all_of(INFRINGED, f.IN_BREACH, f.GRAVE_DISTRESS)),
    Rule(id="code.997", cite=CODE.art(997), concludes=counts_as(f.INJUNCTION),
        gist="On evidence that it is being done or about to be, and could not be made good, a court may be asked to stop it.",
        zh="有证据证明正在或者即将侵害且难以弥补的，可以申请禁令", when=all_of(INFRINGED, f.IMMINENT, f.IRREPARABLE)),
    Rule(id="code.1000.1", cite=CODE.art(1000, para=1), concludes=counts_as(f.PUBLIC_APOLOGY),
        gist="How far an apology goes follows how far the wrong went: public where others were reached.",
        zh="道歉方式与影响范围相当：及于他人的，可以公开", when=INFRINGED & f.REACHED_OTHERS),
    Rule(id="code.1000.1.written", cite=CODE.art(1000, para=1), concludes=does_not_count_as(f.PUBLIC_APOLOGY),
        gist="... and to the person alone where nobody else was.",
        zh="未及于他人的，向本人道歉即可", when=INFRINGED & ~f.REACHED_OTHERS),
    Rule(id="code.1037.2", cite=CODE.art(1037, para=2), concludes=counts_as(f.DELETE),
        gist="What is handled against law or agreement is deleted on demand.",
        zh="违法或者违约处理个人信息的，可以请求删除", when=f.RIGHTS_INFRINGED & f.STILL_KEPT),
)

# -- Book Seven: damages, several wrongdoers, services ---------------------------------------------

TORT = (
    Rule(id="code.1165.1", cite=CODE.art(1165, para=1), concludes=counts_as(f.LIABLE),
        gist="Damage done by fault is answered for.",
        zh="因过错造成损害的，应当赔偿", when=all_of(INFRINGED, f.DAMAGE, f.AT_FAULT)),
    Rule(id="code.1168", cite=CODE.art(1168), concludes=counts_as(f.JOINTLY),
        gist="Those who did it together answer for the whole.",
        zh="共同侵权的，承担连带责任", when=all_of(INFRINGED, f.DONE_TOGETHER, f.DAMAGE)),
    Rule(id="code.1169.1", cite=CODE.art(1169, para=1), concludes=counts_as(f.JOINTLY),
        gist="Who incites or helps answers with whoever does it.",
        zh="教唆、帮助他人侵权的，与行为人连带负责", when=INFRINGED & f.HELPED),
    Rule(id="code.1171", cite=CODE.art(1171), concludes=counts_as(f.JOINTLY),
        gist="Where each one's act would have done it all, each answers for all.",
        zh="分别实施而各足以造成全部损害的，承担连带责任", when=all_of(INFRINGED, f.EACH_SUFFICED, f.DAMAGE)),
    Rule(id="code.1173", cite=CODE.art(1173), concludes=counts_as(f.REDUCED),
        gist="The person's own fault may lessen what is owed.",
        zh="被侵权人有过错的，可以减轻责任", when=INFRINGED & f.PERSON_AT_FAULT),
    Rule(id="code.1174", cite=CODE.art(1174), concludes=counts_as(f.FREED),
        gist="For what the person brought about on purpose nothing is owed.",
        zh="损害由受害人故意造成的，行为人不担责", when=f.PERSON_MEANT_IT),
    Rule(id="code.1175", cite=CODE.art(1175), concludes=counts_as(f.FREED),
        gist="For what a third party brought about the third party answers.",
        zh="损害由第三人造成的，由第三人担责", when=f.THIRD_PARTY),
    Rule(id="code.1182.loss", cite=CODE.art(1182), concludes=counts_as(f.BY_LOSS),
        gist="Damages are the person's loss.",
        zh="按损失赔偿", when=all_of(f.LIABLE, f.LOSS_SHOWN)),
    Rule(id="code.1182.gain", cite=CODE.art(1182), concludes=counts_as(f.BY_GAIN),
        gist="... or what the other gained by it; the injured side may choose.",
        zh="或者按侵权人的获利赔偿", when=all_of(f.LIABLE, f.GAIN_SHOWN)),
    Rule(id="code.1182.court", cite=CODE.art(1182), concludes=counts_as(f.BY_DISCRETION),
        gist="Where neither can be told and the two do not agree, the court fixes the amount.",
        zh="损失、获利均难以确定又协商不成的，由法院酌定",
        when=all_of(f.LIABLE, ~f.LOSS_SHOWN, ~f.GAIN_SHOWN)),
    Rule(id="code.1183.1", cite=CODE.art(1183, para=1), concludes=counts_as(f.DISTRESS),
        gist="Grave mental harm is compensated.",
        zh="造成严重精神损害的，应予赔偿", when=all_of(INFRINGED, f.LIABLE, f.GRAVE_DISTRESS)),
    Rule(id="code.1195.2", cite=CODE.art(1195, para=2), concludes=counts_as(f.HOST_GROWTH),
        gist="A service that does not act in time on a notice answers with its user for what grows from then on.",
        zh="接到通知未及时采取措施的，就损害扩大部分连带负责",
        when=all_of(INFRINGED, f.BY_A_USER, f.NOTICE_GIVEN, f.NOT_PROMPT)),
    Rule(id="code.1197", cite=CODE.art(1197), concludes=counts_as(f.HOST_WHOLE),
        gist="A service that knew, or should have, and did nothing answers for the whole with its user.",
        zh="知道或者应当知道而不采取措施的，与用户连带负责",
        when=all_of(INFRINGED, f.BY_A_USER, any_of(f.SERVICE_KNEW, f.SERVICE_SHOULD_KNOW))),
)
# fmt: on

RULES = (*GENERAL, *PERSONALITY, *TORT)

LEFT_OUT: dict[Citation, str] = {
    CODE.art(182): "escape from danger: whether the act was lawful, not what follows",
    CODE.art(998): "what is weighed in an amount or a form: the circumstances are the court's",
    CODE.art(1000, para=2): "how a judgment is carried out",
    CODE.art(1170): "acts endangering life or property: no such act handles information",
    CODE.art(1172): "shares among those who did not act together: an amount for the court",
}
