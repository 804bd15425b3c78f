"""What the general part asks of the person's part and conduct, and what it attaches."""

from pipl_rules.consequences.branch import consequence
from pipl_rules.consequences.criminal.words import Mitigation
from pipl_rules.logic.conditions import Fact

MITIGATING = {
    word: Fact(
        name=f"crime_{word.value}",
        question=f"Found: {word.value.replace('_', ' ')}?",
        question_zh=f"是否有{word.zh}情节",
        term=word.zh,
    )
    for word in Mitigation
}
"""The fact behind each circumstance."""

RECIDIVIST = Fact(
    name="crime_recidivist", question="Is the person a recidivist?", question_zh="是否累犯", term="累犯"
)

HEAVIER = consequence("crime_heavier", "Heavier punishment within the band?", "是否从重处罚", "从重处罚")
WEIGHS_AGAINST = consequence(
    "crime_weighs_against", "Does it weigh against the person within the band?", "是否酌情从重", "量刑情节"
)
LIGHTER = consequence("crime_lighter", "Lighter punishment within the band?", "可否从轻处罚", "从轻处罚")
BELOW_BAND = consequence("crime_below_band", "Punishment below the band?", "可否减轻处罚", "减轻处罚")
EXEMPTION = consequence(
    "crime_exemption", "No punishment, or no prosecution?", "可否免予刑事处罚或者不起诉", "免除处罚"
)
FINE_BY_GAINS = consequence(
    "crime_fine_by_gains",
    "Is the fine, as a rule, one to five times the gains?",
    "罚金是否一般在违法所得一倍以上五倍以下",
    "违法所得的一倍以上五倍以下",
)
CONFISCATION = consequence(
    "crime_confiscation", "Are the unlawful gains recovered?", "是否追缴违法所得", "追缴或者责令退赔"
)
OCCUPATIONAL_BAN = consequence(
    "crime_occupational_ban",
    "May the court bar the person from the occupation for three to five years?",
    "可否宣告职业禁止",
    "禁止从事相关职业",
)
UNIT_FINED = consequence(
    "crime_unit_fined",
    "Is the unit fined, and who is responsible in it punished by the same figures?",
    "是否对单位判处罚金并处罚责任人员",
    "对单位判处罚金",
)
