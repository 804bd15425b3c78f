"""The interview on the command line: questions out, answers in, a line each; the judgment at the end."""

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from attrs import frozen

from pipl_rules.analysis.questions import Ranked
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import PiplRulesError
from pipl_rules.explanation import render_text
from pipl_rules.interview import Ending, Interview, Reply, Until, Value
from pipl_rules.logic.conditions import Comparison, Party
from pipl_rules.reading import dumps
from pipl_rules.reading.submission import Submission

OK, FAULTY = 0, 2
CITED = 3
"""So many provisions are cited with a question."""

ANSWERS: Mapping[str, Value] = {
    **dict.fromkeys(("y", "yes", "是", "对", "有"), True),
    **dict.fromkeys(("n", "no", "否", "不是", "没有"), False),
    **dict.fromkeys(("?", "？", "不知道", "不清楚"), None),
}
QUIT = ("q", "quit", "退出")


@frozen
class Words:
    """What the command line itself says, in one language."""

    day: str
    no_day: str
    answer: str
    number: str
    again: str
    items: str
    refused: str
    ends: Mapping[Ending | None, str]
    asked: str
    unwritten: str
    presupposed: str
    ground: str


ENGLISH = Words(
    day="Day of the act (YYYY-MM-DD): ",
    no_day="No day was given; write a calendar day as YYYY-MM-DD.",
    answer="y / n / ? (cannot be found out) / q (stop): ",
    number="a number / y / n / ? (cannot be found out) / q (stop): ",
    again="Please answer y, n or ?, or q to stop.",
    items="If the items differ, answer each, as in: {}",
    refused="That cannot be true with what was said before; please answer again.",
    ends={
        Ending.CERTAIN: "Certain: nothing else that may be found changes the verdict.",
        Ending.DECIDED: "A court would decide so on what was found.",
        Ending.UNANSWERABLE: "Only what cannot be found out could still change the verdict.",
        Ending.OPEN: "Everything that matters was found; the law itself leaves the rest open.",
        None: "Stopped before the verdict was certain.",
    },
    asked="Questions answered: {}.",
    unwritten="Not written, for no number was given: {}",
    presupposed="what every infringement presupposes",
    ground="answered in the interview",
)
CHINESE = Words(
    day="行为日期（YYYY-MM-DD）：",
    no_day="未给出日期；请按 YYYY-MM-DD 填写公历日期。",
    answer="是 / 否 / 不知道 / q（结束）：",
    number="数字 / 是 / 否 / 不知道 / q（结束）：",
    again="请回答“是”“否”或者“不知道”，输入 q 结束。",
    items="各信息项不同的，请逐项回答，例如：{}",
    refused="与此前的回答不能并存，请重新回答。",
    ends={
        Ending.CERTAIN: "结论确定：其余事实无论如何，都不改变结论。",
        Ending.DECIDED: "依现有认定，法院即可裁判。",
        Ending.UNANSWERABLE: "仅余无法查明的事项仍可能改变结论。",
        Ending.OPEN: "有关事实均已查明，其余系法律本身未作规定。",
        None: "结论尚未确定即已结束。",
    },
    asked="共回答{}个问题。",
    unwritten="因未给出具体数字，以下回答未写入：{}",
    presupposed="一切侵害的前提",
    ground="询问中的答复",
)
WORDS = {"en": ENGLISH, "zh": CHINESE}


def run(options: argparse.Namespace, given: Submission | None) -> int:
    """Hold the interview.

    Args:
        options: `lang`, `answers`, `until`, `known_to`, `judged_on`, `readings` and `write` of the command line.
        given: The act with what is said beside it; None asks for the day only.

    Returns:
        The exit status.
    """
    words = WORDS[options.lang]
    replies = _replies(options.answers)
    if given is None:
        given = _of_the_day(words, replies)
    if given is None:
        print(words.no_day, file=sys.stderr)
        return FAULTY
    standing = Interview(
        given.act,
        findings=given.findings,
        judged_on=options.judged_on or given.judged_on,
        readings={**given.readings, **dict(options.reading)},
        known_to=Party(options.known_to) if options.known_to else None,
        until=Until(options.until),
        ground=words.ground,
    )
    standing, ended = _hold(standing, words, options.lang, replies)
    print()
    print(words.ends[standing.ending if ended else None], words.asked.format(len(standing.answers)))
    print()
    print(render_text(standing.judgment, options.lang), end="")
    if options.write:
        return _write(options.write, standing, words)
    return OK


