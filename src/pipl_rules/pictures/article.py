"""The rules of an article, or of a whole rulebook, as a picture."""

from collections import Counter
from collections.abc import Sequence

from attrs import evolve

from pipl_rules.explanation.words import WORDS
from pipl_rules.logic.conditions import ALWAYS, NEVER, AllOf, AnyOf, Condition, Not
from pipl_rules.logic.rule import Duty, Infringes, Rule, Status
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.views import ArticleView, InstrumentView
from pipl_rules.pictures.explained import cited, gist, question
from pipl_rules.pictures.node import Node
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.timeline import in_force, timeline
from pipl_rules.pictures.tree import drawn
from pipl_rules.pictures.words import said


def article(rulebook: Rulebook, instrument: str, number: str | int, lang: str = "en") -> Picture:
    """The rules of an article in the order of its paragraphs and items, each with its condition.

    Args:
        rulebook: The rulebook.
        instrument: Id, short name or title of the instrument, as in ``rulebook["PIPL"]``.
        number: The article, such as ``13`` or ``"10-1"``.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: If no rule is from such an instrument, or none of it from such an article; for
            another language.
    """
    return provision(rulebook[instrument][number], lang)


def provision(view: ArticleView, lang: str = "en") -> Picture:
    """An article, or a part of one, with the rules and the closings that cite it."""
    say, law = said(lang), view.place.instrument
    title = f"《{law.title_zh}》" if lang == "zh" else law.title
    closings = (
        Node(head=cited(each.cite, lang), text=say["closed"].format(question(each.fact, lang)))
        for each in view.closings
    )
    root = Node(
        head=cited(view.place, lang),
        text=f"{_number(view.rules, lang)}{say['semicolon']}{title}",
        children=(*(_rule(rule, lang) for rule in view.rules), *closings),
    )
    return drawn(root, lang, _meanings(lang))


def instrument(view: InstrumentView, lang: str = "en") -> Picture:
    """An instrument article by article, each rule in a line."""
    say, law = said(lang), view.instrument
    articles = tuple(
        Node(
            head=cited(each.place, lang),
            children=tuple(
                Node(sign="applies", text=gist(rule, lang), source=_concluded(rule, lang))
                for rule in each.rules
            ),
        )
        for each in view.values()
    )
    title = f"《{law.title_zh}》" if lang == "zh" else law.title
    root = Node(
        head=title,
        text=f"{_number(view.rules, lang)}{say['semicolon']}{in_force(law, lang)}",
        children=articles,
    )
    return drawn(root, lang, _meanings(lang))


def _number(rules: Sequence[Rule], lang: str) -> str:
    say = said(lang)
    return say["one_rule"] if len(rules) == 1 else say["rules"].format(len(rules))


def _meanings(lang: str) -> dict[str, str]:
    say = said(lang)
    return {"applies": say["rule"], "yes": say["must_be"], "no": say["must_not_be"], "lifted": say["lifts"]}


def whole(rulebook: Rulebook, lang: str = "en") -> Picture:
    """A rulebook as the instruments that its rules are from, on a line of days."""
    picture = timeline(rulebook, lang=lang)
    laws = Counter(rule.cite.instrument for rule in rulebook.rules)
    head = said(lang)["rulebook"].format(len(rulebook.rules), len(laws))
    root = Node(head=head, text=picture.said.text, children=picture.said.children)
    return Picture(said=root, svg=picture.svg, lang=lang)


def _rule(rule: Rule, lang: str) -> Node:
    say = said(lang)
    parts = [_limb(say["when"], rule.when, lang)]
    if rule.unless != NEVER:
        parts.append(_limb(say["unless"], rule.unless, lang))
    if rule.lifts:
        parts.append(Node(sign="lifted", head=say["lifts"], text=say["comma"].join(rule.lifts)))
    return Node(
        sign="applies",
        head=cited(rule.cite, lang),
        text=gist(rule, lang),
        source=_concluded(rule, lang),
        children=tuple(parts),
    )


def _concluded(rule: Rule, lang: str) -> str:
    say, concluded = said(lang), rule.concludes
    match concluded:
        case Infringes():
            return say["infringes"].format(WORDS[lang].interest[concluded.interest.value])
        case Duty():
            conduct = concluded.conduct.zh if lang == "zh" else concluded.conduct.en
            return say["must"].format(concluded.bearer, conduct)
        case Status():
            return say["counts" if concluded.value else "counts_not"].format(question(concluded.fact, lang))
        case None:
            return ""


def _limb(head: str, condition: Condition, lang: str) -> Node:
    lead = head + said(lang)["sep"]
    if condition == ALWAYS:
        return Node(text=lead + said(lang)["always"])
    inner = _condition(condition, lang)
    return evolve(inner, text=lead + inner.text)


def _condition(condition: Condition, lang: str) -> Node:
    say = said(lang)
    match condition:
        case AllOf(parts) | AnyOf(parts):
            if len(parts) == 1:
                return _condition(parts[0], lang)
            word = say["all" if isinstance(condition, AllOf) else "any"]
            return Node(text=word, children=tuple(_condition(part, lang) for part in parts))
        case Not(AllOf() | AnyOf() | Not() as part):
            return Node(text=say["not"], children=(_condition(part, lang),))
        case Not(part):
            return Node(sign="no", told=say["must_not_be"], text=question(part, lang))  # type: ignore[arg-type] # an atom is what is left
        case _:
            return Node(sign="yes", told=say["must_be"], text=question(condition, lang))  # type: ignore[arg-type] # the same
