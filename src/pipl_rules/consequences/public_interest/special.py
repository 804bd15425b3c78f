"""Statutes that name who may sue: PIPL 70, Minors 106, Consumer Law 47, Anti-Fraud Law 47, Women's Rights Law 77."""

from pipl_rules.citation import Citation
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.instruments import (
    CONSUMER_LAW,
    FACE_RECOGNITION,
    FRAUD_LAW,
    MINORS_LAW,
    PIPL,
    WOMEN_LAW,
)
from pipl_rules.consequences.public_interest.readings import EARLIER_BREACH, MANY_PERSONS
from pipl_rules.logic.conditions import Condition, Threshold, all_of, any_of
from pipl_rules.logic.rule import Rule, counts_as, does_not_count_as

ONE_PERSON = Threshold(1, "persons")
TEN_PERSONS = Threshold(10, "persons")
ONE_ALONE = all_of(f.PERSONS.at_most(ONE_PERSON), ~f.UNSPECIFIED)


def many(cite: Citation, prefix: str) -> tuple[Rule, ...]:
    """When persons are many, under a provision that asks it."""
    return (
        Rule(
            id=f"{prefix}.many",
            cite=cite,
            gist="Many are harmed if a court so finds, or if the harm reaches unspecified persons.",
            zh="经认定为众多，或者侵害不特定多数人的，为众多",
            when=f.FOUND_MANY | f.UNSPECIFIED,
            concludes=counts_as(f.MANY),
        ),
        Rule(
            id=f"{prefix}.many.ten",
            cite=cite,
            gist="As some read it, ten persons are many.",
            zh="有观点认为十人以上为众多",
            when=all_of(MANY_PERSONS.chosen("ten"), f.PERSONS.at_least(TEN_PERSONS)),
            concludes=counts_as(f.MANY),
        ),
        Rule(
            id=f"{prefix}.many.under_ten",
            cite=cite,
            gist="As some read it, fewer than ten are not many, unless a court finds them so.",
            zh="有观点认为不足十人不为众多，经认定的除外",
            when=all_of(
                MANY_PERSONS.chosen("ten"),
                f.PERSONS.under(TEN_PERSONS),
                ~f.UNSPECIFIED,
                ~f.FOUND_MANY,
            ),
            concludes=does_not_count_as(f.MANY),
        ),
        Rule(
            id=f"{prefix}.many.found_not",
            cite=cite,
            gist="Those of whom a court finds that they are not many are not, unless ten are enough and there are ten.",
            zh="经认定并非众多的，不为众多；采十人标准且达到十人的除外",
            when=all_of(
                ~f.FOUND_MANY,
                ~f.UNSPECIFIED,
                ~MANY_PERSONS.chosen("ten") | f.PERSONS.under(TEN_PERSONS),
            ),
            concludes=does_not_count_as(f.MANY),
        ),
        Rule(
            id=f"{prefix}.many.one",
            cite=cite,
            gist="One person alone is not many.",
            zh="仅一人受侵害的，不为众多",
            when=all_of(ONE_ALONE, ~f.FOUND_MANY),
            concludes=does_not_count_as(f.MANY),
        ),
    )


# -- PIPL article 70 -------------------------------------------------------------------------------

PIPL_70 = (
    Rule(
        id="pipl.70.breach",
        cite=PIPL.art(70),
        gist="What broke the PIPL is in breach of it.",
        zh="违反本法规定处理个人信息",
        when=f.BREAKS_PIPL,
        concludes=counts_as(f.IN_BREACH),
    ),
    Rule(
        id="pipl.70.earlier",
        cite=PIPL.art(70),
        gist="As most read it, an earlier act that infringed by the law of its day may be sued over too.",
        zh="施行前的行为依当时法律构成侵害的，亦可依本条起诉（解释）",
        when=all_of(EARLIER_BREACH.chosen("who_may_sue"), f.EARLIER_WRONG),
        concludes=counts_as(f.IN_BREACH),
    ),
    *many(PIPL.art(70), "pipl.70"),
    Rule(
        id="pipl.70",
        cite=PIPL.art(70),
        gist="Over unlawful handling that infringes the rights of many, prosecutors, statutory consumer bodies and "
        "organisations determined by the State cyberspace administration may sue; nobody else is named.",
        zh="违法处理个人信息侵害众多个人权益的，检察机关、法定消费者组织和国家网信部门确定的组织可以起诉",
        when=all_of(any_of(f.PROSECUTOR, f.CONSUMER_BODY, f.DESIGNATED), f.IN_BREACH, f.RIGHTS, f.MANY),
        concludes=counts_as(f.BY_PIPL),
    ),
)

