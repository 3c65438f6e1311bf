"""Documents of many patients in one run: whole or not at all, and one failure stops no other."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from core.domain.chart import Chart
from core.domain.dossier import Dossier
from core.domain.settings import Settings
from core.errors import RegistryError
from core.language import ENGLISH, Language
from core.reports.batch.making import of_patient, stem_of
from core.reports.batch.values import BatchOrder, BatchPaper, OfPatient
from core.reports.batch.writing import Watch, offered_name, write_each, write_merged
from core.surveillance.plan import PatientPlan
from tests.core.reports import lesions, sample
from tests.core.reports.papers import (
    assert_fonts_embedded,
    assert_valid,
    needs_qpdf,
    pages_of,
)
from tests.core.reports.sample import META, TODAY, plan_for


@cache
def dossiers() -> tuple[Dossier, ...]:
    return (lesions.chart().dossier, sample.dead(), sample.lost())


def order(*papers: BatchPaper, **changes: Any) -> BatchOrder:
    made = BatchOrder(
        patients=tuple(each.patient.id for each in dossiers()),
        papers=papers or (BatchPaper.SUMMARY,),
        today=TODAY,
        meta=META,
    )
    return replace(made, **changes)


def made(asked: BatchOrder) -> Iterator[OfPatient]:
    for each in dossiers():
        yield of_patient(plan_for(each), Chart(dossier=each), asked, Settings())


def merged(path: Path, asked: BatchOrder, patients: Iterable[OfPatient] | None = None) -> Any:
    return write_merged(path, patients or made(asked), asked, ENGLISH)


def test_that_one_file_holds_everybody_each_with_page_numbers_of_their_own(tmp_path: Path) -> None:
    asked = order(language=Language.ENGLISH)
    report = merged(tmp_path / "all.pdf", asked)
    pages = pages_of((tmp_path / "all.pdf").read_bytes())
    assert (report.n_patients, report.n_documents, report.n_pages) == (3, 3, len(pages))
    alone = [page for each in made(asked) for page in pages_of(each.made[0].printed.pdf)]
    assert pages == alone
    assert sum("Page 1 of" in page for page in pages) == 3
    assert list(tmp_path.iterdir()) == [tmp_path / "all.pdf"]


def test_that_the_outline_leads_to_each_patient_and_below_to_each_document(tmp_path: Path) -> None:
    asked = order(BatchPaper.SUMMARY, BatchPaper.RECORD, language=Language.ENGLISH)
    merged(tmp_path / "all.pdf", asked)
    reader: Any = PdfReader(tmp_path / "all.pdf")
    patients = [each for each in reader.outline if not isinstance(each, list)]
    below = [each for each in reader.outline if isinstance(each, list)]
    people = [each.patient for each in dossiers()]
    assert [each.title.split(",")[0] for each in patients] == [
        ENGLISH.upper(each.family_name) for each in people
    ]
    for entries in below:
        assert [each.title for each in entries] == ["Patient summary", "Whole record"]
    for entry, person in zip(patients, people, strict=True):
        number = reader.get_destination_page_number(entry)
        text = reader.pages[number or 0].extract_text()
        assert "Patient summary" in text
        assert person.given_name in text


@needs_qpdf
def test_that_the_merged_file_is_valid_tagged_embedded_and_the_same_twice(tmp_path: Path) -> None:
    asked = order(language=Language.TURKISH)
    files = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for file in files:
        merged(file, asked)
    one, two = (file.read_bytes() for file in files)
    assert one == two
    assert_valid(one, tmp_path)
    assert_fonts_embedded(one)
    reader: Any = PdfReader(BytesIO(one))
    assert reader.trailer["/Root"]["/Lang"] == "tr"
    assert reader.metadata is not None
    for each in dossiers():
        assert each.patient.family_name not in str(reader.metadata.title)


def test_that_each_patient_can_have_the_documents_in_their_own_language(tmp_path: Path) -> None:
    merged(tmp_path / "all.pdf", order())
    said = {each.patient.language.value for each in dossiers()}
    pages = " ".join(pages_of((tmp_path / "all.pdf").read_bytes()))
    assert ("Patient summary" in pages) == ("en" in said)
    assert ("Hasta özeti" in pages) == ("tr" in said)


def test_that_the_names_of_files_say_a_number_and_the_day_and_nobody(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    asked = order(BatchPaper.SUMMARY, BatchPaper.SCORES)
    report = write_each(folder, made(asked), asked, ENGLISH)
    assert report.path == folder
    assert sorted(each.name for each in folder.iterdir()) == [
        f"{n:03d}-{word}-23-Nov-2026.pdf" for n in (1, 2, 3) for word in ("scores", "summary")
    ]
    assert offered_name([BatchPaper.PLAN], TODAY, ENGLISH) == "plan-23-Nov-2026.pdf"
    assert list(tmp_path.iterdir()) == [folder]


def test_that_names_with_identity_are_plain_letters_only(tmp_path: Path) -> None:
    folder, asked = tmp_path / "out", order()
    write_each(folder, made(asked), asked, ENGLISH, with_identity=True)
    [first, *_] = sorted(each.name for each in folder.iterdir())
    assert first.startswith("001-Kilicoglu-Isil-204817-summary")
    assert all(each.name.isascii() for each in folder.iterdir())
    person = sample.person(family_name="../../etc", given_name="a\\b:c*?", hospital_no="1/2")
    assert stem_of(person) == "etc-a-b-c-1-2"
    assert len(stem_of(sample.person(family_name="Uzun" * 80))) <= 60


def test_that_what_cannot_be_made_is_named_and_the_others_are_made(tmp_path: Path) -> None:
    asked = order(BatchPaper.PLAN)  # the dead have none, nor the lost
    patients = list(made(asked))
    assert [bool(each.failed) for each in patients] == [False, True, True]
    report = merged(tmp_path / "all.pdf", asked, patients)
    assert (report.n_patients, len(report.failed)) == (1, 2)
    for failed, each in zip(report.failed, dossiers()[1:], strict=True):
        assert ENGLISH.upper(each.patient.family_name) in failed.who
        assert str(failed.why)


def test_that_a_fault_of_the_program_in_one_document_costs_only_that_document(
    tmp_path: Path,
) -> None:
    asked = order()
    broken = plan_for(dossiers()[0])._replace(today=None)  # type: ignore[arg-type]
    patients: list[tuple[PatientPlan, Dossier]] = [
        (broken, dossiers()[0]),
        *((plan_for(each), each) for each in dossiers()[1:]),
    ]
    drawn = [of_patient(plan, Chart(dossier=d), asked, Settings()) for plan, d in patients]
    report = merged(tmp_path / "all.pdf", asked, drawn)
    assert report.n_patients == 2
    assert "fault of the program" in str(report.failed[0].why)


@pytest.mark.parametrize("name", ["all.pdf", "folder"])
def test_that_a_cancelled_run_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    done: list[int] = []
    watch = Watch(done.append, lambda: len(done) == 2)
    asked, write = order(), write_merged if name.endswith("pdf") else write_each
    report = write(tmp_path / name, made(asked), asked, ENGLISH, watch)
    assert report.is_cancelled
    assert report.path is None
    assert done == [1, 2]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["all.pdf", "folder"])
def test_that_nothing_is_written_when_nothing_could_be_made(tmp_path: Path, name: str) -> None:
    asked, write = order(BatchPaper.PLAN), write_merged if name.endswith("pdf") else write_each
    report = write(tmp_path / name, list(made(asked))[1:], asked, ENGLISH)
    assert report.path is None
    assert len(report.failed) == 2
    assert list(tmp_path.iterdir()) == []


def test_that_a_file_or_a_full_folder_in_the_way_stays_as_it_was(tmp_path: Path) -> None:
    asked = order()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(RegistryError, match="not empty"):
        write_each(tmp_path / "full", made(asked), asked, ENGLISH)
    with pytest.raises(RegistryError, match="is not a file"):
        merged(tmp_path / "full", asked)
    with pytest.raises(RegistryError, match="cannot be written"):
        merged(tmp_path / "missing" / "all.pdf", asked)
    assert [each.name for each in tmp_path.rglob("*")] == ["full", "mine.txt"]


def test_that_an_empty_folder_and_what_a_cut_run_left_are_taken_over(tmp_path: Path) -> None:
    asked = order()
    (tmp_path / "out").mkdir()
    (tmp_path / ".out.new").mkdir()
    (tmp_path / ".out.new" / "half.pdf").write_bytes(b"%PDF")
    write_each(tmp_path / "out", made(asked), asked, ENGLISH)
    assert len(list((tmp_path / "out").iterdir())) == 3
    assert list(tmp_path.iterdir()) == [tmp_path / "out"]


def test_that_the_outline_says_which_operation_and_nobody_without_one_has_a_page(
    tmp_path: Path,
) -> None:
    people = (sample.complex_course(), sample.empty())
    for every, below in ((True, ["O1 of 18-Jul-2022", "O2", "O3"]), (False, [])):
        asked = order(BatchPaper.OPERATION, language=Language.ENGLISH, every_operation=every)
        drawn = [of_patient(plan_for(d), Chart(dossier=d), asked, Settings()) for d in people]
        report = merged(tmp_path / "all.pdf", asked, drawn)
        assert (report.n_patients, report.n_documents) == (1, len(below) or 1)
        [failed] = report.failed
        assert ENGLISH.upper(people[1].patient.family_name) in failed.who
        assert str(failed.why) == "No operation is recorded by 23-Nov-2026."
        reader: Any = PdfReader(tmp_path / "all.pdf")
        titles = [each.title for each in reader.outline[1]] if below else reader.outline[1:]
        for title, said in zip(titles, below, strict=True):
            assert title.startswith(f"Operation and pathology, {said}")
