"""Readings: where courts or scholars disagree about a text, the choices and which one is the default.

Rules gate on a choice as on any fact. A reading selected by the caller, or the
default, is kept when certainty is asked: it is law as chosen, not a finding.
"""

from attrs import frozen

from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.conditions import Fact, SettledBy


@frozen
class Choice:
    """One way to read a text.

    Attributes:
        name: The word that selects it.
        gist: What it holds, in English; ``zh`` in Chinese.
        source: Who reads the text so.
    """

    name: str
    gist: str
    zh: str
    source: str


@frozen(kw_only=True)
class Reading:
    """A disagreement about a text.

    Attributes:
        name: The name under which a choice is selected.
        question: What is disputed, in English; ``question_zh`` in Chinese.
        choices: The ways to read the text; the first is the default.
    """

    name: str
    question: str
    question_zh: str
    choices: tuple[Choice, ...]

    @property
    def default(self) -> str:
        """The name of the choice made when the caller makes none."""
        return self.choices[0].name

    def choice(self, name: str) -> Choice:
        """The choice with this name.

        Raises:
            UnknownNameError: If there is none.
        """
        for choice in self.choices:
            if choice.name == name:
                return choice
        raise UnknownNameError(f"choice of the reading {self.name}", name, (c.name for c in self.choices))

    def chosen(self, name: str) -> Fact:
        """The fact that this choice is made; rules gate on it."""
        choice = self.choice(name)
        return Fact(
            name=f"reading.{self.name}.{name}",
            question=f"{self.question} Read thus: {choice.gist}",
            question_zh=f"{self.question_zh}采：{choice.zh}",
            term="",
            settled_by=SettledBy.READING,
        )


REASONABLE_USE = Reading(
    name="reasonable_use",
    question="Does the consent rule leave room for reasonable use of contact data that others supplied?",
    question_zh="对他人提供的联系方式和社交关系，同意规则之外是否容许合理使用？",
    choices=(
        Choice(
            "commentary",
            "yes: reading, matching and recommending are reasonable use; keeping is not",
            "容许：读取、匹配、推荐属合理使用，留存不属",
            "Ling v. Douyin, as reported by those who had the judgment (defence counsel, citing pp. 40-43)",
        ),
        Choice(
            "press",
            "no: all that was collected without the person's consent infringes",
            "不容许：未经本人同意的收集均构成侵害",
            "Ling v. Douyin, as reported in the press on the day",
        ),
    ),
)

REASONABLE_USE_IN_CODE = Reading(
    name="reasonable_use_in_code",
    question="Does the reasonable use of Ling v. Douyin survive in article 1036 of the Civil Code?",
    question_zh="凌案的合理使用能否归入民法典第一千零三十六条？",
    choices=(
        Choice(
            "narrow",
            "no: article 1036 lists three cases, and a processor's own purpose is none of them",
            "否：第一千零三十六条限于三项情形，处理者自身目的不在其内",
            "Zhang Jianwen, Qiushi Journal 2021 no. 6: the test has neither the purpose nor the cases of the Code",
        ),
        Choice(
            "ling",
            "yes: it is an act reasonably done in the person's own interest, item 3",
            "是：可视为第三项为维护该自然人合法权益合理实施的行为",
            "Ling v. Douyin, carried over",
        ),
    ),
)

REASONABLE_USE_IN_PIPL = Reading(
    name="reasonable_use_in_pipl",
    question="Does the reasonable use of Ling v. Douyin survive beside article 13 of the PIPL?",
    question_zh="凌案的合理使用能否在个人信息保护法第十三条之外存续？",
    choices=(
        Choice(
            "closed",
            "no: article 13 lists the bases and has none of a general kind",
            "否：第十三条列举合法性基础，无一般性合理使用条款",
            "PIPL art. 13 para. 1: only where one of the following applies (方可)",
        ),
        Choice(
            "ling",
            "yes: courts may still hold such use lawful",
            "是：法院仍可认定此类使用合法",
            "Ling v. Douyin, carried over; no decision under the PIPL was found",
        ),
    ),
)

ASSOCIATION = Reading(
    name="association",
    question="Is information personal because it is about a person already known?",
    question_zh="由已知特定自然人活动产生的信息是否属于个人信息？",
    choices=(
        Choice(
            "both_paths",
            "yes: identification and association each suffice",
            "是：识别与关联两条路径择一即可",
            "Huang v. Tencent; Ling v. Douyin",
        ),
        Choice(
            "identification_only",
            "no: it must itself serve to identify, alone or combined",
            "否：须能单独或者结合识别特定自然人",
            "Cybersecurity Law art. 76 item 5 and Civil Code art. 1034 para. 2, taken by their letter",
        ),
    ),
)

