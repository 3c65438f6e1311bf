"""Looks through the records a slice at a time, so that the window never waits."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from core.reports.quality.finding import Finding
from core.reports.quality.report import findings_of
from core.reports.quality.twice import twice_findings
from core.store.charts import chart_around
from core.surveillance.plan import PatientPlan
from ui.session import RegistrySession

SLICE = 40  # patients, a few hundredths of a second


class Looking(QObject):
    """`found` is whole when `progressed(done, total)` says that all were looked at."""

    progressed = Signal(int, int)

    def __init__(self, session: RegistrySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plans: Sequence[PatientPlan] = ()
        self._at = 0
        self._new: list[Finding] = []
        self.found: tuple[Finding, ...] = ()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._look)

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._plans)

    @property
    def plans(self) -> Sequence[PatientPlan]:
        """Everybody who is looked at."""
        return self._plans

    def start(self) -> None:
        """Look at everybody anew; what was found before stays until all were looked at."""
        self._plans, self._at, self._new = self._session.plans(), 0, []
        self._next.stop()
        self._look()

    def stop(self) -> None:
        """Look no further: the page is not seen."""
        self._next.stop()

    def _look(self) -> None:
        registry = self._session.registry
        for plan in self._plans[self._at : self._at + SLICE]:
            self._new += findings_of(plan, chart_around(registry, plan.dossier))
        self._at = min(self._at + SLICE, len(self._plans))
        if self.is_done:
            self._new += twice_findings(plan.dossier for plan in self._plans)
            self.found, self._new = tuple(self._new), []
        else:
            self._next.start(0)
        self.progressed.emit(self._at, len(self._plans))
