"""PIPL, chapters VI and VII: authorities and liability (arts 60-71). They decide no act; here is why."""

from pipl_rules.citation import Citation
from pipl_rules.statutes.instruments import PIPL

LEFT_OUT: dict[Citation, str] = {
    PIPL.art(60): "which authorities there are; no act of a processor",
    PIPL.art(61): "tasks of the authorities; no act of a processor",
    PIPL.art(62): "rules and standards that the authorities bring about; no act of a processor",
    PIPL.art(63, para=1): "powers of the authorities in an investigation",
    PIPL.art(63, para=2): "duty towards the authority in its own proceedings; no handling of information",
    PIPL.art(
        64, para=1
    ): "powers of the authorities, and the duty to mend what they order, in their own proceedings",
    PIPL.art(64, para=2): "duty of the authorities to hand crimes on",
    PIPL.art(65): "everybody may complain, and the authority answers; no act of a processor",
    PIPL.art(66): "administrative penalties: a matter of consequences, not of lawfulness",
    PIPL.art(67): "entry in the credit file: a matter of consequences, not of lawfulness",
    PIPL.art(68): "discipline in State organs and authorities: a matter of consequences, not of lawfulness",
    PIPL.art(
        69
    ): "damages and presumed fault: a matter of consequences; whether a right was infringed asks no harm",
    PIPL.art(70): "who may sue for many: a matter of proceedings and consequences",
    PIPL.art(71): "public security and criminal liability: a matter of consequences, not of lawfulness",
}
"""What of the chapters has no rule, and why."""
