"""Defaults on those who expose somebody to strangers, and on the services they use, as decided cases answered them."""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, contact, earlier, exposure, item, publication

WANG_FEI = Instrument(
    id="wang_fei",
    short="Wang Fei v. Zhang Leyi",
    short_zh="王菲诉张乐奕案",
    title="Wang Fei v. Zhang Leyi and websites, Chaoyang District People's Court, Beijing, "
    "(2008) Chao Min Chu 10930",
    title_zh="王菲诉张乐奕等案，北京市朝阳区人民法院（2008）朝民初字第10930号",
    promulgated=dt.date(2008, 12, 31),  # given in December 2008; the day was not found
    effective=dt.date(2008, 12, 31),
    rank=Rank.JUDGMENT,
)
FU = Instrument(
    id="fu",
    short="Fu v. a web company",
    short_zh="付某某诉某网络公司案",
    title="Fu v. a web company and an education centre, typical case of the Supreme People's Court, 2018",
    title_zh="付某某诉某网络公司、某教育中心名誉权、隐私权纠纷案，最高人民法院典型案例，2018年",
    promulgated=dt.date(2018, 6, 1),  # the day of publication
    effective=dt.date(2018, 6, 1),
    rank=Rank.JUDGMENT,
)

DEFAULTS = (
    Assumption(
        id="default.morals.traceable",
        fact=earlier.AGAINST_MORALS,
        value=True,
        cite=WANG_FEI.whole("exposing identity with intimacy", "身份与私密事项一并披露"),
        kind=Kind.DEFAULT,
        gist="To tell the world somebody's intimate life along with who they are and where to find them offends "
        "social morals, be it true and be their conduct blameworthy.",
        zh="向公众披露他人情感私事并附其身份、去处，纵属实、纵其行为可责，亦违反社会公德",
        when=act.PUBLISHES & exposure.EXPOSED_TRACEABLY,
        unless=publication.PUBLIC_INTEREST_PUBLICATION,
    ),
    Assumption(
        id="default.hosted.traceable",
        fact=contact.HOSTED_PRIVACY_TORT,
        value=True,
        cite=WANG_FEI.whole("exposing identity with intimacy", "身份与私密事项一并披露"),
        kind=Kind.DEFAULT,
        gist="A user who posts such a thing infringes the person's privacy.",
        zh="网络用户发布上述内容的，侵害他人隐私",
        when=contact.HOSTS & exposure.EXPOSED_TRACEABLY,
        unless=publication.PUBLIC_INTEREST_PUBLICATION,
    ),
    Assumption(
        id="default.host_acted.at_once",
        fact=contact.HOST_ACTED,
        value=True,
        cite=WANG_FEI.whole("timely deletion by a forum", "论坛及时删除"),
        kind=Kind.DEFAULT,
        gist="A host that takes the content down as soon as it is told has acted in time.",
        zh="网络服务提供者获知后随即移除的，属及时采取必要措施",
        when=contact.HOSTS & exposure.REMOVED_AT_ONCE,
    ),
    Assumption(
        id="default.identifies.recognisable",
        fact=item.IDENTIFIES,
        value=True,
        cite=FU.whole("recognisable pictures", "可辨认的照片"),
        kind=Kind.DEFAULT,
        gist="A picture, or anything else, in which those who know the person can recognise them identifies that person.",
        zh="熟悉本人者可从中认出本人的影像等，能够识别特定自然人",
        when=exposure.RECOGNISABLE,
        unless=item.ANONYMISED,
    ),
)
