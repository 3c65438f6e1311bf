"""The first release: patients, their records, surveillance, history, settings and outlook."""

from core.store.engine import Database
from core.store.schema.steps import day, migrations, table


@migrations.step
def m001_people_and_disease(db: Database) -> None:
    table(
        db,
        "patients",
        "family_name TEXT NOT NULL",
        "given_name TEXT NOT NULL",
        day("birth_date", required=True),
        "sex TEXT NOT NULL",
        "hospital_no TEXT NOT NULL",
        "phone TEXT NOT NULL",
        "second_phone TEXT NOT NULL",
        day("phones_verified_on"),
        "language TEXT NOT NULL",
        "surgeon TEXT NOT NULL",
        "note TEXT NOT NULL",
        of_patient=False,
    )
    db.execute(
        "CREATE UNIQUE INDEX one_hospital_no ON patients (hospital_no) WHERE voided_why IS NULL"
    )
    table(db, "primary_tumours", "site TEXT", day("diagnosed_on"), "pt TEXT", "pn TEXT")
    table(
        db,
        "liver_diseases",
        day("found_on"),
        "n_metastases INTEGER",
        "distribution TEXT",
        "largest_mm INTEGER",
    )


@migrations.step
def m002_treatment(db: Database) -> None:
    table(
        db,
        "procedures",
        day("performed_on", required=True),
        "intent TEXT NOT NULL",
        "components TEXT NOT NULL CHECK (json_valid(components))",
        "segments TEXT NOT NULL CHECK (json_valid(segments))",
        "strategy TEXT",
        "access TEXT",
        "n_ablated INTEGER",
        "margin_mm REAL",
        "surgeon TEXT NOT NULL",
        "note TEXT NOT NULL",
    )
    table(
        db,
        "systemic_therapies",
        "setting TEXT NOT NULL",
        "regimen TEXT NOT NULL",
        "biological TEXT",
        day("started_on", required=True),
        day("ended_on"),
        "n_cycles INTEGER",
    )


@migrations.step
def m003_surveillance(db: Database) -> None:
    db.execute(
        "CREATE TABLE protocols (id TEXT NOT NULL, version INTEGER NOT NULL, toml TEXT NOT NULL, "
        "PRIMARY KEY (id, version)) STRICT"
    )
    table(
        db,
        "episodes",
        "anchor_id TEXT NOT NULL REFERENCES procedures (id) ON DELETE RESTRICT",
        "protocol_id TEXT NOT NULL",
        "protocol_version INTEGER NOT NULL",
        day("enrolled_on", required=True),
        day("last_due_on"),
        "extension_months TEXT NOT NULL CHECK (json_valid(extension_months))",
        "extension_reason TEXT NOT NULL",
        "left_out TEXT NOT NULL CHECK (json_valid(left_out))",
        "FOREIGN KEY (protocol_id, protocol_version) REFERENCES protocols (id, version) "
        "ON DELETE RESTRICT",
    )
    db.execute(
        "CREATE UNIQUE INDEX one_episode_of_anchor ON episodes (anchor_id) WHERE voided_why IS NULL"
    )
    table(
        db,
        "kept_calendars",
        "procedure_id TEXT NOT NULL REFERENCES procedures (id) ON DELETE RESTRICT",
        day("decided_on", required=True),
        "reason TEXT NOT NULL CHECK (length(trim(reason)) > 0)",
    )


@migrations.step
def m004_changes_waivers_and_pauses(db: Database) -> None:
    table(
        db,
        "protocol_changes",
        "episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE RESTRICT",
        "protocol_id TEXT NOT NULL",
        "protocol_version INTEGER NOT NULL",
        day("changed_on", required=True),
        "reason TEXT NOT NULL CHECK (length(trim(reason)) > 0)",
        "left_out TEXT NOT NULL CHECK (json_valid(left_out))",
        "FOREIGN KEY (protocol_id, protocol_version) REFERENCES protocols (id, version) "
        "ON DELETE RESTRICT",
    )
    table(
        db,
        "waivers",
        "episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE RESTRICT",
        "modality TEXT NOT NULL",
        "month INTEGER NOT NULL",
        day("waived_on", required=True),
        "waived_by TEXT NOT NULL",
        "reason TEXT NOT NULL CHECK (length(trim(reason)) > 0)",
    )
    db.execute(
        "CREATE UNIQUE INDEX one_waiver_of_slot ON waivers (episode_id, modality, month) "
        "WHERE voided_why IS NULL"
    )
    table(
        db,
        "pauses",
        day("starts_on", required=True),
        day("ends_on"),
        "reason TEXT NOT NULL",
        "responsible TEXT NOT NULL CHECK (length(trim(responsible)) > 0)",
        day("review_on", required=True),
        "note TEXT NOT NULL",
        "CHECK (ends_on IS NULL OR ends_on > starts_on)",
    )


