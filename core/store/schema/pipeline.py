"""What a coordinator's day leaves behind: dates put off, next steps, questions for the meeting."""

from core.store.engine import Database
from core.store.schema.steps import day, guard, migrations, table


@migrations.step
def m016_pipeline(db: Database) -> None:
    """`previous_on` is the last day before that of `at` on which the registry was used."""
    table(
        db,
        "deferrals",
        "episode_id TEXT NOT NULL REFERENCES episodes (id) ON DELETE RESTRICT",
        "modality TEXT NOT NULL",
        "month INTEGER NOT NULL",
        day("deferred_on", required=True),
        day("until", required=True),
        "reason TEXT NOT NULL",
        "reviewer TEXT NOT NULL CHECK (length(trim(reviewer)) > 0)",
        day("confirmed_on"),
        day("ended_on"),
        "note TEXT NOT NULL",
        "CHECK (until > deferred_on)",
    )
    table(
        db,
        "mdt_referrals",
        day("referred_on", required=True),
        "question TEXT NOT NULL CHECK (length(trim(question)) > 0)",
        day("meeting_on"),
        "recurrence_id TEXT REFERENCES recurrences (id) ON DELETE RESTRICT",
        "referred_by TEXT NOT NULL",
    )
    for name in ("deferrals", "mdt_referrals"):
        guard(db, name)
    db.execute("ALTER TABLE waivers ADD COLUMN kind TEXT NOT NULL DEFAULT 'waived'")
    db.execute("ALTER TABLE appointments ADD COLUMN next_step TEXT")
    db.execute(f"ALTER TABLE appointments ADD COLUMN {day('next_step_on')}")
    db.execute(f"ALTER TABLE last_used ADD COLUMN {day('previous_on')}")
