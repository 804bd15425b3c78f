"""One decision of forty rules by ours and by other engines, growth with rules, and many acts one by one.

Run it with ``python tests/benchmarks/bench_one_decision.py``. Agreement with the plain reference is checked before
anything is timed. The others decide with two values, which is the easier task.
"""

from itertools import chain

import split40
from peers_of_acts import PEERS, agreed
from timing import Row, Timing, Work, loop, printed, timed

SIZES = (1_000, 10_000, 100_000)
SLOW = 20_000
"""Acts a second below which an engine is not given more than ten thousand acts."""


def one_by_one(times: int, seconds: float, many: int = 1000) -> list[Row]:
    """Microseconds of one decision, over so many acts."""
    spec = split40.grown(split40.spec(), times)
    three = split40.acts(spec, many)
    two: list[split40.Act] = [{name: bool(value) for name, value in act.items()} for act in three]
    drivens, works = {}, dict[str, Work]()
    for name, peer in PEERS.items():
        if peer.there():
            given = three if peer.three else two
            few = given[: max(50, 500 // times)]
            driven = drivens[name] = agreed(peer, spec, few, [split40.told(spec, act) for act in few])
            works[name] = lambda decide=driven.decide, given=given: [decide(act) for act in given]  # type: ignore[misc]
    busy = loop()
    taken = timed(works, seconds)
    for driven in drivens.values():
        driven.close()
    rules = len(spec["rules"])
    return [
        {"what": name, "unit": "us", "rules": rules, **each.each(1e-6, many), "loop": busy}
        for name, each in taken.items()
    ]


def many_acts(sizes: tuple[int, ...], seconds: float) -> list[Row]:
    """Acts a second where many are handed over at once; lines are sent ahead to the engine over a pipe."""
    spec = split40.spec()
    rows: list[Row] = []
    rates: dict[str, float] = {}
    drivens = {name: peer.load(spec) for name, peer in PEERS.items() if peer.there()}
    for size in sizes:
        three = split40.acts(spec, size)
        two: list[split40.Act] = [{name: bool(value) for name, value in act.items()} for act in three]
        works: dict[str, Work] = {}
        for name, driven in drivens.items():
            if size <= sizes[0] or rates.get(name, 0) > SLOW:
                given = three if PEERS[name].three else two
                works[name] = lambda driven=driven, given=given: driven.many(given)  # type: ignore[misc]
        found: dict[str, Timing] = timed(works, seconds, 2)
        for name, each in found.items():
            rates[name] = size / each.median
            rows.append({"what": name, "acts": size, **each.rate(size)})
    for driven in drivens.values():
        driven.close()
    return rows


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Forty rules; growth; many acts."""
    if quick:
        grown = [one_by_one(times, 0.05, 100) for times in (1, 8)]
        return {
            "decision": grown[0],
            "decision by rules": list(chain.from_iterable(grown)),
            "decisions": many_acts(SIZES[:1], 0.1),
        }
    grown = [one_by_one(times, 1.0) for times in (1, 2, 4, 8)]
    return {
        "decision": grown[0],
        "decision by rules": list(chain.from_iterable(grown)),
        "decisions": many_acts(SIZES, 1.0),
    }


def main() -> None:
    """Print the tables."""
    for title, rows in measure().items():
        printed(title, rows)


if __name__ == "__main__":
    main()
