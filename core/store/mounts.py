"""Which file system a folder lies on, by the table of mounts that the system keeps as text."""

import re
from pathlib import PurePosixPath
from typing import NamedTuple

# Kinds whose locks do not hold between two computers, or between a guest and its host.
# No pattern: a start looks here, and would compile it for one word.
_REMOTE = frozenset(
    "nfs cifs ncpfs 9p afs auristorfs coda ceph glusterfs lustre gpfs orangefs gfs gfs2 ocfs2 "
    "webdav davfs davfs2 vboxsf prl_fs vmhgfs virtiofs macfuse osxfuse fuse".split()
)
_REMOTE_BEGINNINGS = ("smb", "beegfs")
# Behind `fuse.` anything may lie, mostly a server; these are on a disk of this computer.
_LOCAL_FUSE = frozenset(
    "ntfs ntfs-3g lowntfs-3g exfat ext2 ext4 fuse2fs fuse-ext2 fuse-overlayfs gocryptfs encfs "
    "cryfs zfs-fuse apfs-fuse".split()
)


class Mount(NamedTuple):
    """`point` is where it is mounted, `kind` the file system as the system names it."""

    point: PurePosixPath
    kind: str


def mounts_of_linux(text: str) -> tuple[Mount, ...]:
    """The mounts of `/proc/self/mountinfo` in their order; lines that say something else are left.

    Source: proc_pid_mountinfo(5). Space, tab, newline and backslash are written as octal.
    """
    found = []
    for line in text.splitlines():
        fields, dash, rest = line.partition(" - ")
        parts, kinds = fields.split(" "), rest.split(" ")
        if dash and len(parts) >= 6 and kinds[0]:
            found.append(Mount(PurePosixPath(_unescaped(parts[4])), kinds[0].lower()))
    return tuple(found)


def mounts_of_macos(text: str) -> tuple[Mount, ...]:
    """The mounts that `/sbin/mount` prints: `//E@SERVER/ward on /Volumes/ward (smbfs, nodev)`."""
    lines = (re.fullmatch(r".+? on (/.*) \((\w+)(?:, .*)?\)", each) for each in text.splitlines())
    return tuple(Mount(PurePosixPath(each[1]), each[2].lower()) for each in lines if each)


def kind_of(folder: PurePosixPath, mounts: tuple[Mount, ...]) -> str:
    """The file system of an absolute, resolved folder; empty when the table does not say.

    Of two mounts on the same point the later lies on top.
    """
    kind, depth = "", -1
    for each in mounts:
        parts = each.point.parts
        if folder.parts[: len(parts)] == parts and len(parts) >= depth:
            kind, depth = each.kind, len(parts)
    return kind


def is_remote(kind: str) -> bool:
    """Whether a file system of this kind is not a disk of this computer."""
    head, _, tail = kind.partition(".")
    if head == "fuse" and tail:
        return tail not in _LOCAL_FUSE
    is_nfs = kind[:3] == "nfs" and kind[3:].isdigit() and len(kind) == len("nfs4")
    return kind in _REMOTE or is_nfs or kind.startswith(_REMOTE_BEGINNINGS)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", _character, text) if "\\" in text else text


def _character(found: "re.Match[str]") -> str:
    return chr(int(found[1], 8))
