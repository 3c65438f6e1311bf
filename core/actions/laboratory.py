"""Record what the laboratory measured: several values of one day are one action."""

from collections.abc import Sequence

from core.actions.saving import entry_for, saving, store_new
from core.domain.acting import Acting
from core.domain.work_up import Analyte, LaboratoryValue
from core.errors import RegistryError
from core.language import phrase
from core.store.registry import Registry


def record_laboratory_values(
    registry: Registry, acting: Acting, values: Sequence[LaboratoryValue]
) -> int:
    """Store the values of one patient together: all of them or none, as one entry.

    Raises:
        RegistryError: there are none, they are not of one patient, or one of them is wrong.
    """
    if not values:
        raise RegistryError(phrase("There is nothing to record."))
    if len({each.patient_id for each in values}) > 1:
        raise RegistryError(phrase("Record the values of one patient at a time."))
    first = values[0]
    with saving(registry, acting) as work:
        for each in values:
            store_new(registry, acting, each)
        if len(values) == 1:
            is_named = first.analyte is Analyte.OTHER and first.other_name
            work.entry = entry_for(
                registry,
                first.patient_id,
                phrase("Recorded {what} of {name} on {day}"),
                what=first.other_name if is_named else (first.analyte.label,),
                day=first.taken_on,
            )
        else:
            work.entry = entry_for(
                registry,
                first.patient_id,
                phrase("Recorded {n} laboratory values of {name}, {day}"),
                n=str(len(values)),
                day=first.taken_on,
            )
    return work.seq
