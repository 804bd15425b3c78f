"""The plug-in for pytest: the fixture `assert_verdict`. Nothing of the law is loaded until a test asks for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pipl_rules.judgment import Judgment


@pytest.fixture(scope="session")
def assert_verdict() -> "Callable[..., Judgment]":
    """`pipl_rules.testing.assert_verdict`: fails with the explanation and with what would cure the act."""
    from pipl_rules.testing.asserting import assert_verdict as check  # noqa: PLC0415 - see the head of the module

    return check
