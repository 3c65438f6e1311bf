"""Where a registry may be written, and where it may only be read."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import pytest

from core.errors import NotWritableError, RegistryError, UnsafePlaceError
from core.store.mounts import is_remote, kind_of, mounts_of_linux, mounts_of_macos
from core.store.places import syncing_service
from core.store.registry import Registry
from tests.builders import acting
from tests.core.store.wards import names_in

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
LINUX = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
40 27 0:35 / /home rw,relatime shared:1 - nfs4 server:/home rw,vers=4.2
41 27 0:36 / /mnt/ward\040share rw,relatime shared:2 master:3 - cifs //server/ward rw
42 27 0:37 / /mnt/usb rw,relatime - fuseblk /dev/sdb1 rw
43 40 8:2 / /home/local rw,relatime - xfs /dev/sdc1 rw
44 27 0:38 / /srv rw - ext4 /dev/sdd1 rw
45 44 0:39 / /srv rw - 9p host rw,trans=virtio
46 27 0:40 / /mnt/vault rw - fuse.gocryptfs /dev/mapper/x rw
47 27 0:41 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
48 27 0:42 / /mnt/sshfs rw - fuse.sshfs me@server: rw

not a mount at all
"""
MACOS = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//E.KAYA@server/ward share on /Volumes/ward share (smbfs, nodev, nosuid, mounted by kaya)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


@pytest.mark.parametrize(
    ("folder", "kind", "remote"),
    [
        ("/", "ext4", False),
        ("/var/lib", "ext4", False),
        ("/home/kaya", "nfs4", True),
        ("/homework", "ext4", False),
        ("/home/local/kaya", "xfs", False),
        ("/mnt/ward share/2026", "cifs", True),
        ("/mnt/usb/x", "fuseblk", False),
        ("/srv/data", "9p", True),
        ("/mnt/vault/a", "fuse.gocryptfs", False),
        ("/run/user/1000/gvfs/smb-share", "fuse.gvfsd-fuse", True),
        ("/mnt/sshfs", "fuse.sshfs", True),
    ],
)
def test_that_the_table_of_linux_tells_a_disk_from_a_share(
    folder: str, kind: str, *, remote: bool
) -> None:
    found = kind_of(PurePosixPath(folder), mounts_of_linux(LINUX))
    assert (found, is_remote(found)) == (kind, remote)


def test_that_the_table_of_macos_tells_a_disk_from_a_share() -> None:
    mounts = mounts_of_macos(MACOS)
    assert not is_remote(kind_of(PurePosixPath("/Users/kaya"), mounts))
    assert is_remote(kind_of(PurePosixPath("/Volumes/ward share/a"), mounts))


def test_that_an_empty_table_calls_nothing_remote() -> None:
    assert kind_of(PurePosixPath("/home"), mounts_of_linux("")) == ""
    assert not is_remote("")


def test_that_remote_kinds_are_known_and_local_ones_are_not_taken_for_them() -> None:
    remote = "nfs nfs4 cifs smb3 smbfs 9p afs ceph glusterfs lustre fuse fuse.sshfs fuse.rclone"
    local = "ext4 btrfs xfs zfs tmpfs overlay apfs ntfs ntfs3 vfat exfat fuseblk fuse.ntfs-3g nfsd"
    assert all(map(is_remote, remote.split()))
    assert not [each for each in local.split() if is_remote(each) and each != "nfsd"]


@pytest.mark.parametrize(
    ("part", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Ankara Hospital", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Team)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Hepatrack", ""),
        ("dropbox-exports", ""),
    ],
)
def test_that_a_folder_that_is_copied_away_is_known_by_its_name(
    tmp_path: Path, part: str, service: str
) -> None:
    folder = tmp_path / part / "ward"
    folder.mkdir(parents=True)
    assert syncing_service(folder) == service


@pytest.mark.parametrize("marker", [".dropbox", ".stfolder", "._sync_a1b2.db", ".sync_9.db"])
def test_that_a_folder_that_is_copied_away_is_known_by_what_lies_in_it(
    tmp_path: Path, marker: str
) -> None:
    folder = tmp_path / "ward" / "2026"
    folder.mkdir(parents=True)
    (tmp_path / "ward" / marker).touch()
    assert syncing_service(folder)


