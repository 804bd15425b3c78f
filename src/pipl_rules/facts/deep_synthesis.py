"""What the law asks about faces and voices made or altered by programme."""

from pipl_rules.logic.conditions import Burden, Fact, Party

FACE_OR_VOICE_FORGED = Fact(
    name="face_or_voice_forged",
    question="Was a face or a voice made or altered by programme from the person's own?",
    question_zh="是否利用本人人脸、人声等生物识别信息合成或者编辑内容",
    term="编辑人脸、人声等生物识别信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

OFFERS_BIOMETRIC_EDITING = Fact(
    name="offers_biometric_editing",
    question="Does the processor offer others a function that edits faces or voices, or the technique for it?",
    question_zh="是否提供人脸、人声等生物识别信息编辑功能或者技术支持",
    term="提供编辑功能",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

EDITORS_PROMPTED = Fact(
    name="editors_prompted",
    question="Did it prompt those who edit to tell the person edited and to ask for separate consent?",
    question_zh="是否提示使用者告知被编辑的个人并取得其单独同意",
    term="提示深度合成服务使用者",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

SYNTHESISED_BY_ITS_SERVICE = Fact(
    name="synthesised_by_its_service",
    question="Was the content generated or edited with a deep-synthesis service of the processor?",
    question_zh="内容是否使用其深度合成服务生成或者编辑",
    term="使用其服务生成或者编辑的信息内容",
    burden=Burden.RAISED,
)

SYNTHESIS_MARKED = Fact(
    name="synthesis_marked",
    question="Was a technical mark added that does not hinder use?",
    question_zh="是否采取技术措施添加不影响使用的标识",
    term="添加不影响用户使用的标识",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

SYNTHESIS_LOGGED = Fact(
    name="synthesis_logged",
    question="Were the logs kept?",
    question_zh="是否依法保存日志信息",
    term="保存日志信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)
