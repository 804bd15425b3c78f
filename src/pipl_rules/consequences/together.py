"""Everything that follows from one judged act, branch by branch."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from pipl_rules.consequences import administrative as authorities
from pipl_rules.consequences import civil as civil_branch
from pipl_rules.consequences import criminal as crime
from pipl_rules.consequences import public_interest as public
from pipl_rules.consequences.administrative import Circumstances, Penalties
from pipl_rules.consequences.civil import Civil, Claim
from pipl_rules.consequences.civil import words as civil_words
from pipl_rules.consequences.criminal import Assessment, Exposure
from pipl_rules.consequences.public_interest import Suit
from pipl_rules.judgment import Judgment, judgment_of

_HEADS = {
    "civil": ("Civil", "民事"),
    "administrative": ("Administrative", "行政"),
    "criminal": ("Criminal", "刑事"),
    "public_interest": ("Public interest", "公益诉讼"),
}


@frozen(kw_only=True)
class Consequences:
    """What follows from an act.

    Attributes:
        civil: What the person may claim.
        administrative: What an authority may do.
        criminal: The exposure under Criminal Law art. 253-1; None if no record of it was given, for a
            judgment on one act says nothing of quantities and gains.
        public_interest: Who may sue for the public; None if no suit was given.
    """

    civil: Civil
    administrative: Penalties
    criminal: Assessment | None = None
    public_interest: public.Assessment | None = None


def consequences(
    judgment: Judgment,
    *,
    claim: Claim | None = None,
    circumstances: Circumstances | None = None,
    exposure: Exposure | None = None,
    suit: Suit | None = None,
) -> Consequences:
    """What the law attaches to a judged act.

    The civil branch is decided under the burdens of a claim; the administrative and criminal ones read what
    was found and presume nothing.

    Args:
        judgment: The judgment.
        claim: What the person claims, and what was found of it.
        circumstances: What an authority found beside the act.
        exposure: What was found of quantities, gains and the rest that a crime asks.
        suit: A suit in the public interest.
    """
    judgment_of(judgment)
    return Consequences(
        civil=civil_branch.civil(judgment, claim),
        administrative=authorities.penalties(judgment, circumstances),
        criminal=None if exposure is None else crime.assess(exposure),
        public_interest=None if suit is None else public.assess(suit),
    )


def text(of: Consequences, lang: str = "en") -> str:
    """Branch by branch, in words; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_lines(of, lang)) + "\n"


def _lines(of: Consequences, lang: str) -> Iterator[str]:
    which = 1 if lang == "zh" else 0
    parts = {
        "civil": civil_words.text(of.civil, lang),
        "administrative": authorities.text(of.administrative, lang),
        "criminal": None if of.criminal is None else crime.text(of.criminal, lang),
        "public_interest": None if of.public_interest is None else public.text(of.public_interest, lang),
    }
    for name, said in parts.items():
        if said is not None:
            yield _HEADS[name][which]
            yield from (f"  {line}" if line else "" for line in said.rstrip("\n").split("\n"))
            yield ""


def to_plain(of: Consequences, lang: str = "en") -> dict[str, Any]:
    """The same as plain data, for JSON; ``lang`` is that of what is written for readers."""
    return {
        "civil": civil_words.to_plain(of.civil),
        "administrative": authorities.to_plain(of.administrative),
        "criminal": None if of.criminal is None else crime.as_json(of.criminal, lang),
        "public_interest": None if of.public_interest is None else of.public_interest.to_json(),
    }
