"""A form of conditions that is the same for two that say the same by the laws of logic alone.

Negations go down to the atoms, nested joints are joined, repeats are dropped, and what is absorbed
(`a or (a and b)`) is left out. All of these laws hold with a third value too; that an atom or its negation
holds does not, and is not used. Two conditions of different form may still mean the same.
"""

from pipl_rules.logic.conditions import AllOf, AnyOf, Comparison, Condition, Fact, Not

Form = tuple[str, frozenset["Form"]] | tuple[str, str]
"""``("and" | "or", parts)`` or ``("is" | "not", name of the atom)``."""


def canonical(*parts: Condition) -> Form:
    """The form of the conjunction of the conditions."""
    return _form(AllOf(parts), sign=True)


def _form(condition: Condition, *, sign: bool) -> Form:
    match condition:
        case Not(part):
            return _form(part, sign=not sign)
        case AllOf(parts):
            return _join("and" if sign else "or", [_form(part, sign=sign) for part in parts])
        case AnyOf(parts):
            return _join("or" if sign else "and", [_form(part, sign=sign) for part in parts])
        case Fact() | Comparison():
            return ("is" if sign else "not", condition.name)
    msg = f"{type(condition).__name__} is not one of the five kinds of condition"
    raise TypeError(msg)


def _join(word: str, forms: list[Form]) -> Form:
    flat: set[Form] = set()
    for form in forms:
        flat.update(_parts(form) if form[0] == word else (form,))
    other = "or" if word == "and" else "and"
    if (other, frozenset()) in flat:
        return (other, frozenset())
    kept = {form for form in flat if not any(_absorbs(one, form, other) for one in flat if one != form)}
    return next(iter(kept)) if len(kept) == 1 else (word, frozenset(kept))


def _parts(form: Form) -> frozenset[Form]:
    parts = form[1]
    return parts if isinstance(parts, frozenset) else frozenset()


def _absorbs(one: Form, form: Form, other: str) -> bool:
    """Whether `form`, a joint of the other kind, adds nothing beside `one`."""
    if form[0] != other:
        return False
    wide = _parts(one) if one[0] == other else frozenset((one,))
    return wide <= _parts(form)
