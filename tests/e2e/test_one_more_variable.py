"""Adding a clinical variable: one declaration and one migration, nothing else (in a copy)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("core", "ui", "commandline", "resources", "main.py")
DECLARATION = """    drain_days: int | None = variable(
        phrase("Days with a drain"),
        unit="d",
        hard=(0, 400),
        usual=(0, 30),
        asked=True,
        default=None,
    )
    histology:"""
MIGRATION = '''"""Days with a drain."""

from core.store.engine import Database
from core.store.schema.steps import migrations


@migrations.step
def m999_drain_days(db: Database) -> None:
    db.execute("ALTER TABLE procedures ADD COLUMN drain_days INTEGER")
'''
# The form, the check, the column, the history, the gaps, the PDF and the dictionary, in a process
# of the changed copy.
PROGRAMME = r"""
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit
from core.actions.course import correct_record
from core.actions.demonstration import create_demonstration
from core.domain.acting import Acting
from core.domain.course_checks import record_problems
from core.domain.treatment import Procedure
from core.language import ENGLISH
from core.reports.dictionary.compose import dictionary
from core.reports.full_record.document import printed_record
from core.reports.summary.document import summary_pdf
from core.reports.summary.values import SummaryMeta
from core.store.charts import chart_of
from core.store.registry import Registry
from core.store.telling import told
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import plan_of
from io import BytesIO
from pypdf import PdfReader
from ui.look.language import install_language
from ui.look.theme import STYLE, Theme, apply_theme
from ui.widgets.record_form import RecordForm, Verdict
from core.language import Language

DAYS = WorkingDays(weekdays=frozenset(range(5)), holidays=frozenset())
now, today = datetime(2026, 11, 23, 9, tzinfo=UTC), date(2026, 11, 23)
path = Path("ward.hepatrack")
create_demonstration(path, as_of=today, now=now)
registry = Registry.open(path, now=now)
[procedure, *_] = registry.of(Procedure).all()
assert procedure.drain_days is None

app = QApplication(["copy", *STYLE])
install_language(app, Language.ENGLISH)
apply_theme(app, Theme.LIGHT)
form = RecordForm(procedure, today=today)
field = form.findChild(QLineEdit, "drain_days")
assert field is not None, "no row in the form"
field.setText("401")
assert form.check() is Verdict.REFUSES
said = [row.problem for row in form.rows if row.problem]
assert said == ["Days with a drain: enter a value from 0 to 400 d."], said
field.setText("31")
assert form.check() is Verdict.ASKS
field.setText("6")
assert form.check() is Verdict.CLEAR
assert record_problems(replace(procedure, drain_days=-1), today=today)

acting = Acting(operator="Dr A. Demir", at=now, today=today)
seq = correct_record(registry, acting, form.value(), reason="read again")
assert registry.of(Procedure).get(procedure.id).drain_days == 6, "no column"
[change] = registry.history.changes_of(seq)
[fact] = told(change, ENGLISH).fields
assert (fact.label, fact.old, fact.new) == ("Days with a drain", "–", "6 d"), fact

chart = chart_of(registry, procedure.patient_id)
plan = plan_of(chart.dossier, registry.protocols.all(), today, DAYS)
meta = SummaryMeta(program_version="0", printed_at=now)
def text(pdf):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
record = text(printed_record(plan, chart, ENGLISH, meta).pdf)
assert "Days with a drain 6 d" in record, record
other = next(p for p in registry.of(Procedure).all() if p.patient_id != procedure.patient_id)
plan = plan_of(
    chart_of(registry, other.patient_id).dossier, registry.protocols.all(), today, DAYS
)
assert "days with a drain" in text(summary_pdf(plan, ENGLISH, meta)), "not named as missing"
assert "Procedure.drain_days" in {each.name for each in dictionary(ENGLISH)}
print("one declaration, one migration")
"""


def test_that_a_variable_is_added_by_one_declaration_and_one_migration(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in PARTS:
        source = ROOT / name
        if source.is_dir():
            skipped = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, copy / name, ignore=skipped)
        else:
            shutil.copy(source, copy / name)
    treatment = copy / "core" / "domain" / "treatment.py"
    text = treatment.read_text(encoding="utf-8")
    assert text.count("    histology:") == 1
    treatment.write_text(text.replace("    histology:", DECLARATION), encoding="utf-8")
    schema = copy / "core" / "store" / "schema"
    (schema / "drain_days.py").write_text(MIGRATION, encoding="utf-8")
    listed = schema / "__init__.py"
    steps = listed.read_text(encoding="utf-8")
    own = "from core.store.schema import drain_days\n"
    last = "from core.store.schema.steps import migrations"
    listed.write_text(steps.replace(last, own + last), encoding="utf-8")
    (copy / "programme.py").write_text(PROGRAMME, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "programme.py"],
        cwd=copy,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "one declaration, one migration"
