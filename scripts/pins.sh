#!/bin/sh
# Write requirements*.txt anew from pyproject.toml: exact versions, hashes for all platforms, no addresses.
# Needs uv (pip install uv). Give -U to move to the newest versions; run every test before committing that.
set -eu
cd "$(dirname "$0")/.."
uv=uv
[ ! -x .venv/bin/uv ] || uv=.venv/bin/uv

pin() { # name of the file, then what to ask for
    out=$1
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-build \
        --no-annotate --no-header --no-emit-index-url pyproject.toml "$@" -o "$out"
    grep -Ev '^(-i|--index-url|--extra-index-url|--find-links|-f|--trusted-host)( |=)' "$out" >"$out.new"
    mv "$out.new" "$out"
}

pin requirements.txt "$@"
pin requirements-dev.txt --group dev --constraint requirements.txt "$@"
