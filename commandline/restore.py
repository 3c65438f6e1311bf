"""`restore`: put a backup in the place of a registry, after saying what would be lost."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TextIO

from commandline.keys import keys_for
from core.actions.restoring import losses, restore
from core.domain.acting import Acting
from core.domain.backups import Backup
from core.domain.hospital_number import shown
from core.domain.losses import Losses
from core.errors import RegistryError
from core.language import ENGLISH, phrase
from core.store.backups.manifest import read_backup

OPERATOR = "command line"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "restore",
        help="restore a backup",
        description="Puts a backup in the place of the registry. Without --yes it only says what"
        " would be lost. The former file is kept in the quarantine beside the registry.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument(
        "--from", dest="folder", metavar="DIR", required=True, help="the folder of one backup"
    )
    parser.add_argument("--yes", action="store_true", help="do it")


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:  # noqa: ARG001
    """0 when restored, or when only what would be lost was asked; 2 and a sentence when not."""
    path = Path(args.registry)
    try:
        backup = _backup_in(Path(args.folder))
        keys = keys_for(path, backup)
        if not args.yes:
            for line in lines_of(backup, losses(path, backup, keys)):
                print(line, file=stdout)
            print("Nothing was changed. Add --yes to restore it.", file=stdout)
            return 0
        acting = Acting(operator=OPERATOR, at=args.now, today=args.today)
        done = restore(path, backup, acting, keys)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    for line in lines_of(backup, done.losses):
        print(line, file=stdout)
    former = f", former file in {done.aside}" if done.aside else ""
    print(f"{path}: restored{former}", file=stdout)
    return 0


def _backup_in(folder: Path) -> Backup:
    backup = read_backup(folder.resolve())
    if backup is None:
        raise RegistryError(
            phrase("--from: {folder} is not a backup. Type the folder of one."),
            field="--from",
            folder=folder,
        )
    return backup


def lines_of(backup: Backup, lost: Losses) -> list[str]:
    """What is in the backup, and what of the present file is not."""
    held, made = backup.contents, f"{backup.made_at:%Y-%m-%d %H:%M}"
    lines = [f"backup of {made}: {held.n_patients} patients, {held.n_entries} entries"]
    if not lost.is_readable:
        return [*lines, "The present file cannot be read: what it holds is not known."]
    if not lost.is_same_registry:
        lines.append("The present file is of another registry.")
    if not lost.n_entries:
        return [*lines, "The present file holds nothing that the backup does not."]
    newest = datetime.fromisoformat(lost.newest_at)
    lines.append(
        f"entries in the present file that the backup does not have: {lost.n_entries},"
        f" the newest of {ENGLISH.date(newest.date())} {newest:%H:%M}"
    )
    return lines + [
        f"  {each.list_name(ENGLISH)}, {shown(each.hospital_no)}: {each.n_entries}"
        for each in lost.patients
    ]
