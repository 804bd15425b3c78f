"""What a claimant complained of: what was in issue, and by that what was not."""

from pipl_rules.domain.vocabulary import Word


class Complaint(Word):
    """What the claimant complained of in the handling of information."""

    CONSENT = "consent", "未经同意"
    NOTICE = "notice", "未经告知"
    NEED = "need", "不必要"
    PROTECTION = "protection", "保护不力"
    OTHER = "other", "其他"
