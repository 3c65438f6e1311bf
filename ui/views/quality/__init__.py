"""The page of data quality: what is missing, contradictory or unusual, and where it is settled."""

from ui.views.quality.view import QualityView

__all__ = ["QualityView"]
