"""What the law asks about cameras in public places: where, by whom, and what becomes of the images."""

from pipl_rules.logic.conditions import Burden, Count, Fact, Party, SettledBy, Threshold

VIDEO_IN_PLANNED_PLACE = Fact(
    name="video_in_planned_place",
    question="Do the cameras watch streets or squares, or a place of gathering, traffic or transport that the regulations name?",
    question_zh="是否在城乡主要路段、广场或者条例列举的人员聚集场所、交通枢纽、公共交通工具、服务区安装",
    term="条例第七条规定的公共场所",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_IN_OTHER_PUBLIC_PLACE = Fact(
    name="video_in_other_public_place",
    question="Do the cameras watch another public place?",
    question_zh="是否在第七条规定之外的其他公共场所安装",
    term="其他公共场所",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_IN_GUEST_ROOM = Fact(
    name="video_in_guest_room",
    question="Is a camera inside a guest room or a private dining room?",
    question_zh="是否在客房或者包间内部安装",
    term="客房或者包间内部",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_IN_DORMITORY = Fact(
    name="video_in_dormitory",
    question="Is a camera inside a room of a dormitory, or a room where staff live or rest?",
    question_zh="是否在学生宿舍或者内部人员住宿、休息房间内部安装",
    term="学生宿舍的房间内部",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_IN_WASHROOM = Fact(
    name="video_in_washroom",
    question="Is a camera inside a public bath, toilet, changing, nursing or fitting room?",
    question_zh="是否在公共浴室、卫生间、更衣室、哺乳室、试衣间内部安装",
    term="公共的浴室、卫生间、更衣室、哺乳室、试衣间",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_SEES_PRIVACY = Fact(
    name="video_sees_privacy",
    question="Can a camera placed there film, spy on or overhear what is private to others?",
    question_zh="安装后能否拍摄、窥视、窃听他人隐私",
    term="能够拍摄、窥视、窃听他人隐私",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_IN_NON_PUBLIC_PLACE = Fact(
    name="video_in_non_public_place",
    question="Is the camera in a place that is not public, such as a private home?",
    question_zh="是否在非公共场所安装",
    term="非公共场所",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

RUNS_WATCHED_PLACE = Fact(
    name="runs_watched_place",
    question="Is the one who installed it the government department in charge, or the unit that runs the place?",
    question_zh="安装者是否为负责的政府部门或者负有经营管理责任的单位",
    term="政府有关部门、负有经营管理责任的单位",
    burden=Burden.DEFENCE,
)

OWES_SAFETY_OF_PLACE = Fact(
    name="owes_safety_of_place",
    question="Did the one who installed it owe the safety of that place?",
    question_zh="安装者是否对该场所负有安全防范义务",
    term="负有安全防范义务",
    burden=Burden.DEFENCE,
)

DEVICE_FOUND_IN_PRIVATE_AREA = Fact(
    name="device_found_in_private_area",
    question="Did whoever runs such rooms find a camera in one?",
    question_zh="管理者是否在禁止区域发现图像采集设备",
    term="发现图像采集设备",
    burden=Burden.RAISED,
)

DEVICE_REPORTED = Fact(
    name="device_reported",
    question="Was it reported to the police at once?",
    question_zh="是否立即报告公安机关",
    term="立即报告所在地公安机关",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

VIDEO_RANGE_TOO_WIDE = Fact(
    name="video_range_too_wide",
    question="Are place, angle or range of the camera wider than public safety needs, given what is private?",
    question_zh="安装位置、角度和采集范围是否不合理",
    term="合理确定安装位置、角度和采集范围",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_OLDER = Fact(
    name="video_older",
    question="Was the system in use before the regulations came into force?",
    question_zh="系统是否在条例施行前已经启用",
    term="本条例施行前已经启用",
    burden=Burden.DEFENCE,
)

VIDEO_FILING_CHANGED = Fact(
    name="video_filing_changed",
    question="Did what had been filed about the system change?",
    question_zh="备案事项是否发生变化",
    term="备案事项发生变化",
    burden=Burden.RAISED,
)

VIDEO_FILING_UPDATED = Fact(
    name="video_filing_updated",
    question="Was the change filed in time?",
    question_zh="是否及时办理备案变更",
    term="办理备案变更",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

VIDEO_FILING_UNTRUE = Fact(
    name="video_filing_untrue",
    question="Was what was filed untrue?",
    question_zh="备案信息是否虚假",
    term="对备案信息的真实性负责",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_ABUSED = Fact(
    name="video_abused",
    question="Were the images abused, for anything the system is not there for?",
    question_zh="是否滥用视频图像信息",
    term="滥用",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_STAFF_VETTED = Fact(
    name="video_staff_vetted",
    question="Are those who watch and manage the system vetted, trained and taught secrecy?",
    question_zh="是否建立重要岗位人员入职审查、保密教育、岗位培训制度",
    term="入职审查、保密教育、岗位培训",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

VIDEO_ACCESS_LIMITED = Fact(
    name="video_access_limited",
    question="Is it limited who inside may look at and handle the images?",
    question_zh="是否采取授权管理、访问控制等技术措施",
    term="授权管理、访问控制",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

VIDEO_CALLS_LOGGED = Fact(
    name="video_calls_logged",
    question="Is it logged who looked at or took out what, and why?",
    question_zh="是否建立信息调用登记制度",
    term="信息调用登记",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

VIDEO_CONTRACTOR = Fact(
    name="video_contractor",
    question="Was the processor entrusted with designing, building, testing or upkeep of the system?",
    question_zh="处理者是否受托承担系统设计、施工、检验、验收、维护等工作",
    term="接受委托承担设计、施工、检验、验收、维护",
    burden=Burden.RAISED,
)

VIDEO_KEPT_BY_CONTRACTOR = Fact(
    name="video_kept_by_contractor",
    question="Did it keep or work on images without authority?",
    question_zh="是否擅自留存、加工视频图像信息",
    term="擅自留存、加工",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_ORGAN_OVERREACH = Fact(
    name="video_organ_overreach",
    question="Did a State organ take out images beyond its powers, procedure or need?",
    question_zh="国家机关查阅、调取是否超出权限、程序或者必要范围",
    term="不得超出履行法定职责所必需的范围和限度",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_VIEWED_TO_PROTECT = Fact(
    name="video_viewed_to_protect",
    question="Did the person, a near relative or a carer look at images that concern them, to protect life, health or property, with the manager's consent?",
    question_zh="是否为保护生命健康、财产安全，经同意由本人、近亲属或者其他负有看护责任的人查阅关联图像",
    term="查阅关联的视频图像信息",
    burden=Burden.DEFENCE,
)

VIDEO_LEARNED_BY_VIEWING = Fact(
    name="video_learned_by_viewing",
    question="Had the processor learned it by looking at such images?",
    question_zh="是否因查阅而获悉视频图像信息",
    term="获悉的视频图像信息",
    burden=Burden.RAISED,
)

VIDEO_PUBLICATION_MAY_HARM = Fact(
    name="video_publication_may_harm",
    question="Could publishing the images, lawful as it is, harm somebody's interests?",
    question_zh="公开传播是否可能损害合法权益",
    term="可能损害个人、组织合法权益",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

VIDEO_FACES_COVERED = Fact(
    name="video_faces_covered",
    question="Were faces, number plates and the like covered or otherwise strictly protected?",
    question_zh="是否对人脸、机动车号牌等采取严格保护措施",
    term="采取严格保护措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

VIDEO_BROKEN_INTO = Fact(
    name="video_broken_into",
    question="Was the system broken into or taken over?",
    question_zh="是否非法侵入、控制公共安全视频系统",
    term="非法侵入、控制",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_TAMPERED = Fact(
    name="video_tampered",
    question="Were images deleted, hidden, altered or added illegally?",
    question_zh="是否非法删除、隐匿、修改、增加数据",
    term="非法删除、隐匿、修改、增加",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

VIDEO_DAYS_UNFILED = Count(
    name="video_days_unfiled",
    question="For how many days after it came into use, or for older systems after the regulations did, was nothing filed?",
    question_zh="系统投入使用（或者条例施行）之日起多少日未备案",
    term="三十日内备案",
    unit="days",
    unit_zh="日",
)

VIDEO_DAYS_KEPT = Count(
    name="video_days_kept",
    question="For how many days are the images kept?",
    question_zh="视频图像信息保存多少日",
    term="保存不少于30日",
    unit="days",
    unit_zh="日",
)

COMPARED = {
    VIDEO_DAYS_UNFILED.at_most(Threshold(30, "days")): Burden.DEFENCE,
    VIDEO_DAYS_UNFILED.at_most(Threshold(90, "days")): Burden.DEFENCE,
    VIDEO_DAYS_KEPT.at_least(Threshold(30, "days")): Burden.DEFENCE,
    VIDEO_DAYS_KEPT.more_than(Threshold(30, "days")): Burden.RAISED,
}
"""Who proves what a count amounts to."""