@migrations.step
def m005_examinations(db: Database) -> None:
    table(
        db,
        "examinations",
        "modality TEXT NOT NULL",
        day("performed_on", required=True),
        "is_adequate INTEGER NOT NULL CHECK (is_adequate IN (0, 1))",
        "stands_in_for TEXT",
        "stand_in_reason TEXT NOT NULL",
        "note TEXT NOT NULL",
    )
    table(
        db,
        "results",
        "examination_id TEXT NOT NULL REFERENCES examinations (id) ON DELETE RESTRICT",
        day("reported_on", required=True),
        "finding TEXT NOT NULL",
        "cea_ug_per_l REAL",
        "text TEXT NOT NULL",
        day("read_on"),
        "read_by TEXT NOT NULL",
        "decision TEXT NOT NULL",
        "next_step TEXT NOT NULL",
    )
    db.execute(
        "CREATE UNIQUE INDEX one_result_of_examination ON results (examination_id) "
        "WHERE voided_why IS NULL"
    )


@migrations.step
def m006_appointments_and_contacts(db: Database) -> None:
    table(
        db,
        "appointments",
        "episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE RESTRICT",
        "modality TEXT NOT NULL",
        "month INTEGER NOT NULL",
        day("booked_for", required=True),
        "at TEXT",
        "place TEXT NOT NULL",
        "outcome TEXT",
        day("outcome_on"),
        "outcome_note TEXT NOT NULL",
        "examination_id TEXT REFERENCES examinations (id) ON DELETE RESTRICT",
    )
    db.execute(
        "CREATE UNIQUE INDEX one_standing_booking ON appointments (episode_id, modality, month) "
        "WHERE voided_why IS NULL AND outcome IS NULL"
    )
    table(
        db,
        "contact_attempts",
        day("tried_on", required=True),
        "channel TEXT NOT NULL",
        "outcome TEXT NOT NULL",
        day("next_try_on"),
        "tried_by TEXT NOT NULL",
        "note TEXT NOT NULL",
    )


@migrations.step
def m007_course_of_disease(db: Database) -> None:
    table(
        db,
        "recurrences",
        day("detected_on", required=True),
        "sites TEXT NOT NULL CHECK (json_valid(sites))",
        "liver_distribution TEXT",
        "note TEXT NOT NULL",
    )
    table(
        db,
        "mdt_decisions",
        day("held_on", required=True),
        "decision TEXT NOT NULL",
        "next_step TEXT NOT NULL",
        "recurrence_id TEXT REFERENCES recurrences (id) ON DELETE RESTRICT",
    )
    table(
        db,
        "stops",
        day("stopped_on", required=True),
        "reason TEXT NOT NULL CHECK (reason <> 'death')",
        day("accepted_on"),
        "note TEXT NOT NULL",
        day("reversed_on"),
        "reversed_why TEXT NOT NULL",
    )
    table(
        db,
        "deaths",
        day("died_on", required=True),
        "cause TEXT NOT NULL",
        "cause_text TEXT NOT NULL",
    )
    db.execute("CREATE UNIQUE INDEX one_death ON deaths (patient_id) WHERE voided_why IS NULL")


@migrations.step
def m008_history_and_settings(db: Database) -> None:
    db.execute(
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL "
        "CHECK (json_valid(value))) STRICT"
    )
    db.execute(
        "CREATE TABLE history (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, operator TEXT NOT NULL, "
        'sentence TEXT NOT NULL, "values" TEXT NOT NULL CHECK (json_valid("values")), '
        "reason TEXT NOT NULL, patient_id TEXT REFERENCES patients (id) ON DELETE RESTRICT, "
        "undoes INTEGER REFERENCES history (seq)) STRICT"
    )
    db.execute("CREATE INDEX history_of_patient ON history (patient_id)")
    db.execute("CREATE UNIQUE INDEX undone_once ON history (undoes) WHERE undoes IS NOT NULL")
    db.execute(
        "CREATE TABLE history_changes (seq INTEGER NOT NULL REFERENCES history (seq), "
        "position INTEGER NOT NULL, table_name TEXT NOT NULL, row_id TEXT NOT NULL, "
        "old TEXT, new TEXT, PRIMARY KEY (seq, position)) STRICT"
    )
    for name in ("history", "history_changes"):
        for verb in ("UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER {name}_no_{verb.lower()} BEFORE {verb} ON {name} "
                "BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END"
            )


@migrations.step
def m009_outlook(db: Database) -> None:
    db.execute(
        "CREATE TABLE outlook (patient_id TEXT NOT NULL REFERENCES patients (id) "
        "ON DELETE RESTRICT, modality TEXT NOT NULL, month INTEGER NOT NULL, "
        "opens_on TEXT NOT NULL, due_on TEXT NOT NULL, overdue_on TEXT NOT NULL, "
        "PRIMARY KEY (patient_id, modality)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX outlook_by_opening ON outlook (opens_on)")
