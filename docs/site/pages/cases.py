"""The page of the decided cases: what was done, what the court held, what the library says, on which rules."""

from collections.abc import Iterator

from pages.book import Book
from pages.markdown import both, code, label, link, page, shown, table, zh
from pages.seen import Row

HELD = {
    "infringed": ("infringed", "侵害"),
    "not_infringed": ("not infringed", "未侵害"),
    "not_pleaded": ("not pleaded", "未主张"),
    "not_adjudicated": ("not adjudicated", "未裁判"),
}
SAID = {True: ("infringed", "侵害"), False: ("not infringed", "未侵害"), None: ("open", "待定")}
INTERESTS = ("personal_information", "privacy")


def pages(book: Book) -> Iterator[tuple[str, str]]:
    """The page: its name, and its text."""
    yield "law/cases.md", page(_cases(book))


def _cases(book: Book) -> Iterator[str]:
    yield "# Decided cases 已决案件"
    yield ""
    yield "What a court held of each interest, and what the library says of the same record under its default readings."
    yield "Nothing that a court concluded is fed to the library. " + zh("法院的结论不作为输入。")
    yield ""
    for case in book.decided.cases:
        yield label(f"case.{case['id']}")
        yield f"## {both(case['name'], case['name_zh'])}"
        yield ""
        yield f"{both(case['court'], case['court_zh'])} {zh(case['number'] or '')}"
        yield ""
        yield from table(
            (
                "act",
                "what was done 行为",
                "information rights 个人信息权益",
                "privacy 隐私权",
                "grounds 依据",
            ),
            (_act(act) for act in case["acts"]),
        )


def _act(act: Row) -> tuple[str, ...]:
    grounds = dict.fromkeys(each["provision"] for each in act["library"]["grounds"])
    return (
        code(act["id"]),
        both(act["what"], act["what_zh"]),
        *(_answers(act, interest) for interest in INTERESTS),
        ", ".join(link(code(rule), f"rule.{rule}") for rule in grounds) + _reason(act),
    )


def _answers(act: Row, interest: str) -> str:
    held = both(*HELD[act["court"][interest]])
    return f"court 法院: {held}<br>here 本库: {both(*SAID[act['library'][interest]['infringed']])}"


def _reason(act: Row) -> str:
    return f" Differs: {shown(act['reason'])}" if act["agree"] is False and act["reason"] else ""
