"""`protocols`: which there are and who follows them, one in full, one as a file, a file checked."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from commandline.looking import day_asked, looking_at
from commandline.unlocking import add_key_options, key_asked
from core.domain.protocol import Protocol
from core.domain.protocol_differences import counted_said, window_said
from core.domain.protocol_entry import months_said
from core.domain.protocol_file import protocol_as_toml, read_file
from core.domain.site_protocols import checked_site
from core.errors import RegistryError
from core.exchange.protocol_files import protocol_bytes
from core.language import Language, Words, phrase, words_in
from core.store.offered_protocols import known_protocols
from core.store.shipped_protocols import refuse_shipped_id, shipped, shipped_ids
from core.surveillance.moving import followers

Counted = tuple[Protocol, int]


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "protocols",
        help="which protocols there are, and how many patients follow each",
        description="Lists every version of every protocol; without a registry those that come"
        " with the program. Writes nothing but what it prints.",
    )
    parser.add_argument("registry", nargs="?", metavar="REGISTRY", help="the registry file")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--show", metavar="ID", help="one in full; ID@2 for its version 2")
    what.add_argument("--export", metavar="ID", help="one as TOML, to be read in elsewhere")
    what.add_argument("--check", metavar="FILE", help="whether a TOML file could be read in")
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    parser.add_argument("--language", choices=[str(each) for each in Language], default="en")
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """0 when printed, 1 when the file that is checked is no protocol, 2 for bad input."""
    said = words_in(Language(args.language))
    if args.check:
        return _check(args.check, said, stdout, stderr)
    try:
        counted = _counted(args, stdin)
        if args.show:
            text = _in_full(*_one(counted, args.show), said)
        elif args.export:
            text = protocol_as_toml(_one(counted, args.export)[0])
        else:
            text = _listed(counted, said)
    except RegistryError as error:
        print(error.said(said), file=stderr)
        return 2
    print(text, end="", file=stdout)
    return 0


def _counted(args: argparse.Namespace, stdin: TextIO) -> list[Counted]:
    """Every version with how many patients follow it; those of the program without a registry."""
    if not args.registry:
        return [(each, 0) for each in shipped().values()]
    key = key_asked(args, stdin)
    with looking_at(args.registry, day_asked(args), args.now, key) as look:
        plans = look.plans()
        known = [each.protocol for each in known_protocols(look.registry)]
    counted = [(each, len(followers(plans, each))) for each in known]
    return sorted(counted, key=lambda pair: -pair[1])


def _one(counted: Sequence[Counted], asked: str) -> Counted:
    """The version asked for, the newest of its id unless told."""
    wanted, _, number = asked.partition("@")
    found = [
        pair
        for pair in counted
        if pair[0].id == wanted and (not number or str(pair[0].version) == number)
    ]
    if not found:
        raise RegistryError(
            phrase("There is no protocol {name}. Choose one of the list."), name=asked
        )
    return max(found, key=lambda pair: pair[0].version)


def _listed(counted: Sequence[Counted], said: Words) -> str:
    rows = [
        (
            f"{each.id}@{each.version}",
            str(n or ""),
            said(phrase("Program") if each.id in shipped_ids() else phrase("Site's own")),
            said(each.name),
        )
        for each, n in counted
    ]
    widths = [max(len(row[at]) for row in rows) for at in range(3)]
    return "".join(
        f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:<{widths[2]}}  {row[3]}\n"
        for row in rows
    )


def _in_full(protocol: Protocol, n: int, said: Words) -> str:
    followed = said.count(n, phrase("1 patient follows it."), phrase("{n} patients follow it."))
    lines = [
        said(phrase("{name}, version {n}"), name=said(protocol.name), n=protocol.version),
        said(phrase("For: {who}"), who=said(protocol.population)),
        said(
            phrase("Source: {source}; {evidence}"),
            source=said(protocol.source),
            evidence=said(protocol.evidence.label),
        ),
        followed,
        "",
    ]
    for item in protocol.items:
        name = said(item.modality.label)
        if item.is_optional:
            name = said(phrase("{name}, optional"), name=name)
        months = said(phrase("months {months}"), months=months_said(item.months))
        details = [months, said(phrase("window {window}"), window=window_said(item, said))]
        lines += [name, *(f"  {line}" for line in (*details, *counted_said(item, said)))]
    if protocol.notes:
        lines += ["", said(protocol.notes)]
    return "\n".join(lines) + "\n"


def _check(path: str, said: Words, stdout: TextIO, stderr: TextIO) -> int:
    try:
        data = protocol_bytes(Path(path))
    except RegistryError as error:
        print(error.said(said), file=stderr)
        return 2
    try:
        protocol = checked_site(read_file(data))
        refuse_shipped_id(protocol)
    except RegistryError as error:
        print(error.said(said), file=stdout)
        return 1
    named = said(phrase("{name}, version {n}"), name=protocol.name, n=protocol.version)
    print(said(phrase("{protocol} could be read in."), protocol=named), file=stdout)
    return 0
