"""The course of one patient as one picture: a layout value, and painters for SVG, PDF and PNG."""
