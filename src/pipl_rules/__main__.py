"""``python -m pipl_rules``."""

import sys

from pipl_rules.cli import main

sys.exit(main())
