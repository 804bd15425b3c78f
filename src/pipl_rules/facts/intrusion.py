"""What the law asks of circumstances in which private life is reached into, beside the facts in `contact`."""

from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

IN_DWELLING = Fact(
    name="in_dwelling",
    question="Was the person's home, dormitory room, hotel room or changing room entered or taken in by a device?",
    question_zh="是否进入或者以设备摄入他人的住宅、宿舍、宾馆房间、更衣室等",
    term="他人的住宅、宾馆房间等私密空间",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

AT_DOORWAY = Fact(
    name="at_doorway",
    question="Was the person's doorway, or the passage that leads to it, taken in?",
    question_zh="是否摄入他人家门口或者通往住宅的通道",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="the doorbell case, Qingpu District Court, Shanghai, 2021",
)

ON_CLIPBOARD = Fact(
    name="on_clipboard",
    question="Was the clipboard of the person's device read?",
    question_zh="是否读取本人设备的剪切板",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="Lin v. a shopping app, Guangzhou Internet Court, 2021",
)

WATCHES_CONTINUOUSLY = Fact(
    name="watches_continuously",
    question="Is the device able to watch without a break?",
    question_zh="设备是否具备持续监视的能力",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="the doorbell case, Qingpu District Court, Shanghai, 2021",
)

ELSEWHERE_POSSIBLE = Fact(
    name="elsewhere_possible",
    question="Would a less intrusive place have served?",
    question_zh="是否可以置于侵扰较小的位置",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="the doorbell case, Qingpu District Court, Shanghai, 2021",
)

TRACKED = Fact(
    name="tracked",
    question="Was a tracker put on the person, or on what the person uses?",
    question_zh="是否以定位装置追踪本人或者其使用的物品",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="Liu v. Lu, Beijing No. 1 Intermediate Court, 2022",
)

DONE_UNTOLD = Fact(
    name="done_untold",
    question="Was it done without the person's being told?",
    question_zh="是否未告知本人而实施",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="Liu v. Lu, Beijing No. 1 Intermediate Court, 2022",
)

PRIVATE_PLACE = Fact(
    name="private_place",
    question="Is what was entered, filmed, read or spied on a private space of the person?",
    question_zh="所进入、拍摄、读取、窥视的是否属于他人的私密空间",
    term="私密空间",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

PRIVATE_ACTIVITY = Fact(
    name="private_activity",
    question="Is what was filmed, watched, followed, overheard or made known a private activity of the person?",
    question_zh="所拍摄、窥视、追踪、窃听、公开的是否属于他人的私密活动",
    term="私密活动",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CONTACT_REPEATED = Fact(
    name="contact_repeated",
    question="Was the person reached more than once?",
    question_zh="是否多次触达本人",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="Sun v. a telecom operator, Bincheng District Court, 2022",
)

WHEREABOUTS = Fact(
    name="whereabouts",
    question="Does the item tell where the person is or goes?",
    question_zh="是否属于行踪信息",
    term="行踪信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

REVEALS_INTIMATE = Fact(
    name="reveals_intimate",
    question="Does its content reveal an intimate relation?",
    question_zh="内容是否透露亲密关系",
    term="私密活动",
    about=About.ITEM,
    burden=Burden.RAISED,
    source="Chen v. Huang, Guangzhou Internet Court, 2024",
)
