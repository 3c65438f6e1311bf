"""The names of who can open a registry follow the names of who works in it.

The row of the operator is what counts; a name in the key file is only read before the registry is
open, and whoever it names is known by id. So the row is saved first: a kill before the key file is
written leaves the former name on it, which opens as before, and the next opening to record writes
it anew (`core.actions.opening`), in the window and on the command line.
"""

import contextlib

from core.domain.operators import Operator
from core.errors import RegistryError
from core.store.cipher import key_file_of
from core.store.keys.finishing import real
from core.store.keys.key_file import read_key_file, write_key_file
from core.store.keys.slots import check_made_with, renamed
from core.store.registry import Registry


def keep_names(registry: Registry) -> None:
    """Write the key file anew where an operator is called otherwise in it.

    What cannot be written is left to the next opening; a key file that is missing or damaged is
    told by whoever needs more of it than names.
    """
    if registry.key is None or registry.path is None or registry.is_read_only:
        return
    path = real(registry.path)
    with contextlib.suppress(RegistryError, OSError):
        keys = read_key_file(key_file_of(path))
        check_made_with(keys, registry.key, key_file_of(path))
        names = {str(each.id): each.name for each in registry.of(Operator).all()}
        following = renamed(keys, registry.key, names)
        if following != keys:
            write_key_file(key_file_of(path), following, like=path)
