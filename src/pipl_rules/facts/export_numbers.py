"""Numbers that the law on providing abroad compares: persons in their windows, and years of validity."""

from pipl_rules.logic.conditions import Burden, Count, Threshold

PERSONS_PROCESSED = Count(
    name="persons_processed",
    question="Of how many persons does the processor handle information?",
    question_zh="处理多少人的个人信息",
    term="处理个人信息",
    unit="persons",
    unit_zh="人",
)

PERSONS_EXPORTED_SINCE_LAST_YEAR = Count(
    name="persons_exported_since_last_year",
    question="Of how many persons has it provided information abroad since 1 January of last year?",
    question_zh="自上年1月1日起累计向境外提供多少人的个人信息",
    term="自上年1月1日起累计",
    unit="persons",
    unit_zh="人",
)

SENSITIVE_EXPORTED_SINCE_LAST_YEAR = Count(
    name="sensitive_exported_since_last_year",
    question="Of how many persons has it provided sensitive information abroad since 1 January of last year?",
    question_zh="自上年1月1日起累计向境外提供多少人的敏感个人信息",
    term="自上年1月1日起累计",
    unit="persons",
    unit_zh="人",
)

PERSONS_EXPORTED_THIS_YEAR = Count(
    name="persons_exported_this_year",
    question="Of how many persons has it provided information, not sensitive, abroad since 1 January?",
    question_zh="自当年1月1日起累计向境外提供多少人的个人信息（不含敏感个人信息）",
    term="自当年1月1日起累计",
    unit="persons",
    unit_zh="人",
)

SENSITIVE_EXPORTED_THIS_YEAR = Count(
    name="sensitive_exported_this_year",
    question="Of how many persons has it provided sensitive information abroad since 1 January?",
    question_zh="自当年1月1日起累计向境外提供多少人的敏感个人信息",
    term="自当年1月1日起累计",
    unit="persons",
    unit_zh="人",
)

ASSESSMENT_YEARS = Count(
    name="export_assessment_years",
    question="How many full years have gone by since the result of the assessment was issued?",
    question_zh="评估结果出具之日起已满几年",
    term="自评估结果出具之日起计算",
    unit="years",
    unit_zh="年",
)

CERTIFICATE_YEARS = Count(
    name="certificate_years",
    question="How many full years have gone by since the certificate was issued?",
    question_zh="认证证书出具之日起已满几年",
    term="认证证书的有效期",
    unit="years",
    unit_zh="年",
)

TEN_THOUSAND, HUNDRED_THOUSAND, MILLION = (
    Threshold(figure, "persons") for figure in (10_000, 100_000, 1_000_000)
)

PROCESSES_A_MILLION = PERSONS_PROCESSED.at_least(MILLION)
MANY_SINCE_LAST_YEAR = PERSONS_EXPORTED_SINCE_LAST_YEAR.at_least(HUNDRED_THOUSAND)
MANY_SENSITIVE_SINCE_LAST_YEAR = SENSITIVE_EXPORTED_SINCE_LAST_YEAR.at_least(TEN_THOUSAND)
A_HUNDRED_THOUSAND_THIS_YEAR = PERSONS_EXPORTED_THIS_YEAR.at_least(HUNDRED_THOUSAND)
A_MILLION_THIS_YEAR = PERSONS_EXPORTED_THIS_YEAR.at_least(MILLION)
MANY_SENSITIVE_THIS_YEAR = SENSITIVE_EXPORTED_THIS_YEAR.at_least(TEN_THOUSAND)
TWO_YEARS_OLD, THREE_YEARS_OLD, SIX_YEARS_OLD = (
    ASSESSMENT_YEARS.at_least(Threshold(years, "years")) for years in (2, 3, 6)
)
CERTIFICATE_RUN_OUT = CERTIFICATE_YEARS.at_least(Threshold(3, "years"))

COMPARED = {
    PROCESSES_A_MILLION: Burden.RAISED,
    MANY_SINCE_LAST_YEAR: Burden.RAISED,
    MANY_SENSITIVE_SINCE_LAST_YEAR: Burden.RAISED,
    A_HUNDRED_THOUSAND_THIS_YEAR: Burden.EXCLUDED,
    A_MILLION_THIS_YEAR: Burden.RAISED,
    MANY_SENSITIVE_THIS_YEAR: Burden.RAISED,
    TWO_YEARS_OLD: Burden.RAISED,
    THREE_YEARS_OLD: Burden.RAISED,
    SIX_YEARS_OLD: Burden.RAISED,
    CERTIFICATE_RUN_OUT: Burden.RAISED,
}
"""Who proves what a count amounts to: whoever relies on being small must exclude the figure."""
