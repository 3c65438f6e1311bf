"""What was half typed of a record that was changed since: offered beside the version of now."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from core.domain.drafts import Draft
from ui.dialogs.record_dialog import RecordDialog
from ui.main_window.drafting import typed_said
from ui.main_window.host import Host


def offer_both(window: Host, draft: Draft, dialog: RecordDialog) -> None:
    """Show in the open form of the record what was typed; until one is chosen the draft stays."""
    changed = QCoreApplication.translate(
        "BothVersions", "The record was changed after it. Look at both."
    )
    dialog.offer_back(draft.content, f"{typed_said(window.session, draft)} {changed}")
    dialog.draft_taken.connect(partial(_settle, window, draft.id))
    dialog.accepted.connect(partial(_settle, window, draft.id))


def _settle(window: Host, draft_id: str) -> None:
    window.drafts.keep()
    window.session.discard_draft(draft_id)
