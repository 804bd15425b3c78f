"""Every kind of fault that reading reports, by its stable code."""

from enum import Enum
from typing import Self


class Code(Enum):
    """A kind of fault; the value is the code in `Fault.code`, and `meaning` says when it is given."""

    meaning: str

    def __new__(cls, code: str, meaning: str) -> Self:
        """Keep the code as the value and the sentence beside it."""
        member = object.__new__(cls)
        member._value_ = code
        member.meaning = meaning
        return member

    # the document
    NOT_UTF8 = "not_utf8", "The bytes are not text in UTF-8."
    NOT_JSON = "not_json", "The text, or a line of JSON Lines, is not JSON."
    EMPTY = "empty", "There is nothing in the text."
    TOO_LONG = "too_long", "The text has more characters than the limit."
    TOO_DEEP = "too_deep", "Arrays and objects stand within one another deeper than the limit."
    TOO_MANY_ACTS = "too_many_acts", "There are more acts than the limit; none was read."

    # any value
    MISSING = "missing", "A required field is not there."
    WRONG_TYPE = "wrong_type", "A value is of another type than its field."
    NULL_NOT_ALLOWED = "null_not_allowed", "A field is null that cannot be left as not found."
    UNKNOWN_KEY = "unknown_key", "An object has keys that are no fields of it."
    DUPLICATE_KEY = (
        "duplicate_key",
        "An object has one key more than once; which value is meant is not known.",
    )
    NOT_FINITE = "not_finite", "NaN or Infinity, which are not JSON."
    NOT_WHOLE = "not_whole", "A number is written with a fraction or an exponent where a whole number is due."
    NUMBER_TOO_LONG = "number_too_long", "A number has more digits than any count has."
    BLANK = "blank", "A text is empty, or nothing but white space."
    NOT_TEXT = "not_text", "A text has half a character in it: a surrogate without its other half."
    NOT_A_DAY = "not_a_day", "A text is no calendar day written as YYYY-MM-DD."
    REPEATED_MEMBER = "repeated_member", "A set names one member twice."

    # names
    UNKNOWN_WORD = "unknown_word", "A text is none of the words that the field accepts."
    UNKNOWN_CATEGORY = "unknown_category", "No category of information bears the id."
    UNKNOWN_FACT = "unknown_fact", "No fact and no count bears the name."
    UNKNOWN_READING = "unknown_reading", "Keys of `readings` name no reading."
    UNKNOWN_CHOICE = "unknown_choice", "The reading has no such choice."

    # values that cannot stand together
    OUT_OF_RANGE = "out_of_range", "A number is one that the field cannot have."
    OUT_OF_ORDER = "out_of_order", "A day does not agree with another day of the record."
    DUPLICATE_ID = "duplicate_id", "Two records bear one id where each needs its own."
    IMPOSSIBLE = "impossible", "The record refuses the value for another reason, which `expected` gives."
    NOT_FOR_FINDING = "not_for_finding", "A finding on a legal status, which rules conclude, or on a reading."
    NOT_ABOUT_AN_ITEM = "not_about_an_item", "A finding names an item and is about the act."
    UNKNOWN_ITEM = "unknown_item", "A finding names an item that the act does not have."
    CONFLICTING_FINDINGS = (
        "conflicting_findings",
        "Two findings give one fact of one item, or one count, values that differ.",
    )
