"""A list leaves the registry as a file: who took it, why, and which file it was, is an entry."""

import hashlib
import os
from pathlib import Path

from core.actions.saving import saving
from core.domain.acting import Acting, Entry
from core.domain.frozen import Frozen
from core.domain.rights import Right
from core.errors import RegistryError
from core.language import phrase
from core.reports.writing import whole_file
from core.store.registry import Registry

_CODED = phrase("Exported without names: {what}; patients: {n}; file {path}; SHA-256 {begin}")
_NAMED = phrase("Exported with names: {what}; patients: {n}; file {path}; SHA-256 {begin}")
SHOWN = 16  # of the 64 digits of the sum: enough to tell a file, and the rest is kept beside them


class Leaving(Frozen):
    """A file on its way out: `what` as marked phrases, whom it names, and why it is needed."""

    what: tuple[str, ...]
    n_patients: int
    path: Path
    content: bytes
    is_named: bool
    reason: str


def export(registry: Registry, acting: Acting, leaving: Leaving) -> int:
    """Write the file and the entry about it; the sequence number of the entry.

    The file takes its name after the entry is kept: one that nobody knows of is never there.

    Raises:
        RegistryError: the role may not, no reason is given, or the place refuses the file.
    """
    if not leaving.reason.strip():
        raise RegistryError(phrase("Write why the list leaves the registry."), field="reason")
    checksum = hashlib.sha256(leaving.content).hexdigest()
    with whole_file(leaving.path) as file:
        file.write(leaving.content)
        file.flush()
        os.fsync(file.fileno())  # a full stick says so before anything is logged
        with saving(registry, acting, Right.EXPORT) as work:
            work.is_event = True
            work.entry = Entry(
                sentence=_NAMED if leaving.is_named else _CODED,
                values={
                    "what": leaving.what,
                    "n": str(leaving.n_patients),
                    "path": os.fsencode(leaving.path).decode(errors="replace"),
                    "begin": checksum[:SHOWN],
                    "sha256": checksum,
                },
                reason=leaving.reason.strip(),
            )
    return work.seq