PROMINENCE = Reading(
    name="prominence",
    question="Must notice and consent be the more prominent, the higher the risk to privacy?",
    question_zh="隐私风险越高，告知与同意是否应越显著？",
    choices=(
        Choice(
            "by_risk",
            "yes: a high risk, or a use nobody expects, needs prominent notice and a specific answer",
            "是：风险较高或者超出合理预期的，应当显著告知并取得明确同意",
            "Huang v. Tencent",
        ),
        Choice(
            "uniform",
            "no: what the law asks of any consent is enough",
            "否：符合一般同意要求即可",
            "Cybersecurity Law art. 41 para. 1, taken by its letter",
        ),
    ),
)

PRIVATE_INFORMATION = Reading(
    name="private_information",
    question="Where private information is handled unlawfully, are both interests infringed or privacy alone?",
    question_zh="非法处理私密信息，是同时侵害两种权益还是仅侵害隐私权？",
    choices=(
        Choice(
            "both",
            "both: private information does not cease to be personal information",
            "两者：私密信息仍是个人信息",
            "Civil Code art. 1034 para. 3 says which rules come first, not that the others fall away",
        ),
        Choice(
            "privacy_only",
            "privacy alone: its rules come first and leave nothing for the others",
            "仅隐私权：有关隐私权的规定优先适用",
            "Civil Code art. 1034 para. 3: the other rules apply where those on privacy are silent",
        ),
    ),
)

FLAT_CONSENT = Reading(
    name="flat_consent",
    question="Do the bases of article 13 items 2 to 7 also lift the consent rules that stayed in force beside the PIPL?",
    question_zh="第十三条第二项至第七项是否同时排除其他法律中一律要求同意的规定？",
    choices=(
        Choice(
            "lifted",
            "yes: the later and special rule of the same legislator prevails",
            "是：同一机关制定的新的、特别规定优先",
            "Legislation Law 2015 art. 92, 2023 art. 103; PIPL art. 13 para. 2",
        ),
        Choice(
            "cumulative",
            "no: paragraph 2 speaks only of consent required by the PIPL itself",
            "否：第二款仅就“依照本法其他有关规定”而言",
            "PIPL art. 13 para. 2, taken by its letter",
        ),
    ),
)

BASES_FOR_PRIVACY = Reading(
    name="bases_for_privacy",
    question="Are the bases of article 13 items 2 to 7 'provided by law' in the sense of Civil Code article 1033?",
    question_zh="第十三条第二项至第七项是否属于民法典第一千零三十三条的“法律另有规定”？",
    choices=(
        Choice(
            "provided_by_law",
            "yes: the PIPL is a law and lets private information be handled without consent",
            "是：个人信息保护法即为法律另有规定",
            "Civil Code art. 1033, read with PIPL art. 13",
        ),
        Choice(
            "not_provided",
            "no: for private information the rules on privacy come first and ask for clear consent",
            "否：私密信息优先适用隐私权规定，须有明确同意",
            "Civil Code arts. 1033 and 1034 para. 3",
        ),
    ),
)

ADVERSE_INFERENCE = Reading(
    name="adverse_inference",
    question="Does the court infer against a party that withholds evidence, as it may?",
    question_zh="对无正当理由拒不提交证据的一方，法院是否作出不利推定？",
    choices=(
        Choice("drawn", "yes", "作出推定", "Evidence Provisions 2019 art. 95 (may); so in Huang v. Tencent"),
        Choice(
            "not_drawn", "no", "不作推定", "Evidence Provisions 2019 art. 95: the court may, and need not"
        ),
    ),
)

EARLIER_ACTS = Reading(
    name="earlier_acts",
    question="Is an act before 2021, judged after, judged by the Civil Code all the same?",
    question_zh="民法典施行前的行为在施行后裁判的，是否仍适用民法典？",
    choices=(
        Choice(
            "old_law",
            "no: the law of the day of the act, the Code serving reasoning only",
            "否：适用当时的法律，民法典仅可用于说理",
            "SPC Temporal Provisions 2020 arts 1 para. 2 and 4",
        ),
        Choice(
            "code",
            "yes: it protects better",
            "是：更有利于保护民事主体合法权益",
            "SPC Temporal Provisions 2020 art. 2, where the court finds its conditions met",
        ),
        Choice(
            "gap",
            "only where the law of then said nothing of personal information, until 2012-12-27",
            "仅在当时的法律没有规定个人信息保护时（2012年12月27日以前）适用",
            "SPC Temporal Provisions 2020 art. 3, where nobody's duties or expectations are upset",
        ),
    ),
)
