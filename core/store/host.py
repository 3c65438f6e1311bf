"""The name of this computer, without what a network needs."""

import os
import sys


def host_name() -> str:
    """As the system says it; `socket.gethostname`, which knows it too, takes long to load."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename
