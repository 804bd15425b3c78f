"""Where courts read the texts of this crime differently; the first choice is the default."""

from pipl_rules.facts.readings import Choice, Reading

BUYERS = Reading(
    name="article_6",
    question="Where ordinary items were bought for a lawful business, does their number count at all?",
    question_zh="为合法经营活动购买、收受普通信息的，数量是否仍作为入罪标准？",
    choices=(
        Choice(
            "literal",
            "no: article 6 has figures of its own, and number is none of them",
            "否：第六条另定标准，不以数量入罪",
            "Interpretation 2017 art. 6 para. 1 by its letter; Yu Haisong, who took part in drafting it",
        ),
        Choice(
            "number_is_serious",
            "yes: the figures of article 5 make it serious by article 6 item 3, and there is no tier above",
            "是：达到第五条数量的，属第六条第三项其他情节严重的情形，但无升档",
            "courts that convicted buyers whom the letter of art. 6 items 1 and 2 acquits",
        ),
        Choice(
            "article_5",
            "yes: article 5 stays beside it whole, with its tier above",
            "是：第五条整体并行适用，可以升档",
            "courts that convicted such buyers under art. 5",
        ),
    ),
)

CONTINUED_ACTS = Reading(
    name="continued_acts",
    question="Where one course of acts goes past 2015-11-01, does the new text reach what was done before?",
    question_zh="连续行为跨越2015年11月1日的，此前部分是否适用修正后的条文？",
    choices=(
        Choice(
            "whole",
            "yes: the text in force at the end decides on the whole",
            "是：以行为终了时的条文一并处理",
            "SPP reply 高检发释字〔1998〕6号 on continued crimes, from memory; Criminal Law art. 89 para. 1",
        ),
        Choice(
            "split",
            "no: only what was done from that day on is counted under it",
            "否：仅就该日以后的部分适用",
            "Criminal Law arts 3 and 12: no heavier law for what is past",
        ),
    ),
)

PUBLIC_ITEMS = Reading(
    name="public_items",
    question="Are items that were lawfully public left out of the count?",
    question_zh="已经合法公开的信息是否不计入？",
    choices=(
        Choice(
            "left_out",
            "yes: who makes them public is taken to agree that others obtain them",
            "是：推定公开者同意他人获取",
            "Gusu District Court, Suzhou, (2018)苏0508刑初40号; Civil Code art. 1036 item 2; PIPL art. 27",
        ),
        Choice(
            "counted",
            "no: to pass them on needs the person's consent again",
            "否：向他人提供仍须再次同意",
            "Interpretation 2017 art. 3 para. 2 by its letter; courts that counted such items",
        ),
    ),
)

EARLIER_TEXT = Reading(
    name="earlier_text",
    question="Do the figures of 2017 also tell what is serious under the text of 2009?",
    question_zh="2017年解释的数量标准是否适用于2009年条文的“情节严重”？",
    choices=(
        Choice(
            "same_figures",
            "yes: the article had no interpretation before, and the words are the same",
            "是：此前并无解释，文字相同",
            "SPC-SPP Temporal Provisions 2001 items 1 and 2",
        ),
        Choice(
            "court",
            "no: they interpret the text of 2015; under the old one the court finds what is serious",
            "否：该解释针对修正后条文，旧条文由法院酌定",
            "Interpretation 2017 preamble and art. 1, which speak of the article as it then stood",
        ),
    ),
)

JOINT_GAINS = Reading(
    name="joint_gains",
    question="In a joint crime, is it the gain of all that counts, or the person's own?",
    question_zh="共同犯罪中违法所得按全案数额还是个人所得认定？",
    choices=(
        Choice(
            "whole",
            "of all: each answers for the crime in which they took part",
            "全案数额：按所参与的全部犯罪处罚",
            "Criminal Law art. 26 paras 3 and 4",
        ),
        Choice(
            "own",
            "the person's own: gains are what one has had",
            "个人所得：违法所得以本人实际所得为限",
            "Criminal Law art. 64, read of the person's own gains",
        ),
    ),
)

ABOUT = Reading(
    name="about",
    question="What does a figure with 'about' say?",
    question_zh="“约”数说明什么？",
    choices=(
        Choice(
            "rounded",
            "that the number was rounded at its last digit other than nought",
            "按末位非零数字四舍五入",
            "the usual way of rounding; no provision",
        ),
        Choice("nothing", "nothing that a tier could rest on", "不足以据以定档", "in doubt for the accused"),
    ),
)

REGISTRATION = Reading(
    name="registration",
    question="Do a person's name and number cease to be personal once given for registering a company?",
    question_zh="用于企业登记的个人信息是否丧失个人属性？",
    choices=(
        Choice(
            "personal",
            "no: what identifies a natural person stays that person's, whatever it was given for",
            "否：能够识别特定自然人的，不因用于登记而改变",
            "the Nanjing court against Liu, as reported; (2018)辽0191刑初418号; Interpretation 2017 art. 1",
        ),
        Choice(
            "enterprise",
            "yes: it is then information of the enterprise",
            "是：属于企业信息",
            "decisions that left such records out for want of identification, as collected by King & Capital (2022)",
        ),
    ),
)

READINGS = {
    reading.name: reading
    for reading in (BUYERS, CONTINUED_ACTS, PUBLIC_ITEMS, EARLIER_TEXT, JOINT_GAINS, ABOUT, REGISTRATION)
}
"""Every reading of this branch by name."""
