"""How a network, or a trade in data, was run."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen


@frozen(kw_only=True, repr=False)
class NetworkOperation(Record):
    """What the operator of a network, or a broker of data, did to run it.

    Attributes:
        officer_named: Whether somebody was put in charge of network or data security.
        attacks_guarded: Whether measures guarded it against viruses, attacks and intrusion.
        backed_up: Whether important data were backed up and encrypted.
        real_name_service: Whether it gave access, a telephone line, publishing or messaging to users.
        real_name_asked: Whether users were asked for their true identity when the service was agreed on.
        identity_refused: Whether the person would not give a true identity.
        prohibited_stopped: Whether what the law forbids to publish was stopped, removed, recorded and reported.
        complaints_open: Whether ways to complain were public, and complaints dealt with in time.
        export_assessed: Whether the passage abroad went through a security assessment.
        risk_reported: Whether risks to important data were regularly assessed, and the report filed.
        source_asked: For a broker, whether the seller had to say where the data came from.
        parties_verified: For a broker, whether the identity of both sides was checked.
        trades_recorded: For a broker, whether checks and trades were kept on record.
    """

    officer_named: bool | None = seen("安全负责人")
    attacks_guarded: bool | None = seen("防范攻击")
    backed_up: bool | None = seen("备份加密")
    real_name_service: bool | None = seen("实名服务")
    real_name_asked: bool | None = seen("要求真实身份")
    identity_refused: bool | None = seen("拒绝提供身份")
    prohibited_stopped: bool | None = seen("停止传输")
    complaints_open: bool | None = seen("投诉举报")
    export_assessed: bool | None = seen("出境安全评估")
    risk_reported: bool | None = seen("风险评估报告")
    source_asked: bool | None = seen("说明数据来源")
    parties_verified: bool | None = seen("审核身份")
    trades_recorded: bool | None = seen("交易记录")

    def __repr__(self) -> str:
        return shown(self)
