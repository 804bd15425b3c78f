"""What is asked where public information is published again, shown to a circle, or kept under a mere device."""

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import About, Burden, Fact, Party

OFFICIAL_RECORD = Fact(
    name="official_record",
    question="Was it a judgment or other record that an authority had lawfully made public, and that still stood there?",
    question_zh="是否为有权机关依法公开且仍在公开的裁判文书等记录",
    term="已经合法公开的个人信息",
    source="Liang v. Huifa",
    burden=Burden.DEFENCE,
)

FAITHFUL_COPY = Fact(
    name="faithful_copy",
    question="Was it republished unaltered, under no slanted heading and in no misleading order?",
    question_zh="是否如实转载，未加贬损标题，未作误导性编排",
    term="合理的范围",
    source="Liang v. Huifa",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PUT_TO_OTHER_ENDS = Fact(
    name="put_to_other_ends",
    question="Was the republished record put to ends of its own: scored, made into a profile, taken down for money?",
    question_zh="是否将转载的记录另作评分、画像或者收费删除等使用",
    term="合理的范围",
    source="Liang v. Huifa",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

DEVICE_MARK_ONLY = Fact(
    name="device_mark_only",
    question="Is it kept under the mark of a device or browser and no other?",
    question_zh="是否仅以设备或者浏览器标识保存",
    term="识别",
    about=About.ITEM,
    source="Zhu v. Baidu",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

REPUBLICATION = Reading(
    name="republication",
    question="Does a mere refusal end the republishing of a record that an authority lawfully made public?",
    question_zh="对合法公开的裁判文书等记录的如实转载，个人一经拒绝是否即须停止？",
    choices=(
        Choice(
            "person_decides",
            "yes: the person's refusal suffices, and the authority's own site serves openness",
            "是：个人明确拒绝即应停止，公开之利益由有权机关的公开实现",
            "PIPL art. 27, taken by its letter; Yi v. Beierta, Suzhou Intermediate Court 2019",
        ),
        Choice(
            "openness",
            "no: a faithful copy may stay unless it bears heavily on the person",
            "否：如实转载可以继续，对个人权益有重大影响的除外",
            "Liang v. Huifa, Beijing No. 4 Intermediate Court 2021, under the law before the PIPL",
        ),
    ),
)

MAKING_PUBLIC = Reading(
    name="making_public",
    question="Is information made public when it is shown to a limited circle whom the person did not choose?",
    question_zh="向本人未选定的有限范围的人展示，是否属于公开？",
    choices=(
        Choice(
            "open_circle",
            "no: making public lets an indefinite number of people know",
            "否：公开是指使不特定的人得以知悉",
            "PIPL art. 25, by the ordinary meaning of 公开",
        ),
        Choice(
            "any_circle",
            "yes: whoever was not chosen by the person is the public",
            "是：向本人未选定的人展示即为公开",
            "Huang v. Tencent, which weighs showing to unchosen contacts as an exposure of its own",
        ),
    ),
)

DEVICE_IDENTIFIERS = Reading(
    name="device_identifiers",
    question="Is what is kept under a cookie or device identifier alone personal information?",
    question_zh="仅以设备标识、Cookie保存的信息是否属于个人信息？",
    choices=(
        Choice(
            "personal",
            "yes: the mark singles out the one who uses the device",
            "是：该标识足以将使用者特定化",
            "PIPL art. 4 para. 1; GB/T 35273-2020 annex A lists device identifiers as personal information",
        ),
        Choice(
            "needs_a_link",
            "no: not until something links the device to a certain person",
            "否：未与特定自然人建立联系前不属于个人信息",
            "Zhu v. Baidu, Nanjing Intermediate Court 2015-05-06, under the law before the PIPL",
        ),
    ),
)
