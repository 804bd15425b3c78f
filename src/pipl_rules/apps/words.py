"""How a finding is told and what to do about it, in English and in Chinese."""

from collections.abc import Sequence

from attrs import frozen

from pipl_rules.apps.kinds import Kind
from pipl_rules.apps.report import Standing
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.logic.rule import Rule


def what(
    kind: Kind,
    items: Sequence[str],
    about: str = "",
    *,
    read_only: bool = False,
    broken: Sequence[Rule] = (),
) -> tuple[str, str]:
    """What was found, in English and in Chinese.

    Args:
        kind: The kind of finding.
        items: Ids of the categories.
        about: The mark of the function or of the bundled code it is about; empty if none.
        read_only: Whether it was seen read at most, so that it is open whether it was collected.
        broken: The duties it breaks; told where the kind by itself does not say what was done.
    """
    en = ", ".join(CATEGORIES[name].en for name in items)
    zh = "、".join(CATEGORIES[name].zh for name in items)
    of = f" ({about})" if about else ""
    of_zh = f"（{about}）" if about else ""
    first, first_zh = f"{kind.en}{of}", f"{kind.zh}{of_zh}"
    head = f"{en}: {first}" if en else first[0].upper() + first[1:]
    head_zh = f"{zh}：{first_zh}" if zh else first_zh
    if read_only:
        return f"{head}; no row shows it sent.", f"{head_zh}；记录未显示发送。"
    if broken and kind.code in NOTED:
        kept = " ".join(f"{rule.gist.rstrip('.')} ({rule.cite})." for rule in broken)
        kept_zh = "；".join(f"{rule.zh}（{rule.cite.zh}）" for rule in broken)
        return f"{head}. Not kept: {kept}", f"{head_zh}。未遵守：{kept_zh}。"
    return f"{head}.", f"{head_zh}。"


@frozen
class Step:
    """What to do next, in both languages."""

    en: str
    zh: str


