"""How something was made known: told on, in a work, passed on online."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen


@frozen(kw_only=True, repr=False)
class Publication(Record):
    """What is seen of how a matter came to be known.

    Attributes:
        told_on: Whether it was told on to others, by word of mouth or in writing.
        family_only: Whether nobody was told but the person and the person's family.
        literary_work: Whether it was told in a literary work.
        by_publishing_house: Whether the processor edited or published what somebody else wrote.
        statement_made: Whether a statement was printed to undo the effect, or another remedy taken.
        kept_publishing: Whether a work was still printed or sold after objection.
        reposted: Whether it was passed on from what somebody else had put online.
        court_ordered_names: Whether a court ordered the service to say who its user is.
        named_to_the_court: Whether the service told the court, or had good reason not to.
    """

    told_on: bool | None = seen("宣扬")
    family_only: bool | None = seen("仅告知家属")
    literary_work: bool | None = seen("文学作品")
    by_publishing_house: bool | None = seen("编辑出版单位")
    statement_made: bool | None = seen("刊登声明")
    kept_publishing: bool | None = seen("继续出版")
    reposted: bool | None = seen("转载")
    court_ordered_names: bool | None = seen("法院责令提供用户信息")
    named_to_the_court: bool | None = seen("已向法院提供")

    def __repr__(self) -> str:
        return shown(self, "told_on", "reposted")
