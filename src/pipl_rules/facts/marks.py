"""What is asked of a mark that stands for a browser or a device, under the laws that protect what identifies."""

from pipl_rules.facts.readings import Choice, Reading

BROWSER_MARK = Reading(
    name="browser_mark",
    question="Where a law protects what identifies a person, does what is kept under the mark of a browser or "
    "device alone tell of a certain person?",
    question_zh="在以能够识别个人为要件的法律之下，仅以浏览器、设备标识保存的信息是否指向特定个人？",
    choices=(
        Choice(
            "needs_a_link",
            "no: it tells of a browser, until something links the browser to a person",
            "否：在与特定自然人建立联系之前，仅指向浏览器",
            "Zhu v. Baidu, Nanjing Intermediate Court 2015-05-06",
        ),
        Choice(
            "singles_out",
            "yes: whoever uses the browser is singled out by it",
            "是：足以使该浏览器的使用者特定化",
            "Gulou District Court, Nanjing, in the first instance of the same case, reversed",
        ),
    ),
)
