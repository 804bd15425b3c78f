"""Precedents told to a reader, as text in English and Chinese, and as plain data."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pipl_rules.analysis.on_point.comparison import Comparison, Distinction, Factor
from pipl_rules.analysis.on_point.ranking import OnPoint
from pipl_rules.analysis.on_point.reasons import Side
from pipl_rules.errors import UnknownNameError
from pipl_rules.explanation.words import WORDS
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.rule import Rule

ENGLISH = {
    "order": "In this order: cases that control; cases decided on the law before those that failed for want of proof; more factors shared, less the distinctions that weaken, each "
    "counted as one; fewer distinctions in all; the higher court; the later day. What most rules on the "
    "interest ask is told where it is shared, and not counted.",
    "ours": "in this act: {}",
    "none": "No decided case has anything in common with this act.",
    "controlled": "Controlled by",
    "uncontrolled": "No decided case controls.",
    "conflict": "These were decided in opposite ways: the conflict is for the court.",
    "controls": "controls this act, for all that spoke for its outcome is here, and nothing found here speaks against",
    "would": "would control this act, if it were found here:",
    "parted": "fits on its facts, but was decided under other law",
    "free": "does not control",
    "unaccounted": "the library decides it otherwise than the court did, so there is no telling what decided it",
    "marked": "{} (decided otherwise by the library)",
    "compared": "compared: {}",
    "unit": "the act",
    "with": "{} with {}",
    "for": "shared, for infringement:",
    "against": "shared, against infringement:",
    "both": "shared, counted both ways by the law:",
    "common": "shared, as in most cases on this interest:",
    "weakens": "distinctions that weaken it:",
    "stronger": "distinctions that make this the stronger case for its outcome:",
    "neither": "differences of no direction:",
    "then_now": "there {}, here {}",
    "spoke": {
        Side.FOR: "{} speaks for infringement",
        Side.AGAINST: "{} speaks against infringement",
        Side.BOTH: "{} is counted both ways",
    },
    "gone": "decided it, and does not bind on the day of this act (repealed, or not yet in force):",
    "newer": "binds or bears here, and did not there:",
    True: "yes",
    False: "no",
    None: "not found",
}

CHINESE = {
    "order": "排列次序：结论当然及于本案者在先；依法律判断者先于因举证不能而败诉者；其次按共同因素数减去削弱性差异数，多者在先，各因素等量计算；再次为差异总数较少者、"
    "法院层级较高者、裁判日较晚者。该权益多数规则均要求的事实，相同的予以列出但不计入。",
    "ours": "本案：{}",
    "none": "没有与本案具有共同之处的既有裁判。",
    "controlled": "结论当然及于本案的裁判",
    "uncontrolled": "没有结论当然及于本案的裁判。",
    "conflict": "以上裁判结论相反，如何取舍由法院决定。",
    "controls": "结论当然及于本案：支持其结论的事实本案均具备，又未查明相反的事实",
    "would": "本案如查明下列事实，其结论当然及于本案：",
    "parted": "事实相符，但该案据以裁判的法律与本案不同",
    "free": "结论并不当然及于本案",
    "unaccounted": "本库的结论与该裁判不同，无从认定其决定性事实",
    "marked": "{}（本库结论不同）",
    "compared": "比对：{}",
    "unit": "行为本身",
    "with": "{}与{}",
    "for": "共同因素，支持侵害成立：",
    "against": "共同因素，不支持侵害成立：",
    "both": "共同因素，法律上两面皆可：",
    "common": "共同之处，为此类案件所通有：",
    "weakens": "削弱其参照意义的差异：",
    "stronger": "使本案更应得出相同结论的差异：",
    "neither": "无方向的差异：",
    "then_now": "该案{}，本案{}",
    "spoke": {
        Side.FOR: "“{}”支持侵害成立",
        Side.AGAINST: "“{}”不支持侵害成立",
        Side.BOTH: "“{}”两面皆可",
    },
    "gone": "该案据以裁判而在本案行为日不再适用或者尚未施行的规则：",
    "newer": "该案未适用而与本案相关的规则：",
    True: "是",
    False: "否",
    None: "未查明",
}

TELLING: dict[str, dict[Any, Any]] = {"en": ENGLISH, "zh": CHINESE}


def render_precedents(found: Sequence[OnPoint], lang: str = "en") -> str:
    """Write the precedents on point as text, nearest first.

    Args:
        found: For each interest, what was found.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    if lang not in TELLING:
        raise UnknownNameError("language", lang, TELLING)
    return "\n".join(_Writer(lang).lines(found)) + "\n"


