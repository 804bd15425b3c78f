"""Pictures say what the judgment, the case and the law say, in both languages, and the core knows nothing of them."""

import datetime as dt
import os
import re
import subprocess
import sys
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from pipl_rules.analysis import Change, cures, diff, suppose
from pipl_rules.cases import CaseAct, case, every_case
from pipl_rules.domain import (
    InformationItem,
    Notice,
    Operation,
    ProcessingAct,
    Prominence,
    Topic,
)
from pipl_rules.drawing import paint
from pipl_rules.drawing.measure import BOLD, estimated, wrapped
from pipl_rules.errors import InconsistentFindingsError, LawNotModelledError, UnknownNameError
from pipl_rules.evaluation import evaluate, transpose
from pipl_rules.explanation import explain
from pipl_rules.explanation.words import WORDS
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Verdict
from pipl_rules.logic.rule import Interest
from pipl_rules.pictures import Picture, article, changed, matrix, moved, show, timeline, tree, what_if
from pipl_rules.pictures.moved import stretches
from pipl_rules.statutes import BINDING, rulebook

LANGS = pytest.mark.parametrize("lang", ["en", "zh"])
SVG = "{http://www.w3.org/2000/svg}"


@cache
def ling(act: str) -> CaseAct:
    return next(each for each in case("ling").acts if each.id == act)


