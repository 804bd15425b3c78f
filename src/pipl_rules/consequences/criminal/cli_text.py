"""An assessment as plain text: the answer first, then grounds with the numbers that decided, then what follows."""

from collections.abc import Iterator

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal.assessment import Assessment, Bounds, Follows, Ground
from pipl_rules.consequences.criminal.quantities import Range
from pipl_rules.consequences.criminal.readings import READINGS
from pipl_rules.consequences.criminal.wording import PHRASES
from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.conditions import Comparison, Fact
from pipl_rules.logic.rule import Rule

SHOWN = 12
"""So many ways to class contested items are written out."""


def text(assessment: Assessment, lang: str = "en") -> str:
    """Write an assessment as text.

    Args:
        assessment: What was answered.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    if lang not in PHRASES:
        raise UnknownNameError("language", lang, PHRASES)
    return "\n".join(_Writer(assessment, lang).lines()) + "\n"


class _Writer:
    def __init__(self, of: Assessment, lang: str) -> None:
        self.of = of
        self.english = lang == "en"
        self.words = PHRASES[lang]

    def say(self, key: str, **parts: object) -> str:
        return self.words[key].format(**parts)

    def lines(self) -> Iterator[str]:
        yield from self.head()
        for section in (
            self.grounds,
            self.counted,
            self.bands,
            self.following,
            self.classes,
            self.readings,
            self.arguments,
            self.neighbours,
            self.questions,
        ):
            body = list(section())
            if body:
                yield ""
                yield from body

    def head(self) -> Iterator[str]:
        sep = self.say("sep")
        yield f"{self.of.id}{sep}{self.say('circumstances')}{sep}{self.tier(self.of.tier)}"
        yield f"{self.say('offence')}{sep}{self.truth(self.of.offence)}"
        for law in self.of.laws:
            name = self.say("before_law")
            if law.text is not None:
                name = law.text.title if self.english else f"《{law.text.title_zh}》"
            why = law.why if self.english else law.why_zh
            cites = self.say("comma").join(self.cite(cite) for cite in law.cites)
            yield f"{self.say('law')}{sep}{name}{self.aside(why + self.say('semicolon') + cites)}"
            if law.text is not None:
                yield f"  {self.say('interpreted' if law.interpreted else 'uninterpreted')}"

    def grounds(self) -> Iterator[str]:
        if self.of.grounds:
            yield self.say("grounds") + self.say("sep").rstrip()
        for ground in self.of.grounds:
            yield from self.ground(ground)

    def ground(self, ground: Ground) -> Iterator[str]:
        strength = self.say("carries" if ground.holds else "may")
        yield f"  {self.rule(ground.rule)} -> {strength} {self.say(ground.tier.name.lower())}"
        for comparison, found in ground.numbers:
            question = comparison.count.question if self.english else comparison.count.question_zh
            figure = f"{self.say('threshold')} {comparison.threshold.value:,}"
            yield f"      {question} {self.number(found)}{self.aside(figure)}"
        others = [atom for atom in ground.depends_on if not isinstance(atom, Comparison)]
        for atom in others:
            yield f"      {self.say('waits')}{self.say('sep')}{atom.question if self.english else atom.question_zh}"

    def counted(self) -> Iterator[str]:
        if self.of.lots:
            yield self.say("counts") + self.say("sep").rstrip()
        for each in self.of.lots:
            put = ""
            if each.item_class is not None:
                put = self.aside(each.item_class.value if self.english else each.item_class.zh)
            numbers = [("items", each.items), ("of_duty", each.duty), ("under_6", each.under_6)]
            said = [
                f"{self.say(key)} {self.number(n)}" for key, n in numbers if key == "items" or n.high != 0
            ]
            yield f"  {each.lot}{put}{self.say('sep')}{self.say('comma').join(said)}"
            for cite, en, zh in each.why:
                yield f"      {self.cite(cite)}{self.say('sep')}{en if self.english else zh}"

    def bands(self) -> Iterator[str]:
        sep = self.say("sep")
        yield f"{self.say('band')}{sep}{self.tier(self.of.band_tier) if self.of.bands else self.say('no_band')}"
        for band in self.of.bands:
            if band.months is None:
                yield f"  {self.say(band.tier.name.lower())}{sep}{self.say('unit_fine')}{self.aside(self.cite(band.cite))}"
                continue
            low, high = band.months
            said = self.say("months", low=low, high=high)
            if band.detention:
                said += f"{' ' if self.english else ''}{self.say('detention')}"
            fine = self.say("fine_alone" if band.fine_alone else "fine_added")
            yield f"  {self.say(band.tier.name.lower())}{sep}{said}{self.say('comma')}{fine}{self.aside(self.cite(band.cite))}"
        if self.of.fine is not None:
            yield f"  {self.say('fine')}{sep}{self.number(self.of.fine)}"
        checked = self.of.checked
        if checked is not None:
            key = {True: "within", False: "outside", None: "depends"}[checked.within]
            yield f"  {self.say('sentence')}{sep}{self.say(key)}"
            if checked.implied_gains is not None:
                yield f"  {self.say('implied')} {self.number(checked.implied_gains)}"

    def following(self) -> Iterator[str]:
        yield from self.listed("below", self.of.follows)

    def neighbours(self) -> Iterator[str]:
        yield from self.listed("neighbours", self.of.neighbours)

    def listed(self, title: str, each: tuple[Follows, ...]) -> Iterator[str]:
        if each:
            yield self.say(title) + self.say("sep").rstrip()
        for follows in each:
            yield f"  {self.question(follows.consequence)} {self.truth(follows.holds)}"
            for rule in follows.rules:
                yield f"      {self.rule(rule)}"

    def classes(self) -> Iterator[str]:
        if self.of.by_class:
            yield self.say("by_class") + self.say("sep").rstrip()
        for each in self.of.by_class[:SHOWN]:
            put = self.say("comma").join(
                f"{lot} = {item_class.value if self.english else item_class.zh}"
                for lot, item_class in each.classes.items()
            )
            yield f"  {put}{self.say('sep')}{self.tier(each.tier)}"

        if len(self.of.by_class) > SHOWN:
            yield f"  {self.say('more', number=len(self.of.by_class) - SHOWN)}"

    def readings(self) -> Iterator[str]:
        if self.of.by_reading:
            yield self.say("by_reading") + self.say("sep").rstrip()
        for each in self.of.by_reading:
            reading = READINGS[each.reading]
            choice = reading.choice(each.choice)
            asked = f"{reading.question if self.english else reading.question_zh} {choice.gist if self.english else choice.zh}"
            band = f"{self.say('semicolon')}{self.say('band')}{self.say('sep')}{self.tier(each.band)}"
            yield f"  {each.reading}={each.choice}{self.say('sep')}{self.tier(each.tier)}{band}"
            yield f"      {asked} [{choice.source}]"

    def arguments(self) -> Iterator[str]:
        if self.of.arguments:
            yield self.say("arguments") + self.say("sep").rstrip()
        for each in self.of.arguments:
            key = {True: "accepted", False: "rejected", None: "open"}[each.accepted]
            yield f"  {each.lot}{self.say('sep')}{self.question(each.fact)} {self.say(key)}"
            for rule in each.rules:
                yield f"      {self.rule(rule)}"

    def questions(self) -> Iterator[str]:
        for title, asked in (("questions", self.of.open_questions), ("not_alleged", self.of.not_alleged)):
            if asked:
                yield self.say(title) + self.say("sep").rstrip()
            for atom in asked:
                yield f"  {atom.question if self.english else atom.question_zh}"

    def tier(self, tier: Bounds) -> str:
        names = [self.say(each.name.lower()) for each in (tier.certainly, tier.possibly)]
        if tier.settled:
            return names[0]
        gap = " " if self.english else ""
        low, high = (
            f"{self.say(key)}{gap}{name}" for key, name in zip(("certainly", "possibly"), names, strict=True)
        )
        return f"{low}{self.say('comma')}{high}"

    def number(self, number: Range) -> str:
        if number.exact:
            return f"{number.low:,}"
        if number.high is None:
            more = f"{' ' if self.english else ''}{self.say('unbounded')}"
            return f"{number.low:,}{more}" if number.low else self.say("not_stated")
        return f"{number.low:,}-{number.high:,}"

    def truth(self, value: bool | None) -> str:  # noqa: FBT001 - a truth value
        return self.say({True: "true", False: "false", None: "open"}[value])

    def aside(self, said: str) -> str:
        return f" ({said})" if self.english else f"（{said}）"

    def question(self, fact: Fact) -> str:
        return fact.question if self.english else fact.question_zh

    def rule(self, rule: Rule) -> str:
        return f"{self.cite(rule.cite)}{self.say('sep')}{rule.gist if self.english else rule.zh}"

    def cite(self, cite: Citation) -> str:
        return str(cite) if self.english else cite.zh
