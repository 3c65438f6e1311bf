"""A protocol as a TOML file: read with every check, and written so that it is read the same."""

import json
import tomllib
from enum import StrEnum
from typing import Any, TypeVar

from core.domain.modality import Modality
from core.domain.protocol import Evidence, Protocol, ProtocolItem, Window, checked
from core.errors import RegistryError
from core.language import phrase

E = TypeVar("E", bound=StrEnum)

MOST_BYTES = 65_536


def read_file(data: bytes) -> Protocol:
    """The protocol of a file from outside.

    Raises:
        RegistryError: it is too long, no text, or not a protocol.
    """
    if len(data) > MOST_BYTES:
        raise RegistryError(
            phrase("The file is too long for a protocol: more than {most} kilobytes."),
            most=MOST_BYTES // 1024,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RegistryError(
            phrase("The protocol file is not UTF-8 text. Save it as UTF-8.")
        ) from error
    return protocol_from_toml(text)


def protocol_as_toml(protocol: Protocol) -> str:
    """The text of a protocol file; `protocol_from_toml` reads the same protocol from it."""
    lines = [
        f"id = {_quoted(protocol.id)}",
        f"version = {protocol.version}",
        *(
            f"{name} = {_quoted(getattr(protocol, name))}"
            for name in ("name", "short", "source", "evidence", "population")
        ),
    ]
    if protocol.notes:
        lines.append(f"notes = {_quoted(protocol.notes)}")
    for item in protocol.items:
        early, grace = item.window
        lines += [
            "",
            "[[items]]",
            f"modality = {_quoted(item.modality.value)}",
            f"months = [{', '.join(map(str, item.months))}]",
            f"window = {{ early_days = {early}, grace_days = {grace} }}",
        ]
        for name in ("includes", "accepts"):
            if found := getattr(item, name):
                lines.append(f"{name} = [{', '.join(_quoted(each.value) for each in found)}]")
        if item.is_optional:
            lines.append("optional = true")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A basic string of TOML, whose escapes are those of JSON; DEL is escaped as well."""
    return json.dumps(str(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def protocol_from_toml(text: str) -> Protocol:
    """The protocol a TOML text describes; RegistryError when it is not one."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RegistryError(
            "The protocol file is not readable TOML: {why}.", why=str(error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise RegistryError(
            "The protocol file is not readable TOML: {why}.",
            why="a number is too long, or it is nested too deeply",
        ) from error
    name = _text(table, "id", "?")
    items = tuple(_item(entry, name) for entry in _list(table, "items", name))
    protocol = Protocol(
        id=name,
        version=_whole(table, "version", name),
        name=_text(table, "name", name),
        short=_text(table, "short", name),
        source=_text(table, "source", name),
        evidence=_word(table, "evidence", name, Evidence),
        population=_text(table, "population", name),
        items=items,
        notes=_text(table, "notes", name) if "notes" in table else "",
    )
    return checked(protocol)


def _item(entry: Any, protocol: str) -> ProtocolItem:
    if not isinstance(entry, dict):
        raise _wrong("items", protocol)
    window = entry.get("window")
    if not isinstance(window, dict):
        raise _wrong("window", protocol)
    months = _list(entry, "months", protocol)
    if any(type(month) is not int for month in months):
        raise _wrong("months", protocol)
    return ProtocolItem(
        modality=_word(entry, "modality", protocol, Modality),
        months=tuple(months),
        window=Window(
            _whole(window, "early_days", protocol), _whole(window, "grace_days", protocol)
        ),
        includes=_modalities(entry, "includes", protocol),
        accepts=_modalities(entry, "accepts", protocol),
        is_optional=entry.get("optional", False) is True,
    )


def _modalities(entry: dict[str, Any], key: str, protocol: str) -> tuple[Modality, ...]:
    names = _list(entry, key, protocol) if key in entry else []
    return tuple(_word({key: name}, key, protocol, Modality) for name in names)


def _wrong(key: str, protocol: str) -> RegistryError:
    return RegistryError(
        "{protocol}: {key} is missing or not what a protocol file holds there.",
        field=key,
        key=key,
        protocol=protocol,
    )


def _text(table: dict[str, Any], key: str, protocol: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _wrong(key, protocol)
    return value.strip()


def _whole(table: dict[str, Any], key: str, protocol: str) -> int:
    value = table.get(key)
    if type(value) is not int:
        raise _wrong(key, protocol)
    return value


def _list(table: dict[str, Any], key: str, protocol: str) -> list[Any]:
    value = table.get(key)
    if not isinstance(value, list):
        raise _wrong(key, protocol)
    return value


def _word(table: dict[str, Any], key: str, protocol: str, words: type[E]) -> E:
    value = table.get(key)
    if not isinstance(value, str) or value not in {word.value for word in words}:
        raise _wrong(key, protocol)
    return words(value)
