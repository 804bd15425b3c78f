"""Legal statuses: what rules conclude and other rules read. Nobody finds them directly."""

from pipl_rules.logic.conditions import About, Fact, SettledBy

IS_PERSONAL_INFORMATION = Fact(
    name="is_personal_information",
    question="Is it personal information?",
    question_zh="是否属于个人信息",
    term="个人信息",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

IS_PRIVATE_INFORMATION = Fact(
    name="is_private_information",
    question="Is it private information?",
    question_zh="是否属于私密信息",
    term="私密信息",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

IS_SENSITIVE = Fact(
    name="is_sensitive",
    question="Is it sensitive personal information?",
    question_zh="是否属于敏感个人信息",
    term="敏感个人信息",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

EFFECTIVE_CONSENT = Fact(
    name="effective_consent",
    question="Is there an effective consent under the general rules?",
    question_zh="是否存在有效同意",
    term="经被收集者同意",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

CLEAR_CONSENT = Fact(
    name="clear_consent",
    question="Did the person clearly consent to the handling of private information?",
    question_zh="权利人是否明确同意",
    term="权利人明确同意",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

VALID_CONSENT = Fact(
    name="valid_consent",
    question="Is there a consent that meets the PIPL?",
    question_zh="是否取得符合个人信息保护法的同意",
    term="取得个人的同意",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

VALID_SEPARATE_CONSENT = Fact(
    name="valid_separate_consent",
    question="Is there a separate consent that meets the PIPL?",
    question_zh="是否取得个人的单独同意",
    term="单独同意",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

BASIS_WITHOUT_CONSENT = Fact(
    name="basis_without_consent",
    question="Does a basis apply that needs no consent?",
    question_zh="是否具备无需同意的合法性基础",
    term="前款第二项至第七项规定情形",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

PIPL_GOVERNS = Fact(
    name="pipl_governs",
    question="Does the PIPL govern the act?",
    question_zh="是否适用个人信息保护法",
    term="适用本法",
    settled_by=SettledBy.LAW,
)
