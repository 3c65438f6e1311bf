#!/bin/sh
# Run the first Python that is new enough with the arguments given: sh scripts/python.sh -m scripts.prepare run
set -eu
for candidate in "${PYTHON:-python3}" python3 python3.13 python3.12 python3.11 python; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        exec "$candidate" "$@"
    fi
done
found=$("${PYTHON:-python3}" --version 2>/dev/null || echo "none")
echo "Hepatrack needs Python 3.11 or newer; found here: $found. Install one, or name it: make run PYTHON=/path/to/python3.11" >&2
exit 1