# -- Minors Protection Law article 106 -------------------------------------------------------------

MINORS_106 = (
    Rule(
        id="minors2021.106.support",
        cite=MINORS_LAW.art(106),
        gist="Where nobody sued for a minor who was wronged, the prosecutor may press and support a suit.",
        zh="未成年人权益受侵犯而无人代为起诉的，检察机关可以督促、支持起诉",
        when=all_of(f.MINORS, f.RIGHTS, ~f.OTHERS_REPRESENT),
        concludes=counts_as(f.MAY_SUPPORT),
    ),
    Rule(
        id="minors2021.106",
        cite=MINORS_LAW.art(106),
        gist="Where wrongs to minors touch the public interest, the prosecutor may sue.",
        zh="侵犯未成年人权益涉及公共利益的，检察机关有权提起公益诉讼",
        when=all_of(f.PROSECUTOR, f.MINORS, f.RIGHTS, f.PUBLIC),
        concludes=counts_as(f.BY_MINORS),
    ),
)

# -- Consumer Law article 47 -----------------------------------------------------------------------

CONSUMER_47 = (
    *many(CONSUMER_LAW.art(47), "consumer.47"),
    Rule(
        id="consumer.47",
        cite=CONSUMER_LAW.art(47),
        gist="Over wrongs to many consumers the national association and those of provinces may sue; those of "
        "cities and counties may not.",
        zh="侵害众多消费者权益的，中国消费者协会和省级消费者协会可以起诉",
        when=all_of(f.CONSUMER_BODY, f.CONSUMERS, f.RIGHTS, f.MANY),
        concludes=counts_as(f.BY_CONSUMER),
    ),
)

# -- Anti-Fraud Law article 47 ---------------------------------------------------------------------

FRAUD_47 = (
    Rule(
        id="anti_fraud.47",
        cite=FRAUD_LAW.art(47),
        gist="The prosecutor may sue over harm to the public interest met with in duties against fraud.",
        zh="检察机关在履行反诈职责中对侵害公共利益的行为可以提起公益诉讼",
        when=all_of(f.PROSECUTOR, f.FRAUD_DUTY, f.PUBLIC),
        concludes=counts_as(f.BY_FRAUD),
    ),
)

# -- Women's Rights Law article 77 -----------------------------------------------------------------

_WOMEN: Condition = all_of(f.WOMEN, f.PUBLIC)
WOMEN_77 = (
    Rule(
        id="women2022.77.proposal",
        cite=WOMEN_LAW.art(77),
        gist="Where wrongs to women harm the public interest, the prosecutor may issue a proposal.",
        zh="侵害妇女权益致公共利益受损的，检察机关可以发出检察建议",
        when=_WOMEN,
        concludes=counts_as(f.MAY_PROPOSE),
    ),
    Rule(
        id="women2022.77.4",
        cite=WOMEN_LAW.art(77, item=4),
        gist="It may sue where women's personality is degraded.",
        zh="贬低损害妇女人格的，检察机关可以提起公益诉讼",
        when=all_of(f.PROSECUTOR, _WOMEN, f.WOMEN_DEGRADED),
        concludes=counts_as(f.BY_WOMEN),
    ),
    Rule(
        id="women2022.77.5",
        cite=WOMEN_LAW.art(77, item=5),
        gist="It may sue over other grave wrongs to women.",
        zh="其他严重侵害妇女权益的，检察机关可以提起公益诉讼",
        when=all_of(f.PROSECUTOR, _WOMEN, f.GRAVE_FOR_WOMEN),
        concludes=counts_as(f.BY_WOMEN),
    ),
)

# -- Face recognition provisions article 14 --------------------------------------------------------

FACE_14 = (
    Rule(
        id="spc_face.14",
        cite=FACE_RECOGNITION.art(14),
        gist="Over face information, a suit of a body that a statute names is to be taken.",
        zh="就处理人脸信息的行为，法律规定的机关和有关组织起诉的，应予受理",
        when=all_of(f.FACES, f.MAY_SUE, f.DEFENDANT, f.CLAIMS, f.EVIDENCE, f.COURT),
        unless=f.DECIDED,
        concludes=counts_as(f.MUST_ACCEPT),
    ),
)

RULES = (*PIPL_70, *MINORS_106, *CONSUMER_47, *FRAUD_47, *WOMEN_77, *FACE_14)

LEFT_OUT: dict[Citation, str] = {
    WOMEN_LAW.art(77, item=1): "land and membership of village collectives: no personal information",
    WOMEN_LAW.art(77, item=2): "equal employment: no personal information by itself",
    WOMEN_LAW.art(
        77, item=3
    ): "measures against harassment at work: a duty of employers, none of information",
}
