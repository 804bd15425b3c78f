"""Sentences about the rulebook as such: nothing in it is open, at odds with itself, or idle."""

from collections.abc import Iterator

from pipl_rules.analysis.proofs.setting import Setting
from pipl_rules.analysis.proofs.structure import (
    Listed,
    alive,
    lifting,
    needed,
    no_clash,
    relevant,
    total,
)
from pipl_rules.analysis.proofs.theorem import Theorem, Words
from pipl_rules.facts import FACTS
from pipl_rules.logic.conditions import Atom, SettledBy
from pipl_rules.theorems.listed import IDLE_FACTS, IDLE_LIFTS, OPEN_STATUSES
from pipl_rules.theorems.wording import EVERY_DAY

NOTHING = Listed(reasons={})


def _facts(setting: Setting) -> Iterator[Atom]:
    """The facts that somebody finds: no statuses, no readings; every one that a rule or an assumption reads."""
    return (
        atom
        for atom in setting.rulebook.atoms
        if FACTS.get(atom.name) is None
        or FACTS[atom.name].settled_by in (SettledBy.RECORD, SettledBy.JUDGMENT)
        if not atom.name.startswith("reading.")
    )


THE_VERDICT_IS_TOTAL = Theorem(
    name="the_verdict_is_total",
    sentence="Where every fact is settled, nothing is left open: neither interest, no rule, no breach of a duty, and no legal status but the one listed.",
    zh="事实均已查明时，结论无一悬置：两种权益是否受侵害、每一规则是否适用、每一义务是否违反、每一法律地位是否成立（所列一项除外），均有定论。",
    covers=EVERY_DAY,
    assumes=(
        Words(
            "the status listed below with its reason may stay open on some days; no rule stays open with it",
            "下列附理由的法律地位在某些日期可以悬置，但无规则因此悬置",
        ),
    ),
    proof=total(Listed(reasons=OPEN_STATUSES)),
)

NO_TWO_RULES_CLASH = Theorem(
    name="no_two_rules_clash",
    sentence="On no day can a rule that concludes a legal status and a rule that denies it both apply.",
    zh="任何一日，认定某一法律地位的规则与否定该地位的规则不会同时适用。",
    covers=EVERY_DAY,
    proof=no_clash,
)

NO_RULE_IS_DEAD = Theorem(
    name="no_rule_is_dead",
    sentence="Every rule applies in some case on some day.",
    zh="每一规则都在某日的某种情形下适用。",
    covers=EVERY_DAY,
    assumes=(
        Words(
            "the reading under which a rule applies may be other than the default", "所需解释未必是默认解释"
        ),
    ),
    proof=alive(NOTHING),
)

NO_EXCEPTION_CAN_NEVER_LIFT = Theorem(
    name="no_exception_can_never_lift",
    sentence="Of every two rules of which one lifts the other, and which are in force together, "
    "there is a case in which the one lifts what would else apply by its own words.",
    zh="凡一规则排除另一规则而两者同时有效的，必有情形使后者依其自身条件本应适用而为前者所排除。",
    covers=EVERY_DAY,
    assumes=(
        Words(
            "the pairs listed below with reasons: several conflict rules share one list of rules that give way, "
            "and some of these give way by their own words already",
            "下列附理由的组合除外：若干冲突规则共用一份让位规则的清单，其中有的依其自身文字已经让位",
        ),
    ),
    proof=lifting(Listed(reasons=IDLE_LIFTS)),
)

EVERY_EXCEPTION_DECIDES_SOMETHING = Theorem(
    name="every_exception_decides_something",
    sentence="Every rule that lifts, and every exception in a rule's own sentence, "
    "is in some case all that keeps some rule from applying.",
    zh="每一排除规则、每一规则内的除外条款，都在某种情形下是阻止某一规则适用的唯一原因。",
    covers=EVERY_DAY,
    assumes=(),
    proof=needed(NOTHING),
)

NO_FACT_IS_IRRELEVANT = Theorem(
    name="no_fact_is_irrelevant",
    sentence="For every fact that is asked there is a case in which it alone makes the difference "
    "to an interest or to the breach of a duty.",
    zh="所问的每一事实，都在某种情形下单独决定某种权益是否受侵害或者某项义务是否违反。",
    covers=EVERY_DAY,
    assumes=(
        Words(
            "the facts listed below with reasons: most are read by no rule, but by the defaults and burdens",
            "下列附理由的事实除外：多数不为规则所读取，而为默认认定和举证责任所读取",
        ),
    ),
    proof=relevant(_facts, Listed(reasons=IDLE_FACTS)),
)

THEOREMS = (
    THE_VERDICT_IS_TOTAL,
    NO_TWO_RULES_CLASH,
    NO_RULE_IS_DEAD,
    NO_EXCEPTION_CAN_NEVER_LIFT,
    EVERY_EXCEPTION_DECIDES_SOMETHING,
    NO_FACT_IS_IRRELEVANT,
)
