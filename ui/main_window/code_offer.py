"""A new recovery code, ready to be shown: its page, and who writes that where somebody says."""

from datetime import datetime
from functools import partial
from pathlib import Path

from core.actions.protecting import new_recovery_code
from core.domain.settings import PaperSize
from core.reports.recovery.compose import Origin
from core.reports.recovery.document import recovery_pdf
from core.reports.writing import write_whole
from ui.dialogs.recovery_dialog import CodeOffer
from ui.look.language import words


def code_offer(path: Path, centre: str, now: datetime, paper: PaperSize) -> CodeOffer:
    """A code that no registry has yet, its page in the window's language."""
    code = new_recovery_code()
    origin = Origin(centre=centre, file_name=path.name, made_at=now, paper_size=paper)
    return CodeOffer(code, partial(recovery_pdf, code, origin, words()), write_whole)
