"""The clinical record in full: dates half known, and what was not asked about before."""

from core.store.engine import Database
from core.store.schema.steps import day, guard, migrations, table

_PARTIAL = (
    "TEXT CHECK ({0} = 'unknown' OR ({0} || substr('-01-01', length({0}) - 3)) IS "
    "date({0} || substr('-01-01', length({0}) - 3), '+0 days') AND length({0}) IN (4, 7, 10) "
    "AND {0} BETWEEN '1900' AND '2199-12-31')"
)


def partial(name: str, *, required: bool = False) -> str:
    """A column of `2019-05-03`, `2019-05`, `2019` or `unknown`."""
    kind = _PARTIAL.format(name)
    return f"{name} {kind.replace('TEXT', 'TEXT NOT NULL', 1)}" if required else f"{name} {kind}"


def texts(*names: str) -> list[str]:
    return [f"{name} TEXT NOT NULL DEFAULT ''" for name in names]


def answers(*names: str) -> list[str]:
    return [f"{name} TEXT" for name in names]


def counts(*names: str) -> list[str]:
    return [f"{name} INTEGER" for name in names]


def several(name: str) -> str:
    return f"{name} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid({name}))"


def _widen(db: Database, name: str, *columns: str) -> None:
    for column in columns:
        db.execute(f"ALTER TABLE {name} ADD COLUMN {column}")


def _made_anew(db: Database, name: str, kept: str, *columns: str) -> None:
    """A table whose CHECKs change is made anew; `kept` are the columns that are carried over.

    Nothing refers to these tables, and a step runs on a copy with foreign keys off.
    """
    db.execute(f"ALTER TABLE {name} RENAME TO {name}_before")
    db.execute(f"DROP INDEX {name}_of_patient")
    table(db, name, *columns)
    db.execute(
        # Nothing in the statement comes from outside.
        f"INSERT INTO {name} (id, ver, patient_id, voided_why, {kept}) "  # noqa: S608
        f"SELECT id, ver, patient_id, voided_why, {kept} FROM {name}_before"
    )
    db.execute(f"DROP TABLE {name}_before")
    guard(db, name)


@migrations.step
def m013_dates_half_known(db: Database) -> None:
    _made_anew(
        db,
        "primary_tumours",
        "site, diagnosed_on, pt, pn",
        "site TEXT",
        partial("diagnosed_on"),
        partial("resected_on"),
        *answers("emergency", "prefix", "edition", "pt", "pt_sub", "pn", "pn_sub"),
        *counts("n_nodes_examined", "n_nodes_positive"),
        *answers("differentiation", "response"),
        *texts("invasion"),
        *answers("kras", "nras", "braf", "msi"),
        partial("colonoscopy_on"),
        *texts("colonoscopy_finding", "note"),
    )
    _made_anew(
        db,
        "liver_diseases",
        "found_on, n_metastases, distribution, largest_mm",
        partial("found_on"),
        "n_metastases INTEGER",
        "distribution TEXT",
        "largest_mm INTEGER",
        "at_presentation TEXT",
    )
    _made_anew(
        db,
        "systemic_therapies",
        "setting, regimen, biological, started_on, ended_on, n_cycles",
        "setting TEXT NOT NULL",
        "regimen TEXT NOT NULL",
        "biological TEXT",
        partial("started_on", required=True),
        partial("ended_on"),
        "n_cycles INTEGER",
        *answers("initial_resectability", "response"),
        *texts("note"),
    )


@migrations.step
def m014_record_in_full(db: Database) -> None:
    _widen_what_was(db)
    _lesions(db)
    _before_and_after(db)


def _widen_what_was(db: Database) -> None:
    _widen(
        db,
        "patients",
        *texts("address", "general_practitioner", "comorbidity"),
        day("address_verified_on"),
        partial("consent_on"),
        several("consent_scope"),
        day("consent_withdrawn_on"),
        *answers("asa"),
    )
    _widen(
        db,
        "procedures",
        several("partial_segments"),
        *counts("n_wedges", "stage", "pringle_min", "blood_loss_ml", "n_transfused"),
        *texts("conversion", "histology", "centre"),
        *answers("bowel_resection", "frozen_section", "residue"),
        day("admitted_on"),
        day("discharged_on"),
        "staged_with TEXT REFERENCES procedures (id) ON DELETE RESTRICT",
        "recurrence_id TEXT REFERENCES recurrences (id) ON DELETE RESTRICT",
    )
    _widen(
        db,
        "recurrences",
        several("segments"),
        *counts("n_lesions"),
        *answers("at_margin", "at_ablation_site", "found_by"),
    )
    _widen(
        db,
        "mdt_decisions",
        *texts("question", "next_step_by", "hepatobiliary_surgeon", "colorectal_surgeon"),
        *texts("radiologist", "radiation_oncologist", "medical_oncologist"),
        *texts("others_present", "reasons"),
    )
    _widen(db, "results", *counts("n_lesions", "largest_mm"))


