"""The SPC's interpretation on consumer suits in the public interest, 2016 and as revised in 2020.

Its wording of 2016 is not at hand and is read from that of 2020. It applies to cases newly taken
from 2016-05-01 on (article 19), so by the day of filing.
"""

from collections.abc import Iterator

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.instruments import CONSUMER_2016, CONSUMER_2020
from pipl_rules.logic.conditions import Condition, Fact, all_of, any_of
from pipl_rules.logic.rule import Rule, counts_as, does_not_count_as

_AUTHORISED = any_of(f.PROSECUTOR, f.DESIGNATED)

_KINDS: tuple[tuple[int, Condition], ...] = (
    (4, f.UNFAIR_TERMS),
    (5, any_of(all_of(f.RIGHTS, f.UNSPECIFIED), f.DANGER)),
)
"""The kinds of harm in article 2 that information can do, by item."""

# -- Articles 1 and 2: which suits -----------------------------------------------------------------


def _articles_1_and_2(law: Instrument) -> Iterator[Rule]:
    yield Rule(
        id=f"{law.id}.1.1",
        cite=law.art(1, para=1),
        gist="It applies to suits of the national and provincial associations over harm to many unspecified consumers, "
        "or danger to their person or property.",
        zh="全国和省级消费者协会就损害众多不特定消费者权益或者危及其安全的行为起诉的，适用本解释",
        when=all_of(f.CONSUMER_BODY, f.CONSUMERS, f.CONSUMER_HARM),
        concludes=counts_as(f.CONSUMER_SUIT),
    )
    yield Rule(
        id=f"{law.id}.1.2",
        cite=law.art(1, para=2),
        gist="It applies likewise to consumer suits of other bodies that a statute authorises.",
        zh="法律授权的其他机关和组织提起的消费公益诉讼，适用本解释",
        when=all_of(_AUTHORISED, f.CONSUMERS, f.CONSUMER_HARM),
        concludes=counts_as(f.CONSUMER_SUIT),
    )
    yield Rule(
        id=f"{law.id}.2.4",
        cite=law.art(2, item=4),
        gist="Unfair standard terms and notices are such harm.",
        zh="以格式条款、通知等作出不公平、不合理规定的，属之",
        when=f.CONSUMERS & _KINDS[0][1],
        concludes=counts_as(f.CONSUMER_HARM),
    )
    yield Rule(
        id=f"{law.id}.2.5",
        cite=law.art(2, item=5),
        gist="So is any other wrong to many unspecified consumers, or danger to their person or property.",
        zh="其他侵害众多不特定消费者权益或者危及其安全的行为，属之",
        when=f.CONSUMERS & _KINDS[1][1],
        concludes=counts_as(f.CONSUMER_HARM),
    )
    for item, kind in _KINDS:
        yield Rule(
            id=f"{law.id}.2.{item}.sue",
            cite=law.art(2, item=item),
            gist="Over such harm article 47 of the Consumer Law applies: the association may sue.",
            zh="具有该项情形的，适用消费者权益保护法第四十七条",
            when=all_of(f.CONSUMER_BODY, f.CONSUMERS, kind),
            concludes=counts_as(f.BY_CONSUMER),
        )


# -- Articles 4 to 16: the suit --------------------------------------------------------------------


