"""Publications that follow an official source: how they stand to it."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen


@frozen(kw_only=True, repr=False)
class Reporting(Record):
    """A publication that goes back to a document or a public act of a State organ.

    Attributes:
        official_source: Whether it goes back to such a source.
        differs_from_source: Whether what it says differs from the source.
        correction_refused: Whether the source was publicly corrected and the publication was not, though asked.
        outdated: Whether the version before a public correction was published after it.
    """

    official_source: bool | None = seen("官方来源")
    differs_from_source: bool | None = seen("与来源不符")
    correction_refused: bool | None = seen("拒绝更正")
    outdated: bool | None = seen("更正前内容")

    def __repr__(self) -> str:
        return shown(self, "official_source")
