"""Proofs about the rules: sentences that hold on every day, in every state of the facts, or a case where not.

It names no statute and no fact of law; the sentences of law stand in `pipl_rules.theorems`.
"""
