"""The page of the figures, docs/speed.md, and its pictures: written from the record, never by hand."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from apart import HERE
from chart import OTHERS, chart, told
from paper import paper
from timing import Row, figure

DOCS = HERE.parents[1] / "docs"
Tables = Mapping[str, Sequence[Row]]
Column = tuple[str, Callable[[Row], str]]


def table(rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """A table in Markdown: the first column is words."""
    lines = [
        "| " + " | ".join(head for head, _ in columns) + " |",
        "| --- |" + " ---: |" * (len(columns) - 1),
    ]
    lines += ["| " + " | ".join(cell(row) for _, cell in columns) + " |" for row in rows]
    return "\n".join(lines)


def of(name: str) -> Callable[[Row], str]:
    """A figure of the row, or what it is called."""
    return lambda row: _said(row.get(name))


def _said(value: object) -> str:
    if isinstance(value, float):
        return figure(value)
    return f"{value:,}" if isinstance(value, int) else str(value or "–")


WHAT = ("", of("what"))


def slower(base: Row) -> Column:
    """How many times as long as ours, by the medians of times."""
    return "× ours", lambda row: _ratio(row["median"] / base["median"]) if row is not base else "1"


def fewer(base: Row, head: str) -> Column:
    """How many times as many acts a second ours decides."""
    return head, lambda row: _ratio(base["median"] / row["median"])


def _ratio(value: float) -> str:
    return f"{value:,.0f}" if value >= 99.5 else f"{value:.2g}"


def crossed(rows: Sequence[Row], by: str, unit: str = "") -> str:
    """A row to each thing measured, a column to each value of `by`; medians."""
    values = sorted({row[by] for row in rows})
    cells = {(row["what"], row[by]): row["median"] for row in rows}
    names = dict.fromkeys(row["what"] for row in rows)

    def column(value: int) -> Column:
        return f"{value:,}{unit}", lambda row: _said(cells.get((row["what"], value)))

    return table([{"what": name} for name in names], [WHAT, *map(column, values)])


def only(rows: Sequence[Row], what: str) -> Row:
    """The row of that name."""
    return next(row for row in rows if row["what"] == what)


def page(figures: Mapping[str, Any]) -> str:
    """The page."""
    return (
        "\n\n".join([*_head(figures["about"], figures["tables"]), *_parts(figures["tables"]), *_how(figures)])
        + "\n"
    )


def _head(about: Row, tables: Tables) -> Iterator[str]:
    yield "# Speed"
    yield (
        "Written by `python tests/benchmarks --page` from the figures that `python tests/benchmarks` put on record; "
        "a test holds it to them."
    )
    if about["quick"]:
        yield "**These figures are of a quick run: rough, and of small tables.**"
    yield (
        f"Measured on {about['cores']} cores of a shared server, {about['memory_gib']} GiB, Python {about['python']}; "
        "one thread throughout. Medians of passes that take turns; where the best pass is shown beside, the distance "
        "tells how busy the machine was. Ratios are of one run and travel better than figures."
    )
    for lang, name in (("en", "speed.svg"), ("zh", "speed.zh.svg")):
        yield f"![{told({**tables}, lang)}]({name})"


def _parts(tables: Tables) -> Iterator[str]:
    yield from _acts_one_by_one(tables)
    yield from _peers(tables)
    yield from _law(tables)
    yield from _memory(tables)
    yield from paper(tables)


def _acts_one_by_one(tables: Tables) -> Iterator[str]:
    best, middle = ("best", of("best")), ("median", of("median"))
    yield "## Starting"
    yield table(tables["start"], [("milliseconds", of("what")), middle, best])
    yield "## One act by the whole law"
    rows = tables["one act"]
    shown = [_in_its_unit(row) for row in rows]
    yield (
        f"The {max(row['acts'] for row in rows)} acts of the decided cases, each the best of its passes: the median "
        "over the acts, the ninth decile and the dearest. Slow ones are taken of every third act."
    )
    yield table(shown, [WHAT, ("", of("unit")), middle, ("9 in 10", of("ninth")), ("most", of("most"))])
    yield (
        "*Findings* are what the record and the caller say; *units* are the act and each of its items with what was "
        "found of them. Assumptions are made on the way to the verdict. Times a rule in force divide by all rules of "
        "the days that decide, those a rule and a unit also by the units, for each item is decided by itself. A *memo "
        "hit* is an act with the pattern of findings of an earlier one. Exact certainty is asked for apart, and never needed for a "
        "verdict; what it costs hangs on how much is not found."
    )
    if "reference" in tables:
        reference = tables["reference"]
        yield "The compiled rules beside the naive interpreter that they are checked against, microseconds an act:"
        yield table(reference, [WHAT, middle, slower(only(reference, "compiled"))])
    if "observing" in tables:
        watched = tables["observing"]
        yield "What it costs that a judgment can be observed, microseconds an act of the decided cases, their mean:"
        yield table(watched, [WHAT, middle])

    if "reasoning" in tables:
        yield "Reasoning about a judgment, milliseconds an act, and how many times what judging it takes:"
        columns = [middle, ("9 in 10", of("ninth")), ("most", of("most")), ("× judging", of("ratio"))]
        yield table(tables["reasoning"], [WHAT, *columns])


def _in_its_unit(row: Row) -> Row:
    """Microseconds as such, or as milliseconds where they are thousands."""
    if row["unit"] == "ns":
        return row
    if row["median"] < 1000:
        return {**row, "unit": "µs"}
    return {**row, "unit": "ms", **{name: row[name] / 1000 for name in ("median", "ninth", "most")}}


def _peers(tables: Tables) -> Iterator[str]:
    yield "## Beside other engines: forty rules"
    yield (
        "One workload of forty rules over 24 facts, a fact in ten unknown. Ours decides with three values, and tells "
        "which rules hold and which may; in tables, which of the forty hold for every act. Engines that know no "
        "unknowns read them as false, which is the easier task. Every engine is compared with a plain reference "
        "before it is timed: one that answers otherwise is not timed at all."
    )
    yield "### One decision"
    one = tables["decision"]
    microseconds = [("median, µs", of("median")), ("best, µs", of("best"))]
    yield table(one, [WHAT, *microseconds, slower(one[0])])
    yield "With more rules, over the same facts; microseconds:"
    yield crossed(tables["decision by rules"], "rules", " rules")
    yield "Many acts handed over at once, acts a second; to SWI-Prolog lines are sent ahead:"
    yield crossed(tables["decisions"], "acts", " acts")
    yield "### Tables"
    yield "Acts a second, every rule answered. Integers are planes of bits, and need no package."
    yield crossed(tables["tables"], "acts", " acts")
    yield "How many times as many acts a second ours decides:"
    yield from _ratios(tables["tables"])
    yield "With more rules, over the same facts; acts a second:"
    yield crossed(tables["tables by rules"], "rules", " rules")
    wide = tables["wide"]
    yield f"A rulebook of {wide[0]['rules']} rules over {wide[0]['facts']} facts, ours batch by batch and let go:"
    yield table(
        wide,
        [
            WHAT,
            ("acts/s", of("median")),
            ("best", of("best")),
            ("ps a rule and act", lambda row: figure(1e12 / row["median"] / row["rules"])),
            fewer(only(wide, wide[0]["what"]), "integers ×"),
        ],
    )


def _ratios(rows: Sequence[Row]) -> Iterator[str]:
    sizes = [size for size in sorted({row["acts"] for row in rows}) if size >= 10**6] or [
        max(r["acts"] for r in rows)
    ]
    lines: dict[str, Row] = {}
    names = ("integers, chunk by chunk", "Arrow to Arrow")
    for size in sizes:
        here = [row for row in rows if row["acts"] == size]
        for row in here:
            if row["what"] in OTHERS:
                line = lines.setdefault(row["what"], {"what": row["what"]})
                line |= {
                    f"{name}{size}": _ratio(only(here, name)["median"] / row["median"]) for name in names
                }
    heads = [(f"{name}, {size:,}", of(f"{name}{size}")) for size in sizes for name in names]
    yield table([*lines.values()], [("times as many as", of("what")), *heads])


def _law(tables: Tables) -> Iterator[str]:
    law = tables["law"]
    yield "## Tables by the whole law"
    yield (
        f"{law[0]['rules']} rules in force on one day, assumptions made, streamed batch by batch. The cost hangs on "
        "the columns that the table has: what no column speaks of is folded away beforehand."
    )
    columns = [
        ("columns", of("columns")),
        ("operations", of("operations")),
        ("acts/s", of("median")),
        ("best", of("best")),
        ("ps a rule and act", of("rule_act_ps")),
        ("ready, s", of("ready_s")),
    ]
    yield table(law, [WHAT, *columns])
    yield "## Every path, by number of acts"
    yield (
        "Acts a second by the whole law, from what is named first to verdicts. Acts are those of the decided cases, "
        "over and over (so that with patterns remembered most are remembered); facts are what was found of their "
        "items, in eighty columns. Larger sizes are left out where they would take long."
    )
    yield crossed(tables["paths"], "acts", " acts")
    yield "As SQL in DuckDB, and as the function over record batches that Spark and Ray are given:"
    planned = ("planning, ms", of("plan_ms"))
    yield table(
        tables["sql"], [WHAT, ("rows", of("acts")), ("rows/s", of("median")), ("best", of("best")), planned]
    )
    if "acts" in tables:
        yield from _fifty(tables["acts"][0])
    if "apps" in tables:
        yield "Apps made up, of every type, audited one after the other and written to lines of JSON:"
        columns = [("apps", of("apps")), ("apps/s", of("median")), ("MiB in all", of("peak"))]
        yield table(tables["apps"], [WHAT, *columns, ("findings", of("findings"))])


def _fifty(row: Row) -> Iterator[str]:
    yield (
        f"{row['acts']:,} rows of acts, drawn after one decided case with days and ages of their own, from Parquet "
        f"({row['in_mib']:,.0f} MiB) to Parquet ({row['out_mib']:,.0f} MiB): {row['seconds']:,.0f} s, "
        f"{figure(row['best'])} acts a second, {row['peak']:,.0f} MiB of memory at most. Shares of the time:"
    )
    parts = ("preparing", "reading", "characterising", "deciding", "writing")
    shares = [{"what": name, "share": f"{100 * row[name]:.1f} %"} for name in parts if name in row]
    yield table(shares, [WHAT, ("share", of("share"))])


def _memory(tables: Tables) -> Iterator[str]:
    yield "## Memory"
    yield (
        "The most that a process held, each engine in one of its own: with Python, packages, rules and its input, "
        "and what it took beyond that to decide. MiB, forty rules."
    )
    held = [("acts", of("acts")), ("in all", of("peak")), ("to decide", of("more"))]
    yield table(tables["memory"], [WHAT, *held])
    yield "Files of lines, streamed by the whole law; where memory is flat, a longer file takes no more:"
    yield table(tables["memory of lines"], [WHAT, ("lines", of("acts")), *held[1:]])
    paths: dict[str, Row] = {row["what"]: row for row in tables["paths"]}
    yield "Every path at the most acts it was given, the table or file made in the same process:"
    yield table([*paths.values()], [WHAT, ("acts", of("acts")), ("in all", of("peak"))])


def _how(figures: Mapping[str, Any]) -> Iterator[str]:
    about, tables = figures["about"], figures["tables"]
    loops = sorted(row["loop"] for rows in tables.values() for row in rows if "loop" in row)
    workload = {
        "split40": "a file of 24 facts and forty rules in the shape of the law (`split40`; it is not the law)",
        "made up": "forty rules in the shape of the law, drawn from a fixed seed",
    }[about["workload"]]
    yield "## How it was measured"
    versions = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    absent = f" Not there, and not measured: {', '.join(about['absent'])}." if about["absent"] else ""
    yield (
        "```text\npython tests/benchmarks            everything; --quick within a minute, --only for some parts\n"
        "python tests/benchmarks --acts N   also N rows of acts from Parquet to Parquet\n"
        "python tests/benchmarks --page     this page\n```"
    )
    yield (
        f"- The workload: {workload}. Where that file is absent, one of the same shape is drawn from a fixed seed.\n"
        "- By the clock, the garbage collector waiting, the hash seed fixed; what is too short for the clock is done "
        "several times a pass. Engines take turns within a pass.\n"
        "- Heavy parts run in processes of their own. Input is in each engine's own form before the clock starts; its "
        "answers stay in its own form. Building rules and planning are not counted, save where a query is planned at "
        "every run (DuckDB, polars).\n"
        f"- How busy the machine was: one turn of a fixed loop took {loops[0]:.0f} to {loops[-1]:.0f} ns over the run.\n"
        f"- With {versions}.{absent}"
    )


def written(figures: Mapping[str, Any]) -> dict[str, str]:
    """The page and its pictures, by name of the file."""
    tables = figures["tables"]
    return {"speed.md": page(figures), "speed.svg": chart(tables), "speed.zh.svg": chart(tables, "zh")}


def write(figures: Mapping[str, Any], folder: Path = DOCS) -> None:
    """Write the page and its pictures."""
    for name, content in written(figures).items():
        (folder / name).write_text(content, "utf-8")
