"""Writes the description of the example service beside it, as openapi.json."""

import json
from pathlib import Path

from app import app

Path(__file__).with_name("openapi.json").write_text(
    json.dumps(app.openapi(), ensure_ascii=False, indent=1) + "\n", "utf-8"
)
