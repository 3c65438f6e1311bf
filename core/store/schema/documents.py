"""Documents of the patients, and their bytes in a table of their own."""

from core.store.engine import Database
from core.store.schema.steps import day, guard, migrations, table


@migrations.step
def m015_documents(db: Database) -> None:
    """A content is written once, in the unit of work of its row, and never changes or goes."""
    table(
        db,
        "documents",
        "title TEXT NOT NULL CHECK (length(trim(title)) > 0)",
        day("dated_on"),
        "note TEXT NOT NULL",
        "kind TEXT NOT NULL",
        "file_name TEXT NOT NULL",
        "n_bytes INTEGER NOT NULL CHECK (n_bytes > 0)",
        "sha256 TEXT NOT NULL CHECK (length(sha256) = 64)",
        day("added_on", required=True),
        "about_table TEXT NOT NULL",
        "about_id TEXT NOT NULL",
        "CHECK ((about_table = '') = (about_id = ''))",
    )
    guard(db, "documents")
    db.execute(
        "CREATE TABLE document_contents (id TEXT PRIMARY KEY CHECK (length(id) = 36), "
        "content BLOB NOT NULL CHECK (length(content) > 0)) STRICT"
    )
    guard(db, "document_contents", is_fixed=True)
