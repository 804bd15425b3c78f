"""Breaches as an authority may find them: read from a judgment on what was found alone, never on a burden of proof.

A rule of the law on the act that is breached counts whether or not the breach infringes
somebody's interest. What might still turn out to be a breach stays open.
"""

from collections.abc import Callable, Iterator

from attrs import frozen

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.administrative import facts as f
from pipl_rules.facts import act, app
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Count, Fact
from pipl_rules.logic.rule import Duty, Infringes, Rule
from pipl_rules.statutes import (
    app_methods_2019,
    consumer_measures_2015,
    consumer_regulations_2024,
    data_security_law,
    necessary_scope_2021,
)
from pipl_rules.statutes.instruments import CONSUMER_LAW, CYBERSECURITY_LAW, CYBERSECURITY_LAW_2026, PIPL

Place = tuple[Instrument, str, int | None]
"""An instrument, an article and, where it matters, a paragraph."""


METHODS = Reading(
    name="app_methods_identify",
    question="Is what the Methods of 2019 and the Scope of 2021 call unlawful in apps a breach of the Cybersecurity Law?",
    question_zh="App违法违规收集使用个人信息行为认定方法、必要个人信息范围规定所列行为，是否即属违反网络安全法？",
    choices=(
        Choice(
            "identify",
            "yes: authorities find by them that its rules on users' information are breached",
            "是：主管部门据以认定违反网络安全法关于用户个人信息的规定",
            "the preamble of the Methods, made to carry out that law; practice of the ministry since 2019",
        ),
        Choice(
            "reference",
            "no: they are for reference, and the breach of the statute must be found itself",
            "否：仅供参考，应另行认定违反法律的规定",
            "the preamble of the Methods, which offers them for reference; normative documents create no penalty",
        ),
    ),
)
_METHODS = (app_methods_2019.LAW, necessary_scope_2021.LAW)


@frozen
class Breach:
    """A rule breached on what was found.

    Attributes:
        rule: The rule.
        item: Id of the item of information; None for the act.
        certain: True if it is breached; False if it may turn out to be.
    """

    rule: Rule
    item: str | None
    certain: bool


def _of(law: Instrument, *articles: int, para: int | None = None) -> tuple[Place, ...]:
    return tuple((law, str(article), para) for article in articles)


_OLD, _NEW, _DATA = CYBERSECURITY_LAW, CYBERSECURITY_LAW_2026, data_security_law.LAW
PLACES: dict[Fact, tuple[Place, ...]] = {
    f.USERS_INFORMATION: (
        *_of(_OLD, 22, para=3),
        *_of(_OLD, 41, 42, 43),
        *_of(_NEW, 24, para=3),
        *_of(_NEW, 43, 44, 45),
    ),
    f.STEALING: (*_of(_OLD, 44), *_of(_NEW, 46)),
    f.NETWORK_SECURITY: (*_of(_OLD, 21, 25), *_of(_NEW, 23, 27)),
    f.INFRASTRUCTURE: (*_of(_OLD, 33, 34, 36, 38), *_of(_NEW, 35, 36, 38, 40)),
    f.PRODUCTS: (
        *_of(_OLD, 22, para=1),
        *_of(_OLD, 22, para=2),
        *_of(_OLD, 48, para=1),
        *_of(_NEW, 24, para=1),
        *_of(_NEW, 24, para=2),
        *_of(_NEW, 50, para=1),
    ),
    f.REAL_IDENTITY: (*_of(_OLD, 24, para=1), *_of(_NEW, 26, para=1)),
    f.SECURITY_NEWS: (*_of(_OLD, 26), *_of(_NEW, 28)),
    f.ENDANGERING: (*_of(_OLD, 27), *_of(_NEW, 29)),
    f.PURCHASE: (*_of(_OLD, 35), *_of(_NEW, 37)),
    f.INFRASTRUCTURE_EXPORT: (*_of(_OLD, 37), *_of(_NEW, 39)),
    f.CRIME_SITES: (*_of(_OLD, 46), *_of(_NEW, 48)),
    f.CONTENT: (*_of(_OLD, 47), *_of(_NEW, 49)),
    f.STORES: (*_of(_OLD, 48, para=2), *_of(_NEW, 50, para=2)),
    f.DATA_SECURITY: _of(_DATA, 27, 29, 30),
    f.IMPORTANT_EXPORT: _of(_DATA, 31),
    f.BROKER: _of(_DATA, 33),
    f.DATA_REFUSED: _of(_DATA, 35),
    f.FOREIGN_ORGANS: _of(_DATA, 36),
    f.CONSUMER: (
        *_of(CONSUMER_LAW, 14, 29),
        *_of(consumer_measures_2015.LAW, 11),
        *_of(consumer_regulations_2024.LAW, 23),
    ),
}
"""The provisions whose breach each fact is; a breach of any provision of the PIPL is one of the PIPL."""


def _within(cite: Citation, places: tuple[Place, ...]) -> bool:
    return any(
        cite.instrument == law and (cite.article or "").split(".")[0] == article and para in (None, cite.para)
        for law, article, para in places
    )


def is_of(fact: Fact, *, methods: bool = True) -> Callable[[Citation], bool]:
    """Whether a provision is one whose breach the fact is; `methods` reads those on apps as the law they carry out."""
    if fact == f.PIPL_BREACH:
        return lambda cite: cite.instrument == PIPL
    places = PLACES.get(fact, ())
    also = _METHODS if methods and fact == f.USERS_INFORMATION else ()
    return lambda cite: cite.instrument in also or _within(cite, places)


def breaches(judgment: Judgment) -> tuple[Breach, ...]:
    """Every rule breached, or that may be, on what was found alone; by rank, date and statute order."""
    certain: dict[tuple[str, str | None], Breach] = {}
    for breach in _found(judgment):
        key = (breach.rule.id, breach.item)
        if breach.certain or key not in certain:
            certain[key] = breach
    return tuple(sorted(certain.values(), key=lambda b: (b.rule.cite.order, b.rule.id, b.item or "")))


def _found(judgment: Judgment) -> Iterator[Breach]:
    for day in judgment.days:
        for unit in judgment.units:
            truth = day.everything.decide(unit.found)
            item = unit.item.id if unit.item is not None else None
            for rule in day.rules:
                if day.form.levels[rule.id] is not unit.about:
                    continue
                if isinstance(rule.concludes, Infringes):
                    node = day.form.applied[rule.id]
                elif isinstance(rule.concludes, Duty):
                    node = day.form.breached[rule.id]
                else:
                    continue
                if truth[2 * node + 1]:
                    yield Breach(rule, item, certain=truth[2 * node])


def found(judgment: Judgment, *, methods: bool = True) -> dict[Fact | Count, bool | int | None]:
    """What a judgment says of the facts of the branch: true, false, or None where it leaves them open.

    Args:
        judgment: The judgment.
        methods: Whether what the Methods on apps call unlawful is a breach of the Cybersecurity Law; see `METHODS`.
    """
    known = breaches(judgment)
    result: dict[Fact | Count, bool | int | None] = {}
    for fact in (f.PIPL_BREACH, *PLACES):
        of = is_of(fact, methods=methods)
        bearing = [breach.certain for breach in known if of(breach.rule.cite)]
        result[fact] = True if any(bearing) else (None if bearing else False)
    result[f.STATE_ORGAN] = _value(judgment, act.STATE_ORGAN)
    result[f.BY_APP] = _value(judgment, app.APP)
    return result


def _value(judgment: Judgment, fact: Fact) -> bool | None:
    return judgment.units[0].found[judgment.rulebook.index[fact]]
