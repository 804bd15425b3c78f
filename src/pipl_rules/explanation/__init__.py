"""Explanations: a tree of what bears on the answer, and its renderings."""

from pipl_rules.explanation.answer import answer
from pipl_rules.explanation.text import render_text
from pipl_rules.explanation.tree import Explanation, Line, Part, Role, Step, explain

__all__ = ["Explanation", "Line", "Part", "Role", "Step", "answer", "explain", "render_text"]
