"""The act of processing: what one processor did, on one day or over a period, concerning one person."""

import datetime as dt

from attrs import field, frozen

from pipl_rules.domain.algorithm import GenerativeService, Recommendation
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.automation import AutomatedDecision, Capture
from pipl_rules.domain.children import ChildService
from pipl_rules.domain.complaint import Complaint
from pipl_rules.domain.consent import ConsentRecord, Notice
from pipl_rules.domain.contact import Contact, Evidence
from pipl_rules.domain.credit import CreditReporting
from pipl_rules.domain.dealing import Dealing, Upkeep
from pipl_rules.domain.face import FaceUse, Synthesis
from pipl_rules.domain.handling import Change, Republication, StaffRules
from pipl_rules.domain.health import Care
from pipl_rules.domain.hosting import Hosting
from pipl_rules.domain.incident import Incident
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.intrusion import Intrusion, OtherRight
from pipl_rules.domain.network_data import NetworkHandling, NetworkService
from pipl_rules.domain.network_operation import NetworkOperation
from pipl_rules.domain.organ import Office
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.domain.public_video import PublicVideo
from pipl_rules.domain.publication import Publication
from pipl_rules.domain.record import Record
from pipl_rules.domain.reporting import Reporting
from pipl_rules.domain.request import Request
from pipl_rules.domain.safeguards import Safeguards
from pipl_rules.domain.shown import shown
from pipl_rules.domain.subject import DataSubject, Processor, Recipient
from pipl_rules.domain.transfer import Transfer
from pipl_rules.domain.vocabulary import seen
from pipl_rules.domain.words import Audience, Doer, Operation
from pipl_rules.served import Served
from pipl_rules.showing import mimebundle


def _in_order(act: "ProcessingAct", _attribute: object, day: dt.date | None) -> None:
    if day is not None and day < act.on:
        msg = "ProcessingAct.until lies before `on`; give the first and the last day in that order."
        raise ValueError(msg)


def _distinct(_act: object, _attribute: object, items: tuple[InformationItem, ...] | None) -> None:
    if items and len({item.id for item in items}) < len(items):
        msg = "ProcessingAct.items has two items with one id; give each item an id of its own."
        raise ValueError(msg)


