"""What the law asks about consent to the handling of an item.

The facts describe the consent that comes nearest to covering the item; where
several were given, `pipl_rules.characterise` chooses it.
"""

from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

CONSENTED = Fact(
    name="consented",
    question="Did the person, or a guardian for them, say yes to the handling of this item?",
    question_zh="本人或者其监护人是否同意处理该信息",
    term="同意",
    about=About.ITEM,
    changed_by=Party.CLAIMANT,
    burden=Burden.DEFENCE,
)

CONSENT_EXPRESSED = Fact(
    name="consent_expressed",
    question="Was it expressed by doing something, not by a setting left on?",
    question_zh="是否以积极行为表示，而非默认",
    term="明确",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CONSENT_COVERS = Fact(
    name="consent_covers",
    question="Did it cover the purpose, the manner and the scope of what was done?",
    question_zh="同意是否覆盖处理的目的、方式和范围",
    term="目的、方式和范围",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CONSENT_PROMINENT = Fact(
    name="consent_prominent",
    question="Was it asked for prominently, so that the person knew?",
    question_zh="是否以显著方式征求",
    term="显著告知",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CONSENT_SEPARATE = Fact(
    name="consent_separate",
    question="Was it asked for separately?",
    question_zh="是否单独征求",
    term="单独同意",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CONSENT_WRITTEN = Fact(
    name="consent_written",
    question="Was it in writing?",
    question_zh="是否书面",
    term="书面同意",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CONSENT_WITHDRAWN = Fact(
    name="consent_withdrawn",
    question="Had it been withdrawn before the act?",
    question_zh="行为之前是否已撤回",
    term="撤回同意",
    about=About.ITEM,
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

CONDITION_OF_SERVICE = Fact(
    name="condition_of_service",
    question="Would refusing have meant that the service is refused?",
    question_zh="不同意是否即不能使用服务",
    term="拒绝提供产品或者服务",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

NEEDED_FOR_SERVICE = Fact(
    name="needed_for_service",
    question="Is handling this item necessary for the product or service?",
    question_zh="处理该信息是否属于提供产品或者服务所必需",
    term="属于提供产品或者服务所必需",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

GUARDIAN_CONSENTED = Fact(
    name="guardian_consented",
    question="Did a parent or other guardian consent to what was done?",
    question_zh="父母或者其他监护人是否同意",
    term="父母或者其他监护人的同意",
    about=About.ITEM,
    changed_by=Party.CLAIMANT,
    burden=Burden.DEFENCE,
)

GUARDIAN_CONSENT_SEPARATE = Fact(
    name="guardian_consent_separate",
    question="Was the guardian asked separately for this handling, and said yes?",
    question_zh="是否就此单独征得监护人同意",
    term="再次征得儿童监护人的同意",
    about=About.ITEM,
    changed_by=Party.CLAIMANT,
    burden=Burden.DEFENCE,
)

WRITING_REQUIRED = Fact(
    name="writing_required",
    question="Does a law or administrative regulation require written consent here?",
    question_zh="法律、行政法规是否规定应当取得书面同意",
    term="应当取得书面同意",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

AXIOMS = implies(GUARDIAN_CONSENTED, CONSENTED)
"""A guardian's yes is a yes for the person (Civil Code art. 1035 item 1)."""
