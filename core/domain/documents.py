"""What is kept beside the facts: a letter, a report or a picture, by its bytes."""

import re
import unicodedata
from dataclasses import field
from datetime import date

from core.domain.choices import Choice
from core.domain.frozen import Frozen
from core.domain.ids import DocumentId, PatientId, new_document_id
from core.domain.variables import variable
from core.language import Words, phrase

MB = 1_000_000
MOST_BYTES = 20 * MB
MOST_PIXELS = 100_000_000
LONGEST_NAME = 120


class DocumentKind(Choice):
    """What the bytes are, decided by the bytes alone."""

    PDF = "pdf", phrase("PDF")
    IMAGE = "image", phrase("Picture")
    TEXT = "text", phrase("Plain text")


class Document(Frozen):
    """One document; its content lies apart and is bound to this row by `sha256`.

    It is about the patient, or about the record `about_id` of `about_table`. `file_name` is the
    name it came with, cleaned; nothing is ever decided by it.
    """

    patient_id: PatientId
    title: str = variable(phrase("Title"), required=True)
    dated_on: date | None = variable(
        phrase("Date of the document"),
        help=phrase("The day it bears; empty when it bears none."),
        default=None,
    )
    note: str = variable(phrase("Note"), default="", long=True)
    kind: DocumentKind
    file_name: str
    n_bytes: int
    sha256: str
    added_on: date
    about_table: str = ""
    about_id: str = ""
    id: DocumentId = field(default_factory=new_document_id)
    ver: int = 0


class Content(Frozen):
    """Bytes that were examined: what they are, and the ending that a file of them has."""

    kind: DocumentKind
    ending: str
    data: bytes
    sha256: str

    def __repr__(self) -> str:
        """Never the bytes: what is said of a value may end up in a log."""
        return f"Content({self.kind}, {len(self.data)} bytes)"


def size_said(n_bytes: int, words: Words) -> str:
    """`1.2 MB`, `340 kB`; rounded up, so that what is too large never reads as allowed."""
    if n_bytes >= MB:
        return f"{words.number(-(-n_bytes * 10 // MB) / 10, 1)} MB"
    return f"{-(-n_bytes // 1000)} kB"


_FORBIDDEN = r'[<>:"|?*\x00-\x1f\x7f]'
_DEVICES = r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)"
_ENDINGS = {".jpeg": ".jpg", ".jpe": ".jpg", ".log": ".txt", ".csv": ".txt", ".md": ".txt"}


def clean_file_name(name: str, ending: str) -> str:
    """A name that any disk takes, and that ends as its content is: `x.exe` becomes `x.exe.txt`.

    Folders, control characters and signs that turn the direction of writing are left out.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    kept = "".join(each for each in last if unicodedata.category(each) not in ("Cf", "Cs", "Co"))
    plain = re.sub(_FORBIDDEN, "_", kept).strip(" .")
    stem, dot, own = plain.rpartition(".")
    own = f".{own.lower()}"
    if not (dot and stem and ending == _ENDINGS.get(own, own)):
        stem, own = plain, ending
    stem = stem.strip(" .")[:LONGEST_NAME].strip(" .") or "document"
    return f"{'_' if re.match(_DEVICES, stem) else ''}{stem}{own}"


def title_from(file_name: str) -> str:
    """What a document may be called until somebody says it better."""
    stem = file_name.rpartition(".")[0]
    return " ".join(stem.replace("_", " ").split())
