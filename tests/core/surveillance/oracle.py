"""A second reading of schedule.md, written slowly: linear searches, no shared code, dateutil."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from core.surveillance.case import Case

Dates = dict[int, date]


def due_dates(case: Case) -> Dates:
    dates = {m: case.anchor + relativedelta(months=m) for m in case.months}
    return {m: d for m, d in dates.items() if not case.last_due_on or d <= case.last_due_on}


def meanings(case: Case, today: date) -> list[tuple[date, str]]:
    due = due_dates(case)
    early = timedelta(days=case.window.early_days)
    taken: set[int] = set()
    found = []
    for exam in sorted(case.examinations):
        if exam <= case.anchor:
            found.append((exam, "PRE_ANCHOR"))
        elif case.next_anchor and exam > case.next_anchor:
            found.append((exam, "NEXT_EPISODE"))
        elif exam > today:
            found.append((exam, "FUTURE_DATED"))
        else:
            open_months = [month for month in due if due[month] - early <= exam]
            if not open_months:
                found.append((exam, "POSTOP_BASELINE"))
            elif max(open_months) in taken:
                found.append((exam, "EXTRA"))
            else:
                taken.add(max(open_months))
                found.append((exam, str(max(open_months))))
    return found


def done(case: Case, today: date) -> Dates:
    return {int(word): exam for exam, word in meanings(case, today) if word.isdigit()}


def ended_by(case: Case, today: date) -> tuple[date, str] | None:
    ends = []
    if case.next_anchor and case.next_anchor <= today:
        ends.append((case.next_anchor, 0, "SUPERSEDED"))
    if case.stop and case.stop[0] <= today:
        ends.append((case.stop[0], 1, case.stop[1].value.upper()))
    return (min(ends)[0], min(ends)[2]) if ends else None


def pause_shifts(case: Case, today: date) -> tuple[set[int], Dates]:  # noqa: C901
    due, performed = due_dates(case), done(case, today)
    grace = timedelta(days=case.window.grace_days)
    early = timedelta(days=case.window.early_days)
    free: set[int] = set()
    moved: Dates = {}
    for pause in sorted(case.pauses, key=lambda p: (p.starts_on, p.ends_on or date.max)):
        if pause.starts_on > today:
            continue
        inside = []
        for month, own in due.items():
            effective = moved.get(month, own)
            was_overdue = effective + grace < pause.starts_on or month in performed
            if not was_overdue and month not in free:
                if pause.ends_on is None:
                    free.add(month)
                elif effective <= pause.ends_on:
                    inside.append(month)
        if inside and pause.ends_on is not None:
            last = max(inside)
            free |= set(inside) - {last}
            later = [month for month in due if month > last]
            if later and due[min(later)] - early <= pause.ends_on:
                free.add(last)
            elif pause.ends_on != due[last]:
                moved[last] = pause.ends_on
    return free, moved


def _done_state(exam: date, overdue_from: date) -> str:
    return "DONE_IN_WINDOW" if exam < overdue_from else "DONE_LATE"


def states(case: Case, today: date) -> dict[int, str]:
    due, performed = due_dates(case), done(case, today)
    free, moved = pause_shifts(case, today)
    end = ended_by(case, today)
    found = {}
    for month, own in due.items():
        effective = moved.get(month, own)
        overdue_from = effective + timedelta(days=case.window.grace_days + 1)
        if month in performed:
            found[month] = _done_state(performed[month], overdue_from)
        elif month in case.waived:
            found[month] = "WAIVED"
        elif month in free:
            found[month] = "NOT_REQUIRED_PAUSED"
        elif end and not end[0] >= overdue_from:
            found[month] = "CANCELLED_" + end[1]
        else:
            found[month] = _calendar_state(case, month, (effective, overdue_from), today)
    return found


def _calendar_state(case: Case, month: int, dates: tuple[date, date], today: date) -> str:
    due = due_dates(case)
    effective, overdue_from = dates
    early = timedelta(days=case.window.early_days)
    if today >= overdue_from:
        if case.enrolled and due[month] < case.enrolled:
            return "UNKNOWN_PRE_ENTRY"
        is_next_open = any(m > month and due[m] - early <= today for m in due)
        return "MISSED" if is_next_open or ended_by(case, today) else "OVERDUE"
    if today >= effective:
        return "DUE"
    return "OPEN" if today >= due[month] - early else "FUTURE"


def status(case: Case, today: date) -> tuple[str, date | None]:  # noqa: PLR0911
    due, state = due_dates(case), states(case, today)
    _, moved = pause_shifts(case, today)
    end = ended_by(case, today)
    if end:
        return "STOPPED_" + end[1], None
    if any(p.starts_on <= today and not (p.ends_on and p.ends_on <= today) for p in case.pauses):
        return "PAUSED", None
    if case.enrolled and due and (case.enrolled - max(due.values())).days > 183:
        return "PROGRAMME_ELAPSED_CONFIRM", None
    last_done = max(done(case, today), default=0)
    run = [m for m in due if m > last_done and state[m] in ("MISSED", "OVERDUE")]
    unknown = [m for m in due if m > last_done and state[m] == "UNKNOWN_PRE_ENTRY"]
    if run:
        return "OVERDUE", moved.get(min(run), due[min(run)])
    if unknown:
        return "OVERDUE_HISTORY_UNKNOWN", moved.get(max(unknown), due[max(unknown)])
    for word, name in (("DUE", "DUE"), ("OPEN", "OPEN"), ("FUTURE", "UP_TO_DATE")):
        if word in state.values():
            return name, None
    return "COMPLETE_AWAITING_DISCHARGE", None
