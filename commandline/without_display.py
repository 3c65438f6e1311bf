"""Without a display the main job is done on paper: worklist, one summary, one timeline."""

import sys
from argparse import Namespace
from datetime import date, datetime
from pathlib import Path

from commandline.looking import Look, looking_at
from commandline.unlocking import key_asked
from commandline.worklist import as_table
from core.actions.demonstration import create_demonstration
from core.actions.listing import listed
from core.errors import RegistryError
from core.language import words_in
from core.reports.summary.document import summary_pdf
from core.reports.summary.values import meta_for
from core.reports.timeline import timeline_png
from core.reports.writing import write_whole
from core.store.charts import chart_of
from core.surveillance.plan import PatientPlan


def work_on_paper(path: Path | None, *, now: datetime, as_of: date | None) -> int:
    """Use the registry, or make the demonstration; print and write; 0 done, 2 not possible."""
    day = as_of or now.date()
    print("There is no display, so no window: here is the same on paper.\n")
    try:
        registry = path or _demonstration(day, now)
        key = key_asked(Namespace(registry=registry), sys.stdin)
        with looking_at(str(registry), day, now, key) as look:
            plans = look.plans()
            print(as_table(plans, look))
            written = _write_one(look, plans, now) if plans else []
    except RegistryError as error:
        print(error)
        return 2
    print(f"Registry:  {registry}")
    for name, file in written:
        print(f"{name}:{' ' * (10 - len(name))}{file}")
    return 0


def _demonstration(day: date, now: datetime) -> Path:
    path = paper_folder() / f"demonstration-{day.isoformat()}.hepatrack"
    if not path.exists():
        create_demonstration(path, as_of=day, now=now)
    return path


def _write_one(look: Look, plans: tuple[PatientPlan, ...], now: datetime) -> list[tuple[str, Path]]:
    """The summary and the timeline of the patient at the head of the worklist."""
    items = listed(look.registry, plans, look.day).items
    plan = items[0].plan if items else plans[0]
    settings, folder = look.settings, paper_folder()
    words = words_in(settings.language)
    meta = meta_for(settings, now, look.registry.history.head())
    chart = chart_of(look.registry, plan.dossier.patient.id)
    summary, timeline = folder / "summary.pdf", folder / "timeline.png"
    write_whole(summary, summary_pdf(plan, words, meta, chart=chart))
    write_whole(timeline, timeline_png(plan, words, chart=chart))
    return [("Summary", summary), ("Timeline", timeline)]


def paper_folder() -> Path:
    """The user's own folder for what is made without a display."""
    from platformdirs import user_data_path

    folder = user_data_path("Hepatrack", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
