"""What follows from an act: civil, administrative, criminal, public interest; and by when.

Each branch of the law attaches its own consequences, by its own rules, on its own days.
The rules are of the same kind as those that judge the act: dated, cited, with exceptions
where the statute puts them, and unknown stays unknown. What a branch asks beyond the
judgment is asked by facts of its own; arithmetic (amounts, quantities, days) is done
before the rules are reached.
"""
