"""What a document is, is read from its bytes; what cannot be kept is refused with a sentence."""

import os
import struct
import zlib
from pathlib import Path

import pytest

from core.domain.documents import (
    MOST_BYTES,
    DocumentKind,
    clean_file_name,
    size_said,
    title_from,
)
from core.errors import RegistryError
from core.exchange.documents import examined, read_document
from core.exchange.pictures import picture_of
from core.language import ENGLISH, Language, words_in
from tests.papers import a_pdf, a_picture, locked_pdf

PDF, IMAGE, TEXT = DocumentKind
TURKISH = words_in(Language.TURKISH)


@pytest.mark.parametrize(
    ("data", "kind", "ending"),
    [
        (a_pdf(), PDF, ".pdf"),
        (b"\xef\xbb\xbf \r\n" + a_pdf(), PDF, ".pdf"),
        (b"\x00\x01mail\x00" + a_pdf(), PDF, ".pdf"),
        (a_picture("PNG"), IMAGE, ".png"),
        (a_picture("JPEG"), IMAGE, ".jpg"),
        (a_picture("JPEG", mode="CMYK", colour=(0, 90, 0, 0)), IMAGE, ".jpg"),
        ("Patoloji: ışık, ğ\r\n\tKRAS".encode(), TEXT, ".txt"),
        ("\ufeffwith a mark".encode(), TEXT, ".txt"),
        (b"MZ hastasi", TEXT, ".txt"),
        (b"BM: seen", TEXT, ".txt"),
        (b"notes on %PDF- files", TEXT, ".txt"),
        (b"<html><script>alert(1)</script>", TEXT, ".txt"),
    ],
)
def test_that_the_bytes_say_what_a_document_is(
    data: bytes, kind: DocumentKind, ending: str
) -> None:
    content = examined(data)
    assert (content.kind, content.ending, content.data) == (kind, ending, data)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _claiming(width: int, height: int) -> bytes:
    """A PNG of a hundred bytes that says it is large."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = _chunk(b"IDAT", zlib.compress(b"nothing")) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + body


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is empty"),
        (bytes(MOST_BYTES + 1), "This file has 20.1 MB. A document may have 20 MB"),
        (b"MZ\x90\x00\x03\x00", "This is a program"),
        (b"\x7fELF\x02\x01\x01\x00", "This is a program"),
        (b"#!/bin/sh\nrm -rf /\n", "This is a program"),
        (b"PK\x03\x04\x14\x00", "an archive or an office file"),
        (b"\x1f\x8b\x08\x00", "an archive"),
        (b"7z\xbc\xaf\x27\x1c\x00", "an archive"),
        (bytes(257) + b"ustar\x00" + bytes(200), "an archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "an older kind"),
        (b"GIF89a\x01\x00\x01\x00\x00", "neither PNG nor JPEG"),
        (b"II*\x00\x08\x00", "neither PNG nor JPEG"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "neither PNG nor JPEG"),
        (bytes(128) + b"DICM\x02\x00", "DICOM"),
        (locked_pdf(), "locked with a password"),
        (a_pdf()[:200], "PDF cannot be read"),
        (b"%PDF-1.7\nnothing more", "PDF cannot be read"),
        (a_picture("PNG", (400, 300))[:-60], "cannot be decoded"),
        (a_picture("JPEG", (400, 300))[:300], "cannot be decoded"),
        (_claiming(10_001, 10_000), "may have 100 megapixels"),
        (_claiming(60_000, 60_000), "may have 100 megapixels"),
        ("Işık".encode("cp1254"), "neither PDF, PNG, JPEG nor plain text"),
        (b"words\x00and a zero", "neither PDF"),
        (b" \n\t", "neither PDF"),
        (bytes(range(256)), "neither PDF"),
    ],
)
def test_that_what_is_no_document_is_refused_with_a_sentence_in_both_languages(
    data: bytes, sentence: str
) -> None:
    with pytest.raises(RegistryError) as refused:
        examined(data)
    assert sentence in refused.value.said(ENGLISH)
    assert refused.value.said(TURKISH) != refused.value.said(ENGLISH)


def test_that_a_picture_of_a_hundred_megapixels_is_kept() -> None:
    large = a_picture("PNG", (10_000, 10_000), "1", 1)
    assert examined(large).kind is IMAGE


def test_that_a_document_of_twenty_megabytes_is_kept() -> None:
    assert examined(b"a" * MOST_BYTES).kind is TEXT


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_that_a_picture_of_any_kind_can_be_looked_at(mode: str) -> None:
    colours = {"1": 1, "L": 255, "LA": (0, 0), "P": 0, "RGBA": (9, 9, 9, 0), "I;16": 65535}
    shown = picture_of(a_picture("PNG", (80, 20), mode, colours[mode]), 40)
    assert (shown.width, shown.height, len(shown.data)) == (40, 10, 40 * 10 * 3)
    if mode != "P":
        assert shown.data[:3] == b"\xff\xff\xff", "what lets through is white"


# Reading the file


def test_that_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(a_pdf())
    assert read_document(tmp_path / "a.pdf") == a_pdf()


def test_that_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "film.bin"
    with path.open("wb") as file:
        file.truncate(4_000_000_000)
    with pytest.raises(RegistryError, match=r"has 4000 MB\. A document may have 20 MB"):
        read_document(path)


def test_that_a_folder_a_missing_file_and_a_pipe_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"is a folder|cannot be read"):
        read_document(tmp_path)
    with pytest.raises(RegistryError, match=r"nobody\.pdf cannot be read"):
        read_document(tmp_path / "nobody.pdf")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(RegistryError, match="pipe is not a file"):
            read_document(tmp_path / "pipe")


# Names


@pytest.mark.parametrize(
    ("given", "ending", "kept"),
    [
        ("report.pdf", ".pdf", "report.pdf"),
        ("Report.PDF", ".pdf", "Report.pdf"),
        ("scan.jpeg", ".jpg", "scan.jpeg"),
        ("x.exe", ".txt", "x.exe.txt"),
        ("../../etc/passwd", ".txt", "passwd.txt"),
        (r"C:\Users\k\rapor.pdf", ".pdf", "rapor.pdf"),
        ("a\x00b\n:c?.png", ".png", "a_b__c_.png"),
        ("rapor\u202efdp.exe", ".pdf", "raporfdp.exe.pdf"),
        ("CON.txt", ".txt", "_CON.txt"),
        ("...", ".pdf", "document.pdf"),
        ("", ".pdf", "document.pdf"),
        (".pdf", ".pdf", "pdf.pdf"),
        ("ş" * 300 + ".txt", ".txt", "ş" * 120 + ".txt"),
    ],
)
def test_that_a_file_name_is_one_that_any_disk_takes(given: str, ending: str, kept: str) -> None:
    assert clean_file_name(given, ending) == kept


def test_that_a_title_is_suggested_from_the_name_of_the_file() -> None:
    assert title_from("CT_abdomen  2026.pdf") == "CT abdomen 2026"


@pytest.mark.parametrize(
    ("n_bytes", "said"),
    [(1, "1 kB"), (340_000, "340 kB"), (999_999, "1000 kB"), (1_200_000, "1.2 MB")],
)
def test_that_a_size_is_said_in_the_unit_that_fits(n_bytes: int, said: str) -> None:
    assert size_said(n_bytes, ENGLISH) == said
    assert size_said(1_200_000, TURKISH) == "1,2 MB"


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_that_the_sentence_says_how_large_a_picture_is_and_how_large_it_may_be() -> None:
    with pytest.raises(RegistryError, match=r"10001 × 10000 pixels\. It may have 100 megapixels"):
        examined(_claiming(10_001, 10_000))
