"""Defaults: open standards answered as the decided cases did, where the record shows the same circumstances.

The caller's own finding always prevails. Where no default speaks, the standard stays open.
"""

from pipl_rules.assume import (
    Assumption,
    Kind,
    circulation,
    exposure,
    intrusions,
    particulars,
    price_of_service,
    publication,
)
from pipl_rules.facts import act, contact, item
from pipl_rules.logic.conditions import all_of
from pipl_rules.statutes.instruments import HUANG, LING, WANG

_LAYERS = HUANG.whole("three layers of information", "信息三分")
_NECESSITY = LING.whole("necessity", "必要性")
_USE = LING.whole("reasonable use", "合理使用")
_EXPECTATION = HUANG.whole("reasonable expectation of users", "一般用户的合理预期")
_RISK = HUANG.whole("risk to privacy and notice", "隐私风险与显著告知")

KEPT_TO_NO_END = act.KEEPS & ~act.PURPOSE_REACHABLE
PASSING_USE = all_of(item.SOCIAL_FUNCTION, item.SUPPLIED_BY_OTHERS, act.PROCESSES, ~act.KEEPS)
TO_NOBODY_ELSE = ~act.SHOWS_TO_OTHERS & ~act.PUBLISHES & ~act.PROVIDES & ~contact.REACHED

