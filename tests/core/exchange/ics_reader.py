"""A small reader of iCalendar files, written from RFC 5545 and knowing nothing of our writer."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass
class Component:
    name: str
    values: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)

    def when(self, name: str) -> date | datetime:
        value = self.values[name]
        if "VALUE=DATE" in self.parameters[name]:
            return date(int(value[:4]), int(value[4:6]), int(value[6:]))
        numbers = re.fullmatch(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?", value)
        assert numbers, value
        year, month, day, hour, minute, second = map(int, numbers.groups())
        return datetime(year, month, day, hour, minute, second)


def read_ics(data: bytes) -> Component:
    """The calendar with its events as parts.

    Raises:
        AssertionError: a rule of the format is broken.
    """
    text = data.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    for octets in data.split(b"\r\n"):
        assert len(octets) <= 75, "a line has at most 75 octets (3.1)"
    open_parts: list[Component] = [Component("")]
    for line in re.sub(r"\r\n[ \t]", "", text).split("\r\n")[:-1]:
        found = re.fullmatch(r"([A-Z-]+)((?:;[^:]*)?):(.*)", line)
        assert found, line
        name, parameters, value = found.groups()
        if name == "BEGIN":
            open_parts[-1].parts.append(Component(value))
            open_parts.append(open_parts[-1].parts[-1])
        elif name == "END":
            assert open_parts.pop().name == value
        else:
            assert name not in open_parts[-1].values, f"{name} stands once"
            open_parts[-1].values[name] = unescaped(value)
            open_parts[-1].parameters[name] = parameters
    [calendar] = open_parts[0].parts
    assert len(open_parts) == 1
    assert calendar.name == "VCALENDAR"
    assert calendar.values["VERSION"] == "2.0"
    return calendar


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)