_OF_PROCEDURE = "procedure_id TEXT NOT NULL REFERENCES procedures (id) ON DELETE RESTRICT"
_OF_LESION = "lesion_id TEXT NOT NULL REFERENCES liver_metastases (id) ON DELETE RESTRICT"
_OF_EXAMINATION = "examination_id TEXT REFERENCES examinations (id) ON DELETE RESTRICT"


def _lesions(db: Database) -> None:
    table(
        db,
        "liver_metastases",
        "number INTEGER NOT NULL CHECK (number > 0)",
        several("segments"),
        partial("found_on"),
        *texts("note"),
        "map_x REAL",
        "map_y REAL",
        "recurrence_id TEXT REFERENCES recurrences (id) ON DELETE RESTRICT",
    )
    db.execute(
        "CREATE UNIQUE INDEX one_number_of_lesion ON liver_metastases (patient_id, number) "
        "WHERE voided_why IS NULL"
    )
    table(
        db,
        "lesion_sizes",
        _OF_LESION,
        day("measured_on", required=True),
        "sized_by TEXT NOT NULL",
        "diameter_mm REAL NOT NULL CHECK (diameter_mm >= 0)",
        _OF_EXAMINATION,
    )
    table(db, "lesion_fates", _OF_LESION, _OF_PROCEDURE, "fate TEXT NOT NULL", *texts("note"))
    db.execute(
        "CREATE UNIQUE INDEX one_fate_at_an_operation ON lesion_fates (lesion_id, procedure_id) "
        "WHERE voided_why IS NULL"
    )
    for name in ("liver_metastases", "lesion_sizes", "lesion_fates"):
        guard(db, name)


def _before_and_after(db: Database) -> None:
    table(
        db,
        "extrahepatic_diseases",
        partial("found_on"),
        several("sites"),
        *answers("resectability"),
        *texts("note"),
    )
    table(
        db,
        "work_ups",
        day("performed_on", required=True),
        "kind TEXT NOT NULL",
        *texts("finding"),
        *counts("total_volume_ml", "remnant_ml"),
        "remnant_percent REAL",
    )
    _parts_of_operations(db)
    _laboratory_and_screening(db)
    for name in ("extrahepatic_diseases", "work_ups", "ablations", "specimens", "complications"):
        guard(db, name)


def _parts_of_operations(db: Database) -> None:
    table(
        db,
        "ablations",
        _OF_PROCEDURE,
        "modality TEXT NOT NULL",
        *answers("access"),
        *counts("n_lesions"),
        several("segments"),
        "margin_mm REAL",
        *texts("note"),
    )
    table(
        db,
        "specimens",
        _OF_PROCEDURE,
        "name TEXT NOT NULL",
        several("segments"),
        "margin_mm REAL",
        *answers("margin_at"),
        *counts("n_lesions"),
        "largest_mm REAL",
        *texts("regression", "histology"),
    )
    table(
        db,
        "complications",
        _OF_PROCEDURE,
        day("occurred_on", required=True),
        "kind TEXT NOT NULL",
        "grade TEXT NOT NULL",
        *answers("has_disability", "liver_failure_grade"),
        *texts("treatment"),
        day("resolved_on"),
        *texts("note"),
    )


def _laboratory_and_screening(db: Database) -> None:
    table(
        db,
        "laboratory_values",
        day("taken_on", required=True),
        "analyte TEXT NOT NULL",
        *texts("other_name"),
        *answers("comparator"),
        "value REAL NOT NULL",
        "unit TEXT NOT NULL",
        "reference_low REAL",
        "reference_high REAL",
        *answers("under_fluoropyrimidine"),
        *texts("note"),
        _OF_EXAMINATION,
    )
    table(
        db,
        "screenings",
        "family_name TEXT NOT NULL",
        "given_name TEXT NOT NULL",
        *texts("hospital_no"),
        day("considered_on", required=True),
        "outcome TEXT NOT NULL",
        day("decided_on"),
        *answers("reason"),
        *texts("note"),
        "patient_id TEXT REFERENCES patients (id) ON DELETE RESTRICT",
        of_patient=False,
    )
    guard(db, "laboratory_values")
    guard(db, "screenings")
