"""What lies beside a registry file, by name. Loaded at every start: paths and nothing else."""

from pathlib import Path


def keys_of(path: Path) -> Path:
    """The key file of a protected registry."""
    return path.with_name(f"{path.name}-keys")


def backups_of(path: Path) -> Path:
    """The folder of its backups."""
    return path.with_name(f"{path.name}-backups")


def quarantine_of(path: Path) -> Path:
    """The folder of what a restore set aside."""
    return path.with_name(f"{path.name}-quarantine")


def incoming_of(path: Path) -> Path:
    """The file that is prepared to take the place of the registry."""
    return path.with_name(f"{path.name}-incoming")


def journal_of(path: Path) -> Path:
    """What is being put in its place, while that is going on."""
    return path.with_name(f"{path.name}-swap")


def is_swap_cut(path: Path) -> bool:
    """Whether a swap was cut at `path`, or something prepared for one was left."""
    return journal_of(path).exists() or incoming_of(path).exists()
