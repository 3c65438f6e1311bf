"""Paper: words and numbers first (compose), then the page (draw)."""
