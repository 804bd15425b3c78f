"""Deeds (being written)."""

from collections.abc import Mapping

from attrs import frozen


@frozen
class Deed:
    """What is done to bring a fact to a value."""

    en: str
    zh: str
    asks: bool = False


DEEDS: Mapping[tuple[str, bool], Deed] = {}
COUNT_DEEDS: Mapping[tuple[str, bool], Deed] = {}
