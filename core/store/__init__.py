"""The registry file: open, transaction, migrations, history; the only place with SQL."""
