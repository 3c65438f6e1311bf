"""Synchronous or metachronous liver metastases, by a named rule.

Source: E-AHPBA consensus 2023 (PMID 37442562). Synchronous is what was there when the primary
presented, early metachronous what appeared within 12 months of its diagnosis, late what came
after. There is no agreed cut-off (Engstrand 2019), so other rules in use are offered; every table
names its rule.
"""

from typing import NamedTuple

from core.domain.choices import Choice
from core.language import phrase
from core.scores.fong import CountedFrom
from core.scores.interval import Interval
from core.scores.score import Rule
from core.scores.verdict import Verdict, settled, unsettled


class Timing(Choice):
    SYNCHRONOUS = "synchronous", phrase("Synchronous")
    EARLY_METACHRONOUS = "early_metachronous", phrase("Early metachronous")
    LATE_METACHRONOUS = "late_metachronous", phrase("Late metachronous")
    METACHRONOUS = "metachronous", phrase("Metachronous")


class TimingRule(Choice):
    """The consensus, or a number of months from the diagnosis or the resection of the primary."""

    CONSENSUS = "e_ahpba_2023", phrase("E-AHPBA consensus 2023")
    DIAGNOSIS_3 = "diagnosis_3", phrase("Synchronous to 3 months from diagnosis")
    DIAGNOSIS_6 = "diagnosis_6", phrase("Synchronous to 6 months from diagnosis")
    DIAGNOSIS_12 = "diagnosis_12", phrase("Synchronous to 12 months from diagnosis")
    RESECTION_3 = "resection_3", phrase("Synchronous to 3 months from resection")
    RESECTION_6 = "resection_6", phrase("Synchronous to 6 months from resection")
    RESECTION_12 = "resection_12", phrase("Synchronous to 12 months from resection")

    @property
    def counted_from(self) -> CountedFrom:
        if self.value.startswith("resection"):
            return CountedFrom.RESECTION
        return CountedFrom.DIAGNOSIS

    @property
    def rule(self) -> Rule:
        if self is TimingRule.CONSENSUS:
            version = phrase("early metachronous to 12 months from diagnosis, late after")
            return Rule(self.label, version, "E-AHPBA 2023, PMID 37442562")
        version = phrase("exactly so many months is synchronous")
        return Rule(self.label, version, "Engstrand J et al. 2019")


_MONTHS = {
    TimingRule.DIAGNOSIS_3: 3,
    TimingRule.DIAGNOSIS_6: 6,
    TimingRule.DIAGNOSIS_12: 12,
    TimingRule.RESECTION_3: 3,
    TimingRule.RESECTION_6: 6,
    TimingRule.RESECTION_12: 12,
}


class TimingInputs(NamedTuple):
    """The interval from the primary (diagnosis or resection, as the rule counts) to the liver.

    `was_at_presentation`: seen in the staging before the primary was treated; only the consensus
    asks for it. None is not recorded.
    """

    interval: Interval | None
    was_at_presentation: bool | None = None


def timing(inputs: TimingInputs, by: TimingRule = TimingRule.CONSENSUS) -> Verdict[Timing]:
    """When the liver metastases appeared, by the rule."""
    if by is TimingRule.CONSENSUS:
        return _by_consensus(inputs)
    return _by_months(inputs.interval, by)


def _by_months(interval: Interval | None, by: TimingRule) -> Verdict[Timing]:
    months = _MONTHS[by]
    within = None if interval is None else interval.is_within(months)
    if interval is None or within is None:
        possible = (Timing.SYNCHRONOUS, Timing.METACHRONOUS)
        return unsettled(by.rule, possible, _missing_days(interval))
    value = Timing.SYNCHRONOUS if within else Timing.METACHRONOUS
    reason = phrase("found {interval} after the primary; {months} months decide")
    return settled(by.rule, value, reason, interval=interval.sentence, months=months)


def _by_consensus(inputs: TimingInputs) -> Verdict[Timing]:
    rule, interval = TimingRule.CONSENSUS.rule, inputs.interval
    if inputs.was_at_presentation:
        return settled(rule, Timing.SYNCHRONOUS, phrase("there when the primary presented"))
    within = None if interval is None else interval.is_within(12)
    possible = [Timing.SYNCHRONOUS] if inputs.was_at_presentation is None else []
    possible += [Timing.EARLY_METACHRONOUS] if within is not False else []
    possible += [Timing.LATE_METACHRONOUS] if within is not True else []
    if interval is not None and within is False:  # a year later it is no staging of the primary
        possible = [Timing.LATE_METACHRONOUS]
    if interval is None or len(possible) > 1:
        missing = [_missing_days(interval)] if within is None else []
        if inputs.was_at_presentation is None:
            missing.append(phrase("whether it was there when the primary presented"))
        return unsettled(rule, possible, *missing)
    reason = phrase("absent at presentation, found {interval} after the primary")
    return settled(rule, possible[0], reason, interval=interval.sentence)


def _missing_days(interval: Interval | None) -> str:
    if interval is None:
        return phrase("days of primary and liver metastases")
    return phrase("exact days of primary and liver metastases")
