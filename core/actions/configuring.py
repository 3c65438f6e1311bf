"""Change the site's settings; each change is in the history and can be undone."""

from dataclasses import replace

from core.actions.saving import saving
from core.domain.acting import Acting, Entry
from core.domain.rights import right_for_settings
from core.domain.scanners import check_scanners
from core.domain.settings import Settings
from core.language import phrase
from core.store.registry import Registry


def change_settings(registry: Registry, acting: Acting, settings: Settings, what: str) -> int:
    """Keep new settings; `what` is the marked name of the answer that changed.

    The protocols of the site have actions of their own: settings read before one of these bring
    nothing back.

    Raises:
        RegistryError: the role may not, or the scanners contradict each other.
    """
    check_scanners(settings.scanners)
    now = registry.settings()
    settings = replace(settings, site_protocols=now.site_protocols)
    right = right_for_settings(now, settings)
    with saving(registry, acting, right) as work:
        registry.put_settings(settings)
        work.entry = Entry(sentence=phrase("Changed the setting: {what}"), values={"what": (what,)})
    return work.seq
