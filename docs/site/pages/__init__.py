"""The pages that are written from the library: the law article by article, the facts, the readings, the cases."""
