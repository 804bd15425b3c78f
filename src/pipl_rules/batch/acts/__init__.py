"""Tables of acts: a row to each act, or to each item of one, characterised by columns and decided as planes."""
