"""The site's settings, one JSON value per name; unknown names of a newer program are kept."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from core.domain.hospital_number import NumberScheme
from core.domain.scanners import Scanner
from core.domain.settings import PaperSize, Settings, ThemeChoice
from core.language import Language
from core.store.engine import Database
from core.store.failing import damaged
from core.store.scanners import plain_scanner, read_scanner

_ALL = "SELECT name, value FROM settings"
_PUT = """
    INSERT INTO settings (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
_READ: dict[str, Callable[[Any], Any]] = {
    "language": Language,
    "theme": ThemeChoice.read,
    "paper_size": PaperSize.read,
    "number_scheme": NumberScheme.read,
    "weekdays": tuple,
    "holidays": lambda days: tuple(map(date.fromisoformat, days)),
    "scanners": lambda scanners: tuple(map(read_scanner, scanners)),
    "site_protocols": tuple,
    "site_texts": lambda pairs: tuple((name, text) for name, text in pairs),
}


class SettingsRepository:
    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self) -> Settings:
        row = {each["name"]: each["value"] for each in self._db.query(_ALL)}
        try:
            return self.from_row(row)
        except (KeyError, ValueError, TypeError) as error:  # no answer of ours reads like that
            raise damaged(self._db.path) from error

    def put(self, settings: Settings) -> None:
        for name, value in self.to_row(settings).items():
            self._db.execute(_PUT, {"name": name, "value": value})

    @staticmethod
    def to_row(settings: Settings) -> dict[str, str]:
        """JSON text by name."""
        return {
            each.name: json.dumps(_plain(getattr(settings, each.name)), ensure_ascii=False)
            for each in fields(Settings)
        }

    @staticmethod
    def from_row(row: Mapping[str, str]) -> Settings:
        """The settings a row holds; names this program does not know are left aside."""
        values: dict[str, Any] = {
            each.name: _READ.get(each.name, _same)(json.loads(row[each.name]))
            for each in fields(Settings)
            if each.name in row
        }
        return Settings(**values)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain_part(each) for each in value]
    return value


def _plain_part(value: Any) -> Any:
    if isinstance(value, Scanner):
        return plain_scanner(value)
    return value.isoformat() if isinstance(value, date) else value


def _same(value: Any) -> Any:
    return value
