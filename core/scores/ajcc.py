"""Stage groups of colon and rectum after AJCC, 7th and 8th edition.

Sources: AJCC Cancer Staging Manual, 7th edition (2010) and 8th edition (2017). T1 to T4 and N mean
the same in both, M does not. A sub-category that was not stated is never guessed: where it would
decide, the group is II, III or IV without a letter. Stages after therapy (y) are kept apart.
"""

from collections.abc import Iterator
from typing import NamedTuple

from core.domain.choices import Choice
from core.domain.disease import (
    NodeStage,
    RecurrenceSite,
    StageEdition,
    StagePrefix,
    SubCategory,
    TumourStage,
)
from core.language import phrase
from core.scores.score import Listed, Rule, Sentence
from core.scores.verdict import Verdict, unsettled


class Stage(Choice):
    STAGE_0 = "0", phrase("Stage 0")
    I = "I", phrase("Stage I")  # noqa: E741  the stage is called by its numeral
    IIA = "IIA", phrase("Stage IIA")
    IIB = "IIB", phrase("Stage IIB")
    IIC = "IIC", phrase("Stage IIC")
    II_NOS = "II", phrase("Stage II, not otherwise specified")
    IIIA = "IIIA", phrase("Stage IIIA")
    IIIB = "IIIB", phrase("Stage IIIB")
    IIIC = "IIIC", phrase("Stage IIIC")
    III_NOS = "III", phrase("Stage III, not otherwise specified")
    IVA = "IVA", phrase("Stage IVA")
    IVB = "IVB", phrase("Stage IVB")
    IVC = "IVC", phrase("Stage IVC")
    IV_NOS = "IV", phrase("Stage IV, not otherwise specified")


class MStage(Choice):
    M0 = "M0", phrase("M0")
    M1A = "M1a", phrase("M1a")
    M1B = "M1b", phrase("M1b")
    M1C = "M1c", phrase("M1c")
    M1_NOS = "M1", phrase("M1, not otherwise specified")


class StageInputs(NamedTuple):
    """T, N and M as stated at the diagnosis of the primary; None is not recorded."""

    tumour: TumourStage | None
    node: NodeStage | None
    metastasis: MStage | None
    tumour_sub: SubCategory | None = None
    node_sub: SubCategory | None = None
    prefix: StagePrefix | None = None

    @property
    def is_after_therapy(self) -> bool:
        return self.prefix is not None and self.prefix.value.startswith("y")


_NAMES = {
    StageEdition.SEVENTH: phrase("AJCC stage, 7th edition"),
    StageEdition.EIGHTH: phrase("AJCC stage, 8th edition"),
}
_SOURCES = {
    StageEdition.SEVENTH: "AJCC Cancer Staging Manual, 7th edition, 2010",
    StageEdition.EIGHTH: "AJCC Cancer Staging Manual, 8th edition, 2017",
}
_BY_NODE = {
    "N0": {"Tis": "0", "T1": "I", "T2": "I", "T3": "IIA", "T4a": "IIB", "T4b": "IIC"},
    "N1": {"T1": "IIIA", "T2": "IIIA", "T3": "IIIB", "T4a": "IIIB", "T4b": "IIIC"},
    "N2a": {"T1": "IIIA", "T2": "IIIB", "T3": "IIIB", "T4a": "IIIC", "T4b": "IIIC"},
    "N2b": {"T1": "IIIB", "T2": "IIIB", "T3": "IIIC", "T4a": "IIIC", "T4b": "IIIC"},
}
_BY_METASTASIS = {
    MStage.M1A: Stage.IVA,
    MStage.M1B: Stage.IVB,
    MStage.M1C: Stage.IVC,
    MStage.M1_NOS: Stage.IV_NOS,
}
_WITHOUT_LETTER = {"II": Stage.II_NOS, "III": Stage.III_NOS}
_NOT_METASTATIC = frozenset({RecurrenceSite.COLON})  # the bowel itself is no other organ


