"""Provisions on deep synthesis, from 2023-01-10: faces and voices edited by programme.

Only article 14 para. 2 and article 16 are at hand.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, deep_synthesis, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.pipl.ch1_general import HANDLED

LAW = Instrument(
    id="synthesis",
    text="deep_synthesis_2023",
    short_zh="互联网信息服务深度合成管理规定",
    short="Deep Synthesis Provisions",
    title="Provisions on the Administration of Deep Synthesis of Internet Information Services",
    title_zh="互联网信息服务深度合成管理规定",
    promulgated=dt.date(2022, 11, 25),
    effective=dt.date(2023, 1, 10),
    rank=Rank.DEPARTMENTAL_RULE,
)

# -- Article 14 para. 2: editing faces and voices ---------------------------------------------------

ARTICLE_14 = (
    Rule(
        id="synthesis.14.2.prompt",
        cite=LAW.art("14(2)", para=2),
        gist="Who lets others edit faces or voices prompts them to tell the person edited and to ask for separate consent.",
        zh="提供人脸、人声编辑功能的，应当提示使用者告知被编辑的个人并取得其单独同意",
        when=deep_synthesis.OFFERS_BIOMETRIC_EDITING,
        concludes=must(
            "deep-synthesis service or its technical supporter",
            Conduct("prompt those who edit", "提示使用者"),
            done=deep_synthesis.EDITORS_PROMPTED,
        ),
    ),
    Rule(
        id="synthesis.14.2.consent",
        cite=LAW.art("14(2)", para=2),
        gist="As it presupposes of whoever edits: a person's face or voice is edited with their separate consent.",
        zh="编辑他人人脸、人声的，应当依法取得被编辑的个人的单独同意",
        when=all_of(
            HANDLED,
            deep_synthesis.FACE_OR_VOICE_FORGED,
            ~status.VALID_SEPARATE_CONSENT,
            ~status.BASIS_WITHOUT_CONSENT,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 16: marks and logs ------------------------------------------------------------------------

MADE = act.PROCESSES & deep_synthesis.SYNTHESISED_BY_ITS_SERVICE

ARTICLE_16 = (
    Rule(
        id="synthesis.16.mark",
        cite=LAW.art(16),
        gist="What is generated or edited with the service carries a technical mark that does not hinder use.",
        zh="应当对生成或者编辑的内容添加不影响使用的标识",
        when=MADE,
        concludes=must(
            "deep-synthesis service",
            Conduct("add a technical mark", "添加标识"),
            done=deep_synthesis.SYNTHESIS_MARKED,
        ),
    ),
    Rule(
        id="synthesis.16.log",
        cite=LAW.art(16),
        gist="... and logs are kept.",
        zh="并依法保存日志信息",
        when=MADE,
        concludes=must(
            "deep-synthesis service", Conduct("keep logs", "保存日志"), done=deep_synthesis.SYNTHESIS_LOGGED
        ),
    ),
)

RULES = (*ARTICLE_14, *ARTICLE_16)
