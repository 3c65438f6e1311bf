"""Texts that a page could break on: writing from right to left, marks, pictures, nothing at all."""

TRAPS = {
    "markup": "<b>&amp; <img src=x> {name} %s",
    "long word": "W" * 300,
    "long text": "sözcük " * 600,
    "right to left": "مريض עברית \u202eabc\u202c (12)",
    "combining": "e\u0301\u0323\u0308" * 40 + " Zalgo",
    "emoji": "👩🏽‍⚕️🫀🇹🇷 ✔☐▲",
    "surrogate": "a\ud800b\udfffc",
    "zero width": "a\u200bb\u200c\u200d\ufeffc\u00ad" * 30,
    "control": "a\x00b\x07\x1b[31m\x7f\tc\nd\r\ne\x0b\x0cf\u2028g\u2029h",
    "no break": "12\u00a0345\u202f678 " * 60,
    "wide": "漢字かな交じり文" * 40,
    "separators": "| ; / \\ -- — … “” ‹› " * 30,
}
