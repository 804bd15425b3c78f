"""What goes in and out in the forms of others: consent records, vocabularies, the rulebook as data.

* `consent_27560`: consent records in the names of ISO/IEC TS 27560:2023, in and out; `kantara`: receipts 1.1, in.
* `dpv`: concepts and acts as JSON-LD in the terms of the W3C Data Privacy Vocabulary; `fides`: keys of fideslang.
* `rulebook_json`, `rulebook_read`, `table`: the whole rulebook, and back.

What has no counterpart on the other side is told, never dropped in silence: see `lost`.
"""
