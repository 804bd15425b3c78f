"""Instruments known to exist whose text is not at hand: what binds without being in the rulebook, and what may come.

Their existence and days rest on secondary sources. A judgment says which of those
that bind on the days of the act it could not read.
"""

import datetime as dt
from enum import Enum

from attrs import frozen


class Force(Enum):
    """What an instrument without text is."""

    BINDING = "binding"
    STANDARD = "standard"
    DRAFT = "draft"


@frozen(kw_only=True)
class Missing:
    """An instrument known by name and day only.

    Attributes:
        id: Its name in the table of official texts.
        title: In English; ``title_zh`` in Chinese.
        force: Binding, a recommended standard, or a draft.
        promulgated: Day of promulgation, or of the draft; None if not found.
        effective: First day in force; None for a draft.
        changes: What it is said to change, in English; ``changes_zh`` in Chinese.
    """

    id: str
    title: str
    title_zh: str
    force: Force
    promulgated: dt.date | None
    effective: dt.date | None
    changes: str
    changes_zh: str

    def binds(self, day: dt.date) -> bool:
        """Whether it binds on the day."""
        return self.force is Force.BINDING and self.effective is not None and self.effective <= day


MISSING = (
    Missing(
        id="anthropomorphic_ai_measures_2026",
        title="Interim Measures on Anthropomorphic AI Interaction Services",
        title_zh="人工智能拟人化互动服务管理暂行办法",
        force=Force.BINDING,
        promulgated=dt.date(2026, 4, 10),
        effective=dt.date(2026, 7, 15),
        changes="data of conversations with such services, minors and guardians, copying and deletion",
        changes_zh="拟人化互动服务的交互数据、未成年人与监护人、复制和删除",
    ),
    Missing(
        id="network_data_risk_assessment_measures_2026",
        title="Measures on Risk Assessment of Network Data Security",
        title_zh="网络数据安全风险评估办法",
        force=Force.BINDING,
        promulgated=None,
        effective=dt.date(2026, 8, 20),
        changes="assessments of risk to network data: duties of the organisation",
        changes_zh="网络数据安全风险评估义务",
    ),
    Missing(
        id="small_pi_processor_measures_2026",
        title="Provisions on Simplified Measures for Small Processors of Personal Information",
        title_zh="小型个人信息处理者个人信息保护简化措施规定",
        force=Force.BINDING,
        promulgated=dt.date(2026, 7, 24),
        effective=dt.date(2026, 9, 1),
        changes="simpler notice, audit and assessment for processors of fewer than 100,000 persons",
        changes_zh="处理不满十万人个人信息的处理者，告知、审计、影响评估可以简化",
    ),
    Missing(
        id="gbt_45574_2025",
        title="GB/T 45574-2025, Security Requirements for Processing Sensitive Personal Information",
        title_zh="GB/T 45574—2025 数据安全技术 敏感个人信息处理安全要求",
        force=Force.STANDARD,
        promulgated=None,
        effective=dt.date(2025, 11, 1),
        changes="what is sensitive: an identity number no longer merely as such",
        changes_zh="敏感个人信息的范围：身份证件号码不再仅因其本身而属敏感",
    ),
    Missing(
        id="large_pi_processor_provisions_draft_2026",
        title="Provisions on the Protection of Personal Information by Large Processors (draft)",
        title_zh="大型个人信息处理者个人信息保护规定（征求意见稿）",
        force=Force.DRAFT,
        promulgated=dt.date(2026, 8, 7),
        effective=None,
        changes="duties of large platforms",
        changes_zh="大型处理者的义务",
    ),
    Missing(
        id="internet_app_pi_provisions_draft_2026",
        title="Provisions on Collection and Use of Personal Information by Internet Applications (draft)",
        title_zh="互联网应用程序个人信息收集使用规定（征求意见稿）",
        force=Force.DRAFT,
        promulgated=dt.date(2026, 1, 10),
        effective=None,
        changes="what apps may collect and how they ask",
        changes_zh="应用程序收集使用个人信息的范围和方式",
    ),
    Missing(
        id="procuratorial_public_interest_litigation_law_draft",
        title="Law on Procuratorial Public-Interest Litigation (second draft)",
        title_zh="检察公益诉讼法（草案二次审议稿）",
        force=Force.DRAFT,
        promulgated=None,
        effective=None,
        changes="who may sue in the public interest",
        changes_zh="公益诉讼的提起",
    ),
    Missing(
        id="anti_cyberviolence_law_draft_2026",
        title="Law against Cyber-Violence (draft)",
        title_zh="反网络暴力法（征求意见稿）",
        force=Force.DRAFT,
        promulgated=dt.date(2026, 7, 29),
        effective=None,
        changes="exposure and harassment of persons online",
        changes_zh="网络曝光、骚扰",
    ),
)
"""Every instrument without text, by commencement; drafts last."""
