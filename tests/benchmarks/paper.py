"""What a very large platform would pay, reckoned from the figures on record."""

from collections.abc import Iterator, Mapping, Sequence

from timing import Row, figure

EVENTS = 10**11
PEOPLE = 700 * 10**6
LOW, HIGH = 0.01, 0.10
"""US dollars for an hour of one core, from spot to list prices of public clouds: an assumption, not measured."""
ID, DAY, ANSWER = 8, 4, 2


def hours(rate: float) -> float:
    """Hours of one core for the events of a day."""
    return EVENTS / rate / 3600


def paper(tables: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    """The section."""
    yield "## On paper: 700 million users, 10^11 events a day"
    yield (
        f"An event is a row: an act of processing of one item of one person; 10^11 a day are "
        f"{figure(EVENTS / 86400)} a second, and {round(EVENTS / PEOPLE)} a user. If every event is judged by itself, at the "
        "rates above:"
    )
    rates = [
        *(("the whole law as " + row["what"], row["median"]) for row in tables["sql"]),
        *(
            (name, rows[-1]["median"])
            for name in ("facts, Parquet to Parquet", "acts, Parquet to Parquet", "objects, one by one")
            if (rows := [row for row in tables["paths"] if row["what"] == name])
        ),
    ]
    lines = ["| path | rows/s | core-hours a day | US dollars a day |", "| --- | ---: | ---: | ---: |"]
    for name, rate in sorted(rates, key=lambda each: -each[1]):
        spent = hours(rate)
        lines.append(
            f"| {name} | {figure(rate)} | {_two(spent)} | {_two(spent * LOW)} to {_two(spent * HIGH)} |"
        )
    yield "\n".join(lines)
    yield (
        "A core-hour is taken at 0.01 to 0.10 US dollars, from spot to list prices of public clouds; that range is an "
        "assumption and was not measured."
    )
    facts = 40 * 2 // 8
    row = facts + ID + DAY
    yield (
        f"Bytes, by arithmetic: {facts} of facts (40 facts, two bits each), {ID} of id and {DAY} of day are {row} a row "
        f"and {EVENTS * row / 1e12:.1f} TB a day before compression; answers of {ID} of id and {ANSWER} more are "
        f"{EVENTS * (ID + ANSWER) / 1e12:.0f} TB. If the data are elsewhere, that is {EVENTS * row / 86400 / 1e6:.0f} MB/s "
        f"in and {EVENTS * (ID + ANSWER) / 86400 / 1e6:.0f} MB/s out on average. The state of {PEOPLE // 10**6} million "
        f"users, 40 facts each, is {PEOPLE * facts / 1e9:.0f} GB."
    )
    columns = [rate for name, rate in rates if "40 facts" in name]
    objects = [rate for name, rate in rates if name.startswith("objects")]
    if columns and objects:
        yield (
            f"With forty facts in columns the law costs {_two(hours(max(columns)))} to {_two(hours(min(columns)))} "
            "core-hours a day; beside that, reading and moving the bytes is likely to be the greater part, and was not "
            f"measured. What is dear is an object for every event: {_two(hours(min(objects)))} core-hours. So facts "
            "should be made as columns, where the data are. Most events are alike: judge the distinct rows "
            "(`SELECT DISTINCT` over the facts) and join the answers back; how many are distinct is a question to your "
            "data. The figures leave out making the facts, storage, a peak above the average, and people who read what "
            "comes out."
        )


def _two(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"