_WAIT = Step(
    "Start nothing that touches the device's information, bundled code included, until the user has agreed; "
    "if another ground than consent carries it, name the ground and its provision.",
    "用户同意之前不启动任何读取设备信息的代码，包括内嵌的第三方代码；如另有同意以外的依据，列明该依据及条文。",
)
_WAIT_READ = Step(
    "Move the reading behind agreement. Find out whether it leaves the device: if it does, it was collected without consent.",
    "将读取行为移至用户同意之后；并查明信息是否传出设备，传出的即属未经同意收集。",
)
_STOP = Step(
    "Stop once the user has refused, in bundled code too; delete what was taken after the refusal.",
    "用户拒绝后即停止，内嵌的第三方代码亦同；拒绝后取得的信息予以删除。",
)
_STOP_READ = Step(
    "Stop reading once the user has refused. Find out whether what was read left the device.",
    "用户拒绝后停止读取；并查明所读信息是否传出设备。",
)
_LIST = Step(
    "List it in the rules with purpose, manner and scope, for bundled code too, tell the user and ask again; or stop taking it.",
    "在规则中逐一列明其目的、方式和范围，内嵌第三方代码收集的亦同，并重新告知、征得同意；否则停止收集。",
)
_LEAVE = Step(
    "Leave it out of the basic service. If a function beside it needs it, say which, and ask for it there, so that a "
    "refusal costs that function only; if a law asks for it, cite the law.",
    "基本功能服务不再收集；扩展功能确需收集的，指明该功能并在使用时另行征求同意，拒绝的仅影响该功能；法律要求收集的，列明条文。",
)
_SAY = Step(
    "Say which function needs it and why it fails without it; what serves no function is to be left out.",
    "说明何项功能需要该信息以及缺少时为何不能实现；与任何功能无关的，停止收集。",
)
_FREE = Step(
    "Ask for it when the function is used, apart from the rest and with its purpose told, and let a refusal cost no more than "
    "that function.",
    "在使用该功能时单独征求并同步告知目的，拒绝的仅不能使用该功能。",
)
_COMPLETE = Step(
    "Record how the user was told and asked: who, what for, how, which items, how long, which rights, and that it was told "
    "before and prominently.",
    "留存告知和征求同意的记录：处理者、目的、方式、种类、保存期限、权利行使方式，以及系事先以显著方式告知。",
)
_NAME = Step(
    "Find out where the bundled code sends it and in what role its provider receives it. Entrusted: agree on purpose, term, "
    "manner and protection, and supervise. For purposes of its own: name the recipient and ask for separate consent, or take the code out.",
    "查明第三方代码的去向及其提供者的角色：受托处理的，约定目的、期限、方式和保护措施并予监督；自行处理的，告知接收方并取得单独同意，否则移除该代码。",
)
_SHARE = Step(
    "Name each recipient and what it receives, and ask for separate consent before passing anything on; or make what is passed "
    "on anonymous, so that it cannot be traced or restored.",
    "对外提供前告知接收方及所提供的信息并取得单独同意；或者经匿名化处理，使之不能识别且不能复原。",
)
_PURPOSE = Step(
    "Ask when the item is wanted, not at the start; say what for in the same moment; let a refusal leave the basic service untouched.",
    "在需要时而非启动时索取，同步说明目的；拒绝的不影响基本功能服务。",
)
_SERVE = Step(
    "Let whoever refuses use the basic service; ask again only when the function that needs it is called.",
    "用户拒绝的，仍提供基本功能服务；仅在其主动使用相应功能时再次征求。",
)
_CLOSE = Step(
    "Close the account on what is already held, such as a code sent to the registered number; offer another way where that "
    "fails; answer within fifteen working days.",
    "以已掌握的信息核实身份后注销，例如向注册号码发送验证码；不能核实的提供其他方式；十五个工作日内答复。",
)
_PUBLISH = Step(
    "Publish the rules in the app, within four clicks of the main page, in plain Chinese and with a summary, and prompt "
    "the user at the first run.",
    "在应用内公开规则：主界面四次点击以内可达，简体中文，通俗并附摘要；首次运行时以弹窗提示。",
)
_ASK = Step(
    "Let the user tick, refuse and withdraw by an act of their own, with nothing set beforehand, and keep what they chose.",
    "由用户主动勾选、拒绝和撤回，不作默认选择，并保持用户的设置不变。",
)
_DROP = Step(
    "Nothing was seen taken. Take the permission out, or name the function that needs it; then run the app with a log.",
    "未见实际收集。删除该权限，或者指明需要它的功能；并以日志实测复核。",
)
_CORRECT = Step(
    "Nothing was seen taken. Take it out of the document if it is not taken; if it is, name the function that needs it and ask there.",
    "未见实际收集。不收集的，从文件中删除；确有收集的，指明需要它的功能并在该功能中征求同意。",
)
_NO_RULE = Step(
    "No provision of that day makes this a breach by itself; later ones do, so mend it for today. What was taken on it is "
    "judged in findings of its own.",
    "当时的规定并不使其本身构成违规，其后的规定则然，应按现行规定整改；据此收集的信息另行判断。",
)
_NOTHING = Step("Nothing to mend on what was found; keep the record.", "就已查明的情况无须整改；留存记录。")

STEPS = {
    "taken-before-agreement": _WAIT,
    "read-before-agreement": _WAIT_READ,
    "taken-after-refusal": _STOP,
    "read-after-refusal": _STOP_READ,
    "taken-not-declared": _LIST,
    "taken-not-needed": _LEAVE,
    "taken-need-open": _SAY,
    "taken-within-need": _COMPLETE,
    "taken-for-extended-function": _FREE,
    "passed-to-bundled-code": _NAME,
    "passed-on": _SHARE,
    "serves-no-function": _SAY,
    "asked-not-needed": _PURPOSE,
    "basic-service-refused": _SERVE,
    "closing-the-account": _CLOSE,
    "rules-of-collection": _PUBLISH,
    "way-of-asking": _ASK,
    "reachable-not-needed": _DROP,
    "reachable-need-open": _DROP,
    "declared-not-needed": _CORRECT,
    "declared-need-open": _CORRECT,
}
"""What to do about each kind of finding, by its code."""

NOTED = frozenset(
    {
        "asked-not-needed",
        "basic-service-refused",
        "closing-the-account",
        "rules-of-collection",
        "serves-no-function",
        "way-of-asking",
    }
)
"""Kinds about the app as a whole, of which an act is shown whatever they come to."""


def next_step(kind: Kind, standing: Standing) -> Step:
    """What to do next about a finding."""
    if standing is Standing.LEAD and kind.code in NOTED:
        return _NO_RULE
    return _NOTHING if standing is Standing.LAWFUL else STEPS[kind.code]
