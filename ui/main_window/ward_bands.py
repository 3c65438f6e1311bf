"""What stands over every page: who else records here, a clock not to be believed, a full disk."""

from contextlib import suppress
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import RegistryError
from core.language import phrase
from core.store.places import free_bytes
from core.store.upkeep import change_count, checkpoint, writer_of
from core.surveillance.clock import Standing
from ui.look.language import words
from ui.main_window.pages import Pages
from ui.widgets.named import named
from ui.widgets.standing_band import StandingBand

LOOKING = 2_000  # ms between two looks at whether somebody else saved something
SETTLING = 30_000  # ms after the last change until the log is brought into the file
LEAST_FREE = 500 * 1024 * 1024
MEGABYTE = 1024 * 1024


class WardBands(QObject):
    """Keeps the bands true. `record_requested`: open the registry again, to record in it."""

    record_requested = Signal()

    def __init__(self, window: Pages) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.clock = named(StandingBand("clock", "warning"), "clock_band")
        self.reading = named(StandingBand("eye"), "reading_band")
        self.room = named(StandingBand("hard-drive", "alarm"), "room_band")
        for band in (self.clock, self.reading, self.room):
            window.frame.bands.addWidget(band)
        self.clock.chosen.connect(self._answer_clock)
        self.reading.chosen.connect(self._ask_to_record)
        self._changes = change_count(self._session.registry)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self.look)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING)
        self._settling.timeout.connect(self.settle)
        self._session.changed.connect(self._changed)
        if self._session.is_read_only:
            self._looking.start(LOOKING)
        self._changed()

    def remember(self) -> None:
        """Note in the registry that it is in use: what the clock is held against next time."""
        from core.actions.clock import remember_use

        session = self._session
        if session.is_read_only or session.is_looking_back:
            return
        with suppress(RegistryError):  # what a disk refuses is said when something is recorded
            remember_use(session.registry, session.guard, session.clock())

    def show_all(self) -> None:
        """Once a minute, and after every change."""
        self._show_clock()
        self._show_reading()
        self._show_room()

    def _changed(self) -> None:
        self.show_all()
        if not self._session.is_read_only and self._session.registry.path is not None:
            self._settling.start()

    def look(self) -> None:
        """A reader shows what somebody else has saved."""
        found = change_count(self._session.registry)
        if found != self._changes:
            self._changes = found
            self._session.refresh()
        else:
            self._show_reading()

    def settle(self) -> None:
        """Bring the log into the file; what a reader holds back is tried again."""
        if not checkpoint(self._session.registry):
            self._settling.start()

    # The clock

    def _show_clock(self) -> None:
        session, now, seen = self._session, self._session.clock(), self._session.guard.seen
        standing = session.clock_standing
        self.clock.setVisible(standing is not Standing.RIGHT)
        if standing is Standing.RIGHT or seen is None:
            return
        said = words()
        places = {"now": _moment(now), "seen": _moment(seen), "today": session.today}
        if standing is Standing.AHEAD:
            question = phrase(
                "{n} days since this registry was last used, on {seen}: is today really {day}? "
                "Until you answer, the lists stay as of that day and nothing can be recorded."
            )
            n = session.guard.days_since(now)
            sentence = said(question, n=n, seen=seen.date(), day=now.date())
            yes = said(phrase("Yes, today is {day}"), day=now.date())
            no = said(phrase("No, the clock is wrong"))
            self.clock.say(sentence, (("clock_right", yes), ("clock_wrong", no)))
            return
        sentence = (
            phrase(
                "The clock of this computer was set back: it says {now}, and this registry was "
                "already used at {seen}. The lists stay as of {today}. Put the clock right."
            )
            if standing is Standing.BACK
            else phrase(
                "The clock of this computer says {now}, which you called wrong. The lists stay as "
                "of {today}, last used at {seen}. Put the clock right."
            )
        )
        right = said(phrase("The clock is right"))
        self.clock.say(said(sentence, **places), (("clock_right", right),))

    def _answer_clock(self, answer: str) -> None:
        session, now = self._session, self._session.clock()
        if answer == "clock_wrong":
            session.guard = session.guard.called_wrong()
        else:
            before, session.guard = session.guard, session.guard.confirmed(now)
            if not session.is_read_only and before.seen is not None:
                from core.actions.clock import confirm_today

                try:
                    session.run(partial(confirm_today, seen=before.seen))
                except RegistryError as error:
                    session.guard = before
                    self._window.say(error)
                return
        session.refresh()

    # Reading beside a writer

    def _show_reading(self) -> None:
        session, said = self._session, words()
        self.reading.setVisible(session.is_read_only)
        if not session.is_read_only:
            return
        record = (("record_here", said(phrase("Record here"))),)
        holder = writer_of(session.registry)
        if holder is not None and holder.operator:
            working = phrase("You are reading; {operator} is working in this registry on {host}.")
            sentence = said(working, operator=holder.operator, host=holder.host)
        elif holder is not None:
            sentence = said(phrase("You are reading; somebody is working in this registry."))
        elif session.reading_because:
            sentence = said(phrase("You are reading. {why}"), why=session.reading_because)
        else:
            sentence = said(
                phrase("You are reading; nobody is recording in this registry just now.")
            )
        self.reading.say(sentence, record)

    def _ask_to_record(self, _name: str) -> None:
        self.record_requested.emit()

    # Room on the disk

    def _show_room(self) -> None:
        path = self._session.registry.path
        free = None if path is None else free_bytes(path)
        short = free is not None and free < LEAST_FREE and not self._session.is_read_only
        self.room.setVisible(short)
        if short and path is not None and free is not None:
            sentence = phrase(
                "Only {n} MB are free on the disk of {folder}. Make room on it before it is full: "
                "then nothing could be saved."
            )
            folder = path.absolute().parent
            self.room.say(words()(sentence, n=free // MEGABYTE, folder=folder))


def _moment(at: datetime) -> str:
    return f"{words().date(at.date())} {at:%H:%M}"
