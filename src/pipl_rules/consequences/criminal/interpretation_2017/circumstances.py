"""Articles 5 and 6, of the whole: what is serious, and what is especially serious.

以上 includes the figure (Criminal Law art. 99). The halves of item 8 and the tenfold of
paragraph 2 item 3 are written out as figures.
"""

from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal.instruments import INTERPRETATION as LAW
from pipl_rules.consequences.criminal.readings import BUYERS
from pipl_rules.logic.conditions import Condition, Threshold, all_of, any_of
from pipl_rules.logic.rule import Closed, Rule, counts_as


def items(number: int) -> Threshold:
    """A threshold in items."""
    return Threshold(number, "items")


def yuan(number: int) -> Threshold:
    """A threshold in yuan."""
    return Threshold(number, "yuan")


# -- Article 5 para. 1: serious --------------------------------------------------------------------------

PARAGRAPH_1 = (
    Rule(
        id="crime2017.5.1.1",
        cite=LAW.art(5, para=1, item=1),
        gist="Location trails were sold or provided, and others used them in crime.",
        zh="出售、提供行踪轨迹信息，被他人用于犯罪",
        when=f.TRAIL_USED_IN_CRIME,
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.2",
        cite=LAW.art(5, para=1, item=2),
        gist="It was sold or provided to somebody known, or who should have been known, to commit crimes with it.",
        zh="知道或者应当知道他人用于犯罪，仍向其出售、提供",
        when=f.KNOWN_CRIME,
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.3",
        cite=LAW.art(5, para=1, item=3),
        gist="Fifty items or more of the first class.",
        zh="第一类信息五十条以上",
        when=f.ITEMS_ONE.at_least(items(50)),
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.4",
        cite=LAW.art(5, para=1, item=4),
        gist="Five hundred items or more of the second class.",
        zh="第二类信息五百条以上",
        when=f.ITEMS_TWO.at_least(items(500)),
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.5",
        cite=LAW.art(5, para=1, item=5),
        gist="Five thousand items or more of the third class.",
        zh="第三类信息五千条以上",
        when=f.ITEMS_THREE.at_least(items(5_000)),
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.6",
        cite=LAW.art(5, para=1, item=6),
        gist="No class reaches its figure alone, but all do together in proportion: one of the first is ten of the second, a hundred of the third.",
        zh="各类均未达标，但按一比十比一百的比例合计达标",
        when=f.CONVERTED.at_least(items(5_000)),  # that no class reaches it alone changes no answer
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.7",
        cite=LAW.art(5, para=1, item=7),
        gist="Unlawful gains of five thousand yuan or more.",
        zh="违法所得五千元以上",
        when=f.GAINS.at_least(yuan(5_000)) & f.ACTS_UNDER_5,
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.8",
        cite=LAW.art(5, para=1, item=8),
        gist="What was obtained in duty or service was sold or provided: half of the figures of items 3 to 7.",
        zh="把履职、服务中得到的信息出售、提供给他人，达到第三项至第七项标准的一半",
        when=any_of(
            f.DUTY_ONE.at_least(items(25)),
            f.DUTY_TWO.at_least(items(250)),
            f.DUTY_THREE.at_least(items(2_500)),
            f.DUTY_CONVERTED.at_least(items(2_500)),
            f.DUTY_GAINS.at_least(yuan(2_500)) & f.FROM_DUTY_GIVEN,
        ),
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.9",
        cite=LAW.art(5, para=1, item=9),
        gist="Punished for this before, or sanctioned within two years, and doing it again.",
        zh="曾受刑事处罚或者二年内受过行政处罚，又再实施",
        when=f.SANCTIONED_BEFORE & f.ACTS_UNDER_5,
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.5.1.10",
        cite=LAW.art(5, para=1, item=10),
        gist="Other serious circumstances.",
        zh="其他严重情节",
        when=f.OTHER_SERIOUS & f.ACTS_UNDER_5,
        concludes=counts_as(f.SERIOUS),
    ),
)

# -- Article 5 para. 2: especially serious -----------------------------------------------------------------


def _especially(number: str, item: int, gist: str, zh: str, when: Condition) -> Rule:
    return Rule(
        id=f"crime2017.5.2.{number}",
        cite=LAW.art(5, para=2, item=item),
        gist=gist,
        zh=zh,
        when=when,
        concludes=counts_as(f.ESPECIALLY_SERIOUS),
    )


