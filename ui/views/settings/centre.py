"""Where: the centre, and how its hospital numbers are written."""

from core.domain.hospital_number import NumberScheme, normalised, shown
from core.domain.patient import Patient
from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.answers import TextAnswer
from ui.views.settings.section import SettingsSection
from ui.widgets.choices import Combo
from ui.widgets.named import named

EXAMPLES = 3


class CentreSection(SettingsSection):
    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        said = words()
        self._centre = named(TextAnswer(360), "centre")
        schemes = [(said(each.label), each) for each in NumberScheme]
        self._scheme = named(Combo(schemes), "number_scheme")
        self.title(self.tr("Centre"))
        self._centre_row = self.add_row(
            self.tr("Centre name"), self._centre, self.tr("Printed on every document.")
        )
        self._scheme_row = self.add_row(
            self.tr("Hospital numbers"),
            self._scheme,
            self.tr("How your hospital writes them. A number that does not follow is refused."),
        )
        self.column.addStretch(1)
        self._centre.given.connect(self._keep_centre)
        self._scheme.activated.connect(self._keep_scheme)
        self.show_settings(self.settings)

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._centre.show_value(settings.centre)
        if not self._scheme_row.problem:
            self._scheme.choose(settings.number_scheme)

    def _keep_centre(self, typed: str) -> None:
        self.keep(self._centre_row, phrase("Centre name"), centre=typed)

    def _keep_scheme(self, _at: int) -> None:
        scheme = self._scheme.value()
        if not isinstance(scheme, NumberScheme):
            return
        refused = [number for number in self._numbers() if not _follows(number, scheme)]
        if refused:
            some = ", ".join(shown(number) for number in refused[:EXAMPLES])
            sentence = self.tr(
                "Choose another: numbers in this registry that do not follow it: {n} ({some}). "
                "Correct them first."
            )
            self.wrong(self._scheme_row, sentence.format(n=len(refused), some=some))
            return
        self.keep(self._scheme_row, phrase("Hospital numbers"), number_scheme=scheme)

    def _numbers(self) -> list[str]:
        return [each.hospital_no for each in self.session.registry.of(Patient).all()]


def _follows(number: str, scheme: NumberScheme) -> bool:
    try:
        return normalised(number, scheme) == number
    except RegistryError:
        return False
