"""Chinese personal-information law as executable, explained, provable rules."""
