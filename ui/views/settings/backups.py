"""Backups: how they stand, how often, where a second copy goes, one now, one put back."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from core.domain.settings import Settings
from core.language import phrase
from core.store.beside import backups_of
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.answers import Beside, TextAnswer
from ui.views.settings.section import SettingsSection
from ui.widgets.backup_words import when_and_what
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.within_qt import goes_when_finished

HOURS = (1, 2, 4, 8, 12, 24)
DAYS = (1, 2, 3, 5, 7, 14)


class BackupsSection(SettingsSection):
    """`backup_requested`: make one now; `restore_requested`: choose one to put back."""

    backup_requested = Signal()
    restore_requested = Signal()

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self.title(self.tr("Backups"))
        self.column.addLayout(self._facts())
        self.column.addLayout(self._buttons())
        self.column.addSpacing(6)
        self.title(self.tr("How often, and where else"))
        self._add_rows()
        note = self.tr(
            "Kept: every backup of the last 2 days, then one a day for 14 days, one a week for 8 "
            "weeks, one a month for 24 months, and always the newest verified one."
        )
        self.column.addWidget(Text(note, ("small", 400, "text-2"), wrap=True))
        self.column.addStretch(1)
        session.backups_changed.connect(self.shown)
        self.show_settings(self.settings)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        labels = (
            self.tr("Folder"),
            self.tr("Newest verified backup"),
            self.tr("Newest in the second place"),
        )
        self._values: list[Text] = []
        for at, label in enumerate(labels):
            value = named(Text("", ("body", 500, "text"), wrap=True), f"backup_fact_{at}")
            grid.addWidget(Text(label, ("body", 400, "text-2")), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
            self._values.append(value)
        return grid

    def _buttons(self) -> QHBoxLayout:
        now = Button(self.tr("Back up now"), "B", "primary", "hard-drive")
        self._now = named(now, "back_up_now")
        old = Button(self.tr("Restore a backup"), "R", "outline", "rotate-ccw")
        self._doing = named(Text("", ("body", 400, "text-2"), wrap=True), "backup_doing")
        self._now.clicked.connect(self.backup_requested)
        named(old, "restore_backup").clicked.connect(self.restore_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._now, old):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._doing, 1)
        return row

    def _add_rows(self) -> None:
        said = words()
        hours = [(said.count(n, phrase("{n} hour"), phrase("{n} hours")), n) for n in HOURS]
        days = [(said.count(n, phrase("{n} day"), phrase("{n} days")), n) for n in DAYS]
        self._hours = named(Combo(hours), "backup_hours")
        self._days = named(Combo(days), "backup_warning_days")
        self._place = named(TextAnswer(360), "second_place")
        choose = named(Button(self.tr("Choose a folder"), "", icon="folder-open"), "choose_place")
        self._hours_row = self.add_row(
            self.tr("A backup every"),
            self._hours,
            self.tr("While something changes; also at the first opening of a day and at closing."),
        )
        self._place_row = self.add_row(
            self.tr("Second place"),
            Beside(self._place, choose),
            self.tr(
                "A folder on a stick or a share that gets a copy of each backup. May be empty."
            ),
            short=False,
        )
        self._days_row = self.add_row(
            self.tr("Warn after"),
            self._days,
            self.tr("When the newest verified backup is older, the window says so."),
        )
        self._hours.activated.connect(self._keep_hours)
        self._days.activated.connect(self._keep_days)
        self._place.given.connect(self._keep_place)
        choose.clicked.connect(self._choose_place)

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._hours.choose(settings.backup_hours)
        self._days.choose(settings.backup_warning_days)
        self._place.show_value(settings.second_place)

    @override
    def shown(self) -> None:
        path, standing = self.session.registry.path, self.session.backups
        nothing = self.tr("None yet")
        newest = standing.newest if standing is not None else None
        second = standing.second if standing is not None else None
        no_place = self.tr("No second place is set")
        texts = (
            str(backups_of(path)) if path is not None else self.tr("In memory only, not in a file"),
            when_and_what(newest, words()) if newest is not None else nothing,
            when_and_what(second, words()) if second is not None else nothing,
        )
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)
        if not self.settings.second_place:
            self._values[2].setText(no_place)
        self._doing.setText(self.session.backup_doing)
        self._now.setEnabled(path is not None and not self.session.backup_doing)

    def _keep_hours(self, _at: int) -> None:
        hours = self._hours.value()
        if isinstance(hours, int):
            self.keep(self._hours_row, phrase("A backup every"), backup_hours=hours)

    def _keep_days(self, _at: int) -> None:
        days = self._days.value()
        if isinstance(days, int):
            self.keep(self._days_row, phrase("Warn after"), backup_warning_days=days)

    def _keep_place(self, typed: str) -> None:
        if typed and not (Path(typed).is_absolute() and Path(typed).is_dir()):
            self.wrong(self._place_row, self.tr("There is no such folder. Choose one that exists."))
            return
        path = self.session.registry.path
        if typed and path is not None and Path(typed).resolve() == path.parent.resolve():
            sentence = self.tr("The backups are in this folder already. Choose another disk.")
            self.wrong(self._place_row, sentence)
            return
        self.keep(self._place_row, phrase("Second place"), second_place=typed)

    def _choose_place(self) -> None:
        parent: QWidget = self.window()
        dialog = QFileDialog(parent, self.tr("Second place for backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._place.put)
        goes_when_finished(dialog)
        dialog.open()
