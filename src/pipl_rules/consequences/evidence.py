"""Articles on evidence that stand in texts of procedure: `assume` carries them, and cites them where it uses them."""

from pipl_rules.citation import Citation
from pipl_rules.consequences.public_interest.instruments import PROCEDURE_INTERPRETATIONS

_CARRIED = "evidence and burdens of proof: carried by `assume`, which cites what it uses"
_ARTICLES = (*range(90, 94), 96, 102, 104, 105, 106, 108, 109, 112, 113, 116)

LEFT_OUT: dict[Citation, str] = {
    law.art(article): _CARRIED for law, _ in PROCEDURE_INTERPRETATIONS[1:] for article in _ARTICLES
}