def _articles_4_to_16(law: Instrument) -> Iterator[Rule]:
    yield Rule(
        id=f"{law.id}.4",
        cite=law.art(4),
        gist="An association's suit is taken where it shows a proper claim, first evidence of harm, and that it first "
        "inquired, proposed, or looked into complaints.",
        zh="起诉状合格、有初步证据并证明已履行公益性职责的，应当受理消费者组织的起诉",
        when=all_of(
            f.CONSUMER_SUIT,
            f.CONSUMER_BODY,
            f.MAY_SUE,
            f.DEFENDANT,
            f.CLAIMS,
            f.EVIDENCE,
            f.COURT,
            f.DUTIES_DONE,
        ),
        unless=f.DECIDED,
        concludes=counts_as(f.MUST_ACCEPT),
    )
    yield Rule(
        id=f"{law.id}.4.not",
        cite=law.art(4, item=3),
        gist="An association that did none of this first has not what must be filed.",
        zh="消费者组织未履行公益性职责的，起诉材料不备",
        when=all_of(f.CONSUMER_SUIT, f.CONSUMER_BODY, ~f.DUTIES_DONE),
        concludes=does_not_count_as(f.MUST_ACCEPT),
        lifts=(
            *(
                f"{other}.acceptance"
                for other in ("cpl_interpretation2015", "cpl_interpretation2020", "cpl_interpretation2022")
            ),
            "spc_face.14",
        ),
    )
    yield Rule(
        id=f"{law.id}.7",
        cite=law.art(7),
        gist="Other bodies with standing may ask to join before the hearing.",
        zh="其他适格主体可以在一审开庭前申请参加诉讼",
        when=f.CONSUMER_SUIT,
        concludes=counts_as(f.OTHERS_JOIN),
    )
    yield Rule(
        id=f"{law.id}.9",
        cite=law.art(9),
        gist="A consumer who was harmed is sent to a suit of their own.",
        zh="受损害的消费者应当自行主张权利",
        when=f.CONSUMER_SUIT,
        concludes=counts_as(f.OWN_SUITS),
    )
    yield Rule(
        id=f"{law.id}.11",
        cite=law.art(11),
        gist="No counterclaim is heard.",
        zh="被告提出反诉的，不予受理",
        when=f.CONSUMER_SUIT,
        concludes=does_not_count_as(f.COUNTERCLAIM),
    )
    yield Rule(
        id=f"{law.id}.15",
        cite=law.art(15),
        gist="Once a ruling is in effect, no other body sues over the same wrong.",
        zh="裁判生效后，其他适格主体就同一侵权行为另诉的，不予受理",
        when=f.CONSUMER_SUIT & f.DECIDED,
        concludes=does_not_count_as(f.MUST_ACCEPT),
    )


# -- Articles 5, 13, 17, 18: what may be claimed ---------------------------------------------------


def _claims(law: Instrument) -> Iterator[Rule]:
    claims: tuple[tuple[str, Citation, Fact, Condition, str, str], ...] = (
        (
            "5",
            law.art(5),
            f.STOP,
            f.GOES_ON,
            "that it stop, as the court may point out",
            "停止侵害（经释明）",
        ),
        ("13.1.stop", law.art(13, para=1), f.STOP, f.GOES_ON, "that it stop", "停止侵害"),
        (
            "13.1.unblock",
            law.art(13, para=1),
            f.UNBLOCK,
            f.OBSTRUCTS,
            "that obstruction be removed",
            "排除妨碍",
        ),
        (
            "13.1.danger",
            law.art(13, para=1),
            f.REMOVE_DANGER,
            f.DANGER_REMAINS,
            "that danger be removed",
            "消除危险",
        ),
        ("13.1.apology", law.art(13, para=1), f.APOLOGISE, f.RIGHTS, "an apology", "赔礼道歉"),
        (
            "13.2",
            law.art(13, para=2),
            f.VOID_TERMS,
            f.UNFAIR_TERMS,
            "that unfair terms be void",
            "不公平条款无效",
        ),
        (
            "17",
            law.art(17),
            f.COSTS_OF_PREVENTION,
            f.PREVENTION_COSTS,
            "costs of prevention",
            "预防、处置费用",
        ),
        (
            "18",
            law.art(18),
            f.COSTS_OF_INQUIRY,
            f.INQUIRY_COSTS,
            "costs of inquiry, appraisal and counsel",
            "调查取证、鉴定和律师费用",
        ),
    )
    for name, cite, remedy, ground, what, what_zh in claims:
        yield Rule(
            id=f"{law.id}.{name}",
            cite=cite,
            gist=f"In a consumer suit the plaintiff may claim {what}.",
            zh=f"消费公益诉讼中，原告可以请求{what_zh}",
            when=f.CONSUMER_SUIT & ground,
            concludes=counts_as(remedy),
        )


RULES = tuple(
    rule
    for law in (CONSUMER_2016, CONSUMER_2020)
    for articles in (_articles_1_and_2, _articles_4_to_16, _claims)
    for rule in articles(law)
)

_GOODS = "safety and quality of goods, services and premises: no personal information"
_OFFICE = "what the court announces and reports; decides nothing between the parties"
_EVIDENCE = "evidence and its effect in other suits: decides neither who may sue nor for what"
LEFT_OUT: dict[Citation, str] = {
    **{CONSUMER_2020.art(2, item=number): _GOODS for number in (1, 2, 3)},
    CONSUMER_2020.art(3): "which court; whether it is the right one is asked as a fact of the papers",
    **{CONSUMER_2020.art(number): _OFFICE for number in (6, 14)},
    **{CONSUMER_2020.art(number): _EVIDENCE for number in (8, 12, 16)},
    CONSUMER_2020.art(10): "staying a consumer's own suit: the court may, on request",
    CONSUMER_2020.art(19): "commencement: carried by the days of the two versions",
}
