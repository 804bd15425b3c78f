"""Reports put together by hand from judged acts, for the tests of what is made of them."""

import datetime as dt
from functools import cache
from typing import Any

from attrs import evolve

from pipl_rules.apps.record import AppRecord, Deed, Observation, Permission, Place, Platform
from pipl_rules.apps.report import AuditFinding, Report, Row, Standing
from pipl_rules.citation import Citation
from pipl_rules.domain import CATEGORIES, InformationItem, Operation, ProcessingAct
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.words import Form, KeptUnder
from pipl_rules.errors import Fault
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment
from pipl_rules.statutes import rulebook

DAY = dt.date(2024, 5, 1)

HOSTILE = (
    "<script>alert(1)</script>",
    "\"' onload=x ]]>-->&amp;<b>",
    "pay\u202egpj.exe\u2066\u200f\u061c",
    "nul\x00bell\x07escape\x1b[31m\x9b31m",
    "line\nfeed\r\ttab\u2028\u2029",
    "{0} {braces} [link](javascript:x) `code` \\",
    "lone \ud83d surrogate \ufffe",
    "长" * 10_000,
    "x" * 10_000,
    "",
    " ",
    "../../etc/passwd",
    "C:\\apps\\名 称#?.apk!/x%20y",
)
"""Names such as nobody gives an app, save one who wants to harm the reader of a report."""


@cache
def judged(number: int, *, app: bool = False) -> Judgment:
    """A judgment on a collection of the IMEI without consent; of an app seen to take it too early, if it is one."""
    how = AppBehaviour(taken_before_consent=True, policy=False) if app else None
    item = InformationItem(
        id="imei", category=CATEGORIES["item.imei"], form=Form.PLAIN, kept_under=KeptUnder.DEVICE
    )
    operations = frozenset({Operation.COLLECT})
    return evaluate(ProcessingAct(id=f"act-{number}", on=DAY, operations=operations, items=(item,), app=how))


@cache
def cite(rule: str) -> Citation:
    return rulebook().by_id[rule].cite


def finding(number: int, standing: Standing, name: str = "IMEI", **changed: Any) -> AuditFinding:
    """A finding of the standing, with the name read from the app in what is said of it."""
    fields: dict[str, Any] = {
        "id": f"{number:08x}",
        "code": (
            "within-the-list",
            "reachable-only",
            "purpose-not-told",
            "rules-not-public",
            "taken-before-agreement",
        )[standing],
        "items": ("item.imei", "item.android_id")[: 1 + number % 2],
        "places": (
            Place("base/AndroidManifest.xml", 10 + number),
            Place("log 1.csv", 3),
            Place("policy.html"),
        ),
        "standing": standing,
        "judgment": judged(number % 2, app=standing is Standing.BREACH),
        "what": f"{name} was read before the user agreed",
        "what_zh": f"用户同意之前读取{name}",
        "ground": cite(
            "appmethods2019.3.1" if standing is Standing.BREACH else GROUNDS[number % len(GROUNDS)]
        ),
        "next_step": f"Move the reading of {name} behind the agreement",
        "next_step_zh": f"将读取{name}移至用户同意之后",
    }
    return AuditFinding(**{**fields, **changed})


GROUNDS = ("pipl.13.1", "pipl.6.2")


def row(item: str, answers: str, findings: tuple[str, ...] = (), bundled: tuple[str, ...] = ()) -> Row:
    """A row by letters: y, n or ? for needed, declared, reachable, observed, sent, before agreement, over-collected."""
    value = {"y": True, "n": False, "?": None}
    names = ("needed", "declared", "reachable", "observed", "sent", "before_agreement", "over_collected")
    answered: dict[str, bool | None] = dict(zip(names, (value[letter] for letter in answers), strict=True))
    return Row(
        item=item,
        needed_by=cite("necessary2021.4") if answered["needed"] else None,
        bundled=bundled,
        findings=findings,
        **answered,
    )


def report(name: str | None = "Example", app: str = "com.example.app") -> Report:
    """A report with a finding of every standing, and a row of every kind of answer; the name is read from the app."""
    said = name or "IMEI"
    place = Place("base/AndroidManifest.xml", 4)
    record = AppRecord(
        id=app,
        name=name,
        version=name or "1.0",
        platform=Platform.ANDROID,
        permissions=(Permission(name="android.permission.CAMERA", platform=Platform.ANDROID, place=place),),
        observations=(Observation(action="获取IMEI", items=("item.imei",), deed=Deed.ACCESS, place=place),),
        sdks=frozenset({"Umeng", "Bugly", "Getui", said}),
        sources=("base/AndroidManifest.xml", "log 1.csv"),
    )
    found = tuple(finding(n, standing, said) for n, standing in enumerate(sorted(Standing, reverse=True)))
    odd = evolve(found[0], id=f"mark of {said}", places=(Place(said, 7), Place("x", 0), Place("/a//b")))
    rows = (
        row("item.phone_number", "yyynnnn"),
        row("item.imei", "nnyyyyy", tuple(each.id for each in found), ("Umeng", said)),
        row("item.android_id", "n?yynnn", (found[1].id,)),
        row("item.precise_location", "nyy????", (found[2].id,)),
        row("item.installed_apps", "??????" + "?"),
        row("item.address_book", "nyynnnn", (found[3].id,)),
        row("item.photo_video", "nnynnnn"),
        row("item.resident_id_number", "ynnnnnn", (found[4].id,)),
    )
    fault = Fault(
        path="log 1.csv:9", code="wrong_type", found="text", expected="a time", do="write it as ISO 8601"
    )
    return Report(
        app=record, type="map_navigation", on=DAY, rows=rows, findings=(*found, odd), faults=(fault,)
    )
