"""Criminal Law: article 253-1 in its text of 2015, and the general articles that bear on it.

Statuses of a lot (given, obtained) are concluded lot by lot; what is concluded of the
crime is concluded of the whole. `GENERAL_PART` are articles beyond the selection of
the table of texts.
"""

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal import sentencing_facts as s
from pipl_rules.consequences.criminal.instruments import CRIMINAL_LAW, GENERAL_PART, NEW_TEXT_FROM
from pipl_rules.consequences.criminal.instruments import TEXT_OF_2015 as LAW
from pipl_rules.dates import Span
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import Closed, Rule, counts_as

# -- Article 253-1, of a lot -----------------------------------------------------------------------------

GIVES = f.SELLS | f.PROVIDED
TAKES = any_of(f.STEALS, f.OBTAINS, f.OTHERWISE_OBTAINED)

LOT = (
    Rule(
        id="criminal2015.253-1.1.given",
        cite=LAW.art("253-1", para=1),
        gist="Selling citizens' personal information or providing it to others, against the State's rules on it.",
        zh="违规向他人出售、提供公民个人信息",
        when=f.IS_CITIZENS_INFORMATION & GIVES & f.STATE_RULES_BROKEN,
        unless=f.CONSENTED,
        concludes=counts_as(f.GIVEN),
    ),
    Rule(
        id="criminal2015.253-1.3.obtained",
        cite=LAW.art("253-1", para=3),
        gist="Stealing it, or getting it illegally in another way.",
        zh="窃取，或者以别的非法手段取得",
        when=f.IS_CITIZENS_INFORMATION & TAKES,
        unless=f.CONSENTED,
        concludes=counts_as(f.OBTAINED),
    ),
)

LOT_CLOSED = (
    Closed(fact=f.GIVEN, cite=LAW.art("253-1", para=1)),
    Closed(fact=f.OBTAINED, cite=LAW.art("253-1", para=3)),
)

# -- Article 253-1, of the whole ---------------------------------------------------------------------------

SERIOUS = f.SERIOUS | f.ESPECIALLY_SERIOUS  # what is especially serious is serious

ARTICLE_253_1 = (
    Rule(
        id="criminal2015.253-1.1",
        cite=LAW.art("253-1", para=1),
        gist="Selling or providing it is a crime if the circumstances are serious: up to three years or detention, with a fine or a fine alone.",
        zh="出售、提供且情节严重的，三年以下有期徒刑或者拘役，可以并处、单处罚金",
        when=all_of(f.SOME_GIVEN, f.INTENTIONAL, SERIOUS),
        concludes=counts_as(f.OFFENCE),
    ),
    Rule(
        id="criminal2015.253-1.1.upper",
        cite=LAW.art("253-1", para=1),
        gist="Especially serious: three to seven years, with a fine.",
        zh="情节特别严重的，三年以上七年以下有期徒刑，并处罚金",
        when=f.OFFENCE & f.ESPECIALLY_SERIOUS,
        concludes=counts_as(f.UPPER_BAND),
    ),
    Rule(
        id="criminal2015.253-1.2",
        cite=LAW.art("253-1", para=2),
        gist="Heavier for giving away what was obtained in performing a duty or providing a service.",
        zh="把履职、服务中得到的信息出售、提供给他人的，从重",
        when=f.OFFENCE & f.FROM_DUTY_GIVEN,
        concludes=counts_as(s.HEAVIER),
    ),
    Rule(
        id="criminal2015.253-1.3",
        cite=LAW.art("253-1", para=3),
        gist="Stealing or otherwise illegally obtaining it is punished likewise.",
        zh="窃取或者以其他方法非法获取的，同样处罚",
        when=all_of(f.SOME_OBTAINED, f.INTENTIONAL, SERIOUS),
        concludes=counts_as(f.OFFENCE),
    ),
    Rule(
        id="criminal2015.253-1.4",
        cite=LAW.art("253-1", para=4),
        gist="A unit is fined, and those in charge and others directly responsible are punished.",
        zh="单位犯罪的，对单位处罚金，并处罚主管人员和其他直接责任人员",
        when=f.OFFENCE & f.UNIT_CRIME,
        concludes=counts_as(s.UNIT_FINED),
    ),
)

# -- The general articles -----------------------------------------------------------------------------------

