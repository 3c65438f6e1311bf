"""A registration as far as it is typed, as plain JSON, and back into the empty steps."""

from collections.abc import Mapping, Sequence
from typing import Any

from ui.views.register.steps import FormStep, ProtocolStep

Step = FormStep | ProtocolStep


def half_typed(steps: Sequence[Step], step: int) -> dict[str, Any] | None:
    """Everything in the steps and which one is open; none while no form was touched."""
    forms = [form for each in steps if isinstance(each, FormStep) for form in each.forms]
    if not any(form.is_touched for form in forms):
        return None
    [protocol] = [each for each in steps if isinstance(each, ProtocolStep)]
    return {
        "typed": [form.typed() for form in forms],
        "protocol": protocol.chosen,
        "left_out": sorted(each.value for each in protocol.left_out),
        "step": step,
    }


def retype(steps: Sequence[Step], content: Mapping[str, Any]) -> int:
    """Fill the steps; returns the one to open, the first whose answers do not let go on."""
    forms = [form for each in steps if isinstance(each, FormStep) for form in each.forms]
    for form, typed in zip(forms, content["typed"], strict=False):
        form.retype(typed)
    for each in steps:
        if isinstance(each, ProtocolStep):
            each.choose(content["protocol"], content["left_out"])
    wanted = min(int(content["step"]), len(steps))
    ready = (at for at in range(wanted) if not steps[at].is_ready())
    return next(ready, wanted)
