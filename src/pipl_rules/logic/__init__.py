"""The logic of rules: truth, conditions, rules, rulebooks and their evaluators. It knows no statute."""
