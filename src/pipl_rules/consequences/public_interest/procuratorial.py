"""The courts' and prosecutors' interpretation on procuratorial suits, 2018 and as revised in 2020.

The revision is not at hand; its articles are read as those of 2018. It is reported to have added
heroes and martyrs only, whose suits are not asked here.
"""

from collections.abc import Iterator

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.instruments import PROCURATORIAL_2018, PROCURATORIAL_2020
from pipl_rules.consequences.public_interest.readings import OTHER_FIELDS, PRIOR_NOTICE
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import Rule, counts_as, does_not_count_as

_OWN_GROUND = any_of(f.BY_PIPL, f.BY_MINORS, f.BY_FRAUD, f.BY_WOMEN)

# -- Article 13: the announcement ------------------------------------------------------------------


def _article_13(law: Instrument) -> Iterator[Rule]:
    yield Rule(
        id=f"{law.id}.13.1",
        cite=law.art(13, para=1),
        gist="A prosecutor that means to sue announces it for thirty days.",
        zh="检察机关拟提起公益诉讼的，应当公告三十日",
        when=f.PROSECUTOR,
        unless=all_of(PRIOR_NOTICE.chosen("own_ground"), _OWN_GROUND),
        concludes=counts_as(f.MUST_ANNOUNCE),
    )
    yield Rule(
        id=f"{law.id}.13.2",
        cite=law.art(13, para=2),
        gist="It may sue once the thirty days have passed and no other body sues.",
        zh="公告期满，其他适格主体不起诉的，检察机关可以起诉",
        when=all_of(f.ANNOUNCED, f.PERIOD_OVER, ~f.ANOTHER_SUES),
        concludes=counts_as(f.TURN),
    )


# -- Articles 15 and 16: taking the case -----------------------------------------------------------


def _articles_14_to_16(law: Instrument) -> Iterator[Rule]:
    for cite, name in ((law.art(14), "14"), (law.art(15), "15")):
        yield Rule(
            id=f"{law.id}.{name}",
            cite=cite,
            gist="A prosecutor's suit is taken where it may sue and shows a definite defendant, definite claims, first "
            "evidence of harm, and that it announced the suit where it must.",
            zh="检察机关有权起诉，被告明确、请求具体、有损害公益的初步证据并已依法公告的，应当登记立案",
            when=all_of(f.PROSECUTOR, f.MAY_SUE, f.DEFENDANT, f.CLAIMS, f.EVIDENCE, f.COURT),
            unless=f.DECIDED,
            concludes=counts_as(f.MUST_ACCEPT),
        )
    yield Rule(
        id=f"{law.id}.16",
        cite=law.art(16),
        gist="No counterclaim is heard against a prosecutor.",
        zh="被告对检察机关提出反诉的，不予受理",
        when=f.PROSECUTOR,
        concludes=does_not_count_as(f.COUNTERCLAIM),
    )


# -- Articles 18 to 20: claims, withdrawal, the incidental suit ------------------------------------


def _articles_18_to_20(law: Instrument) -> Iterator[Rule]:
    claims = (
        (f.STOP, f.GOES_ON, "stop", "that it stop", "停止侵害"),
        (f.RESTORE, f.RESTORABLE, "restore", "that the earlier state be restored", "恢复原状"),
    )
    for remedy, ground, word, what, what_zh in claims:
        yield Rule(
            id=f"{law.id}.18.{word}",
            cite=law.art(18),
            gist=f"The court may point the prosecutor to a claim {what}, where less would not protect the public.",
            zh=f"诉讼请求不足以保护公益的，可以释明增加{what_zh}",
            when=all_of(f.PROSECUTOR, f.PUBLIC, ground),
            concludes=counts_as(remedy),
        )
    yield Rule(
        id=f"{law.id}.19",
        cite=law.art(19),
        gist="Where all that the prosecutor claims is achieved, its withdrawal is to be permitted.",
        zh="所求均已做到，检察机关撤诉的，准许",
        when=all_of(f.PROSECUTOR, f.ACHIEVED),
        concludes=counts_as(f.MAY_WITHDRAW),
        lifts=tuple(f"cpl_interpretation{year}.withdraw" for year in (2015, 2020, 2022)),
    )
    yield Rule(
        id=f"{law.id}.20.1",
        cite=law.art(20, para=1),
        gist="With a criminal charge over conduct that harms the public interest, the prosecutor may bring the civil "
        "suit in one.",
        zh="对损害公共利益的犯罪行为提起公诉时，可以一并提起附带民事公益诉讼",
        when=all_of(
            f.PROSECUTOR,
            f.PROSECUTED,
            f.PUBLIC,
            any_of(OTHER_FIELDS.chosen("open"), _OWN_GROUND),
        ),
        concludes=counts_as(f.INCIDENTAL),
    )


RULES = tuple(
    rule
    for law in (PROCURATORIAL_2018, PROCURATORIAL_2020)
    for article in (_article_13, _articles_14_to_16, _articles_18_to_20)
    for rule in article(law)
)

_GENERAL = "purpose, principles and standing orders of the two bodies; decides nothing of a suit by itself"
_VENUE = "which court; whether it is the right one is asked as a fact of the papers"
_HEARING = (
    "how evidence is gathered, the hearing held and an appeal brought; nothing that follows from an act"
)
_AGAINST_AUTHORITIES = "suits against authorities, not against processors"
_COURT_OFFICE = "what the court's office sends and announces; decides nothing between the parties"
LEFT_OUT: dict[Citation, str] = {
    **{PROCURATORIAL_2018.art(number): _GENERAL for number in (1, 2, 3, 4, 26, 27)},
    PROCURATORIAL_2018.art(5): _VENUE,
    PROCURATORIAL_2018.art(20, para=2): _VENUE,
    **{PROCURATORIAL_2018.art(number): _HEARING for number in range(6, 12)},
    PROCURATORIAL_2018.art(
        12
    ): "enforcement of what was ruled: carried by the course of a settlement, which cites it",
    PROCURATORIAL_2018.art(17): _COURT_OFFICE,
    **{PROCURATORIAL_2018.art(number): _AGAINST_AUTHORITIES for number in range(21, 26)},
}
