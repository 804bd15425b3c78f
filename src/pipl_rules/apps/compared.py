"""A synthetic market judged, and set beside what the source of its figures came to."""

import datetime as dt
from collections.abc import Sequence

from attrs import frozen

from pipl_rules.apps.market import Shares, market
from pipl_rules.apps.report import Report, Standing
from pipl_rules.apps.stream import audit_many
from pipl_rules.statutes.app_methods_2019 import LAW as METHODS
from pipl_rules.statutes.necessary_scope_2021 import LAW as LISTS


@frozen(kw_only=True)
class Compared:
    """How many apps come to what, and how many the source suspected.

    Attributes:
        on: The day whose law decided.
        apps: How many apps there are.
        reported: How many the source suspected.
        listing: How many list one of the kinds for which the source gives a number.
        leads: How many come to no more than a lead: it is listed, and nobody saw it taken.
        suspected: How many are suspected on what was reported.
        breach: How many break a duty on what was reported.
        infringe: How many infringe on what was reported.
        nothing: Of how many nothing at all was found.
        without_policy: How many of those suspected, in breach or infringing have no policy.
        taken_suspected: How many would be suspected if what is listed had been taken, after agreement.
        taken_breach: How many would come to a breach then.
        taken_infringe: How many would infringe then.
    """

    on: dt.date
    apps: int
    reported: int
    listing: int
    leads: int
    suspected: int
    breach: int
    infringe: int
    nothing: int
    without_policy: int
    taken_suspected: int
    taken_breach: int
    taken_infringe: int

    def words(self, lang: str = "en") -> str:
        """The numbers, and why they are not the source's, in ``"en"`` or ``"zh"``."""
        text, law = (_ZH, _LAW_ZH) if lang == "zh" else (_EN, _LAW)
        return text.format(self=self, law=law[(self.on >= METHODS.effective) + (self.on >= LISTS.effective)])


def compare(shares: Shares, seed: int, on: dt.date) -> Compared:
    """Judge a market by the law of a day, as it was reported and as it would be if all that is listed were taken."""
    listed = list(audit_many(market(shares, seed), on=on))
    taken = list(audit_many(market(shares, seed, taken=True), on=on))
    serious = [report for report in listed if report.standing > Standing.LEAD]
    return Compared(
        on=on,
        apps=len(listed),
        reported=shares.suspected,
        listing=sum(any(row.declared for row in report.rows) for report in listed),
        leads=sum(bool(report.findings) and report.standing <= Standing.LEAD for report in listed),
        suspected=_with(listed, Standing.SUSPECTED),
        breach=_with(listed, Standing.BREACH),
        infringe=_with(listed, Standing.INFRINGES),
        nothing=sum(not report.findings for report in listed),
        without_policy=sum(_lacks_policy(report) for report in serious),
        taken_suspected=_with(taken, Standing.SUSPECTED),
        taken_breach=_with(taken, Standing.BREACH),
        taken_infringe=_with(taken, Standing.INFRINGES),
    )


def _with(reports: Sequence[Report], standing: Standing) -> int:
    return sum(report.standing is standing for report in reports)


def _lacks_policy(report: Report) -> bool:
    """Whether a finding about the rules stands on there being none."""
    return any(
        finding.code == "rules-of-collection"
        and finding.judgment.act is not None
        and finding.judgment.act.app is not None
        and finding.judgment.act.app.policy is False
        for finding in report.findings
    )


_LAW = (
    (
        "No provision made an idle permission a breach before the Methods of 2019-11-28, and no list said what a type needs "
        "before 2021-05-01: on this day necessity is asked by statute alone, of what was taken."
    ),
    (
        "The Methods are in force, but what a type needs no list says before 2021-05-01: whether a permission serves a function "
        "must be found for each app, and was not reported."
    ),
    "The Methods and the list are in force; the source's types are its own, so that no list is applied to them.",
)
_LAW_ZH = (
    (
        "2019年11月28日认定方法之前，没有规定使闲置的权限本身构成违规；2021年5月1日之前没有清单说明各类型需要什么；"
        "当日是否必要，仅依法律就已收集的信息判断。"
    ),
    "认定方法已经施行，但2021年5月1日之前没有清单说明各类型需要什么；权限是否服务于现有功能须逐一查明，原测评未报告。",
    "认定方法和清单均已施行；原测评的类型系其自行划分，故不适用清单。",
)
_EN = """\
{self.apps} apps by the law of {self.on}: {self.infringe} infringe, {self.breach} break a duty, {self.suspected} are \
suspected, {self.leads} give a lead, of {self.nothing} nothing was found. The source suspected {self.reported}.
1. The source counted what apps list among their permissions and rules. {self.listing} list one of the four kinds for \
which it gives a number; it names other kinds without a number, and not which go together, so the rest cannot be rebuilt.
2. Listing is not taking. Nobody reported what was sent, so listing shows no act, and gives a lead.
3. {law}
4. Of those suspected or worse, {self.without_policy} have no policy: whoever handles information publishes the rules. The \
source counted that apart from the {self.reported}.
5. If everything listed had been taken and sent after agreement, {self.taken_infringe} would infringe, {self.taken_breach} \
would break a duty and {self.taken_suspected} would be suspected; whether the service needs it is an open standard, which \
the source answered and this report leaves to the court.
"""

_ZH = """\
依{self.on}的法律，{self.apps}款App中：侵害权益{self.infringe}款，违反义务{self.breach}款，涉嫌{self.suspected}款，\
仅有线索{self.leads}款，未发现问题{self.nothing}款。原测评认为涉嫌{self.reported}款。
1. 原测评统计的是权限和规则中列出的内容。列出四类有数字的信息之一的为{self.listing}款；其余类别未公布数字，\
各类如何重合亦未公布，故不能还原全部。
2. 列出不等于收集。未见发送情况的报告，列出本身不是处理行为，只是线索。
3. {law}
4. 涉嫌及以上者中，没有隐私政策的{self.without_policy}款：处理个人信息的应当公开规则。原测评就此另行统计。
5. 假设列出的信息均在同意后收集并发送，则侵害权益{self.taken_infringe}款，违反义务{self.taken_breach}款，\
涉嫌{self.taken_suspected}款；服务是否需要属于开放标准，原测评作了回答，本报告留待法院认定。
"""
