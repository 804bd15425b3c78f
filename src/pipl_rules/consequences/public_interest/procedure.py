"""Civil Procedure Law article 55 (2012, 2017), later 58 (2021, 2023): suits in the public interest.

Paragraph 1 has bound since 2013, paragraph 2 since 2017-07-01. What is harm to the public interest is
found by the court; two things drawn from cases stand under paragraph 1 as readings of its words.
"""

from collections.abc import Iterator

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.instruments import PROCEDURE
from pipl_rules.consequences.public_interest.readings import OTHER_FIELDS
from pipl_rules.consequences.public_interest.special import ONE_ALONE
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import Closed, Rule, counts_as, does_not_count_as

READY: Condition = any_of(~f.PROSECUTOR, ~f.MUST_ANNOUNCE, f.TURN)
"""A prosecutor waits its turn where it must announce."""

_STATUTES = (f.BY_PIPL, f.BY_MINORS, f.BY_CONSUMER, f.BY_FRAUD, f.BY_WOMEN)
_ON_THE_WAY = (
    f.STOP,
    f.UNBLOCK,
    f.REMOVE_DANGER,
    f.RESTORE,
    f.APOLOGISE,
    f.VOID_TERMS,
    f.COSTS_OF_PREVENTION,
    f.COSTS_OF_INQUIRY,
    f.MAY_SUPPORT,
    f.MAY_PROPOSE,
    f.OTHERS_JOIN,
    f.OWN_SUITS,
    f.MAY_SETTLE,
)
_CLOSED = (
    *f.GROUNDS,
    f.MAY_SUE,
    f.MUST_ANNOUNCE,
    f.TURN,
    f.IN_BREACH,
    f.CONSUMER_HARM,
    f.CONSUMER_SUIT,
    f.INCIDENTAL,
    *_ON_THE_WAY,
)


# -- Article 55, later 58, paragraph 1 -------------------------------------------------------------


def _paragraph_1(law: Instrument, article: int) -> Iterator[Rule]:
    cite, prefix = law.art(article, para=1), f"{law.id}.{article}.1"
    yield Rule(
        id=prefix,
        cite=cite,
        gist="Bodies that a statute names may sue over harm to the public interest; nobody else may.",
        zh="法律规定的机关和有关组织可以就损害社会公共利益的行为起诉",
        when=any_of(*_STATUTES) & READY,
        concludes=counts_as(f.MAY_SUE),
    )
    yield Rule(
        id=f"{prefix}.public",
        cite=cite,
        gist="The public interest is harmed where a court so finds.",
        zh="经认定损害社会公共利益",
        when=f.FOUND_PUBLIC,
        concludes=counts_as(f.PUBLIC),
    )
    yield Rule(
        id=f"{prefix}.unspecified",
        cite=cite,
        gist="As drawn from the Yuhang case: harm to the information of unspecified persons is harm to the "
        "public interest.",
        zh="依余杭案：侵害不特定多数人个人信息的，损害社会公共利益",
        when=all_of(f.RIGHTS, f.UNSPECIFIED),
        concludes=counts_as(f.PUBLIC),
    )
    yield Rule(
        id=f"{prefix}.untraceable",
        cite=cite,
        gist="As drawn from the Guangzhou case: where many were harmed and none can be verified, the records being "
        "deleted, no one of them can sue, and the harm is to the public.",
        zh="依广州案：侵害众多而因记录被删除无法核实受害人的，个人无从起诉，损害社会公共利益",
        when=all_of(f.RIGHTS, f.FOUND_MANY, f.UNTRACEABLE),
        concludes=counts_as(f.PUBLIC),
    )
    yield Rule(
        id=f"{prefix}.one",
        cite=cite,
        gist="A wrong to one known person is for that person to sue over, unless a court finds more in it.",
        zh="仅侵害特定一人的，由其自行起诉；经认定损害公共利益的除外",
        when=all_of(ONE_ALONE, ~f.FOUND_MANY),
        unless=f.FOUND_PUBLIC,
        concludes=does_not_count_as(f.PUBLIC),
    )
    yield Rule(
        id=f"{prefix}.found_not",
        cite=cite,
        gist="What a court finds not to harm the public interest does not, unless it reaches unspecified persons "
        "or many that cannot be verified.",
        zh="经认定未损害社会公共利益的，不属；侵害不特定多数人或者众多受害人无法核实的除外",
        when=~f.FOUND_PUBLIC,
        unless=all_of(f.RIGHTS, f.UNSPECIFIED | all_of(f.FOUND_MANY, f.UNTRACEABLE)),
        concludes=does_not_count_as(f.PUBLIC),
    )


# -- Article 55, later 58, paragraph 2 -------------------------------------------------------------


def _paragraph_2(law: Instrument, article: int) -> Iterator[Rule]:
    cite, prefix = law.art(article, para=2), f"{law.id}.{article}.2"
    yield Rule(
        id=prefix,
        cite=cite,
        gist="The prosecutor may sue over such harm met with in its duties, where no other body may or does.",
        zh="检察机关在履行职责中发现损害公共利益的，无适格主体或者其不起诉时，可以起诉",
        when=all_of(
            f.PROSECUTOR, f.IN_DUTY, OTHER_FIELDS.chosen("open"), f.RIGHTS, f.PUBLIC, ~f.ANOTHER_SUES
        ),
        concludes=counts_as(f.BY_PROCEDURE),
    )
    yield Rule(
        id=f"{prefix}.sue",
        cite=cite,
        gist="On that ground it sues once its turn has come.",
        zh="具备前述条件并轮至其起诉的，可以起诉",
        when=f.BY_PROCEDURE & READY,
        concludes=counts_as(f.MAY_SUE),
    )
    yield Rule(
        id=f"{prefix}.support",
        cite=cite,
        gist="Where another body sues, the prosecutor may support it.",
        zh="其他适格主体起诉的，检察机关可以支持起诉",
        when=f.ANOTHER_SUES,
        concludes=counts_as(f.MAY_SUPPORT),
    )


RULES = tuple(
    rule
    for law, article in PROCEDURE
    for rule in (
        *_paragraph_1(law, article),
        *(_paragraph_2(law, article) if law.id != "cpl2012" else ()),
    )
)
CLOSINGS = tuple(
    Closed(fact=fact, cite=law.art(article, para=1)) for law, article in PROCEDURE for fact in _CLOSED
)
"""Only bodies that a statute names may sue: what no rule concludes of standing is not so."""

_REST_OF_PROCEDURE = (
    "ordinary civil procedure; decides neither who may sue in the public interest nor for what"
)
LEFT_OUT: dict[Citation, str] = {
    law.art(number): _REST_OF_PROCEDURE
    for law, _ in PROCEDURE[2:]
    for number in (13, 22, 24, 29, 35, *range(66, 72), 76, 84, *range(103, 109), 114)
} | {PROCEDURE[2][0].art(number): _REST_OF_PROCEDURE for number in (122, 124, 129)}
