"""The setting of medical care or of disease control in which information was learnt or used."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class CareSetting(Word):
    """In what the processor was engaged."""

    TREATMENT = "treatment", "诊疗"
    MENTAL_HEALTH = "mental_health", "精神障碍诊治"
    COUNSELLING = "counselling", "心理咨询"
    DISEASE_CONTROL = "disease_control", "传染病防治"
    RESEARCH = "research", "医学研究"


@frozen(kw_only=True, repr=False)
class Care(Record):
    """Medical care, counselling or disease control of which the act was a part, or from which it followed.

    Attributes:
        settings: In what the processor was engaged, all of it.
        by_health_body: Whether the processor is a medical institution, a disease control body or their staff.
        used_otherwise: For disease control, whether information was used for anything else.
    """

    settings: frozenset[CareSetting] | None = seen("诊疗或者防疫情形")
    by_health_body: bool | None = seen("医疗或者疾控机构")
    used_otherwise: bool | None = seen("另作他用")

    def __repr__(self) -> str:
        return shown(self, "by_health_body")