def lines(picture: Picture) -> list[str]:
    """The lines of text drawn, without the title and the description."""
    root = ET.fromstring(picture.svg)  # noqa: S314 - our own
    return [element.text or "" for element in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("act", ["L1", "L3", "L7"])
@LANGS
def test_the_tree_names_every_provision_of_the_explanation_and_every_answer(act: str, lang: str) -> None:
    judgment = ling(act).judge()
    picture = tree(judgment, lang)
    drawn = "".join(lines(picture)).replace(" ", "")
    for part in explain(judgment).parts:
        assert WORDS[lang].interest[part.interest.value] in lines(picture)
        assert WORDS[lang].answer[part.answer] in lines(picture)
        for step in part.steps[:12]:
            cite = step.rule.cite.zh if lang == "zh" else str(step.rule.cite)
            gist = step.rule.zh if lang == "zh" else step.rule.gist
            assert cite in picture.text
            assert gist in picture.text
            assert gist.replace(" ", "") in drawn


def test_what_is_drawn_stands_on_the_sheet() -> None:
    """No line of words leaves its picture, by the width reckoned for a broad font."""
    pictures = [tree(ling("L3").judge(), lang) for lang in ("en", "zh")]
    pictures += [matrix(case("ling"), "en"), timeline(lang="en"), article(rulebook(), "pipl", 13)]
    pictures.append(what_if(ling("L3").judge(), {"anonymised": True}).picture)
    for picture in pictures:
        root = ET.fromstring(picture.svg)  # noqa: S314 - our own
        width, height = float(root.get("width", 0)), float(root.get("height", 0))
        for element in root.findall(f"{SVG}text"):
            size = float(element.get("font-size", 0)) * (BOLD if element.get("font-weight") else 1)
            reach = estimated(element.text or "", size)
            left = (
                float(element.get("x", 0))
                - {None: 0, "middle": reach / 2, "end": reach}[element.get("text-anchor")]
            )
            assert left >= 0
            assert left + reach <= width
            assert 0 < float(element.get("y", 0)) <= height


def test_every_picture_has_a_title_and_a_description_for_those_who_do_not_see_it() -> None:
    root = ET.fromstring(tree(ling("L3").judge()).svg)  # noqa: S314 - our own
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert title.text == "L3: INFRINGES PERSONAL-INFORMATION RIGHTS"
    assert description is not None
    assert "NPCSC Decision 2012 item 2 para. 1" in (description.text or "")
    assert root.get("aria-labelledby") == "title desc"


def test_answers_are_told_apart_by_shape_and_not_by_colour_alone() -> None:
    signs = (
        "infringes",
        "breach",
        "suspected",
        "lead",
        "lawful",
        "applies",
        "lifted",
        "fails",
        "open",
        "silent",
    )
    shapes = [re.sub(r'class="[^"]*"|#[0-9a-f]{6}', "", paint.sign(kind)) for kind in signs]
    shapes += [
        re.sub(r'class="[^"]*"|#[0-9a-f]{6}', "", paint.mark(answer)) for answer in (True, False, None)
    ]
    assert len(set(shapes)) == len(shapes)


@pytest.mark.parametrize("decided", every_case(), ids=lambda each: each.id)
def test_the_matrix_says_of_each_act_what_the_court_held_and_what_the_library_answers(
    decided: object,
) -> None:
    picture = matrix(decided)  # type: ignore[arg-type] # a decided case
    for act, node in zip(decided.acts, picture.said.children, strict=True):  # type: ignore[attr-defined] # the same
        assert node.head == act.id
        for interest, told in zip(Interest, node.children, strict=False):
            ours = act.judge().infringed(interest)
            assert f"Court: {act.holding.held[interest].value.replace('_', ' ')};" in told.text
            assert told.text.endswith(
                {True: "Library: infringed", False: "Library: not infringed", None: "Library: open"}[ours]
            )


def test_an_act_moved_through_a_year_turns_on_the_days_on_which_the_law_changed() -> None:
    """L1: reasonable use of what others lawfully hold, no longer a ground of its own under the Civil Code."""
    act = ling("L1").submission
    parts = stretches(act.act, dt.date(2020, 7, 1), dt.date(2021, 12, 31), findings=act.findings)
    told = [
        (part.first.isoformat(), part.last.isoformat(), part.judgment.personal_information) for part in parts
    ]
    assert told == [
        ("2020-07-01", "2020-12-31", False),
        ("2021-01-01", "2021-10-31", True),
        ("2021-11-01", "2021-12-31", True),
    ]
    picture = moved(act.act, dt.date(2020, 7, 1), dt.date(2021, 12, 31), findings=act.findings)
    assert "begins: Civil Code" in picture.text
    assert "begins: PIPL" in picture.text


def test_every_day_of_a_stretch_is_judged_as_its_first() -> None:
    act = ling("L6").submission
    first, last = dt.date(2021, 8, 15), dt.date(2021, 11, 15)
    parts = stretches(act.act, first, last, findings=act.findings)
    assert parts[0].first == first
    assert parts[-1].last == last
    for number in range(0, (last - first).days + 1, 7):
        day = first + dt.timedelta(days=number)
        (part,) = (each for each in parts if each.first <= day <= each.last)
        there = transpose(act.act, day, findings=act.findings)
        for interest in Interest:
            assert there.infringed(interest) is part.judgment.infringed(interest)


def test_an_act_cannot_be_moved_backwards_nor_before_the_first_day_modelled() -> None:
    act = ling("L1").submission.act
    with pytest.raises(ValueError, match="in that order"):
        stretches(act, dt.date(2021, 1, 2), dt.date(2021, 1, 1))
    with pytest.raises(LawNotModelledError):
        stretches(act, dt.date(1990, 1, 1), dt.date(2021, 1, 1))


@LANGS
def test_the_timeline_has_every_instrument_of_the_rulebook_with_its_days(lang: str) -> None:
    picture = timeline(lang=lang)
    for law in BINDING:
        name = (law.short_zh or law.title_zh) if lang == "zh" else law.short
        own = [line for line in picture.text.splitlines() if line.strip().startswith(name)]
        assert any(law.effective.isoformat() in line for line in own)
        assert name in lines(picture)


def test_a_timeline_of_some_days_has_only_what_was_in_force_on_one_of_them() -> None:
    said = timeline(first=dt.date(2020, 1, 1), last=dt.date(2020, 12, 31)).text
    assert "Tort Liability Law" in said
    assert "Civil Code" not in said
    assert "PIPL" not in said
    with pytest.raises(ValueError, match="ends after it begins"):
        timeline(first=dt.date(2021, 1, 1), last=dt.date(2021, 1, 1))


@LANGS
def test_an_article_shows_its_rules_in_statute_order(lang: str) -> None:
    picture = article(rulebook(), "pipl", 13, lang)
    rules = [
        rule for rule in rulebook().rules if rule.cite.instrument.id == "pipl" and rule.cite.article == "13"
    ]
    heads = [node.head for node in picture.said.children][: len(rules)]
    assert picture.svg == show(rulebook()["PIPL"]["13"], lang).svg
    assert sorted(heads) == sorted(rule.cite.zh if lang == "zh" else str(rule.cite) for rule in rules)
    orders = {(rule.cite.zh if lang == "zh" else str(rule.cite)): rule.cite.order for rule in rules}
    assert [orders[head] for head in heads] == sorted(orders[head] for head in heads)
    for rule in rules:
        for atom in rule.atoms():
            assert (atom.question_zh if lang == "zh" else atom.question).split("\n")[0] in picture.text


@LANGS
def test_an_instrument_shows_every_rule_under_its_article(lang: str) -> None:
    law = rulebook()["PIPL"]
    picture = show(law, lang)
    told = [node.text for article_said in picture.said.children for node in article_said.children]
    assert told == [rule.zh if lang == "zh" else rule.gist for rule in law.rules]
    assert len(picture.said.children) == len(law)


def test_an_article_that_has_no_rules_is_a_name_unknown() -> None:
    with pytest.raises(UnknownNameError):
        article(rulebook(), "pipll", 13)
    with pytest.raises(UnknownNameError):
        article(rulebook(), "pipl", 999)
    with pytest.raises(UnknownNameError):
        article(rulebook(), "pipl", 13, "fr")


def test_a_variant_stands_beside_what_it_varies_and_is_judged_as_supposed() -> None:
    judgment = ling("L3").judge()
    fact = next(atom for atom in judgment.rulebook.atoms if atom.name == "anonymised")
    by_name, by_change = what_if(judgment, {"anonymised": True}), what_if(judgment, Change(fact, value=True))
    several = what_if(judgment, [Change(fact, value=True)])
    there = suppose(judgment, [Change(fact, value=True)])
    for shown in (by_name, by_change, several):
        ((_, variant),) = shown.variants
        assert variant.verdict is there.verdict
        assert shown.picture.svg == by_name.picture.svg
    said = by_name.picture.text
    assert "[yes] Is it anonymised" in said
    assert "What if: Lawful" in said
    assert "No longer decided by" in said


def test_a_variant_that_cannot_be_is_refused() -> None:
    judgment = ling("L3").judge()
    with pytest.raises(UnknownNameError):
        what_if(judgment, {"anonimised": True})
    with pytest.raises(InconsistentFindingsError):
        what_if(judgment, {"needed": True, "excessive": True})
    with pytest.raises(UnknownNameError):
        what_if(judgment, {"anonymised": True}, lang="fr")


def test_a_cure_can_be_shown_as_a_variant() -> None:
    judgment = ling("L3").judge()
    found = cures(judgment, size=1)
    shown = what_if(judgment, *found)
    assert len(shown.variants) == len(found) > 0
    assert all(variant.verdict is Verdict.LAWFUL for _, variant in shown.variants)


@LANGS
def test_a_change_of_the_law_is_drawn_pattern_by_pattern(lang: str) -> None:
    book = ProcessingAct(
        id="book",
        on=dt.date(2021, 10, 31),
        operations=frozenset({Operation.COLLECT, Operation.STORE}),
        items=(InformationItem(id="contacts", category="item.address_book"),),
        notice=Notice(how=Prominence.PROMINENT, covers=frozenset(Topic), truthful=True),
        consents=(),
        recipients=(),
    )
    given = [Finding("identifies", value=True)]
    differences = diff(dt.date(2021, 10, 31), dt.date(2021, 11, 1), act=book, findings=given, size=1)
    picture = changed(differences, lang)
    assert len(picture.said.children) == len(differences)
    for each, node in zip(differences, picture.said.children, strict=True):
        asked = each.changes[0].fact.question_zh if lang == "zh" else each.changes[0].fact.question
        assert node.children[0].text == asked
        assert asked[:20] in "".join(lines(picture))
    assert {"2021-10-31", "2021-11-01"} <= set(lines(picture))
    none = changed(evolve(differences, found=(), complete=False), lang)
    assert len(none.said.children) == 2


def test_each_of_our_values_shows_itself_and_honours_what_is_asked_for() -> None:
    judgment = ling("L3").judge()
    differences = diff(dt.date(2021, 10, 31), dt.date(2021, 11, 1), act=ling("L1").submission.act, size=1)
    values: list[object] = [
        ling("L3").submission.act,
        judgment,
        explain(judgment),
        rulebook(),
        case("huang"),
        ling("L3"),
        differences,
    ]
    for value in values:
        bundle = value._repr_mimebundle_()  # type: ignore[attr-defined] # the protocol of notebooks
        assert set(bundle) == {"text/plain", "text/html", "text/vnd.mermaid"}
        assert bundle["text/plain"] == show(value).text
        only = value._repr_mimebundle_(include={"text/plain"})  # type: ignore[attr-defined] # the same
        assert set(only) == {"text/plain"}
        without = value._repr_mimebundle_(exclude={"text/html"})  # type: ignore[attr-defined] # the same
        assert set(without) == {"text/plain", "text/vnd.mermaid"}
    with pytest.raises(TypeError, match="has no picture"):
        show(object())


def test_a_judgment_replayed_without_its_act_shows_itself() -> None:
    judgment = ling("L3").judge()
    bare = Judgment(None, judgment.law, judgment.rulebook, judgment.days, judgment.units)
    assert tree(bare).title == "INFRINGES PERSONAL-INFORMATION RIGHTS"
    assert what_if(bare).picture.title == "What if"


def test_an_act_of_which_nothing_is_known_shows_itself() -> None:
    act = ProcessingAct(id="a", on=dt.date(2024, 5, 1))
    assert "Day: 2024-05-01" in show(act).text
    assert "not proven" in tree(evaluate(act)).text


@LANGS
def test_no_line_is_wider_than_its_room_and_nothing_is_lost(lang: str) -> None:
    for rule in rulebook().rules[::7]:
        words = rule.zh if lang == "zh" else rule.gist
        told = wrapped(words, 14, 200, 99)
        assert all(estimated(line, 14) <= 200 for line in told)
        assert "".join(told).replace(" ", "") == words.replace(" ", "")
        assert not any(line[0] in "，。、；：）》" for line in told)
        assert not any(line[-1] in "（《" for line in told)


def test_what_does_not_fit_says_so() -> None:
    told = wrapped("x" * 1000, 14, 200, 3)
    assert len(told) == 3
    assert told[-1].endswith("…")
    assert all(estimated(line, 14) <= 200 for line in told)


def test_judging_loads_no_picture_and_showing_does() -> None:
    script = (
        "import datetime as dt, sys\n"
        "from pipl_rules import ProcessingAct, evaluate\n"
        "j = evaluate(ProcessingAct(id='a', on=dt.date(2024, 5, 1)))\n"
        "drawn = lambda: any(m.startswith(('pipl_rules.pictures', 'pipl_rules.drawing')) for m in sys.modules)\n"
        "print(drawn())\n"
        "j._repr_mimebundle_(include=['text/plain'])\n"
        "print(drawn())\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True"]


def test_pictures_are_the_same_under_every_hash_seed() -> None:
    script = (
        "import hashlib\n"
        "from pipl_rules.cases import case\n"
        "from pipl_rules.pictures import show, timeline\n"
        "act = case('ling').acts[2]\n"
        "for p in (show(act.submission.act), show(act.judge()), timeline()):\n"
        "    print(hashlib.sha256((p.svg + p.html + p.mermaid + p.dot).encode()).hexdigest())\n"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1")
    ]
    assert told[0] == told[1]
