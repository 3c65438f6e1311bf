"""The recovery code on paper: one page, made in memory and kept nowhere."""
