"""Many acts at once: tables of facts and of acts, judged by the rules that judge one."""

from pipl_rules.batch.acts.files import decide_acts_jsonl, decide_acts_parquet
from pipl_rules.batch.acts.tables import decide_acts
from pipl_rules.batch.answers import VERDICTS, Answers, Certainty
from pipl_rules.batch.decider import Question
from pipl_rules.batch.files import Counts, decide_jsonl, decide_parquet
from pipl_rules.batch.planes import PlaneAnswers, PlaneDecider, Planes, decide_planes, planes_of
from pipl_rules.batch.tables import decide_facts

__all__ = [
    "VERDICTS",
    "Answers",
    "Certainty",
    "Counts",
    "PlaneAnswers",
    "PlaneDecider",
    "Planes",
    "Question",
    "decide_acts",
    "decide_acts_jsonl",
    "decide_acts_parquet",
    "decide_facts",
    "decide_jsonl",
    "decide_parquet",
    "decide_planes",
    "planes_of",
]
