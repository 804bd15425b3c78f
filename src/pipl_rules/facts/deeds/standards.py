"""Deeds on the facts by which decided cases answered open standards: the concrete side of a general duty.

No rule reads these facts; defaults do. Where the standard itself is found, they change nothing.
"""

from pipl_rules.facts.deeds.deed import Deed, Deeds

# fmt: off
STANDARDS: Deeds = {
    ("commercial", False): Deed("send nothing that promotes or sells", "不发送商业性信息"),
    ("personal_bait", False): Deed("do not bait people with their own or acquaintances' names", "不以本人或者熟人的姓名吸引本人"),
    ("poses_as_other", False): Deed("do not pass the message off as somebody else's", "不伪装成他人发送"),
    ("contact_repeated", False): Deed("do not reach the person more than once", "不再次触达本人"),
    ("shown_in_service_only", True): Deed("show it only inside the service that the person uses", "仅在本人使用的服务内展示"),
    ("purpose_reachable", True): Deed("handle it only while the purpose can be reached", "仅在处理目的能够实现时处理"),
    ("combined_picture", False): Deed("do not join relations and activity into one picture", "不将关系与行为信息组合成人格画像"),
    ("on_by_default", False): Deed("leave it off until the person switches it on", "默认关闭，由本人选择开启"),
    ("from_other_service", False): Deed("bring nothing over from another service", "不自其他应用迁移信息"),
    ("filled_in_at_will", False): Deed("ask only for what the service could not work without", "不索要可任意填写、留空的信息"),
    ("unneeded_asked", False): Deed("ask for nothing the function in use does not need", "不索要非必要的个人信息或者权限"),
    ("exposed_traceably", False): Deed("tell no intimate matter with marks that lead to the person", "披露私密事项时隐去可认出本人的信息"),
    ("recognisable", False): Deed("alter it until no acquaintance can recognise the person", "处理至熟悉本人的人亦不能认出"),
    ("needless_particulars", False): Deed("cover numbers, exact addresses and means before publishing", "公开前遮盖号码、详细住址和财产数额"),
    ("removed_at_once", True): Deed("take the content down as soon as told of it", "获知后随即移除该内容"),
    ("at_doorway", False): Deed("turn the device away from the person's doorway", "不摄入他人家门口及通道"),
    ("watches_continuously", False): Deed("use a device that cannot watch without a break", "改用不能持续监视的设备"),
    ("elsewhere_possible", False): Deed("move it to the least intrusive place that serves", "移至侵扰最小的位置"),
    ("tracked", False): Deed("put no tracker on the person or their things", "不以定位装置追踪本人及其物品"),
    ("done_untold", False): Deed("tell the person before doing it", "事先告知本人再行实施"),
    ("on_clipboard", False): Deed("do not read the clipboard of the person's device", "不读取本人设备的剪切板"),
}
# fmt: on
