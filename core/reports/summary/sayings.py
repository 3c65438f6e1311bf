"""What was found and what was done, in words: the sentences of the course and of the key facts."""

from core.domain.disease import LiverDisease, PrimaryTumour, Recurrence, RecurrenceSite
from core.domain.dossier import Dossier
from core.domain.treatment import (
    Access,
    Biological,
    Component,
    Procedure,
    Strategy,
    SystemicTherapy,
)
from core.language import Words, phrase
from core.reports.summary.phrasing import (
    components_said,
    inner,
    listed,
    segments_said,
)


def primary_said(primary: PrimaryTumour, words: Words) -> str:
    """`Sigmoid colon, pT3 pN1`; what is missing is named by the gaps.

    Without a prefix they are the pathologist's, as the source series gives them.
    """
    prefix = primary.prefix.value if primary.prefix else "p"
    stated = ((primary.pt, primary.pt_sub), (primary.pn, primary.pn_sub))
    stage = listed(
        [f"{prefix}{each.value}{sub.value if sub else ''}" if each else "" for each, sub in stated],
        " ",
    )
    return listed([words(primary.site.label) if primary.site else "", stage])


def disease_said(disease: LiverDisease, words: Words) -> str:
    number = disease.n_metastases
    return listed(
        [
            words.count(number, phrase("{n} metastasis"), phrase("{n} metastases"))
            if number
            else "",
            inner(words(disease.distribution.label), words) if disease.distribution else "",
            words(phrase("largest {mm} mm"), mm=disease.largest_mm) if disease.largest_mm else "",
        ]
    )


def operation_title(procedure: Procedure, words: Words) -> str:
    ablation_only = procedure.components == {Component.LIVER_ABLATION}
    kind = phrase("Ablation") if ablation_only else phrase("Operation")
    told = [procedure.access.label if procedure.access else ""]
    says_strategy = procedure.strategy not in (None, Strategy.LIVER_ONLY)
    told += [procedure.strategy.label if procedure.strategy and says_strategy else ""]
    told += ["" if procedure.is_curative else procedure.intent.label]
    skipped = (Access.PERCUTANEOUS.label,) if not ablation_only else ()
    return listed(
        [words(kind), *(inner(words(each), words) for each in told if each and each not in skipped)]
    )


def operation_detail(procedure: Procedure, dossier: Dossier, words: Words) -> str:
    done = components_said(procedure, words)
    where = segments_said(procedure.segments, words)
    sentences = [sentence(f"{done} ({where})" if where else done)]
    if procedure.n_ablated:
        ablated = words.count(
            procedure.n_ablated, phrase("{n} lesion ablated."), phrase("{n} lesions ablated.")
        )
        sentences.append(ablated)
    if procedure.is_on_liver:
        sentences.append(margin_said(procedure, words) + ".")
    if procedure.surgeon:
        sentences.append(words(phrase("Surgeon: {name}."), name=procedure.surgeon))
    sentences += [_anchor_said(procedure, dossier, words), procedure.note]
    return listed(sentences, " ")


def margin_said(procedure: Procedure, words: Words) -> str:
    if procedure.margin_mm is None:
        return words(phrase("Margin not recorded"))
    whole = procedure.margin_mm == int(procedure.margin_mm)
    width = words.number(procedure.margin_mm, 0 if whole else 1)
    return words(phrase("Margin {mm} mm"), mm=width)


def _anchor_said(procedure: Procedure, dossier: Dossier, words: Words) -> str:
    anchors = [episode.anchor_id for episode in dossier.episodes]
    if procedure.id in anchors:
        episode = next(e for e in dossier.episodes if e.anchor_id == procedure.id)
        if len(anchors) == 1 or procedure.id == anchors[0]:
            return words(phrase("Surveillance counts from this day."))
        if episode.last_due_on is not None:
            return words(phrase("Surveillance counted anew, ending as planned before."))
        return words(phrase("Surveillance restarted from this day."))
    for kept in dossier.kept_calendars:
        if kept.procedure_id == procedure.id:
            return words(phrase("The former calendar stands: {reason}."), reason=kept.reason)
    return ""


def sites_said(recurrence: Recurrence, words: Words) -> str:
    if not recurrence.sites:
        return words(phrase("Site not recorded"))
    sites = [words(each.label) for each in RecurrenceSite if each in recurrence.sites]
    return listed([*sites[:1], *(inner(each, words) for each in sites[1:])])


def sentence(text: str) -> str:
    return f"{text}." if text and not text.endswith(".") else text


def therapy_title(therapy: SystemicTherapy, words: Words) -> str:
    setting = inner(words(therapy.setting.label), words)
    return words(phrase("Systemic therapy, {setting}"), setting=setting)


def therapy_said(therapy: SystemicTherapy, words: Words) -> tuple[str, str, str]:
    """The drugs, the cycles where they were counted, and the end."""
    agent = therapy.biological
    added = inner(words(agent.label), words) if agent and agent is not Biological.NONE else ""
    drugs = listed([therapy.regimen, added], " + ") or words(phrase("Regimen not recorded"))
    n, cycles = therapy.n_cycles, ""
    if n is not None:
        cycles = words.count(n, phrase("{n} cycle"), phrase("{n} cycles"))
    if therapy.ended_on:
        return drugs, cycles, words(phrase("until {day}"), day=therapy.ended_on)
    return drugs, cycles, words(phrase("no end recorded"))