def stage(inputs: StageInputs, edition: StageEdition) -> Verdict[Stage]:
    """The stage group at diagnosis; any T and N with metastases are IV, T0 N1 too."""
    rule = _rule(inputs, edition)
    said = Sentence(phrase("{tnm}"), {"tnm": _Written(inputs)})
    if inputs.metastasis not in (None, MStage.M0):
        return Verdict(rule, (_metastatic(inputs.metastasis),), said)
    without = _without_metastases(inputs)
    named = (("T", inputs.tumour), ("N", inputs.node), ("M", inputs.metastasis))
    labels = {"T": phrase("T category"), "N": phrase("N category"), "M": phrase("M category")}
    missing = [labels[letter] for letter, value in named if value is None]
    if missing:
        more = [Stage.IV_NOS] if inputs.metastasis is None else []
        return unsettled(rule, (*without, *more), *missing)
    if not without:
        text = phrase("no stage is defined for {tnm}")
        return Verdict(rule, (), Sentence(text, {"tnm": _Written(inputs)}))
    if len(without) > 1:
        text = phrase("{tnm}, sub-category not recorded: {stages}")
        stages = Listed(tuple(each.label for each in without))
        reason = Sentence(text, {"tnm": _Written(inputs), "stages": stages})
        return Verdict(rule, (_WITHOUT_LETTER[_numeral(without[0])],), reason)
    return Verdict(rule, without, said)


def m_category(sites: frozenset[RecurrenceSite], edition: StageEdition) -> MStage:
    """M from the organs with metastases, the liver among them; none is M0.

    7th edition: M1b is several organs or the peritoneum. 8th edition: the peritoneum, alone or
    not, is M1c.
    """
    organs = sites - _NOT_METASTATIC
    if not organs:
        return MStage.M0
    if RecurrenceSite.PERITONEUM in organs:
        return MStage.M1B if edition is StageEdition.SEVENTH else MStage.M1C
    return MStage.M1A if len(organs) == 1 else MStage.M1B


def _rule(inputs: StageInputs, edition: StageEdition) -> Rule:
    if inputs.is_after_therapy:
        version = phrase("T and N after therapy (y): not to be mixed with stages before it")
    elif inputs.prefix is None:
        version = phrase("not recorded whether before or after therapy")
    else:
        version = phrase("T and N before any therapy")
    return Rule(_NAMES[edition], version, _SOURCES[edition])


def _metastatic(metastasis: MStage | None) -> Stage:
    assert metastasis is not None
    return _BY_METASTASIS[metastasis]


def _without_metastases(inputs: StageInputs) -> tuple[Stage, ...]:
    """Every group that M0 allows with what is known of T and N, in their order."""
    found = {
        _BY_NODE[node].get(tumour)
        for tumour in _tumours(inputs.tumour, inputs.tumour_sub)
        for node in _nodes(inputs.node, inputs.node_sub)
    }
    return tuple(each for each in Stage if each.value in found)


def _tumours(tumour: TumourStage | None, sub: SubCategory | None) -> Iterator[str]:
    for each in TumourStage if tumour is None else (tumour,):
        if each is not TumourStage.T4:
            yield each.value
        elif sub is None or tumour is None:
            yield from ("T4a", "T4b")
        else:
            yield f"T4{sub.value}"


def _nodes(node: NodeStage | None, sub: SubCategory | None) -> Iterator[str]:
    """N1a, N1b and N1c belong to the same groups."""
    for each in NodeStage if node is None else (node,):
        if each is not NodeStage.N2:
            yield each.value
        elif sub is None or node is None:
            yield from ("N2a", "N2b")
        else:
            yield f"N2{sub.value}"


def _numeral(group: Stage) -> str:
    return group.value.rstrip("ABC")


class _Written(NamedTuple):
    """`ypT4a N1 M0` as pathologists write it, in every language."""

    inputs: StageInputs

    def said(self, _words: object) -> str:
        given = self.inputs
        prefix = given.prefix.value if given.prefix else ""
        tumour = f"{given.tumour.value if given.tumour else 'TX'}{given.tumour_sub or ''}"
        node = f"{given.node.value if given.node else 'NX'}{given.node_sub or ''}"
        metastasis = given.metastasis.value if given.metastasis else "MX"
        return f"{prefix}{tumour} {node} {metastasis}"
