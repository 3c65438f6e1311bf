"""The one list of migrations, and the words they are written in."""

from core.store.engine import Database
from core.store.migrating import Migrations

migrations = Migrations("registry")

DATE = "TEXT CHECK ({0} IS date({0}, '+0 days') AND {0} BETWEEN '1900-01-01' AND '2199-12-31')"


def day(name: str, *, required: bool = False) -> str:
    kind = DATE.format(name)
    return f"{name} {kind.replace('TEXT', 'TEXT NOT NULL', 1)}" if required else f"{name} {kind}"


def table(db: Database, name: str, *columns: str, of_patient: bool = True) -> None:
    """A table of records: id and version, the patient it belongs to, and why it was voided."""
    parts = ["id TEXT PRIMARY KEY CHECK (length(id) = 36)", "ver INTEGER NOT NULL CHECK (ver > 0)"]
    if of_patient:
        parts.append("patient_id TEXT NOT NULL REFERENCES patients (id) ON DELETE RESTRICT")
    db.execute(f"CREATE TABLE {name} ({', '.join([*parts, 'voided_why TEXT', *columns])}) STRICT")
    if of_patient:
        db.execute(f"CREATE INDEX {name}_of_patient ON {name} (patient_id)")


def guard(db: Database, name: str, *, is_fixed: bool = False) -> None:
    """Rows that change only while a unit of work is open, and never go; fixed ones never change.

    A forgotten path of the program, or another program, is refused by the file itself. Steps that
    are released use this text: write another function instead of changing it.
    """
    for verb in ("INSERT", "UPDATE"):
        when = (
            "" if is_fixed and verb == "UPDATE" else "WHEN NOT EXISTS (SELECT 1 FROM unit_of_work) "
        )
        db.execute(
            f"CREATE TRIGGER {name}_{verb.lower()}_in_a_unit_of_work BEFORE {verb} ON {name} {when}"
            "BEGIN SELECT RAISE(ABORT, 'rows change only inside a unit of work'); END"
        )
    db.execute(
        f"CREATE TRIGGER {name}_no_delete BEFORE DELETE ON {name} "
        "BEGIN SELECT RAISE(ABORT, 'rows are voided, not deleted'); END"
    )
