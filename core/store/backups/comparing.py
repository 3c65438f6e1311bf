"""Two files of one registry compared by their histories: what is in one and not in the other."""

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from core.domain.losses import Losses, LostOf
from core.domain.patient import LetterLanguage
from core.errors import RegistryError
from core.store.cipher import CipherKey
from core.store.engine import Database, connect, sqlite

_ENTRIES = "SELECT seq, at, sentence, patient_id FROM history ORDER BY seq"
_NAMES = "SELECT id, family_name, given_name, hospital_no, language FROM patients"
Told = tuple[int, str, str, str | None]


def losses(
    present: Path, other: Path, *, present_key: CipherKey | None, other_key: CipherKey | None
) -> Losses:
    """What the present file holds and the other does not. Nothing is written to either."""
    try:
        now = connect(present, present_key, read_only=True)
    except (RegistryError, OSError):
        return Losses(is_readable=False)
    try:
        then = connect(other, other_key, read_only=True)
        try:
            return _compared(now, then)
        finally:
            then.close()
    except (sqlite.DatabaseError, RegistryError):
        return Losses(is_readable=False)
    finally:
        now.close()


def _compared(now: Database, then: Database) -> Losses:
    lost: list[Told] = []
    n_common = 0
    for one, other in zip_longest(_entries(now), _entries(then)):
        if not lost and one is not None and one == other:
            n_common += 1
        elif one is not None:
            lost.append(one)
    names = {row["id"]: row for row in now.query(_NAMES)}
    per_patient: dict[str, int] = {}
    for _, _, _, patient_id in lost:
        if patient_id is not None:
            per_patient[patient_id] = per_patient.get(patient_id, 0) + 1
    patients = [
        LostOf(
            family_name=names[each]["family_name"],
            given_name=names[each]["given_name"],
            hospital_no=names[each]["hospital_no"],
            n_entries=n,
            language=LetterLanguage.read(names[each]["language"]),
        )
        for each, n in per_patient.items()
        if each in names
    ]
    return Losses(
        is_readable=True,
        is_same_registry=bool(n_common) or not lost,
        n_entries=len(lost),
        newest_at=max((at for _, at, _, _ in lost), default="", key=str),
        patients=tuple(sorted(patients, key=_order)),
    )


def _entries(db: Database) -> Iterator[Told]:
    for seq, at, sentence, patient_id in db.execute(_ENTRIES).fetchall():
        yield int(seq), str(at), str(sentence), patient_id


def _order(lost: LostOf) -> tuple[str, str]:
    return lost.family_name.casefold(), lost.given_name.casefold()
