"""Protocols of the site's own: made, copied, edited into versions, read from files, withdrawn."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from core.actions.configuring import change_settings
from core.actions.site_protocols import (
    edit_protocol,
    import_protocol,
    make_protocol,
    withdraw_protocol,
)
from core.actions.undoing import undo
from core.domain.modality import Modality
from core.domain.protocol import Evidence, Protocol, Window
from core.domain.protocol_file import MOST_BYTES, protocol_as_toml, protocol_from_toml, read_file
from core.errors import ConflictError, RegistryError
from core.store.dossiers import all_dossiers
from core.store.offered_protocols import known_protocols, offered, site_protocols
from core.store.registry import Registry
from core.store.shipped_protocols import shipped, shipped_toml
from core.surveillance.booking import WorkingDays
from core.surveillance.outlook import outlook
from core.surveillance.plan import PatientPlan, plan_of
from tests.builders import TODAY, acting, registered
from tests.protocols import followed_by, item, kept, own_protocol, protocols


def plans(registry: Registry, day: date = TODAY) -> list[PatientPlan]:
    known = registry.protocols.all()
    return [plan_of(each, known, day, WorkingDays()) for each in all_dossiers(registry)]


def test_that_a_copy_is_a_protocol_of_its_own_that_new_patients_can_follow(
    registry: Registry,
) -> None:
    paper = shipped()["paper"]
    make_protocol(registry, acting(), replace(paper, name="Our series", short="Ours"))
    [ours] = site_protocols(registry).values()
    assert (ours.id, ours.version, ours.evidence) == ("site_our_series", 1, Evidence.SITE)
    assert ours.items == paper.items
    assert shipped()["paper"] == paper
    registered(registry, operated_on=date(2026, 9, 1), protocol_id=ours.id)
    [plan] = plans(registry)
    assert plan.current is not None
    assert plan.current.protocol == ours


def test_that_a_version_nobody_followed_is_changed_in_place_and_may_be_withdrawn(
    registry: Registry,
) -> None:
    was = kept(registry)
    edit_protocol(registry, acting(), was, replace(was, items=(item(Modality.MRI, 6, 12),)))
    [now] = site_protocols(registry).values()
    assert (now.version, now.items[0].months) == (1, (6, 12))
    withdraw_protocol(registry, acting(), now)
    assert not site_protocols(registry)
    assert now.id not in offered(registry)


def test_that_a_version_somebody_follows_is_edited_into_the_next_and_stays(
    registry: Registry,
) -> None:
    was = kept(registry)
    followed_by(registry, was.id)
    before = plans(registry)
    edit_protocol(registry, acting(), was, replace(was, items=(item(Modality.MRI, 6, 12),)))
    assert sorted(site_protocols(registry)) == [(was.id, 1), (was.id, 2)]
    assert plans(registry) == before, "the calendar stays on its version"
    assert offered(registry)[was.id].version == 2, "new patients follow the newest"
    followed_by(registry, was.id)
    versions = {plan.current.protocol.version for plan in plans(registry) if plan.current}
    assert versions == {1, 2}


def test_that_a_withdrawn_version_keeps_its_patients_and_the_one_before_is_offered_again(
    registry: Registry,
) -> None:
    was = kept(registry)
    followed_by(registry, was.id)
    edit_protocol(registry, acting(), was, replace(was, notes="Now agreed."))
    second = offered(registry)[was.id]
    withdraw_protocol(registry, acting(), second)
    assert offered(registry)[was.id] == was
    withdraw_protocol(registry, acting(), was)
    [gone] = [each for each in known_protocols(registry) if each.is_site]
    assert (gone.is_fixed, gone.is_offered) == (True, False)
    assert [plan.current.protocol for plan in plans(registry) if plan.current] == [was]
    with pytest.raises(RegistryError, match="no protocol"):
        followed_by(registry, was.id)


def test_that_what_comes_with_the_program_is_only_copied(registry: Registry) -> None:
    paper = shipped()["paper"]
    with pytest.raises(RegistryError, match="Copy it first"):
        edit_protocol(registry, acting(), paper, replace(paper, notes="x"))
    with pytest.raises(RegistryError, match="Copy it first"):
        withdraw_protocol(registry, acting(), paper)
    with pytest.raises(RegistryError, match="belongs to a protocol that comes with"):
        import_protocol(registry, acting(), shipped_toml("paper").encode())


def test_that_each_of_these_is_one_entry_that_undo_takes_back(registry: Registry) -> None:
    was = kept(registry)
    edited = edit_protocol(registry, acting(), was, replace(was, notes="Agreed."))
    assert edited == registry.history.last_seq() == 2
    undo(registry, acting(), edited)
    assert site_protocols(registry) == {(was.id, 1): was}
    gone = withdraw_protocol(registry, acting(), was)
    undo(registry, acting(), gone)
    assert site_protocols(registry) == {(was.id, 1): was}


def test_that_settings_read_before_a_protocol_was_made_do_not_take_it_away(
    registry: Registry,
) -> None:
    before = registry.settings()
    was = kept(registry)
    change_settings(registry, acting(), replace(before, centre="HPB Surgery"), "Centre")
    assert site_protocols(registry) == {(was.id, 1): was}
    assert registry.settings().centre == "HPB Surgery"


def test_that_undoing_an_edit_leaves_the_version_that_somebody_follows_by_now(
    registry: Registry,
) -> None:
    was = kept(registry)
    edited = edit_protocol(registry, acting(), was, replace(was, items=(item(Modality.MRI, 6),)))
    [now] = site_protocols(registry).values()
    followed_by(registry, was.id)
    undo(registry, acting(), edited)
    assert site_protocols(registry) == {(was.id, 1): now}
    assert offered(registry)[was.id] == now
    followed_by(registry, was.id)
    assert [plan.current.protocol for plan in plans(registry) if plan.current] == [now, now]
    edit_protocol(registry, acting(), now, was)
    assert site_protocols(registry)[was.id, 2].items == was.items


def test_that_an_edit_of_what_was_changed_meanwhile_is_refused(registry: Registry) -> None:
    was = kept(registry)
    edit_protocol(registry, acting(), was, replace(was, notes="Agreed."))
    with pytest.raises(ConflictError):
        edit_protocol(registry, acting(), was, replace(was, notes="Agreed by others."))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": " "}, "Name: type something"),
        ({"short": "x" * 25}, "Short name: at most 24 letters; this has 25"),
        ({"source": "a\u202eb"}, "Source: it holds signs that cannot be printed"),
        ({"name": "Source series (Serin et al.)"}, "Another protocol is called so"),
        ({"short": "PAPER"}, "Another protocol is called so"),
        ({"items": ()}, "at least one modality"),
        ({"items": (item(Modality.MRI, 4, 2),)}, "rising order"),
        ({"items": (item(window=Window(60, 60)),)}, "could overlap"),
        ({"items": (item(Modality.MRI, 4, window=Window(9999, 0)),)}, "more than 366 days"),
        ({"items": (item(accepts=(Modality.MRI,)),)}, "counts for it once"),
    ],
)
def test_that_what_cannot_be_kept_is_refused_with_a_sentence(
    registry: Registry, changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(RegistryError, match=sentence):
        make_protocol(registry, acting(), own_protocol(**changes))
    assert registry.history.last_seq() == 0


def test_that_an_edit_that_changes_nothing_says_so(registry: Registry) -> None:
    was = kept(registry)
    with pytest.raises(RegistryError, match="Nothing is changed"):
        edit_protocol(registry, acting(), was, was)


def test_that_a_protocol_goes_to_another_registry_as_a_file(registry: Registry) -> None:
    was = kept(registry)
    other = Registry.in_memory()
    import_protocol(other, acting(), protocol_as_toml(was).encode())
    assert site_protocols(other) == {(was.id, 1): was}
    with pytest.raises(RegistryError, match="here already"):
        import_protocol(other, acting(), protocol_as_toml(was).encode())
    another = protocol_as_toml(replace(was, notes="Another."))
    with pytest.raises(RegistryError, match="Raise the version in the file to 2"):
        import_protocol(other, acting(), another.encode())
    import_protocol(other, acting(), another.replace("version = 1", "version = 2").encode())
    assert offered(other)[was.id].version == 2


HOSTILE = {
    "too long": (b"#" * (MOST_BYTES + 1), "too long for a protocol"),
    "not text": (b"\xff\xfe\x00i\x00d", "not UTF-8"),
    "not TOML": (b"id = ", "not readable TOML"),
    "nested": (b"a = " + b"[" * 5000, "not readable TOML"),
    "of everything": (b'id = "x"', "missing"),
    "a huge version": (
        protocol_as_toml(own_protocol(id="x")).replace("= 1\n", f"= {10**30}\n").encode(),
        "from 1 to 999",
    ),
    "a path as id": (protocol_as_toml(own_protocol(id="../x")).encode(), "small letters"),
    "a window of years": (
        protocol_as_toml(own_protocol(id="x"))
        .replace("early_days = 14", f"early_days = {10**12}")
        .encode(),
        "more than 366 days",
    ),
    "marks that turn text round": (
        protocol_as_toml(own_protocol(id="x", name="a\u202eb")).encode(),
        "cannot be printed",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_hostile_file_is_refused_and_nothing_is_kept(registry: Registry, name: str) -> None:
    data, sentence = HOSTILE[name]
    with pytest.raises(RegistryError, match=sentence):
        import_protocol(registry, acting(), data)
    assert not site_protocols(registry)
    assert registry.history.last_seq() == 0


@given(protocol=protocols())
def test_that_every_protocol_is_read_as_it_was_written(protocol: Protocol) -> None:
    named = replace(protocol, id="any_1", name=" ".join(protocol.name.split()))
    assert protocol_from_toml(protocol_as_toml(named)) == named
    assert read_file(b"\xef\xbb\xbf" + protocol_as_toml(named).encode()) == named


@given(first=protocols(), second=protocols())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_that_making_and_editing_protocols_changes_no_calendar_there_is(
    first: Protocol, second: Protocol
) -> None:
    """INV-14, for any two protocols of the site's own and whoever follows the first."""
    registry = Registry.in_memory()
    registered(registry, operated_on=date(2025, 8, 31))
    was = kept(registry, replace(first, name="One", short="One"))
    followed_by(registry, was.id, 2, on=date(2026, 1, 31))
    before = plans(registry)
    rows = registry.outlook.all()
    make_protocol(registry, acting(), replace(second, name="Two", short="Two"))
    edit_protocol(registry, acting(), was, replace(second, name="One, newer", short="1", notes="n"))
    withdraw_protocol(registry, acting(), was)
    assert plans(registry) == before
    fresh = [outlook(each, registry.protocols.all()) for each in all_dossiers(registry)]
    assert sorted(row for rows_ in fresh for row in map(repr, rows_)) == sorted(map(repr, rows))
    registry.close()
