"""Settings for the whole suite."""

from hypothesis import settings

collect_ignore_glob = ["benchmarks/*"]

settings.register_profile("untimed", parent=settings.default, deadline=None)  # no test is about time
settings.load_profile("untimed")