PARAGRAPH_2 = (
    _especially(
        "1",
        1,
        "A victim died, was gravely injured, lost their mind, was kidnapped or the like.",
        "造成死亡、重伤、精神失常、绑架等严重后果",
        f.DEATH_OR_ALIKE & f.ACTS_UNDER_5,
    ),
    _especially(
        "2.loss",
        2,
        "A great economic loss was caused.",
        "造成重大经济损失",
        f.GREAT_LOSS & f.ACTS_UNDER_5,
    ),
    _especially(
        "2.influence",
        2,
        "A vile social influence was caused.",
        "造成恶劣社会影响",
        f.BAD_SOCIAL_INFLUENCE & f.ACTS_UNDER_5,
    ),
    _especially(
        "3.3",
        3,
        "Ten times item 3: five hundred items of the first class.",
        "第三项标准的十倍：第一类五百条",
        f.ITEMS_ONE.at_least(items(500)),
    ),
    _especially(
        "3.4",
        3,
        "Ten times item 4: five thousand items of the second class.",
        "第四项标准的十倍：第二类五千条",
        f.ITEMS_TWO.at_least(items(5_000)),
    ),
    _especially(
        "3.5",
        3,
        "Ten times item 5: fifty thousand items of the third class.",
        "第五项标准的十倍：第三类五万条",
        f.ITEMS_THREE.at_least(items(50_000)),
    ),
    _especially(
        "3.6",
        3,
        "Ten times item 6: all together in proportion.",
        "第六项标准的十倍：按比例合计",
        f.CONVERTED.at_least(items(50_000)),
    ),
    _especially(
        "3.7",
        3,
        "Ten times item 7: gains of fifty thousand yuan.",
        "第七项标准的十倍：违法所得五万元",
        f.GAINS.at_least(yuan(50_000)) & f.ACTS_UNDER_5,
    ),
    _especially(
        "3.8",
        3,
        "Ten times item 8: half of those figures, for what was obtained in duty or service and given away.",
        "第八项标准的十倍：履职、服务所得信息减半计",
        any_of(
            f.DUTY_ONE.at_least(items(250)),
            f.DUTY_TWO.at_least(items(2_500)),
            f.DUTY_THREE.at_least(items(25_000)),
            f.DUTY_CONVERTED.at_least(items(25_000)),
            f.DUTY_GAINS.at_least(yuan(25_000)) & f.FROM_DUTY_GIVEN,
        ),
    ),
    _especially(
        "4",
        4,
        "Other especially serious circumstances.",
        "其他特别严重情节",
        f.OTHER_ESPECIALLY_SERIOUS & f.ACTS_UNDER_5,
    ),
)

# -- Article 6: what was bought for a lawful business and kept; it has no tier above ----------------------------

ARTICLE_6 = (
    Rule(
        id="crime2017.6.1.1",
        cite=LAW.art(6, para=1, item=1),
        gist="A profit of fifty thousand yuan or more was made with what was bought.",
        zh="利用所购信息获利五万元以上",
        when=f.BUYS_UNDER_6 & f.PROFIT.at_least(yuan(50_000)),
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.6.1.2",
        cite=LAW.art(6, para=1, item=2),
        gist="Punished for this before, or sanctioned within two years, and buying again.",
        zh="曾受刑事处罚或者二年内受过行政处罚，又再购买、收受",
        when=f.BUYS_UNDER_6 & f.SANCTIONED_BEFORE,
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.6.1.3",
        cite=LAW.art(6, para=1, item=3),
        gist="Other serious circumstances.",
        zh="其他严重情节",
        when=f.BUYS_UNDER_6 & f.OTHER_SERIOUS,
        concludes=counts_as(f.SERIOUS),
    ),
    Rule(
        id="crime2017.6.1.3.number",
        cite=LAW.art(6, para=1, item=3),
        gist="By another reading, the number of article 5 is such a circumstance: five thousand items.",
        zh="另一种理解：达到第五条数量（五千条）亦属其他严重情节",
        when=all_of(
            f.BUYS_UNDER_6, BUYERS.chosen("number_is_serious"), f.ITEMS_UNDER_6.at_least(items(5_000))
        ),
        concludes=counts_as(f.SERIOUS),
    ),
)

RULES = (*PARAGRAPH_1, *PARAGRAPH_2, *ARTICLE_6)

CLOSED = (
    Closed(fact=f.SERIOUS, cite=LAW.art(5, para=1)),
    Closed(fact=f.ESPECIALLY_SERIOUS, cite=LAW.art(5, para=2)),
)
