"""The settlement of the Yuhang case, as far as its content was reported.

The heads follow the order of the published summary of the mediation, (2020)浙0192民初10993号. The paper itself and
the timetable annexed to the plan were not found, so that no term is known but that of the payment.
Letters are those of the summary's order; whether the paper bears them was not found.
"""

from pipl_rules.consequences.public_interest.settlement.plan import Head, HeadKind, Plan
from pipl_rules.consequences.time_limits import Term, Unit

YUHANG = Plan(
    name="Yuhang Procuratorate v. a short-video platform",
    heads=(
        Head(
            letter="a",
            kind=HeadKind.RECTIFY,
            en="stop the infringement and rectify by the annexed plan and its timetable",
            zh="停止侵害，按照所附整改方案和时间表整改",
        ),
        Head(
            letter="b",
            kind=HeadKind.REPORT,
            en="report on how the plan is carried out",
            zh="报告整改方案的执行情况",
            to="the prosecutor and the court",
            to_zh="人民检察院和人民法院",
        ),
        Head(
            letter="c",
            kind=HeadKind.REVIEW,
            en="submit what was rectified to review",
            zh="将整改情况提交审查",
            to="the cyberspace authority",
            to_zh="网信部门",
        ),
        Head(
            letter="d",
            kind=HeadKind.APOLOGISE,
            en="apologise in public",
            zh="公开赔礼道歉",
            media=("Legal Daily", "the official account in its own application"),
            media_zh=("《法治日报》", "其应用程序官方账号"),
        ),
        Head(
            letter="e",
            kind=HeadKind.KEEP,
            en="keep the rules on children's personal information in future",
            zh="今后遵守儿童个人信息保护规定",
        ),
        Head(
            letter="f",
            kind=HeadKind.PAY,
            en="pay for the harm to the public interest",
            zh="支付公益损害赔偿款",
            within=Term(7, Unit.WORKING_DAY),
            yuan=1_500_000,
            to="public-interest bodies for the protection of children",
            to_zh="儿童保护公益组织",
        ),
    ),
)
"""Six heads, (a) to (f)."""