def _replies(given: str | None) -> Callable[[str], str | None]:
    """What asks for a line: from the answers given, or else from standard input; None at its end."""
    listed: Iterator[str] | None = iter(given.split(",")) if given is not None else None

    def ask(prompt: str) -> str | None:
        print(prompt, end="", flush=True)
        line = next(listed, None) if listed is not None else (sys.stdin.readline() or None)
        if listed is not None:
            print("" if line is None else line)
        return None if line is None else line.strip()

    return ask


def _of_the_day(words: Words, ask: Callable[[str], str | None]) -> Submission | None:
    """An act of which only the day is known."""
    line = ask(words.day)
    try:
        day = dt.date.fromisoformat(line or "")
    except ValueError:
        return None
    return Submission(ProcessingAct(id="act", on=day, happened=None, done_by=None))


def _hold(
    standing: Interview, words: Words, lang: str, ask: Callable[[str], str | None]
) -> tuple[Interview, bool]:
    """Ask until there is nothing to ask or no more answers; whether it came to its end."""
    while (question := standing.next_question) is not None:
        _show(question, words, lang, len(standing.answers) + 1)
        while True:
            line = ask(words.number if isinstance(question.fact, Comparison) else words.answer)
            if line is None or line.lower() in QUIT:
                return standing, False
            reply = _read(line, question)
            if reply is ...:
                print(words.again)
                continue
            try:
                standing = standing.answered(reply)  # type: ignore[arg-type]  # not `...` any more
            except (PiplRulesError, ValueError):
                print(words.refused)
                continue
            break
    return standing, True


def _show(question: Ranked, words: Words, lang: str, number: int) -> None:
    print()
    print(f"{number}. {question.words(lang)}")
    cites = list(dict.fromkeys(str(r.cite) if lang == "en" else r.cite.zh for r in question.rules))
    if not cites:
        print(f"   ({words.presupposed})")
    else:
        shown = ("; " if lang == "en" else "；").join(cites[:CITED])
        more = f" (+{len(cites) - CITED})" if len(cites) > CITED else ""
        print(f"   ({shown}{more})")
    if len(question.items) > 1:
        print(
            "   "
            + words.items.format(" ".join(f"{item}={'yn'[k % 2]}" for k, item in enumerate(question.items)))
        )


def _read(line: str, question: Ranked) -> Reply | object:
    """The reply that a line gives; the ellipsis if it gives none."""
    if "=" not in line:
        return _value(line, question)
    reply: dict[str, Value] = {}
    for part in line.replace("，", " ").split():
        item, _, said = part.rpartition("=")
        value = _value(said, question)
        if item not in question.items or not (value is None or isinstance(value, int)):
            return ...
        reply[item] = value
    return reply


def _value(said: str, question: Ranked) -> Value | object:
    word = said.strip().lower()
    if word in ANSWERS:
        return ANSWERS[word]
    if isinstance(question.fact, Comparison) and word.isdecimal():
        return int(word)
    return ...


def _write(name: str, standing: Interview, words: Words) -> int:
    """Write the act with what was found; say what could not be written."""
    try:
        Path(name).write_text(dumps(standing.submission) + "\n", encoding="utf-8")
    except OSError as error:
        print(f"{name}: {error.strerror}; name a file that can be written", file=sys.stderr)
        return FAULTY
    if standing.unwritten:
        print(words.unwritten.format(", ".join(standing.unwritten)), file=sys.stderr)
    return OK
