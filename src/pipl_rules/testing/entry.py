"""What Hypothesis calls when it loads: from then on `st.from_type` answers for the records of an act."""


def register() -> None:
    """Register a strategy for each record that others draw; the strategies are built when first drawn."""
    from hypothesis import strategies as st  # noqa: PLC0415 - Hypothesis calls this while it loads

    from pipl_rules.domain import (  # noqa: PLC0415 - the same
        ConsentRecord,
        InformationCategory,
        InformationItem,
        ProcessingAct,
    )

    def of(name: str) -> st.SearchStrategy[object]:
        def drawn() -> st.SearchStrategy[object]:
            from pipl_rules.testing import strategies  # noqa: PLC0415 - the law is loaded when an act is drawn

            found: st.SearchStrategy[object] = getattr(strategies, name)()
            return found

        return st.deferred(drawn)

    st.register_type_strategy(ProcessingAct, of("acts"))
    st.register_type_strategy(ConsentRecord, of("consents"))
    st.register_type_strategy(InformationItem, of("items"))
    st.register_type_strategy(InformationCategory, of("categories"))