@frozen(kw_only=True, repr=False)
class ProcessingAct(Record, Served):
    """One act, as the record has it.

    What the record does not say is left `None`. What a set names is all there is:
    operations not named were not part of the act, and an empty tuple of consents
    says that none was given, which is not the same as None.

    Attributes:
        id: A mark chosen by the caller.
        on: Day of the act, or the first day of a period; calendar day in Beijing time.
        until: Last day of the period, inclusive; None for an act of one day.
        happened: True when the act is handed over as a fact, which handing it over means;
            None where it is only alleged; False where it is disproved.
        done_by: By whose doing: the processor's, which is meant unless it is said otherwise.
        subject: The person.
        processor: The processor.
        operations: What the act consists of, all of it.
        purposes: What it was for, in words of the caller.
        only_among_users: Whether the purpose can be reached only among users of the service.
        discarded_at_once: Whether what was taken was discarded as soon as the use at hand was over.
        on_by_default: Whether it was switched on without the person choosing.
        combined: Whether the items were put together into one picture of the person.
        items: The items handled. None: not known which; empty: none, as with a call.
        notice: What the person was told.
        consents: Consents asked or given. None: not found; empty: none.
        recipients: Who received information. None: not found; empty: nobody.
        audience: To whom anything was shown.
        contact: How the person was reached; left out where `operations` has no CONTACT.
        automation: The automated decision; left out where `operations` has no DECIDE_AUTOMATICALLY.
        capture: The capture in a public place; left out where `operations` has no CAPTURE_IN_PUBLIC.
        publication: How something was made known.
        request: The person's request and its answer; left out where `operations` has no ANSWER_REQUEST.
        network_handling: How data were handled through a network.
        network_service: The service or platform on the network.
        incident: What befell information in the processor's hands; left out where nothing did.
        safeguards: What the processor had in place.
        network_operation: How its network, or its trade in data, was run.
        recommendation: The service that recommends by algorithm, if it was one.
        generative: The service of generative artificial intelligence, if it was one.
        transfer: What is known of providing it abroad; left out where nothing went abroad.
        child: The service as children and other minors meet it; left out where it does not concern them.
        dealing: Terms, prices, the account and its closing; left out where none of it is in issue.
        upkeep: How a service keeps its users' information; left out where that is not in issue.
        app: How an app behaved; left out where it was not an app that did it.
        joint: Whether purpose and manner were decided together with another processor.
        joint_agreed: Whether the joint processors agreed on their rights and duties.
        succession: Whether information passed on because of a merger, division, dissolution or bankruptcy.
        abroad: Whether it was done outside the mainland of China.
        serves_mainland: For an act abroad, whether it served to offer goods or services to people in the mainland.
        analyses_mainland: For an act abroad, whether it analysed or assessed what people in the mainland do.
        online: Whether it was done through a network open to others.
        personal_or_family: Whether a natural person did it for personal or family affairs.
        objected: Whether the person had refused or limited the processing.
        care: The medical care, counselling or disease control of which it was a part.
        credit: What it had to do with credit reporting.
        change: What changed after the person had been told, or had consented.
        staff_rules: What an employer relies on in managing its staff.
        republication: How something already public was published again.
        office: What a State organ, or an organisation with public functions, did in the matter.
        intrusion: How private life was reached into.
        also_claimed: Other personality rights claimed in the same suit; noted, and not decided.
        hosting: What a service did about its user; left out where `operations` has no HOST.
        reporting: How a publication stands to an official source.
        learned_in_office: Whether the information was learned in the performance of official functions.
        evidence: What is known of evidence.
        face: How a face was recognised, or what recognition produced was handled.
        synthesis: A face or a voice made or altered by programme.
        public_video: The cameras, where they stand, and what was done with their images.
        complained_of: What the claimant complained of in the handling, all of it; None if that was not found.
        proceedings: When it came before a court, and when its harm appeared.

    Raises:
        ValueError: If `until` lies before `on`, or two items bear one id.
    """

    id: str = field(metadata={"zh": "行为标识"})
    on: dt.date = field(metadata={"zh": "行为日"})
    until: dt.date | None = seen("截止日", validator=_in_order)
    happened: bool | None = seen("行为是否发生", default=True)
    done_by: Doer | None = seen("行为人", default=Doer.PROCESSOR)
    subject: DataSubject | None = seen("本人")
    processor: Processor | None = seen("处理者")
    operations: frozenset[Operation] | None = seen("处理方式")
    purposes: frozenset[str] | None = seen("目的")
    only_among_users: bool | None = seen("目的限于用户之间")
    discarded_at_once: bool | None = seen("用后即弃")
    on_by_default: bool | None = seen("默认开启")
    combined: bool | None = seen("组合使用")
    items: tuple[InformationItem, ...] | None = seen("信息项", validator=_distinct)
    notice: Notice | None = seen("告知")
    consents: tuple[ConsentRecord, ...] | None = seen("同意记录")
    recipients: tuple[Recipient, ...] | None = seen("接收方")
    audience: frozenset[Audience] | None = seen("展示对象")
    contact: Contact | None = seen("触达")
    automation: AutomatedDecision | None = seen("自动化决策")
    capture: Capture | None = seen("公共场所采集")
    publication: Publication | None = seen("公开情况")
    request: Request | None = seen("个人请求")
    network_handling: NetworkHandling | None = seen("网络数据处理")
    incident: Incident | None = seen("安全事件")
    safeguards: Safeguards | None = seen("保障措施")
    network_service: NetworkService | None = seen("网络服务")
    network_operation: NetworkOperation | None = seen("网络运行")
    recommendation: Recommendation | None = seen("算法推荐")
    generative: GenerativeService | None = seen("生成式人工智能")
    transfer: Transfer | None = seen("出境")
    child: ChildService | None = seen("儿童和未成年人保护")
    dealing: Dealing | None = seen("交易")
    upkeep: Upkeep | None = seen("用户信息管理")
    app: AppBehaviour | None = seen("应用程序行为")
    joint: bool | None = seen("共同处理")
    joint_agreed: bool | None = seen("共同处理约定")
    succession: bool | None = seen("主体变更转移")
    abroad: bool | None = seen("境外处理")
    serves_mainland: bool | None = seen("面向境内提供")
    analyses_mainland: bool | None = seen("分析境内行为")
    online: bool | None = seen("通过网络")
    personal_or_family: bool | None = seen("个人或者家庭事务")
    objected: bool | None = seen("本人拒绝")
    care: Care | None = seen("诊疗或者防疫")
    credit: CreditReporting | None = seen("征信")
    change: Change | None = seen("变更")
    staff_rules: StaffRules | None = seen("人事依据")
    republication: Republication | None = seen("转载")
    office: Office | None = seen("公务")
    intrusion: Intrusion | None = seen("侵入")
    also_claimed: frozenset[OtherRight] | None = seen("一并主张的其他权利")
    hosting: Hosting | None = seen("平台处置")
    reporting: Reporting | None = seen("转述来源")
    learned_in_office: bool | None = seen("履职中知悉")
    evidence: tuple[Evidence, ...] = seen("证据", default=())
    face: FaceUse | None = seen("人脸识别")
    synthesis: Synthesis | None = seen("深度合成")
    public_video: PublicVideo | None = seen("公共视频")
    complained_of: frozenset[Complaint] | None = seen("指摘事项")
    proceedings: Proceedings | None = seen("诉讼")

    _repr_mimebundle_ = mimebundle

    def __repr__(self) -> str:
        return shown(self, "id", "items")
