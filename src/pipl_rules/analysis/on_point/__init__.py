"""Precedents: which decided cases are most on point for an act, what they share with it, and what tells them apart."""
