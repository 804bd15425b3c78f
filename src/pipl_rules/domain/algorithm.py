"""Services that recommend by algorithm, and services of generative artificial intelligence."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class AlgorithmKind(Word):
    """The kinds of algorithm by which information is offered to users."""

    GENERATION = "generation", "生成合成类"
    PERSONAL_PUSH = "personal_push", "个性化推送类"
    RANKING = "ranking", "排序精选类"
    SEARCH = "search", "检索过滤类"
    DISPATCH = "dispatch", "调度决策类"


@frozen(kw_only=True, repr=False)
class Recommendation(Record):
    """A network service that offers information by algorithm (算法推荐服务).

    Attributes:
        kinds: The kinds of algorithm used, all of it; empty if none.
        told: Whether users were told prominently that it recommends by algorithm.
        principles_public: Whether its principles, aims and main workings were made public.
        switch_off: Whether a convenient way to switch it off was offered.
        off_ignored: Whether it went on after the person had switched it off.
        tags: Whether it went by tags of the person's features.
        tag_control: Whether the person could choose or delete such tags.
        illegal_tags: Whether words of illegal or harmful content were kept as interests or tags to push by.
        complaints: Whether there was an easy entry for complaints, with steps and times of answer.
        sways_opinion: Whether it can sway public opinion or mobilise people.
        filed: Whether it was filed with the authority in time.
        filing_changed: Whether what was filed has changed.
        change_filed: Whether the change was filed in time.
        number_shown: Whether the number of the filing was shown prominently.
        security_assessed: Whether its security was assessed as prescribed.
        for_minors: Whether it was offered to minors.
        minors_mode: Whether there was a mode or offer fit for minors.
        for_elderly: Whether it was offered to the elderly.
        elderly_fit: Whether it was fitted to the needs of the elderly.
        dispatches_workers: Whether it assigned work to workers.
        workers_protected: Whether assignment, pay, hours and rewards were arranged to protect them.
    """

    kinds: frozenset[AlgorithmKind] | None = seen("算法类型")
    told: bool | None = seen("显著告知算法推荐")
    principles_public: bool | None = seen("公示基本原理")
    switch_off: bool | None = seen("便捷关闭选项")
    off_ignored: bool | None = seen("关闭后继续")
    tags: bool | None = seen("用户标签")
    tag_control: bool | None = seen("选择或者删除标签")
    illegal_tags: bool | None = seen("违法不良标签")
    complaints: bool | None = seen("申诉投诉入口")
    sways_opinion: bool | None = seen("舆论属性或者社会动员能力")
    filed: bool | None = seen("算法备案")
    filing_changed: bool | None = seen("备案信息变更")
    change_filed: bool | None = seen("变更备案")
    number_shown: bool | None = seen("标明备案编号")
    security_assessed: bool | None = seen("算法安全评估")
    for_minors: bool | None = seen("向未成年人提供")
    minors_mode: bool | None = seen("未成年人模式")
    for_elderly: bool | None = seen("向老年人提供")
    elderly_fit: bool | None = seen("适老服务")
    dispatches_workers: bool | None = seen("工作调度")
    workers_protected: bool | None = seen("劳动者权益")

    def __repr__(self) -> str:
        return shown(self)


@frozen(kw_only=True, repr=False)
class GenerativeService(Record):
    """A service that generates text, pictures, sound or video for the public of the mainland.

    Attributes:
        public: Whether it was offered to the public of the mainland.
        trains: Whether the act handled training data for it.
        inputs: Whether the act concerned what users typed in, or records of their use.
        requests_unanswered: Whether a request to see, copy, correct, complete or delete was not answered in time.
        agreement: Whether there was a service agreement with registered users.
        scope_public: Whether it was made public for whom, where and for what it is meant.
        minors_guarded: Whether measures kept minors from relying on it too much.
        complaints: Whether there was an easy entry for complaints, with steps and times of answer.
        labelled: Whether what it generated was labelled.
        sways_opinion: Whether it can sway public opinion or mobilise people.
        filed: Whether its security was assessed and its algorithm filed.
    """

    public: bool | None = seen("向境内公众提供")
    trains: bool | None = seen("训练数据处理")
    inputs: bool | None = seen("输入信息和使用记录")
    requests_unanswered: bool | None = seen("未及时处理请求")
    agreement: bool | None = seen("服务协议")
    scope_public: bool | None = seen("公开适用范围")
    minors_guarded: bool | None = seen("防范未成年人沉迷")
    complaints: bool | None = seen("生成式服务投诉入口")
    labelled: bool | None = seen("生成内容标识")
    sways_opinion: bool | None = seen("生成式服务舆论属性")
    filed: bool | None = seen("安全评估和备案")

    def __repr__(self) -> str:
        return shown(self)
