"""Every kind of fault that reading an app's files reports, by its stable code."""

from enum import Enum
from typing import Self


class Code(Enum):
    """A kind of fault; the value is the code in `Fault.code`.

    Attributes:
        meaning: When it is given.
        kept: Whether what it speaks of is in the record nevertheless; what was wrong with it is left as not found.
    """

    meaning: str
    kept: bool

    def __new__(cls, code: str, meaning: str, kept: bool = False) -> Self:  # noqa: FBT001, FBT002 - a column of the table below
        """Keep the code as the value, and the rest beside it."""
        member = object.__new__(cls)
        member._value_ = code
        member.meaning = meaning
        member.kept = kept
        return member

    # the file
    CANNOT_OPEN = "cannot_open", "A file or folder that was named cannot be opened."
    EMPTY = "empty", "There is nothing in the file."
    NOT_RECOGNISED = "not_recognised", "The file is none of the kinds that are read."
    TOO_LARGE = "too_large", "The file, or a member of an archive, is larger than the limit."
    TOO_MANY_FILES = "too_many_files", "A folder or an archive holds more files than the limit."
    TOO_MANY_ROWS = "too_many_rows", "A log has more rows than the limit; the rows up to it were read."
    TOO_MANY_FAULTS = "too_many_faults", "A file has more faults than the limit; it was read up to there."
    TOO_DEEP = "too_deep", "Things stand within one another deeper than the limit."
    MISSING_EXTRA = "missing_extra", "A library that reads the format is not installed."

    # text and its forms
    NOT_TEXT = "not_text", "Bytes that are no text in UTF-8, UTF-16 or GB18030."
    NOT_XML = "not_xml", "The file is not well-formed XML from there on; what stood before was read."
    DOCTYPE = "doctype", "The XML declares a document type; entities are never expanded, nor files fetched."
    NOT_AXML = "not_axml", "The binary XML is damaged, from there on if a line is given."
    NOT_PLIST = "not_plist", "The file is not a property list."
    NOT_JSON5 = "not_json5", "The file is not JSON5, or a line of JSON Lines is not an object in JSON."
    NOT_A_SHEET = "not_a_sheet", "The workbook cannot be read."

    # archives
    NOT_A_ZIP = "not_a_zip", "The archive is damaged, or no ZIP archive."
    ENCRYPTED = "encrypted", "A member of the archive is marked as encrypted."
    UNSAFE_NAME = "unsafe_name", "A member's name leads out of the archive; it was passed over."
    REPEATED_MEMBER = "repeated_member", "An archive holds two members of one name; the last was read.", True
    NO_MANIFEST = "no_manifest", "The archive or app folder holds no manifest."

    # values
    WRONG_TYPE = "wrong_type", "A value is of another type than its place."
    MISSING = "missing", "Something that belongs there is not there."
    MISSING_ID = "missing_id", "No package name or bundle id was found; the file's name stands for it.", True
    BAD_NAME = "bad_name", "A permission or package has a name that no system accepts."
    BAD_TEXT = "bad_text", "A text is too long, or holds control characters or half characters.", True
    NOT_A_NUMBER = "not_a_number", "A text stands where a whole number is due.", True
    UNKNOWN_TERM = "unknown_term", "A word is none of the document's own known terms.", True
    CONTRADICTION = "contradiction", "A form answers one question both ways; the answer is left open.", True

    # rows of a log
    NO_COLUMNS = "no_columns", "No row names the columns of a log."
    REPEATED_COLUMN = "repeated_column", "Two columns are meant for one thing; the first is read.", True
    OPEN_QUOTE = "open_quote", "A quotation mark stands where none can, or is never closed."
    WRONG_COLUMNS = "wrong_columns", "A row has more or fewer fields than there are columns."
    TOO_LONG = "too_long", "A row is longer than the limit."
    NO_ACTION = "no_action", "A row neither names an action nor shows an interface called."
    UNKNOWN_ACTION = "unknown_action", "A row's action is in no list; it has no categories.", True
    UNKNOWN_STATUS = "unknown_status", "A row's word on agreement is in no list.", True
    UNKNOWN_DEED = "unknown_deed", "A row's word on access or sending is in no list.", True
    UNKNOWN_CATEGORY = (
        "unknown_category",
        "A row names a category that does not exist; the others stay.",
        True,
    )
    UNKNOWN_SUBJECT = "unknown_subject", "A row's word on who acted is no name of bundled code.", True
    BAD_TIME = "bad_time", "A row's time is no time of any calendar, or in no form that is read.", True
    NONE_SEEN = "none_seen", "A row counts no occurrence; nothing was seen."

    # several files of one app
    CONFLICTING_IDS = "conflicting_ids", "Files of one folder name different apps; the first is kept.", True
    CONFLICTING_VERSIONS = (
        "conflicting_versions",
        "Files of one folder are of different versions; the first is kept.",
        True,
    )
    SEVERAL_PLATFORMS = (
        "several_platforms",
        "A folder holds an app for several systems and none was chosen; all are in the record.",
        True,
    )
