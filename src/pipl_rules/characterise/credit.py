"""What the record settles about credit reporting; the periods of arts 16 and 25 are counted here."""

from dateutil.relativedelta import relativedelta

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.credit import CreditPart
from pipl_rules.domain.information import InformationItem
from pipl_rules.facts import credit as fact

KEPT_FOR = relativedelta(years=5)
ANSWERED_WITHIN = relativedelta(days=20)

BARRED_KINDS = frozenset(
    {
        "item.religious_belief",
        "item.gene",
        "item.fingerprint",
        "item.past_illness",
        "item.family_medical_history",
        "item.treatment_record",
        "item.medication",
    }
)
MEANS_KINDS = frozenset({"item.deposit", "item.real_estate"})


def over_five_years(act: ProcessingAct) -> bool | None:
    """Later than the day, five years on, that bears the date of the end; on that day not yet."""
    credit = act.credit
    if credit is None or credit.ended_on is None:
        return None
    return (act.until or act.on) > credit.ended_on + KEPT_FOR


def objected(act: ProcessingAct) -> bool | None:
    """An objection is on record."""
    return True if act.credit is not None and act.credit.objected_on is not None else None


def answered(act: ProcessingAct) -> bool | None:
    """Answered no later than the twentieth day after it was received."""
    credit = act.credit
    if credit is None or credit.never_answered:
        return None if credit is None else False
    if credit.objected_on is None or credit.answered_on is None:
        return None
    return credit.answered_on <= credit.objected_on + ANSWERED_WITHIN


def barred(item: InformationItem) -> bool | None:
    """By its kind."""
    return None if item.category is None else item.category.id in BARRED_KINDS


def means(item: InformationItem) -> bool | None:
    """By its kind; no kind stands for income, securities, insurance or tax, which the caller finds."""
    return True if item.category is not None and item.category.id in MEANS_KINDS else None


CREDIT = Table(
    record="credit",
    fields={
        fact.TOLD_BEFORE_ADVERSE: "told_before",
        fact.TOLD_OF_CONSEQUENCES: "told_of_consequences",
        fact.STANDARD_TERMS: "standard_terms",
        fact.OWN_REPORT_REFUSED: "own_report_refused",
        fact.STATEMENT_REFUSED: "statement_refused",
        fact.OBJECTION_MARKED: "marked",
        fact.CREDIT_ERROR_CONFIRMED: "error_confirmed",
        fact.CREDIT_ERROR_CORRECTED: "corrected",
        fact.CREDIT_USED_OTHERWISE: "used_otherwise",
    },
    words={
        fact.CREDIT_REPORTER: ("parts", frozenset({CreditPart.REPORTER})),
        fact.CREDIT_SUPPLIER: ("parts", frozenset({CreditPart.SUPPLIER})),
        fact.CREDIT_USER: ("parts", frozenset({CreditPart.USER})),
        fact.LENDER: ("parts", frozenset({CreditPart.LENDER})),
    },
    worked_out={
        fact.ADVERSE_OVER_FIVE_YEARS: (("credit.ended_on", "on", "until"), over_five_years),
        fact.CREDIT_OBJECTED: (("credit.objected_on",), objected),
        fact.OBJECTION_ANSWERED: (
            ("credit.objected_on", "credit.answered_on", "credit.never_answered"),
            answered,
        ),
    },
)
ITEM = Table(
    worked_out={
        fact.BARRED_FROM_CREDIT: (("category",), barred),
        fact.MEANS: (("category",), means),
    }
)