class _Writer:
    def __init__(self, lang: str) -> None:
        self.zh = lang == "zh"
        self.words = WORDS[lang]
        self.telling = TELLING[lang]

    def lines(self, found: Sequence[OnPoint]) -> Iterator[str]:
        for on_point in found:
            yield from self.interest(on_point)
            yield ""
        yield self.telling["order"]

    def interest(self, found: OnPoint) -> Iterator[str]:
        phrase = self.words.phrase
        answer = self.words.answer[found.ours]
        yield f"{self.words.interest[found.interest.value]}{phrase['sep']}{self.telling['ours'].format(answer)}"
        if not found.nearest:
            yield f"  {self.telling['none']}"
            return
        if found.controlling:
            named = phrase["semicolon"].join(map(self.marked, found.controlling))
            yield f"  {self.telling['controlled']}{phrase['sep']}{named}"
        else:
            yield f"  {self.telling['uncontrolled']}"
        if found.in_conflict:
            yield f"  {self.telling['conflict']}"
        for place, comparison in enumerate(found.nearest, 1):
            yield ""
            yield from self.comparison(place, comparison)

    def name(self, comparison: Comparison) -> str:
        precedent = comparison.precedent
        title = precedent.title_zh if self.zh else precedent.title
        held = self.words.answer[comparison.infringed]
        return f"{title} [{precedent.act}]{self.words.phrase['comma']}{held}"

    def marked(self, comparison: Comparison) -> str:
        name = self.name(comparison)
        return name if comparison.accounted else self.telling["marked"].format(name)

    def comparison(self, place: int, comparison: Comparison) -> Iterator[str]:
        precedent = comparison.precedent
        court = precedent.court_zh if self.zh else precedent.court
        comma = self.words.phrase["comma"]
        yield f"  {place}. {self.name(comparison)}{comma}{court}{comma}{precedent.decided_on}"
        yield f"     {precedent.what_zh if self.zh else precedent.what}"
        yield from self.control(comparison)
        yield f"     {self.telling['compared'].format(comma.join(self.pairs(comparison)))}"
        telling, common = comparison.telling, [f for f in comparison.shared if f.common]
        for key, side in (("for", Side.FOR), ("against", Side.AGAINST), ("both", Side.BOTH)):
            yield from self.listed(key, (self.factor(f) for f in telling if f.side is side))
        yield from self.listed("common", (self.factor(factor) for factor in common))
        apart = comparison.distinctions
        for key, weakens in (("weakens", True), ("stronger", False), ("neither", None)):
            yield from self.listed(key, (self.apart(d) for d in apart if d.weakens is weakens))
        yield from self.listed("gone", map(self.rule, comparison.gone))
        yield from self.listed("newer", map(self.rule, comparison.newer))

    def control(self, comparison: Comparison) -> Iterator[str]:
        if not comparison.accounted:
            yield f"     {self.telling['unaccounted']}"
        if comparison.controls is True:
            yield f"     {self.telling['controls']}"
        elif comparison.controls is None:
            facts = (
                f"{self.telling[value]}{self.words.phrase['comma']}{self.question(atom)}"
                for atom, value in comparison.if_found
            )
            yield from self.listed("would", facts)
        else:
            parted = comparison.on_the_facts is True
            yield f"     {self.telling['parted' if parted else 'free']}"

    def pairs(self, comparison: Comparison) -> Iterator[str]:
        unit = self.telling["unit"]
        for here, there in comparison.pairs:
            yield self.telling["with"].format(here or unit, there or unit)

    def listed(self, key: str, lines: Iterable[str]) -> Iterator[str]:
        rows = list(dict.fromkeys(lines))
        if rows:
            yield f"     {self.telling[key]}"
            yield from (f"       {row}" for row in rows)

    def factor(self, factor: Factor) -> str:
        return f"{self.telling[factor.value]:<3} {self.question(factor.atom)}"

    def apart(self, apart: Distinction) -> str:
        both = self.telling["then_now"].format(self.telling[apart.there], self.telling[apart.here])
        spoke = self.telling["spoke"][apart.factor.side].format(self.telling[apart.factor.value])
        return f"{self.question(apart.factor.atom)} -- {both}{self.words.phrase['semicolon']}{spoke}"

    def question(self, atom: Atom) -> str:
        return atom.question_zh if self.zh else atom.question

    def rule(self, rule: Rule) -> str:
        sep = self.words.phrase["sep"]
        return f"{rule.cite.zh}{sep}{rule.zh}" if self.zh else f"{rule.cite}{sep}{rule.gist}"


def precedents_data(found: Sequence[OnPoint], lang: str = "en") -> list[dict[str, Any]]:
    """The precedents on point as plain data for JSON; questions, gists and names in the language."""
    return [
        {
            "interest": each.interest.value,
            "ours": each.ours,
            "in_conflict": each.in_conflict,
            "controlling": [comparison.precedent.act for comparison in each.controlling],
            "nearest": [_comparison(comparison, lang) for comparison in each.nearest],
        }
        for each in found
    ]


def _comparison(comparison: Comparison, lang: str) -> dict[str, Any]:
    precedent, zh = comparison.precedent, lang == "zh"
    return {
        "case": precedent.case,
        "act": precedent.act,
        "title": precedent.title_zh if zh else precedent.title,
        "what": precedent.what_zh if zh else precedent.what,
        "court": precedent.court_zh if zh else precedent.court,
        "decided_on": precedent.decided_on.isoformat(),
        "infringed": comparison.infringed,
        "controls": comparison.controls,
        "on_the_facts": comparison.on_the_facts,
        "if_found": [{**_asked(atom, zh=zh), "value": value} for atom, value in comparison.if_found],
        "accounted": comparison.accounted,
        "pairs": [{"here": here, "there": there} for here, there in comparison.pairs],
        "rules": [rule.id for rule in comparison.rules],
        "shared": [
            {**_asked(f.atom, zh=zh), "value": f.value, "side": f.side.value, "common": f.common}
            for f in comparison.shared
        ],
        "distinctions": [
            {
                **_asked(apart.factor.atom, zh=zh),
                "there": apart.there,
                "here": apart.here,
                "speaks": apart.factor.value,
                "side": apart.factor.side.value,
                "weakens": apart.weakens,
            }
            for apart in comparison.distinctions
        ],
        "law": {
            "parts": comparison.law_parts,
            "gone": [rule.id for rule in comparison.gone],
            "newer": [rule.id for rule in comparison.newer],
        },
    }


def _asked(atom: Atom, *, zh: bool) -> dict[str, str]:
    return {"fact": atom.name, "question": atom.question_zh if zh else atom.question}
