"""Many PDFs into one, written as they come: only numbers and places stay in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, BinaryIO

from core.reports.paper.printing import Imprint

_CATALOGUE, _PAGES, _OUTLINE, _INFO = 1, 2, 3, 4  # numbers of objects, kept for the end


@dataclass(slots=True)
class _Entry:
    """An entry of the outline: what it says, the page it leads to, and what is below it."""

    title: str
    page: int
    number: int = 0
    below: list["_Entry"] = field(default_factory=list)


class MergedPdf:
    """Pages of documents one after the other, with an outline; each keeps its own page numbers.

    `finish` ends the file; equal documents in equal order give equal bytes.
    """

    def __init__(self, file: BinaryIO, imprint: Imprint) -> None:
        self._file, self._imprint = file, imprint
        self._places: dict[int, int] = {}
        self._next = _INFO + 1
        self._at = 0
        self._kids: list[int] = []
        self._outline: list[_Entry] = []
        self._write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def add(self, title: str, documents: Sequence[tuple[str, bytes]]) -> None:
        """Documents of one patient under one entry; each has its own below it when there are more.

        A document is its title and the bytes of its PDF.
        """
        first = [self._add_pages(pdf) for _, pdf in documents]
        below = [_Entry(said, page) for (said, _), page in zip(documents, first, strict=True)]
        self._outline.append(_Entry(title, first[0], below=below if len(below) > 1 else []))

    def finish(self) -> None:
        """Write what holds the pages together."""
        from pypdf.generic import NumberObject

        self._write_outline()
        kids = self._array([self._reference(each) for each in self._kids])
        count = NumberObject(len(self._kids))
        self._object(_PAGES, self._named(Type="/Pages", Kids=kids, Count=count))
        self._object(_INFO, self._info())
        self._object(_CATALOGUE, self._catalogue())
        start = self._at
        n = self._next
        rows = [b"0000000000 65535 f \n"]
        rows += [b"%010d 00000 n \n" % self._places[number] for number in range(1, n)]
        self._write(b"xref\n0 %d\n" % n + b"".join(rows))
        trailer = b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        self._write(trailer % (n, _CATALOGUE, _INFO, start))

    # Pages

    def _add_pages(self, pdf: bytes) -> int:
        """The number of the first page."""
        from pypdf import PdfReader

        reader = PdfReader(BytesIO(pdf))
        numbers: dict[int, int] = {}
        waiting: list[Any] = []

        def number_of(reference: Any) -> int:
            if reference.idnum not in numbers:
                numbers[reference.idnum] = self._take()
                waiting.append(reference)
            return numbers[reference.idnum]

        pages = [number_of(page.indirect_reference) for page in reader.pages]
        while waiting:
            reference = waiting.pop()
            self._object(numbers[reference.idnum], self._moved(reference.get_object(), number_of))
        self._kids += pages
        return pages[0]

    def _moved(self, value: Any, number_of: Any) -> Any:
        """The same with the numbers of this file; a page has the pages of this file above it."""
        from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject

        if isinstance(value, IndirectObject):
            return self._reference(number_of(value))
        if isinstance(value, ArrayObject):
            return self._array([self._moved(each, number_of) for each in list.__iter__(value)])
        if isinstance(value, DictionaryObject):
            for name, each in list(dict.items(value)):
                if name == "/Parent":
                    value[NameObject(name)] = self._reference(_PAGES)
                else:
                    value[NameObject(name)] = self._moved(each, number_of)
        return value

    # What holds them together

    def _write_outline(self) -> None:
        self._number(self._outline)
        self._write_entries(self._outline, _OUTLINE)
        outline = self._named(Type="/Outlines", **self._ends(self._outline))
        self._object(_OUTLINE, outline)

    def _number(self, entries: Sequence[_Entry]) -> None:
        for each in entries:
            each.number = self._take()
            self._number(each.below)

    def _write_entries(self, entries: Sequence[_Entry], parent: int) -> None:
        from pypdf.generic import NameObject, TextStringObject

        for at, each in enumerate(entries):
            beside = {}
            if at:
                beside["Prev"] = self._reference(entries[at - 1].number)
            if at + 1 < len(entries):
                beside["Next"] = self._reference(entries[at + 1].number)
            entry = self._named(
                Title=TextStringObject(each.title),
                Parent=self._reference(parent),
                Dest=self._array([self._reference(each.page), NameObject("/Fit")]),
                **beside,
                **self._ends(each.below),
            )
            self._object(each.number, entry)
            self._write_entries(each.below, each.number)

    def _ends(self, entries: Sequence[_Entry]) -> dict[str, Any]:
        from pypdf.generic import NumberObject

        if not entries:
            return {}
        first, last = self._reference(entries[0].number), self._reference(entries[-1].number)
        return {"First": first, "Last": last, "Count": NumberObject(len(entries))}

    def _info(self) -> Any:
        from pypdf.generic import TextStringObject

        said, made = self._imprint, f"{self._imprint.made_at:D:%Y%m%d%H%M%S}"
        return self._named(
            Title=TextStringObject(said.title),
            Subject=TextStringObject(said.title),
            Creator=TextStringObject(said.program),
            CreationDate=TextStringObject(made),
        )

    def _catalogue(self) -> Any:
        from pypdf.generic import BooleanObject, TextStringObject

        shown = self._named(DisplayDocTitle=BooleanObject(value=True))
        return self._named(
            Type="/Catalog",
            Pages=self._reference(_PAGES),
            Outlines=self._reference(_OUTLINE),
            PageMode="/UseOutlines",
            Lang=TextStringObject(self._imprint.language),
            ViewerPreferences=shown,
        )

    # Writing

    def _take(self) -> int:
        self._next += 1
        return self._next - 1

    @staticmethod
    def _reference(number: int) -> Any:
        from pypdf.generic import IndirectObject

        return IndirectObject(number, 0, None)

    @staticmethod
    def _array(items: Sequence[Any]) -> Any:
        from pypdf.generic import ArrayObject

        return ArrayObject(items)

    @staticmethod
    def _named(**values: Any) -> Any:
        """A dictionary; a plain text among the values is a name."""
        from pypdf.generic import DictionaryObject, NameObject

        said = DictionaryObject()
        for name, value in values.items():
            is_name = type(value) is str
            said[NameObject(f"/{name}")] = NameObject(value) if is_name else value
        return said

    def _object(self, number: int, value: Any) -> None:
        self._places[number] = self._at
        written = BytesIO()
        value.write_to_stream(written)
        self._write(b"%d 0 obj\n" % number + written.getvalue() + b"\nendobj\n")

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)
