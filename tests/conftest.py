"""Settings for the whole suite."""

collect_ignore_glob = ["benchmarks/*"]