DEFAULTS = (
    Assumption(
        id="default.private.agreed_kind",
        fact=item.EXPECTED_PRIVATE,
        value=True,
        cite=_LAYERS,
        kind=Kind.DEFAULT,
        gist="First layer: information that society agrees is private, by its kind or by what it reveals.",
        zh="第一层：社会共识上的私密信息",
        when=item.AGREED_PRIVATE_KIND | item.REVEALS_AGREED_PRIVATE,
    ),
    Assumption(
        id="default.private.ordinary_kind",
        fact=item.EXPECTED_PRIVATE,
        value=False,
        cite=_LAYERS,
        kind=Kind.DEFAULT,
        gist="Second layer: information without private quality, such as a name, a number, a city.",
        zh="第二层：不具备私密性的一般信息，如姓名、电话号码、所在城市",
        when=item.ORDINARY_KIND,
        unless=item.REVEALS_AGREED_PRIVATE,
    ),
    Assumption(
        id="default.private.nothing_hidden",
        fact=item.EXPECTED_PRIVATE,
        value=False,
        cite=_LAYERS,
        kind=Kind.DEFAULT,
        gist="Third layer: friend lists, relations and reading are judged by their content, by the general "
        "reasonable person; here the content was looked at and reveals nothing people keep to themselves.",
        zh="第三层：以社会一般理性人标准依内容判断；经查内容不涉及通常不愿为他人知晓的事项",
        when=item.MIXED_KIND & item.REVEALS_NOTHING_HIDDEN,
    ),
    Assumption(
        id="default.tolerance.bait",
        fact=contact.BEYOND_TOLERANCE,
        value=True,
        cite=WANG.whole("tranquillity", "私人生活安宁"),
        kind=Kind.DEFAULT,
        gist="A commercial message outside any service the person uses, drawing them with names they know "
        "or posing as another's, disturbs beyond what must be borne.",
        zh="以本人或者熟人姓名吸引、伪装成他人发送的商业信息，超出一般容忍限度",
        when=all_of(contact.REACHED, contact.COMMERCIAL, contact.PERSONAL_BAIT | contact.POSES_AS_OTHER),
        unless=contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED,
    ),
    Assumption(
        id="default.tolerance.in_service",
        fact=contact.BEYOND_TOLERANCE,
        value=False,
        cite=LING.whole("tranquillity", "私人生活安宁"),
        kind=Kind.DEFAULT,
        gist="A suggestion shown only inside a service to its own user does not disturb the peace of private life.",
        zh="仅在本人使用的服务内展示的推荐，不侵扰私人生活安宁",
        when=contact.SHOWN_IN_SERVICE_ONLY,
    ),
    Assumption(
        id="default.needed.passing",
        fact=item.NEEDED,
        value=True,
        cite=_USE,
        kind=Kind.DEFAULT,
        gist="Contact data that others supplied, read or used in passing and not kept, is what the purpose needs.",
        zh="他人提供的联系方式，仅作当次读取、匹配、推荐而不留存的，为目的所需",
        when=PASSING_USE,
    ),
    Assumption(
        id="default.needed.unreachable",
        fact=item.NEEDED,
        value=False,
        cite=_NECESSITY,
        kind=Kind.DEFAULT,
        gist="What is kept for a purpose that cannot be reached is not needed.",
        zh="目的无法实现而继续留存的，不属必要",
        when=KEPT_TO_NO_END,
    ),
    Assumption(
        id="default.excessive.passing",
        fact=item.EXCESSIVE,
        value=False,
        cite=_USE,
        kind=Kind.DEFAULT,
        gist="Passing use of contact data that others supplied does not go beyond the purpose.",
        zh="对他人提供的联系方式作当次使用，未超出必要限度",
        when=PASSING_USE,
    ),
    Assumption(
        id="default.excessive.unreachable",
        fact=item.EXCESSIVE,
        value=True,
        cite=_NECESSITY,
        kind=Kind.DEFAULT,
        gist="Keeping for a purpose that cannot be reached goes beyond what is necessary.",
        zh="目的无法实现而继续留存的，超出必要限度",
        when=KEPT_TO_NO_END,
    ),
    Assumption(
        id="default.purpose_over.unreachable",
        fact=item.PURPOSE_OVER,
        value=True,
        cite=_NECESSITY,
        kind=Kind.DEFAULT,
        gist="A purpose that cannot be reached for this person cannot be reached.",
        zh="对该人而言目的无法实现",
        when=KEPT_TO_NO_END,
    ),
    Assumption(
        id="default.kept_too_long.unreachable",
        fact=item.KEPT_TOO_LONG,
        value=True,
        cite=_NECESSITY,
        kind=Kind.DEFAULT,
        gist="No time of keeping serves a purpose that cannot be reached.",
        zh="目的无法实现的，不存在必要的保存期限",
        when=KEPT_TO_NO_END,
    ),
    Assumption(
        id="default.harm.to_nobody_else",
        fact=item.UNREASONABLE_HARM,
        value=False,
        cite=_USE,
        kind=Kind.DEFAULT,
        gist="Use that reaches nobody but the person, inside the service, does not harm them unreasonably.",
        zh="未向他人展示、未在服务之外打扰本人的使用，未造成不合理损害",
        when=item.SOCIAL_FUNCTION & TO_NOBODY_ELSE,
    ),
    Assumption(
        id="default.risk.picture",
        fact=item.HIGH_PRIVACY_RISK,
        value=True,
        cite=_RISK,
        kind=Kind.DEFAULT,
        gist="Relations and activity put into one picture, brought over or open by default, carry a high risk.",
        zh="关系与行为信息组合，并以迁移或者默认公开方式使用的，隐私风险较高",
        when=act.COMBINED_PICTURE & (act.ON_BY_DEFAULT | item.FROM_OTHER_SERVICE),
    ),
    Assumption(
        id="default.risk.ordinary",
        fact=item.HIGH_PRIVACY_RISK,
        value=False,
        cite=_LAYERS,
        kind=Kind.DEFAULT,
        gist="Information without private quality, not brought over from elsewhere, carries no high risk.",
        zh="未自他处迁移的一般信息，隐私风险不高",
        when=item.ORDINARY_KIND & ~item.FROM_OTHER_SERVICE,
        unless=item.REVEALS_AGREED_PRIVATE | act.COMBINED_PICTURE,
    ),
    Assumption(
        id="default.risk.single",
        fact=item.HIGH_PRIVACY_RISK,
        value=False,
        cite=_RISK,
        kind=Kind.DEFAULT,
        gist="Neither combined, nor brought over, nor open by default: none of what made the risk high.",
        zh="未组合、未迁移、未默认公开的，不具备风险较高的情形",
        when=~act.COMBINED_PICTURE & ~item.FROM_OTHER_SERVICE & ~act.ON_BY_DEFAULT,
        unless=item.REVEALS_AGREED_PRIVATE | item.AGREED_PRIVATE_KIND,
    ),
    Assumption(
        id="default.expectation.other_service",
        fact=item.BEYOND_EXPECTATION,
        value=True,
        cite=_EXPECTATION,
        kind=Kind.DEFAULT,
        gist="Users do not expect what they have in one service to turn up in another.",
        zh="一般用户不会预期一个应用中的关系被迁移至另一独立应用",
        when=item.FROM_OTHER_SERVICE,
    ),
    Assumption(
        id="default.expectation.same_service",
        fact=item.BEYOND_EXPECTATION,
        value=False,
        cite=_EXPECTATION,
        kind=Kind.DEFAULT,
        gist="Expectation is measured service by service; what a user gives to a service is expected there.",
        zh="合理预期逐个应用衡量；用户在本服务内提供的信息在本服务内使用，未超出预期",
        when=~item.FROM_OTHER_SERVICE & act.USER,
        unless=item.SUPPLIED_BY_OTHERS | act.ON_BY_DEFAULT,
    ),
    *exposure.DEFAULTS,
    *publication.DEFAULTS,
    *intrusions.DEFAULTS,
    *circulation.DEFAULTS,
    *particulars.DEFAULTS,
    *price_of_service.DEFAULTS,
)
"""Every default. Where two speak of one fact, their conditions exclude each other."""
