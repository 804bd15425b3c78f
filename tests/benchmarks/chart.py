"""The picture of the figures: acts a second on a scale of tens, ours and others, in English or Chinese."""

from collections.abc import Iterator
from math import floor, log10
from typing import Any

from attrs import frozen
from timing import figure

from pipl_rules.drawing.sheet import block, line, sheet, text

WIDTH, MARGIN, NAMES, FIGURE = 960, 28, 300, 92
LEFT, RIGHT = MARGIN + NAMES, WIDTH - MARGIN - FIGURE
BAR, GAP, HEAD = 20, 8, 92
SAY = {
    "en": {
        "title": "Acts decided in a second, one thread",
        "note": "Scale of tens. Blue: this library; grey: others, who decide with two values save pyarrow, polars and DuckDB.",
        "decision": "One decision at a time, 40 rules",
        "tables": "Tables of {acts} acts, 40 rules, every rule answered",
        "law": "The whole law ({rules} rules in force), all paths at the most acts measured",
        "sep": ": ",
        "end": ". ",
    },
    "zh": {
        "title": "每秒判断的行为数，单线程",
        "note": "对数刻度，每格十倍。蓝色为本库；灰色为同一任务上的其他引擎，除 pyarrow、polars、DuckDB 外只作二值判断。",
        "decision": "逐个判断，40 条规则",
        "tables": "{acts} 个行为的表，40 条规则，逐条作答",
        "law": "全部法律（{rules} 条现行规则），各路径取所测最大数量",
        "sep": "：",
        "end": "。",
    },
}
OTHERS = {
    "zen expression",
    "SWI-Prolog",
    "cedarpy",
    "regorus",
    "pyarrow",
    "polars",
    "OpenFisca, two-valued",
    "DuckDB",
}
ZH = {
    "ours, three-valued": "本库，三值",
    "zen expression": "zen 表达式",
    "integers, chunk by chunk": "整数位面，分块用完即弃",
    "integers, all answers kept": "整数位面，保留全部答案",
    "Arrow to Arrow": "Arrow 进 Arrow 出",
    "pyarrow": "pyarrow 自身",
    "OpenFisca, two-valued": "OpenFisca，二值",
    "JSON text, one by one": "JSON 文本，逐个",
    "objects, one by one": "对象，逐个",
    "objects, patterns remembered": "对象，记住已判模式",
    "acts, JSON Lines to Parquet": "行为，JSON Lines 到 Parquet",
    "acts, Arrow to Arrow": "行为，Arrow 到 Arrow",
    "acts, Parquet to Parquet": "行为，Parquet 到 Parquet",
    "facts, JSON Lines to Parquet": "事实，JSON Lines 到 Parquet",
    "facts, Arrow to Arrow": "事实，Arrow 到 Arrow",
    "facts, Parquet to Parquet": "事实，Parquet 到 Parquet",
}


@frozen
class Bar:
    """One bar.

    Attributes:
        name: What was measured.
        rate: Acts a second.
        own: Whether it is ours.
    """

    name: str
    rate: float
    own: bool


def said(rate: float, lang: str, *, whole: bool = False) -> str:
    """The figure in the thousands of English, or the myriads of Chinese.

    >>> said(2.5e8, "en"), said(2.5e8, "zh"), said(1e4, "en", whole=True)
    ('250 M', '2.50 亿', '10 k')
    """
    told = figure(rate)
    if lang == "zh":
        size, word = next(((n, w) for n, w in ((1e8, " 亿"), (1e4, " 万")) if rate >= n), (1, ""))
        told = figure(rate / size) + word
    return told.replace(".00", "").replace(".0 ", " ") if whole else told


def groups(tables: dict[str, Any], lang: str) -> Iterator[tuple[str, list[Bar]]]:
    """The bars by what was done, the fastest first."""
    say = SAY[lang]

    def bars(rows: list[Any], rates: list[float]) -> list[Bar]:
        made = [
            Bar(
                str(ZH.get(row["what"], row["what"]) if lang == "zh" else row["what"]),
                rate,
                row["what"] not in OTHERS,
            )
            for row, rate in zip(rows, rates, strict=True)
        ]
        return sorted(made, key=lambda bar: -bar.rate)

    one = tables["decision"]
    yield say["decision"], bars(one, [1e6 / row["median"] for row in one])
    acts = max(row["acts"] for row in tables["tables"] if row["acts"] <= 10**6 and row["what"] in OTHERS)
    rows = [row for row in tables["tables"] if row["acts"] == acts]
    yield say["tables"].format(acts=f"{acts:,}"), bars(rows, [row["median"] for row in rows])
    last = {row["what"]: row for row in tables["paths"]}
    rules = tables["law"][0]["rules"]
    yield say["law"].format(rules=rules), bars([*last.values()], [row["median"] for row in last.values()])


def chart(tables: dict[str, Any], lang: str = "en") -> str:
    """The picture as SVG, a document of its own; it says the same in words."""
    say = SAY[lang]
    parts = list(groups(tables, lang))
    rates = [bar.rate for _, bars in parts for bar in bars]
    low, high = floor(log10(min(rates))), floor(log10(max(rates))) + 1

    def x(rate: float) -> float:
        return LEFT + (RIGHT - LEFT) * (log10(rate) - low) / (high - low)

    drawn, top = [], float(HEAD)
    for head, bars in parts:
        drawn.append(text(MARGIN, top + 15, head, 14.5, "ink", WIDTH - 2 * MARGIN, bold=True))
        top += 28
        bottom = top + (BAR + GAP) * len(bars)
        drawn += [line(f"M{x(10.0**n):.1f} {top - 4:g}V{bottom:g}", "line") for n in range(low, high + 1)]
        for bar in bars:
            drawn.append(
                text(LEFT - 10, top + 15, bar.name, 13, "ink", NAMES - 14, bold=bar.own, anchor="end")
            )
            drawn.append(block(LEFT, top, max(x(bar.rate) - LEFT, 1), BAR, "yes" if bar.own else "no", 2))
            drawn.append(
                text(x(bar.rate) + 8, top + 15, said(bar.rate, lang), 13, "ink", FIGURE, bold=bar.own)
            )
            top += BAR + GAP
        top += 14
    scale = [
        text(x(10.0**n), top + 6, said(10.0**n, lang, whole=True), 12, "faint", 90, anchor="middle")
        for n in range(low, high + 1)
    ]
    title = [
        text(MARGIN, 44, say["title"], 21, "ink", WIDTH - 2 * MARGIN, bold=True),
        text(MARGIN, 68, say["note"], 13, "faint", WIDTH - 2 * MARGIN),
    ]
    return sheet(WIDTH, top + 26, say["title"], told(tables, lang), [*title, *scale, *drawn], lang)


def told(tables: dict[str, Any], lang: str = "en") -> str:
    """What the picture shows, in words."""
    say = SAY[lang]
    between = "；" if lang == "zh" else "; "
    return say["end"].join(
        head + say["sep"] + between.join(f"{bar.name} {said(bar.rate, lang)}" for bar in bars)
        for head, bars in groups(tables, lang)
    )
