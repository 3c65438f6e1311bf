"""A document on its way in: what the bytes are, by the bytes alone, and why some are refused."""

import os
import stat
from hashlib import sha256
from pathlib import Path

from core.domain.documents import MB, MOST_BYTES, Content, DocumentKind
from core.errors import RegistryError
from core.exchange.pdf import pdfium
from core.exchange.pictures import refuse_picture
from core.language import phrase

_PDF, _PNG, _JPEG = b"%PDF-", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_BLANKS = b"\xef\xbb\xbf \t\r\n"
_PDF_WITHIN = 1024  # readers look for the beginning of a PDF this far
_PROGRAM = phrase("This is a program. Programs are not kept in the registry.")
_ARCHIVE = phrase(
    "This is an archive or an office file. Save what is in it as PDF, then add the PDF."
)
_OFFICE = phrase("This is an office file of an older kind. Save it as PDF, then add the PDF.")
_OTHER_PICTURE = phrase("This picture is neither PNG nor JPEG. Save it as one of the two.")
_DICOM = phrase("This is a DICOM file. Its pictures belong in the archive of radiology (PACS).")
_REFUSED: tuple[tuple[int, tuple[bytes, ...], str], ...] = (
    (0, (b"MZ", b"\x7fELF"), _PROGRAM),
    (0, (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe"), _PROGRAM),
    (0, (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\x00asm", b"dex\n"), _PROGRAM),
    (0, (b"PK\x03\x04", b"PK\x05\x06", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c"), _ARCHIVE),
    (0, (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd", b"MSCF"), _ARCHIVE),
    (257, (b"ustar",), _ARCHIVE),
    (0, (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",), _OFFICE),
    (0, (b"GIF87a", b"GIF89a", b"BM", b"II*\x00", b"MM\x00*"), _OTHER_PICTURE),
    (8, (b"WEBP",), _OTHER_PICTURE),
    (4, (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"), _OTHER_PICTURE),
    (128, (b"DICM",), _DICOM),
)
_ALLOWED_CONTROLS = frozenset("\t\n\r\f")


def read_document(path: Path) -> bytes:
    """The bytes of a file that somebody chose, never more than a document may have.

    Raises:
        RegistryError: it is no file, is empty or too large, or cannot be read.
    """
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise RegistryError(phrase("{file} is not a file."), file=path.name)
            _refuse_size(found.st_size)
            data = file.read(MOST_BYTES + 1)
    except IsADirectoryError as error:
        sentence = phrase("{file} is a folder. Add the documents in it one by one.")
        raise RegistryError(sentence, file=path.name) from error
    except OSError as error:
        raise RegistryError(
            phrase("{file} cannot be read ({why})."),
            file=path.name,
            why=error.strerror or type(error).__name__,
        ) from error
    _refuse_size(len(data))
    return data


def examined(data: bytes) -> Content:
    """What these bytes are; the name of a file is never asked.

    Raises:
        RegistryError: they are no document, with a sentence that says what to do instead.
    """
    _refuse_size(len(data))
    kind, ending = _kind_of(data)
    if kind is DocumentKind.PDF:
        _refuse_pdf(data)
    elif kind is DocumentKind.IMAGE:
        refuse_picture(data)
    return Content(kind=kind, ending=ending, data=data, sha256=sha256(data).hexdigest())


def _without_waiting(name: str, flags: int) -> int:
    """A pipe with nobody at its other end would hold the reader for ever."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _refuse_size(n_bytes: int) -> None:
    if n_bytes == 0:
        raise RegistryError(phrase("This file is empty. There is nothing to keep."))
    if n_bytes > MOST_BYTES:
        raise RegistryError(
            phrase("This file has {size} MB. A document may have {most} MB; make it smaller."),
            size=f"{-(-n_bytes * 10 // MB) / 10:g}",
            most=MOST_BYTES // MB,
        )


def _kind_of(data: bytes) -> tuple[DocumentKind, str]:
    """Words first: a letter may begin with the two letters that a program begins with."""
    if data.lstrip(_BLANKS).startswith(_PDF):
        return DocumentKind.PDF, ".pdf"
    if _is_text(data):
        if data.startswith(b"#!"):
            raise RegistryError(_PROGRAM)
        return DocumentKind.TEXT, ".txt"
    _refuse_known(data)
    for beginning, ending in ((_PNG, ".png"), (_JPEG, ".jpg")):
        if data.startswith(beginning):
            return DocumentKind.IMAGE, ending
    if _PDF in data[:_PDF_WITHIN]:
        return DocumentKind.PDF, ".pdf"
    raise RegistryError(
        phrase(
            "This is neither PDF, PNG, JPEG nor plain text (UTF-8). Save it as one of them, then "
            "add it."
        )
    )


def _refuse_known(data: bytes) -> None:
    for at, beginnings, sentence in _REFUSED:
        if data.startswith(beginnings, at):
            raise RegistryError(sentence)


def _is_text(data: bytes) -> bool:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and not any(
        (each < " " and each not in _ALLOWED_CONTROLS) or each == "\x7f" for each in set(text)
    )


def _refuse_pdf(data: bytes) -> None:
    """It opens without a password and its first page is there."""
    with pdfium() as library:
        try:
            document = library.PdfDocument(data)
        except library.PdfiumError as error:
            if "password" in str(error).lower():
                raise RegistryError(
                    phrase(
                        "This PDF is locked with a password. Save it without one, then add it: the "
                        "registry has its own protection."
                    )
                ) from error
            raise _unreadable() from error
        try:
            if len(document) < 1:
                raise _unreadable()
            document[0].get_size()
        except library.PdfiumError as error:
            raise _unreadable() from error
        finally:
            document.close()


def _unreadable() -> RegistryError:
    return RegistryError(
        phrase("This PDF cannot be read: it is damaged or cut off. Save or scan it again.")
    )
