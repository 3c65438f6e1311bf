"""`verify`: examine a registry file from its pages to what was computed from it."""

import argparse
from pathlib import Path
from typing import TextIO

from commandline.unlocking import add_key_options, key_asked
from core.actions.invariants.table import INVARIANTS
from core.actions.verifying import HeadFound, Verification, find_head, verify
from core.errors import RegistryDamagedError, RegistryError
from core.language import Language, Words, phrase, words_in
from core.store.chain import SHOWN
from core.store.registry import Registry


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "verify",
        help="check a registry file",
        description="Checks a registry: pages, encryption, references, schema, the chain of the"
        " history and its anchors, every record, the outlook, and the rules that must hold at all"
        " times. Ends with 0 when it is whole, with 1 when something was found.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    add_key_options(parser)
    parser.add_argument(
        "--anchor",
        metavar="HEAD",
        help="8 characters after the word history on a page or in a backup: whether the history"
        " still holds them, and since when",
    )
    parser.add_argument("--rules", action="store_true", help="list the rules that are checked")
    parser.add_argument(
        "--language", choices=[str(each) for each in Language], default="", help="of the findings"
    )


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """0 when the registry is whole, 1 with one line a finding, 2 and a sentence for bad input."""
    try:
        key = key_asked(args, stdin)
        registry = Registry.open(Path(args.registry), now=args.now, key=key, read_only=True)
        try:
            head = find_head(registry, args.anchor) if args.anchor else None
            found = verify(registry, args.today)
            words = _words(registry, args.language)
        finally:
            registry.close()
    except RegistryDamagedError as error:
        print(error, file=stdout)
        return 1
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    for line in (
        *_rules(words, wanted=args.rules),
        *_said(found, words),
        *_head(head, args, words),
    ):
        print(line, file=stdout)
    return 0 if found.is_whole and (head is None or head.event is not None) else 1


def _words(registry: Registry, asked: str) -> Words:
    """The language asked for, or that of the registry, as far as its settings can be read."""
    if asked:
        return words_in(Language(asked))
    try:
        return words_in(registry.settings().language)
    except (ValueError, TypeError, KeyError):
        return words_in(Language.ENGLISH)


def _rules(words: Words, *, wanted: bool) -> list[str]:
    return [f"{each.number}  {words(each.sentence)}" for each in INVARIANTS] if wanted else []


def _said(found: Verification, words: Words) -> list[str]:
    lines = [flaw.said(words) for flaw in found.flaws]
    if found.is_whole:
        n_patients, n_entries = found.n_patients, found.n_entries
        sentence = phrase("whole: {n_patients} patients, {n_entries} entries, history {head}")
        head = found.head[:SHOWN]
        lines.append(words(sentence, n_patients=n_patients, n_entries=n_entries, head=head))
    return [*lines, *(words(phrase("note: {what}"), what=n.said(words)) for n in found.notes)]


def _head(head: HeadFound | None, args: argparse.Namespace, words: Words) -> list[str]:
    if head is None:
        return []
    if head.event is None:
        sentence = phrase(
            "The history never had the head {head}: it was rewritten, or the page is of another "
            "registry or of a later state of this one."
        )
        return [words(sentence, head=args.anchor)]
    sentence = phrase(
        "The history had the head {head} after entry {entry}, {at}; {n} entries came after it."
    )
    at = head.event.at[:16].replace("T", " ")
    return [words(sentence, head=args.anchor, entry=head.event.seq, at=at, n=head.n_since)]