def test_that_a_registry_in_such_a_folder_is_read_and_not_written(tmp_path: Path) -> None:
    made = tmp_path / "ward.hepatrack"
    Registry.create(made, now=NOW).close()
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = folder / "ward.hepatrack"
    shutil.copy(made, path)
    before = path.read_bytes()
    with pytest.raises(UnsafePlaceError) as refused:
        Registry.open(path, now=NOW)
    assert "Dropbox" in str(refused.value)
    assert "Move ward.hepatrack to a folder outside it" in str(refused.value)
    with pytest.raises(UnsafePlaceError):
        Registry.create(folder / "new.hepatrack", now=NOW)
    reading = Registry.open(path, now=NOW, read_only=True)
    assert reading.history.last_seq() == 0
    reading.close()
    assert [each.name for each in folder.iterdir()] == ["ward.hepatrack"]
    assert path.read_bytes() == before


# Where nothing may be written. Root may write everywhere, so this runs as somebody else.

AS_NOBODY = """
import os, sys, core.store.mounts, urllib.parse  # late: by opening, by pathlib from Python 3.13 on
from datetime import UTC, datetime
from pathlib import Path
from core.errors import RegistryError
from core.store.history import History
from core.store.registry import Registry
if os.geteuid() == 0:  # after importing: the program may lie where nobody else may look
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
path, now = Path(sys.argv[1]), datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
for read_only in (False, True):
    try:
        registry = Registry.open(path, now=now, read_only=read_only)
        print("opened", registry.history.last_seq())
        registry.close()
    except RegistryError as error:
        print(type(error).__name__, error)
"""

as_nobody = pytest.mark.skipif(
    not hasattr(os, "setuid"), reason="this system has no users to become"
)


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that others may look into, with a registry of one entry.

    Not in the folder of the other tests: only their owner may look into that.
    """
    folder = Path(tempfile.mkdtemp(prefix="hepatrack-shelf-"))
    folder.chmod(0o755)
    registry = Registry.create(folder / "ward.hepatrack", now=NOW)
    _enter(registry)
    registry.close()
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _enter(registry: Registry) -> None:
    from core.actions.configuring import change_settings
    from core.domain.settings import Settings

    change_settings(registry, acting(), Settings(operator="E. Kaya"), "New registry")


def _answers(path: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def _closed(folder: Path) -> Callable[[], None]:
    def write_protect() -> None:
        (folder / "ward.hepatrack").chmod(0o444)
        folder.chmod(0o555)

    return write_protect


@as_nobody
def test_that_a_read_only_folder_opens_to_be_read(shelf: Path) -> None:
    _closed(shelf)()
    writing, reading = _answers(shelf / "ward.hepatrack")
    assert writing.startswith(f"{NotWritableError.__name__} ")
    assert "may only be read" in writing
    assert reading == "opened 1"
    assert names_in(shelf) == ["ward.hepatrack"]


@as_nobody
def test_that_a_read_only_file_in_a_folder_of_ones_own_opens_to_be_read(shelf: Path) -> None:
    shelf.chmod(0o777)
    (shelf / "ward.hepatrack").chmod(0o444)
    writing, reading = _answers(shelf / "ward.hepatrack")
    assert writing.startswith(f"{NotWritableError.__name__} ")
    assert reading == "opened 1"


@as_nobody
def test_that_what_is_still_in_the_log_is_never_left_out_silently(shelf: Path) -> None:
    """Somebody is recording, and a reader may not write there: he sees it all, or is told."""
    path = shelf / "ward.hepatrack"
    writer = Registry.open(path, now=NOW)
    _enter(writer)
    _closed(shelf)()
    for each in shelf.iterdir():
        each.chmod(0o444)
    _, reading = _answers(path)
    assert reading == "opened 2" or "is open elsewhere or was not closed" in reading
    (shelf / "ward.hepatrack-shm").chmod(0o000)
    _, reading = _answers(path)
    assert reading.startswith(RegistryError.__name__)
    assert "is open elsewhere or was not closed" in reading
    for each in (shelf, *shelf.iterdir()):
        each.chmod(0o777)
    writer.close()


@as_nobody
def test_that_a_lock_of_another_user_is_told_too(shelf: Path) -> None:
    shelf.chmod(0o777)
    (shelf / "ward.hepatrack").chmod(0o666)
    writer = Registry.open(shelf / "ward.hepatrack", now=NOW)
    assert writer.db.lock is not None
    writer.db.lock.tell("A. Demir")
    (shelf / "ward.hepatrack-lock").chmod(0o444)
    [writing, *_] = _answers(shelf / "ward.hepatrack")
    assert "Open by A. Demir" in writing
    writer.close()
