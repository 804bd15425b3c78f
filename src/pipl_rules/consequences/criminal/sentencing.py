"""The general part on what makes punishment milder or heavier.

从轻 is lighter within the band; 减轻 goes below it, where there are several bands into the
next one down (art. 63 para. 1); 免除 is exemption. A rule for each of what an article
allows: "may" and "must" stand in the gist.
"""

from collections.abc import Iterator

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal import sentencing_facts as s
from pipl_rules.consequences.criminal.instruments import GENERAL_PART as LAW
from pipl_rules.consequences.criminal.words import Mitigation
from pipl_rules.logic.conditions import Fact
from pipl_rules.logic.rule import Closed, Rule, counts_as

_EFFECTS = {"lighter": s.LIGHTER, "below": s.BELOW_BAND, "exempt": s.EXEMPTION}

# circumstance: (provision, effects, gist, gist in Chinese), in the order of the law
_TABLE: dict[Mitigation, tuple[Citation, tuple[str, ...], str, str]] = {
    Mitigation.UNDER_EIGHTEEN: (
        LAW.art(17, para=4),
        ("lighter", "below"),
        "Under eighteen: must be lighter or below the band.",
        "不满十八周岁的，应当从轻或者减轻",
    ),
    Mitigation.SEVENTY_FIVE: (
        LAW.art("17-1"),
        ("lighter", "below"),
        "Seventy-five or older: may be lighter or below the band.",
        "已满七十五周岁的，可以从轻或者减轻",
    ),
    Mitigation.IMPAIRED: (
        LAW.art(18, para=3),
        ("lighter", "below"),
        "Impaired by illness of mind: may be lighter or below the band.",
        "限制责任能力的，可以从轻或者减轻",
    ),
    Mitigation.DEAF_AND_MUTE_OR_BLIND: (
        LAW.art(19),
        ("lighter", "below", "exempt"),
        "Deaf and mute, or blind: may be lighter, below the band, or none.",
        "又聋又哑或者盲人，可以从轻、减轻或者免除",
    ),
    Mitigation.PREPARATION: (
        LAW.art(22, para=2),
        ("lighter", "below", "exempt"),
        "Only prepared: may be lighter, below the band, or none.",
        "预备犯可以从轻、减轻或者免除",
    ),
    Mitigation.ATTEMPT: (
        LAW.art(23, para=2),
        ("lighter", "below"),
        "Only attempted: may be lighter or below the band.",
        "未遂犯可以从轻或者减轻",
    ),
    Mitigation.DESISTED_NO_HARM: (
        LAW.art(24, para=2),
        ("exempt",),
        "Given up before any harm: must go unpunished.",
        "中止且未造成损害的，应当免除",
    ),
    Mitigation.DESISTED_WITH_HARM: (
        LAW.art(24, para=2),
        ("below",),
        "Given up, with harm done: must be below the band.",
        "中止但造成损害的，应当减轻",
    ),
    Mitigation.ACCESSORY: (
        LAW.art(27, para=2),
        ("lighter", "below", "exempt"),
        "A minor or helping part: must be lighter, below the band, or none.",
        "从犯应当从轻、减轻或者免除",
    ),
    Mitigation.COERCED: (
        LAW.art(28),
        ("below", "exempt"),
        "Forced to take part: must be below the band, or none.",
        "被胁迫参加的，应当减轻或者免除",
    ),
    Mitigation.NO_PUNISHMENT_NEEDED: (
        LAW.art(37),
        ("exempt",),
        "So minor that no punishment is needed: may go unpunished.",
        "情节轻微、不需要判处刑罚的，可以免予刑事处罚",
    ),
    Mitigation.SPC_APPROVED: (
        LAW.art(63, para=2),
        ("below",),
        "With the Supreme People's Court's approval: may be below the band without any such circumstance.",
        "经最高人民法院核准，可以在法定刑以下判处",
    ),
    Mitigation.SURRENDERED: (
        LAW.art(67, para=1),
        ("lighter", "below"),
        "Surrendered and confessed: may be lighter or below the band.",
        "自首的可以从轻或者减轻",
    ),
    Mitigation.CONFESSED: (
        LAW.art(67, para=3),
        ("lighter",),
        "Confessed: may be lighter.",
        "如实供述的可以从轻",
    ),
    Mitigation.CONFESSION_AVERTED_WORSE: (
        LAW.art(67, para=3),
        ("below",),
        "The confession averted especially grave consequences: may be below the band.",
        "因如实供述避免特别严重后果的，可以减轻",
    ),
    Mitigation.MERIT: (
        LAW.art(68),
        ("lighter", "below"),
        "Meritorious service: may be lighter or below the band.",
        "立功的可以从轻或者减轻",
    ),
    Mitigation.MAJOR_MERIT: (
        LAW.art(68),
        ("below", "exempt"),
        "Great meritorious service: may be below the band, or none.",
        "重大立功的可以减轻或者免除",
    ),
}


def _rules() -> Iterator[Rule]:
    for word, (cite, effects, gist, zh) in _TABLE.items():
        for effect in effects:
            circumstance: Fact = s.MITIGATING[word]
            yield Rule(
                id=f"criminal.general.{cite.article}.{word.value}.{effect}",
                cite=cite,
                gist=gist,
                zh=zh,
                when=f.OFFENCE & circumstance,
                concludes=counts_as(_EFFECTS[effect]),
            )


RULES = (
    *_rules(),
    Rule(
        id="criminal.general.67.surrendered.exempt",
        cite=LAW.art(67, para=1),
        gist="Surrendered, and the crime is a lesser one: may go unpunished.",
        zh="犯罪较轻而自首的，可以免除",
        when=f.OFFENCE & ~f.UPPER_BAND & s.MITIGATING[Mitigation.SURRENDERED],
        concludes=counts_as(s.EXEMPTION),
    ),
    Rule(
        id="criminal.general.65",
        cite=LAW.art(65, para=1),
        gist="A recidivist is punished more heavily.",
        zh="累犯应当从重",
        when=f.OFFENCE & s.RECIDIVIST,
        concludes=counts_as(s.HEAVIER),
    ),
)
CLOSED = (
    Closed(fact=s.HEAVIER, cite=LAW.art(62)),
    Closed(fact=s.LIGHTER, cite=LAW.art(62)),
    Closed(fact=s.BELOW_BAND, cite=LAW.art(63)),
    Closed(fact=s.EXEMPTION, cite=LAW.art(37)),
    Closed(fact=s.WEIGHS_AGAINST, cite=LAW.art(61)),
    Closed(fact=s.OCCUPATIONAL_BAN, cite=LAW.art("37-1")),
    Closed(fact=s.CONFISCATION, cite=LAW.art(64)),
    Closed(fact=s.UNIT_FINED, cite=LAW.art(31)),
    Closed(fact=s.FINE_BY_GAINS, cite=LAW.art(52)),
)
LEFT_OUT: dict[Citation, str] = {}
