"""Kinds of information and what systems, standards and other vocabularies call them."""