GENERAL = (
    Rule(
        id="criminal.13",
        cite=CRIMINAL_LAW.art(13),
        gist="What is manifestly minor and does little harm is no crime.",
        zh="情节显著轻微、危害不大的，不算犯罪",
        when=f.MANIFESTLY_MINOR,
        lifts=(
            "criminal2015.253-1.1",
            "criminal2015.253-1.3",
            "criminal2009.253-1.1",
            "criminal2009.253-1.2",
        ),
    ),
    Rule(
        id="criminal.31",
        cite=CRIMINAL_LAW.art(31),
        gist="Where a unit commits it, of its people only those in charge and others directly responsible are punished.",
        zh="单位犯罪的，只处罚直接负责的主管人员和其他直接责任人员",
        when=f.UNIT_CRIME & f.NOT_RESPONSIBLE,
        lifts=(
            "criminal2015.253-1.1",
            "criminal2015.253-1.3",
            "criminal2009.253-1.1",
            "criminal2009.253-1.2",
        ),
    ),
    Rule(
        id="criminal.37-1.1",
        cite=CRIMINAL_LAW.art("37-1", para=1),
        gist="Who abused an occupation or its duties may be barred from it for three to five years.",
        zh="利用职业便利或者违背职业义务犯罪的，可以禁业三年至五年",
        when=f.OFFENCE & f.FROM_DUTY_GIVEN,
        concludes=counts_as(s.OCCUPATIONAL_BAN),
        during=Span(
            NEW_TEXT_FROM
        ),  # Amendment IX; not for acts to 2015-10-31 (its temporal interpretation, art. 1)
    ),
    Rule(
        id="criminal.general.61.official",
        cite=GENERAL_PART.art(61),
        gist="That a public official broke the duty of secrecy of the office weighs against the person, within the band.",
        zh="公职人员违背保密义务的，量刑时酌情从重",
        when=all_of(f.OFFENCE, f.PUBLIC_OFFICIAL, f.FROM_DUTY_GIVEN),  # so the Nanjing court against Liu
        concludes=counts_as(s.WEIGHS_AGAINST),
    ),
    Rule(
        id="criminal.64",
        cite=CRIMINAL_LAW.art(64),
        gist="What was unlawfully gained is recovered.",
        zh="违法所得予以追缴或者责令退赔",
        when=f.OFFENCE,
        concludes=counts_as(s.CONFISCATION),
    ),
)

RULES = (*ARTICLE_253_1, *GENERAL)
CLOSED = (
    Closed(fact=f.OFFENCE, cite=CRIMINAL_LAW.art(3)),  # no crime without a law that says so
    Closed(fact=f.UPPER_BAND, cite=CRIMINAL_LAW.art(3)),
)

_OTHER = "another crime; decided by its own articles"
LEFT_OUT: dict[Citation, str] = {
    CRIMINAL_LAW.art(3): "no crime without a law: carried by the closing of the offence, which cites it",
    CRIMINAL_LAW.art(12): "which text governs: carried by `governing`, which cites it",
    CRIMINAL_LAW.art(30): "that a unit can answer for crimes: carried by article 253-1 para. 4",
    CRIMINAL_LAW.art("37-1", para=2): "breach of an occupational ban: after the judgment",
    CRIMINAL_LAW.art("37-1", para=3): "bans by other laws: theirs",
    CRIMINAL_LAW.art(87): "limitation of prosecution: a matter of time limits",
    CRIMINAL_LAW.art(88): "limitation of prosecution: a matter of time limits",
    CRIMINAL_LAW.art(89): "limitation of prosecution: a matter of time limits",
    CRIMINAL_LAW.art("177-1"): "credit-card information: " + _OTHER,
    CRIMINAL_LAW.art(245): _OTHER,
    CRIMINAL_LAW.art(246): _OTHER,
    CRIMINAL_LAW.art(252): _OTHER,
    CRIMINAL_LAW.art(253): _OTHER,
    CRIMINAL_LAW.art("253-1"): "the text of 2015, cited from Amendment IX",
    CRIMINAL_LAW.art(283): _OTHER,
    CRIMINAL_LAW.art(284): _OTHER,
    CRIMINAL_LAW.art("284-1"): _OTHER,
    CRIMINAL_LAW.art(285): "getting data out of computer systems: " + _OTHER,
    CRIMINAL_LAW.art(286): _OTHER,
    CRIMINAL_LAW.art("286-1", para=1, item=1): "unlawful content: not about personal information",
    CRIMINAL_LAW.art("286-1", para=1, item=3): "lost evidence: not about personal information",
    CRIMINAL_LAW.art("286-1", para=1, item=4): "other serious circumstances: not about personal information",
    CRIMINAL_LAW.art("286-1", para=2): "units: as article 253-1 para. 4",
    CRIMINAL_LAW.art("286-1", para=3): "the heavier crime decides: for the court to weigh",
    CRIMINAL_LAW.art(287): "refers to other crimes",
    CRIMINAL_LAW.art("287-1", para=1, item=2): "posts about contraband: not about personal information",
    CRIMINAL_LAW.art("287-1", para=1, item=3): "posts for fraud and the like: not about personal information",
    CRIMINAL_LAW.art("287-1", para=2): "units: as article 253-1 para. 4",
    CRIMINAL_LAW.art(
        "287-1", para=3
    ): "the heavier crime decides: Interpretation 2017 art. 8 says it for this crime",
    CRIMINAL_LAW.art("287-2"): "aiding network crime: " + _OTHER,
}
