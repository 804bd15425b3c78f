"""Defaults on private space, private activity and the peace of private life, as decided cases answered them."""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, contact, intrusion, item
from pipl_rules.logic.conditions import all_of


def _case(names: tuple[str, str], court: tuple[str, str], reported: dt.date) -> Citation:
    (short, zh), (en, court_zh) = names, court
    return Instrument(
        id=short.lower().replace(" ", "_"),
        short=short,
        short_zh=zh,
        title=f"{short}, {en}",
        title_zh=f"{zh}，{court_zh}",
        promulgated=reported,
        effective=reported,
        rank=Rank.JUDGMENT,
    ).whole()


# Of most only the year, or the day of a report, was found; the first of the year then stands for the day.
DOORBELL = _case(
    ("the doorbell case", "可视门铃案"),
    ("Qingpu District People's Court, Shanghai, 2021", "上海市青浦区人民法院，2021年"),
    dt.date(2021, 1, 1),
)
TRACKER = _case(
    ("Liu v. Lu", "刘某诉路某案"),
    (
        "Beijing No. 1 Intermediate People's Court (2022) Jing 01 Min Zhong 581",
        "北京市第一中级人民法院（2022）京01民终581号",
    ),
    dt.date(2022, 1, 1),
)
CLIPBOARD = _case(
    ("Lin v. a shopping app", "林某诉购物应用案"),
    ("Guangzhou Internet Court, reported 2021", "广州互联网法院，2021年报道"),
    dt.date(2021, 11, 29),
)
LOVE_STORY = _case(
    ("Chen v. Huang", "陈某诉黄某案"),
    ("Guangzhou Internet Court, reported 2024", "广州互联网法院，2024年报道"),
    dt.date(2024, 4, 18),
)
SALES_CALLS = _case(
    ("Sun v. a telecom operator", "孙某诉通信公司案"),
    ("Bincheng District People's Court, Binzhou, 2022", "滨州市滨城区人民法院，2022年"),
    dt.date(2022, 1, 1),
)
ONE_TEXT = _case(
    ("Wang v. an information company", "王某诉信息公司案"),
    ("Guangzhou Internet Court, reported 2023", "广州互联网法院，2023年报道"),
    dt.date(2023, 10, 31),
)

TRACKED_UNTOLD = intrusion.TRACKED & intrusion.DONE_UNTOLD

DEFAULTS = (
    Assumption(
        id="default.activity.doorway",
        fact=intrusion.PRIVATE_ACTIVITY,
        value=True,
        cite=DOORBELL,
        kind=Kind.DEFAULT,
        gist="A device that can watch a neighbour's door all the time, and could stand elsewhere, watches how "
        "the household lives; that anybody looked need not be shown.",
        zh="设备可持续监视邻人家门且可另置他处的，已监视其居家活动，无需证明实际窥视",
        when=all_of(intrusion.AT_DOORWAY, intrusion.WATCHES_CONTINUOUSLY, intrusion.ELSEWHERE_POSSIBLE),
    ),
    Assumption(
        id="default.activity.tracked",
        fact=intrusion.PRIVATE_ACTIVITY,
        value=True,
        cite=TRACKER,
        kind=Kind.DEFAULT,
        gist="Following where a person goes by a tracker they were not told of is watching a private activity; "
        "neither marriage nor a share in the thing allows it.",
        zh="未告知而以定位装置追踪行踪的，属窥视私密活动；婚姻关系或者共有不能使之合法",
        when=TRACKED_UNTOLD,
    ),
    Assumption(
        id="default.place.clipboard",
        fact=intrusion.PRIVATE_PLACE,
        value=True,
        cite=CLIPBOARD,
        kind=Kind.DEFAULT,
        gist="What a person has put by on a device, read without telling, is private space.",
        zh="未告知而读取设备剪切板的，侵入私密空间",
        when=intrusion.ON_CLIPBOARD & intrusion.DONE_UNTOLD,
    ),
    Assumption(
        id="default.private.tracked",
        fact=item.EXPECTED_PRIVATE,
        value=True,
        cite=TRACKER,
        kind=Kind.DEFAULT,
        gist="Where a person goes, followed by a hidden tracker, is what one does not want known.",
        zh="以隐秘定位装置取得的行踪，属不愿为他人知晓",
        when=TRACKED_UNTOLD & intrusion.WHEREABOUTS,
        unless=item.ORDINARY_KIND | item.REVEALS_NOTHING_HIDDEN,
    ),
    Assumption(
        id="default.private.love_story",
        fact=item.EXPECTED_PRIVATE,
        value=True,
        cite=LOVE_STORY,
        kind=Kind.DEFAULT,
        gist="An intimate relation told to the public is what one does not want known, even if it is true.",
        zh="向公众披露的恋爱、婚外关系等亲密关系，纵属真实，亦属不愿为他人知晓",
        when=act.PUBLISHES & intrusion.REVEALS_INTIMATE,
        unless=item.ORDINARY_KIND | item.REVEALS_NOTHING_HIDDEN,
    ),
    Assumption(
        id="default.tolerance.after_refusal",
        fact=contact.BEYOND_TOLERANCE,
        value=True,
        cite=SALES_CALLS,
        kind=Kind.DEFAULT,
        gist="Selling to a person again and again after they refused is more than must be borne.",
        zh="明确拒绝后仍多次推销的，超出一般容忍限度",
        when=all_of(contact.REACHED, contact.COMMERCIAL, contact.CONTACT_REFUSED, intrusion.CONTACT_REPEATED),
    ),
    Assumption(
        id="default.tolerance.single",
        fact=contact.BEYOND_TOLERANCE,
        value=False,
        cite=ONE_TEXT,
        kind=Kind.DEFAULT,
        gist="One advertisement, not refused before and without bait or disguise, touches the number and not "
        "the peace of private life.",
        zh="未经拒绝、无引诱伪装的一次商业信息，尚不侵扰生活安宁",
        when=all_of(
            contact.REACHED,
            contact.COMMERCIAL,
            ~contact.CONTACT_REFUSED,
            ~intrusion.CONTACT_REPEATED,
        ),
        unless=contact.PERSONAL_BAIT | contact.POSES_AS_OTHER,
    ),
)
