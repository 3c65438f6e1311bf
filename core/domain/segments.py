"""Where in the liver: Couinaud's segments, and on which side of Cantlie's line they lie."""

from core.domain.choices import Choice
from core.language import phrase


class Segment(Choice):
    """Couinaud segments, 4 in its two halves."""

    S1 = "1", phrase("S1")
    S2 = "2", phrase("S2")
    S3 = "3", phrase("S3")
    S4A = "4a", phrase("S4a")
    S4B = "4b", phrase("S4b")
    S5 = "5", phrase("S5")
    S6 = "6", phrase("S6")
    S7 = "7", phrase("S7")
    S8 = "8", phrase("S8")


RIGHT_LIVER = frozenset({Segment.S5, Segment.S6, Segment.S7, Segment.S8})
LEFT_LIVER = frozenset({Segment.S2, Segment.S3, Segment.S4A, Segment.S4B})
