"""Who works here, and the forms they left half typed."""

from core.store.engine import Database
from core.store.schema.steps import day, guard, migrations, table


@migrations.step
def m011_operators(db: Database) -> None:
    table(
        db,
        "operators",
        "name TEXT NOT NULL CHECK (length(trim(name)) > 0)",
        "role TEXT NOT NULL",
        "is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))",
        day("since", required=True),
        "preferences TEXT NOT NULL CHECK (json_valid(preferences))",
        of_patient=False,
    )
    guard(db, "operators")
    db.execute(
        "CREATE TABLE drafts (id TEXT PRIMARY KEY CHECK (length(id) = 36), "
        "operator_id TEXT NOT NULL REFERENCES operators (id) ON DELETE RESTRICT, "
        "form TEXT NOT NULL, record_id TEXT NOT NULL, record_ver INTEGER NOT NULL, "
        "patient_id TEXT REFERENCES patients (id) ON DELETE RESTRICT, "
        "content TEXT NOT NULL CHECK (json_valid(content)), kept_at TEXT NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX drafts_of_operator ON drafts (operator_id)")
