"""The page of the recovery code: whole, readable, in both languages, and kept nowhere."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from core.domain.recovery_code import code_from, groups_of
from core.language import Language, words_in
from core.reports.recovery.compose import Origin
from core.reports.recovery.document import printed_recovery, recovery_pdf

CODE = code_from(bytes(range(17)))
ORIGIN = Origin(
    centre="Şişli HPB Cerrahisi",
    file_name="ward.hepatrack",
    made_at=datetime(2026, 11, 23, 9, 14, tzinfo=UTC),
)


def _text(pdf: bytes) -> str:
    from pypdf import PdfReader

    [page] = PdfReader(BytesIO(pdf)).pages
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize("language", Language)
def test_that_one_page_has_the_whole_code_and_what_to_do_with_it(language: Language) -> None:
    printed = printed_recovery(CODE, ORIGIN, words_in(language))
    assert (printed.n_pages, printed.overflows) == (1, ())
    text = _text(printed.pdf)
    for at, group in enumerate(groups_of(CODE), start=1):
        assert f"{at} {group}" in text
    for said in ("Şişli HPB Cerrahisi", "ward.hepatrack", "2026 09:14"):
        assert said in text
    turkish = language is Language.TURKISH
    assert ("Kurtarma kodu" in text) is turkish
    assert ("sealed envelope" in text) is not turkish


def test_that_a_very_long_name_stays_on_the_page() -> None:
    long = Origin(centre="Ğ" * 300, file_name="w" * 200 + ".hepatrack", made_at=ORIGIN.made_at)
    printed = printed_recovery(CODE, long, words_in(Language.ENGLISH))
    assert (printed.n_pages, printed.overflows) == (1, ())


def test_that_the_title_of_the_file_and_the_folder_know_nothing_of_the_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pypdf import PdfReader

    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    pdf = recovery_pdf(CODE, ORIGIN, words_in(Language.ENGLISH))
    assert CODE not in str(PdfReader(BytesIO(pdf)).metadata)
    assert list(tmp_path.iterdir()) == []
