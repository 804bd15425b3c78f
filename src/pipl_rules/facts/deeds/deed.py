"""What a deed is."""

from collections.abc import Mapping

from attrs import frozen


@frozen
class Deed:
    """What to do so that a fact comes to be, or ceases to be, so.

    Attributes:
        en: In English, an imperative that reads on after "to be lawful:"; ``zh`` in Chinese.
        asks: Whether it takes the yes of the person, or of the guardian, who may say no.
    """

    en: str
    zh: str
    asks: bool = False


Deeds = Mapping[tuple[str, bool], Deed]
"""Deeds by name of fact, and by the value that they bring about."""
