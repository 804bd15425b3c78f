"""Categories of personal information, by stable id.

The ids and labels are those of the project's vocabulary; the last three are
additions for matters that courts named and the vocabulary has only in a wider
form, or not at all. The row is that of Annex A of GB/T 35273-2020 (01 to 13). The class is the
one of PIPL art. 28 under which GB/T 45574-2025 lists the category; an empty
class is not a finding that the category is not sensitive: art. 28 is an open
list and decides by harm.
"""

from attrs import frozen


@frozen(repr=False)
class InformationCategory:
    """A kind of personal information.

    Attributes:
        id: Stable id, ``item.*``.
        en: English label.
        zh: Chinese label.
        row: Row of Annex A of GB/T 35273-2020, two digits; empty if none.
        art28: Class of PIPL art. 28 under which it is listed; empty if not listed.
        broader: The wider category, where this one is narrower than the vocabulary's; empty if none.
    """

    id: str
    en: str
    zh: str
    row: str = ""
    art28: str = ""
    broader: str = ""

    def __repr__(self) -> str:
        return f"InformationCategory({self.id!r})"


_ROWS = """\
item.name|name|姓名|01||
item.birth_date|date of birth|出生日期|01||
item.sex|sex|性别|01||
item.ethnic_group|officially recorded ethnic group|民族|01||
item.nationality|nationality|国籍|01||
item.family_relations|family relations|家庭关系|01||
item.home_address|home address|住址|01||
item.phone_number|telephone number|个人电话号码|01||
item.email_address|e-mail address|电子邮件地址|01||
item.marital_history|marital history|婚史|13||
item.resident_id_number|resident identity number|居民身份证号码|02||
item.resident_id_photo|image of the resident identity card|居民身份证照片|02||
item.passport|passport|护照|02||
item.driving_licence|driving licence|驾驶证|02||
item.military_officer_id|military officer card|军官证|02||
item.social_security_card|social security card|社保卡|02||
item.residence_permit|residence permit|居住证|02||
item.work_pass|work pass|工作证|02||
item.gene|genetic data|个人基因|03|biometric|
item.fingerprint|fingerprint|指纹|03|biometric|
item.voiceprint|voiceprint|声纹|03|biometric|
item.palmprint|palm print|掌纹|03|biometric|
item.auricle|ear shape|耳廓|03|biometric|
item.iris|iris|虹膜|03|biometric|
item.face_feature|facial recognition feature|面部识别特征|03|biometric|
item.gait|gait|步态|03|biometric|
item.account|account identifier|账号|04||
item.ip_address|IP address|IP地址|04||
item.digital_certificate|personal digital certificate|个人数字证书|04||
item.user_id|user ID assigned by the service|用户标识符|04||
item.treatment_record|disease and treatment record|诊疗记录|05|health|
item.medication|medication record|用药记录|05|health|
item.reproductive|reproductive history|生育信息|05|health|
item.family_medical_history|family medical history|家族病史|05|health|
item.past_illness|past illness|以往病史|05|health|
item.body_measure|weight, height, lung capacity|体重身高肺活量|05||
item.occupation|occupation and post|职业职位|06||
item.employer|employer|工作单位|06||
item.work_history|work history|工作经历|06||
item.education|education and degree|学历学位|06||
item.school_marks|school marks|成绩单|06||
item.bank_account|bank account|银行账户|07|financial_account|
item.financial_password|password of a financial account|金融账户口令|07|financial_account|
item.password|password|口令|07||
item.deposit|deposits|存款信息|07||
item.real_estate|real estate|房产信息|07||
item.loan_record|loan record|信贷记录|07||
item.credit_reference|credit reference|征信信息|07||
item.transaction|transactions and purchases|交易和消费记录|07||
item.virtual_property|virtual property|虚拟财产信息|07||
item.communication_content|communication record and content|通信记录和内容|08||
item.sms|text message|短信|08||
item.email_content|e-mail content|电子邮件内容|08||
item.call_log|call log|通话记录|08||
item.communication_metadata|communication metadata|通信元数据|08||
item.address_book|address book|通讯录|09||
item.friend_list|friend list|好友列表|09||
item.group_list|group list|群组列表|09||
item.browsing_history|web browsing history|网页浏览记录|10||
item.app_usage|software usage record|软件使用记录|10||
item.click_record|click record|点击记录|10||
item.favourites|favourites list|收藏列表|10||
item.search_history|search history|搜索记录|10||
item.mac_address|MAC address|设备MAC地址|11||
item.imei|IMEI|IMEI|11||
item.hardware_serial|hardware serial number|硬件序列号|11||
item.android_id|Android ID|Android ID|11||
item.advertising_id|resettable advertising identifier|OAID/IDFA|11||
item.sim_id|SIM identifiers|IMSI/ICCID|11||
item.installed_apps|list of installed software|软件列表|11||
item.device_model_os|device model and operating system|设备型号与操作系统|11||
item.track|movement track|行踪轨迹|12|location_track|
item.precise_location|precise position|精准定位信息|12||
item.coarse_location|coarse position|粗略位置信息|12||
item.lodging|lodging|住宿信息|12||
item.religious_belief|religious belief|宗教信仰|13|religion|
item.sexual_orientation|sexual orientation|性取向|13||
item.criminal_record|undisclosed offence record|未公开的违法犯罪记录|13||
item.disability_identity|status as a disabled person|残障人士身份信息||specific_identity|
item.undisclosed_occupation|occupational identity unfit for disclosure|不适宜公开的职业身份信息||specific_identity|
item.minor_data|data of a minor under fourteen|不满十四周岁未成年人个人信息||minor_under_14|
item.profile_label|profile label|个人标签画像|||
item.exercise|exercise data|运动信息|||
item.photo_video|photographs and video|照片视频|||
item.audio_recording|audio recording|录音|||
item.calendar_entry|calendar entries|日历日程|||
item.clipboard|clipboard content|剪切板内容|||
item.intimate_image|image of intimate parts of the body|身体私密部位影像|||
item.social_relation|social relations|社交关系|09||item.friend_list
item.reading_record|reading record|读书信息|10||item.app_usage
item.itinerary|plan of travel|行程信息|12||
"""

CATEGORIES: dict[str, InformationCategory] = {
    row.split("|")[0]: InformationCategory(*row.split("|")) for row in _ROWS.splitlines()
}
"""Every category by id."""
