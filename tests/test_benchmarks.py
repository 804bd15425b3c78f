"""The benchmarks: their engines are held to a plain reference, and the page of figures is what the record says.

No time is asserted here, nor anywhere.
"""

import importlib
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
BENCHMARKS = ROOT / "tests" / "benchmarks"
RECORD = json.loads((BENCHMARKS / "figures.json").read_text("utf-8"))


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The modules of the benchmarks, which stand beside one another."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module


def test_the_page_and_its_pictures_are_those_that_the_record_gives(bench: Any) -> None:
    """So that no figure is written by hand."""
    for name, content in bench("speed_page").written(RECORD).items():
        assert (ROOT / "docs" / name).read_text("utf-8") == content, "run python tests/benchmarks --page"


def test_a_figure_changed_in_the_record_changes_the_page(bench: Any) -> None:
    """Else the page could say anything; every part that the page shows is tried."""
    page = bench("speed_page").page
    before = page(RECORD)
    for name, rows in RECORD["tables"].items():
        changed = json.loads(json.dumps(RECORD))
        for row in changed["tables"][name]:
            row |= {key: row[key] * 3 for key in ("median", "more", "seconds") if key in row}
        assert page(changed) != before, name
        assert rows


def test_the_page_names_no_machine_and_no_model(bench: Any) -> None:
    """Cores, memory and Python, and the versions of packages: nothing by which a host is known."""
    assert set(RECORD["about"]) == {
        "quick",
        "cores",
        "memory_gib",
        "python",
        "workload",
        "versions",
        "absent",
    }
    for content in bench("speed_page").written(RECORD).values():
        assert not re.search(
            r"\b(AMD|EPYC|Intel|Xeon|GHz|Graviton|hostname|localhost|/home|/tmp|/work)\b", content
        )
    assert re.fullmatch(r"3\.\d+", RECORD["about"]["python"])


def test_the_pictures_say_in_words_what_they_show(bench: Any) -> None:
    chart = bench("chart")
    for lang, title in (("en", "Acts decided in a second"), ("zh", "每秒判断的行为数")):
        svg, told = chart.chart(RECORD["tables"], lang), chart.told(RECORD["tables"], lang)
        assert f'<title id="title">{title}' in svg
        bars = [bar for _, bars in chart.groups(RECORD["tables"], lang) for bar in bars]
        assert all(bar.name in told and chart.said(bar.rate, lang) in told for bar in bars)
        assert "…" not in svg.partition("<rect")[2], "a label was cut"


@pytest.fixture
def split40(bench: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The workload that is made up, so that no file is needed."""
    monkeypatch.setenv("SPLIT40", str(BENCHMARKS / "no_such_file.json"))
    made: ModuleType = bench("split40")
    return made


@pytest.mark.parametrize("times", [1, 2])
def test_every_engine_of_single_acts_that_is_there_answers_as_the_reference(
    bench: Any, split40: Any, times: int
) -> None:
    spec = split40.grown(split40.spec(), times)
    three = split40.acts(spec, 40)
    two = [{name: value is True for name, value in act.items()} for act in three]
    peers = bench("peers_of_acts")
    for peer in peers.PEERS.values():
        if peer.there():
            acts = three if peer.three else two
            peers.agreed(peer, spec, acts, [split40.told(spec, act) for act in acts]).close()


def test_an_engine_that_answers_otherwise_is_not_timed(bench: Any, split40: Any) -> None:
    spec, peers = split40.spec(), bench("peers_of_acts")
    acts = split40.acts(spec, 40)
    truths = [split40.told(spec, act) for act in acts]
    other = {**spec, "rules": [{**rule, "when": {"not": rule["when"]}} for rule in spec["rules"]]}
    liar = peers.Peer(lambda _: peers.ours(other), three=True)
    with pytest.raises(AssertionError, match="otherwise"):
        peers.agreed(liar, spec, acts, truths)


def test_both_engines_of_tables_answer_as_the_reference(
    bench: Any, split40: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rule by rule and verdict by verdict; the engines of others are held to the same before they are timed."""
    pytest.importorskip("pyarrow")
    tables = bench("bench_tables")
    few = {name: peer for name, peer in tables.PEERS.items() if name == "pyarrow"}
    monkeypatch.setattr(tables, "PEERS", few)
    found = tables.engines(split40.spec(), 200)
    assert set(found) == {*tables.OURS, "pyarrow"}
    monkeypatch.setattr(split40, "told", lambda *_: (2, 2, [], []))
    with pytest.raises(AssertionError, match="integers"):
        tables.engines(split40.spec(), 200)


def test_work_done_in_turns_is_timed_as_often_as_it_is_said(
    bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    works = {name: lambda name=name: done.append(name) for name in "ab"}
    timing = bench("timing")
    monkeypatch.setattr(timing, "SHORT", 0.0)
    taken = timing.timed(works, 0, 3)
    assert done == ["a", "b", "a", "b", "a", "b", "a", "b"]
    assert all(0 < each.best <= each.median for each in taken.values())
