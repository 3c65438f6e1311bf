"""The house style of every printed document: page, type, symbols, tables, identity, page x of y."""
