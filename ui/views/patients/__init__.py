"""Patients: everybody in the registry, by name, with search."""

from ui.views.patients.view import PatientsView

__all__ = ["PatientsView"]
