"""Measures on the application of facial recognition, from 2025-06-01: faces verified or identified in the mainland."""

from pipl_rules.facts import face_duty as duty
from pipl_rules.logic.rule import Rule
from pipl_rules.statutes.face_measures import handling, verifying
from pipl_rules.statutes.face_measures.handling import LAW

# -- Article 2: what they do not reach ---------------------------------------------------------------------------------------------

REACHED = (*handling.RULES, *verifying.RULES)
ARTICLE_2 = (
    Rule(
        id="face2025.2.2",
        cite=LAW.art(2, para=2),
        gist="Research and development of face recognition, and the training of its algorithms, are not reached.",
        zh="为人脸识别技术研发、算法训练的，不适用本办法",
        when=duty.FACE_RESEARCH,
        lifts=tuple(rule.id for rule in REACHED if rule.concludes),
    ),
)

RULES = (*ARTICLE_2, *REACHED)
LEFT_OUT = {
    LAW.art(1): "purpose",
    LAW.art(2, para=1): "scope; carried by the facts on what was done with the face and where",
    LAW.art(3): "general principles; articles 4 to 15 carry them out",
    LAW.art(5, para=4): "refers on to rules on barrier-free access, which are not among the texts",
    LAW.art(11): "encourages the use of State identity services, and binds nobody to it",
    LAW.art(
        16
    ): "authorities sharing information and supervising, and bearing with that: nothing done to a person",
    LAW.art(17): "complaints to authorities: a duty of authorities",
    LAW.art(18): "penalties and criminal liability: what follows from an act",
    LAW.art(19): "definitions; carried by the facts on faces, verification and identification",
    LAW.art(20): "commencement",
}
