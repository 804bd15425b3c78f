"""What the law asks about recognising faces: what for, where, and whether the person had another way."""

from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

FACE_VERIFIED = Fact(
    name="face_verified",
    question="Was a face compared one to one, to check that somebody is who they say?",
    question_zh="是否将人脸与特定人脸一对一比对以验证身份",
    term="验证个人身份",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_IDENTIFIED = Fact(
    name="face_identified",
    question="Was a face compared one to many, to find out who somebody is?",
    question_zh="是否将人脸与多人人脸一对多比对以辨识身份",
    term="辨识特定个人",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_ANALYSED = Fact(
    name="face_analysed",
    question="Was a face analysed otherwise, such as for age, mood or interest?",
    question_zh="是否对人脸作年龄、情绪、兴趣等其他分析",
    term="人脸分析",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_OUTPUT_HANDLED = Fact(
    name="face_output_handled",
    question="Was facial information that recognition had produced handled further?",
    question_zh="是否处理基于人脸识别技术生成的人脸信息",
    term="基于人脸识别技术生成的人脸信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

IS_FACE = Fact(
    name="is_face",
    question="Is it biometric information of a face?",
    question_zh="是否为面部特征生物识别信息",
    term="人脸信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

FACE_IN_OPEN_PLACE = Fact(
    name="face_in_open_place",
    question="Was it in business premises or a public place?",
    question_zh="是否在经营场所、公共场所",
    term="经营场所、公共场所",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_DEVICE_IN_PRIVATE_SPACE = Fact(
    name="face_device_in_private_space",
    question="Did a recognising device stand inside a private space of a public place, such as a hotel room or a changing room?",
    question_zh="人脸识别设备是否安装在宾馆客房、公共更衣室等私密空间内部",
    term="公共场所中的私密空间",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_AREA_TOO_WIDE = Fact(
    name="face_area_too_wide",
    question="Did the device take faces in a wider area than public safety reasonably asks for?",
    question_zh="人脸信息采集区域是否超出合理范围",
    term="依法合理确定人脸信息采集区域",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_BEYOND_STATED = Fact(
    name="face_beyond_stated",
    question="Was the face handled beyond the purpose, manner or scope that had been stated?",
    question_zh="是否超出已明示的处理目的、方式、范围",
    term="违反明示的处理目的、方式、范围",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_AGAINST_MORALS = Fact(
    name="face_against_morals",
    question="Was handling the face contrary to public order and good morals?",
    question_zh="处理人脸信息是否违背公序良俗",
    term="违背公序良俗",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_CONSENT_BUNDLED = Fact(
    name="face_consent_bundled",
    question="Was consent to the face asked for in one with other permissions?",
    question_zh="是否将人脸信息的同意与其他授权捆绑征求",
    term="与其他授权捆绑",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_CONSENT_FORCED = Fact(
    name="face_consent_forced",
    question="Was consent to the face forced, openly or under a guise?",
    question_zh="是否强迫或者变相强迫同意处理人脸信息",
    term="强迫或者变相强迫",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_UNLIMITED_LICENCE = Fact(
    name="face_unlimited_licence",
    question="Did a standard term take a right to the face without limit of time, irrevocable or freely passed on?",
    question_zh="格式条款是否要求授予无期限限制、不可撤销、可任意转授权等权利",
    term="无期限限制、不可撤销、可任意转授权",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

RUNS_PREMISES = Fact(
    name="runs_premises",
    question="Does the processor manage a building or estate?",
    question_zh="处理者是否为物业服务企业或者其他建筑物管理人",
    term="物业服务企业或者其他建筑物管理人",
    burden=Burden.RAISED,
)

RESIDENT = Fact(
    name="resident",
    question="Is the person an owner or user of premises there?",
    question_zh="本人是否为业主或者物业使用人",
    term="业主或者物业使用人",
    burden=Burden.RAISED,
)

FACE_ONLY_WAY = Fact(
    name="face_only_way",
    question="Was the face the only way to be verified?",
    question_zh="人脸识别是否为唯一验证方式",
    term="唯一验证方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_REFUSED = Fact(
    name="face_refused",
    question="Did the person not agree to be verified by face, or ask for another way?",
    question_zh="本人是否不同意人脸验证或者请求其他验证方式",
    term="不同意通过人脸信息进行身份验证",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

OTHER_WAY_OFFERED = Fact(
    name="other_way_offered",
    question="Was another reasonable and convenient way offered?",
    question_zh="是否提供其他合理、便捷的验证方式",
    term="其他合理、便捷的方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

OTHER_WAY_EXISTS = Fact(
    name="other_way_exists",
    question="Would another technique reach the same purpose or meet the same need of the business?",
    question_zh="是否存在实现相同目的或者达到同等业务要求的其他技术方式",
    term="其他非人脸识别技术方式",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

STATE_RULES_VERIFICATION = Fact(
    name="state_rules_verification",
    question="Do State rules provide otherwise for verification by face here?",
    question_zh="国家对应用人脸识别技术验证身份是否另有规定",
    term="国家另有规定",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)
