"""Write the golden texts of the documents anew: python -m scripts.golden.

Each is what one document says of one patient in one language; git shows the difference.
"""

import sys

from tests.core.reports.goldens import FOLDER, goldens, write_all


def main() -> int:
    """Name what has changed."""
    changed = write_all()
    for path in changed:
        print(path.relative_to(FOLDER.parent))
    print(f"{len(list(goldens()))} texts, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
