"""The person and the processor.

Statements of record. They answer no legal question, and `None` means that the
record does not say; it never means no.
"""

from attrs import field, frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen
from pipl_rules.domain.words import ProcessorKind, ProcessorRole, RecipientRole, SubjectRole


@frozen(kw_only=True, repr=False)
class DataSubject(Record):
    """The natural person (个人) whose interests are in question.

    Attributes:
        id: A mark chosen by the caller; never a name or number of the person.
        user: Whether the person was registered with the processor's service on the day of the act.
        consumer: Whether the person dealt with the processor as a consumer.
        age: Full years on the day of the act.
        roles: Who the person was in the matter, all of it.
        woman: Whether the person is a woman or a girl.
        deceased: Whether the person had died before the act, or before it was complained of.
        relative_claims: For a deceased person, whether a close relative (近亲属) claims.
        chose_otherwise: For a deceased person, whether the person had arranged otherwise while alive.
        persons: How many persons the act concerned.
        others_share: Whether others share the secret, such as the other partner of a relation.

    Raises:
        ValueError: If `age` or `persons` is negative.
    """

    id: str = field(metadata={"zh": "标识"})
    user: bool | None = seen("是否用户")
    consumer: bool | None = seen("是否消费者")
    age: int | None = seen("年龄", validator=optional(ge(0)))
    roles: frozenset[SubjectRole] | None = seen("本人身份")
    woman: bool | None = seen("妇女")
    deceased: bool | None = seen("是否死亡")
    relative_claims: bool | None = seen("近亲属主张")
    chose_otherwise: bool | None = seen("生前另有安排")
    persons: int | None = seen("涉及人数", validator=optional(ge(0)))
    others_share: bool | None = seen("他人共有")

    def __repr__(self) -> str:
        return shown(self, "id")


@frozen(kw_only=True, repr=False)
class Processor(Record):
    """Whoever decides the purpose and manner of processing (个人信息处理者, PIPL art. 73(1)).

    Attributes:
        id: A mark chosen by the caller.
        kind: Organisation, individual or State organ.
        roles: In what roles it acted, all of it.
        foreign: Whether it is established outside the mainland of China.
        network_operator: Whether it owns, runs or provides a network service (Cybersecurity Law art. 76(3)).
        in_business: Whether it acted in the course of its business (NPCSC Decision item 2).
        rules_published: Whether its rules of processing were public.
        children_rules: Whether it had rules of its own for children under fourteen.
        log_months: For how many months it keeps the logs of its network.
        harassment_procedure: For an employer, whether it had a procedure for looking into sexual harassment that
            guards what is known of the parties.

    Raises:
        ValueError: If `log_months` is negative.
    """

    id: str = field(metadata={"zh": "标识"})
    kind: ProcessorKind | None = seen("处理者类型")
    roles: frozenset[ProcessorRole] | None = seen("处理者身份")
    foreign: bool | None = seen("境外设立")
    network_operator: bool | None = seen("网络运营者")
    in_business: bool | None = seen("业务活动")
    rules_published: bool | None = seen("公开规则")
    children_rules: bool | None = seen("儿童规则")
    log_months: int | None = seen("日志留存月数", validator=optional(ge(0)))
    harassment_procedure: bool | None = seen("性骚扰调查处置程序")

    def __repr__(self) -> str:
        return shown(self, "id", "kind")


@frozen(kw_only=True, repr=False)
class Recipient(Record):
    """Somebody who received information from the processor.

    Attributes:
        id: A mark chosen by the caller.
        role: Another processor, an entrusted party, or a private person.
        agreement: For an entrusted party, whether purpose, term, manner, kinds and protection were agreed.
        supervised: For an entrusted party, whether the processor supervised it.
        within_agreement: Whether the entrusted party kept within what was agreed.
        ended: Whether the entrusting contract had ended, failed or been set aside.
        returned: Whether the entrusted party then gave the information back or deleted it, keeping nothing.
        passed_on: Whether the entrusted party entrusted the handling to somebody else.
        passing_on_agreed: Whether the processor had agreed to that.
    """

    id: str = field(metadata={"zh": "标识"})
    role: RecipientRole | None = seen("接收方角色")
    agreement: bool | None = seen("委托约定")
    supervised: bool | None = seen("监督")
    within_agreement: bool | None = seen("在约定范围内")
    ended: bool | None = seen("委托终止")
    returned: bool | None = seen("返还或者删除")
    passed_on: bool | None = seen("转委托")
    passing_on_agreed: bool | None = seen("同意转委托")

    def __repr__(self) -> str:
        return shown(self, "id", "role")
