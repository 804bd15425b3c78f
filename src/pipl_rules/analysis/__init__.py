"""Reasoning about judgments and about the law itself; it names no statute and no fact of law.

The rules are data, so what would change a verdict can be searched for, tried out
and proved: every answer here is a change, a question or a fact pattern that the
engine itself has judged.
"""
