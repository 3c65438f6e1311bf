"""What the subcommands that read a registry share: the plans of a day, files written whole."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from commandline.front import day_of
from core.domain.chart import Chart
from core.domain.hospital_number import normalised
from core.domain.patient import Patient
from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import phrase
from core.store.charts import chart_of
from core.store.cipher import CipherKey
from core.store.dossiers import all_dossiers, dossier_of
from core.store.registry import Registry
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan, plan_of

if TYPE_CHECKING:
    from core.reports.summary.values import SummaryMeta


@dataclass(frozen=True, slots=True)
class Look:
    """An open registry looked at from one day."""

    registry: Registry
    day: date
    settings: Settings

    def plans(self) -> tuple[PatientPlan, ...]:
        """The plan of every patient, in the order of their names."""
        protocols, days = self.registry.protocols.all(), self.working_days()
        return tuple(
            plan_of(dossier, protocols, self.day, days) for dossier in all_dossiers(self.registry)
        )

    def plan_of_number(self, hospital_no: str) -> PatientPlan:
        """The plan of the patient with this hospital number.

        Raises:
            RegistryError: there is none.
        """
        number = normalised(hospital_no, self.settings.number_scheme)
        for patient in self.registry.of(Patient).all():
            if patient.hospital_no == number:
                dossier = dossier_of(self.registry, patient.id)
                return plan_of(
                    dossier, self.registry.protocols.all(), self.day, self.working_days()
                )
        raise RegistryError(
            phrase("No patient has the hospital number {number}. Type one of this registry."),
            field="hospital_no",
            number=number,
        )

    def chart_of_number(self, hospital_no: str) -> tuple[PatientPlan, Chart]:
        """The plan and the whole record of the patient with this number.

        Raises:
            RegistryError: there is none.
        """
        plan = self.plan_of_number(hospital_no)
        return plan, chart_of(self.registry, plan.dossier.patient.id)

    def meta(self, printed_at: datetime) -> "SummaryMeta":
        """Where a print of this registry comes from."""
        from core.reports.summary.values import meta_for

        return meta_for(self.settings, printed_at, self.registry.history.head())

    def working_days(self) -> WorkingDays:
        """Those of the site."""
        return WorkingDays(
            weekdays=frozenset(self.settings.weekdays), holidays=frozenset(self.settings.holidays)
        )


@contextmanager
def looking_at(path: str, day: date, now: datetime, key: CipherKey | None = None) -> Iterator[Look]:
    """Open the registry for the block, to be read beside whoever records in it."""
    registry = Registry.open(Path(path), now=now, key=key, read_only=True)
    try:
        yield Look(registry, day, registry.settings())
    finally:
        registry.close()


def day_asked(args: argparse.Namespace) -> date:
    """The day of `--as-of`, or today."""
    today: date = args.today
    return day_of(args.as_of, "--as-of", today) if args.as_of else today


def output_asked(args: argparse.Namespace, *kinds: str) -> Path:
    """The file of `-o`, which ends in one of the kinds and is not the registry itself.

    Raises:
        RegistryError: it is not such a name, or names a folder, a device or the registry.
    """
    path = Path(args.output)
    if path.suffix.lower() not in kinds:
        raise RegistryError(
            phrase("-o: {path} does not end in {kinds}. Type another name."),
            field="-o",
            path=path,
            kinds=", ".join(kinds),
        )
    if path.exists() and (not path.is_file() or _is_same(path, Path(args.registry))):
        raise RegistryError(
            phrase("-o: {path} cannot be written over. Type another name."), field="-o", path=path
        )
    return path


def _is_same(one: Path, other: Path) -> bool:
    return other.exists() and one.samefile(other)
