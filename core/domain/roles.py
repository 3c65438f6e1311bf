"""The roles of those who use a registry."""

from core.domain.choices import Choice
from core.language import phrase


class Role(Choice):
    ADMINISTRATOR = "administrator", phrase("Administrator")
    SURGEON = "surgeon", phrase("Surgeon")
    COORDINATOR = "coordinator", phrase("Coordinator")
    READER = "reader", phrase("Reader")
