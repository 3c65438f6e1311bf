"""Register a patient in one flow: person, disease, operation, protocol, calendar."""

from ui.views.register.view import RegisterView

__all__ = ["RegisterView"]
