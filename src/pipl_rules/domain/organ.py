"""What an organ of State, or an organisation with public functions, did in the matter."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class PowerFrom(Word):
    """The highest instrument that gives the power acted under."""

    LAW = "law", "法律"
    ADMINISTRATIVE_REGULATION = "administrative_regulation", "行政法规"
    OTHER_RULE = "other_rule", "其他规定"
    NONE = "none", "无"


@frozen(kw_only=True, repr=False)
class Office(Record):
    """How a State organ, or an organisation with public functions, came to handle or disclose information.

    Attributes:
        authorised: For what is no State organ, whether a law or regulation authorises it to manage public affairs.
        in_office: Whether it handled the information to carry out a function laid on it.
        power_from: Which instrument gives it the power.
        procedure_followed: Whether every step of the prescribed procedure was taken.
        publicity: Whether it was published because a rule asks for a list or record of this kind to be public.
        publicity_over: Whether it stayed public after the time of publicity had run out.
        stored_abroad: Whether it was stored outside the mainland of China.
        sent_abroad: Whether it was provided to somebody outside the mainland.
        assessed: Whether the security of that transfer was assessed.
        government_information: Whether an administrative organ made or obtained it in its functions.
        on_application: Whether it was disclosed because somebody applied for it.
        person_asked: Whether the person it is about was asked in writing beforehand.
        person_told: Whether the person was told in writing what would be disclosed and why.
        record_put_right: Where the person asked for a correction, whether the organ made it or sent the request on.
    """

    authorised: bool | None = seen("授权组织")
    in_office: bool | None = seen("履行法定职责")
    power_from: PowerFrom | None = seen("权限来源")
    procedure_followed: bool | None = seen("依程序进行")
    publicity: bool | None = seen("依规定公示")
    publicity_over: bool | None = seen("逾期仍公示")
    stored_abroad: bool | None = seen("境外存储")
    sent_abroad: bool | None = seen("向境外提供")
    assessed: bool | None = seen("出境安全评估")
    government_information: bool | None = seen("政府信息")
    on_application: bool | None = seen("依申请公开")
    person_asked: bool | None = seen("书面征求意见")
    person_told: bool | None = seen("书面告知决定")
    record_put_right: bool | None = seen("更正或者转送")

    def __repr__(self) -> str:
        return shown(self, "in_office", "power_from")
