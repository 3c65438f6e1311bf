"""How it looks and which language it speaks: tokens, fonts, icons, theme."""
